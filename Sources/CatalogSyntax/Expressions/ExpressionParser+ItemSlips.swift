// What people write about the items of a list, and about one answer that is compared twice, where something else is meant.
extension ExpressionParser {
    /// `children[age > 3]`, `children[1]`: items are not picked out of a list by brackets.
    var itemsInBrackets: ExpressionMistake? {
        guard tokens[nextIndex].isSign("["), let start = startOfPath(endingBefore: nextIndex) else {
            return nil
        }
        let list = tokens[start..<nextIndex].map(\.text).joined()
        return ExpressionMistake(offsets: tokens[nextIndex].offsets, kind: .itemsInBrackets(list: list))
    }

    /// `every(children.goesToSchool)`: a quantifier is used like the function that asks a list of yes and no.
    func quantifierAsFunction(at word: Int, instead function: String) -> ExpressionMistake? {
        guard word + 1 < tokens.count, tokens[word + 1].isSign("(") else { return nil }
        return ExpressionMistake(
            offsets: tokens[word].offsets,
            kind: .quantifierAsFunction(tokens[word].text, instead: function))
    }

    /// `some children satisfies …` and `some in children satisfies …`: the item has no name.
    ///
    /// - Parameter name: What stands where its name should, in front of the next token.
    func missingVariable(instead name: ExpressionSyntax.NamePart) -> ExpressionMistake? {
        let following = tokens[min(nextIndex, tokens.count - 1)]
        let word = tokens[max(0, nextIndex - 1)]
        if name.name == "in", following.kind == .name, !following.isWord("in") {
            return ExpressionMistake(offsets: word.offsets, kind: .missingVariable(list: following.text))
        }
        guard following.isWord("satisfies") else { return nil }
        return ExpressionMistake(offsets: word.offsets, kind: .missingVariable(list: name.name))
    }

    /// `kind != "a" and != "b"`: the answer that was compared in front of it is meant again.
    ///
    /// - Returns: What has to stand in front of the sign; nil if that is not certain.
    func answerComparedBefore(_ sign: Int) -> String? {
        guard sign > 3, tokens[sign].comparison != nil,
            tokens[sign - 1].isWord("and") || tokens[sign - 1].isWord("or"),
            tokens[sign - 3].comparison != nil
        else { return nil }
        switch tokens[sign - 2].kind {
        case .number, .string: break
        case .name, .sign, .end: return nil
        }
        return startOfPath(endingBefore: sign - 3).map {
            tokens[$0..<(sign - 3)].map(\.text).joined()
        }
    }

    /// Where the path begins that ends in front of a token; nil if none does.
    func startOfPath(endingBefore end: Int) -> Int? {
        guard end > 0, tokens[end - 1].kind == .name, !Self.joiningWords.contains(tokens[end - 1].text) else {
            return nil
        }
        var start = end - 1
        while start > 1, tokens[start - 1].isSign("."), tokens[start - 2].kind == .name { start -= 2 }
        return start
    }
}
