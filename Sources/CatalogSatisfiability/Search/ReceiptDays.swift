import CatalogEvaluation
import CatalogModel
import FormRuntime

/// The days on which answers may be handed in that are worth a try: all that differ to what a task demands, where that
/// is certain.
struct ReceiptDays {
    private(set) var days: [FormRuntime.CalendarDate]
    /// Whether what is impossible on these days and on the usual one is impossible on every later day.
    private(set) var areAll: Bool

    /// Ends of months, leap days, and later years.
    private static let typicalDays = [
        (2026, 12, 31), (2027, 1, 31), (2027, 2, 28), (2028, 2, 29), (2028, 3, 1), (2029, 10, 31),
        (2031, 5, 15), (2036, 8, 30), (2046, 12, 1),
    ].compactMap { FormRuntime.CalendarDate(year: $0, month: $1, day: $2) }
    /// One of each month, so that so many months from then on last as long as they can, and as short; on none is the end of a month near.
    private static let daysOfEachMonth =
        ((4...12).map { (2026, $0) } + (1...8).map { (2027, $0) } + [(2028, 1), (2028, 2)])
        .compactMap { FormRuntime.CalendarDate(year: $0, month: $1, day: 10) }
    private static let farDays = [(2104, 2, 29), (2900, 6, 15), (9000, 1, 1)]
        .compactMap { FormRuntime.CalendarDate(year: $0, month: $1, day: $2) }
    private static let mostDays = 700

    init(_ subject: TodaySubject, _ tree: AnswerTree, _ known: TurnsOfToday) {
        days = Self.typicalDays
        let (turns, areSure) = subject.turns(tree, known)
        days += turns
        // Where dates of the calendar meet dates that move with the day, single days may matter that nothing shows; and where months are
        // held against days, as many as a month may have.
        areAll =
            areSure
            && (!subject.isMixed
                || !subject.isAbsolute && !subject.holdsMonthsAgainstDays && turns.isEmpty)
        if subject.isAbsolute || !turns.isEmpty { days += Self.farDays }
        if subject.isMixed { days += subject.daysNearTheEnd }
        if subject.isMixed, subject.isAbsolute { days += subject.neighbours }
        if subject.isMixed, subject.holdsMonthsAgainstDays { days += Self.daysOfEachMonth }
        if subject.isMixed {
            let (endsOfMonths, areAll) = subject.monthSteps.days(movedBy: subject.shifts)
            days += endsOfMonths
            self.areAll = self.areAll && areAll
        }
        var seen: Set<Int> = [Prover.usualDay.dayNumber]
        days = days.filter { Prover.usualDay < $0 && seen.insert($0.dayNumber).inserted }
        if days.count > Self.mostDays {
            days = Array(days.prefix(Self.mostDays))
            areAll = areAll && !subject.isMixed && turns.count < Self.mostDays - Self.typicalDays.count
        }
    }
}

/// On which days the truth of comparisons changes that look at the day alone, so that it does not matter where they stand, once that was looked
/// for: many goals depend on the same ones.
final class TurnsOfToday {
    typealias Turns = (days: Set<Int64>, areAll: Bool)
    private var byComparison: [Expression: Turns] = [:]

    func turns(of comparison: Expression, _ find: () -> Turns) -> Turns {
        if let known = byComparison[comparison] { return known }
        let found = find()
        byComparison[comparison] = found
        return found
    }
}

/// What in a task looks at the day of receipt.
struct TodaySubject {
    /// Atoms that look at nothing else.
    private(set) var pure: [Atom] = []
    /// Whether something compares the day with answers.
    private(set) var isMixed = false
    /// Whether answers are held against fixed dates or their parts, too.
    private(set) var isAbsolute = false
    private var dates: [FormRuntime.CalendarDate] = []
    private(set) var monthSteps = MonthSteps()
    private(set) var shifts: Set<Int> = []
    /// Whether days are counted between dates.
    private var countsDays = false

    /// Whether it may matter how many days a month has: dates are moved by about as many days as by months.
    var holdsMonthsAgainstDays: Bool {
        guard monthSteps.areUsed else { return false }
        if countsDays { return true }
        guard let months = monthSteps.months.withSums, let days = shifts.withSums else { return true }
        return months.contains { months in
            days.contains { abs(Double($0) - Double(months) * Self.daysOfAMonth) < Self.mostDaysOff }
        }
    }

