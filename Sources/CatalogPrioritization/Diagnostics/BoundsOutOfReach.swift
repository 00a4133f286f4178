import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let boundsOutOfReach = DiagnosticDefinition(
        code: "DW3415",
        name: "bounds-out-of-reach",
        severity: .error,
        summary: Wording(
            de: "Ein Kriterium bewertet alle Dienste gleich.",
            en: "A criterion rates all services the same."),
        explanation: Wording(
            de: """
                Nach den Grenzen der Angaben liegt der Wert immer unter oder immer über den Grenzen der Bewertung. Vermutlich \
                stimmt eine Einheit nicht, etwa Minuten statt Stunden.
                """,
            en: """
                By the bounds of the inputs the value always lies below or always above the bounds of the rating. Probably a unit \
                is wrong, such as minutes instead of hours.
                """),
        badExample: .model("value: cases / 12", "value: cases / 1200 # DW3415"),
        goodExample: .model("value: cases / 12", "value: cases / 24"))
}

extension Diagnostic {
    /// - Parameter possible: The least and the greatest value, as text.
    static func boundsOutOfReach(
        _ range: SourceRange, possible: (low: String, high: String), bounds: (low: String, high: String)
    ) -> Diagnostic {
        Diagnostic(
            .boundsOutOfReach, at: range,
            Wording(
                de:
                    "Möglich sind Werte von \(possible.low) bis \(possible.high), bewertet wird von \(bounds.low) bis \(bounds.high).",
                en:
                    "Values from \(possible.low) to \(possible.high) are possible; the rating goes from \(bounds.low) to \(bounds.high)."
            ),
            proposal: Wording(
                de: "Prüfen Sie die Einheiten, und legen Sie die Grenzen in den möglichen Bereich.",
                en: "Check the units, and put the bounds into the range that is possible."))
    }

    /// - Parameter codes: Options whose numbers differ.
    static func numbersOutOfReach(
        _ range: SourceRange, _ codes: [String], isAbove: Bool, bound: String
    ) -> Diagnostic {
        let names = codes.joined(separator: ", ")
        return Diagnostic(
            .boundsOutOfReach, at: range,
            isAbove
                ? Wording(
                    de:
                        "Diese Möglichkeiten zählen gleich viel, denn bewertet wird nur bis \(bound): \(names).",
                    en: "These options count the same, because the rating goes up to \(bound) only: \(names)."
                )
                : Wording(
                    de:
                        "Diese Möglichkeiten zählen gleich viel, denn bewertet wird erst ab \(bound): \(names).",
                    en: "These options count the same, because the rating begins at \(bound): \(names)."),
            proposal: Wording(
                de: "Legen Sie die Grenzen der Bewertung um alle Zahlen, oder geben Sie ihnen dieselbe Zahl.",
                en: "Put the bounds of the rating around all numbers, or give them the same number."))
    }
}
