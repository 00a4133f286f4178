import CatalogDiagnostics

/// What in a form depends on what: whether a question is asked on the answers in its condition, a computed value on those
/// that it is computed from, both on what holds them.
///
/// Conditions of `required`, bounds, rules and exits depend on answers too, but nothing depends on them: they are looked at
/// when everything is decided, and so have no part in the order.
package struct DecisionGraph: Sendable {
    package let nodes: [DecisionNode]
    /// By node.
    private let uses: [[Use]]
    /// By node: groups that should be complete before it, if that is possible. An item that turns out to be empty is
    /// dropped then.
    private let groups: [[Int]]

    /// That a node depends on another.
    package struct Use: Sendable {
        package let node: Int
        /// Where its name stands; nil for what follows from one holding the other.
        package let range: SourceRange?
    }

    package init(_ fields: [Field]) {
        let nodes = [DecisionNode](fields)
        var uses: [[Use]] = []
        var groups: [[Int]] = []
        for (number, node) in nodes.enumerated() {
            var found = AnswerUses(nodes: nodes, object: nodes.object(of: number))
            if let relevance = node.field?.relevance {
                found.collect(relevance, node.field?.relevancePlaces)
            }
            if let computation = node.field?.computation {
                found.collect(computation.expression, computation.places)
            }
            uses.append((node.parent.map { [Use(node: $0, range: nil)] } ?? []) + found.uses)
            let isComputed = node.field?.isComputed == true
            let around = isComputed ? [] : nodes.ancestors(of: number)
            groups.append(found.groups.filter { !around.contains($0) })
        }
        (self.nodes, self.uses, self.groups) = (nodes, uses, groups)
    }

    /// Whether a bound of a node looks at the value that it bounds.
    package func looks(_ bound: WrittenExpression, at node: Int) -> Bool {
        var found = AnswerUses(nodes: nodes, object: nodes.object(of: node))
        found.collect(bound.expression, bound.places)
        let own = nodes[node].field == nil ? [node, nodes[node].parent ?? node] : [node]
        return found.uses.contains { own.contains($0.node) }
    }

    /// Of the computed values that the condition of `required` looks at, the first that is itself computed from the answer which it
    /// demands, be it through other values.
    package func circleOfDemand(at node: Int) -> Use? {
        guard let field = nodes[node].field, case .requiredWhen(let condition) = field.presence else {
            return nil
        }
        var found = AnswerUses(nodes: nodes, object: nodes.object(of: node))
        found.collect(condition, field.presencePlaces)
        return found.uses.first { use in
            var pending = [use.node]
            var seen: Set<Int> = []
            while let next = pending.popLast() {
                guard nodes[next].field?.isComputed == true, seen.insert(next).inserted else { continue }
                let inputs = uses[next].filter { $0.range != nil }.map(\.node)
                if inputs.contains(node) { return true }
                pending += inputs
            }
            return false
        }
    }

    /// The order, as near to that in which the fields stand as possible; nil if something depends on itself.
    package var order: DecisionOrder? {
        let written = DecisionOrder(inDocumentOrder: nodes)
        if follows(written.steps) { return written }
        return (sorted(withGroups: true) ?? sorted(withGroups: false)).map { DecisionOrder($0) }
    }

    /// The first computed value in an order behind so many others that each is computed from the one before; nil if there is none.
    package func firstBehind(_ count: Int, computedValuesIn order: DecisionOrder) -> Int? {
        // Most forms compute nothing.
        guard nodes.contains(where: { $0.field?.isComputed == true }) else { return nil }
        /// By node: how many computed values it takes, its own one included.
        var lengths = [Int](repeating: 0, count: nodes.count)
        for step in order.steps where !step.isEnd && nodes[step.node].field?.isComputed == true {
            let longest = uses[step.node].reduce(0) { max($0, lengths[$1.node]) }
            guard longest < count else { return step.node }
            lengths[step.node] = longest + 1
        }
        return nil
    }

    private func follows(_ steps: [DecisionOrder.Step]) -> Bool {
        /// By node.
        var isBegun = [Bool](repeating: false, count: nodes.count)
        var isEnded = isBegun
        for step in steps {
            let isFree = dependencies(of: step, withGroups: true).allSatisfy { dependency in
                dependency.isEnd ? isEnded[dependency.node] : isBegun[dependency.node]
            }
            guard isFree else { return false }
            if step.isEnd { isEnded[step.node] = true } else { isBegun[step.node] = true }
        }
        return true
    }

    private func dependencies(of step: DecisionOrder.Step, withGroups: Bool) -> [DecisionOrder.Step] {
        if step.isEnd {
            // Whether a group is empty does not depend on computed values.
            let asked = nodes[step.node].children.filter { nodes[$0].field?.isComputed != true }
            return [DecisionOrder.Step(node: step.node, isEnd: false)]
                + asked.map { DecisionOrder.Step(node: $0, isEnd: nodes[$0].isGroup) }
        }
        let ends = withGroups ? groups[step.node].map { DecisionOrder.Step(node: $0, isEnd: true) } : []
        return uses[step.node].map { DecisionOrder.Step(node: $0.node, isEnd: false) } + ends
    }

    /// Of all that may come next, that which stands first (Kahn 1962); nil if there is a cycle.
    private func sorted(withGroups: Bool) -> [DecisionOrder.Step]? {
        let written = DecisionOrder.documentOrder(nodes)
        var waiting: [DecisionOrder.Step: Int] = [:]
        var followers: [DecisionOrder.Step: [DecisionOrder.Step]] = [:]
        var place: [DecisionOrder.Step: Int] = [:]
        for (number, step) in written.enumerated() {
            place[step] = number
            let dependencies = Set(dependencies(of: step, withGroups: withGroups))
            waiting[step] = dependencies.count
            for dependency in dependencies { followers[dependency, default: []].append(step) }
        }
        var ready = PlaceQueue()
        for (number, step) in written.enumerated() where waiting[step] == 0 { ready.insert(number) }
        var steps: [DecisionOrder.Step] = []
        while let next = ready.popFirst() {
            steps.append(written[next])
            for follower in followers[written[next]] ?? [] {
                waiting[follower, default: 0] -= 1
                if waiting[follower] == 0, let number = place[follower] { ready.insert(number) }
            }
        }
        return steps.count == written.count ? steps : nil
    }

    // MARK: - Cycles

    /// Ways that lead back to where they began, each node with its use of the next; those that have no node in common.
    package var cycles: [[(node: Int, use: Use)]] {
        var found: [[(node: Int, use: Use)]] = []
        var isDone = [Bool](repeating: false, count: nodes.count)
        for start in nodes.indices where !isDone[start] {
            if let cycle = cycle(from: start, &isDone) { found.append(cycle) }
        }
        return found
    }

    /// Depth first, without recursion; what has been left without a cycle is done.
    private func cycle(from start: Int, _ isDone: inout [Bool]) -> [(node: Int, use: Use)]? {
        var path: [(node: Int, next: Int)] = [(start, 0)]
        var isOnPath: Set<Int> = [start]
        while let (node, next) = path.last {
            guard next < uses[node].count else {
                isDone[node] = true
                isOnPath.remove(node)
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            let target = uses[node][next].node
            if isOnPath.contains(target), let first = path.firstIndex(where: { $0.node == target }) {
                for (node, _) in path { isDone[node] = true }
                return rotated(path[first...].map { ($0.node, uses[$0.node][$0.next - 1]) })
            }
            if !isDone[target] {
                path.append((target, 0))
                isOnPath.insert(target)
            }
        }
        return nil
    }

    /// Beginning with the node that stands first.
    private func rotated(_ cycle: [(node: Int, use: Use)]) -> [(node: Int, use: Use)] {
        let first = cycle.indices.min { cycle[$0].node < cycle[$1].node } ?? 0
        return Array(cycle[first...] + cycle[..<first])
    }
}

extension [DecisionNode] {
    fileprivate func ancestors(of node: Int) -> [Int] {
        var found: [Int] = []
        var next = self[node].parent
        while let parent = next {
            found.append(parent)
            next = self[parent].parent
        }
        return found
    }
}

/// Numbers, of which the smallest is taken first (a binary heap).
private struct PlaceQueue {
    private var heap: [Int] = []

    mutating func insert(_ number: Int) {
        heap.append(number)
        var index = heap.count - 1
        while index > 0, heap[index] < heap[(index - 1) / 2] {
            heap.swapAt(index, (index - 1) / 2)
            index = (index - 1) / 2
        }
    }

    mutating func popFirst() -> Int? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var index = 0
        while true {
            let smallest = [index, 2 * index + 1, 2 * index + 2].filter { $0 < heap.count }
                .min { heap[$0] < heap[$1] }
            guard let smallest, smallest != index else { return first }
            heap.swapAt(index, smallest)
            index = smallest
        }
    }
}
