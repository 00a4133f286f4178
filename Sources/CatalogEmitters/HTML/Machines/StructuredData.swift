import CatalogModel
import OutputText

/// What search engines read on a topic page (schema.org, JSON-LD): the service, its questions, the way to it.
/// nil if the website is no web address, for then nothing has a name that others can refer to.
func structuredData(about service: Service, in page: PageLanguage) -> JSONValue? {
    guard let address = page.address(of: topicPath(service.entry)),
        let catalog = page.address(of: catalogPath)
    else {
        return nil
    }
    var graph = [governmentService(service, address, in: page)]
    if !service.frequentQuestions.isEmpty {
        graph.append(frequentQuestions(service, address, in: page))
    }
    graph.append(
        breadcrumbs([
            (page.words.site.services, catalog), (page.string(service.title), address),
        ]))
    return document(graph)
}

/// What search engines read on the catalog's page: the list of services.
func structuredData(about services: [ServiceEntry], in page: PageLanguage) -> JSONValue? {
    let items = services.enumerated().compactMap { index, service -> JSONValue? in
        page.address(of: topicPath(service)).map { address in
            [
                "@type": "ListItem", "position": .integer(Int64(index + 1)),
                "name": .string(page.string(service.title)), "url": .string(address.text),
            ]
        }
    }
    guard !items.isEmpty else { return nil }
    return document([
        ["@type": "ItemList", "name": .string(page.words.site.services), "itemListElement": .array(items)]
    ])
}

private func document(_ graph: [JSONValue]) -> JSONValue {
    ["@context": "https://schema.org", "@graph": .array(graph)]
}

private func breadcrumbs(_ steps: [(name: String, address: WebAddress)]) -> JSONValue {
    let items = steps.enumerated().map { index, step -> JSONValue in
        [
            "@type": "ListItem", "position": .integer(Int64(index + 1)), "name": .string(step.name),
            "item": .string(step.address.text),
        ]
    }
    return ["@type": "BreadcrumbList", "itemListElement": .array(items)]
}

private func frequentQuestions(_ service: Service, _ address: WebAddress, in page: PageLanguage) -> JSONValue
{
    let questions = service.frequentQuestions.map { question -> JSONValue in
        [
            "@type": "Question", "name": .string(page.string(question.question)),
            "acceptedAnswer": [
                "@type": "Answer", "text": .string(Markdown(page.string(question.answer)).plainText),
            ],
        ]
    }
    return [
        "@type": "FAQPage", "@id": .string(address.text + "#faq"), "inLanguage": .string(page.tag),
        "mainEntity": .array(questions),
    ]
}

private func governmentService(_ service: Service, _ address: WebAddress, in page: PageLanguage) -> JSONValue
{
    let situations = page.lifeSituations(of: service.entry).map { JSONValue.string(page.string($0.title)) }
    let title = JSONValue.string(page.string(service.title))
    var members: [JSONValue.Member] = [
        .init("@type", "GovernmentService"), .init("@id", .string(address.text + "#service")),
        .init("name", title), .init("url", .string(address.text)),
        .init("description", .string(Markdown(page.string(service.description)).plainText)),
        .init("serviceType", situations.isEmpty ? title : .array(situations)),
        .init("areaServed", areaServed(in: page)),
        .init("audience", .array(service.audience.map { audience($0, in: page) })),
        .init("availableChannel", channel(service, in: page)),
    ]
    if let unit = page.responsibleUnit(of: service) {
        members.append(.init("provider", organization(unit, in: page)))
    }
    if let leistung = service.leistung {
        members.append(
            .init(
                "identifier", ["@type": "PropertyValue", "propertyID": "LeiKa", "value": .string(leistung)]))
    }
    let related = page.services(service.entry.relatedServices)
        .compactMap { page.address(of: topicPath($0)) }
    if !related.isEmpty {
        members.append(
            .init("isRelatedTo", .array(related.map { ["@id": .string($0.text + "#service")] })))
    }
    return .object(members)
}

private func areaServed(in page: PageLanguage) -> JSONValue {
    let name = JSONValue.Member("name", .string(page.string(page.catalog.town.name)))
    let key = page.catalog.town.municipalityKey.map { key -> JSONValue.Member in
        .init("identifier", ["@type": "PropertyValue", "propertyID": "AGS", "value": .string(key)])
    }
    return .object([.init("@type", "AdministrativeArea"), name] + (key.map { [$0] } ?? []))
}

private func audience(_ audience: Audience, in page: PageLanguage) -> JSONValue {
    let type: JSONValue =
        switch audience {
        case .company: "BusinessAudience"
        case .everybody, .resident, .association, .landlord: "Audience"
        }
    return ["@type": type, "audienceType": .string(page.words.topic.audienceName(audience))]
}

private func channel(_ service: Service, in page: PageLanguage) -> JSONValue {
    let form = page.address(of: [service.id, "form.html"])
    var members: [JSONValue.Member] = [
        .init("@type", "ServiceChannel"), .init("serviceUrl", .string(form?.text ?? "")),
        .init(
            "availableLanguage",
            .array(service.languages.map { .string(page.catalog.languages[$0].tag.rawValue) })),
    ]
    if let duration = service.processingTime?.isoDuration {
        members.append(.init("processingTime", .string(duration)))
    }
    if let phone = page.responsibleUnit(of: service)?.phone {
        members.append(.init("servicePhone", ["@type": "ContactPoint", "telephone": .string(phone)]))
    }
    return .object(members)
}

extension ProcessingTime {
    /// Of ISO 8601; nil for workdays that are no whole weeks, which it cannot say.
    fileprivate var isoDuration: String? {
        switch unit {
        case .workdays: count.isMultiple(of: 5) ? "P\(count / 5)W" : nil
        case .days: "P\(count)D"
        case .weeks: "P\(count)W"
        case .months: "P\(count)M"
        }
    }
}
