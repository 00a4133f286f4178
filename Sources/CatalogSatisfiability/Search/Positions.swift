/// Where nodes stand among the answers of a search.
struct Positions {
    /// In ascending order.
    private let nodes: [Int]
    /// By the place of a node among these: its position; nil if that is the same.
    private let positions: [Int]?

    init(_ answers: [Int]) {
        if zip(answers, answers.dropFirst()).allSatisfy(<) {
            nodes = answers
            positions = nil
        } else {
            let order = answers.indices.sorted { answers[$0] < answers[$1] }
            nodes = order.map { answers[$0] }
            positions = order
        }
    }

    subscript(node: Int) -> Int? {
        var (low, high) = (0, nodes.count)
        while low < high {
            let middle = (low + high) / 2
            if nodes[middle] < node { low = middle + 1 } else { high = middle }
        }
        guard low < nodes.count, nodes[low] == node else { return nil }
        return positions.map { $0[low] } ?? low
    }

    func last(of nodes: [Int]) -> Int? {
        var last: Int?
        for node in nodes {
            if let position = self[node] { last = max(last ?? position, position) }
        }
        return last
    }
}
