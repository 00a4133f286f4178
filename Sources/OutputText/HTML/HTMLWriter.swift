/// Writes a page: `<!DOCTYPE html>`, the tree, a line feed at the end.
///
/// Lines are broken only where white space means nothing: between blocks, and at the start and the end of a container;
/// they are not indented, which would make a form an eighth heavier. It keeps its own stack, so that the depth of a
/// tree is no danger.
package func htmlPage(_ root: HTMLElement) -> [UInt8] {
    var writer = HTMLWriter()
    writer.write("<!DOCTYPE html>\n")
    writer.write(root)
    writer.write("\n")
    return writer.bytes
}

/// Writes a part of a page: the tree, a line feed at the end.
package func htmlFragment(_ root: HTMLElement) -> [UInt8] {
    var writer = HTMLWriter()
    writer.write(root)
    writer.write("\n")
    return writer.bytes
}

private struct HTMLWriter {
    private(set) var bytes: [UInt8] = []
    private var pending: [Step] = []

    init() { bytes.reserveCapacity(32_768) }

    /// What is still to be written; the last comes first.
    private enum Step {
        case node(HTMLNode)
        case line
        case end(HTMLTag)
    }

    mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func write(_ root: HTMLElement) {
        pending.append(.node(.element(root)))
        while let step = pending.popLast() {
            switch step {
            case .line: bytes.append(0x0A)
            case .end(let tag):
                write("</")
                bytes.append(contentsOf: tag.rawValue.utf8)
                write(">")
            case .node(.text(let text)): appendHTMLText(text, to: &bytes)
            case .node(.element(let element)): begin(element)
            case .node(.structuredData(let value)): writeStructuredData(value)
            case .node(.styleSheet(let text)):
                write("<style>")
                write(text)
                write("</style>")
            }
        }
    }

    private mutating func begin(_ element: HTMLElement) {
        startTag(element)
        guard !element.tag.isVoid else { return }
        pending.append(.end(element.tag))
        // A script is elsewhere.
        guard element.tag != .script else { return }
        if element.tag == .textarea, startsWithLineFeed(element) {
            // The parser drops one line feed behind the start tag.
            write("\n")
        }
        let isSpread = element.tag.layout == .container && element.children.contains { !isInline($0) }
        if isSpread { pending.append(.line) }
        for index in element.children.indices.reversed() {
            let child = element.children[index]
            pending.append(.node(child))
            let isAfterInline = index > 0 && isInline(element.children[index - 1])
            if isSpread, !(isInline(child) && isAfterInline) { pending.append(.line) }
        }
    }

    /// The text of a `script` element ends at the first `</script`, whatever it stands in, and `<!--` changes how it
    /// is read: so no `<`, `>` or `&` is written, which JSON has only within strings.
    private mutating func writeStructuredData(_ value: JSONValue) {
        write("<script type=\"application/ld+json\">")
        for byte in value.compactText.utf8 {
            switch byte {
            case 0x26: write("\\u0026")
            case 0x3C: write("\\u003C")
            case 0x3E: write("\\u003E")
            default: bytes.append(byte)
            }
        }
        write("</script>")
    }

    private mutating func startTag(_ element: HTMLElement) {
        write("<")
        bytes.append(contentsOf: element.tag.rawValue.utf8)
        for attribute in element.attributes {
            write(" ")
            write(attribute.name)
            guard let value = attribute.value else { continue }
            write("=\"")
            appendHTMLAttributeValue(value, to: &bytes)
            write("\"")
        }
        write(">")
    }

    private func isInline(_ node: HTMLNode) -> Bool {
        switch node {
        case .text: true
        case .structuredData, .styleSheet: false
        case .element(let element): element.tag.layout == .inline
        }
    }

    private func startsWithLineFeed(_ element: HTMLElement) -> Bool {
        guard case .text(let text)? = element.children.first else { return false }
        return text.utf8.first == 0x0A || text.utf8.first == 0x0D
    }
}
