import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let openingHoursOverlap = DiagnosticDefinition(
        code: "DW4115",
        name: "opening-hours-overlap",
        severity: .warning,
        summary: Wording(
            de: "Zwei Öffnungszeiten desselben Tages überschneiden sich.",
            en: "Two opening hours of the same day overlap."),
        explanation: Wording(
            de: """
                Auf den Seiten und in den Angaben für Suchmaschinen stehen beide; welche gilt, weiß niemand. Hat ein Tag andere Zeiten \
                als die übrigen, steht er nur in seinem eigenen Eintrag.
                """,
            en: """
                Pages and what search engines read have both; nobody knows which of them holds. A day with other hours than the \
                rest stands in an entry of its own only.
                """),
        badExample: .catalog(
            """
            town: {name: {de: Musterstadt, en: Sampleton}}
            languages:
              de: {name: Deutsch}
              en: {name: English}
            timeZone: Europe/Berlin
            website: https://www.musterstadt.example
            units:
              ordnungsamt:
                name: {de: Ordnungsamt, en: Public order office}
                openingHours:
                  - {days: [monday, tuesday], opens: "08:00", closes: "12:00"}
                  - {days: [tuesday], opens: "08:00", closes: "18:00"} # DW4115
            """),
        goodExample: .catalog(
            """
            town: {name: {de: Musterstadt, en: Sampleton}}
            languages:
              de: {name: Deutsch}
              en: {name: English}
            timeZone: Europe/Berlin
            website: https://www.musterstadt.example
            units:
              ordnungsamt:
                name: {de: Ordnungsamt, en: Public order office}
                openingHours:
                  - {days: [monday], opens: "08:00", closes: "12:00"}
                  - {days: [tuesday], opens: "08:00", closes: "18:00"}
            """))
}

extension Diagnostic {
    /// - Parameters:
    ///   - hours: That begin within others.
    ///   - others: That were written before.
    ///   - day: On which both hold.
    static func openingHoursOverlap(
        _ node: YAMLNode, _ hours: OpeningHours, with others: OpeningHours, on day: Weekday
    ) -> Diagnostic {
        Diagnostic(
            .openingHoursOverlap, at: node.range,
            Wording(
                de: "Am „\(day.rawValue)“ überschneidet sich \(hours.span) mit \(others.span).",
                en: "On “\(day.rawValue)”, \(hours.span) overlaps with \(others.span)."),
            proposal: Wording(
                de: "Lassen Sie den Tag in einem der beiden Einträge weg, oder ändern Sie die Zeiten.",
                en: "Leave the day out of one of the two entries, or change the times."))
    }
}

extension OpeningHours {
    /// For people: `08:00–12:00`.
    fileprivate var span: String { "\(opens)–\(closes)" }
}
