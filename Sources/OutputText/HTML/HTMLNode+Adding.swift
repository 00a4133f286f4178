// What is added to attributes and nodes is nothing in most places; then nothing is copied.

extension [HTMLAttribute] {
    package static func + (attributes: Self, more: Self) -> Self { attributes.adding(more) }
}

extension [HTMLNode] {
    package static func + (nodes: Self, more: Self) -> Self { nodes.adding(more) }
}

extension Array {
    fileprivate func adding(_ more: [Element]) -> [Element] {
        if more.isEmpty { return self }
        if isEmpty { return more }
        var all: [Element] = []
        all.reserveCapacity(count + more.count)
        all.append(contentsOf: self)
        all.append(contentsOf: more)
        return all
    }
}
