import CatalogModel
import OutputText

/// The list of all services in one language, by title.
func catalogPage(_ services: [Service], in page: PageLanguage) -> HTMLElement {
    let site = page.words.site
    let languages = page.catalog.languages.indices.filter { language in
        language == 0 || page.catalog.services.contains { $0.languages.contains(language) }
    }
    let layout = PageLayout(
        page: page, title: site.services, description: site.servicesLead, depth: 0, path: ["index.html"],
        languages: languages)
    let items = sortedByTitle(services, in: page).map { service in
        HTMLNode.element(
            .li, [.class("dw-card")],
            [
                .element(.h2, [.class("dw-card-title")], [serviceLink(service, in: page)]),
                .element(
                    .p, page.attributes(service.description), text: summary(page.string(service.description))),
            ])
    }
    let list: [HTMLNode] = items.isEmpty ? [] : [.element(.ul, [.class("dw-cards")], items)]
    let main = HTMLNode.element(
        .div, [.class("dw-width")],
        [
            .element(.h1, page.wordAttributes, text: site.services),
            .element(.p, [.class("dw-lead")] + page.wordAttributes, text: site.servicesLead),
        ] + list)
    return layout.root(main: [main], footer: [])
}

private func serviceLink(_ service: Service, in page: PageLanguage) -> HTMLNode {
    .element(
        .a, [.href(.relative(up: 0, [service.id, "index.html"]))] + page.attributes(service.title),
        text: page.string(service.title))
}

/// Sorted as in a German or English index: without regard to case and accents, then by id.
private func sortedByTitle(_ services: [Service], in page: PageLanguage) -> [Service] {
    services
        .map { (key: sortKey(page.string($0.title)), service: $0) }
        .sorted { ($0.key, $0.service.id) < ($1.key, $1.service.id) }
        .map(\.service)
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
        case "\"", "„", "“", "”", "'": break
        default: key.append(scalar)
        }
    }
    return String(key)
}
