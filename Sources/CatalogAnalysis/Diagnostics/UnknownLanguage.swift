import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownLanguage = DiagnosticDefinition(
        code: "DW2006",
        name: "unknown-language",
        severity: .error,
        summary: Wording(
            de: "Diese Sprache hat der Katalog nicht.",
            en: "The catalog has no such language."),
        explanation: Wording(
            de: """
                Die Sprachen stehen in catalog.yaml unter languages. Eine weitere Sprache muss zuerst dort \
                stehen.
                """,
            en: """
                The languages stand in catalog.yaml below languages. A further language has to stand there \
                first.
                """),
        badExample: .fields(
            """
            name:
              type: text
              label: {de: Name, eng: Name} # DW2006
            """),
        goodExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: Name}
            """))
}

extension Diagnostic {
    /// - Parameter mapping: Where the text stands in languages already, which are not meant.
    static func unknownLanguage(
        _ key: YAMLNode, languages: [CatalogLanguage], in mapping: YAMLNode? = nil
    ) -> Diagnostic {
        let tags = languages.map(\.tag.rawValue)
        let list = Wording.listed(tags)
        let words = key.text.split(separator: " ", maxSplits: 1)
        if words.count == 2, tags.contains(String(words[0])) {
            return Diagnostic(
                .unknownLanguage, at: key.range,
                Wording(
                    de: "Hinter der Sprache „\(words[0])“ fehlt ein Doppelpunkt.",
                    en: "A colon is missing behind the language “\(words[0])”."),
                proposal: .write("\(words[0]): \(words[1])"),
                edit: TextEdit(replacing: key.range, with: "\(words[0]): \(words[1])"))
        }
        let unused = mapping?.unused(tags) ?? tags
        let meant = languages.first { $0.isMeant(by: key.text) }?.tag.rawValue
        let nearest = (meant ?? nearestName(to: key.text, among: tags)).flatMap {
            unused.contains($0) ? $0 : nil
        }
        return Diagnostic(
            .unknownLanguage, at: key.range,
            Wording(
                de: "„\(key.shownText)“ ist keine Sprache dieses Katalogs.",
                en: "“\(key.shownText)” is no language of this catalog."),
            proposal: nearest.map { .didYouMean($0) }
                ?? Wording(de: "Der Katalog hat: \(list.german).", en: "The catalog has: \(list.english)."),
            edit: nearest.map { TextEdit(replacing: key.range, with: $0) })
    }

    /// A comma in a text between braces without quotes makes the rest of the text a key without a value.
    /// - Parameters:
    ///   - keys: What stands behind commas, which are taken for languages; at least one.
    ///   - previous: The text before them.
    static func textWithComma(_ keys: [YAMLNode], previous: YAMLNode) -> Diagnostic {
        let key = keys.first ?? previous
        var (text, end) = (previous.shownText, previous.range.end)
        for part in keys {
            text += (part.range.start == end + 1 ? "," : ", ") + part.shownText
            end = part.range.end
        }
        return Diagnostic(
            .unknownLanguage, at: key.range,
            Wording(
                de: "Das Komma vor „\(key.shownText)“ beendet den Text; „\(key.shownText)“ gilt als Sprache.",
                en:
                    "The comma before “\(key.shownText)” ends the text; “\(key.shownText)” is taken for a language."
            ),
            proposal: .inQuotes(text))
    }
}

extension CatalogLanguage {
    /// Whether somebody wrote the name of the language, or a part of it, instead of its tag.
    fileprivate func isMeant(by written: String) -> Bool {
        let name = name.lowercased()
        return written.lowercased().split { !$0.isLetter }.contains { $0.count > 3 && name.contains($0) }
    }
}
