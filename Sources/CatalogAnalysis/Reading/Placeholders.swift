import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// What stands between braces in a text, or a brace that is written twice and means itself.
struct PlaceholderPart {
    /// UTF-8 offsets in the text, braces included.
    let range: Range<Int>
    let written: String
    let path: String
    /// Behind a vertical bar.
    let fallback: String?
    let isClosed: Bool
    /// `{{` or `}}`: no placeholder, but a brace.
    var isBrace = false

    /// The steps of the path.
    var names: [String] { path.split(separator: ".", omittingEmptySubsequences: false).map(String.init) }

    /// Whether it looks like a placeholder, whatever its names may mean.
    var isWellFormed: Bool { isClosed && names.allSatisfy { NameStyle.camelCase.accepts($0) } }

    /// Whether it may name an answer, however that is spelt: `{Total}`.
    var mayBeName: Bool {
        isClosed
            && names.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } }
    }

    /// UTF-8 offsets of the path in the text.
    var pathRange: Range<Int> { (range.lowerBound + 1)..<(range.lowerBound + 1 + path.utf8.count) }

    /// The steps of the path at their places in a text.
    func steps(in node: YAMLNode) -> [ExpressionSyntax.NamePart] {
        var start = pathRange.lowerBound
        return names.map { name in
            defer { start += name.utf8.count + 1 }
            return .init(name: name, range: node.range(ofUTF8: start..<(start + name.utf8.count)))
        }
    }
}

/// The placeholders of a text in one pass. A brace that is not closed, or closes nothing, is one that is not closed; so is
/// one with another in it, and what closes it later is no second mistake.
func placeholderParts(of text: [UInt8]) -> [PlaceholderPart] {
    let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    var parts: [PlaceholderPart] = []
    var start: Int?
    var unclosed = 0
    func part(_ range: Range<Int>, isClosed: Bool) -> PlaceholderPart {
        let content = text[range].drop { $0 == open }.prefix { $0 != close }
        let pieces = content.split(
            separator: UInt8(ascii: "|"), maxSplits: 1, omittingEmptySubsequences: false)
        return PlaceholderPart(
            range: range, written: String(decoding: text[range], as: UTF8.self),
            path: String(decoding: pieces.first ?? [], as: UTF8.self),
            fallback: pieces.count > 1 ? String(decoding: pieces[1], as: UTF8.self) : nil, isClosed: isClosed)
    }
    var index = 0
    while index < text.count {
        defer { index += 1 }
        let byte = text[index]
        guard byte == open || byte == close else { continue }
        let isTwice = index + 1 < text.count && text[index + 1] == byte
        if let outer = start, byte == open {
            parts.append(part(outer..<index, isClosed: false))
            unclosed += 1
            start = nil
        }
        if start == nil, isTwice {
            var brace = part(index..<(index + 2), isClosed: true)
            brace.isBrace = true
            parts.append(brace)
            index += 1
        } else if byte == open {
            start = index
        } else if start == nil, unclosed > 0 {
            unclosed -= 1
        } else {
            parts.append(part((start ?? index)..<(index + 1), isClosed: start != nil))
            start = nil
        }
    }
    if let start { parts.append(part(start..<text.count, isClosed: false)) }
    return parts
}

extension Analyzer {
    /// The answer that a placeholder names; reports one that names none that could be shown.
    mutating func answerReference(
        _ part: PlaceholderPart, in node: YAMLNode, _ chain: ScopeChain, _ visibility: Visibility
    ) -> AnswerReference? {
        let place = node.range(ofUTF8: part.range)
        let needsWords = visibility == .answersAbove
        guard part.isWellFormed || part.mayBeName else {
            report(.wrongPlaceholder(place, written: part.written, needsWords: needsWords))
            return nil
        }
        let steps = part.steps(in: node)
        var checker = ExpressionChecker(chain: chain, visibility: visibility)
        let reference = checker.reference(steps, ExpressionSyntax(kind: .path(steps), range: place))
        diagnostics += checker.diagnostics
        guard let reference else { return nil }
        guard reference.type.canBeShown else {
            report(.wrongPlaceholder(place, written: part.written, needsWords: needsWords))
            return nil
        }
        return reference
    }

    /// A text of a form in which answers may stand as `{name|words}`, the words being there as long as there is no answer.
    mutating func readPipedText(
        _ entry: YAMLNode.Entry, _ chain: ScopeChain
    ) -> LocalizedText? {
        guard let text = readText(entry, mayHoldPlaceholders: true) else { return nil }
        guard entry.value.entries.contains(where: { $0.value.mayHoldMarks }) else { return text }
        let before = diagnostics.count
        reportMarkup(inPlainText: entry)
        guard entry.value.entries.contains(where: { $0.value.utf8.contains(where: isBrace) }) else {
            return text
        }
        var read: [Int: LocalizedText.Translation] = [:]
        // A mistake that every translation has is reported in the first.
        var reported: Set<ReportedPlaceholder> = []
        for translation in entry.value.entries {
            guard let language = language(of: translation.key) else { continue }
            read[language] = readPiped(translation.value, language, chain, &reported)
        }
        let translations = text.translations.compactMap { read[$0.language] }
        guard translations.count == languages.count else { return nil }
        // What was written in another way is not missing.
        if diagnostics.count == before { comparePlaceholders(of: entry) }
        return LocalizedText(translations: translations)
    }

