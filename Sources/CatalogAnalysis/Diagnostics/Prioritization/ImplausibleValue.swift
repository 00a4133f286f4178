import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let implausibleValue = DiagnosticDefinition(
        code: "DW3410",
        name: "implausible-value",
        severity: .error,
        summary: Wording(
            de: "Ein Wert liegt außerhalb dessen, was das Modell für glaubhaft hält.",
            en: "A value lies beyond what the model takes for plausible."),
        explanation: Wording(
            de: """
                Meist ist ein Komma verrutscht oder die Einheit eine andere. Stimmt der Wert, gehört der Bereich im Modell \
                erweitert.
                """,
            en: """
                Mostly a point has slipped or the unit is another. If the value is right, the range in the model has to be \
                wider.
                """),
        badExample: .priorities("cases: 400", "cases: 40000 # DW3410"),
        goodExample: .soundPriorities)
}

extension Diagnostic {
    static func implausibleValue(
        _ node: YAMLNode, _ plausible: PriorityInput.PlausibleRange, declared: SourceRange
    ) -> Diagnostic {
        let (low, high) = (plausible.minimum.shortText, plausible.maximum.shortText)
        return Diagnostic(
            .implausibleValue, at: node.range,
            Wording(
                de: "\(node.shownText) liegt nicht zwischen \(low) und \(high).",
                en: "\(node.shownText) does not lie between \(low) and \(high)."),
            proposal: Wording(
                de:
                    "Prüfen Sie Zahl und Einheit, oder erweitern Sie minimum und maximum der Angabe in catalog.yaml.",
                en: "Check number and unit, or widen minimum and maximum of the input in catalog.yaml."),
            notes: [
                Diagnostic.Note(
                    Wording(de: "Hier steht der Bereich.", en: "Here stands the range."), at: declared)
            ])
    }
}
