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

    /// The groups of more than one, each in ascending order. Mostly there are few.
    mutating func groupsOfSeveral() -> [[Int]] {
        var members: [Int: [Int]] = [:]
        for number in parents.indices where parents[number] != number {
            members[root(number), default: []].append(number)
        }
        return members.sorted { $0.key < $1.key }.map { [$0.key] + $0.value }
    }

    /// The groups, each in ascending order.
    mutating func groups() -> [[Int]] {
        var found: [[Int]] = []
        // By number: the place of the group that it leads, which is there before its other numbers come.
        var places = parents
        for number in parents.indices {
            let root = root(number)
            if root == number {
                places[number] = found.count
                found.append([number])
            } else {
                found[places[root]].append(number)
            }
        }
        return found
    }
}
