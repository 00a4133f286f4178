import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// What came of reading one service: services are read independently of each other, each with all that the analysis knows
/// of the catalog and its types.
struct ServiceReading {
    /// Nil if anything is wrong that an emitter would have to know.
    let service: Service?
    fileprivate let diagnostics: [Diagnostic]
    fileprivate let given: Set<String>
    fileprivate let services: [(key: SourceRange, name: String)]
    fileprivate let hasBrokenPriorities: Bool

    /// - Parameter document: nil if the syntax of the file is broken, which was reported.
    init(_ file: SourceFile, _ document: YAMLDocument?, _ shared: Analyzer, in files: [SourceFile]) {
        var analyzer = shared
        analyzer.diagnostics = []
        analyzer.priorities.given = []
        analyzer.priorities.services = []
        analyzer.brokenNames.lost.formUnion(document?.lost ?? LostText())
        service = document.flatMap { analyzer.readService($0, file: file) }
        diagnostics = analyzer.diagnostics.withoutConsequences(of: analyzer.brokenNames, in: files)
        given = analyzer.priorities.given
        services = analyzer.priorities.services
        hasBrokenPriorities = analyzer.priorities.hasBrokenServices || document == nil
    }
}

extension Analyzer {
    /// Adds what was found wrong in a service, and what the model for the ranking has to know of it.
    mutating func take(_ reading: ServiceReading) {
        diagnostics += reading.diagnostics
        priorities.given.formUnion(reading.given)
        priorities.services += reading.services
        priorities.hasBrokenServices = priorities.hasBrokenServices || reading.hasBrokenPriorities
    }
}
