import CatalogModel

/// Everything that can be answered in a form, unfolded: each record where it is used, each list with a few items that
/// stand for all that it may have. A class, since all that looks at answers holds it.
final class AnswerTree: Sendable {
    /// In page order, an object before what it holds; node 0 is the form itself.
    let nodes: [Node]
    /// Lists of which too few items are kept to stand for all.
    let abridged: Set<Int>
    let hasLists: Bool
    /// By node: that nothing is answered.
    let nothing: [Candidate?]
    /// By node: the fields of an object by their names.
    private let tables: [FieldTable]
    /// By node: the notes of an object.
    private let notes: [[Note]]

    struct Node: Sendable {
        /// The field whose answer this is; nil for the form and for items of lists.
        let field: Field?
        /// nil for the form.
        let type: FieldType?
        /// The object or list around it; the form is its own.
        let parent: Int
        /// The place in its list; nil for what is no item.
        let itemIndex: Int?
        /// The place in the order in which the form is decided.
        let rank: Int
        var content = Content.simple

        /// What an answer is made of.
        enum Content: Sendable {
            case simple
            /// The form, a record, or an item that is a record.
            case object([Int])
            /// The items that stand for all others.
            case list([Int])
        }
    }

    /// - Parameter itemCount: How many items a list needs to stand for all, by its field.
    init(_ form: Form, itemCount: (Field) -> NeededItems) {
        var unfolding = Unfolding(form)
        unfolding.addAll(form.fields, itemCount)
        let nodes = unfolding.nodes
        self.nodes = nodes
        abridged = unfolding.abridged
        nothing = Array(repeating: nil, count: nodes.count)
        hasLists = nodes.contains { if case .list = $0.content { true } else { false } }
        tables = nodes.enumerated().map { node, content in
            if node == 0 { return form.table }
            if case .record(let record)? = content.type { return record.table }
            return .empty
        }
        notes = nodes.enumerated().map { node, content in
            if node == 0 { return form.pages.flatMap(\.elements).notes }
            if case .record(let record)? = content.type { return record.elements.notes }
            return []
        }
    }
}

/// The nodes of a tree while they are made.
private struct Unfolding {
    private(set) var nodes: [AnswerTree.Node] = []
    private(set) var abridged: Set<Int> = []
    /// By the number of a decision's node: its place in the order.
    private let ranks: [Int]

    init(_ form: Form) {
        let steps = form.order.steps
        var ranks = Array(0..<steps.count)
        for (rank, step) in steps.enumerated() where !step.isEnd && ranks.indices.contains(step.node) {
            ranks[step.node] = rank
        }
        self.ranks = ranks
    }

    /// The form itself and all that it holds.
    mutating func addAll(_ fields: [Field], _ itemCount: (Field) -> NeededItems) {
        nodes.append(AnswerTree.Node(field: nil, type: nil, parent: 0, itemIndex: nil, rank: -1))
        nodes[0].content = .object(add(fields, parent: 0, from: 0, itemCount))
    }

    /// - Parameter number: The number of the first field among the nodes of the form's decisions.
    private mutating func add(
        _ fields: [Field], parent: Int, from number: Int, _ itemCount: (Field) -> NeededItems
    ) -> [Int] {
        var number = number
        return fields.map { field in
            defer { number += field.type.decisionCount }
            return add(field, field.type, parent: parent, itemIndex: nil, number, itemCount)
        }
    }

    /// Recursion follows the nesting of types, which the analysis limits.
    private mutating func add(
        _ field: Field?, _ type: FieldType, parent: Int, itemIndex: Int?, _ number: Int,
        _ itemCount: (Field) -> NeededItems
    ) -> Int {
        let node = nodes.count
        let rank = ranks.indices.contains(number) ? ranks[number] : number
        nodes.append(
            AnswerTree.Node(field: field, type: type, parent: parent, itemIndex: itemIndex, rank: rank))
        switch type {
        case .record(let record):
            nodes[node].content = .object(add(record.fields, parent: node, from: number + 1, itemCount))
        case .list(let list):
            let needed = field.map(itemCount) ?? NeededItems(type, quantifiers: 0)
            if !needed.isEnough { abridged.insert(node) }
            nodes[node].content = .list(
                (0..<needed.count).map {
                    add(nil, list.item, parent: node, itemIndex: $0, number + 1, itemCount)
                })
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone, .url, .iban, .bic, .postalCode, .file:
            break
        }
        return node
    }
}

