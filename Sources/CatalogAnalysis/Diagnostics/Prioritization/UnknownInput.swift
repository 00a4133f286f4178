import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownInput = DiagnosticDefinition(
        code: "DW2401",
        name: "unknown-input",
        severity: .error,
        summary: Wording(
            de: "Diese Angabe kennt das Modell der Priorisierung nicht.",
            en: "The model of the prioritization does not know this input."),
        explanation: Wording(
            de: """
                Was von einem Dienst gesagt werden kann, steht in catalog.yaml unter prioritization, inputs. Eine Angabe, die \
                dort fehlt, würde in keine Bewertung eingehen.
                """,
            en: """
                What may be said of a service stands in catalog.yaml below prioritization, inputs. An input that is missing \
                there would count nowhere.
                """),
        badExample: .priorities("cases: 400", "cases: 400\ncase: 400 # DW2401"),
        goodExample: .soundPriorities)
}

extension Diagnostic {
    /// - Parameter mapping: Where some of the names stand as keys already, which are not meant.
    static func unknownInput(
        _ range: SourceRange, name: String, known: [String], in mapping: YAMLNode? = nil
    ) -> Diagnostic {
        let nearest = nearestName(to: name, among: mapping?.unused(known) ?? known)
        return Diagnostic(
            .unknownInput, at: range,
            Wording(de: "Die Angabe „\(name)“ gibt es nicht.", en: "There is no input “\(name)”."),
            proposal: nearest.map { .didYouMean($0) }
                ?? .thereAre(known),
            edit: nearest.map { TextEdit(replacing: range, with: $0) })
    }
}
