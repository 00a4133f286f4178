/// How people find services: what the pages of the catalog are arranged and searched by.
package struct Directory: Sendable {
    /// In the order of `catalog.yaml`, which is the order on the pages.
    package let lifeSituations: [LifeSituation]
    /// Groups of words that mean the same to visitors, one list of groups a language in the order of
    /// `Catalog.languages`.
    package let synonyms: [[[String]]]
    /// Index in `Catalog.units` of the unit that helps whoever does not know whom to ask.
    package let enquiries: Int?

    package init(lifeSituations: [LifeSituation], synonyms: [[[String]]], enquiries: Int?) {
        self.lifeSituations = lifeSituations
        self.synonyms = synonyms
        self.enquiries = enquiries
    }

    /// A catalog that declares nothing of this.
    package static let empty = Directory(lifeSituations: [], synonyms: [], enquiries: nil)
}

/// What happens in people's lives that makes them need services: moving, having a child, keeping an animal.
package struct LifeSituation: Sendable {
    /// camelCase; the place on the page.
    package let id: String
    package let title: LocalizedText
    /// Markdown subset.
    package let description: LocalizedText?

    package init(id: String, title: LocalizedText, description: LocalizedText?) {
        self.id = id
        self.title = title
        self.description = description
    }
}
