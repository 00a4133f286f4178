/// Writes a page: `<!DOCTYPE html>`, the tree, a line feed at the end.
///
/// Lines are broken only where white space means nothing: between blocks, and at the start and the end of a container;
/// they are not indented, which would make a form an eighth heavier.
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
        prefix.withBytes { prefix in
            bytes.withUnsafeBufferPointer { bytes in
                [UInt8](capacity: bytes.count + prefixes.count * prefix.count) { room in
                    var start = 0
                    for place in prefixes {
                        room.append(UnsafeBufferPointer(rebasing: bytes[start..<place]))
                        room.append(prefix)
                        start = place
                    }
                    room.append(UnsafeBufferPointer(rebasing: bytes[start...]))
                }
            }
        }
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
    package func around(_ blocks: [UInt8]) -> [UInt8] {
        var page: [UInt8] = []
        page.reserveCapacity(start.count + blocks.count + end.count)
        page += start
        page += blocks
        page += end
        return page
    }
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

    init() { bytes.reserveCapacity(32_768) }

    mutating func write(_ text: StaticString) { bytes.append(fixed: text) }

    /// Writes a node with all that is in it. Recursion follows the depth of the tree, as putting it together and giving it up do.
    mutating func write(_ node: HTMLNode) {
        switch node {
        case .text(let text): appendHTMLText(text, to: &bytes)
        case .element(let element): write(element)
        case .structuredData(let value): writeStructuredData(value)
        case .styleSheet(let text):
            write("<style>")
            write(text)
            write("</style>")
        case .gap: gap = bytes.count
        }
    }

    private mutating func write(_ element: HTMLElement) {
        startTag(element)
        guard !element.tag.isVoid else { return }
        if element.tag == .textarea, startsWithLineFeed(element) {
            // The parser drops one line feed behind the start tag.
            write("\n")
        }
        // A script is elsewhere.
        if element.tag != .script { writeChildren(of: element) }
        end(element.tag)
    }

    private mutating func writeChildren(of element: HTMLElement) {
        // Whether its content stands on lines of its own.
        let isSpread = element.tag.layout == .container && element.children.contains { !isInline($0) }
        guard isSpread else {
            for child in element.children { write(child) }
            return
        }
        var isAfterInline = false
        for child in element.children {
            let isInline = isInline(child)
            if !(isInline && isAfterInline) { bytes.append(UInt8(ascii: "\n")) }
            isAfterInline = isInline
            write(child)
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func end(_ tag: HTMLTag) {
        tag.rawValue.withBytes { bytes.append(fixed: "</", $0, fixed: ">") }
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
        element.tag.rawValue.withBytes { bytes.append(fixed: "<", $0, fixed: "") }
        for attribute in element.attributes { write(attribute) }
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func write(_ attribute: HTMLAttribute) {
        let name = attribute.name
        switch attribute.value {
        case .none: name.withUTF8Buffer { bytes.append(fixed: " ", $0, fixed: "") }
        case .fixed(let text): appendHTMLAttribute(name, fixed: text, to: &bytes)
        case .text(let text): text.withBytes { appendHTMLAttribute(name, $0, to: &bytes) }
        case .identifier(let identifier): write(name, CollectionOfOne(identifier))
        case .identifiers(let identifiers): write(name, identifiers)
        case .fragment(let identifier): write(name, CollectionOfOne(identifier), sign: "#")
        }
    }

    /// Writes an attribute that holds identifiers, with a blank between them and a sign in front of all.
    private mutating func write(
        _ name: StaticString, _ identifiers: some Sequence<HTMLIdentifier>, sign: StaticString = ""
    ) {
        name.withUTF8Buffer { bytes.append(fixed: " ", $0, fixed: "=\"") }
        sign.withUTF8Buffer { bytes.append(contentsOf: $0) }
        var isFirst = true
        for identifier in identifiers {
            if !isFirst { bytes.append(UInt8(ascii: " ")) }
            isFirst = false
            if identifier.isInForm { prefixes.append(bytes.count) }
            appendHTMLAttributeValue(identifier.rawValue, to: &bytes)
        }
        bytes.append(UInt8(ascii: "\""))
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
