import CatalogDiagnostics

/// Builds the tree of an expression out of its tokens; precedence as in FEEL, loosest first: `or`, `and`, comparison,
/// `+ -`, `* /`, `**`, sign, call.
struct ExpressionParser {
    let tokens: [ExpressionToken]
    private let places: ScalarPlaces
    private var index = 0
    private var depth = 0

    static let deepest = 64

    init(_ tokens: [ExpressionToken], _ places: ScalarPlaces) {
        self.tokens = tokens
        self.places = places
    }

    mutating func parse() throws(ExpressionMistake) -> ExpressionSyntax {
        let expression = try expression()
        guard next.kind == .end else {
            if next.isSign(")") || next.isSign("]") { throw mistake(.unopened(next.text)) }
            throw unexpected
        }
        return expression
    }

    // MARK: - Tokens

    var next: ExpressionToken { tokens[nextIndex] }

    var nextIndex: Int { min(index, tokens.count - 1) }

    private mutating func take(sign: String) -> Bool {
        guard tokens[nextIndex].isSign(sign) else { return false }
        index += 1
        return true
    }

    private mutating func take(word: String) -> Bool {
        guard tokens[nextIndex].isWord(word) else { return false }
        index += 1
        return true
    }

    func mistake(_ kind: ExpressionMistake.Kind) -> ExpressionMistake {
        ExpressionMistake(offsets: next.offsets, kind: kind)
    }

    private func range(_ offsets: Range<Int>) -> SourceRange { places.range(of: offsets) }

    /// Mutating, so that operands that are parsed in the call are behind the range: a method that only reads would be handed
    /// the parser as it was before.
    private mutating func syntax(_ kind: ExpressionSyntax.Kind, from start: Int) -> ExpressionSyntax {
        let end = index > 0 ? tokens[min(index, tokens.count) - 1].offsets.upperBound : start
        return ExpressionSyntax(kind: kind, range: range(start..<max(start, end)))
    }

    private mutating func expect(word: String) throws(ExpressionMistake) {
        guard !take(word: word) else { return }
        if let timeOfDay { throw timeOfDay }
        if word == "and", ["bis", "to"].contains(next.text) {
            throw mistake(.foreignOperator(next.text, instead: word))
        }
        if let meant = GermanWord.operator(next.text) {
            throw mistake(.foreignOperator(next.text, instead: meant))
        }
        throw mistake(.missingWord(word))
    }

    private mutating func close(_ closing: String, _ opening: ExpressionToken) throws(ExpressionMistake) {
        guard !take(sign: closing) else { return }
        guard next.kind == .end else { throw unexpected }
        throw ExpressionMistake(offsets: opening.offsets, kind: .unclosed(opening.text, closing: closing))
    }

    // MARK: - Levels

