import CatalogDiagnostics
import CatalogModel

/// How many checks are made, and how many of them the schemas do not make.
package struct CoverageSummary: Hashable, Sendable {
    package var checks: Int
    package var missingInSchemas: Int

    package init(checks: Int, missingInSchemas: Int) {
        self.checks = checks
        self.missingInSchemas = missingInSchemas
    }

    /// Of one service; the table itself is emitted.
    package init(of service: Service, in catalog: Catalog) {
        let entries = ServiceSchema(service, catalog: catalog).coverage
        checks = entries.count
        missingInSchemas = entries.count { entry in
            if case .notEnforced = entry.schema { true } else { false }
        }
    }

    package static func + (left: Self, right: Self) -> Self {
        CoverageSummary(
            checks: left.checks + right.checks,
            missingInSchemas: left.missingInSchemas + right.missingInSchemas)
    }
}
