/// A value for each of some nodes, which mostly stand next to each other: a part of a form takes no memory for the whole.
struct NodeTable<Value> {
    private let first: Int
    private var values: [Value]
    /// The value of all other nodes.
    private let otherwise: Value

    init(_ value: Value, for nodes: [Int]) {
        first = nodes.min() ?? 0
        values = Array(repeating: value, count: nodes.isEmpty ? 0 : (nodes.max() ?? 0) - first + 1)
        otherwise = value
    }

    /// Only that of nodes between the first and the last one can be changed.
    subscript(node: Int) -> Value {
        get { values.indices.contains(node - first) ? values[node - first] : otherwise }
        set { if values.indices.contains(node - first) { values[node - first] = newValue } }
    }
}
