/// A unit of the administration that answers for services.
package struct OrganisationalUnit: Sendable {
    package let id: String
    package let name: LocalizedText
    package let email: String?
    package let phone: String?
    /// Address of the unit's page, `https://…` or a path on the town's website.
    package let web: String?
    package let address: PostalAddress?
    /// In the order in which they were written.
    package let openingHours: [OpeningHours]
    /// What else there is to say about visits, for example that one has to make an appointment. Markdown subset.
    package let visits: LocalizedText?

    package init(
        id: String, name: LocalizedText, email: String?, phone: String?, web: String?,
        address: PostalAddress?, openingHours: [OpeningHours], visits: LocalizedText?
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.phone = phone
        self.web = web
        self.address = address
        self.openingHours = openingHours
        self.visits = visits
    }

    /// A unit of which nothing but its id could be read.
    package static func named(_ id: String) -> OrganisationalUnit {
        OrganisationalUnit(
            id: id, name: LocalizedText(translations: []), email: nil, phone: nil, web: nil, address: nil,
            openingHours: [], visits: nil)
    }
}

/// Where a unit is visited and gets its post.
package struct PostalAddress: Hashable, Sendable {
    /// Street and house number.
    package let street: String
    package let postalCode: String
    package let city: String

    package init(street: String, postalCode: String, city: String) {
        self.street = street
        self.postalCode = postalCode
        self.city = city
    }
}

/// A time at which a unit is open, the same on several days of the week.
package struct OpeningHours: Sendable {
    /// In the order of the week, each once.
    package let days: [Weekday]
    /// `HH:MM`, 00:00 to 23:59.
    package let opens: String
    /// Later than `opens`.
    package let closes: String

    package init(days: [Weekday], opens: String, closes: String) {
        self.days = days
        self.opens = opens
        self.closes = closes
    }
}

/// The raw values are the words in YAML.
package enum Weekday: String, CaseIterable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}
