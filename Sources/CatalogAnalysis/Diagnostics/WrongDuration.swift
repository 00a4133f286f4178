import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let wrongDuration = DiagnosticDefinition(
        code: "DW3027",
        name: "wrong-duration",
        severity: .error,
        summary: Wording(
            de: "Das ist keine Dauer.",
            en: "This is no duration."),
        explanation: Wording(
            de: """
                Eine Dauer ist „P“ und Jahre und Monate (P1Y6M) oder Tage und Stunden (P14D, P1DT12H); beides zusammen \
                gibt es nicht, weil ein Monat verschieden viele Tage hat.
                """,
            en: """
                A duration is “P” and years and months (P1Y6M) or days and hours (P14D, P1DT12H); not both together, \
                because months differ in days.
                """),
        badExample: .fields(
            """
            start: {type: date, label: {de: Beginn, en: Start}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: start > today() + duration("14 days") # DW3027
            """),
        goodExample: .fields(
            """
            start: {type: date, label: {de: Beginn, en: Start}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: start > today() + duration("P14D")
            """))
}

extension Diagnostic {
    /// - Parameter range: That of the text with its quotes.
    static func wrongDuration(_ range: SourceRange, text: String) -> Diagnostic {
        let meant = DurationLiteral.meant(by: text)
        return Diagnostic(
            .wrongDuration, at: range,
            Wording(de: "„\(text)“ ist keine Dauer.", en: "“\(text)” is no duration."),
            proposal: meant.map { .write("\"\($0)\"") }
                ?? Wording(
                    de: "Schreiben Sie zum Beispiel P14D, P2M oder P1Y.",
                    en: "Write for example P14D, P2M or P1Y."),
            edit: meant.map { TextEdit(replacing: range, with: "\"\($0)\"") })
    }
}
