import CatalogDiagnostics
import CatalogEvaluation
import CatalogModel
import FormRuntime

extension Expression {
    /// The days from which on a part of it that depends on nothing but the day has another truth value, so that every
    /// one that it can still take is tried: `today() >= date("2027-03-01")` turns on that day.
    ///
    /// A quarter of a century is looked at; what turns more often, such as a weekday, shows all its values at once.
    var turningDays: [FormRuntime.CalendarDate] {
        dailyParts.flatMap { part -> [FormRuntime.CalendarDate] in
            var days: [FormRuntime.CalendarDate] = []
            var last: Truth?
            for offset in 0..<9_200 where days.count < 12 {
                let day = Prover.usualDay.adding(months: 0, days: offset)
                let truth = evaluate(part, in: Environment(today: day)).truth
                if let last, last != truth { days.append(day) }
                last = truth
            }
            return days
        }
    }

    /// Comparisons and other conditions that depend on the day and on no answer.
    private var dailyParts: [Expression] {
        guard usesToday else { return [] }
        switch self {
        case .and(let left, let right), .or(let left, let right): return left.dailyParts + right.dailyParts
        case .not(let operand): return operand.dailyParts
        case .literal, .answer, .today, .comparison, .isAbsent, .isNull, .oneOf, .arithmetic, .call, .matches,
            .property, .conditional, .lookup, .list, .projection, .quantified:
            return references.isEmpty ? [self] : []
        }
    }

    /// Whether it holds the day against an answer, so that a case may only have to wait.
    var waitsForADay: Bool {
        switch self {
        case .and(let left, let right), .or(let left, let right): left.waitsForADay || right.waitsForADay
        case .not(let operand): operand.waitsForADay
        case .comparison(_, let left, let right):
            (left.usesToday || right.usesToday) && !references.isEmpty && !left.isAge && !right.isAge
        case .literal, .answer, .today, .isAbsent, .isNull, .oneOf, .arithmetic, .call, .matches, .property,
            .conditional, .lookup, .list, .projection, .quantified:
            false
        }
    }

    /// Whether it depends on the day alone and is true on the last of all: then a case only has to wait.
    var opensOneDay: Bool {
        guard usesToday, references.isEmpty else { return false }
        let last = Prover.usualDay.adding(months: 300, days: 0)
        return evaluate(self, in: Environment(today: last)).truth == .yes
    }

    private var isAge: Bool { if case .call(.age, _) = self { true } else { false } }
}

extension Prover {
    /// Which days are tried.
    static var meaningOfToday: Wording {
        let day = usualDay
        return Wording(
            de: "Für „today()“ sind Tage ab dem \(day.day).\(day.month).\(day.year) gemeint.",
            en: "“today()” means days from \(day) on.")
    }
}
