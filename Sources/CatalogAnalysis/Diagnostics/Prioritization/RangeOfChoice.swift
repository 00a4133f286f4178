import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let rangeOfChoice = DiagnosticDefinition(
        code: "DW3418",
        name: "range-of-choice",
        severity: .error,
        summary: Wording(
            de: "Eine Spanne gibt es nur für Zahlen.",
            en: "Only numbers have ranges."),
        explanation: Wording(
            de: """
                Ja oder Nein und eine Auswahl haben einen Wert. Steht er nicht fest, lassen Sie die Angabe weg: Die Rangfolge \
                rechnet dann mit allem, was möglich ist.
                """,
            en: """
                Yes or no and a choice have one value. If it is not certain, leave the input out: the ranking then computes with \
                all that is possible.
                """),
        badExample: .priorities("groups: few", "groups: {low: few, likely: few, high: many} # DW3418"),
        goodExample: .soundPriorities)
}

extension Diagnostic {
    static func rangeOfChoice(_ key: YAMLNode) -> Diagnostic {
        Diagnostic(
            .rangeOfChoice, at: key.range,
            Wording(
                de: "„\(key.shownText)“ gibt es nur bei Zahlen.", en: "Only numbers have “\(key.shownText)”."),
            proposal: Wording(
                de: "Schreiben Sie „value: …“ mit dem wahrscheinlichen Wert.",
                en: "Write “value: …” with the likely value."))
    }
}
