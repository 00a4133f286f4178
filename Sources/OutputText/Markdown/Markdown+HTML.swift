extension Markdown {
    /// The blocks as elements.
    package var html: [HTMLNode] {
        blocks.map { block in
            switch block {
            case .paragraph(let inlines): .element(.p, [], Self.html(inlines))
            case .bullets(let items): .element(.ul, [], Self.listItems(items))
            case .numbers(1, let items): .element(.ol, [], Self.listItems(items))
            case .numbers(let start, let items): .element(.ol, [.start(start)], Self.listItems(items))
            }
        }
    }

    /// The blocks, or the line alone if it is a single paragraph: for the item of a list.
    package var compactHTML: [HTMLNode] {
        guard blocks.count == 1, case .paragraph(let inlines)? = blocks.first else { return html }
        return Self.html(inlines)
    }

    private static func listItems(_ items: [[Inline]]) -> [HTMLNode] {
        items.map { .element(.li, [], html($0)) }
    }

    private static func html(_ inlines: [Inline]) -> [HTMLNode] {
        inlines.map { inline in
            switch inline {
            case .text(let text): .text(text)
            case .strong(let inner): .element(.strong, [], html(inner))
            case .emphasis(let inner): .element(.em, [], html(inner))
            case .link(let text, let address): .element(.a, [.href(address)], text: text)
            }
        }
    }
}
