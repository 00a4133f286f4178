/// A function that stands between the values which belong in its parentheses, as people say it: `name beginnt mit "A"`.
struct SpokenFunction {
    let name: String
    var isNegated = false

    /// The call; `…` stands for a value that is not known.
    func call(_ whole: String, _ part: String) -> String { negated("\(name)(\(whole), \(part))") }

    /// What asks a selection or a list for the same; nil where only a text is asked.
    func membership(_ whole: String, _ part: String) -> String? {
        name == "contains" ? negated("\(part) in \(whole)") : nil
    }

    private func negated(_ test: String) -> String { isNegated ? "not(\(test))" : test }

    /// What the methods of programming languages are called that ask for the same: `name.startsWith("A")`.
    init?(method: String) {
        switch method.lowercased() {
        case "includes", "contains", "has": name = "contains"
        case "startswith", "beginswith": name = "starts with"
        case "endswith": name = "ends with"
        case "matches", "match", "test": name = "matches"
        default: return nil
        }
    }

    init(_ name: String, isNegated: Bool = false) {
        self.name = name
        self.isNegated = isNegated
    }
}

extension ExpressionParser {
    /// With how it has to be written, as far as the values on both sides are an answer and a text or another answer.
    ///
    /// - Parameter words: The tokens of what is said between them.
    func functionBetweenValues(_ function: SpokenFunction, _ words: Range<Int>) -> ExpressionMistake {
        let written = tokens[words].map(\.text).joined(separator: " ")
        let end = endOfValue(from: words.upperBound)
        guard let start = startOfPath(before: words.lowerBound), end > words.upperBound,
            tokens[end].endsCondition
        else { return mistake(function, written, at: words, "…", "…") }
        return mistake(
            function, written, at: start..<end, text(of: start..<words.lowerBound),
            text(of: words.upperBound..<end))
    }

    /// `goods.includes("fish")`: an answer is asked like an object of a program.
    var callOfMethod: ExpressionMistake? {
        guard nextIndex > 2, tokens[nextIndex].isSign("("), tokens[nextIndex - 2].isSign("."),
            let function = SpokenFunction(method: tokens[nextIndex - 1].text),
            let start = startOfPath(before: nextIndex - 2)
        else { return nil }
        let method = tokens[nextIndex - 1].text
        let end = endOfValue(from: nextIndex + 1)
        guard end > nextIndex + 1, tokens[end].isSign(")") else {
            return mistake(function, method, at: (nextIndex - 1)..<nextIndex, "…", "…")
        }
        return mistake(
            function, method, at: start..<(end + 1), text(of: start..<(nextIndex - 2)),
            text(of: (nextIndex + 1)..<end))
    }

    private func mistake(
        _ function: SpokenFunction, _ written: String, at place: Range<Int>, _ whole: String, _ part: String
    ) -> ExpressionMistake {
        let (first, last) = (tokens[place.lowerBound], tokens[place.upperBound - 1])
        return ExpressionMistake(
            offsets: first.offsets.lowerBound..<last.offsets.upperBound,
            kind: .functionBetweenValues(
                written, meant: function.call(whole, part), ofSelection: function.membership(whole, part)))
    }

    /// Behind a text or a path that begins there; the beginning itself if there is none.
    private func endOfValue(from first: Int) -> Int {
        guard first < tokens.count, case .string = tokens[first].kind else { return endOfPath(from: first) }
        return first + 1
    }

    /// Where a path begins that is a whole operand and ends in front of a token; nil if something else does.
    private func startOfPath(before end: Int) -> Int? {
        guard let start = startOfPath(endingBefore: end) else { return nil }
        guard start > 0 else { return start }
        let before = tokens[start - 1]
        let isWhole =
            before.isSign("(") || before.isSign(",") || Self.joiningWords.contains(before.text)
            || before.isWord("if")
        return isWhole ? start : nil
    }

    private func text(of place: Range<Int>) -> String { tokens[place].map(\.text).joined() }
}
