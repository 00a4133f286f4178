import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    mutating func readDateType(_ members: Members, _ chain: ScopeChain) -> DateType? {
        let lower = members["earliest"].map { readDateBound($0, chain) }
        let upper = members["latest"].map { readDateBound($0, chain) }
        let autocomplete = members["autocomplete"].map {
            readKeyword($0.value, of: $0.key.text, owner: $0.key.range, as: DateAutofill.self)?.rawValue
        }
        guard !isBroken(lower), !isBroken(upper), !isBroken(autocomplete) else { return nil }
        let (earliest, latest) = (lower??.day, upper??.day)
        if let earliest, let latest, latest.isAlways(before: earliest) {
            report(
                .contradictingBounds(
                    members["latest"]?.value, other: members["earliest"]?.value, owner: members.owner))
            return nil
        }
        return DateType(
            earliest: earliest, latest: latest, autocomplete: autocomplete ?? nil,
            bounds: ValueBounds(lower: lower??.expression, upper: upper??.expression))
    }

    /// The limit of a date: a day or a distance from the day of receipt, or what follows from other answers.
    private enum WrittenBound {
        case day(DateBound)
        case expression(WrittenExpression)

        var day: DateBound? { if case .day(let bound) = self { bound } else { nil } }
        var expression: WrittenExpression? { if case .expression(let bound) = self { bound } else { nil } }
    }

    /// The autofill field names that a date can have.
    private enum DateAutofill: String, CaseIterable {
        case bday, off
    }

    /// A day, `today()`, `today()` plus or minus a duration, or any other expression that gives a day.
    private mutating func readDateBound(_ entry: YAMLNode.Entry, _ chain: ScopeChain) -> WrittenBound? {
        let node = entry.value
        guard node.kind == .scalar, !node.isTextEmpty else {
            report(.wrongNode(node, expected: .dateBound, owner: entry.key.range))
            return nil
        }
        if let date = CalendarDate(node.text) { return .day(.fixed(date)) }
        if plainMeaning(of: node) != .text || node.text.utf8.first.map({ 0x30...0x39 ~= $0 }) == true {
            report(
                isTimeSpan(node.text)
                    ? .distanceWithoutDay(node, period: writtenPeriod(node.text))
                    : .invalidDate(node, owner: entry.key.range))
            return nil
        }
        let (syntax, found) = parseExpression(node.text, in: node)
        diagnostics += found
        guard let syntax else { return nil }
        if let bound = dateBound(syntax) { return .day(bound) }
        if isNoDay(syntax, chain) {
            report(.invalidDateBound(syntax.range, meant: meant(by: syntax)).written(in: node))
            return nil
        }
        let type = FieldType.date(DateType(earliest: nil, latest: nil, autocomplete: nil))
        return readValue(syntax, in: node, as: type, chain, for: .bound).map { .expression($0) }
    }

    /// Whether it was meant as a day without being one: a word for one, a distance without a unit.
    private func isNoDay(_ syntax: ExpressionSyntax, _ chain: ScopeChain) -> Bool {
        switch syntax.kind {
        case .path(let names):
            meant(by: syntax) != nil
                && !chain.levels.contains { $0.scope.index(of: names[0].name) != nil }
        case .binary(.add, let base, let distance), .binary(.subtract, let base, let distance):
            if case .number = distance.kind { isToday(base) } else { false }
        default: false
        }
    }

    /// `heute`, `today`, `today() + 14`.
    private func meant(by syntax: ExpressionSyntax) -> String? {
        switch syntax.kind {
        case .path(let names):
            guard let word = names.first?.name.lowercased(), names.count == 1 else { return nil }
            return switch word {
            case "heute", "today", "now", "jetzt": "today()"
            case "morgen", "tomorrow": "today() + duration(\"P1D\")"
            case "gestern", "yesterday": "today() - duration(\"P1D\")"
            default: nil
            }
        case .binary(let sign, _, let distance):
            guard case .number(let days) = distance.kind, Int(days) != nil else { return nil }
            return "today() \(sign == .add ? "+" : "-") duration(\"P\(days)D\")"
        default: return nil
        }
    }

    private func dateBound(_ syntax: ExpressionSyntax) -> DateBound? {
        switch syntax.kind {
        case .binary(let sign, let base, let distance):
            guard sign == .add || sign == .subtract, isToday(base),
                case .call(let name, let arguments) = distance.kind, name.name == "duration",
                arguments.count == 1,
                case .string(let text)? = arguments.first?.kind, let duration = DayDuration(text)
            else { return nil }
            let factor = sign == .add ? 1 : -1
            return .today(months: factor * duration.months, days: factor * duration.days)
        case .call(let name, let arguments) where name.name == "date" && arguments.count == 1:
            guard case .string(let text)? = arguments.first?.kind else { return nil }
            return CalendarDate(text).map { .fixed($0) }
        default:
            return isToday(syntax) ? .today(months: 0, days: 0) : nil
        }
    }

    private func isToday(_ syntax: ExpressionSyntax) -> Bool {
        guard case .call(let name, let arguments) = syntax.kind else { return false }
        return name.name == "today" && arguments.isEmpty
    }
}

/// The part of an ISO 8601 duration that a calendar date can be moved by: years, months, weeks and days.
struct DayDuration {
    private(set) var months = 0
    private(set) var days = 0

    init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        guard bytes.popFirst() == 0x50, !bytes.isEmpty else { return nil }
        var order = 0
        while !bytes.isEmpty {
            let digits = bytes.prefix { 0x30...0x39 ~= $0 }
            guard (1...5).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self))
            else { return nil }
            bytes = bytes.dropFirst(digits.count)
            let position: Int
            switch bytes.popFirst() {
            case 0x59: (position, months) = (1, months + 12 * number)
            case 0x4D: (position, months) = (2, months + number)
            case 0x57: (position, days) = (3, days + 7 * number)
            case 0x44: (position, days) = (4, days + number)
            default: return nil
            }
            guard position > order else { return nil }
            order = position
        }
    }
}

extension DateBound {
    /// Whether this bound lies before the other on every day of receipt. False where that depends on the day.
    func isAlways(before other: DateBound) -> Bool {
        switch (self, other) {
        case (.fixed(let day), .fixed(let otherDay)): day < otherDay
        case (.today(let months, let days), .today(let otherMonths, let otherDays)):
            // A month has 28 to 31 days: compare the latest this can be with the earliest the other can be.
            latestDays(months, days) < earliestDays(otherMonths, otherDays)
        case (.fixed, .today), (.today, .fixed): false
        }
    }

    private func latestDays(_ months: Int, _ days: Int) -> Int { days + months * (months > 0 ? 31 : 28) }

    private func earliestDays(_ months: Int, _ days: Int) -> Int { days + months * (months > 0 ? 28 : 31) }
}
