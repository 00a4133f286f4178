import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// The state of one analysis: what was found wrong so far, and what the parts have to know of each other.
struct Analyzer: Sendable {
    var diagnostics: [Diagnostic] = []
    var languages: [CatalogLanguage] = []
    /// Where the languages are declared, in their order.
    var languagePlaces: [SourceRange] = []
    var units: [OrganisationalUnit] = []
    /// Whether texts may be in a language whose tag is wrong.
    var hasBrokenLanguages = false
    /// Whether units are missing because they could not be read.
    var hasBrokenUnits = false
    /// What `catalog.yaml` says on how people find services.
    var directory = Directory.empty
    var design = DesignChoice.usual
    /// Whether life situations are missing because they could not be read.
    var hasBrokenLifeSituations = false
    var roles: [Role] = [] {
        didSet {
            roleNumbers = Dictionary(
                zip(roles.map(\.id), roles.indices), uniquingKeysWith: { first, _ in first })
        }
    }
    /// By name: the places of the roles.
    private(set) var roleNumbers: [String: Int] = [:]
    /// Whether roles are missing because they could not be read.
    var hasBrokenRoles = false
    var types = TypeTable()
    /// Whether types are missing because their file could not be read.
    var hasBrokenTypes = false
    /// What services and the model for the ranking have to know of each other.
    var priorities = PriorityTable()
    /// Whether services get the hashes of their content.
    var hashesContent = true
    /// Names of the types that the service or type in hand uses.
    var usedTypes: Set<String> = []

    /// Where links of texts may lead.
    var linkTargets = LinkTargets()

    /// How many named types are being read within one another.
    var depthOfReading = 0

    /// Names that are declared wrongly or in a part of a file that could not be read: nobody is told that they are
    /// unknown.
    var brokenNames = BrokenNames()
    /// Whether an option is called like a key with a text, which may have got there by a wrong indentation.
    var hasKeyAmongOptions = false

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// Index of the language that the catalog is written in.
    static let mainLanguage = 0
}
