/// A word, sign or literal of an expression with its place in the decoded text.
struct ExpressionToken {
    let kind: Kind
    /// As it was written.
    let text: String
    /// UTF-8 offsets.
    let offsets: Range<Int>

    enum Kind: Equatable {
        case name
        case number
        /// The decoded text between the quotes.
        case string(String)
        case sign
        case end
    }

    func isWord(_ word: String) -> Bool {
        if case .name = kind { text == word } else { false }
    }

    func isSign(_ sign: String) -> Bool {
        if case .sign = kind { text == sign } else { false }
    }

    /// The comparison that the sign is; nil if it is none.
    var comparison: ExpressionSyntax.BinaryOperator? {
        guard case .sign = kind else { return nil }
        return switch text {
        case "=": .equal
        case "!=": .notEqual
        case "<": .less
        case "<=": .lessOrEqual
        case ">": .greater
        case ">=": .greaterOrEqual
        default: nil
        }
    }
}

/// What stops the reading of an expression.
struct ExpressionMistake: Error {
    let offsets: Range<Int>
    let kind: Kind

    enum Kind {
        case foreignOperator(String, instead: String)
        /// `name beginnt mit "A"`: how it has to be written, and what asks a selection for the same.
        case functionBetweenValues(String, meant: String, ofSelection: String?)
        /// `älter als`: what is meant of numbers and of days.
        case spokenAge(String, ofNumbers: String, ofDays: String)
        /// - Parameter isCertain: Whether the text ends there for certain, and can be put into quotes as it is.
        case wrongQuotes(String, instead: String, isCertain: Bool)
        case unclosedText
        case wrongTextEscape(String)
        case wrongNumber(String)
        case unexpected(String)
        /// What can be left out: `wenn` in front of a condition, `€` behind a number, `=` in front of all.
        case needless(String)
        /// A unit of time behind a number, where a number or a day is compared: `years > 18 years`, `since > 3 months`.
        case unitOfTime(String, duration: String)
        /// `7 Tage`, with how it would be written.
        case duration(String, meant: String)
        case workdays(String, meant: String)
        case unclosed(String, closing: String)
        case unopened(String)
        case tooDeep
        case chained(String)
        /// `not x`, with how it would be written.
        case notWithoutParentheses(meant: String?)
        /// How it begins.
        case comment(String)
        /// - Parameter meant: The answer that was certainly meant.
        case missingOperand(before: String?, meant: String?)
        /// `children[age > 3]`
        case itemsInBrackets(list: String)
        /// `every(…)`, with the function that is used like that.
        case quantifierAsFunction(String, instead: String)
        case missingWord(String)
        /// `some children satisfies …`
        case missingVariable(list: String)
        /// `30,50` in a list of values, where the comma is most probably that of a number.
        case decimalComma(String, meant: String?)
        /// `sum areas.size`, with how it would be written.
        case missingParentheses(function: String, meant: String)
    }
}
