import CatalogModel
import OutputText

/// All services in one language: found by a search, by life situation, by whom they are for, and by title.
///
/// Without script the search is not shown, and everything else is there.
func catalogPage(in page: PageLanguage) -> HTMLElement {
    let site = page.words.site
    let services = page.servicesByTitle
    let languages = page.catalog.languages.indices.filter { language in
        language == 0 || page.catalog.services.contains { $0.languages.contains(language) }
    }
    let layout = PageLayout(
        page: page, title: site.services, description: site.servicesLead, depth: 0, path: catalogPath,
        languages: languages, structuredData: structuredData(about: services, in: page),
        scripts: services.isEmpty ? [] : [searchScriptName])
    let sections = CatalogSections(page: page, services: services)
    let head: [HTMLNode] = [
        .element(.h1, page.wordAttributes, text: site.services),
        .element(.p, [.class("dw-lead")] + page.wordAttributes, text: site.servicesLead),
    ]
    let rest = services.isEmpty ? [] : sections.search + sections.browse + [sections.all]
    return layout.root(main: [.element(.div, [.class("dw-width")], head + rest)], footer: sections.enquiries)
}

/// The file of the catalog's page below its language's folder.
let catalogPath = ["index.html"]

extension PageLanguage {
    /// The services of this language as in a German or English index: without regard to case and accents, then by id.
    var servicesByTitle: [ServiceEntry] {
        services
            .map { (key: sortKey(string($0.title)), service: $0) }
            .sorted { ($0.key, $0.service.id) < ($1.key, $1.service.id) }
            .map(\.service)
    }
}

private func sortKey(_ title: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in title.lowercased().unicodeScalars {
        switch scalar {
        case "ä", "á", "à", "â": key.append("a")
        case "ö", "ó", "ò", "ô": key.append("o")
        case "ü", "ú", "ù", "û": key.append("u")
        case "é", "è", "ê": key.append("e")
        case "ß": key.append(contentsOf: ["s", "s"])
        case "\"", "„", "“", "”", "'", "·": break
        default: key.append(scalar)
        }
    }
    return String(key)
}