    private mutating func expression() throws(ExpressionMistake) -> ExpressionSyntax {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw mistake(.tooDeep) }
        if next.isWord("if") { return try conditional() }
        if next.isWord("some") || next.isWord("every") { return try quantified() }
        return try disjunction()
    }

    private mutating func disjunction() throws(ExpressionMistake) -> ExpressionSyntax {
        let start = tokens[nextIndex].offsets.lowerBound
        var left = try conjunction()
        while take(word: "or") { left = syntax(.binary(.or, left, try conjunction()), from: start) }
        return left
    }

    private mutating func conjunction() throws(ExpressionMistake) -> ExpressionSyntax {
        let start = tokens[nextIndex].offsets.lowerBound
        var left = try logicalOperand()
        while take(word: "and") { left = syntax(.binary(.and, left, try logicalOperand()), from: start) }
        return left
    }

    /// A comparison, or what goes on to the end: `a and some x in xs satisfies …`.
    private mutating func logicalOperand() throws(ExpressionMistake) -> ExpressionSyntax {
        if next.isWord("if") || next.isWord("some") || next.isWord("every") { return try expression() }
        return try comparison()
    }

    private mutating func comparison() throws(ExpressionMistake) -> ExpressionSyntax {
        let start = tokens[nextIndex].offsets.lowerBound
        let left = try sum()
        if take(word: "between") {
            let low = try sum()
            try expect(word: "and")
            return syntax(.between(left, low: low, high: try sum()), from: start)
        }
        if take(word: "in") { return syntax(.oneOf(left, try candidates()), from: start) }
        guard let sign = tokens[nextIndex].comparison else { return left }
        index += 1
        let result = syntax(.binary(sign, left, try sum()), from: start)
        if next.comparison != nil { throw mistake(.chained(next.text)) }
        return result
    }

    /// What stands on the right of `in`: tests in parentheses, or a single one.
    private mutating func candidates() throws(ExpressionMistake) -> [ExpressionSyntax] {
        let opening = next
        guard take(sign: "(") else { return [try test(isAlone: true)] }
        let first = try test()
        if next.isSign("..") { return [try interval(from: first, opening)] }
        let tests = try values(from: first, areTests: true)
        try close(")", opening)
        return tests
    }

    /// A value, or a comparison without its left side. One that stands without parentheses ends before `and` and `or`.
    private mutating func test(isAlone: Bool = false) throws(ExpressionMistake) -> ExpressionSyntax {
        let start = tokens[nextIndex].offsets.lowerBound
        guard let sign = tokens[nextIndex].comparison else {
            return isAlone ? try sum() : try expression()
        }
        index += 1
        return syntax(.test(sign, try sum()), from: start)
    }

    /// The rest of an interval, from its two points on.
    private mutating func interval(
        from low: ExpressionSyntax, _ opening: ExpressionToken
    ) throws(ExpressionMistake) -> ExpressionSyntax {
        index += 1
        let high = try sum()
        let closing = next
        guard take(sign: ")") || take(sign: "]") || take(sign: "[") else {
            throw ExpressionMistake(offsets: opening.offsets, kind: .unclosed(opening.text, closing: "]"))
        }
        let interval = ExpressionSyntax.Interval(
            low: low, includesLow: opening.text == "[", high: high, includesHigh: closing.text == "]")
        return syntax(.interval(interval), from: opening.offsets.lowerBound)
    }

    private mutating func sum() throws(ExpressionMistake) -> ExpressionSyntax {
        let start = tokens[nextIndex].offsets.lowerBound
        var left = try product()
        while next.isSign("+") || next.isSign("-") {
            let sign = next.text == "+" ? ExpressionSyntax.BinaryOperator.add : .subtract
            index += 1
            left = syntax(.binary(sign, left, try product()), from: start)
        }
        return left
    }

    private mutating func product() throws(ExpressionMistake) -> ExpressionSyntax {
        let start = tokens[nextIndex].offsets.lowerBound
        var left = try power()
        while next.isSign("*") || next.isSign("/") {
            let sign = next.text == "*" ? ExpressionSyntax.BinaryOperator.multiply : .divide
            index += 1
            left = syntax(.binary(sign, left, try power()), from: start)
        }
        return left
    }

    private mutating func power() throws(ExpressionMistake) -> ExpressionSyntax {
        let start = tokens[nextIndex].offsets.lowerBound
        var left = try signed()
        while take(sign: "**") { left = syntax(.binary(.power, left, try signed()), from: start) }
        return left
    }

    private mutating func signed() throws(ExpressionMistake) -> ExpressionSyntax {
        let start = tokens[nextIndex].offsets.lowerBound
        guard take(sign: "-") else { return try postfix() }
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw mistake(.tooDeep) }
        return syntax(.negate(try signed()), from: start)
    }

    private mutating func postfix() throws(ExpressionMistake) -> ExpressionSyntax {
        let start = tokens[nextIndex].offsets.lowerBound
        var result = try primary()
        while take(sign: ".") { result = syntax(.member(result, try name()), from: start) }
        return result
    }

    private mutating func name() throws(ExpressionMistake) -> ExpressionSyntax.NamePart {
        let token = next
        guard token.kind == .name else {
            throw mistake(.missingOperand(before: token.kind == .end ? nil : token.text, meant: nil))
        }
        index += 1
        return ExpressionSyntax.NamePart(name: token.text, range: range(token.offsets))
    }

    // MARK: - Leaves

    /// Words that join operands and so cannot stand where an operand is expected.
    static let joiningWords = WordTable(["and", "or", "in", "between", "then", "else", "satisfies"])

    private mutating func primary() throws(ExpressionMistake) -> ExpressionSyntax {
        let token = next
        let start = token.offsets.lowerBound
        switch token.kind {
        case .end: throw mistake(.missingOperand(before: nil, meant: nil))
        case .number:
            index += 1
            return syntax(.number(token.text), from: start)
        case .string(let text):
            index += 1
            return syntax(.string(text), from: start)
        case .sign: return try bracketed()
        case .name:
            guard !Self.joiningWords.contains(token.text) else {
                throw mistake(.missingOperand(before: token.text, meant: nil))
            }
            index += 1
            return try named(token)
        }
    }

    private mutating func bracketed() throws(ExpressionMistake) -> ExpressionSyntax {
        let opening = next
        if take(sign: "(") {
            let inner = try expression()
            if next.isSign("..") { return try interval(from: inner, opening) }
            try close(")", opening)
            return inner
        }
        if take(sign: "[") {
            guard !take(sign: "]") else { return syntax(.list([]), from: opening.offsets.lowerBound) }
            let first = try expression()
            if next.isSign("..") { return try interval(from: first, opening) }
            let items = try values(from: first)
            try close("]", opening)
            return syntax(.list(items), from: opening.offsets.lowerBound)
        }
        if take(sign: "@") {
            guard case .string(let text) = next.kind else { throw mistake(.unexpected(next.text)) }
            index += 1
            return syntax(.temporal(text), from: opening.offsets.lowerBound)
        }
        if index > 0, take(sign: "]") {
            depth += 1
            defer { depth -= 1 }
            guard depth <= Self.deepest else { throw mistake(.tooDeep) }
            let low = try sum()
            guard next.isSign("..") else { throw mistake(.unexpected(next.text)) }
            return try interval(from: low, opening)
        }
        if opening.isSign(")"), index == 0 { throw mistake(.unopened(opening.text)) }
        if opening.isSign("="), index == 0 { throw mistake(.needless("=")) }
        throw mistake(.missingOperand(before: opening.text, meant: answerComparedBefore(nextIndex)))
    }

    /// The functions whose names have blanks, as their words.
    static let longNames: [String: [[String]]] = {
        let names = [
            "string length", "upper case", "lower case", "substring before", "substring after", "starts with",
            "ends with", "list contains", "round up", "round down", "round half up", "round half down",
            "years and months duration", "date and time",
        ]
        return Dictionary(grouping: names.map { $0.split(separator: " ").map(String.init) }) { $0[0] }
    }()

    /// Goes on to the last word of a function's name with blanks.
    private mutating func longName(from token: ExpressionToken) -> ExpressionSyntax.NamePart {
        let isAlone = if case .name = tokens[nextIndex].kind { false } else { true }
        for words in isAlone ? [] : Self.longNames[token.text] ?? [] {
            let rest = words.dropFirst()
            let end = index + rest.count
            guard end < tokens.count, tokens[end].isSign("("),
                zip(tokens[index..<end], rest).allSatisfy({ $0.isWord($1) })
            else { continue }
            index = end
            let offsets = token.offsets.lowerBound..<tokens[end - 1].offsets.upperBound
            return ExpressionSyntax.NamePart(name: words.joined(separator: " "), range: range(offsets))
        }
        return ExpressionSyntax.NamePart(name: token.text, range: range(token.offsets))
    }

    private mutating func named(_ token: ExpressionToken) throws(ExpressionMistake) -> ExpressionSyntax {
        let start = token.offsets.lowerBound
        switch token.text {
        case "true": return syntax(.boolean(true), from: start)
        case "false": return syntax(.boolean(false), from: start)
        case "null": return syntax(.null, from: start)
        case "not":
            let opening = next
            guard take(sign: "(") else {
                throw negation(at: nextIndex - 1)
            }
            let operand = try expression()
            try close(")", opening)
            return syntax(.not(operand), from: start)
        default: break
        }
        let first = longName(from: token)
        let opening = next
        if take(sign: "(") {
            if GermanWord.beginning(token.text) == .condition { throw wordOfCondition(token) }
            if parameterNameLength > 0 {
                return syntax(.namedCall(first, try namedArguments(opening)), from: start)
            }
            let arguments = try arguments(
                opening, hasDecimals: !wholeNumberFunctions.contains(first.name))
            return syntax(.call(first, arguments: arguments), from: start)
        }
        var parts = [first]
        while take(sign: ".") { parts.append(try name()) }
        return syntax(.path(parts), from: start)
    }

    /// How many words the name of a parameter has that comes next; 0 if none does.
    private var parameterNameLength: Int {
        var end = index
        while end < tokens.count, tokens[end].kind == .name { end += 1 }
        return end < tokens.count && tokens[end].isSign(":") ? end - index : 0
    }

    private mutating func namedArguments(
        _ opening: ExpressionToken
    ) throws(ExpressionMistake) -> [ExpressionSyntax.NamedArgument] {
        var result: [ExpressionSyntax.NamedArgument] = []
        repeat {
            let words = tokens[index..<(index + parameterNameLength)]
            guard let first = words.first, let last = words.last else {
                throw mistake(.unexpected(next.text))
            }
            index += words.count + 1
            let name = ExpressionSyntax.NamePart(
                name: words.map(\.text).joined(separator: " "),
                range: range(first.offsets.lowerBound..<last.offsets.upperBound))
            result.append(ExpressionSyntax.NamedArgument(name: name, value: try expression()))
        } while take(sign: ",")
        try close(")", opening)
        return result
    }

    private mutating func arguments(
        _ opening: ExpressionToken, hasDecimals: Bool
    ) throws(ExpressionMistake) -> [ExpressionSyntax] {
        guard !take(sign: ")") else { return [] }
        let result = try values(from: try expression(), hasDecimals: hasDecimals)
        try close(")", opening)
        return result
    }

    /// The first of several values and all behind it.
    private mutating func values(
        from first: ExpressionSyntax, areTests: Bool = false, hasDecimals: Bool = true
    ) throws(ExpressionMistake) -> [ExpressionSyntax] {
        var result = [first]
        var commas: [Int] = []
        while next.isSign(",") {
            commas.append(nextIndex)
            index += 1
            result.append(areTests ? try test() : try expression())
        }
        if hasDecimals, let mistake = tokens.decimalComma(among: commas, places) { throw mistake }
        return result
    }

    private mutating func conditional() throws(ExpressionMistake) -> ExpressionSyntax {
        let word = next
        let start = word.offsets.lowerBound
        index += 1
        let condition = try expression()
        if next.kind == .end, !hasBranches {
            throw ExpressionMistake(offsets: word.offsets, kind: .needless(word.text))
        }
        try expect(word: "then")
        let then = try expression()
        try expect(word: "else")
        return syntax(
            .conditional(condition: condition, then: then, otherwise: try expression()), from: start)
    }

    private mutating func quantified() throws(ExpressionMistake) -> ExpressionSyntax {
        let start = tokens[nextIndex].offsets.lowerBound
        let quantifier = next.isWord("some") ? ExpressionSyntax.Quantifier.some : .every
        let function = quantifier == .some ? "any" : "all"
        if let mistake = quantifierAsFunction(at: nextIndex, instead: function) { throw mistake }
        index += 1
        var bindings: [ExpressionSyntax.Binding] = []
        repeat {
            let variable = try name()
            if let mistake = missingVariable(instead: variable) { throw mistake }
            try expect(word: "in")
            bindings.append(ExpressionSyntax.Binding(variable: variable, list: try expression()))
        } while take(sign: ",")
        try expect(word: "satisfies")
        return syntax(.quantified(quantifier, bindings, satisfies: try expression()), from: start)
    }
}

/// Functions whose numbers count something, so that no comma of theirs is a decimal one.
package let wholeNumberFunctions: Set<String> = ["date", "time", "substring"]