    /// On average over 400 years.
    private static let daysOfAMonth = 30.436_875
    /// More than so many months may last longer or shorter than on average, with a day for each of two answers.
    private static let mostDaysOff = 6.0

    init(_ task: Search.Task, _ tree: AnswerTree, _ statements: FormStatements) {
        var atoms = tree.atoms(of: task, statements)
        for answer in task.answers {
            if let computation = tree.computation(of: answer) {
                atoms.append(
                    Atom(
                        expression: computation, object: tree.object(of: answer), answers: [answer],
                        computed: []))
            }
            guard case .date(let type)? = tree.nodes[answer].type else { continue }
            for bound in [type.earliest, type.latest] {
                switch bound {
                case .fixed(let date)?:
                    dates.append(FormRuntime.CalendarDate(date))
                    isAbsolute = true
                case .today(let months, let days)?:
                    isMixed = true
                    shifts.insert(days)
                    monthSteps.add(months, isRepeated: false)
                case nil: break
                }
            }
        }
        for atom in atoms {
            let isPure = atom.answers.isEmpty && atom.computed.isEmpty
            if isPure {
                if atom.expression.usesToday { pure.append(atom) }
            } else if atom.expression.usesToday {
                isMixed = true
            }
            note(atom.expression, isPure: isPure)
        }
    }

    private mutating func note(_ expression: Expression, isPure: Bool) {
        let isRepeated = expression.looksAtItems
        var pending = [expression]
        while let next = pending.popLast() {
            switch next {
            case .literal(.date(let date)):
                dates.append(FormRuntime.CalendarDate(date))
                if !isPure { isAbsolute = true }
            case .literal(.yearMonth(let number)): monthSteps.add(number, isRepeated: isRepeated)
            case .property(.months, _): monthSteps.countsMonths = true
            case .literal(.dayTime(let seconds)): shifts.insert((Int(seconds) ?? 0) / 86_400)
            case .call(.age, _), .call(.monthsBetween, _): monthSteps.areUsed = true
            case .property(.days, _): countsDays = true
            case .arithmetic(.movedDate(_, let duration, _)) where !duration.isWritten:
                monthSteps.countsMonths = true
                countsDays = true
            case .literal(.integer(let number)) where 1...150 ~= number:
                monthSteps.addYears(around: Int(number))
            case .property(.year, _), .property(.month, _), .property(.day, _), .property(.weekday, _),
                .call(.date, _):
                if !isPure { isAbsolute = true }
            default: break
            }
            pending += next.parts
        }
    }

    /// The days around fixed dates, moved by whatever is added to dates.
    var neighbours: [FormRuntime.CalendarDate] {
        var found: [FormRuntime.CalendarDate] = []
        for date in dates.prefix(6) {
            let moved =
                [date]
                + monthSteps.months.sorted().prefix(6).flatMap {
                    [date.adding(months: $0, days: 0), date.adding(months: -$0, days: 0)]
                }
                + shifts.sorted().prefix(6).flatMap {
                    [date.adding(months: 0, days: $0), date.adding(months: 0, days: -$0)]
                }
            for day in moved {
                found += [day.adding(months: 0, days: -1), day, day.adding(months: 0, days: 1)]
            }
        }
        return found
    }

    /// The days from which on a step leads out of the calendar, if it is so long that this matters long before the end.
    var daysNearTheEnd: [FormRuntime.CalendarDate] {
        let last = FormRuntime.CalendarDate.last
        let months = monthSteps.months.map(abs).filter { $0 > Self.longStepInMonths }.sorted()
        let days = shifts.map(abs).filter { $0 > Self.longStepInDays }.sorted()
        return months.map { last.adding(months: -$0, days: 1) }
            + days.map { last.adding(months: 0, days: 1 - $0) }
    }

    /// A thousand years. What days are tried ends about as long before the calendar does.
    private static let longStepInMonths = 12_000
    private static let longStepInDays = 365_243

