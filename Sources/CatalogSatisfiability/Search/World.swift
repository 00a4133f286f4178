import CatalogModel
import FormRuntime

/// A form on one day of receipt: from the day follow the bounds of dates, and what `today()` means.
struct World {
    let tree: AnswerTree
    let statements: FormStatements
    let domains: Domains
    let today: FormRuntime.CalendarDate
    /// By node.
    private let groups: [Int]
    private let components: [Int: Component]

    init(_ tree: AnswerTree, _ statements: FormStatements, atoms: [Atom], today: FormRuntime.CalendarDate) {
        self.tree = tree
        self.statements = statements
        self.today = today
        daysDemands = statements.demands.filter { $0.answers.isEmpty }
        domains = Domains(
            tree, atoms: atoms, distinct: tree.nodes.indices.filter(tree.isUnique), today: today)
        var groups = [Int](repeating: -1, count: tree.nodes.count)
        var found: [Int: Component] = [:]
        for component in CatalogSatisfiability.components(tree, statements, domains) {
            guard let first = component.answers.first else { continue }
            found[first] = component
            for answer in component.answers { groups[answer] = first }
        }
        self.groups = groups
        components = found
    }

    /// What is demanded of the day of receipt alone, whatever the answers are.
    private let daysDemands: [Statement]

    /// In page order.
    var allComponents: [Component] { components.sorted { $0.key < $1.key }.map(\.value) }

    /// The name of an answer's component: its first answer.
    func component(of answer: Int) -> Int { groups[answer] }

    /// Everything that depends on some answers, as one.
    func component(covering answers: some Sequence<Int>) -> Component {
        let parts = Set(answers.map { groups[$0] }).sorted().compactMap { components[$0] }
        return Component(
            answers: parts.flatMap(\.answers).sorted(), demands: parts.flatMap(\.demands) + daysDemands,
            isRepresented: parts.allSatisfy(\.isRepresented))
    }

    var search: Search {
        Search(
            tree: tree, relevance: statements.relevance, inputs: statements.inputs, domains: domains,
            today: today)
    }

    func run(_ task: Search.Task) -> Search.Result {
        var budget = Int.max
        return search.run(task, budget: &budget)
    }
}
