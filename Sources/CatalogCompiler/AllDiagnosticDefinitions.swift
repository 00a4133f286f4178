import CatalogAnalysis
import CatalogDiagnostics
import CatalogRules
import CatalogSatisfiability
import CatalogSyntax

/// Everything that the compiler can report, by code.
package let allDiagnosticDefinitions: [DiagnosticDefinition] =
    (syntaxDiagnostics + analysisDiagnostics + [.fileNotRead, .validExampleRefused, .otherProblemsInExample]
    + satisfiabilityDiagnostics + lintRules.map(\.definition))
    .sorted { $0.code < $1.code }
