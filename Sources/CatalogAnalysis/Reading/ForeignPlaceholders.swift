import CatalogDiagnostics
import CatalogSyntax

extension Analyzer {
    /// Reports placeholders for answers that are written as other systems do, `{{name}}` and `${name}`, in a text that may hold some.
    ///
    /// - Parameter needsWords: Whether words for as long as there is no answer have to stand in a placeholder.
    mutating func reportForeignPlaceholders(
        _ parts: [PlaceholderPart], in node: YAMLNode, _ chain: ScopeChain, needsWords: Bool
    ) {
        // Nothing is copied of the many texts that have none.
        if parts.isEmpty { return }
        let text = Array(node.utf8)
        for (number, part) in parts.enumerated() {
            let (start, end) = (part.range.lowerBound, part.range.upperBound)
            if part.isBrace, text[start] == UInt8(ascii: "{"), number + 1 < parts.count {
                let closing = parts[number + 1]
                let name = String(decoding: text[end..<max(end, closing.range.lowerBound)], as: UTF8.self)
                guard closing.isBrace, text[closing.range.lowerBound] == UInt8(ascii: "}") else { continue }
                report(name, in: start..<closing.range.upperBound, of: node, chain, needsWords)
            } else if !part.isBrace, part.isClosed, part.fallback == nil, start > 0,
                text[start - 1] == UInt8(ascii: "$"),
                start == 1 || text[start - 2] == UInt8(ascii: " ")
            {
                report(part.path, in: (start - 1)..<end, of: node, chain, needsWords)
            }
        }
    }

    /// The same between other signs: `[name]`, `[[name]]`, `<<name>>`, `%name%`. In front of a parenthesis, brackets are a link.
    mutating func reportNamesBetweenSigns(in node: YAMLNode, _ chain: ScopeChain) {
        guard node.utf8.contains(where: { closingSign(of: $0) != nil }) else { return }
        let text = Array(node.utf8)
        var place = 0
        while let start = text[place...].firstIndex(where: { closingSign(of: $0) != nil }) {
            let opening = text[start...].prefix(2).prefix { $0 == text[start] }
            let name = text[opening.endIndex...].prefix { isLetterOrDigit($0) || $0 == UInt8(ascii: ".") }
            let closing = text[name.endIndex...].prefix(opening.count)
            place = name.endIndex
            guard closing.count == opening.count, closing.allSatisfy({ $0 == closingSign(of: text[start]) }),
                text[start] != UInt8(ascii: "<") || opening.count == 2,
                text[closing.endIndex...].first != UInt8(ascii: "(")
            else { continue }
            report(
                String(decoding: name, as: UTF8.self), in: start..<closing.endIndex, of: node, chain, false)
        }
    }

    private mutating func report(
        _ name: String, in range: Range<Int>, of node: YAMLNode, _ chain: ScopeChain, _ needsWords: Bool
    ) {
        let name = name.split(separator: " ").joined(separator: " ")
        guard let first = name.split(separator: ".").first,
            chain.levels.contains(where: { $0.scope.index(of: String(first)) != nil })
        else { return }
        let written = String(decoding: Array(node.utf8)[range], as: UTF8.self)
        report(
            .placeholderNotKnown(
                node.range(ofUTF8: range), written: written, meant: needsWords ? "{\(name)|…}" : "{\(name)}"))
    }
}

/// What closes a sign behind which other systems have the name of an answer; nil for other characters.
private func closingSign(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    case UInt8(ascii: "%"): UInt8(ascii: "%")
    default: nil
    }
}
