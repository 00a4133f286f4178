/// Writes a page: `<!DOCTYPE html>`, the tree, a line feed at the end.
///
/// Lines are broken only where white space means nothing: between blocks, and at the start and the end of a container;
/// they are not indented, which would make a form an eighth heavier. It keeps its own stack, so that the depth of a
/// tree is no danger.
package func htmlPage(_ root: HTMLElement) -> [UInt8] { writer(ofPage: root).bytes }

/// Blocks of a form as they stand in a page, each in lines of its own, written once for pages where its identifiers begin in
/// different ways.
package struct HTMLBlocks: Sendable {
    private let bytes: [UInt8]
    /// In front of which bytes identifiers of the form stand.
    private let prefixes: [Int]

    package init(_ blocks: [HTMLNode]) {
        var writer = HTMLWriter()
        for block in blocks {
            writer.write(block)
            writer.write("\n")
        }
        (bytes, prefixes) = (writer.bytes, writer.prefixes)
    }

    /// - Parameter prefix: What the identifiers of the form begin with: ASCII that means itself in an attribute.
    package func bytes(prefix: String) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + prefixes.count * prefix.utf8.count)
        var start = 0
        for place in prefixes {
            result += bytes[start..<place]
            result += prefix.utf8
            start = place
        }
        return result + bytes[start...]
    }
}

/// A page, or a part of one, around a gap for blocks that are written by themselves.
package struct HTMLFrame: Hashable, Sendable {
    /// What comes before the gap, and what comes behind it.
    package let start, end: [UInt8]

    /// A page, from the document type on, whose tree has a gap.
    package init(page root: HTMLElement) { self.init(writer(ofPage: root)) }

    /// A part of a page whose tree has a gap.
    package init(fragment root: HTMLElement) { self.init(writer(of: root)) }

    /// The blocks bring the line feed behind the gap. A tree without one has it at its end.
    private init(_ writer: HTMLWriter) {
        let gap = writer.gap ?? writer.bytes.count
        (start, end) = (Array(writer.bytes[..<gap]), Array(writer.bytes[gap...].dropFirst()))
    }

    /// The page with blocks in its gap.
    package func around(_ blocks: [UInt8]) -> [UInt8] { start + blocks + end }
}

private func writer(ofPage root: HTMLElement) -> HTMLWriter { writer(of: root, behind: "<!DOCTYPE html>\n") }

private func writer(of root: HTMLElement, behind start: StaticString = "") -> HTMLWriter {
    var writer = HTMLWriter()
    writer.write(start)
    writer.write(.element(root))
    writer.write("\n")
    return writer
}

private struct HTMLWriter {
    private(set) var bytes: [UInt8] = []
    /// Where identifiers of a form lack what they begin with, as numbers of bytes.
    private(set) var prefixes: [Int] = []
    /// Where the gap is, as a number of bytes.
    private(set) var gap: Int?
    /// The elements that are being written, the innermost last.
    private var open: [OpenElement] = []

    private struct OpenElement {
        let tag: HTMLTag
        let children: [HTMLNode]
        /// Whether its content stands on lines of its own.
        let isSpread: Bool
        /// Which child is the next one.
        var next = 0
        /// Whether the child before the next one is part of a line.
        var isAfterInline = false
    }

    init() { bytes.reserveCapacity(32_768) }

    mutating func write(_ text: StaticString) { bytes.append(fixed: text) }

    mutating func write(_ root: HTMLNode) {
        begin(root)
        while let child = nextChild() { begin(child) }
    }

    private mutating func begin(_ node: HTMLNode) {
        switch node {
        case .text(let text): appendHTMLText(text, to: &bytes)
        case .element(let element): begin(element)
        case .structuredData(let value): writeStructuredData(value)
        case .styleSheet(let text):
            write("<style>")
            write(text)
            write("</style>")
        case .gap: gap = bytes.count
        }
    }

    /// The node that has to be written next; ends the elements of which nothing is left. Nil when all are ended.
    private mutating func nextChild() -> HTMLNode? {
        while var parent = open.popLast() {
            guard parent.next < parent.children.count else {
                if parent.isSpread { write("\n") }
                end(parent.tag)
                continue
            }
            let child = parent.children[parent.next]
            if parent.isSpread {
                let isInline = isInline(child)
                if !(isInline && parent.isAfterInline) { write("\n") }
                parent.isAfterInline = isInline
            }
            parent.next += 1
            open.append(parent)
            return child
        }
        return nil
    }

    private mutating func begin(_ element: HTMLElement) {
        startTag(element)
        guard !element.tag.isVoid else { return }
        // A script is elsewhere.
        let children = element.tag == .script ? [] : element.children
        if element.tag == .textarea, startsWithLineFeed(element) {
            // The parser drops one line feed behind the start tag.
            write("\n")
        }
        // Most elements hold one text and nothing else.
        if children.count == 1, case .text(let text) = children[0] {
            appendHTMLText(text, to: &bytes)
            return end(element.tag)
        }
        let isSpread = element.tag.layout == .container && children.contains { !isInline($0) }
        open.append(OpenElement(tag: element.tag, children: children, isSpread: isSpread))
    }

    private mutating func end(_ tag: HTMLTag) {
        write("</")
        bytes.append(contentsOf: tag.rawValue.utf8)
        bytes.append(UInt8(ascii: ">"))
    }

    /// The text of a `script` element ends at the first `</script`, whatever it stands in, and `<!--` changes how it
    /// is read: so no `<`, `>` or `&` is written, which JSON has only within strings.
    private mutating func writeStructuredData(_ value: JSONValue) {
        write("<script type=\"application/ld+json\">")
        for byte in value.compactBytes {
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
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: element.tag.rawValue.utf8)
        for attribute in element.attributes {
            bytes.append(UInt8(ascii: " "))
            write(attribute.name)
            switch attribute.value {
            case .none: continue
            case .fixed(let text):
                write("=\"")
                text.withUTF8Buffer { appendHTMLAttributeValue($0, to: &bytes) }
            case .text(let text):
                write("=\"")
                appendHTMLAttributeValue(text, to: &bytes)
            case .identifier(let identifier):
                write("=\"")
                write(identifier)
            case .identifiers(let identifiers):
                write("=\"")
                for (index, identifier) in identifiers.enumerated() {
                    if index > 0 { bytes.append(UInt8(ascii: " ")) }
                    write(identifier)
                }
            }
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func write(_ identifier: HTMLIdentifier) {
        if identifier.isInForm { prefixes.append(bytes.count) }
        appendHTMLAttributeValue(identifier.rawValue, to: &bytes)
    }

    private func isInline(_ node: HTMLNode) -> Bool {
        switch node {
        case .text: true
        case .structuredData, .styleSheet, .gap: false
        case .element(let element): element.tag.layout == .inline
        }
    }

    private func startsWithLineFeed(_ element: HTMLElement) -> Bool {
        guard case .text(let text)? = element.children.first else { return false }
        return text.utf8.first == 0x0A || text.utf8.first == 0x0D
    }
}
