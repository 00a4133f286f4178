import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let holidayOfAnotherState = DiagnosticDefinition(
        code: "DW3132",
        name: "holiday-of-another-state",
        severity: .error,
        summary: Wording(
            de: "Ein Feiertag einzelner Gemeinden gehört zu einem anderen Bundesland.",
            en: "A holiday of some municipalities belongs to another federal state."),
        explanation: Wording(
            de: """
                Unter `regional` stehen Feiertage, die nur einzelne Gemeinden des Landes haben. Was im ganzen Land gilt, \
                folgt aus `state`; was dort niemand hat, würde Fristen falsch verlängern.
                """,
            en: """
                Below `regional` stand holidays that only some municipalities of the state have. What holds in the whole \
                state follows from `state`; what nobody has there would make deadlines too long.
                """),
        badExample: .catalog(
            ExampleHolidays.catalog(holidays: "holidays: {state: NW, regional: [assumptionDay]} # DW3132")),
        goodExample: .catalog(
            ExampleHolidays.catalog(holidays: "holidays: {state: BY, regional: [assumptionDay]}")))
}

private enum ExampleHolidays {
    static func catalog(holidays: String) -> String {
        """
        town: {name: {de: Musterstadt, en: Sampleton}}
        languages: {de: {name: Deutsch}, en: {name: English}}
        timeZone: Europe/Berlin
        website: https://www.musterstadt.example
        units: {ordnungsamt: {name: {de: Ordnungsamt, en: Public order office}}}
        \(holidays)
        """
    }
}

extension Diagnostic {
    static func holidayOfAnotherState(
        _ node: YAMLNode, holiday: RegionalHoliday, state: FederalState
    ) -> Diagnostic {
        let known = RegionalHoliday.allCases.filter { $0.states.contains(state) }.map(\.rawValue)
        let others = holiday.states.map(\.rawValue).joined(separator: ", ")
        return Diagnostic(
            .holidayOfAnotherState, at: node.range,
            Wording(
                de: "In \(state.rawValue) hat keine Gemeinde den Feiertag „\(node.text)“, nur in: \(others).",
                en: "No municipality in \(state.rawValue) has the holiday “\(node.text)”, only in: \(others)."
            ),
            proposal: known.isEmpty
                ? Wording(de: "Löschen Sie „regional“.", en: "Delete “regional”.")
                : Wording(
                    de: "Möglich sind: \(known.joined(separator: ", ")).",
                    en: "Possible are: \(known.joined(separator: ", "))."))
    }
}
