import CatalogDiagnostics

extension DiagnosticDefinition {
    /// `&name` to which no `*name` refers.
    package static let unusedAnchor = DiagnosticDefinition(
        code: "DW1032", name: "unused-anchor", severity: .error,
        summary: Wording(
            de: "Mit `&` wird etwas markiert, worauf nichts verweist.",
            en: "`&` marks something to which nothing refers."),
        explanation: Wording(
            de: """
                Ein Wort mit `&` davor ist in YAML kein Text, sondern eine Markierung, auf die man mit `*` verweisen \
                kann; es fehlt dann im Text. Beginnt ein Text mit `&`, so setzen Sie ihn in Anführungszeichen.
                """,
            en: """
                A word that begins with `&` is no text in YAML but a mark that one can refer to with `*`; it is then \
                missing from the text. If a text begins with `&`, put it into quotes.
                """),
        badExample: .fields(
            """
            company:
              type: text
              label:
                de: &Co der Firma  # DW1032
                en: Partners of the company
            """),
        goodExample: .fields(
            """
            company:
              type: text
              label:
                de: "&Co der Firma"
                en: Partners of the company
            """))
}

extension Diagnostic {
    /// - Parameter text: That was probably meant; nil where the mark stands before something else than a text.
    static func unusedAnchor(_ name: String, text: String?, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unusedAnchor, at: range,
            Wording(
                de:
                    "„&\(name)“ ist für YAML kein Text, sondern eine Markierung, und niemand verweist auf sie.",
                en: "“&\(name)” is no text for YAML but a mark, and nothing refers to it."),
            proposal: text.map { .inQuotes($0) }
                ?? Wording(
                    de: "Löschen Sie „&\(name)“. Markierungen braucht es hier nicht.",
                    en: "Delete “&\(name)”. No marks are needed here."))
    }
}
