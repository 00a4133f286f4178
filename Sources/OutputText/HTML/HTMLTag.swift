/// The elements that our pages are made of. `style` is missing on purpose, and `script` only ever has an address:
/// their content would need rules of escaping of its own, and the content security policy forbids it.
package enum HTMLTag: String, CaseIterable, Sendable {
    case html, head, title, meta, link, script, body, template
    case header, nav, search, main, footer, section, article, aside, address
    case h1, h2, h3, h4, p, div, ul, ol, li, dl, dt, dd, details, summary
    case form, fieldset, legend, label, input, select, option, textarea, button, output, progress
    case a, span, strong, em, bdi, time, br, wbr, img
    case table, caption, thead, tbody, tr, th, td, figure, figcaption
    // Pictures inside of a page.
    case svg, g, rect, circle, line
    case svgText = "text"

    /// Whether the element has neither content nor an end tag.
    package var isVoid: Bool {
        switch self {
        case .meta, .link, .input, .br, .wbr, .img: true
        case .html, .head, .title, .script, .body, .template, .header, .nav, .search, .main, .footer,
            .section,
            .article,
            .aside, .address,
            .h1, .h2, .h3, .h4, .p, .div, .ul, .ol, .li, .dl, .dt, .dd, .details, .summary, .form, .fieldset,
            .legend, .label, .select, .option, .textarea, .button, .output, .a, .span, .strong, .em, .bdi,
            .time, .progress, .table, .caption, .thead, .tbody, .tr, .th, .td, .figure, .figcaption, .svg, .g,
            .rect,
            .circle, .line, .svgText:
            false
        }
    }

    /// How white space around and inside the element is read; decides where a line may be broken.
    package var layout: Layout {
        switch self {
        case .html, .head, .body, .template, .header, .nav, .search, .main, .footer, .section, .article,
            .aside,
            .address, .div,
            .ul,
            .ol, .li, .dl, .dd, .details, .form, .fieldset, .select, .table, .thead, .tbody, .tr, .figure,
            .svg, .g:
            .container
        case .caption, .th, .td, .figcaption, .rect, .circle, .line, .svgText: .block
        case .title, .meta, .link, .script, .h1, .h2, .h3, .h4, .p, .dt, .summary, .legend, .option: .block
        case .label, .input, .textarea, .button, .output, .a, .span, .strong, .em, .bdi, .time, .br, .wbr,
            .img,
            .progress:
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
