import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let missingStyleSheet = DiagnosticDefinition(
        code: "DW2064",
        name: "missing-style-sheet",
        severity: .error,
        summary: Wording(
            de: "Zu dieser Gestaltung fehlt das Stylesheet.",
            en: "The style sheet of this design is missing."),
        explanation: Wording(
            de: """
                Mit `webDesign: kern` entsteht das Markup des KERN UX-Standards. Dessen Stylesheet bringen Sie \
                selbst mit und nennen unter styleSheets, wo es auf Ihrer Website liegt.
                """,
            en: """
                With `webDesign: kern` the pages get the mark-up of the KERN UX-Standard. You bring its style \
                sheet yourself and say under styleSheets where it is on your website.
                """),
        badExample: .catalog(
            """
            town: {name: {de: Musterstadt, en: Sampleton}}
            languages:
              de: {name: Deutsch}
              en: {name: English}
            timeZone: Europe/Berlin
            website: https://www.musterstadt.example
            units: {ordnungsamt: {name: {de: Ordnungsamt, en: Public order office}}}
            webDesign: kern # DW2064
            """),
        goodExample: .catalog(
            """
            town: {name: {de: Musterstadt, en: Sampleton}}
            languages:
              de: {name: Deutsch}
              en: {name: English}
            timeZone: Europe/Berlin
            website: https://www.musterstadt.example
            units: {ordnungsamt: {name: {de: Ordnungsamt, en: Public order office}}}
            webDesign: kern
            styleSheets: [/assets/kern/kern.min.css]
            """))
}

extension Diagnostic {
    static func missingStyleSheet(_ node: YAMLNode) -> Diagnostic {
        Diagnostic(
            .missingStyleSheet, at: node.range,
            Wording(
                de: "Für „\(node.shownText)“ muss unter styleSheets stehen, wo das Stylesheet liegt.",
                en: "For “\(node.shownText)” styleSheets has to say where the style sheet is."),
            proposal: Wording(
                de: "Zum Beispiel: styleSheets: [/assets/kern/kern.min.css]",
                en: "For example: styleSheets: [/assets/kern/kern.min.css]"))
    }
}