extension FieldType {
    /// How many nodes of a form's decisions a field of this type takes.
    fileprivate var decisionCount: Int {
        switch self {
        case .record(let record): record.fields.reduce(1) { $0 + $1.type.decisionCount }
        case .list(let list): 1 + list.item.decisionCount
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone, .url, .iban, .bic, .postalCode, .file:
            1
        }
    }
}

extension AnswerTree {
    /// What gives the value of a node that nobody answers.
    func computation(of node: Int) -> Expression? { nodes[node].field?.computation?.expression }

    /// Whether a question that is asked need not be answered, perhaps depending on other answers.
    func mayBeLeftOut(_ node: Int) -> Bool {
        switch nodes[node].field?.presence {
        case .required, nil: false
        case .optional, .recommended, .requiredWhen: true
        }
    }

    /// Whether it is an item of a list, or in one.
    func isInItem(_ node: Int) -> Bool { ancestors(of: node).contains { nodes[$0].itemIndex != nil } }

    func isList(_ node: Int) -> Bool { if case .list = nodes[node].content { true } else { false } }

    /// Whether the record or the list around an answer is there, and has so many items.
    func isHolderThere(_ node: Int, by candidates: [Candidate?]) -> Bool {
        let parent = nodes[node].parent
        guard parent != 0, let holder = candidates[parent] else { return true }
        if holder.isAbsent { return false }
        return nodes[node].itemIndex.map { $0 < holder.count } ?? true
    }

    /// The answers from which values are computed.
    var computing: Set<Int> {
        var found: Set<Int> = []
        for node in nodes.indices {
            guard let computation = computation(of: node) else { continue }
            found.formUnion(named(in: computation, of: object(of: node)))
        }
        return found
    }

    /// In the order in which they are decided.
    func inOrder(_ answers: some Sequence<Int>) -> [Int] {
        let answers = Array(answers)
        func isBefore(_ left: Int, _ right: Int) -> Bool {
            (nodes[left].rank, left) < (nodes[right].rank, right)
        }
        // Most forms are decided from top to bottom.
        let isInOrder = zip(answers, answers.dropFirst()).allSatisfy { !isBefore($1, $0) }
        return isInOrder ? answers : answers.sorted(by: isBefore)
    }

    /// The fields of an object or the items of a list.
    func children(of node: Int) -> [Int] {
        switch nodes[node].content {
        case .simple: []
        case .object(let children), .list(let children): children
        }
    }

    /// The object in which the conditions of a node's field are evaluated.
    func object(of node: Int) -> Int { nodes[node].parent }

    /// The object around an object: that which holds the record, or the list whose item it is.
    func enclosing(_ object: Int) -> Int {
        let parent = nodes[object].parent
        if isList(parent) { return nodes[parent].parent }
        return parent
    }

    func child(_ name: String, of object: Int) -> Int? {
        tables[object].index(of: name).map { children(of: object)[$0] }
    }

    /// The notes of the form, a record, or an item that is a record.
    func notes(of object: Int) -> [Note] { notes[object] }

    /// The node at a path of names that begins in an object.
    func node(at path: some Sequence<String>, from object: Int) -> Int? {
        var node = object
        for name in path {
            guard let next = child(name, of: node) else { return nil }
            node = next
        }
        return node
    }

    /// The node itself and all below it, in page order.
    func subtree(_ node: Int) -> [Int] {
        var found: [Int] = []
        var pending = [node]
        while let next = pending.popLast() {
            found.append(next)
            pending += children(of: next).reversed()
        }
        return found
    }

    /// Whether a node is or lies in an item of a list behind the first one: what is said of items is said of that.
    func isInLaterItem(_ node: Int) -> Bool {
        hasLists && ancestors(of: node).contains { (nodes[$0].itemIndex ?? 0) > 0 }
    }

    /// The node, what holds it, and so on, without the form.
    func ancestors(of node: Int) -> Ancestors { Ancestors(tree: self, node: node) }

    /// Whether an answer is asked for whatever else is answered, in each item if it is one's.
    func isAlwaysAsked(_ node: Int) -> Bool {
        ancestors(of: node).allSatisfy { nodes[$0].field?.relevance == nil }
    }

    struct Ancestors: Sequence, IteratorProtocol {
        fileprivate let tree: AnswerTree
        /// The one that comes next; 0 for none.
        fileprivate var node: Int

        mutating func next() -> Int? {
            guard node != 0 else { return nil }
            defer { node = tree.nodes[node].parent }
            return node
        }
    }

    /// The way to an answer as people read it: `applicant.birthDate`.
    func path(of node: Int) -> String {
        if nodes[node].parent == 0 { return nodes[node].field?.id ?? "" }
        return ancestors(of: node).reversed().compactMap { nodes[$0].field?.id }.joined(separator: ".")
    }
}
