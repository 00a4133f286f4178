extension PageTree {
    /// Reads a page that the compiler wrote; nil if it is damaged. This is not a parser for any HTML: it knows what
    /// the compiler writes (all elements closed, values in double quotes), and refuses everything else.
    init?(parsing page: [UInt8]) {
        var parser = PageParser(page)
        guard parser.parse() else { return nil }
        self = parser.tree
    }
}

private struct PageParser {
    var tree: PageTree
    private var position = 0
    private var open: NodeID = PageTree.root
    private var depth = 0

    private static let greatestDepth = 200

    init(_ page: [UInt8]) { tree = PageTree(source: page, nodes: [PageNode()]) }

    private var source: [UInt8] { tree.source }

    mutating func parse() -> Bool {
        while position < source.count {
            if source[position] != UInt8(ascii: "<") {
                let start = position
                position = source[start...].firstIndex(of: UInt8(ascii: "<")) ?? source.count
                add(PageNode(source: start..<position))
            } else if position + 1 < source.count, source[position + 1] == UInt8(ascii: "/") {
                guard endTag() else { return false }
            } else if position + 1 < source.count, source[position + 1] == UInt8(ascii: "!") {
                // The document type: nothing that anybody changes.
                guard let end = source[position...].firstIndex(of: UInt8(ascii: ">")) else { return false }
                add(PageNode(source: position..<(end + 1)))
                position = end + 1
            } else {
                guard startTag() else { return false }
            }
        }
        return open == PageTree.root
    }

    @discardableResult
    private mutating func add(_ node: PageNode) -> NodeID {
        tree.nodes.append(node)
        tree.append(tree.nodes.count - 1, to: open)
        return tree.nodes.count - 1
    }

    private mutating func endTag() -> Bool {
        position += 2
        guard let name = name(), name == tree[open].tag, let parent = tree[open].parent, take(">") else {
            return false
        }
        open = parent
        depth -= 1
        return true
    }

    private mutating func startTag() -> Bool {
        let start = position
        position += 1
        guard let tag = name() else { return false }
        var attributes: [PageAttribute] = []
        while take(" ") {
            guard let name = name() else { return false }
            guard take("=") else {
                attributes.append(PageAttribute(name: name))
                continue
            }
            guard take("\""), let end = source[position...].firstIndex(of: UInt8(ascii: "\"")) else {
                return false
            }
            attributes.append(PageAttribute(name: name, value: withoutReferences(source[position..<end])))
            position = end + 1
        }
        guard take(">") else { return false }
        let node = add(PageNode(tag: tag, attributes: attributes, source: start..<position))
        guard !PageTree.voidTags.contains(tag) else { return true }
        open = node
        depth += 1
        return depth <= Self.greatestDepth
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard position < source.count, source[position] == UInt8(ascii: scalar) else { return false }
        position += 1
        return true
    }

    private mutating func name() -> String? {
        let start = position
        while position < source.count, isNameByte(source[position]) { position += 1 }
        return position > start ? String(decoding: source[start..<position], as: UTF8.self) : nil
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
