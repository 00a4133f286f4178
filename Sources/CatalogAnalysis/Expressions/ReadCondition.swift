import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// Which answers an expression may use.
enum Visibility: Sendable {
    /// Only those asked before the field itself: what decides whether a question is asked.
    case earlierAnswers
    /// The same, whatever the field may look ahead to: what a person has seen before the text.
    case answersAbove
    /// Those of the same page and of earlier ones.
    case pagesUpToHere
    case anywhere
}

extension Analyzer {
    /// An expression that has to be true or false; nil (and a report) if it is anything else.
    mutating func readCondition(
        _ entry: YAMLNode.Entry, _ chain: ScopeChain, _ visibility: Visibility
    ) -> WrittenExpression? {
        let node = entry.value
        guard node.kind == .scalar, node.style != .plain || !node.isTextEmpty else {
            report(.wrongNode(node, expected: .condition, owner: entry.key.range))
            return nil
        }
        let (syntax, found) = parseExpression(node.text, in: node)
        diagnostics += found
        guard let syntax else { return nil }
        var checker = ExpressionChecker(chain: chain, visibility: visibility)
        let condition = checker.condition(syntax)
        diagnostics += checker.diagnostics.written(in: node)
        // A condition as a whole stands where its scalar stands, quotes included.
        return condition.map {
            let places = ExpressionPlaces($0, syntax)
            return WrittenExpression($0, places: ExpressionPlaces(node.range, parts: places.parts))
        }
    }

    /// The path of a field, as in a rule's `at:`.
    mutating func readFieldPath(
        _ entry: YAMLNode.Entry, _ chain: ScopeChain, _ visibility: Visibility = .anywhere
    ) -> AnswerReference? {
        let node = entry.value
        guard node.kind == .scalar, !node.isTextEmpty else {
            report(.wrongNode(node, expected: .fieldPath, owner: entry.key.range))
            return nil
        }
        let (syntax, found) = parseExpression(node.text, in: node)
        diagnostics += found
        guard let syntax else { return nil }
        guard case .path(let parts) = syntax.kind else {
            report(.wrongNode(node, expected: .fieldPath, owner: entry.key.range))
            return nil
        }
        var checker = ExpressionChecker(chain: chain, visibility: visibility, use: .name)
        let reference = checker.reference(parts, syntax)
        diagnostics += checker.diagnostics.written(in: node)
        return reference
    }
}
