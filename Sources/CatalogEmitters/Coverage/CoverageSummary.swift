import CatalogDiagnostics
import CatalogModel

/// How many checks a catalog makes, and how many of them its schemas do not make.
package struct CoverageSummary: Hashable, Sendable {
    package let checks: Int
    package let missingInSchemas: Int
}

/// Counts over all services; the tables themselves are emitted.
package func coverageSummary(of catalog: Catalog) -> CoverageSummary {
    let entries = catalog.services.concurrentMap { ServiceSchema($0, catalog: catalog).coverage }.flatMap(
        \.self)
    return CoverageSummary(
        checks: entries.count, missingInSchemas: entries.count { $0.jsonSchema.status == .notEnforced })
}
