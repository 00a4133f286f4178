// Changes of a tree. Nodes that are taken out stay in the array, without being reached any more.

extension PageTree {
    mutating func set(_ name: String, _ value: String?, of id: NodeID) {
        nodes[id].source = nil
        if let index = nodes[id].attributes.firstIndex(where: { $0.name == name }) {
            nodes[id].attributes[index].value = value
        } else {
            nodes[id].attributes.append(PageAttribute(name: name, value: value))
        }
    }

    mutating func remove(_ name: String, of id: NodeID) {
        guard let index = nodes[id].attributes.firstIndex(where: { $0.name == name }) else { return }
        nodes[id].source = nil
        nodes[id].attributes.remove(at: index)
    }

    /// Gives ids another beginning, wherever they stand.
    mutating func replaceIDs(beginningWith old: String, by new: String) {
        let names: Set<String> = ["id", "for", "aria-describedby", "aria-labelledby"]
        for node in nodes.indices {
            for attribute in nodes[node].attributes where names.contains(attribute.name) {
                guard let value = attribute.value else { continue }
                let ids = value.split(separator: " ").map { id in
                    id.hasPrefix(old) ? new + id.dropFirst(old.count) : String(id)
                }
                let changed = ids.joined(separator: " ")
                if changed != value { set(attribute.name, changed, of: node) }
            }
        }
    }

    mutating func rename(_ id: NodeID, to tag: String) {
        nodes[id].source = nil
        nodes[id].tag = tag
    }

    /// A text that is not yet anywhere on the page.
    mutating func newText(_ text: String) -> NodeID {
        nodes.append(PageNode(text: text))
        return nodes.count - 1
    }

    /// An element that is not yet anywhere on the page.
    mutating func newElement(
        _ tag: String, _ attributes: [(String, String?)] = [], text: String? = nil
    ) -> NodeID {
        nodes.append(
            PageNode(tag: tag, attributes: attributes.map { PageAttribute(name: $0.0, value: $0.1) }))
        let element = nodes.count - 1
        if let text { append(newText(text), to: element) }
        return element
    }

    mutating func append(_ child: NodeID, to parent: NodeID) {
        nodes[child].parent = parent
        nodes[child].previous = nodes[parent].last
        nodes[child].next = nil
        if let last = nodes[parent].last { nodes[last].next = child } else { nodes[parent].first = child }
        nodes[parent].last = child
    }

    mutating func insert(_ node: NodeID, before place: NodeID) {
        guard let parent = nodes[place].parent else { return }
        nodes[node].parent = parent
        nodes[node].next = place
        nodes[node].previous = nodes[place].previous
        if let previous = nodes[place].previous {
            nodes[previous].next = node
        } else {
            nodes[parent].first = node
        }
        nodes[place].previous = node
    }

    mutating func detach(_ id: NodeID) {
        let node = nodes[id]
        guard let parent = node.parent else { return }
        if let previous = node.previous {
            nodes[previous].next = node.next
        } else {
            nodes[parent].first = node.next
        }
        if let next = node.next {
            nodes[next].previous = node.previous
        } else {
            nodes[parent].last = node.previous
        }
        nodes[id].parent = nil
        nodes[id].previous = nil
        nodes[id].next = nil
    }

    mutating func empty(_ id: NodeID) {
        for child in children(of: id) { detach(child) }
    }

    mutating func setText(_ text: String, of id: NodeID) {
        empty(id)
        if !text.isEmpty { append(newText(text), to: id) }
    }

    /// A copy with all that is inside, not yet anywhere on the page.
    mutating func copy(_ id: NodeID) -> NodeID {
        var copies: [NodeID: NodeID] = [:]
        for original in [id] + descendants(of: id) {
            var node = nodes[original]
            let parent = original == id ? nil : node.parent.flatMap { copies[$0] }
            (node.parent, node.previous, node.next, node.first, node.last) = (nil, nil, nil, nil, nil)
            nodes.append(node)
            copies[original] = nodes.count - 1
            if let parent { append(nodes.count - 1, to: parent) }
        }
        return copies[id] ?? id
    }

    /// Adds an id to those that describe an element.
    mutating func describe(_ id: NodeID, by description: String) {
        let ids = nodes[id]["aria-describedby"].map { $0 + " " } ?? ""
        set("aria-describedby", ids + description, of: id)
    }
}
