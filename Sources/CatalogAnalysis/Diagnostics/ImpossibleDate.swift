import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let impossibleDate = DiagnosticDefinition(
        code: "DW3012",
        name: "impossible-date",
        severity: .error,
        summary: Wording(
            de: "Dieses Datum gibt es nicht.",
            en: "This date does not exist."),
        explanation: Wording(
            de: "date(\"…\") braucht einen Tag, den es im Kalender gibt, als Jahr-Monat-Tag.",
            en: "date(\"…\") needs a day that exists in the calendar, as year-month-day."),
        badExample: .fields(
            """
            start: {type: date, label: {de: Beginn, en: Start}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: start > date("2026-02-30") # DW3012
            """),
        goodExample: .fields(
            """
            start: {type: date, label: {de: Beginn, en: Start}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: start > date("2026-02-28")
            """))
}

extension Diagnostic {
    static func impossibleTime(_ range: SourceRange, text: String) -> Diagnostic {
        let meant = writtenTimeOfDay(text).map { "\"\($0)\"" }
        return Diagnostic(
            .impossibleDate, at: range,
            Wording(
                de: "„\(text)“ ist keine Uhrzeit ohne Zeitzone.",
                en: "“\(text)” is no time of day without a zone."),
            proposal: meant.map { .write($0) }
                ?? Wording(
                    de: "Schreiben Sie zum Beispiel: time(\"08:30:00\")",
                    en: "Write for example: time(\"08:30:00\")"),
            edit: meant.map { TextEdit(replacing: range, with: $0) })
    }

    /// - Parameter isArgument: Whether the range is that of the text, as in `date("…")`; in `@"…"` it is that of all of it.
    static func impossibleDate(_ range: SourceRange, text: String, isArgument: Bool = false) -> Diagnostic {
        // With strokes the month may stand in front of the day.
        let meant = text.contains("/") || text.contains(",") ? nil : writtenDate(text)
        return Diagnostic(
            .impossibleDate, at: range,
            Wording(de: "„\(text)“ ist kein Datum, das es gibt.", en: "“\(text)” is no date that exists."),
            proposal: meant.map { .write("\"\($0)\"") }
                ?? Wording(
                    de: "Schreiben Sie Jahr-Monat-Tag, zum Beispiel date(\"2026-03-01\").",
                    en: "Write year-month-day, for example date(\"2026-03-01\")."),
            edit: meant.map { TextEdit(replacing: range, with: (isArgument ? "" : "@") + "\"\($0)\"") })
    }
}
