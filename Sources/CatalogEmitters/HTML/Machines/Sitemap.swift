import CatalogDiagnostics
import CatalogModel
import OutputText

/// The pages that search engines should know (sitemaps.org 0.9), each with the same page in the other languages.
/// Forms are not among them: a form is found by its topic page. None if the website is no web address.
///
/// - Parameter most: Pages that a sitemap may have; if there are more, `sitemap.xml` lists several.
package func sitemaps(_ catalog: Catalog, atMost most: Int = 50_000) -> [OutputFile] {
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
    guard !urls.isEmpty, let website = WebAddress(catalog.website) else { return [] }
    // Each page names all languages, which makes sitemaps long that have few pages.
    let perFile = max(1, most * mostLanguagesOfALongSitemap / max(pages.count, mostLanguagesOfALongSitemap))
    guard urls.count > perFile else { return [urlSet(urls[...], "sitemap")] }
    let parts = urls.indices.pieces(of: perFile).map { urls[$0] }
    let names = parts.indices.map { "sitemap-\($0 + 1)" }
    let index = names.map { name in
        let address = XMLElement("loc", text: website.appending([name + ".xml"]).text)
        return XMLNode.element(XMLElement("sitemap", [], [.element(address)]))
    }
    let list = XMLElement("sitemapindex", [namespace], index)
    return [OutputFile(path: "html/sitemap.xml", bytes: xmlDocument(list))]
        + zip(parts, names).map(urlSet)
}

/// With so many languages, 50,000 pages take about 40 MB; search engines accept 50.
private let mostLanguagesOfALongSitemap = 6

private let namespace = XMLAttribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")

private func urlSet(_ urls: ArraySlice<XMLNode>, _ name: String) -> OutputFile {
    let namespaces = [namespace, XMLAttribute("xmlns:xhtml", "http://www.w3.org/1999/xhtml")]
    return OutputFile(
        path: "html/\(name).xml", bytes: xmlDocument(XMLElement("urlset", namespaces, Array(urls))))
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
