/// Writes a document: the declaration, the tree with one element a line, a line feed at the end.
///
/// An element that holds text is written on one line, so that no white space is added to it.
package func xmlDocument(_ root: XMLElement) -> [UInt8] {
    var writer = XMLWriter()
    writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.write(root)
    return writer.bytes
}

private struct XMLWriter {
    private(set) var bytes: [UInt8] = []
    private var pending: [Step] = []

    /// What is still to be written; the last comes first.
    private enum Step {
        case node(XMLNode, indentation: Int?)
        case end(StaticString, indentation: Int?, isLine: Bool)
    }

    mutating func write(_ text: StaticString) { bytes.append(fixed: text) }

    mutating func write(_ root: XMLElement) {
        pending.append(.node(.element(root), indentation: 0))
        while let step = pending.popLast() {
            switch step {
            case .node(.text(let text), _): append(text)
            case .node(.element(let element), let indentation): begin(element, indentation)
            case .end(let name, let indentation, let isLine):
                indent(indentation)
                write("</")
                write(name)
                write(">")
                if isLine { write("\n") }
            }
        }
    }

    private mutating func begin(_ element: XMLElement, _ indentation: Int?) {
        indent(indentation)
        write("<")
        write(element.name)
        for attribute in element.attributes {
            write(" ")
            write(attribute.name)
            write("=\"")
            append(attribute.value)
            write("\"")
        }
        guard !element.children.isEmpty else {
            write("/>")
            if indentation != nil { write("\n") }
            return
        }
        write(">")
        let isSpread = indentation != nil && !element.children.contains(where: \.isText)
        if isSpread { write("\n") }
        pending.append(
            .end(element.name, indentation: isSpread ? indentation : nil, isLine: indentation != nil))
        for child in element.children.reversed() {
            pending.append(.node(child, indentation: isSpread ? indentation.map { $0 + 1 } : nil))
        }
    }

    private mutating func indent(_ indentation: Int?) {
        bytes.append(blanks: (indentation ?? 0) * 2)
    }

    private mutating func append(_ text: String) {
        bytes.append(text, copying: plainInXML) { scalar, _, bytes in
            switch scalar {
            case "&": bytes.append(fixed: "&amp;")
            case "<": bytes.append(fixed: "&lt;")
            case ">": bytes.append(fixed: "&gt;")
            case "\"": bytes.append(fixed: "&quot;")
            case "\t": bytes.append(fixed: "&#9;")
            case "\n": bytes.append(fixed: "&#10;")
            case "\r": bytes.append(fixed: "&#13;")
            default: bytes.append(isForbiddenInXML(scalar) ? "\u{FFFD}" : scalar as Unicode.Scalar)
            }
        }
    }
}

extension XMLNode {
    fileprivate var isText: Bool {
        switch self {
        case .text: true
        case .element: false
        }
    }
}

/// What is written as itself: neither mark-up nor white space other than blanks, nor a byte that a scalar begins with which XML
/// does not allow.
private let plainInXML = ByteSet { byte in
    switch byte {
    case 0x00...0x1F, 0x22, 0x26, 0x3C, 0x3E, 0xEF: false
    default: true
    }
}

/// Scalars that XML 1.0 does not allow, not even as a character reference.
private func isForbiddenInXML(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0xFFFE, 0xFFFF: true
    default: false
    }
}
