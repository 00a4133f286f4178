/// Which purposes name an answer: looked up once for each of thousands of answers.
struct PurposeWays: Sendable {
    /// By the ways that purposes name.
    private var named: [[String]: [Int]] = [:]
    /// By what is around the named answers.
    private var around: [[String]: [Int]] = [:]
    /// The purposes that need all other answers.
    let others: [Int]

    init(_ purposes: [Purpose]) {
        others = purposes.indices.filter { if case .others = purposes[$0].fields { true } else { false } }
        for (index, purpose) in purposes.enumerated() {
            guard case .named(let fields) = purpose.fields else { continue }
            for field in fields {
                named[field.path, default: []].append(index)
                for length in 0..<field.path.count {
                    around[Array(field.path.prefix(length)), default: []].append(index)
                }
            }
        }
    }

    /// The purposes that name an answer, a record around it, or something in it.
    func purposes(of path: [String]) -> [Int] {
        var found = Set(around[path] ?? [])
        for length in 0...path.count { found.formUnion(named[Array(path.prefix(length))] ?? []) }
        return found.sorted()
    }
}
