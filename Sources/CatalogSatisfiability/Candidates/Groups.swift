/// Numbers that were joined into groups (a disjoint-set forest).
struct Groups: Sendable {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func join(_ left: Int, _ right: Int) {
        let (left, right) = (root(left), root(right))
        // The smaller number leads, so that the result does not depend on the order of joining.
        if left != right { parents[max(left, right)] = min(left, right) }
    }

    mutating func root(_ number: Int) -> Int {
        var root = number
        while parents[root] != root { root = parents[root] }
        var next = number
        while parents[next] != root { (parents[next], next) = (root, parents[next]) }
        return root
    }

    /// The groups, each in ascending order.
    mutating func groups() -> [[Int]] {
        var found: [Int: [Int]] = [:]
        for number in parents.indices { found[root(number), default: []].append(number) }
        return found.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    }
}
