import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// What the services of a catalog have in common, as it was read: the head of the catalog and its types.
///
/// Each service is read by itself with that. So only those that are worked on have to be in memory, and one of which nothing has
/// changed need not be read at all.
package struct CommonReading: Sendable {
    /// Without services; nil if anything is wrong that somebody who reads a service would have to know.
    package let catalog: Catalog?
    package let diagnostics: [Diagnostic]
    let analyzer: Analyzer

    /// - Parameters:
    ///   - files: The head of the catalog and its types.
    ///   - services: Ids of all services, also of those that cannot be read: what their files are called.
    package init(
        _ files: [ParsedFile], services: Set<String>,
        titleLanguages: @escaping TitleLanguages
    ) {
        var analyzer = Analyzer()
        analyzer.linkTargets.services = services
        analyzer.linkTargets.titleLanguages = titleLanguages
        var head: CatalogHead?
        if let file = files.first(where: { $0.source.catalogPath == CatalogLayout.head }) {
            head = file.document.flatMap { document in
                let placed = analyzer.placed(document, as: .catalog)
                let head = analyzer.readCatalogHead(placed.document)
                return placed.isChanged ? nil : head
            }
            if file.document == nil { analyzer.missCatalogHead() }
        } else {
            analyzer.report(.missingCatalogFile())
            analyzer.missCatalogHead()
        }
        for file in files where CatalogLayout.isTypesFile(file.source.catalogPath) {
            guard let document = file.document else {
                analyzer.hasBrokenTypes = true
                continue
            }
            analyzer.declareTypes(analyzer.placed(document, as: .typesFile).document, file.source)
        }
        let types = analyzer.readTypes()
        diagnostics = analyzer.diagnostics.withoutConsequences(of: analyzer.brokenNames, in: files.sources)
        self.analyzer = analyzer
        catalog = head.map { head in
            Catalog(
                town: head.town, languages: analyzer.languages, timeZone: head.timeZone,
                website: head.website,
                units: analyzer.units, directory: analyzer.directory, design: analyzer.design,
                roles: analyzer.roles, holidays: head.holidays, types: types, services: [],
                prioritization: head.prioritization)
        }
    }

    /// Ids of services to which the texts of the head link: their addresses depend on the languages of those.
    package var linkedByHead: Set<String> { analyzer.linkTargets.linked }

    /// The same for a named type.
    package func linked(byType name: String) -> Set<String> { analyzer.types[name]?.linked ?? [] }

    /// What is wrong in the catalog when all of it was read.
    ///
    /// - Parameters:
    ///   - diagnostics: What is wrong in the services, and what is wrong in the files themselves.
    ///   - services: In the order of their files.
    ///   - files: Those of which something is said.
    package func conclusion(
        _ diagnostics: [Diagnostic], _ services: [ServiceOutline], in files: SourceFiles
    ) -> [Diagnostic] {
        var analyzer = analyzer
        analyzer.diagnostics = self.diagnostics + diagnostics
        for service in services { analyzer.priorities.add(service) }
        analyzer.checkPrioritization()
        analyzer.checkCandidates(against: services.compactMap { $0.service })
        return analyzer.diagnostics
            .withMissingLanguagesOnce(analyzer.languages, at: analyzer.languagePlaces)
            .withUnknownNamesOnce(in: files)
    }
}

extension Analyzer {
    /// A document with its entries in their places, of which those that were not are reported.
    fileprivate mutating func placed(_ document: YAMLDocument, as construct: Construct) -> PlacedDocument {
        let placed = PlacedDocument(document, as: construct)
        diagnostics += placed.diagnostics
        brokenNames.lost.formUnion(placed.document.lost)
        return placed
    }
}
