import CatalogModel
import OutputText

/// The frame that all pages share: head, skip link, banner with the languages, main part, footer.
struct PageLayout {
    let page: PageLanguage
    /// Unique on the site; the town's name is put behind it.
    let title: String
    let description: String
    /// Folders below the language's folder: none for the catalog, one for a service.
    let depth: Int
    /// The file that the page is, below the language's folder.
    let path: [String]
    /// Indices in `Catalog.languages` of the languages in which this page exists.
    let languages: [Int]
    /// Decides which style sheets it loads.
    var kind = WebDesign.PageKind.page
    /// Whether search engines should show the page: a form is found by its topic page.
    var isIndexed = true
    /// What machines read about the page.
    var structuredData: JSONValue?
    /// Files in the folder `assets` that the page runs.
    var scripts: [String] = []
    /// A module there that has to run before anything is painted.
    var script: String?

    func root(main: [HTMLNode], footer: [HTMLNode]) -> HTMLElement {
        let direction = direction(of: page.tag)
        let body: [HTMLNode] = [
            .element(
                .a, [.class("dw-skip"), .href(.fragment(Self.mainID))] + page.wordAttributes,
                text: page.words.site.skipToContent),
            banner,
            .element(.main, [.class("dw-main"), .id(Self.mainID)], main),
            self.footer(footer),
        ]
        let attributes: [HTMLAttribute] = [.lang(page.tag)] + (direction == .rtl ? [.dir(.rtl)] : [])
        return HTMLElement(.html, attributes, [head, .element(.body, [bodyClass], body)])
    }

    private static let mainID = HTMLIdentifier("inhalt")

    /// Leichte Sprache is set larger and wider.
    private var bodyClass: HTMLAttribute {
        page.isSimple ? .class("dw dw-simple") : .class("dw")
    }

    private var banner: HTMLNode {
        let name = HTMLNode.element(
            .a, [.class("dw-town"), .href(.relative(up: depth, ["index.html"]))],
            [
                page.inline(page.catalog.town.name), .text(" "),
                .element(
                    .span, [.class("dw-town-section")] + page.wordAttributes, text: page.words.site.services),
            ])
        let row = [name] + languageSwitch
        return .element(
            .header, [.class("dw-banner")], [.element(.div, [.class("dw-width dw-banner-row")], row)])
    }

    private var languageSwitch: [HTMLNode] {
        guard languages.count > 1 else { return [] }
        let items = languages.compactMap { index -> HTMLNode? in
            guard page.catalog.languages.indices.contains(index) else { return nil }
            let language = page.catalog.languages[index]
            let tag = language.tag.rawValue
            let current: [HTMLAttribute] = index == page.language ? [.ariaCurrentPage] : []
            let address = WebAddress.relative(up: depth + 1, [tag] + path)
            return .element(
                .li, [],
                [
                    .element(
                        .a, [.href(address), .hreflang(tag), .lang(tag)] + current,
                        text: language.name)
                ])
        }
        return [
            .element(
                .nav, [.class("dw-languages"), .ariaLabel(page.words.site.languages)] + page.nameAttributes,
                [.element(.ul, [], items)])
        ]
    }

    private func footer(_ content: [HTMLNode]) -> HTMLNode {
        let town = HTMLNode.element(.p, [.class("dw-footer-town")], [page.inline(page.catalog.town.name)])
        return .element(
            .footer, [.class("dw-footer")], [.element(.div, [.class("dw-width")], [town] + content)])
    }
}

/// The way back: catalog, topic page. The page that is being read stands at the end, not as a link.
func breadcrumb(_ page: PageLanguage, _ links: [(text: HTMLNode, address: WebAddress)], _ current: HTMLNode)
    -> HTMLNode
{
    let ownLanguage: [HTMLAttribute] = page.wordAttributes.isEmpty ? [] : [.lang(page.tag)]
    let items = links.map { link in
        HTMLNode.element(.li, [], [.element(.a, [.href(link.address)] + ownLanguage, [link.text])])
    }
    let last = HTMLNode.element(.li, [], [.element(.span, [.ariaCurrentPage] + ownLanguage, [current])])
    return .element(
        .nav, [.class("dw-breadcrumb"), .ariaLabel(page.words.site.breadcrumb)] + page.nameAttributes,
        [.element(.ol, [], items + [last])])
}
