/// A piece of an XML document. Names are written in our source; texts can only ever become text.
package enum XMLNode: Sendable {
    case text(String)
    case element(XMLElement)
}

/// An element with its attributes and its content.
package struct XMLElement: Sendable {
    package let name: StaticString
    package let attributes: [XMLAttribute]
    package let children: [XMLNode]

    package init(_ name: StaticString, _ attributes: [XMLAttribute] = [], _ children: [XMLNode] = []) {
        self.name = name
        self.attributes = attributes
        self.children = children
    }

    package init(_ name: StaticString, _ attributes: [XMLAttribute] = [], text: String) {
        self.init(name, attributes, [.text(text)])
    }
}

/// An attribute, in the order in which it is written.
package struct XMLAttribute: Sendable {
    package let name: StaticString
    package let value: String

    package init(_ name: StaticString, _ value: String) {
        self.name = name
        self.value = value
    }
}
