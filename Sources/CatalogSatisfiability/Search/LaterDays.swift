import CatalogModel
import FormRuntime

/// Parts of a form as they are on days of receipt other than the usual one. From the day follow the bounds of dates and what `today()`
/// means, so that there are other answers to try; which answers depend on one another stays the same.
///
/// Most forms have many parts and few whose day matters, so only what a search looks at is made. A class, since what was made for one
/// goal serves the next one.
final class LaterDays {
    /// What is looked for in it, in page order.
    let answers: [Int]
    private let atoms: [Atom]
    private let lists: [Int]
    private var days: [FormRuntime.CalendarDate: Day] = [:]

    struct Day {
        let search: Search
        /// Whether the candidates stand for all answers.
        let isRepresented: Bool
    }

    /// - Parameter atoms: Those of the whole form.
    init(_ answers: [Int], among atoms: [Atom], _ tree: AnswerTree) {
        self.answers = answers
        let known = Set(answers)
        self.atoms = atoms.filter { atom in
            atom.answers.allSatisfy(known.contains) && atom.computed.allSatisfy(known.contains)
        }
        lists = answers.filter(tree.isUnique)
    }

    func day(_ day: FormRuntime.CalendarDate, like usual: Search) -> Day {
        if let known = days[day] { return known }
        let domains = Domains(
            usual.tree, atoms: atoms, distinct: lists, answers: answers, today: day, usual.effort)
        let made = Day(
            search: Search(
                usual.tree, usual.statements, domains, today: day, usual.effort, usual.contradictions,
                like: usual),
            isRepresented: answers.allSatisfy { domains.byNode[$0].isRepresentative })
        days[day] = made
        return made
    }
}
