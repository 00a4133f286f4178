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
    /// - Parameter unused: Those that may have been meant; nil for all.
    static func unknownCriterion(
        _ key: YAMLNode, known: [String], unused: [String]? = nil
    ) -> Diagnostic {
        let nearest = nearestName(to: key.text, among: unused ?? known)
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
