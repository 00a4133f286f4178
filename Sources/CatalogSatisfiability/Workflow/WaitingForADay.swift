import CatalogDiagnostics
import CatalogEvaluation
import CatalogModel
import FormRuntime

extension Expression {
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
