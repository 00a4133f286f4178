import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let openingHoursBackwards = DiagnosticDefinition(
        code: "DW2063",
        name: "opening-hours-backwards",
        severity: .error,
        summary: Wording(
            de: "Diese Öffnungszeit endet, bevor sie beginnt.",
            en: "These opening hours end before they begin."),
        explanation: Wording(
            de: """
                Eine Öffnungszeit beginnt und endet am selben Tag. Für eine Pause schreiben Sie zwei Einträge.
                """,
            en: """
                Opening hours begin and end on the same day. For a break write two entries.
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
                  - days: [monday]
                    opens: "14:00"
                    closes: "12:30" # DW2063
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
                  - days: [monday]
                    opens: "08:00"
                    closes: "12:30"
            """))
}

extension Diagnostic {
    static func openingHoursBackwards(_ node: YAMLNode, opens: String) -> Diagnostic {
        Diagnostic(
            .openingHoursBackwards, at: node.range,
            Wording(
                de: "Das Ende „\(node.shownText)“ liegt nicht nach dem Beginn „\(opens)“.",
                en: "The end “\(node.shownText)” is not after the beginning “\(opens)”."),
            proposal: Wording(
                de: "Tauschen Sie die beiden Zeiten, oder mit 24 Stunden: „16:00“ statt „4:00“.",
                en: "Swap the two times, or with 24 hours: “16:00” instead of “4:00”."))
    }
}