    /// One day for each way in which the atoms that look at the day alone can be true together, and whether these are
    /// certainly all ways.
    func turns(_ tree: AnswerTree, _ known: TurnsOfToday) -> (days: [FormRuntime.CalendarDate], areSure: Bool)
    {
        guard !pure.isEmpty else { return ([], true) }
        func truth(_ expression: Expression, _ object: Int, _ day: FormRuntime.CalendarDate) -> Truth {
            let answers = AssignedAnswers(tree: tree, candidates: tree.nothing, object: object)
            return CatalogEvaluation.truth(of: expression, in: Environment(answers: answers, today: day))
        }
        let (first, last) = (Int64(Prover.usualDay.dayNumber), Int64(FormRuntime.CalendarDate.last.dayNumber))
        var marks: Set<Int64> = [first]
        var areSure = true
        var shaped: [Atom] = []
        var seen: Set<Expression> = []
        for atom in pure where seen.insert(atom.expression).inserted {
            guard let steps = atom.expression.stepsOfToday else {
                shaped.append(atom)
                continue
            }
            for step in steps {
                let turns = known.turns(of: step) {
                    var found: Set<Int64> = []
                    let areAll = Thresholds.find(first, last, into: &found) { ordinal in
                        truth(step, atom.object, FormRuntime.CalendarDate(ordinal: ordinal) ?? .last)
                    }
                    return (found, areAll)
                }
                marks.formUnion(turns.days)
                areSure = areSure && turns.areAll
            }
        }
        let starts = marks.sorted()
        guard !shaped.isEmpty else {
            return (starts.compactMap { FormRuntime.CalendarDate(ordinal: $0) }, areSure)
        }
        var found: [FormRuntime.CalendarDate] = []
        for (start, end) in zip(starts, starts.dropFirst() + [last + 1]) {
            var seen: Set<[Truth]> = []
            for ordinal in start..<min(end, start + 14_620 / Int64(starts.count)) {
                guard let day = FormRuntime.CalendarDate(ordinal: ordinal) else { break }
                if seen.insert(shaped.map { truth($0.expression, $0.object, day) }).inserted {
                    found.append(day)
                }
            }
        }
        return (
            found, areSure && starts.count == 1 && shaped.allSatisfy { $0.expression.seesOnlyPartsOfToday }
        )
    }
}

extension Set<Int> {
    /// How far two of these steps lead, and one of them, in either direction; nil if they are too many to look at.
    var withSums: Set<Int>? {
        // What is longer leads out of the calendar at once.
        let steps = filter { $0.magnitude < 4_000_000 }
        guard steps.count <= 12 else { return nil }
        var sums = Set(steps.map(abs))
        for first in steps {
            for second in steps { sums.formUnion([abs(first + second), abs(first - second)]) }
        }
        return sums.subtracting([0])
    }
}

extension Expression {
    /// Comparisons that change their truth at most once from day to day, and that decide this one's.
    fileprivate var stepsOfToday: [Expression]? {
        guard case .comparison(let comparison, let left, let right) = self, left.movesWithToday,
            right.movesWithToday, left.usesToday != right.usesToday
        else { return nil }
        switch comparison {
        case .equal, .notEqual:
            return [.comparison(.greaterOrEqual, left, right), .comparison(.greater, left, right)]
        case .less, .lessOrEqual, .greater, .greaterOrEqual: return [self]
        }
    }

    /// Whether its value never falls, or never rises, from one day to the next.
    private var movesWithToday: Bool {
        switch self {
        case .literal, .today: true
        case .arithmetic(.movedDate(let date, let duration, _)): date.movesWithToday && !duration.usesToday
        case .call(.age, let arguments): arguments.allSatisfy { !$0.usesToday }
        case .property(.year, let operand): operand.movesWithToday
        default: !usesToday
        }
    }

    /// Whether it stands in the definition what it amounts to.
    fileprivate var isWritten: Bool {
        switch self {
        case .literal, .arithmetic(.negation(.literal, _)): true
        default: false
        }
    }

    /// Whether a part of it is evaluated for each item of a list.
    fileprivate var looksAtItems: Bool {
        var pending = [self]
        while let next = pending.popLast() {
            switch next {
            case .quantified, .projection: return true
            default: pending += next.parts
            }
        }
        return false
    }

    /// Whether it looks at the day of the month, the month and the weekday alone, which come again and again.
    fileprivate var seesOnlyPartsOfToday: Bool {
        var pending = [self]
        while let next = pending.popLast() {
            switch next {
            case .property(.month, .today), .property(.day, .today), .property(.weekday, .today): continue
            case .today, .call(.age, _): return false
            default: pending += next.parts
            }
        }
        return true
    }
}
