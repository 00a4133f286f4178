/// Reading an element, and making another one of it.
extension HTMLElement {
    /// The names in the attribute `class`.
    package var classes: [String] {
        attributes.first(where: \.isClass)?.text?.split(separator: " ").map(String.init) ?? []
    }

    /// The attribute of a name, if it is there.
    package func attribute(_ name: String) -> HTMLAttribute? { attributes.first { "\($0.name)" == name } }

    /// With these classes in the place of its own, and without the attribute if there are none. The names are names of
    /// components and never come from a text.
    package func with(classes names: [String]) -> HTMLElement {
        let others = attributes.filter { !$0.isClass }
        return HTMLElement(tag, names.isEmpty ? others : [.classes(names)] + others, children)
    }

    package func with(children: [HTMLNode]) -> HTMLElement { HTMLElement(tag, attributes, children) }

    package func with(tag: HTMLTag) -> HTMLElement { HTMLElement(tag, attributes, children) }

    package func adding(_ attribute: HTMLAttribute) -> HTMLElement {
        HTMLElement(tag, attributes + [attribute], children)
    }

    package func removing(attribute name: String) -> HTMLElement {
        HTMLElement(tag, attributes.filter { "\($0.name)" != name }, children)
    }
}
