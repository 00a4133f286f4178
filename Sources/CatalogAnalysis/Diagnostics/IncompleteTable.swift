import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let incompleteTable = DiagnosticDefinition(
        code: "DW3042",
        name: "incomplete-table",
        severity: .error,
        summary: Wording(
            de: "Zu einer Auswahlmöglichkeit fehlt der Wert.",
            en: "The value for an option is missing."),
        explanation: Wording(
            de: """
                Eine Tabelle unter computed nennt zu jeder Auswahlmöglichkeit einen Wert, damit keine vergessen wird. \
                Für alle übrigen zusammen steht „otherwise“.
                """,
            en: """
                A table below computed names a value for each option, so that none is forgotten. “otherwise” stands for \
                all the others together.
                """),
        badExample: .fields(
            """
            kind:
              type: choice
              label: {de: Art, en: Kind}
              options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
            fee:
              type: money
              label: {de: Gebühr, en: Fee}
              computed:
                by: kind
                values: # DW3042
                  small: 12.00
            """),
        goodExample: .fields(
            """
            kind:
              type: choice
              label: {de: Art, en: Kind}
              options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
            fee:
              type: money
              label: {de: Gebühr, en: Fee}
              computed:
                by: kind
                values:
                  small: 12.00
                  large: 20.00
            """))
}

extension Diagnostic {
    static func incompleteTable(_ range: SourceRange, missing: [String]) -> Diagnostic {
        let shown =
            missing.prefix(10).map { "„\($0)“" }.joined(separator: ", ") + (missing.count > 10 ? " …" : "")
        let english =
            missing.prefix(10).map { "“\($0)”" }.joined(separator: ", ") + (missing.count > 10 ? " …" : "")
        let first = missing.first ?? ""
        return Diagnostic(
            .incompleteTable, at: range,
            Wording(
                de: "In der Tabelle \(missing.count == 1 ? "fehlt" : "fehlen") \(shown).",
                en: "The table lacks \(english)."),
            proposal: Wording(
                de: "Ergänzen Sie „\(first): …“ oder neben values „otherwise: …“.",
                en: "Add “\(first): …”, or “otherwise: …” beside values."))
    }

    /// A value for all others where there are none.
    static func superfluousOtherwise(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .incompleteTable, at: range,
            Wording(
                de: "„otherwise“ gilt nie: Die Tabelle nennt schon jede Auswahlmöglichkeit.",
                en: "“otherwise” never applies: the table names each option already."),
            proposal: Wording(de: "Lassen Sie „otherwise“ weg.", en: "Leave “otherwise” out."))
    }
}
