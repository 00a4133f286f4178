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
    private static let mostEvaluations: Int64 = 100_000
    /// In so many days every day of every month occurs, and on every day of the week.
    private static let (days, daysWithWeekdays): (Int64, Int64) = (2_925, 14_620)

    /// From each stretch between two marks one ordinal for each way in which the atoms can be true together; nil if they
    /// are too many to be looked at.
    func ordinals(
        of atoms: [Atom], along line: Line, of node: Int, marks: Set<Int64>
    ) -> [Int64]? {
        guard line.lowest <= line.highest else { return [] }
        let starts = marks.union([line.lowest]).filter { line.lowest...line.highest ~= $0 }.sorted()
        let longest: Int64
        if line.count <= Self.mostOrdinals {
            longest = line.count
        } else if line.isOfDates, atoms.allSatisfy({ sees(only: [.month, .day], of: node, $0) }) {
            longest = Self.days
        } else if line.isOfDates, atoms.allSatisfy({ sees(only: [.month, .day, .weekday], of: node, $0) }) {
            longest = Self.daysWithWeekdays
        } else {
            return nil
        }
        let stretches = zip(starts, starts.dropFirst().map { $0 - 1 } + [line.highest]).map { first, last in
            first...min(last, first + longest - 1)
        }
        let work = stretches.reduce(Int64(0)) { $0 + Int64($1.count) } * Int64(atoms.count)
        guard work <= Self.mostEvaluations, Int(work) * Effort.evaluation <= effort.left else { return nil }
        effort.spend(Int(work) * Effort.evaluation)
        var candidates = [Candidate?](repeating: nil, count: tree.nodes.count)
        var found: [Int64] = []
        for stretch in stretches {
            var seen: Set<[Truth]> = []
            for ordinal in stretch {
                candidates[node] = line.outline(ordinal)
                if seen.insert(atoms.map { truth($0, candidates) }).inserted { found.append(ordinal) }
            }
        }
        return found
    }

    private func truth(_ atom: Atom, _ candidates: [Candidate?]) -> Truth {
        let all = tree.completing(candidates, atom.computed, today: today)
        let answers = AssignedAnswers(tree: tree, candidates: all, object: atom.object)
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
