import CatalogModel
import OutputText

/// A sentence in which quotations from the definition keep their own language and reading direction.
struct Sentence: Sendable, ExpressibleByStringInterpolation {
    private(set) var parts: [Part]

    enum Part: Sendable {
        case words(String)
        /// A text of the definition; the index of its language in `Catalog.languages`.
        case quotation(LocalizedText.Translation)
    }

    init(parts: [Part]) { self.parts = parts }
    init(_ words: String) { self.parts = [.words(words)] }
    init(stringLiteral value: String) { self.parts = [.words(value)] }
    init(stringInterpolation: Interpolation) { self.parts = stringInterpolation.parts }

    struct Interpolation: StringInterpolationProtocol {
        var parts: [Part] = []
        init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(2 * interpolationCount + 1)
        }
        mutating func appendLiteral(_ literal: String) { parts.append(.words(literal)) }
        mutating func appendInterpolation(_ sentence: Sentence) { parts.append(contentsOf: sentence.parts) }
        mutating func appendInterpolation(_ words: String) { parts.append(.words(words)) }
        mutating func appendInterpolation(quoted text: LocalizedText.Translation) {
            parts.append(.quotation(text))
        }
    }

    /// The sentences one after the other: `a, b und c`.
    static func list(_ sentences: [Sentence], separator: Sentence, last: Sentence) -> Sentence {
        var parts: [Part] = []
        for (index, sentence) in sentences.enumerated() {
            if index > 0 { parts += index == sentences.count - 1 ? last.parts : separator.parts }
            parts += sentence.parts
        }
        return Sentence(parts: parts)
    }

    /// The same with a capital letter in front.
    var capitalized: Sentence {
        guard case .words(let first)? = parts.first else { return self }
        let head = first.prefix(1).uppercased() + first.dropFirst()
        return Sentence(parts: [.words(head)] + parts.dropFirst())
    }
}
