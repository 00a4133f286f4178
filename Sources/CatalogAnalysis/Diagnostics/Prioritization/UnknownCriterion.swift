import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownCriterion = DiagnosticDefinition(
        code: "DW2402",
        name: "unknown-criterion",
        severity: .error,
        summary: Wording(
            de: "Ein Gewicht gehört zu keinem Kriterium.",
            en: "A weight belongs to no criterion."),
        explanation: Wording(
            de: """
                Jedes Gewicht steht unter dem Namen eines Kriteriums. Unter einem anderen Namen zählt es nicht.
                """,
            en: """
                Each weight stands below the name of a criterion. Below another name it does not count.
                """),
        badExample: .model("weights: {demand: 50,", "weights: {demand: 50, demnad: 5, # DW2402\n "),
        goodExample: .soundModel)
}

extension Diagnostic {
    /// - Parameter mapping: Where some of the names stand as keys already, which are not meant.
    static func unknownCriterion(
        _ key: YAMLNode, known: [String], in mapping: YAMLNode? = nil
    ) -> Diagnostic {
        let nearest = nearestName(to: key.text, among: mapping?.unused(known) ?? known)
        return Diagnostic(
            .unknownCriterion, at: key.range,
            Wording(
                de: "Das Kriterium „\(key.shownText)“ gibt es nicht.",
                en: "There is no criterion “\(key.shownText)”."),
            proposal: nearest.map { .didYouMean($0) }
                ?? .thereAre(known),
            edit: nearest.map { TextEdit(replacing: key.range, with: $0) })
    }
}
