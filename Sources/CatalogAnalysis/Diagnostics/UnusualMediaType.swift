import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unusualMediaType = DiagnosticDefinition(
        code: "DW4122",
        name: "unusual-media-type",
        severity: .warning,
        summary: Wording(
            de: "Dieses Dateiformat ist nicht bekannt.",
            en: "This media type is not known."),
        explanation: Wording(
            de: """
                Browser erkennen das Format einer Datei an ihrer Endung und nennen es so, wie es bei der IANA eingetragen ist. Gibt es \
                ein Format nicht, nimmt das Feld keine Datei an. Formate, deren Name mit „vnd.“ oder „x-“ beginnt, vergeben Firmen \
                selbst; über sie wird nichts gesagt.
                """,
            en: """
                Browsers tell the type of a file by its ending, and name it as it is registered with IANA. If there is no such type, the \
                field accepts no file. Types whose name begins with “vnd.” or “x-” are chosen by companies themselves; of them nothing is \
                said.
                """),
        badExample: .fields(
            """
            plan:
              type: file
              label: {de: Lageplan, en: Site plan}
              mediaTypes: [application/pfd] # DW4122
            """),
        goodExample: .fields(
            """
            plan:
              type: file
              label: {de: Lageplan, en: Site plan}
              mediaTypes: [application/pdf]
            """))
}

extension Diagnostic {
    static func unusualMediaType(_ node: YAMLNode) -> Diagnostic {
        Diagnostic(
            .unusualMediaType, at: node.range,
            Wording(
                de:
                    "„\(node.shownText)“ ist kein bekanntes Dateiformat; vielleicht nimmt das Feld so keine Datei an.",
                en:
                    "“\(node.shownText)” is no media type that is known; perhaps the field accepts no file like this."
            ),
            proposal: MediaTypes.nearest(to: node.text).map { .didYouMean($0) }
                ?? Wording(
                    de: "Sehen Sie bei der IANA nach, wie das Format heißt.",
                    en: "Look up with IANA what the type is called."))
    }
}
