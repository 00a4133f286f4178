import CatalogDiagnostics

/// What is said of the model when its numbers are looked at, by code.
package let prioritizationDiagnostics: [DiagnosticDefinition] = [
    .possibleDivisionByZero,
    .boundsOutOfReach,
    .valueOutOfRange,
    .constantRetirement,
]
