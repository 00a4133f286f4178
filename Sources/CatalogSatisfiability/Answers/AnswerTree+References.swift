import CatalogModel

extension AnswerTree {
    /// The node that a reference means in an object; nil for what a quantifier's variable stands for.
    func node(of reference: AnswerReference, in object: Int) -> Int? {
        guard reference.variable == nil else { return nil }
        var start = object
        for _ in 0..<reference.level { start = enclosing(start) }
        return node(at: reference.path, from: start)
    }

    /// The answers that people give on which the value of an expression depends, each once, in page order.
    func answers(in expression: Expression, of object: Int) -> [Int] {
        dependencies(of: expression, in: object).filter { computation(of: $0) == nil }
    }

    /// The same together with the computed values on the way, in page order.
    func dependencies(of expression: Expression, in object: Int) -> [Int] {
        dependencies(of: named(in: expression, of: object))
    }

    /// What an expression names itself, in any order.
    func named(in expression: Expression, of object: Int) -> [Int] {
        var found: [Int] = []
        collect(expression, object, [:], into: &found)
        return found
    }

    /// Some nodes with all that they depend on, each once, in page order.
    func dependencies(of nodes: [Int]) -> [Int] {
        var found = nodes
        var looked = 0
        var computed: Set<Int> = []
        while looked < found.count {
            let node = found[looked]
            looked += 1
            guard let computation = computation(of: node), computed.insert(node).inserted else { continue }
            collect(computation, self.object(of: node), [:], into: &found)
            if let relevance = self.nodes[node].field?.relevance {
                collect(relevance, self.object(of: node), [:], into: &found)
            }
        }
        return found.sortedOnce
    }

    /// What is found twice stands there twice.
    ///
    /// - Parameter variables: The items that each quantifier's variable goes through.
    ///
    /// Recursion follows the expression, whose depth the parser limits.
    private func collect(
        _ expression: Expression, _ object: Int, _ variables: [Int: [Int]], into found: inout [Int]
    ) {
        func add(_ reference: AnswerReference) {
            for node in nodes(of: reference, object, variables) {
                if case .simple = nodes[node].content { found.append(node) } else { found += subtree(node) }
            }
        }
        switch expression {
        case .call(.count, let arguments):
            // How many items there are does not depend on what is in them.
            if case .answer(let reference)? = arguments.first, arguments.count == 1,
                let node = node(of: reference, in: object), case .list = nodes[node].content
            {
                found.append(node)
            } else {
                for argument in arguments { collect(argument, object, variables, into: &found) }
            }
        case .answer(let reference): add(reference)
        case .isAbsent(let reference):
            for node in nodes(of: reference, object, variables) {
                if isList(node) { found.append(node) } else { add(reference) }
            }
        case .projection(let source, let variable, let body, _),
            .quantified(_, let source, let variable, let body):
            var inner = variables
            switch source {
            case .answers(let reference):
                let lists = nodes(of: reference, object, variables)
                found += lists
                inner[variable] = lists.flatMap { children(of: $0) }
            case .values(let values, _):
                collect(values, object, variables, into: &found)
                inner[variable] = []
            }
            collect(body, object, inner, into: &found)
        case .literal, .today: break
        case .not(let operand): collect(operand, object, variables, into: &found)
        case .comparison(_, let left, let right), .and(let left, let right), .or(let left, let right):
            collect(left, object, variables, into: &found)
            collect(right, object, variables, into: &found)
        case .isNull, .oneOf, .arithmetic, .call, .matches, .property, .conditional, .lookup, .list:
            for part in expression.parts { collect(part, object, variables, into: &found) }
        }
    }

    private func nodes(of reference: AnswerReference, _ object: Int, _ variables: [Int: [Int]]) -> [Int] {
        guard let variable = reference.variable else {
            return node(of: reference, in: object).map { [$0] } ?? []
        }
        return (variables[variable] ?? []).compactMap { node(at: reference.path, from: $0) }
    }
}
