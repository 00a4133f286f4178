import CatalogDiagnostics

/// Reads one expression; `text` is the decoded text of the scalar `node`, whose places the result carries.
///
/// A wrong expression gives exactly one diagnostic and no syntax. Time is linear in the length of the text.
package func parseExpression(
    _ text: String, in node: YAMLNode
) -> (expression: ExpressionSyntax?, diagnostics: [Diagnostic]) {
    let (expression, diagnostics) = parseExpression(text, whole: node.range) { ScalarPlaces(of: node) }
    guard let first = diagnostics.first, let whole = node.textBeyondComma else {
        return (expression, diagnostics.written(in: node))
    }
    // `{when: count in (1, 2)}`: what is missing stands behind the comma that ends the value.
    return (
        nil,
        [Diagnostic(first.definition, at: first.range, first.message, proposal: .betweenBraces(whole))]
    )
}

/// Reads one expression that stands by itself, as on a command line.
package func parseExpression(
    _ text: String, file: SourceFileID
) -> (expression: ExpressionSyntax?, diagnostics: [Diagnostic]) {
    let count = text.utf8.count
    return parseExpression(text, whole: SourceRange(file: file, start: 0, end: count)) {
        ScalarPlaces(file: file, text: text)
    }
}

/// - Parameter places: is asked only when a place is needed that is not the whole.
private func parseExpression(
    _ text: String, whole: SourceRange, places: () -> ScalarPlaces
) -> (expression: ExpressionSyntax?, diagnostics: [Diagnostic]) {
    guard text.utf8.count <= longestExpression else {
        let found = Diagnostic.expressionTooLong(
            byteCount: text.utf8.count, limit: longestExpression, at: whole)
        return (nil, [found])
    }
    do throws(ExpressionMistake) {
        let tokens = try ExpressionLexer.tokens(of: text)
        guard tokens.count > 1 else { return (nil, [.emptyExpression(at: whole)]) }
        var parser = ExpressionParser(tokens, places())
        return (try parser.parse(), [])
    } catch {
        let places = places()
        // Of a comma in a list more is known than how the number is written.
        let isInList = if case .decimalComma = error.kind { true } else { false }
        let found =
            (isInList ? nil : .writtenInGerman(text, around: error.offsets.lowerBound, places))
            ?? diagnostic(error, at: places.range(of: error.offsets))
        return (nil, [found.keepingWordsApart(in: text, at: error.offsets, places)])
    }
}

/// In bytes.
private let longestExpression = 4_096

private func diagnostic(_ mistake: ExpressionMistake, at range: SourceRange) -> Diagnostic {
    switch mistake.kind {
    case .foreignOperator(let written, let instead): .foreignOperator(written, instead: instead, at: range)
    case .functionBetweenValues(let written, let meant, let ofSelection):
        .functionBetweenValues(written, meant: meant, ofSelection: ofSelection, at: range)
    case .spokenAge(let written, let ofNumbers, let ofDays):
        .spokenAge(written, ofNumbers: ofNumbers, ofDays: ofDays, at: range)
    case .wrongQuotes(let written, let instead, let isCertain):
        .wrongQuotes(written, instead: instead, isCertain: isCertain, at: range)
    case .unclosedText: .unclosedText(at: range)
    case .wrongTextEscape(let escape): .wrongTextEscape(escape, at: range)
    case .wrongNumber(let written): .wrongNumber(written, at: range)
    case .unexpected(let written): .unexpectedInExpression(written, at: range)
    case .needless(let written): .needlessInExpression(written, at: range)
    case .unitOfTime(let written, let duration): .unitOfTime(written, duration: duration, at: range)
    case .duration(let written, let meant): .durationInWords(written, meant: meant, at: range)
    case .workdays(let written, let meant): .workdaysInExpression(written, meant: meant, at: range)
    case .unclosed(let opening, let closing): .unclosedParenthesis(opening, closing: closing, at: range)
    case .unopened(let closing): .unopenedParenthesis(closing, at: range)
    case .tooDeep: .expressionTooDeep(limit: ExpressionParser.deepest, at: range)
    case .chained(let written): .chainedComparison(written, at: range)
    case .notWithoutParentheses(let meant): .notWithoutParentheses(meant: meant, at: range)
    case .comment(let beginning): .commentInExpression(beginning, at: range)
    case .missingOperand(let found, let meant): .missingOperand(before: found, meant: meant, at: range)
    case .itemsInBrackets(let list): .itemsInBrackets(of: list, at: range)
    case .quantifierAsFunction(let word, let function):
        .quantifierAsFunction(word, instead: function, at: range)
    case .missingWord(let word): .missingWord(word, at: range)
    case .missingVariable(let list): .missingVariable(list: list, at: range)
    case .decimalComma(let written, let meant): .decimalCommaInList(written, meant: meant, at: range)
    case .missingParentheses(let function, let meant):
        .missingParentheses(function, meant: meant, at: range)
    }
}
