import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

// Words that are read as names of answers, or as texts, and mean a value of what stands beside them.
extension ExpressionChecker {
    /// Whether a word is an option without quotes, or a month or a day of the week; that is reported.
    mutating func isWordForValue(_ word: ExpressionSyntax, beside other: ExpressionSyntax) -> Bool {
        let name: String
        switch word.kind {
        case .path(let parts):
            guard parts.count == 1, let only = parts.first?.name, isUnknown(only) else { return false }
            name = only
        case .string(let text): name = text
        default: return false
        }
        guard case .path = other.kind else { return false }
        // An answer is looked up a second time, but nothing that could hold such a word itself.
        var probe = self
        guard case .typed(let value, let type)? = probe.operand(other)?.value else { return false }
        if case .property(let property, _) = value, let number = property.number(named: name) {
            add(.wrongLiteral(word.range, type: .number, meant: String(number)))
            return true
        }
        return isOptionWithoutQuotes(word, of: type)
    }

    /// The same of several values, each of which is reported: `kind in (organic, paper)`.
    mutating func areWordsForValues(_ words: [ExpressionSyntax], beside subject: Operand) -> Bool {
        var areThere = false
        for word in words.flatMap(\.valuesLookedFor)
        where isOptionWithoutQuotes(word, of: subject.settled.type) {
            areThere = true
        }
        return areThere
    }

    /// Whether a word that names no answer is an option of some type, or the text of one; that is reported.
    mutating func isOptionWithoutQuotes(_ word: ExpressionSyntax, of type: ValueType) -> Bool {
        guard case .path(let parts) = word.kind, parts.count == 1, let name = parts.first?.name,
            isUnknown(name), let codes = type.codesOfOptions
        else { return false }
        if codes.contains(name) {
            add(.optionWithoutQuotes(word.range, code: name))
            return true
        }
        let small = name.lowercased()
        guard
            let code = chain.option(labelled: name, among: codes)
                ?? codes.first(where: { $0.lowercased() == small })
        else { return false }
        add(.optionWithoutQuotes(word.range, code: code, written: name))
        return true
    }

    /// Whether an answer that is a text or an option is compared with a text without characters, which no answer is; that is reported.
    mutating func isComparedWithNothing(
        _ left: Operand, _ right: Operand, _ comparison: Comparison
    ) -> Bool {
        guard !allowsConstants, comparison == .equal || comparison == .notEqual else { return false }
        if comparison == .equal, case .typed(.call(.stringLength, _), _) = left.value,
            case .call(_, let arguments) = left.syntax.kind, let name = arguments.first?.pathAsWritten,
            case .number("0") = right.value
        {
            add(.lengthOfNothing(left.syntax.range.through(right.syntax.range), name: name))
            return true
        }
        return isAnswer(left, comparedWithNothing: right, comparison)
            || isAnswer(right, comparedWithNothing: left, comparison)
    }

    private mutating func isAnswer(
        _ answer: Operand, comparedWithNothing other: Operand, _ comparison: Comparison
    ) -> Bool {
        guard case .typed(.answer, let type) = answer.value, case .text("") = other.value,
            let name = answer.syntax.pathAsWritten
        else { return false }
        switch type {
        case .text, .option: break
        case .boolean, .integer, .decimal, .money, .number, .date, .time, .dayTime, .yearMonth, .list,
            .composite, .null:
            return false
        }
        add(.comparedWithEmptyText(other.syntax.range, name: name, comparison))
        return true
    }
}

extension ExpressionSyntax {
    /// The names with points between them, if it is a path.
    var pathAsWritten: String? {
        if case .path(let parts) = kind { parts.map(\.name).joined(separator: ".") } else { nil }
    }

    /// What is compared by a candidate behind `in`.
    fileprivate var valuesLookedFor: [ExpressionSyntax] {
        switch kind {
        case .list(let items): items
        case .test(_, let bound): [bound]
        case .interval(let interval): [interval.low, interval.high]
        default: [self]
        }
    }
}

extension ValueType {
    /// The options of a choice, or of each item of a list.
    fileprivate var codesOfOptions: [String]? {
        switch self {
        case .option(_, let codes, _): codes
        case .list(let element): element.codesOfOptions
        default: nil
        }
    }
}

extension Property {
    /// The number of a month or a day of the week.
    fileprivate func number(named name: String) -> Int? {
        let names: [[String]]
        switch self {
        case .weekday: names = weekdayNames
        case .month: names = monthNames
        default: return nil
        }
        let small = name.lowercased()
        return names.firstIndex { $0.contains(small) }.map { $0 + 1 }
    }
}

private let weekdayNames = [
    ["montag", "monday", "mo"], ["dienstag", "tuesday", "di"], ["mittwoch", "wednesday", "mi"],
    ["donnerstag", "thursday", "do"], ["freitag", "friday", "fr"],
    ["samstag", "sonnabend", "saturday", "sa"],
    ["sonntag", "sunday", "so"],
]

private let monthNames = [
    ["januar", "january"], ["februar", "february"], ["märz", "maerz", "march"], ["april"], ["mai", "may"],
    ["juni", "june"], ["juli", "july"], ["august"], ["september"], ["oktober", "october"], ["november"],
    ["dezember", "december"],
]
