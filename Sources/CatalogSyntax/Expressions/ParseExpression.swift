import CatalogDiagnostics

/// Reads one expression; `text` is the decoded text of the scalar `node`, whose places the result carries.
///
/// A wrong expression gives exactly one diagnostic and no syntax. Time is linear in the length of the text.
package func parseExpression(
    _ text: String, in node: YAMLNode
) -> (expression: ExpressionSyntax?, diagnostics: [Diagnostic]) {
    guard text.utf8.count <= longestExpression else {
        let found = Diagnostic.expressionTooLong(
            byteCount: text.utf8.count, limit: longestExpression, at: node.range)
        return (nil, [found])
    }
    do throws(ExpressionMistake) {
        let tokens = try ExpressionLexer.tokens(of: text)
        guard tokens.count > 1 else { return (nil, [.emptyExpression(at: node.range)]) }
        var parser = ExpressionParser(tokens, in: node)
        return (try parser.parse(), [])
    } catch {
        return (nil, [diagnostic(error, at: node.range(ofUTF8: error.offsets))])
    }
}

/// In bytes.
private let longestExpression = 4_000

private func diagnostic(_ mistake: ExpressionMistake, at range: SourceRange) -> Diagnostic {
    switch mistake.kind {
    case .foreignOperator(let written, let instead): .foreignOperator(written, instead: instead, at: range)
    case .wrongQuotes(let written, let instead): .wrongQuotes(written, instead: instead, at: range)
    case .unclosedText: .unclosedText(at: range)
    case .wrongTextEscape(let escape): .wrongTextEscape(escape, at: range)
    case .wrongNumber(let written): .wrongNumber(written, at: range)
    case .unexpected(let written): .unexpectedInExpression(written, at: range)
    case .unclosed(let opening, let closing): .unclosedParenthesis(opening, closing: closing, at: range)
    case .unopened(let closing): .unopenedParenthesis(closing, at: range)
    case .tooDeep: .expressionTooDeep(limit: ExpressionParser.deepest, at: range)
    case .chained(let written): .chainedComparison(written, at: range)
    case .notWithoutParentheses: .notWithoutParentheses(at: range)
    case .missingOperand(let found): .missingOperand(before: found, at: range)
    case .missingWord(let word): .missingWord(word, at: range)
    }
}
