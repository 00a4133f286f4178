/// A page as a tree that can be changed: what a server does to a form in the place of the script.
///
/// It is made of the page's own bytes, and writing one that was not changed gives the same bytes again: so the page that
/// is shown again and the page that was published cannot differ but in what was put in.
struct PageTree: Sendable {
    /// The bytes of the page.
    let source: [UInt8]
    var nodes: [PageNode]

    /// The node that holds all others.
    static let root = 0

    /// Nodes of a page with all rows of a submission, so that one with thousands of rows costs no more memory than this. It is
    /// room for more than ten nodes around each control that the reader takes.
    static let mostNodes = 250_000
}

/// Names a node of a tree.
typealias NodeID = Int

/// A piece of a page: an element, a text, or the frame of both.
struct PageNode: Sendable {
    /// Empty for a text.
    var tag = ""
    var attributes: [PageAttribute] = []
    /// The bytes of the start tag or text in the source; nil once it has changed, or was put in.
    var source: Range<Int>?
    /// Of a text that was put in.
    var text = ""
    var parent: NodeID?
    var previous: NodeID?
    var next: NodeID?
    var first: NodeID?
    var last: NodeID?

    var isElement: Bool { !tag.isEmpty }

    subscript(name: String) -> String? {
        guard let attribute = attributes.first(where: { $0.name == name }) else { return nil }
        return attribute.value ?? ""
    }

    func has(_ name: String) -> Bool { attributes.contains { $0.name == name } }
}

/// An attribute with its value as people mean it, without references.
struct PageAttribute: Sendable, Hashable {
    var name: String
    /// nil for one that is there or not, such as `checked`.
    var value: String?
}

// MARK: Going through a tree

extension PageTree {
    subscript(id: NodeID) -> PageNode {
        get { nodes[id] }
        set { nodes[id] = newValue }
    }

    func children(of id: NodeID) -> [NodeID] {
        var children: [NodeID] = []
        var child = nodes[id].first
        while let current = child {
            children.append(current)
            child = nodes[current].next
        }
        return children
    }

    /// The next node in the order of the page that is still below `ancestor`.
    func following(_ id: NodeID, below ancestor: NodeID) -> NodeID? {
        if let first = nodes[id].first { return first }
        var current = id
        while current != ancestor {
            if let next = nodes[current].next { return next }
            guard let parent = nodes[current].parent else { return nil }
            current = parent
        }
        return nil
    }

    /// The nodes below, in the order of the page.
    func descendants(of id: NodeID) -> [NodeID] {
        var found: [NodeID] = []
        var current = following(id, below: id)
        while let node = current {
            found.append(node)
            current = following(node, below: id)
        }
        return found
    }

    /// The first node below for which a condition holds.
    func first(in id: NodeID, where isWanted: (PageNode) -> Bool) -> NodeID? {
        var current = following(id, below: id)
        while let node = current {
            if isWanted(nodes[node]) { return node }
            current = following(node, below: id)
        }
        return nil
    }

    func all(in id: NodeID, where isWanted: (PageNode) -> Bool) -> [NodeID] {
        descendants(of: id).filter { isWanted(nodes[$0]) }
    }

    /// The node itself or the nearest one around it for which a condition holds.
    func closest(_ id: NodeID, where isWanted: (PageNode) -> Bool) -> NodeID? {
        var current: NodeID? = id
        while let node = current {
            if isWanted(nodes[node]) { return node }
            current = nodes[node].parent
        }
        return nil
    }

    func isInside(_ id: NodeID, _ ancestor: NodeID) -> Bool {
        var current: NodeID? = id
        while let node = current {
            if node == ancestor { return true }
            current = nodes[node].parent
        }
        return false
    }

    /// The text that somebody reads, without the parts that are left out.
    func text(of id: NodeID, without isLeftOut: (PageNode) -> Bool = { _ in false }) -> String {
        var text = ""
        var current: NodeID? = id
        while let node = current {
            if isLeftOut(nodes[node]) {
                current = following(lastInside(node), below: id)
                continue
            }
            if !nodes[node].isElement { text += self.text(ofText: node) }
            current = following(node, below: id)
        }
        return text
    }

    private func lastInside(_ id: NodeID) -> NodeID {
        var current = id
        while let last = nodes[current].last { current = last }
        return current
    }

    private func text(ofText id: NodeID) -> String {
        guard let range = nodes[id].source else { return nodes[id].text }
        return withoutReferences(source[range])
    }
}
