import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let untranslatedText = DiagnosticDefinition(
        code: "DW2017",
        name: "untranslated-text",
        severity: .error,
        summary: Wording(
            de: "Ein Text steht ohne Sprache da.",
            en: "A text stands without a language."),
        explanation: Wording(
            de: "Texte stehen immer je Sprache da, damit keine vergessen wird.",
            en: "Texts are always written for each language, so that none is forgotten."),
        badExample: .fields(
            """
            name:
              type: text
              label: Name # DW2017
            """),
        goodExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: Name}
            """))
}

extension Diagnostic {
    static func untranslatedText(_ node: YAMLNode, languages: [CatalogLanguage], owner: SourceRange)
        -> Diagnostic
    {
        if node.style != .plain, let first = languages.first?.tag.rawValue,
            node.text.hasPrefix("{\(first):"), node.text.hasSuffix("}")
        {
            return Diagnostic(
                .untranslatedText, at: node.range,
                Wording(
                    de: "In Anführungszeichen ist das ein Text mit Klammern.",
                    en: "In quotes, this is a text with brackets."),
                proposal: Wording(
                    de: "Lassen Sie die Anführungszeichen weg: \(node.text)",
                    en: "Leave the quotes out: \(node.text)"),
                edit: TextEdit(replacing: node.range, with: node.text))
        }
        let required = languages.filter { $0.fallback == nil }.map(\.tag.rawValue)
        let written = node.kind == .scalar && !node.isNull ? flowScalar(node.shownText) : "…"
        let pattern =
            "{" + required.enumerated().map { "\($1): \($0 == 0 ? written : "…")" }.joined(separator: ", ")
            + "}"
        return Diagnostic(
            .untranslatedText, at: node.place(or: owner),
            Wording(
                de: "Hier wird der Text je Sprache erwartet.",
                en: "The text is expected here for each language."),
            proposal: Wording.write(pattern))
    }
}
