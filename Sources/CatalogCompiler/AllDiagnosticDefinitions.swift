import CatalogAnalysis
import CatalogDiagnostics
import CatalogRules
import CatalogSyntax

/// Everything that the compiler can report, by code.
package let allDiagnosticDefinitions: [DiagnosticDefinition] =
    (syntaxDiagnostics + analysisDiagnostics + [.fileNotRead, .validExampleRefused, .otherProblemsInExample]
    + lintRules.map(\.definition))
    .sorted { $0.code < $1.code }
