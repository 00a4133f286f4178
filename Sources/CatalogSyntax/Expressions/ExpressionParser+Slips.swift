// What people write where something else is meant, looked at only when an expression cannot be read.
extension ExpressionParser {
    /// `is empty(name)`, as in other dialects of FEEL: a test in front of an answer, which stands behind it here.
    var wordsOfAbsence: ExpressionMistake? {
        guard nextIndex > 0, ["is", "ist"].contains(tokens[nextIndex - 1].text.lowercased()) else {
            return nil
        }
        var place = nextIndex
        let isNegated = ["not", "nicht"].contains(tokens[place].text)
        if isNegated { place += 1 }
        guard place + 1 < tokens.count, tokens[place + 1].isSign("(") else { return nil }
        let isAbsent: Bool
        switch tokens[place].text.lowercased() {
        case "empty", "null", "blank", "leer", "missing": isAbsent = !isNegated
        case "defined", "given", "filled", "present": isAbsent = isNegated
        default: return nil
        }
        let meant = isAbsent ? "= null" : "!= null"
        let start = tokens[nextIndex - 1].offsets.lowerBound
        let written = tokens[(nextIndex - 1)...place].map(\.text).joined(separator: " ") + "(…)"
        let end = endOfPath(from: place + 2)
        guard end > place + 2, end + 1 < tokens.count, tokens[end].isSign(")"),
            tokens[end + 1].endsCondition
        else {
            return ExpressionMistake(
                offsets: start..<tokens[place].offsets.upperBound,
                kind: .foreignOperator(written, instead: "… \(meant)"))
        }
        let answer = tokens[(place + 2)..<end].map(\.text).joined()
        return ExpressionMistake(
            offsets: start..<tokens[end].offsets.upperBound,
            kind: .foreignOperator(written, instead: "\(answer) \(meant)"))
    }

    /// `8:30`, `8.30 Uhr`: a time of day as people write it, of which a number was read.
    var timeOfDay: ExpressionMistake? {
        guard nextIndex > 0, case .number = tokens[nextIndex - 1].kind else { return nil }
        let first = tokens[nextIndex - 1]
        var place = nextIndex
        var written = first.text
        while place + 1 < tokens.count, tokens[place].isSign(":"), case .number = tokens[place + 1].kind {
            written += ":" + tokens[place + 1].text
            place += 2
        }
        let isSaid = tokens[place].text.lowercased() == "uhr"
        guard place > nextIndex || isSaid, let time = writtenTimeOfDay(written) else { return nil }
        if isSaid {
            written += " " + tokens[place].text
            place += 1
        }
        return ExpressionMistake(
            offsets: first.offsets.lowerBound..<tokens[place - 1].offsets.upperBound,
            kind: .foreignOperator(written, instead: "time(\"\(time)\")"))
    }

    /// `persons = 3 bis 5`, `persons in 3..5`: two numbers with everything between them.
    var rangeInWords: ExpressionMistake? {
        guard nextIndex > 1, nextIndex + 2 < tokens.count,
            ["bis", "to", ".."].contains(tokens[nextIndex].text),
            case .number = tokens[nextIndex - 1].kind, case .number = tokens[nextIndex + 1].kind,
            tokens[nextIndex + 2].endsCondition
        else { return nil }
        let sign = tokens[nextIndex - 2]
        guard ["=", ">", ">=", "in"].contains(sign.text) else { return nil }
        let numbers = tokens[(nextIndex - 1)...(nextIndex + 1)].map(\.text)
        let written = numbers.joined(separator: numbers[1] == ".." ? "" : " ")
        return ExpressionMistake(
            offsets: sign.offsets.lowerBound..<tokens[nextIndex + 1].offsets.upperBound,
            kind: .foreignOperator(
                "\(sign.text) \(written)", instead: "in [\(numbers[0])..\(numbers[2])]"))
    }

    /// Whether the operand that ends there is already compared with something in front of it.
    func isRightOfComparison(_ operand: Int) -> Bool {
        var (place, depth) = (operand, 0)
        while place > 0 {
            let token = tokens[place]
            if token.isSign(")") || token.isSign("]") { depth += 1 }
            if token.isSign("(") || token.isSign("[") { depth -= 1 }
            if depth < 0 { return false }
            if depth == 0 {
                if token.comparison != nil { return true }
                if token.isSign(",") || Self.joiningWords.contains(token.text) { return false }
            }
            place -= 1
        }
        return false
    }

    /// `not x`, `nicht x = 1`: parentheses are put around what is certainly meant, one comparison of an answer.
    func negation(at word: Int) -> ExpressionMistake {
        let start = tokens[word].offsets.lowerBound
        var end = endOfPath(from: word + 1)
        var text = tokens[(word + 1)..<end].map(\.text).joined()
        if end > word + 1, end + 1 < tokens.count, tokens[end].comparison != nil {
            let sign = tokens[end].text
            let operand: Int =
                switch tokens[end + 1].kind {
                case .number, .string: end + 2
                case .name, .sign, .end: endOfPath(from: end + 1)
                }
            text += " \(sign) " + tokens[(end + 1)..<operand].map(\.text).joined()
            end = operand > end + 1 ? operand : word + 1
        }
        guard end > word + 1, tokens[end].endsCondition else {
            return ExpressionMistake(
                offsets: tokens[word].offsets, kind: .notWithoutParentheses(meant: nil))
        }
        return ExpressionMistake(
            offsets: start..<tokens[end - 1].offsets.upperBound,
            kind: .notWithoutParentheses(meant: "not(\(text))"))
    }

    /// Behind the last name of a path that begins there; the beginning itself if none does.
    func endOfPath(from first: Int) -> Int {
        guard first < tokens.count, tokens[first].kind == .name,
            !Self.joiningWords.contains(tokens[first].text)
        else { return min(first, tokens.count - 1) }
        var end = first + 1
        while end + 1 < tokens.count, tokens[end].isSign("."), tokens[end + 1].kind == .name { end += 2 }
        return end
    }
}

extension ExpressionToken {
    /// Whether a whole condition is over in front of it.
    var endsCondition: Bool {
        switch kind {
        case .end: true
        case .sign: text == ")" || text == "," || text == "]"
        case .name: ["and", "or", "then", "else", "satisfies"].contains(text)
        case .number, .string: false
        }
    }
}
