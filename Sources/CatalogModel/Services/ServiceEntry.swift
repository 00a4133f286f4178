import CatalogDiagnostics

/// What the rest of a catalog sees of a service: the lists of all services, the services that name it, and the ranking.
///
/// It is little beside the whole definition, so that of thousands of services only those that are worked on are in memory.
/// Immutable; a class, so that handing it around costs nothing.
package final class ServiceEntry: Sendable {
    /// Kebab-case; becomes part of the web address.
    package let id: String
    package let version: SemanticVersion
    package let title: LocalizedText
    /// Markdown subset; what search engines and the topic page show.
    package let description: LocalizedText
    package let audience: [Audience]
    /// Words that people search for, one list a language in the order of `Catalog.languages`.
    package let keywords: [[String]]
    /// Indices in `Directory.lifeSituations`, as the service lists them.
    package let lifeSituations: [Int]
    /// Ids of other services that people need as well, as the service lists them.
    package let relatedServices: [String]
    /// The day on which somebody held the texts against the law and practice.
    package let reviewed: CalendarDate?
    /// Where that day stands.
    package let reviewedSource: SourceRange?
    /// What is said of it for the ranking; nil where nothing is.
    package let priorities: ServicePriorities?
    /// Indices in `Catalog.languages` in which the service is offered: all required ones, and the others
    /// that its title is written in.
    package let languages: [Int]
    /// Who acts in its workflow; nil if it has none.
    package let actors: Set<ActorRole>?
    /// SHA-256 of the definition, 64 hexadecimal digits: of the service's file and of all that it uses. Empty
    /// where nothing is made of the definition.
    package let contentHash: String
    /// Where the definition stands.
    package let source: SourceRange

    package init(
        id: String, version: SemanticVersion, title: LocalizedText, description: LocalizedText,
        audience: [Audience],
        keywords: [[String]], lifeSituations: [Int], relatedServices: [String], reviewed: CalendarDate?,
        reviewedSource: SourceRange?,
        priorities: ServicePriorities?, languages: [Int], actors: Set<ActorRole>?, contentHash: String,
        source: SourceRange
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.description = description
        self.audience = audience
        self.keywords = keywords
        self.lifeSituations = lifeSituations
        self.relatedServices = relatedServices
        self.reviewed = reviewed
        self.reviewedSource = reviewedSource
        self.priorities = priorities
        self.languages = languages
        self.actors = actors
        self.contentHash = contentHash
        self.source = source
    }
}
