import CatalogAnalysis
import CatalogDiagnostics
import CatalogPrioritization
import CatalogRules
import CatalogSatisfiability
import CatalogSyntax

/// Everything that the compiler can report, by code.
package let allDiagnosticDefinitions: [DiagnosticDefinition] =
    (syntaxDiagnostics + analysisDiagnostics + [
        .fileNotRead, .validExampleRefused, .otherProblemsInExample, .dateInTheFuture,
    ]
    + satisfiabilityDiagnostics + prioritizationDiagnostics + lintRules.map(\.definition))
    .sorted { $0.code < $1.code }
