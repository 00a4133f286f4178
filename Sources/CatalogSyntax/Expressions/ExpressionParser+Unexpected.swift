// What stands behind a value that is complete, and what was meant by it.
extension ExpressionParser {
    /// Something behind a value that is complete. A word in front of it is taken for the name of a field: `nicht ja`, `wenn a = 1`.
    var unexpected: ExpressionMistake {
        guard nextIndex > 0 else { return mistake(.unexpected(next.text)) }
        let before = tokens[nextIndex - 1]
        if let restriction = wordsOfRestriction { return restriction }
        switch GermanWord.beginning(before.text) {
        case .negation: return negation(at: nextIndex - 1)
        case .condition: return wordOfCondition(before)
        case nil: break
        }
        if let better = wordsOfAbsence ?? timeOfDay ?? rangeInWords ?? callOfMethod ?? itemsInBrackets {
            return better
        }
        let words = tokens[nextIndex...].lazy.map(\.text)
        if let spoken = SpokenComparison(words, comparesAge: isAge(before: nextIndex)) {
            if let function = spoken.function {
                return functionBetweenValues(function, nextIndex..<nextIndex + spoken.count)
            }
            let last = tokens[nextIndex + spoken.count - 1]
            let written = tokens[nextIndex..<nextIndex + spoken.count].map(\.text).joined(separator: " ")
            if let sign = spoken.meant.first, "<=>!".contains(sign), isRightOfComparison(nextIndex - 1) {
                return ExpressionMistake(
                    offsets: next.offsets.lowerBound..<last.offsets.upperBound, kind: .chained(written))
            }
            return ExpressionMistake(
                offsets: next.offsets.lowerBound..<last.offsets.upperBound,
                kind: spoken.meantOfDays.map {
                    .spokenAge(written, ofNumbers: spoken.meant, ofDays: $0)
                } ?? .foreignOperator(written, instead: spoken.meant))
        }
        if let quantifier = quantifier(of: before) {
            return ExpressionMistake(
                offsets: before.offsets, kind: .foreignOperator(before.text, instead: quantifier))
        }
        if next.isSign(","), !tokens.isBetweenDigits(nextIndex), let word = wordOfCandidates {
            return ExpressionMistake(
                offsets: tokens[word].offsets.lowerBound..<next.offsets.upperBound,
                kind: .foreignOperator("\(tokens[word].text) …, …", instead: "in (…, …)"))
        }
        if next.isSign(","), tokens[nextIndex + 1].kind == .end { return mistake(.needless(",")) }
        guard case .number = before.kind else {
            return callWithoutParentheses ?? mistake(.unexpected(next.text))
        }
        let both = before.offsets.lowerBound..<next.offsets.upperBound
        // `1 200`
        if case .number = next.kind, before.text.count <= 3, next.text.wholeMatch(of: /\d{3}/) != nil,
            before.text.wholeMatch(of: /[1-9]\d*/) != nil
        {
            return ExpressionMistake(
                offsets: both,
                kind: .foreignOperator("\(before.text) \(next.text)", instead: before.text + next.text))
        }
        if let number = wholeNumber(before.text, times: next.text) {
            return ExpressionMistake(
                offsets: isAbbreviated(nextIndex)
                    ? both.lowerBound..<tokens[nextIndex + 1].offsets.upperBound : both,
                kind: .foreignOperator("\(before.text) \(next.text)", instead: number))
        }
        let isArgument =
            nextIndex > 2 && tokens[nextIndex - 2].isSign("(") && tokens[nextIndex - 3].isWord("duration")
        if let duration = GermanWord.duration(of: before.text, next.text) {
            switch comparedKind(nextIndex - 1) {
            case .number: return mistake(.needless(next.text))
            case .numberOrDay: return mistake(.unitOfTime(next.text, duration: duration))
            case nil: break
            }
            return ExpressionMistake(
                offsets: both,
                kind: .duration(
                    "\(before.text) \(next.text)",
                    meant: isArgument ? "\"\(duration)\"" : "duration(\"\(duration)\")"))
        }
        if let days = GermanWord.daysOfWorkdays(before.text, next.text) {
            return ExpressionMistake(
                offsets: both,
                kind: .workdays(
                    "\(before.text) \(next.text)",
                    meant: isArgument ? "\"\(days)\"" : "duration(\"\(days)\")"))
        }
        return mistake(
            Self.units.contains(next.text.lowercased()) ? .needless(next.text) : .unexpected(next.text))
    }

    /// `any x in …`: a word for one of the quantifiers, in front of a name and `in`.
    private func quantifier(of word: ExpressionToken) -> String? {
        guard next.kind == .name, tokens[min(nextIndex + 1, tokens.count - 1)].isWord("in") else {
            return nil
        }
        return GermanWord.quantifier(word.text).flatMap { $0 == word.text ? nil : $0 }
    }

    /// The `in` or `=` of a condition, if nothing but values stands between it and a comma that comes next: `kind in "a", "b"`.
    private var wordOfCandidates: Int? {
        guard let word = tokens[..<nextIndex].lastIndex(where: { $0.isWord("in") || $0.isSign("=") }),
            !tokens[word + 1].isSign("("),
            !tokens[word..<nextIndex].dropFirst().contains(where: {
                Self.joiningWords.contains($0.text) || $0.comparison != nil
            })
        else { return nil }
        return word
    }

