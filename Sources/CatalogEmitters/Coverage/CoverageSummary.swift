import CatalogDiagnostics
import CatalogModel

/// How many checks a catalog makes, and how many of them its schemas do not make.
package struct CoverageSummary: Hashable, Sendable {
    package let checks: Int
    package let missingInSchemas: Int
}

/// Counts over all services; the tables themselves are emitted.
package func coverageSummary(of catalog: Catalog) -> CoverageSummary {
    let counts = catalog.services.concurrentMap { service in
        let entries = ServiceSchema(service, catalog: catalog).coverage
        return (checks: entries.count, missing: entries.count { $0.schema.isMissing })
    }
    return CoverageSummary(
        checks: counts.reduce(0) { $0 + $1.checks }, missingInSchemas: counts.reduce(0) { $0 + $1.missing })
}

extension SchemaSupport {
    fileprivate var isMissing: Bool { if case .notEnforced = self { true } else { false } }
}
