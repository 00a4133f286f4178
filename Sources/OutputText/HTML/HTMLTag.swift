/// The elements that our pages are made of. `style` is missing on purpose, and `script` only ever has an address:
/// their content would need rules of escaping of its own, and the content security policy forbids it.
package enum HTMLTag: String, CaseIterable, Sendable {
    case html, head, title, meta, link, script, body
    case header, nav, search, main, footer, section, article, aside, address
    case h1, h2, h3, h4, p, div, ul, ol, li, dl, dt, dd, details, summary
    case form, fieldset, legend, label, input, select, option, textarea, button, output
    case a, span, strong, em, bdi, time, wbr, img

    /// Whether the element has neither content nor an end tag.
    package var isVoid: Bool {
        switch self {
        case .meta, .link, .input, .wbr, .img: true
        case .html, .head, .title, .script, .body, .header, .nav, .search, .main, .footer, .section, .article,
            .aside, .address,
            .h1, .h2, .h3, .h4, .p, .div, .ul, .ol, .li, .dl, .dt, .dd, .details, .summary, .form, .fieldset,
            .legend, .label, .select, .option, .textarea, .button, .output, .a, .span, .strong, .em, .bdi,
            .time:
            false
        }
    }

    /// How white space around and inside the element is read; decides where a line may be broken.
    package var layout: Layout {
        switch self {
        case .html, .head, .body, .header, .nav, .search, .main, .footer, .section, .article, .aside,
            .address, .div,
            .ul,
            .ol, .li, .dl, .dd, .details, .form, .fieldset, .select:
            .container
        case .title, .meta, .link, .script, .h1, .h2, .h3, .h4, .p, .dt, .summary, .legend, .option: .block
        case .label, .input, .textarea, .button, .output, .a, .span, .strong, .em, .bdi, .time, .wbr, .img:
            .inline
        }
    }

    package enum Layout: Sendable {
        /// A block whose content may stand on lines of its own.
        case container
        /// A block whose content stays on one line.
        case block
        /// Part of a line: white space beside it would be seen.
        case inline
    }
}
