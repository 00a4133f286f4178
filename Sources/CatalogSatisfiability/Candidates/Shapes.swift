import CatalogEvaluation
import CatalogModel
import FormRuntime

/// Stands for all answers on a line where conditions look at more than where an answer is: whether a number is even, the
/// day of a month.
struct Shapes {
    let tree: AnswerTree
    let today: FormRuntime.CalendarDate
    let effort: Effort

    private static let mostOrdinals: Int64 = 3_000
    private static let mostEvaluations = 150_000
    private static let mostSteps = 500_000

    /// From each stretch between two marks one ordinal for each way in which the atoms can be true together; nil if they
    /// are too many to be looked at.
    func ordinals(
        of atoms: [Atom], along line: Line, of node: Int, marks: Set<Int64>
    ) -> [Int64]? {
        guard line.lowest <= line.highest else { return [] }
        let starts = marks.union([line.lowest]).filter { line.lowest...line.highest ~= $0 }.sorted()
        let seen: DateParts?
        if line.count <= Self.mostOrdinals {
            seen = nil
        } else if line.isOfDates, atoms.allSatisfy({ sees(only: [.month, .day], of: node, $0) }) {
            seen = .monthAndDay
        } else if line.isOfDates, atoms.allSatisfy({ sees(only: [.month, .day, .weekday], of: node, $0) }) {
            seen = .monthDayAndWeekday
        } else {
            return nil
        }
        let longest = seen?.daysUntilAllOccur ?? line.count
        let stretches = zip(starts, starts.dropFirst().map { $0 - 1 } + [line.highest]).map { first, last in
            first...min(last, first + longest - 1)
        }
        guard stretches.reduce(0, { $0 + $1.count }) <= Self.mostSteps else { return nil }
        let looked = stretches.reduce(0) { $0 + min($1.count, seen?.count ?? .max) }
        let (work, overflow) = looked.multipliedReportingOverflow(by: atoms.count)
        guard !overflow, work <= Self.mostEvaluations, work * Effort.evaluation <= effort.left else {
            return nil
        }
        effort.spend(work * Effort.evaluation)
        var candidates = tree.nothing
        var found: [Int64] = []
        for stretch in stretches {
            var truths: Set<[Truth]> = []
            var known = [Bool](repeating: false, count: seen?.count ?? 0)
            for ordinal in stretch {
                if let seen {
                    guard let number = seen.number(of: ordinal), !known[number] else { continue }
                    known[number] = true
                }
                candidates[node] = line.outline(ordinal)
                if truths.insert(atoms.map { truth($0, &candidates) }).inserted { found.append(ordinal) }
            }
        }
        return found
    }

    /// The parts of a date that conditions look at. Days that agree in them are alike.
    private enum DateParts {
        case monthAndDay, monthDayAndWeekday

        /// In so many days in a row each day of each month occurs, and on each day of the week.
        var daysUntilAllOccur: Int64 {
            switch self {
            case .monthAndDay: 2_925
            case .monthDayAndWeekday: 14_620
            }
        }

        /// Numbers of days are below.
        var count: Int {
            switch self {
            case .monthAndDay: 12 * 31
            case .monthDayAndWeekday: 12 * 31 * 7
            }
        }

        /// The same for days that are alike; nil for what is no day.
        func number(of ordinal: Int64) -> Int? {
            guard let date = FormRuntime.CalendarDate(ordinal: ordinal) else { return nil }
            let day = (date.month - 1) * 31 + date.day - 1
            return self == .monthAndDay ? day : day * 7 + date.dayNumber % 7
        }
    }

    private func truth(_ atom: Atom, _ candidates: inout [Candidate?]) -> Truth {
        tree.complete(&candidates, atom.computed, today: today)
        let answers = AssignedAnswers(tree: tree, candidates: candidates, object: atom.object)
        return CatalogEvaluation.truth(of: atom.expression, in: Environment(answers: answers, today: today))
    }

    /// Whether an atom looks at nothing but some parts of a date.
    private func sees(only properties: Set<Property>, of node: Int, _ atom: Atom) -> Bool {
        guard atom.computed.isEmpty else { return false }
        var pending = [atom.expression]
        while let next = pending.popLast() {
            switch next {
            case .property(let property, .answer) where properties.contains(property): continue
            case .answer(let reference) where tree.node(of: reference, in: atom.object) == node: return false
            default: pending += next.parts
            }
        }
        return true
    }
}
