/// A piece of an HTML page. The tree is closed: there is no node for raw markup, so that a text from a definition
/// can only ever become text.
package enum HTMLNode: Sendable {
    case text(String)
    case element(HTMLElement)
    /// A JSON-LD block: data for machines that read pages. No browser runs it.
    case structuredData(JSONValue)
    /// A style sheet inside of a page that has to be one file. Its text is fixed when we are compiled.
    case styleSheet(StaticString)
    /// Where blocks stand that several pages have in common and that are written by themselves; see `HTMLFrame`.
    case gap
}

/// An element with its attributes and its content.
package struct HTMLElement: Sendable {
    package let tag: HTMLTag
    /// In the order in which they are written.
    package let attributes: [HTMLAttribute]
    package let children: [HTMLNode]

    package init(_ tag: HTMLTag, _ attributes: [HTMLAttribute], _ children: [HTMLNode]) {
        self.tag = tag
        self.attributes = attributes
        self.children = children
    }
}

extension HTMLNode {
    package static func element(
        _ tag: HTMLTag, _ attributes: [HTMLAttribute] = [], _ children: [HTMLNode] = []
    ) -> HTMLNode {
        .element(HTMLElement(tag, attributes, children))
    }

    package static func element(_ tag: HTMLTag, _ attributes: [HTMLAttribute] = [], text: String) -> HTMLNode
    {
        .element(HTMLElement(tag, attributes, [.text(text)]))
    }
}
