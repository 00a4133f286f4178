import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let emptyBounds = DiagnosticDefinition(
        code: "DW3402",
        name: "empty-bounds",
        severity: .error,
        summary: Wording(
            de: "Zwischen den Grenzen liegt nichts.",
            en: "There is nothing between the bounds."),
        explanation: Wording(
            de: """
                Die untere Grenze muss kleiner sein als die obere, sonst ließe sich nichts dazwischen bewerten. Mehr Punkte für \
                kleine Werte gibt prefer: less.
                """,
            en: """
                The lower bound has to be smaller than the upper one, or nothing could be rated between them. More points for \
                small values come by prefer: less.
                """),
        badExample: .model("minimum: 1\n    maximum: 50", "minimum: 50\n    maximum: 1 # DW3402"),
        goodExample: .soundModel)
}

extension Diagnostic {
    static func emptyBounds(_ node: YAMLNode.Entry?, other: YAMLNode.Entry?, owner: SourceRange) -> Diagnostic
    {
        let (upper, lower) = (node?.value.shownText ?? "", other?.value.shownText ?? "0")
        return Diagnostic(
            .emptyBounds, at: node?.value.range ?? owner,
            Wording(
                de: "Die obere Grenze \(upper) liegt nicht über der unteren, \(lower).",
                en: "The upper bound \(upper) does not lie above the lower one, \(lower)."),
            proposal: Wording(
                de:
                    "Die untere Grenze muss kleiner sein. Sollen kleine Werte mehr zählen, schreiben Sie „prefer: less“.",
                en:
                    "The lower bound has to be smaller. If small values shall count more, write “prefer: less”."
            ),
            notes: other.map {
                [
                    Diagnostic.Note(
                        Wording(de: "Hier steht die untere.", en: "Here stands the lower one."),
                        at: $0.value.range)
                ]
            } ?? [])
    }
}
