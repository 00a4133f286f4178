/// How far some values may be from one another at most: `end - start <= 14`. They contradict each other if a way from a value back to
/// itself is shorter than nothing (Bellman and Ford's search for a negative cycle).
struct Differences {
    private var edges: [Edge] = []
    /// By unknown: its place among those here. 0 is the place of zero itself.
    private var places: [Int: Int] = [:]

    fileprivate struct Edge {
        let from: Int
        let to: Int
        let length: Length
    }

    fileprivate struct Length {
        var value: Fraction
        /// How many of its parts are not reached themselves.
        var openParts: Int

        static let nothing = Length(value: .zero, openParts: 0)

        /// nil if it is too long to count.
        func adding(_ other: Length) -> Length? {
            value.adding(other.value).map { Length(value: $0, openParts: openParts + other.openParts) }
        }

        func isShorter(than other: Length) -> Bool {
            guard let order = value.order(to: other.value) else { return false }
            return order < 0 || order == 0 && openParts > other.openParts
        }
    }

    /// - Parameter minuend: Or zero, as is the subtrahend.
    mutating func add(_ minuend: Int?, minus subtrahend: Int?, lieIn span: Span) {
        let (from, to) = (place(of: subtrahend), place(of: minuend))
        if let upper = span.upper { edges.append(Edge(from: from, to: to, length: Length(upper))) }
        if let lower = span.lower { edges.append(Edge(from: to, to: from, length: Length(lower).opposite)) }
    }

    /// The unknowns that are here.
    var unknowns: [Int] { places.keys.sorted() }

    private mutating func place(of unknown: Int?) -> Int {
        guard let unknown else { return 0 }
        if let known = places[unknown] { return known }
        places[unknown] = places.count + 1
        return places.count
    }

    var areContradictory: Bool {
        guard edges.count <= Self.mostEdges else { return false }
        var shortest = [Length](repeating: .nothing, count: places.count + 1)
        for _ in shortest.indices {
            var isChanged = false
            for edge in edges {
                guard let length = shortest[edge.from].adding(edge.length),
                    length.isShorter(than: shortest[edge.to])
                else { continue }
                shortest[edge.to] = length
                isChanged = true
            }
            if !isChanged { return false }
        }
        return true
    }

    /// The search takes as many steps as there are edges and values, multiplied.
    private static let mostEdges = 400
}

extension Differences.Length {
    fileprivate init(_ end: Span.End) { self.init(value: end.value, openParts: end.isOpen ? 1 : 0) }

    /// From a lower end, the longest way back.
    fileprivate var opposite: Self { Self(value: -value, openParts: openParts) }
}
