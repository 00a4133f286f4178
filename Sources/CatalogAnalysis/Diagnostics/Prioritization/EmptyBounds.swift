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
    /// - Parameter isOfCriterion: Whether `prefer` may stand beside the bounds. Those of an input that is a percentage may be left out.
    static func emptyBounds(
        lower: YAMLNode.Entry?, upper: YAMLNode.Entry?, isOfCriterion: Bool, owner: SourceRange
    ) -> Diagnostic {
        let (least, most) = (lower?.value.shownText ?? "0", upper?.value.shownText ?? "100")
        let advice =
            isOfCriterion
            ? Wording(
                de:
                    "Die untere Grenze muss kleiner sein. Sollen kleine Werte mehr zählen, schreiben Sie „prefer: less“.",
                en:
                    "The lower bound has to be smaller. If small values shall count more, write “prefer: less”."
            )
            : least != most && lower != nil && upper != nil
                ? Wording(
                    de: "Schreiben Sie die Grenzen umgekehrt: minimum: \(most), maximum: \(least)",
                    en: "Write the bounds the other way round: minimum: \(most), maximum: \(least)")
                : Wording(
                    de: "Die untere Grenze muss kleiner sein als die obere.",
                    en: "The lower bound has to be smaller than the upper one.")
        return Diagnostic(
            .emptyBounds, at: (upper ?? lower)?.value.range ?? owner,
            Wording(
                de: "Die obere Grenze \(most) liegt nicht über der unteren, \(least).",
                en: "The upper bound \(most) does not lie above the lower one, \(least)."),
            proposal: advice,
            notes: (upper == nil ? nil : lower).map {
                [
                    Diagnostic.Note(
                        Wording(de: "Hier steht die untere.", en: "Here stands the lower one."),
                        at: $0.value.range)
                ]
            } ?? [])
    }
}
