/// Places in a list, by the node that they have to do with. Nodes with the same ones share them: hundreds of conditions may look at the
/// sum of hundreds of answers, and all of these have to do with all of them.
struct PlacesByNode {
    private var lists: [[Int]] = []
    /// By node: its list.
    private var listsByNode: [Int: Int] = [:]

    /// - Parameter places: By node, in order.
    init(_ places: some Sequence<(node: Int, places: [Int])>) {
        var known: [[Int]: Int] = [:]
        for (node, places) in places where !places.isEmpty {
            let list = known[places] ?? lists.count
            if list == lists.count {
                known[places] = list
                lists.append(places)
            }
            listsByNode[node] = list
        }
    }

    var isEmpty: Bool { lists.isEmpty }

    func hasPlaces(_ node: Int) -> Bool { listsByNode[node] != nil }

    /// The places of some nodes, in order, each once.
    func places(of nodes: some Sequence<Int>) -> [Int] {
        if isEmpty { return [] }
        // Mostly there is one list, or none.
        var first: Int?
        var others: Set<Int> = []
        for node in nodes {
            guard let list = listsByNode[node], list != first else { continue }
            if first == nil { first = list } else { others.insert(list) }
        }
        guard let first else { return [] }
        return others.isEmpty ? lists[first] : (lists[first] + others.flatMap { lists[$0] }).sortedOnce
    }
}
