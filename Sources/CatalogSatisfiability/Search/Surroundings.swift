import CatalogEvaluation
import CatalogModel

/// What depends on what in a form, so that a few answers can be changed without looking at all others.
struct Surroundings {
    /// By node: what decides whether it is asked for and what its value is.
    private let causes: [[Int]]
    /// By node: what it has a part in deciding.
    private let effects: [[Int]]
    /// By node: of a choice that decides much, what its options have a part in deciding.
    private let effectsByOption: [Int: OptionEffects]
    /// The places of the demands that look at a node.
    private let demands: PlacesByNode
    private let statements: FormStatements
    /// All nodes in the order in which they are decided.
    let order: [Int]
    /// By node: its place in the order.
    private let places: [Int]

    init(_ tree: AnswerTree, _ statements: FormStatements) {
        self.statements = statements
        var causes = [[Int]](repeating: [], count: tree.nodes.count)
        var effects = causes
        for node in tree.nodes.indices.dropFirst() {
            let parent = tree.nodes[node].parent
            if parent != 0 { causes[node].append(parent) }
            if let relevance = statements.relevance[node] { causes[node] += relevance.answers }
            if !statements.inputs[node].isEmpty { causes[node] += statements.inputs[node] }
            for cause in causes[node] { effects[cause].append(node) }
        }
        var demands = [[Int]](repeating: [], count: tree.nodes.count)
        for (place, demand) in statements.demands.enumerated() {
            for answer in demand.answers { demands[answer].append(place) }
        }
        self.causes = causes
        self.effects = effects
        effectsByOption = tree.nodes.indices.reduce(into: [:]) { found, node in
            guard effects[node].count > Self.fewEffects, case .choice? = tree.nodes[node].type else { return }
            found[node] = OptionEffects(of: node, effects[node], statements)
        }
        self.demands = PlacesByNode(demands.enumerated().lazy.map { (node: $0.offset, places: $0.element) })
        order = tree.inOrder(tree.nodes.indices)
        var places = order
        for (place, node) in order.enumerated() { places[node] = place }
        self.places = places
    }

    /// The nodes with all that may have to change when they do, in page order; nil if that is more than a limit.
    func affected(by nodes: Set<Int>, atMost limit: Int) -> [Int]? {
        guard nodes.count <= limit else { return nil }
        var found = nodes
        var pending = nodes.sorted()
        while let next = pending.popLast() {
            for effect in effects[next] where found.insert(effect).inserted {
                if found.count > limit { return nil }
                pending.append(effect)
            }
        }
        return found.sorted()
    }

    /// Whether nothing is decided by a node, and nothing demanded of it.
    func decidesNothing(_ node: Int) -> Bool { effects[node].isEmpty && !demands.hasPlaces(node) }

    /// What a node decides at once, in page order.
    func effects(of node: Int) -> [Int] { effects[node] }

    /// What may be decided otherwise at once if the answer to a node is another one. Of hundreds of questions each of which is asked for one
    /// option, that is two.
    func effects(of node: Int, from former: Candidate?, to answer: Candidate?) -> [Int] {
        guard let byOption = effectsByOption[node], case .option(_, index: let before)? = former?.value,
            case .option(_, index: let after)? = answer?.value
        else { return effects[node] }
        return byOption.effects(of: [before, after])
    }

    private static let fewEffects = 16

    /// The place of a node in the order.
    func place(of node: Int) -> Int { places[node] }

    /// The nodes with what decides about them.
    func withCauses(_ nodes: Set<Int>) -> Set<Int> {
        nodes.reduce(into: nodes) { $0.formUnion(causes[$1]) }
    }

    /// The nodes with what decides about them, and about that in turn, in page order; of more than a limit, some.
    func allCauses(of nodes: Set<Int>, atMost limit: Int) -> [Int] {
        var found = nodes
        var pending = nodes.sorted()
        while let next = pending.popLast(), found.count < limit {
            pending += causes[next].filter { found.insert($0).inserted }
        }
        return found.sorted()
    }

    /// The places of the demands that look at one of the nodes, in order.
    func demandPlaces(on nodes: some Sequence<Int>) -> [Int] {
        demands.places(of: nodes)
    }

    func demands(on nodes: some Sequence<Int>) -> [Statement] {
        demandPlaces(on: nodes).map { statements.demands[$0] }
    }
}

/// What the options of a choice have a part in deciding.
private struct OptionEffects {
    private var nodesByOption: [Int: [Int]] = [:]
    /// What may be decided by any of them.
    private var others: [Int] = []

    init(of choice: Int, _ effects: [Int], _ statements: FormStatements) {
        for node in effects {
            guard !statements.inputs[node].contains(choice),
                let options = statements.relevance[node]?.direct?.options(comparedWith: choice)
            else {
                others.append(node)
                continue
            }
            for option in options { nodesByOption[option, default: []].append(node) }
        }
    }

    func effects(of options: [Int]) -> [Int] { options.flatMap { nodesByOption[$0] ?? [] } + others }
}
