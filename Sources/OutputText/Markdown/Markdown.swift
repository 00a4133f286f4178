/// A text in the subset of Markdown that definitions may use: paragraphs, `- ` and `1. ` lists, `**strong**`,
/// `*emphasis*` and `[links](https://…)`. Everything else, HTML included, is text.
package struct Markdown: Hashable, Sendable {
    package let blocks: [Block]

    package enum Block: Hashable, Sendable {
        case paragraph([Inline])
        case bullets([[Inline]])
        /// With the number of the first item.
        case numbers(start: Int, [[Inline]])
    }

    /// At most three deep: emphasis and strong may hold each other once, and a link inside.
    package indirect enum Inline: Hashable, Sendable {
        case text(String)
        case strong([Inline])
        case emphasis([Inline])
        case link(String, WebAddress)
    }

    package init(blocks: [Block]) { self.blocks = blocks }
}

extension Markdown {
    /// The words without the markup, on one line.
    package var plainText: String {
        let texts = blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let inlines): [Markdown.plainText(of: inlines)]
            case .bullets(let items), .numbers(_, let items): items.map(Markdown.plainText(of:))
            }
        }
        return texts.joined(separator: " ")
    }

    private static func plainText(of inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text), .link(let text, _): onOneLine(text)
            case .strong(let inner), .emphasis(let inner): plainText(of: inner)
            }
        }.joined()
    }

    private static func onOneLine(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: "\n")) ? text.split(separator: "\n").joined(separator: " ") : text
    }
}
