import CatalogModel
import FormRuntime

extension AnswerTree {
    /// What is demanded of a record, an item or a list as a whole.
    func wholes(of node: Int) -> [Statement] {
        func statement(_ subject: Statement.Subject, _ answers: [Int], _ origin: Statement.Origin)
            -> Statement
        {
            Statement(
                subject: subject, object: object(of: node), demand: .isTrue, whileAbsent: nil,
                answers: answers.sorted(), origin: origin)
        }
        switch nodes[node].content {
        case .simple: return []
        case .object(let children):
            guard node != 0, !children.contains(where: isAlwaysGiven) else { return [] }
            if case .record(let record)? = nodes[node].type, record.mayBeEmpty { return [] }
            return [statement(.isFilled(node), [node] + given(children), .filled(node))]
        case .list(let items):
            guard isUnique(node) else { return [] }
            return items.enumerated().flatMap { number, item in
                items.prefix(number).map { earlier in
                    let answers = [node] + given(subtree(earlier) + subtree(item))
                    return statement(.differ(earlier, item, list: node), answers, .distinct(node))
                }
            }
        }
    }

    func isUnique(_ node: Int) -> Bool {
        if case .list(let list)? = nodes[node].type { list.isUnique } else { false }
    }

    /// Whether what is demanded of a whole is kept by what was assigned.
    func isKept(_ subject: Statement.Subject, by candidates: [Candidate?]) -> Bool {
        switch subject {
        case .condition: return true
        case .isFilled(let node):
            guard let own = candidates[node], !own.isAbsent else { return true }
            return given(children(of: node)).contains { candidates[$0]?.isAbsent == false }
        case .differ(let earlier, let item, let list):
            guard (nodes[item].itemIndex ?? 0) < candidates[list]?.count ?? 0 else { return true }
            return !zip(given(subtree(earlier)), given(subtree(item))).allSatisfy { left, right in
                candidates[left]?.answer == candidates[right]?.answer
                    && candidates[left]?.count == candidates[right]?.count
            }
        }
    }

    /// Without what is computed.
    private func given(_ nodes: [Int]) -> [Int] { nodes.filter { computation(of: $0) == nil } }

    private func isAlwaysGiven(_ node: Int) -> Bool {
        guard let field = nodes[node].field, field.relevance == nil, computation(of: node) == nil else {
            return false
        }
        if case .required = field.presence { return true }
        return false
    }
}
