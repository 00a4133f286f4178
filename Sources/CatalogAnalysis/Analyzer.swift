import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// The state of one analysis: what was found wrong so far, and what the parts have to know of each other.
struct Analyzer {
    var diagnostics: [Diagnostic] = []
    var languages: [CatalogLanguage] = []
    var units: [OrganisationalUnit] = []
    /// Whether units are missing because they could not be read.
    var hasBrokenUnits = false
    var types = TypeTable()
    /// Whether types are missing because their file could not be read.
    var hasBrokenTypes = false
    /// Names of the types that the service or type in hand uses.
    var usedTypes: Set<String> = []

    /// How many named types are being read within one another.
    var depthOfReading = 0

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// Index of the language that the catalog is written in.
    static let mainLanguage = 0
}
