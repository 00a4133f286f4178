import CatalogModel
import OutputText

/// A unit as a part of the town's administration.
func organization(_ unit: OrganisationalUnit, in page: PageLanguage) -> JSONValue {
    var members: [JSONValue.Member] = [
        .init("@type", "GovernmentOrganization"), .init("name", .string(page.string(unit.name))),
    ]
    if let phone = unit.phone { members.append(.init("telephone", .string(phone))) }
    if let email = unit.email { members.append(.init("email", .string(email))) }
    if let web = unit.web {
        members.append(.init("url", .string(web.hasPrefix("/") ? page.catalog.host + web : web)))
    }
    if let address = unit.address {
        members.append(.init("address", postalAddress(address)))
    }
    if !unit.openingHours.isEmpty {
        members.append(.init("openingHoursSpecification", .array(unit.openingHours.map(specification))))
    }
    members.append(
        .init(
            "parentOrganization",
            [
                "@type": "GovernmentOrganization", "name": .string(page.string(page.catalog.town.name)),
                "url": .string(page.catalog.website),
            ]))
    return .object(members)
}

private func postalAddress(_ address: PostalAddress) -> JSONValue {
    [
        "@type": "PostalAddress", "streetAddress": .string(address.street),
        "postalCode": .string(address.postalCode), "addressLocality": .string(address.city),
        "addressCountry": "DE",
    ]
}

private func specification(_ hours: OpeningHours) -> JSONValue {
    [
        "@type": "OpeningHoursSpecification", "dayOfWeek": .array(hours.days.map { .string($0.schemaName) }),
        "opens": .string(hours.opens), "closes": .string(hours.closes),
    ]
}

extension Weekday {
    fileprivate var schemaName: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }
}

extension Catalog {
    /// The website without its path: where addresses that begin with `/` lead.
    fileprivate var host: String {
        website.split(separator: "/", omittingEmptySubsequences: false).prefix(3).joined(separator: "/")
    }
}
