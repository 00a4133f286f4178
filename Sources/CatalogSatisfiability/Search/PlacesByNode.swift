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

    /// The places of some nodes, in order, each once.
    func places(of nodes: some Sequence<Int>) -> [Int] {
        if isEmpty { return [] }
        let wanted = Set(nodes.compactMap { listsByNode[$0] })
        if wanted.count == 1, let list = wanted.first { return lists[list] }
        return wanted.flatMap { lists[$0] }.sortedOnce
    }
}
