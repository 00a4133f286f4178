import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownOption = DiagnosticDefinition(
        code: "DW3003",
        name: "unknown-option",
        severity: .error,
        summary: Wording(
            de: "Die Bedingung nennt eine Auswahlmöglichkeit, die es nicht gibt.",
            en: "The condition names an option that does not exist."),
        explanation: Wording(
            de: """
                In Bedingungen stehen die Namen der Auswahlmöglichkeiten, nicht ihre Texte. Ein Vergleich \
                mit etwas anderem würde nie zutreffen.
                """,
            en: """
                Conditions use the names of options, not their texts. A comparison with anything else would \
                never hold.
                """),
        badExample: .fields(
            """
            kind:
              type: choice
              label: {de: Art, en: Kind}
              options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
            size:
              type: integer
              label: {de: Größe, en: Size}
              when: kind = "Groß" # DW3003
            """),
        goodExample: .fields(
            """
            kind:
              type: choice
              label: {de: Art, en: Kind}
              options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
            size:
              type: integer
              label: {de: Größe, en: Size}
              when: kind = "large"
            """))
}

extension Diagnostic {
    /// - Parameter labelled: the option whose text was written instead of its name.
    static func unknownOption(
        _ range: SourceRange, code: String, known: [String], labelled: String?
    ) -> Diagnostic {
        let nearest = labelled ?? meantOption(by: code, among: known)
        return Diagnostic(
            .unknownOption, at: range,
            Wording(
                de: "Die Auswahlmöglichkeit „\(code)“ gibt es nicht.", en: "There is no option “\(code)”."),
            proposal: nearest.map { .didYouMean("\"\($0)\"") }
                ?? .thereAre(known.lazy.map { "\"\($0)\"" }),
            edit: nearest.map { TextEdit(replacing: range, with: "\"\($0)\"") })
    }

    /// An option that reads as the name of an answer.
    ///
    /// - Parameter written: The text of the option, if that was written instead of its name.
    static func optionWithoutQuotes(_ range: SourceRange, code: String, written: String? = nil) -> Diagnostic
    {
        Diagnostic(
            .unknownAnswer, at: range,
            Wording(
                de:
                    "Ein Feld „\(written ?? code)“ gibt es hier nicht, aber eine Auswahlmöglichkeit, die so heißt.",
                en: "There is no field “\(written ?? code)” here, but an option of that name."),
            proposal: written == nil
                ? Wording(
                    de: "Setzen Sie sie in Anführungszeichen: \"\(code)\"",
                    en: "Put it in quotes: \"\(code)\"") : .write("\"\(code)\""),
            edit: TextEdit(replacing: range, with: "\"\(code)\""))
    }

    /// The key of a table of values.
    ///
    /// - Parameter free: The options without a row of their own, of which one may be meant.
    static func unknownOption(
        key: YAMLNode, known: [String], free: [String], labelled: String?
    ) -> Diagnostic {
        let nearest = labelled ?? meantOption(by: key.text, among: free)
        return Diagnostic(
            .unknownOption, at: key.range,
            Wording(
                de: "Die Auswahlmöglichkeit „\(key.shownText)“ gibt es nicht.",
                en: "There is no option “\(key.shownText)”."),
            proposal: nearest.map { .didYouMean($0) }
                ?? .thereAre(known),
            edit: nearest.map { TextEdit(replacing: key.range, with: $0) })
    }

    /// In an example or a default value. `meant` is also found by a label of the option.
    static func unknownOption(_ node: YAMLNode, in list: OptionList) -> Diagnostic {
        let (codes, text) = (list.options.map(\.code), node.text)
        let labelled = list.options.first { option in
            option.label.translations.contains { $0.text == text }
        }
        let nearest = labelled?.code ?? meantOption(by: text, among: codes)
        return Diagnostic(
            .unknownOption, at: node.range,
            Wording(
                de: "Die Auswahlmöglichkeit „\(node.shownText)“ gibt es nicht.",
                en: "There is no option “\(node.shownText)”."),
            proposal: nearest.map { .didYouMean($0) }
                ?? .thereAre(codes),
            edit: nearest.map { TextEdit(replacing: node.range, with: $0) })
    }
}

/// The option that was meant by a name with quotes or blanks around it, or by a similar one.
private func meantOption(by written: String, among known: [String]) -> String? {
    let stray: Set<Character> = ["\"", "'", "„", "“", "”", "‚", "‘", "’", "«", "»", "`", " ", "\u{A0}", "\t"]
    let core = String(written.drop { stray.contains($0) }.reversed().drop { stray.contains($0) }.reversed())
    return known.contains(core) ? core : nearestName(to: core, among: known)
}

extension ScopeChain {
    /// The option with some text, in any language, out of a list that has exactly these options.
    func option(labelled text: String, among codes: [String]) -> String? {
        for level in levels {
            if let found = level.scope.option(labelled: text, among: codes) { return found }
        }
        return nil
    }
}

extension Scope {
    fileprivate func option(labelled text: String, among codes: [String]) -> String? {
        for declaration in declarations {
            if let options = declaration.options, options.entries.count == codes.count,
                zip(options.entries, codes).allSatisfy({ $0.key.hasText($1) }),
                let option = options.entries.first(where: { $0.value.hasLabel(text) })
            {
                return option.key.text
            }
            switch declaration.content {
            case .record(let inner), .list(.some(let inner), _):
                if let found = inner.option(labelled: text, among: codes) { return found }
            case .simple, .list(nil, _): break
            }
        }
        return nil
    }
}

extension YAMLNode {
    /// Whether an option is labelled with a text, by itself or below `label`.
    fileprivate func hasLabel(_ text: String) -> Bool {
        let label = entries.first { $0.key.hasText("label") }?.value ?? self
        return label.hasText(text) || label.entries.contains { $0.value.hasText(text) }
    }
}
