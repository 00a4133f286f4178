/// The order in which a form is decided: each question after all on which it depends whether it is asked, each computed
/// value after what it is computed from. The same on every target.
package struct DecisionOrder: Sendable {
    /// What is done one after another.
    package let steps: [Step]
    /// Whether that is simply the order in which the fields stand.
    package let isDocumentOrder: Bool

    package struct Step: Hashable, Sendable {
        /// The number of the node in document order (see `[DecisionNode]`).
        package let node: Int
        /// Whether what the group holds has been decided, so that it may turn out to be empty; otherwise it is decided
        /// whether the field is asked for, and what its value is if it is computed.
        package let isEnd: Bool
    }

    /// For fields of which the order is known to exist; the order in which they stand if there is none.
    package init(_ fields: [Field]) {
        let graph = DecisionGraph(fields)
        self = graph.order ?? DecisionOrder(inDocumentOrder: graph.nodes)
    }

    init(inDocumentOrder nodes: [DecisionNode]) {
        steps = Self.documentOrder(nodes)
        isDocumentOrder = true
    }

    init(_ steps: [Step]) {
        self.steps = steps
        isDocumentOrder = false
    }

    /// Each node, and each group once more behind all that it holds.
    static func documentOrder(_ nodes: [DecisionNode]) -> [Step] {
        var steps: [Step] = []
        var open: [Int] = []
        func close(until parent: Int?) {
            while let last = open.last, last != parent {
                steps.append(Step(node: last, isEnd: true))
                open.removeLast()
            }
        }
        for (number, node) in nodes.enumerated() {
            close(until: node.parent)
            steps.append(Step(node: number, isEnd: false))
            if node.isGroup { open.append(number) }
        }
        close(until: nil)
        return steps
    }
}
