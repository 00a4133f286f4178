import CatalogDiagnostics

extension DiagnosticDefinition {
    /// An alias inside of what its anchor marks.
    package static let aliasInItself = DiagnosticDefinition(
        code: "DW1025", name: "alias-in-itself", severity: .error,
        summary: Wording(
            de: "Ein Verweis zeigt auf sich selbst.",
            en: "An alias refers to itself."),
        explanation: Wording(
            de: """
                `*name` steht innerhalb dessen, was mit `&name` markiert ist; der Inhalt wäre unendlich. \
                Verweisen Sie auf etwas, das vorher zu Ende ist, oder schreiben Sie den Wert aus.
                """,
            en: """
                `*name` stands inside of what is marked with `&name`; the content would be infinite. Refer \
                to something that ends before, or write the value out.
                """),
        badExample: .fields(
            """
            reason: &reason
              type: text
              label: *reason  # DW1025
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    static func aliasInItself(_ name: String, at range: SourceRange, anchor: SourceRange) -> Diagnostic {
        Diagnostic(
            .aliasInItself, at: range,
            Wording(
                de: "„*\(name)“ verweist auf eine Angabe, in der es selbst steht.",
                en: "“*\(name)” refers to an entry that contains it."),
            proposal: Wording(
                de: "Schreiben Sie den Wert hier aus.",
                en: "Write the value out here."),
            notes: [Note(Wording(de: "Diese Angabe ist gemeint.", en: "This is the entry."), at: anchor)])
    }
}
