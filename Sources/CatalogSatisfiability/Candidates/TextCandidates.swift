import CatalogEvaluation
import CatalogModel
import FormRuntime

/// Possible answers to a question for a text.
struct TextCandidates {
    let texts: [String]
    /// Whether every other text is like one of these to conditions that name texts and lengths, and as many differ as are
    /// needed.
    let areRepresentative: Bool
    /// Whether there is certainly no other text than these.
    let isWhole: Bool
    /// Whether it is certain that no text is possible at all.
    var isImpossible: Bool { isWhole && texts.isEmpty }

    /// - Parameters:
    ///   - wanted: Texts that conditions name; those that the field takes are among the candidates.
    ///   - fragments: What conditions look for in a text.
    ///   - lengths: Lengths that conditions name.
    ///   - fresh: How many texts are needed that no condition names.
    init(
        _ type: TextType, wanted: [String], fragments: [TextFragment] = [], lengths: Set<Int>, fresh: Int
    ) {
        let wanted = wanted + (fragments.isEmpty ? [] : fragments.composed(lengths: lengths))
        let shortest = max(1, type.minLength ?? 1)
        var found: [String] = []
        var known: Set<String> = []
        func add(_ text: String) {
            if !known.contains(text), Self.isAccepted(text, type) {
                known.insert(text)
                found.append(text)
            }
        }
        guard let pattern = type.pattern else {
            // Besides those that are named, as many others as are needed.
            let numbers = 0..<(max(1, fresh) + wanted.count)
            for number in numbers { add(Self.usual(type, length: nil, number: number)) }
            for text in wanted { add(text) }
            for length in lengths.union([shortest, type.maxLength]).sorted()
            where shortest...max(shortest, type.maxLength) ~= length && length <= 10_000 {
                let isNamed = lengths.contains(length)
                for number in isNamed ? numbers : 0..<1 {
                    add(Self.usual(type, length: length, number: number))
                }
            }
            areRepresentative = known.subtracting(wanted).count >= max(1, fresh)
            texts = found
            isWhole = type.maxLength < shortest
            return
        }
        for text in wanted { add(text) }
        let reach = shortest + pattern.automaton.states.count
        let longest = min(type.maxLength, reach)
        guard longest >= shortest,
            let words = PatternWords(
                pattern.automaton, longest: longest, isAllowed: { Self.isAllowed($0, type) })
        else {
            texts = found
            areRepresentative = false
            isWhole = longest < shortest
            return
        }
        var others: [String] = []
        for length in shortest...longest where others.count < fresh + 1 {
            others += words.words(length: length, atMost: fresh + 1).filter {
                !known.contains($0) && Self.isAccepted($0, type)
            }
        }
        texts = others + found
        areRepresentative = lengths.isEmpty && others.count >= max(1, fresh)
        // A text that is longer than the states are many can be shortened; so nothing was overlooked, unless the
        // number of words or the rules for blanks and characters sorted something out. Of a stretch of characters only some are
        // tried.
        isWhole =
            texts.isEmpty && type.words == nil && type.characters == nil
            && (shortest...longest).allSatisfy { words.words(length: $0, atMost: 1).isEmpty }
    }

    /// The most usual text where none is named and no pattern prescribes one; nil if the field does not take it.
    static func usual(_ type: TextType) -> String? {
        guard type.pattern == nil else { return nil }
        let text = usual(type, length: nil, number: 0)
        return isAccepted(text, type) ? text : nil
    }

    private static func isAllowed(_ scalar: Unicode.Scalar, _ type: TextType) -> Bool {
        type.characters == nil || isDIN91379(scalar.value)
    }

    /// Whether a text is certainly an answer to the field.
    private static func isAccepted(_ text: String, _ type: TextType) -> Bool {
        var (length, words, isBehindBlank) = (0, 0, true)
        for scalar in text.unicodeScalars {
            let isBlank = scalar.isWhiteSpace
            guard !scalar.isControl, isAllowed(scalar, type), length > 0 || !isBlank else { return false }
            if isBehindBlank, !isBlank { words += 1 }
            isBehindBlank = isBlank
            length += 1
        }
        guard length > 0, !isBehindBlank, length >= type.minLength ?? 1, length <= type.maxLength,
            words <= type.words ?? .max
        else { return false }
        return type.pattern?.automaton.acceptsWhole(text.unicodeScalars) ?? true
    }

    /// A text that fits the field's purpose, cut or filled up to a length; of ASCII, so that a byte is a character.
    private static func usual(_ type: TextType, length: Int?, number: Int) -> String {
        var text = usualTexts[type.autocomplete ?? ""] ?? "Beispiel"
        if number > 0, (length ?? type.maxLength) < 4 || type.words == 1 {
            text = letters(number)
        } else if number > 0 {
            text += type.characters == nil ? " \(number + 1)" : " " + letters(number)
        }
        let wanted = length ?? min(max(text.utf8.count, type.minLength ?? 1), type.maxLength)
        let filling = UInt8(ascii: "e")
        var bytes = Array(text.utf8.suffix(max(wanted, 0)))
        if bytes.count < wanted { bytes += repeatElement(filling, count: wanted - bytes.count) }
        if bytes.first == UInt8(ascii: " ") { bytes[0] = filling }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func letters(_ number: Int) -> String {
        var (rest, text) = (number, "")
        while rest > 0 {
            text.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26)))
            rest /= 26
        }
        return text
    }

    /// By the autofill token of the HTML standard.
    private static let usualTexts = [
        "name": "Erika Mustermann", "given-name": "Erika", "family-name": "Mustermann",
        "organization": "Muster GmbH", "street-address": "Musterweg 1", "address-line1": "Musterweg 1",
        "address-level2": "Musterstadt",
    ]
}

extension Unicode.Scalar {
    /// As its properties say, which take longer to look up.
    fileprivate var isWhiteSpace: Bool {
        isASCII ? value == 0x20 || 0x09...0x0D ~= value : properties.isWhitespace
    }

    fileprivate var isControl: Bool {
        isASCII ? value < 0x20 || value == 0x7F : properties.generalCategory == .control
    }
}

extension PatternAutomaton {
    /// Whether the whole text matches; linear in its length.
    fileprivate func acceptsWhole(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
        var state = 0
        for scalar in scalars {
            guard states.indices.contains(state),
                let next = states[state].transitions.first(where: { $0.first...$0.last ~= scalar.value })
            else { return false }
            state = next.target
        }
        return states.indices.contains(state) && states[state].isAccepting
    }
}
