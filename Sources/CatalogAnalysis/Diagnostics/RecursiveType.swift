import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let recursiveType = DiagnosticDefinition(
        code: "DW2024",
        name: "recursive-type",
        severity: .error,
        summary: Wording(
            de: "Ein Typ enthält sich selbst.",
            en: "A type contains itself."),
        explanation: Wording(
            de: """
                Ein Datensatz, der sich selbst enthält, hätte kein Ende. Eine Liste von einfacheren \
                Datensätzen hilft meistens.
                """,
            en: "A record that contains itself would have no end. A list of simpler records usually helps."),
        badExample: .types(
            """
            types:
              household:
                type: record
                fields:
                  part: {type: household, label: {de: Teil, en: Part}} # DW2024
            """),
        goodExample: .types(
            """
            types:
              household:
                type: record
                fields:
                  part: {type: text, label: {de: Teil, en: Part}}
            """))
}

extension Diagnostic {
    static func recursiveType(_ range: SourceRange, name: String) -> Diagnostic {
        Diagnostic(
            .recursiveType, at: range,
            Wording(
                de: "Der Typ „\(name)“ enthält sich hier selbst.",
                en: "The type “\(name)” contains itself here."),
            proposal: Wording(de: "Nehmen Sie hier einen anderen Typ.", en: "Use another type here."))
    }
}
