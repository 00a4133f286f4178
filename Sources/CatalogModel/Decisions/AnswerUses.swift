import CatalogDiagnostics

/// The nodes of a form that an expression looks at, each with the place of its name.
struct AnswerUses {
    let nodes: [DecisionNode]
    /// The object that holds the expression; nil for the form.
    let object: Int?
    private(set) var uses: [DecisionGraph.Use] = []
    /// The groups that lie on the way to what is used, or are used themselves.
    private(set) var groups: [Int] = []

    init(nodes: [DecisionNode], object: Int?) {
        self.nodes = nodes
        self.object = object
    }

    mutating func collect(_ expression: Expression, _ places: ExpressionPlaces?) {
        collect(expression, places, [:])
    }

    /// - Parameter variables: What the variables of the quantifiers around stand for; none for computed values.
    ///
    /// Recursion follows the expression, whose depth the parser limits.
    private mutating func collect(
        _ expression: Expression, _ places: ExpressionPlaces?, _ variables: [Int: Int]
    ) {
        switch expression {
        case .answer(let reference), .isAbsent(let reference):
            _ = add(reference, places?.range, variables)
        case .projection(.answers(let reference), let variable, let body, _),
            .quantified(_, .answers(let reference), let variable, let body):
            var inner = variables
            inner[variable] = add(reference, places?.range, variables).flatMap { nodes[$0].children.first }
            collect(body, places?[0], inner)
        case .literal, .today, .comparison, .isNull, .oneOf, .not, .and, .or, .arithmetic, .call, .matches,
            .property, .conditional, .lookup, .list, .projection, .quantified:
            for (number, part) in expression.parts.enumerated() { collect(part, places?[number], variables) }
        }
    }

    /// Notes a reference; the node that it means.
    private mutating func add(
        _ reference: AnswerReference, _ range: SourceRange?, _ variables: [Int: Int]
    ) -> Int? {
        var start = object
        if let variable = reference.variable {
            guard let item = variables[variable] else { return nil }
            start = item
            if reference.path.isEmpty { return item }
        } else {
            for _ in 0..<reference.level { start = start.flatMap { nodes.object(of: $0) } }
        }
        guard let (node, way) = nodes.target(of: reference.path, from: start) else { return nil }
        uses.append(DecisionGraph.Use(node: node, range: range))
        groups += way + (nodes[node].isGroup ? [node] : [])
        // A list of simple answers is one value.
        if nodes[node].isList, let item = nodes[node].children.first, !nodes[item].isGroup {
            uses.append(DecisionGraph.Use(node: item, range: range))
        }
        return node
    }
}
