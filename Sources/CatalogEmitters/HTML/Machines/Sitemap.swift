import CatalogModel
import OutputText

/// The pages that search engines should know (sitemaps.org 0.9), each with the same page in the other languages.
/// Forms are not among them: a form is found by its topic page. nil if the website is no web address.
func sitemap(_ catalog: Catalog) -> XMLElement? {
    var urls: [XMLNode] = []
    let pages = catalog.languages.indices.compactMap { PageLanguage(catalog: catalog, language: $0) }
        .filter { $0.language == 0 || !$0.services.isEmpty }
    for page in pages {
        let catalogs = pages.map(\.language)
        urls += url(catalogPath, in: page.language, of: catalogs, day: nil, catalog)
        for service in page.services {
            urls += url(
                topicPath(service), in: page.language, of: service.languages, day: service.reviewed,
                catalog)
        }
    }
    guard !urls.isEmpty else { return nil }
    return XMLElement(
        "urlset",
        [
            XMLAttribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
            XMLAttribute("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
        ], urls)
}

private func url(
    _ path: [String], in language: Int, of languages: [Int], day: CalendarDate?, _ catalog: Catalog
) -> [XMLNode] {
    guard let address = catalog.address(of: path, in: language) else { return [] }
    let alternates = languages.count > 1 ? languages : []
    var links = alternates.compactMap { other -> XMLNode? in
        catalog.address(of: path, in: other).map { link(catalog.languages[other].tag.rawValue, $0) }
    }
    if let main = alternates.first.flatMap({ catalog.address(of: path, in: $0) }) {
        links.append(link("x-default", main))
    }
    let lastModified = day.map { [XMLNode.element(XMLElement("lastmod", text: $0.description))] } ?? []
    return [
        .element(
            XMLElement(
                "url", [], [.element(XMLElement("loc", text: address.text))] + lastModified + links))
    ]
}

private func link(_ tag: String, _ address: WebAddress) -> XMLNode {
    .element(
        XMLElement(
            "xhtml:link",
            [
                XMLAttribute("rel", "alternate"), XMLAttribute("hreflang", tag),
                XMLAttribute("href", address.text),
            ]))
}
