extension PageTree {
    /// The page; what was not changed as it was read. Its depth is no danger, because it follows the links of the nodes.
    func written() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count + source.count / 2)
        var current = nodes[Self.root].first
        while let id = current {
            let node = nodes[id]
            begin(node, to: &bytes)
            if let first = node.first {
                current = first
                continue
            }
            end(node, to: &bytes)
            current = node.next
            var parent = node.parent
            while current == nil, let id = parent, id != Self.root {
                end(nodes[id], to: &bytes)
                current = nodes[id].next
                parent = nodes[id].parent
            }
        }
        return bytes
    }

    private func begin(_ node: PageNode, to bytes: inout [UInt8]) {
        if let range = node.source {
            bytes.append(contentsOf: source[range])
        } else if node.isElement {
            bytes.append(UInt8(ascii: "<"))
            bytes.append(contentsOf: node.tag.utf8)
            for attribute in node.attributes {
                bytes.append(UInt8(ascii: " "))
                bytes.append(contentsOf: attribute.name.utf8)
                guard let value = attribute.value else { continue }
                bytes.append(contentsOf: "=\"".utf8)
                appendEscaped(value, inAttribute: true, to: &bytes)
                bytes.append(UInt8(ascii: "\""))
            }
            bytes.append(UInt8(ascii: ">"))
        } else {
            appendEscaped(node.text, inAttribute: false, to: &bytes)
        }
        // The parser of a browser drops one line feed behind the start tag.
        if node.tag == "textarea", let first = node.first, nodes[first].source == nil,
            let byte = nodes[first].text.utf8.first, byte == 0x0A || byte == 0x0D
        {
            bytes.append(0x0A)
        }
    }

    private func end(_ node: PageNode, to bytes: inout [UInt8]) {
        guard node.isElement, !PageTree.voidTags.contains(node.tag) else { return }
        bytes.append(contentsOf: "</".utf8)
        bytes.append(contentsOf: node.tag.utf8)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Elements without content and end tag.
    static let voidTags: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
}