    /// Reports translations that name other answers than the first one.
    mutating func comparePlaceholders(of entry: YAMLNode.Entry) {
        let translations = entry.value.entries.compactMap { translation in
            language(of: translation.key).map { (language: languages[$0].tag, text: translation.value) }
        }
        guard let first = translations.first else { return }
        let expected = placeholderPaths(of: first.text)
        let expectedSet = Set(expected)
        for translation in translations.dropFirst() {
            let paths = placeholderPaths(of: translation.text)
            let set = Set(paths)
            guard set != expectedSet else { continue }
            let missing = translation.language.isSimple ? [] : expected.filter { !set.contains($0) }
            let extra = paths.filter { !expectedSet.contains($0) }
            guard !missing.isEmpty || !extra.isEmpty else { continue }
            report(
                .differentPlaceholders(
                    translation.text, language: translation.language.rawValue, missing: missing, extra: extra)
            )
        }
    }

    /// What a text names in braces, each once, in the order of its first mention.
    private func placeholderPaths(of node: YAMLNode) -> [String] {
        guard node.mayHoldMarks else { return [] }
        var seen: Set<String> = []
        return placeholderParts(of: Array(node.utf8)).filter { !$0.isBrace }.map(\.path)
            .filter { seen.insert($0).inserted }
    }

    private mutating func readPiped(
        _ node: YAMLNode, _ language: Int, _ chain: ScopeChain, _ reported: inout Set<ReportedPlaceholder>
    ) -> LocalizedText.Translation? {
        let written = Array(node.utf8)
        var plain: [UInt8] = []
        var answers: [PipedAnswer] = []
        var rest = 0
        var isComplete = true
        let parts = placeholderParts(of: written)
        reportForeignPlaceholders(parts, in: node, chain, needsWords: true)
        for part in parts {
            plain += written[rest..<part.range.lowerBound]
            rest = part.range.upperBound
            if part.isBrace {
                plain.append(written[part.range.lowerBound])
                continue
            }
            let before = diagnostics.count
            let place = node.range(ofUTF8: part.range)
            let reference = answerReference(part, in: node, chain, .answersAbove)
            let words = part.fallback.flatMap { words in
                words.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? nil : words
            }
            if let reference, let words {
                let start = plain.count
                plain += words.utf8
                answers.append(
                    PipedAnswer(words: start..<plain.count, reference: reference, source: place))
                continue
            }
            if reference != nil { report(.placeholderWithoutWords(place, path: part.path)) }
            isComplete = false
            let mistake = ReportedPlaceholder(
                path: part.path, isClosed: part.isClosed, code: diagnostics[before...].first?.definition.code)
            if !reported.insert(mistake).inserted { diagnostics.removeSubrange(before...) }
        }
        guard isComplete else { return nil }
        plain += written[rest...]
        return LocalizedText.Translation(
            text: String(decoding: plain, as: UTF8.self), language: language, answers: answers)
    }

    /// A text that is shown as it is, with a single brace where two are written; reports placeholders.
    ///
    /// - Parameter reported: Paths that another translation of the text has, too.
    mutating func withoutPlaceholders(
        _ text: String, _ node: YAMLNode, _ reported: inout Set<String>
    ) -> String? {
        guard node.mayHoldMarks else { return text }
        let written = Array(text.utf8)
        var plain: [UInt8] = []
        var rest = 0
        var isComplete = true
        for part in placeholderParts(of: written) {
            if part.isBrace {
                plain += written[rest...part.range.lowerBound]
                rest = part.range.upperBound
            } else if part.isWellFormed {
                isComplete = false
                guard reported.insert(part.path).inserted else { continue }
                report(.placeholderNotFilledIn(node.range(ofUTF8: part.range), written: part.written))
            }
        }
        return isComplete ? String(decoding: plain + written[rest...], as: UTF8.self) : nil
    }
}

/// A mistake in a placeholder, as far as it is the same one in another translation.
private struct ReportedPlaceholder: Hashable {
    let path: String
    let isClosed: Bool
    let code: String?
}

private func isBrace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") }

extension ValueType {
    /// Whether a text can show it.
    fileprivate var canBeShown: Bool {
        switch self {
        case .boolean, .text, .integer, .decimal, .money, .number, .date, .time, .option: true
        case .list(let element): element.canBeShown
        case .dayTime, .yearMonth, .composite, .null: false
        }
    }
}
