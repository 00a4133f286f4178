import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// The bounds of a type that are expressions, with their keys; nil if one of them is broken.
    mutating func readValueBounds(
        _ members: Members, _ lowerKey: String, _ upperKey: String, _ type: FieldType, _ chain: ScopeChain
    ) -> (bounds: ValueBounds, keys: Set<String>)? {
        let lower = members[lowerKey].flatMap { readValueBound($0, type, chain) }
        let upper = members[upperKey].flatMap { readValueBound($0, type, chain) }
        guard !isBroken(lower), !isBroken(upper) else { return nil }
        let keys = [lower == nil ? nil : lowerKey, upper == nil ? nil : upperKey].compactMap(\.self)
        return (ValueBounds(lower: lower ?? nil, upper: upper ?? nil), Set(keys))
    }

    /// An expression as a bound: nil for a number that is written out, or meant to be; nil inside if it is broken.
    private mutating func readValueBound(
        _ entry: YAMLNode.Entry, _ type: FieldType, _ chain: ScopeChain
    ) -> WrittenExpression?? {
        let node = entry.value
        guard node.kind == .scalar, plainMeaning(of: node) == .text || node.style != .plain else {
            return nil
        }
        let (syntax, found) = parseExpression(node.text, in: node)
        guard let syntax else {
            guard names(in: node.text, chain) else { return nil }
            diagnostics += found
            return .some(nil)
        }
        return isLiteral(syntax) ? nil : .some(readValue(syntax, in: node, as: type, chain, for: .bound))
    }

    /// A number or text that is written out, with any signs: `-5`, but not `-debt`.
    private func isLiteral(_ syntax: ExpressionSyntax) -> Bool {
        var part = syntax
        while case .negate(let inner) = part.kind { part = inner }
        switch part.kind {
        case .number, .string: return true
        default: return false
        }
    }

    /// Whether a text that is no expression names an answer, so that it was meant as one.
    private func names(in text: String, _ chain: ScopeChain) -> Bool {
        let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
        return chain.levels.contains { level in level.scope.names.contains(where: words.contains) }
    }
}
