import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let invalidFallback = DiagnosticDefinition(
        code: "DW2027",
        name: "invalid-fallback",
        severity: .error,
        summary: Wording(
            de: "Die Ersatzsprache muss davor stehen.",
            en: "The fallback has to stand before."),
        explanation: Wording(
            de: """
                Eine Ersatzsprache springt ein, wo ein Text fehlt. Sie muss weiter oben unter languages \
                stehen, damit kein Kreis entsteht.
                """,
            en: """
                A fallback stands in where a text is missing. It has to stand further up below languages, so\
                 that there is no circle.
                """),
        badExample: .catalog(
            """
            town: {name: {de: Stadt, en: Town}}
            languages:
              de: {name: Deutsch}
              en: {name: English, fallback: fr} # DW2027
            timeZone: Europe/Berlin
            website: https://www.example.org
            units: {ordnungsamt: {name: {de: Ordnungsamt, en: Office}}}
            """),
        goodExample: .catalog(
            """
            town: {name: {de: Stadt, en: Town}}
            languages:
              de: {name: Deutsch}
              en: {name: English, fallback: de}
            timeZone: Europe/Berlin
            website: https://www.example.org
            units: {ordnungsamt: {name: {de: Ordnungsamt, en: Office}}}
            """))
}

extension Diagnostic {
    static func invalidFallback(_ node: YAMLNode, known: [String], owner: SourceRange) -> Diagnostic {
        return Diagnostic(
            .invalidFallback, at: node.place(or: owner),
            Wording(
                de: "„\(node.shownText)“ ist keine Sprache, die davor steht.",
                en: "“\(node.shownText)” is no language that stands before."),
            proposal: known.isEmpty
                ? Wording(
                    de: "Die erste Sprache braucht keine Ersatzsprache.",
                    en: "The first language needs no fallback.")
                : .possibleAre(known))
    }
}
