import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let invalidDateBound = DiagnosticDefinition(
        code: "DW3023",
        name: "invalid-date-bound",
        severity: .error,
        summary: Wording(
            de: "Diese Grenze ist kein Tag.",
            en: "This bound is no day."),
        explanation: Wording(
            de: """
                Eine Grenze ist ein Tag ("2026-03-01"), today() oder today() plus oder minus eine Dauer wie \
                duration("P14D") oder duration("P18Y").
                """,
            en: """
                A bound is a day ("2026-03-01"), today(), or today() plus or minus a duration such as \
                duration("P14D") or duration("P18Y").
                """),
        badExample: .fields(
            """
            start:
              type: date
              earliest: today() + 14 # DW3023
              label: {de: Beginn, en: Start}
            """),
        goodExample: .fields(
            """
            start:
              type: date
              earliest: today() + duration("P14D")
              label: {de: Beginn, en: Start}
            """))
}

extension Diagnostic {
    /// - Parameter meant: What has to be written instead, as far as that is certain.
    static func invalidDateBound(_ range: SourceRange, meant: String?) -> Diagnostic {
        Diagnostic(
            .invalidDateBound, at: range,
            Wording(de: "Das ist keine Grenze für einen Tag.", en: "This is no bound of a day."),
            proposal: meant.map(Wording.write)
                ?? Wording(
                    de: "Schreiben Sie zum Beispiel today() + duration(\"P14D\") oder \"2026-03-01\".",
                    en: "Write for example today() + duration(\"P14D\") or \"2026-03-01\"."),
            edit: meant.map { TextEdit(replacing: range, with: $0) })
    }

    /// `14 days`, without the day from which they are counted.
    ///
    /// - Parameter period: As a duration is written; nil for one that a day cannot be moved by.
    static func distanceWithoutDay(_ node: YAMLNode, period: String?) -> Diagnostic {
        let distance = "duration(\"\(period ?? "P14D")\")"
        return Diagnostic(
            .invalidDateBound, at: node.range,
            Wording(
                de: "„\(node.shownText)“ ist kein Tag, sondern eine Dauer.",
                en: "“\(node.shownText)” is no day but a duration."),
            proposal: Wording(
                de:
                    "Schreiben Sie zum Beispiel today() + \(distance), für einen Tag vor dem Eingang today() - \(distance).",
                en:
                    "Write for example today() + \(distance), or today() - \(distance) for a day before the receipt."
            ))
    }
}
