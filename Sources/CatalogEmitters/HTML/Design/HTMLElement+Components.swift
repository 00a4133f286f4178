import OutputText

/// Reading and changing components.
extension HTMLElement {
    func has(_ component: String) -> Bool { classes.contains { $0 == component } }

    /// The element with a class more, behind those that it has.
    func adding(_ names: String...) -> HTMLElement { with(classes: classes + names) }

    /// The children that are elements.
    var elements: [HTMLElement] { children.compactMap(\.element) }

    /// The same element with each child element changed.
    func mappingElements(_ change: (HTMLElement) -> HTMLElement) -> HTMLElement {
        with(children: children.map { node in node.element.map { .element(change($0)) } ?? node })
    }

    /// The children at the beginning for which something holds, and the rest below an element of their own.
    func wrapping(
        after isHead: (HTMLElement) -> Bool, in tag: HTMLTag = .div, _ classes: String...
    ) -> HTMLElement {
        let start = children.firstIndex { node in !(node.element.map(isHead) ?? false) } ?? children.endIndex
        guard start < children.endIndex else { return self }
        let body = HTMLElement(tag, [], Array(children[start...])).with(classes: classes)
        return with(children: Array(children[..<start]) + [.element(body)])
    }
}

extension HTMLNode {
    var element: HTMLElement? {
        switch self {
        case .element(let element): element
        case .text, .structuredData, .styleSheet, .gap: nil
        }
    }

    static func element(_ tag: HTMLTag, classes: [String], _ children: [HTMLNode] = []) -> HTMLNode {
        .element(HTMLElement(tag, [], children).with(classes: classes))
    }
}