    /// Whether a point belongs to the word in front of it: `2 Mio.`
    private func isAbbreviated(_ word: Int) -> Bool {
        guard word + 2 < tokens.count, tokens[word + 1].isSign(".") else { return false }
        return tokens[word].offsets.upperBound == tokens[word + 1].offsets.lowerBound
            && (tokens[word + 2].kind != .name
                || tokens[word + 1].offsets.upperBound < tokens[word + 2].offsets.lowerBound)
    }

    /// `sum areas.size`: a function in front of an answer, which only stand beside each other in other languages.
    private var callWithoutParentheses: ExpressionMistake? {
        let first = nextIndex - 1
        guard case .name = tokens[first].kind, first == 0 || !tokens[first - 1].isSign(".") else {
            return nil
        }
        let word = tokens[first].text
        let long = Self.longNames[word]?.first { words in
            tokens[first...].map(\.text).starts(with: words)
        }
        let short = Self.shortNames.contains(word) ? word : GermanWord.function(word)
        guard let name = long?.joined(separator: " ") ?? short else { return nil }
        var end = first + (long?.count ?? 1)
        let operand = tokens[min(end, tokens.count - 1)]
        guard case .name = operand.kind, !Self.joiningWords.contains(operand.text),
            GermanWord.operator(operand.text) == nil
        else { return nil }
        end += 1
        while end + 1 < tokens.count, tokens[end].isSign("."), case .name = tokens[end + 1].kind { end += 2 }
        // With more behind it, it is no call of one answer: `any x in …`, `max a, b`.
        guard tokens[end].endsOperand else { return nil }
        let answer = tokens[(first + (long?.count ?? 1))..<end].map(\.text).joined()
        return ExpressionMistake(
            offsets: tokens[first].offsets.lowerBound..<tokens[end - 1].offsets.upperBound,
            kind: .missingParentheses(function: name, meant: "\(name)(\(answer))"))
    }

    /// The functions of one word that take arguments.
    private static let shortNames: Set<String> = [
        "abs", "floor", "ceiling", "decimal", "modulo", "even", "odd", "substring", "contains", "matches",
        "date", "time", "duration", "age", "count", "sum", "product", "mean", "min", "max", "all", "any",
    ]

    /// Behind a number, where nothing else can be meant: numbers have no units.
    static let units: Set<String> = [
        "eur", "euro", "mm", "cm", "m", "km", "qm", "m2", "m3", "ha", "g", "kg", "t", "ml", "l", "liter",
        "kw", "kwh", "grad", "stück",
    ]

    private enum ComparedKind { case number, numberOrDay }

    /// What a number is compared with: a function that gives a number, or an answer, none of which are durations: `age(birthDate) >= 18`,
    /// `years > 18`.
    private func comparedKind(_ number: Int) -> ComparedKind? {
        guard number > 1, tokens[number - 1].comparison != nil else { return nil }
        var first = number - 2
        if tokens[first].isSign(")") {
            return ["age", "count", "between"].contains(functionBefore(closing: first)) ? .number : nil
        }
        while first > 1, tokens[first - 1].isSign(".") { first -= 2 }
        guard case .name = tokens[first].kind, first > 0 else { return first == 0 ? .numberOrDay : nil }
        let before = tokens[first - 1]
        return before.isSign("(") || before.isSign(",") || before.kind == .name ? .numberOrDay : nil
    }

    /// The last word of the function whose call ends at a parenthesis.
    private func functionBefore(closing: Int) -> String? {
        var (first, depth) = (closing, 1)
        while depth > 0, first > 1 {
            first -= 1
            if tokens[first].isSign(")") { depth += 1 } else if tokens[first].isSign("(") { depth -= 1 }
        }
        return depth == 0 ? tokens[first - 1].text : nil
    }

    /// Whether an age ends there.
    private func isAge(before number: Int) -> Bool {
        tokens[number - 1].isSign(")") && functionBefore(closing: number - 1) == "age"
    }

    /// `only if`, `nur wenn`: what is asked for is only asked for if its condition holds.
    private var wordsOfRestriction: ExpressionMistake? {
        let before = tokens[nextIndex - 1]
        guard ["only", "nur"].contains(before.text.lowercased()),
            next.isWord("if") || GermanWord.beginning(next.text) == .condition
        else { return nil }
        return ExpressionMistake(
            offsets: before.offsets.lowerBound..<next.offsets.upperBound,
            kind: .needless("\(before.text) \(next.text)"))
    }

    /// `wenn`, which is `if` where branches follow.
    func wordOfCondition(_ word: ExpressionToken) -> ExpressionMistake {
        let behind = tokens.first { $0.offsets.lowerBound >= word.offsets.upperBound }
        if let behind, behind.isSign("("), behind.offsets.lowerBound == word.offsets.upperBound {
            // As in spreadsheets.
            return ExpressionMistake(
                offsets: word.offsets, kind: .foreignOperator(word.text, instead: "if … then … else …"))
        }
        return ExpressionMistake(
            offsets: word.offsets,
            kind: hasBranches ? .foreignOperator(word.text, instead: "if") : .needless(word.text))
    }

    /// Whether what would follow `if` stands anywhere.
    var hasBranches: Bool {
        tokens.contains { token in
            ["then", "else"].contains { token.isWord($0) || GermanWord.operator(token.text) == $0 }
        }
    }
}

extension ExpressionToken {
    /// Whether an operand is over in front of it, and an operator or nothing follows.
    fileprivate var endsOperand: Bool {
        switch kind {
        case .end: true
        case .sign: [")", "+", "-", "*", "/", "=", "!=", "<", ">", "<=", ">="].contains(text)
        case .name: text != "in" && ExpressionParser.joiningWords.contains(text)
        default: false
        }
    }
}
