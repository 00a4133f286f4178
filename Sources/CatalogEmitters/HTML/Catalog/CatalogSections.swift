import CatalogModel
import OutputText

/// The parts of the catalog's page.
struct CatalogSections {
    let page: PageLanguage
    /// By title.
    let services: [ServiceEntry]

    private var words: DirectoryWords { page.words.directory }

    // MARK: Search

    /// The search and what it says. The index is the list of all services, so that nothing has to be fetched.
    var search: [HTMLNode] {
        let input = HTMLIdentifier("q")
        let hint = HTMLIdentifier("q-hint")
        let row = HTMLNode.element(
            .div, [.class("dw-search-row")],
            [
                .element(
                    .input,
                    [
                        .class("dw-search-input"), .type(.search), .id(input), .name("q"),
                        .autocomplete("off"), .ariaDescribedBy([hint]),
                    ]),
                .element(.button, [.class("dw-button"), .type(.submit)], text: words.find),
            ])
        let form = HTMLNode.element(
            .form,
            [
                .class("dw-search"), .hook("search"), .methodGet, .action(.relative(up: 0, ["index.html"])),
                .searchWords(words.weakWords),
            ] + page.wordAttributes,
            [
                .element(.label, [.class("dw-search-label"), .for(input)], text: words.search), row,
                .element(.p, [.class("dw-search-hint"), .id(hint)], text: words.searchHint(searchExamples)),
            ])
        let status = HTMLNode.element(
            .p,
            [
                .class("dw-status"), .roleStatus, .hook("status"), .searchStatus(none: words.noHits),
                .searchStatus(one: words.oneHit), .searchStatus(many: words.hits("#")),
            ] + page.wordAttributes)
        return [.element(.search, [], [form]), status]
    }

    /// Words by which different services are found.
    private var searchExamples: [String] {
        var examples: [String] = []
        for service in services where examples.count < 2 && service.keywords.indices.contains(page.language) {
            let words = service.keywords[page.language].filter { !$0.contains(" ") && $0.count <= 16 }
            if let word = words.first(where: { !examples.contains($0) }) { examples.append(word) }
        }
        return examples
    }

    /// What is said where the search finds nothing: what to try, all services, and somebody to ask.
    private var nothing: HTMLNode {
        let tips = words.searchTips.map { HTMLNode.element(.li, [], text: $0) }
        let advice = HTMLNode.element(
            .div, [.class("dw-prose")] + page.wordAttributes,
            [.element(.p, [], text: words.nothingFound), .element(.ul, [], tips)])
        let all = HTMLNode.element(
            .button, [.class("dw-button"), .type(.button), .hook("all")] + page.wordAttributes,
            text: words.showAll)
        return .element(
            .div, [.class("dw-nothing"), .hook("nothing"), .hidden],
            [advice, .element(.p, [], [all])])
    }

    // MARK: Ways through the catalog

    var browse: [HTMLNode] {
        let situations = lifeSituations
        let audiences = self.audiences
        guard !situations.isEmpty || audiences.count > 1 else { return [.element(.div, [.hook("browse")])] }
        let parts = [
            (
                id: HTMLIdentifier("lebenslagen"), title: words.lifeSituations, groups: situations,
                style: HTMLAttribute.class("dw-groups")
            ),
            (
                id: HTMLIdentifier("zielgruppen"), title: words.audiences, groups: audiences,
                style: HTMLAttribute.class("dw-folds")
            ),
        ].filter { !$0.groups.isEmpty }
        let places = parts.map { ($0.title, $0.id) } + [(words.all, Self.allID)]
        let links = places.map { title, id in
            HTMLNode.element(
                .li, [], [.element(.a, [.href(.fragment(id))] + page.wordAttributes, text: title)])
        }
        let contents = HTMLNode.element(
            .nav, [.class("dw-contents"), .ariaLabel(words.contents)] + page.nameAttributes,
            [.element(.ul, [], links)])
        let sections = parts.map { part in
            HTMLNode.element(
                .section, [.id(part.id)],
                [
                    .element(.h2, page.wordAttributes, text: part.title),
                    .element(.div, [part.style], part.groups),
                ])
        }
        return [.element(.div, [.hook("browse")], [contents] + sections)]
    }

    /// The life situations to which a service belongs, in the order of `catalog.yaml`.
    private var lifeSituations: [HTMLNode] {
        page.catalog.directory.lifeSituations.enumerated().compactMap { index, situation in
            let members = services.filter { $0.lifeSituations.contains(index) }
            guard !members.isEmpty else { return nil }
            let lead = situation.description.map { [page.prose($0, in: .page(depth: 0))] } ?? []
            return .element(
                .section, [.class("dw-group-card"), .id(lifeSituationID(situation))],
                [.element(.h3, [], [page.inline(situation.title)])] + lead + [links(to: members)])
        }
    }

    /// Folded, for most services are for most people.
    private var audiences: [HTMLNode] {
        Audience.allCases.compactMap { audience in
            let members = services.filter { $0.audience.contains(audience) }
            guard !members.isEmpty else { return nil }
            let name = HTMLNode.element(
                .h3, page.wordAttributes, text: page.words.topic.audienceName(audience))
            return .element(
                .details, [.class("dw-fold")], [.element(.summary, [], [name]), links(to: members)])
        }
    }

    private func links(to services: [ServiceEntry]) -> HTMLNode {
        .element(.ul, [.class("dw-links")], services.map { .element(.li, [], [link(to: $0)]) })
    }

    private func link(to service: ServiceEntry) -> HTMLNode {
        .element(
            .a, [.href(.relative(up: 0, topicPath(service)))] + page.attributes(service.title),
            text: page.string(service.title))
    }

    // MARK: All services

    private static let allID = HTMLIdentifier("alle")

    var all: HTMLNode {
        let search = SearchWords(page)
        let items = services.map { service in
            HTMLNode.element(
                .li, [.class("dw-card"), .searchWords(search.words(of: service))],
                [
                    .element(.h3, [.class("dw-card-title")], [link(to: service)]),
                    .element(
                        .p, page.attributes(service.description),
                        text: summary(page.string(service.description))),
                ])
        }
        let heading = HTMLNode.element(
            .h2,
            [
                .class("dw-results"), .hook("results"), .focusableByScript, .searchWords(words.results),
            ] + page.wordAttributes, text: words.all)
        return .element(
            .section, [.id(Self.allID)],
            [heading, nothing, .element(.ul, [.class("dw-cards"), .hook("services")], items)])
    }

    /// Whom to ask who does not know whom to ask, at the foot of the page.
    var enquiries: [HTMLNode] {
        guard let unit = page.catalog.directory.enquiries.flatMap(page.unit) else { return [] }
        return [
            .element(.h2, [.class("dw-footer-title")] + page.wordAttributes, text: words.enquiries),
            .element(
                .div, [.class("dw-footer-contact")],
                [
                    contact(of: unit, in: page),
                    .element(.div, [], visits(to: unit, in: page, .page(depth: 0))),
                ]),
        ]
    }
}

/// Where a life situation stands on the catalog's page.
func lifeSituationID(_ situation: LifeSituation) -> HTMLIdentifier {
    HTMLIdentifier("lebenslage-\(situation.id)")
}
