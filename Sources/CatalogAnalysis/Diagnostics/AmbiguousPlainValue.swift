import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let ambiguousPlainValue = DiagnosticDefinition(
        code: "DW2004",
        name: "ambiguous-plain-value",
        severity: .error,
        summary: Wording(
            de: "YAML versteht diesen Text als etwas anderes.",
            en: "YAML takes this text for something else."),
        explanation: Wording(
            de: """
                Ohne Anführungszeichen lesen viele YAML-Programme no als „falsch“, 0123 als Oktalzahl, 1e3 \
                als Zahl und 2026-01-01 als Datum. Schreiben Sie Texte, die so aussehen, in \
                Anführungszeichen.
                """,
            en: """
                Without quotes many YAML programs read no as false, 0123 as an octal number, 1e3 as a number\
                 and 2026-01-01 as a date. Write texts that look like that in quotes.
                """),
        badExample: .fields(
            """
            answer:
              type: choice
              label: {de: Antwort, en: Answer}
              options:
                agreed: {de: Ja, en: Yes} # DW2004
            """),
        goodExample: .fields(
            """
            answer:
              type: choice
              label: {de: Antwort, en: Answer}
              options:
                agreed: {de: Ja, en: "Yes"}
            """))
}

extension Diagnostic {
    /// - Parameter meant: What has to stand there, with its quotes, if that is more than quotes.
    static func ambiguousScalar(
        _ node: YAMLNode, _ meaning: ResolvedScalar, meant: String? = nil
    ) -> Diagnostic {
        let taken = meaning.wording
        let quoted = meant ?? "\"\(node.text)\""
        return Diagnostic(
            .ambiguousPlainValue, at: node.range,
            Wording(
                de: "YAML versteht „\(node.shownText)“ als \(taken.german), gemeint ist ein Text.",
                en: "YAML takes “\(node.shownText)” for \(taken.english), but a text is meant."),
            // Nobody means the sign itself.
            proposal: node.hasText("~")
                ? Wording(de: "Schreiben Sie den Text hin.", en: "Write the text.")
                : Wording(
                    de: "Schreiben Sie es in Anführungszeichen: \(quoted)",
                    en: "Write it in quotes: \(quoted)"),
            edit: node.hasText("~") ? nil : TextEdit(replacing: node.range, with: quoted))
    }
}
