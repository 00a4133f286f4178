import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A text in other quotes than `"`.
    package static let wrongQuotes = DiagnosticDefinition(
        code: "DW1103", name: "wrong-quotes", severity: .error,
        summary: Wording(
            de: "Ein Text in einer Bedingung steht in falschen Anführungszeichen.",
            en: "A text in a condition is in wrong quotes."),
        explanation: Wording(
            de: """
                In Bedingungen stehen Texte zwischen geraden doppelten Anführungszeichen: `kind = \
                "organic"`. Einfache und typografische Anführungszeichen, wie sie Textverarbeitungen \
                einsetzen, gelten nicht.
                """,
            en: """
                Texts in conditions are written between straight double quotes: `kind = "organic"`. Single \
                and typographic quotes, as word processors insert them, do not count.
                """),
        badExample: .fields(
            """
            kind:
              type: choice
              label: {de: Tonne, en: Bin}
              options: {paper: {de: Papier, en: Paper}, glass: {de: Glas, en: Glass}}
            reason:
              type: text
              when: kind = „paper“  # DW1103
              label: {de: Grund, en: Reason}
            """),
        goodExample: .fields(
            """
            kind:
              type: choice
              label: {de: Tonne, en: Bin}
              options: {paper: {de: Papier, en: Paper}, glass: {de: Glas, en: Glass}}
            reason:
              type: text
              when: kind = "paper"
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    static func wrongQuotes(_ written: String, instead: String, isCertain: Bool, at range: SourceRange)
        -> Diagnostic
    {
        Diagnostic(
            .wrongQuotes, at: range,
            Wording(
                de: """
                    Texte stehen in Bedingungen zwischen geraden doppelten Anführungszeichen, nicht so: \
                    \(written)
                    """,
                en: """
                    Texts in conditions are written between straight double quotes, not like this: \
                    \(written)
                    """),
            proposal: Wording(
                de: "Schreiben Sie \(instead)",
                en: "Write \(instead)"),
            edit: isCertain ? TextEdit(replacing: range, with: instead) : nil)
    }
}
