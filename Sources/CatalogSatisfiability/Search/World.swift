import CatalogModel
import FormRuntime

/// A form on one day of receipt: from the day follow the bounds of dates, and what `today()` means. A class, since whoever
/// looks for answers holds it.
final class World {
    let tree: AnswerTree
    let statements: FormStatements
    let domains: Domains
    let today: FormRuntime.CalendarDate
    let search: Search
    /// In page order.
    let allComponents: [Component]
    /// By node: the place of its component; nil for the form.
    private let places: [Int?]

    /// - Parameter isForAtoms: That nothing will be demanded but what the atoms say.
    init(
        _ tree: AnswerTree, _ statements: FormStatements, atoms: [Atom], today: FormRuntime.CalendarDate,
        isForAtoms: Bool, _ effort: Effort, _ contradictions: Contradictions
    ) {
        self.tree = tree
        self.statements = statements
        self.today = today
        daysDemands = statements.demands.filter { $0.answers.isEmpty }
        domains = Domains(
            tree, atoms: atoms, distinct: tree.nodes.indices.filter(tree.isUnique), today: today,
            isForAtoms: isForAtoms, effort)
        search = Search(tree, statements, domains, today: today, effort, contradictions)
        allComponents = components(tree, statements, domains)
        var places = [Int?](repeating: nil, count: tree.nodes.count)
        for (place, component) in allComponents.enumerated() {
            for answer in component.answers { places[answer] = place }
        }
        self.places = places
    }

    /// What is demanded of the day of receipt alone, whatever the answers are.
    private let daysDemands: [Statement]

    /// The place of an answer's component; nil for the form.
    func component(of answer: Int) -> Int? { places[answer] }

    /// The most usual answer to a component that is a single question on which nothing depends; nil for any other one. It needs no
    /// search.
    func loneAnswer(to component: Component) -> [Int: Candidate]? {
        guard component.answers.count == 1, component.demands.isEmpty, daysDemands.isEmpty,
            let node = component.answers.first, statements.relevance[node] == nil, !tree.isList(node),
            tree.computation(of: node) == nil, let usual = domains.byNode[node].candidates.first
        else { return nil }
        return [node: usual]
    }

    /// Everything that depends on some answers, as one.
    func component(covering answers: some Sequence<Int>) -> Component {
        let parts = answers.compactMap { places[$0] }.sortedOnce.map { allComponents[$0] }
        if parts.count == 1, daysDemands.isEmpty { return parts[0] }
        return Component(
            answers: parts.flatMap(\.answers).sorted(), demands: parts.flatMap(\.demands) + daysDemands,
            isRepresented: parts.allSatisfy(\.isRepresented))
    }
}
