import CatalogModel
import OutputText

/// What a page says about itself: to browsers, search engines and to whoever shares a link to it.
extension PageLayout {
    var head: HTMLNode {
        let town = page.string(page.catalog.town.name)
        let name = "\(title) – \(town)"
        var nodes: [HTMLNode] = [
            .element(.meta, [.charsetUTF8]),
            .element(.meta, [.metaName("viewport"), .content("width=device-width, initial-scale=1")]),
            .element(.title, [], text: name),
            .element(.meta, [.metaName("description"), .content(description)]),
            .element(.meta, [.metaName("color-scheme"), .content("light dark")]),
        ]
        nodes += styleSheets.map { .element(.link, [.rel("stylesheet"), .href($0)]) }
        nodes += scripts.map { script in
            .element(.script, [.src(.relative(up: depth + 1, ["assets", script])), .defer])
        }
        if let script {
            nodes.append(
                .element(
                    .script,
                    [.typeModule, .src(.relative(up: depth + 1, ["assets", script])), .blockingRender]))
        }
        nodes +=
            isIndexed
            ? links + openGraph(name) : [.element(.meta, [.metaName("robots"), .content("noindex")])]
        nodes += structuredData.map { [.structuredData($0)] } ?? []
        return .element(.head, [], nodes)
    }

    /// Our own and the town's: a design that the town brings comes first, changes to our own come last.
    private var styleSheets: [WebAddress] {
        let own = page.catalog.webDesign.styleSheets(kind).map { sheet in
            WebAddress.relative(up: depth + 1, ["assets", sheet.name])
        }
        let brought = page.catalog.design.styleSheets.compactMap { WebAddress($0) }
        return switch page.catalog.design.design {
        case .dienstwerk: own + brought
        case .kern: brought + own
        }
    }

    /// The page's one address, and the same page in all languages. Who wants none of them gets the main language.
    private var links: [HTMLNode] {
        guard let canonical = page.address(of: path) else { return [] }
        let others = languages.compactMap { index -> HTMLNode? in
            guard let address = page.catalog.address(of: path, in: index) else { return nil }
            let tag = page.catalog.languages[index].tag.rawValue
            return .element(.link, [.rel("alternate"), .hreflang(tag), .href(address)])
        }
        let main = languages.first.flatMap { page.catalog.address(of: path, in: $0) }
        let fallback = main.map {
            HTMLNode.element(.link, [.rel("alternate"), .hreflang("x-default"), .href($0)])
        }
        return [.element(.link, [.rel("canonical"), .href(canonical)])]
            + (others.count > 1 ? others + (fallback.map { [$0] } ?? []) : [])
    }

    private func openGraph(_ name: String) -> [HTMLNode] {
        guard let address = page.address(of: path) else { return [] }
        var properties: [(StaticString, String)] = [
            ("og:type", "website"), ("og:title", title), ("og:description", description),
            ("og:url", address.text), ("og:site_name", page.string(page.catalog.town.name)),
        ]
        if let locale = openGraphLocale(page.tag) { properties.append(("og:locale", locale)) }
        return properties.map { property, value in
            .element(.meta, [.metaProperty(property), .content(value)])
        }
    }
}

/// Open Graph wants a country with each language; nil where none is obvious.
private func openGraphLocale(_ tag: String) -> String? {
    switch tag.prefix(while: { $0 != "-" }) {
    case "de": "de_DE"
    case "en": "en_GB"
    case "fr": "fr_FR"
    case "pl": "pl_PL"
    case "tr": "tr_TR"
    case "uk": "uk_UA"
    default: nil
    }
}

extension Catalog {
    /// Where a page below a language's folder is published; nil if the website is no web address.
    func address(of path: [String], in language: Int) -> WebAddress? {
        guard languages.indices.contains(language) else { return nil }
        return WebAddress(website)?.appending([languages[language].tag.rawValue] + path)
    }
}
