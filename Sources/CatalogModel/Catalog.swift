import CatalogDiagnostics

/// What the services of a catalog have in common, and what each of them is for the others: resolved and checked.
package struct Catalog: Sendable {
    package let town: Town
    /// The languages of the texts; the first is the one that the catalog is written in. Never empty.
    package let languages: [CatalogLanguage]
    /// IANA name of the time zone in which `today()` is taken, for example `Europe/Berlin`.
    package let timeZone: String
    /// Address of the website below which the pages are published, without a slash at the end.
    package let website: String
    /// The organisational units that answer for services, in the order of `catalog.yaml`.
    package let units: [OrganisationalUnit]
    /// How people find services.
    package let directory: Directory
    package let design: DesignChoice
    /// Who acts in workflows, in the order of `catalog.yaml`.
    package let roles: [Role]
    /// Which days are no workdays.
    package let holidays: HolidayCalendar
    /// Records and code lists for all services, sorted by id.
    package let types: [NamedType]
    /// Sorted by id.
    package let services: [ServiceEntry]
    /// How services are ranked, if the catalog says so.
    package let prioritization: PrioritizationModel?

    package init(
        town: Town, languages: [CatalogLanguage], timeZone: String, website: String,
        units: [OrganisationalUnit], directory: Directory, design: DesignChoice, roles: [Role],
        holidays: HolidayCalendar, types: [NamedType], services: [ServiceEntry],
        prioritization: PrioritizationModel? = nil
    ) {
        self.town = town
        self.languages = languages
        self.timeZone = timeZone
        self.website = website
        self.units = units
        self.directory = directory
        self.design = design
        self.roles = roles
        self.holidays = holidays
        self.types = types
        self.services = services
        self.prioritization = prioritization
    }

    /// The same with other services.
    package func listing(_ services: [ServiceEntry]) -> Catalog {
        Catalog(
            town: town, languages: languages, timeZone: timeZone, website: website, units: units,
            directory: directory, design: design, roles: roles, holidays: holidays, types: types,
            services: services, prioritization: prioritization)
    }
}

/// The town whose services these are.
package struct Town: Sendable {
    package let name: LocalizedText
    /// Official municipality key (Amtlicher Gemeindeschlüssel), eight digits.
    package let municipalityKey: String?

    package init(name: LocalizedText, municipalityKey: String?) {
        self.name = name
        self.municipalityKey = municipalityKey
    }
}
