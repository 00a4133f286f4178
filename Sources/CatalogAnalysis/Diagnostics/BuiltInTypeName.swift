import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let builtInTypeName = DiagnosticDefinition(
        code: "DW2020",
        name: "built-in-type-name",
        severity: .error,
        summary: Wording(
            de: "So heißt schon ein eingebauter Typ.",
            en: "A built-in type has this name already."),
        explanation: Wording(
            de: """
                Ein eigener Typ darf nicht so heißen wie ein eingebauter, sonst wäre nicht klar, welcher \
                gemeint ist.
                """,
            en: """
                A type of your own must not be called like a built-in one; otherwise it would not be clear \
                which is meant.
                """),
        badExample: .types(
            """
            types:
              phone: # DW2020
                type: codeList
                options: {mobile: {de: Handy, en: Mobile}}
            """),
        goodExample: .types(
            """
            types:
              phoneKind:
                type: codeList
                options: {mobile: {de: Handy, en: Mobile}}
            """))
}

extension Diagnostic {
    static func builtInTypeName(_ key: YAMLNode) -> Diagnostic {
        Diagnostic(
            .builtInTypeName, at: key.range,
            Wording(
                de: "„\(key.shownText)“ heißt schon ein eingebauter Typ.",
                en: "“\(key.shownText)” is a built-in type already."),
            proposal: Wording(
                de: "Wählen Sie einen anderen Namen, zum Beispiel \(key.shownText)Kind.",
                en: "Choose another name, for example \(key.shownText)Kind."))
    }
}
