extension Markdown {
    /// What leads from a link to its address.
    package typealias LinkAttribute = (WebAddress) -> HTMLAttribute

    /// The blocks as elements.
    package func html(_ link: LinkAttribute = HTMLAttribute.href) -> [HTMLNode] {
        blocks.map { block in
            switch block {
            case .paragraph(let inlines): .element(.p, [], Self.html(inlines, link))
            case .bullets(let items): .element(.ul, [], Self.listItems(items, link))
            case .numbers(1, let items): .element(.ol, [], Self.listItems(items, link))
            case .numbers(let start, let items): .element(.ol, [.start(start)], Self.listItems(items, link))
            }
        }
    }

    /// The blocks, or the line alone if it is a single paragraph: for the item of a list.
    package func compactHTML(_ link: LinkAttribute = HTMLAttribute.href) -> [HTMLNode] {
        guard blocks.count == 1, case .paragraph(let inlines)? = blocks.first else { return html(link) }
        return Self.html(inlines, link)
    }

    private static func listItems(_ items: [[Inline]], _ link: LinkAttribute) -> [HTMLNode] {
        items.map { .element(.li, [], html($0, link)) }
    }

    private static func html(_ inlines: [Inline], _ link: LinkAttribute) -> [HTMLNode] {
        inlines.map { inline in
            switch inline {
            case .text(let text): .text(text)
            case .strong(let inner): .element(.strong, [], html(inner, link))
            case .emphasis(let inner): .element(.em, [], html(inner, link))
            case .link(let text, let address): .element(.a, [link(address)], text: text)
            }
        }
    }
}
