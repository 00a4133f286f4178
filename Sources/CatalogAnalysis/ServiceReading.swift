import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// What came of reading one service, which depends on no other one.
package struct ServiceReading: Sendable {
    /// Nil if anything is wrong that an emitter would have to know.
    package let service: Service?
    package let diagnostics: [Diagnostic]
    package let outline: ServiceOutline
    /// Ids of the other services to which its texts link: the addresses depend on the languages of those.
    package let linked: Set<String>

    /// - Parameters:
    ///   - document: nil if the syntax of the file is broken, which was reported.
    ///   - files: The service's own, and those of what services have in common.
    ///   - hashesContent: Whether the service gets the hash of its content, which only what is made of it carries.
    package init(
        _ file: SourceFile, _ document: YAMLDocument?, _ common: CommonReading, in files: SourceFiles,
        hashesContent: Bool
    ) {
        var analyzer = common.analyzer
        analyzer.hashesContent = hashesContent
        analyzer.diagnostics = []
        analyzer.priorities.given = []
        analyzer.priorities.services = []
        analyzer.brokenNames.lost.formUnion(document?.lost ?? LostText())
        let unread = analyzer
        var service = document.flatMap { analyzer.readService($0, file: file) }
        // What stands in a wrong place is looked for only where something is, or may be, wrong.
        if analyzer.diagnostics.hasErrors || analyzer.hasKeyAmongOptions, let document {
            let placed = PlacedDocument(document, as: .service)
            if placed.isChanged {
                analyzer = unread
                _ = analyzer.readService(placed.document, file: file)
                analyzer.diagnostics += placed.diagnostics
                service = nil
            }
            analyzer.brokenNames.lost.formUnion(placed.document.lost)
        }
        self.service = service
        diagnostics = analyzer.diagnostics.withoutConsequences(of: analyzer.brokenNames, in: files)
        outline = ServiceOutline(
            service: service.map { ($0.id, $0.source) }, prioritization: analyzer.priorities.services.first,
            inputs: analyzer.priorities.given,
            isBroken: analyzer.priorities.hasBrokenServices || document == nil)
        linked = analyzer.linkTargets.linked
    }
}

/// What has to be known of a service to judge the model for the ranking.
package struct ServiceOutline: Sendable {
    /// Nil if it could not be read.
    package let service: (id: String, source: SourceRange)?
    /// Where it begins to say something for the ranking.
    package let prioritization: SourceRange?
    /// The inputs that it gives.
    package let inputs: Set<String>
    /// Whether it may give more, which could not be read.
    package let isBroken: Bool

    package init(
        service: (id: String, source: SourceRange)?, prioritization: SourceRange?, inputs: Set<String>,
        isBroken: Bool
    ) {
        self.service = service
        self.prioritization = prioritization
        self.inputs = inputs
        self.isBroken = isBroken
    }
}

extension PriorityTable {
    mutating func add(_ service: ServiceOutline) {
        if let place = service.prioritization { services.append(place) }
        given.formUnion(service.inputs)
        hasBrokenServices = hasBrokenServices || service.isBroken
    }
}
