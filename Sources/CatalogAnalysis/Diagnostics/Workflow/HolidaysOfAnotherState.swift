import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let holidaysOfAnotherState = DiagnosticDefinition(
        code: "DW4117",
        name: "holidays-of-another-state",
        severity: .warning,
        summary: Wording(
            de: "Die Feiertage sind die eines anderen Bundeslandes.",
            en: "The holidays are those of another federal state."),
        explanation: Wording(
            de: """
                Fristen in Arbeitstagen richten sich nach den Feiertagen unter `holidays`. In welchem Land die Gemeinde liegt, sagen die \
                ersten beiden Ziffern von `municipalityKey`. Ohne `holidays` gelten die Feiertage dieses Landes.
                """,
            en: """
                Deadlines in workdays follow the holidays below `holidays`. In which state the municipality lies is said by the first two \
                digits of `municipalityKey`. Without `holidays` those of that state count.
                """),
        badExample: .catalog(ExampleTown.catalog(holidays: "holidays: {state: NW} # DW4117")),
        goodExample: .catalog(ExampleTown.catalog(holidays: "holidays: {state: BY}")))
}

private enum ExampleTown {
    static func catalog(holidays: String) -> String {
        """
        town: {name: {de: Musterstadt, en: Sampleton}, municipalityKey: "09162000"}
        languages: {de: {name: Deutsch}, en: {name: English}}
        timeZone: Europe/Berlin
        website: https://www.musterstadt.example
        units: {ordnungsamt: {name: {de: Ordnungsamt, en: Public order office}}}
        \(holidays)
        """
    }
}

extension Diagnostic {
    static func holidaysOfAnotherState(_ node: YAMLNode, townIn state: FederalState) -> Diagnostic {
        Diagnostic(
            .holidaysOfAnotherState, at: node.range,
            Wording(
                de:
                    "Nach ihrem Gemeindeschlüssel liegt die Gemeinde in \(state.rawValue), nicht in \(node.text).",
                en:
                    "By its municipality key, the municipality lies in \(state.rawValue), not in \(node.text)."
            ),
            proposal: .write(state.rawValue), edit: TextEdit(replacing: node.range, with: state.rawValue))
    }
}
