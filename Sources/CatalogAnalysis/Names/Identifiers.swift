import CatalogDiagnostics
import CatalogSyntax

/// How a name has to be written.
enum NameStyle: Sendable {
    /// Fields, options, pages, types: become names in JSON, Swift, HTML and expressions.
    case camelCase
    /// Services: become parts of web addresses.
    case kebabCase

    func accepts(_ name: String) -> Bool {
        var name = name
        return name.withUTF8(accepts)
    }

    private func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first, (0x61...0x7A).contains(first), bytes.count <= 64 else { return false }
        let hyphen = UInt8(ascii: "-")
        var previous = first
        for byte in bytes {
            let isFine =
                switch self {
                case .camelCase: Self.isLetterOrDigit(byte)
                case .kebabCase: Self.isSmallLetterOrDigit(byte) || byte == hyphen && previous != hyphen
                }
            guard isFine else { return false }
            previous = byte
        }
        return previous != hyphen
    }

    /// The nearest name of this style, for a proposal.
    func proposal(for name: String) -> String? {
        let words = name.unicodeScalars.map(Self.transliterated).joined()
            .split { !Self.isLetterOrDigit($0.utf8.first ?? 0) || $0.utf8.count != 1 }
            .map(String.init)
        let joined: String
        switch self {
        case .camelCase:
            joined = words.enumerated().map { index, word in
                index == 0
                    ? word.prefix(1).lowercased() + word.dropFirst()
                    : word.prefix(1).uppercased() + word.dropFirst()
            }.joined()
        case .kebabCase:
            joined = words.flatMap(\.wordsByCapitals).map { $0.lowercased() }.joined(separator: "-")
        }
        // `60l` is `l60`, so that it stays apart from `80l`; `60` is `value60`.
        let begun = joined.drop(while: \.isNumber)
        let isNumber = begun.isEmpty && !joined.isEmpty
        let letters = isNumber && self == .camelCase ? "value" : begun
        let proposal = String((letters + joined.prefix(joined.count - begun.count)).prefix(64))
        return accepts(proposal) ? proposal : nil
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isSmallLetterOrDigit(byte) || 0x41...0x5A ~= byte
    }

    private static func isSmallLetterOrDigit(_ byte: UInt8) -> Bool {
        0x61...0x7A ~= byte || 0x30...0x39 ~= byte
    }

    private static func transliterated(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "ä": "ae"
        case "ö": "oe"
        case "ü": "ue"
        case "Ä": "Ae"
        case "Ö": "Oe"
        case "Ü": "Ue"
        case "ß": "ss"
        default: String(scalar)
        }
    }
}

/// Words of the expression language, which cannot be names in expressions.
private let expressionKeywords = WordTable([
    "and", "or", "not", "in", "between", "true", "false", "null", "if", "then", "else", "for", "return",
    "some",
    "every", "satisfies", "function", "instance", "of", "item", "today",
    // Under this name a process engine has what happens in the case.
    "case",
])

extension Analyzer {
    /// Checks a name that the author chose; nil if it cannot be used.
    mutating func readName(_ key: YAMLNode, _ style: NameStyle) -> String? {
        // Quotes would make no name of a number, and none of a word of the conditions.
        let isReserved = style == .camelCase && expressionKeywords.contains(key)
        if !isReserved, key.style == .plain, plainMeaning(of: key) != .text, style.accepts(key.text) {
            report(.ambiguousScalar(key, plainMeaning(of: key)))
            return nil
        }
        let name = key.text
        guard style.accepts(name) else {
            brokenNames.lost.insert(wordsOf: key.utf8)
            brokenNames.lost.insert(wordsOf: Array((style.proposal(for: key.text) ?? "").utf8))
            brokenNames.invalid.append(key.text)
            report(.invalidName(key, style: style))
            return nil
        }
        guard !isReserved else {
            report(.reservedName(key))
            return nil
        }
        return name
    }
}

extension String {
    /// `registerDog` as `register` and `Dog`; a word in capitals is one.
    fileprivate var wordsByCapitals: [String] {
        var words: [String] = []
        var previous: Character?
        for character in self {
            let begins = previous.map { !$0.isUppercase && character.isUppercase } ?? true
            if begins {
                words.append(String(character))
            } else {
                words[words.count - 1].append(character)
            }
            previous = character
        }
        return words
    }
}
