import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let invalidDate = DiagnosticDefinition(
        code: "DW2015",
        name: "invalid-date",
        severity: .error,
        summary: Wording(
            de: "Das ist kein Datum, das es gibt.",
            en: "This is no date that exists."),
        explanation: Wording(
            de: """
                Ein Datum steht als Jahr-Monat-Tag da, zum Beispiel 2026-03-01, und muss im Kalender \
                vorkommen.
                """,
            en: """
                A date is written as year-month-day, for example 2026-03-01, and has to exist in the \
                calendar.
                """),
        badExample: .fields(
            """
            start:
              type: date
              earliest: "2026-02-30" # DW2015
              label: {de: Beginn, en: Start}
            """),
        goodExample: .fields(
            """
            start:
              type: date
              earliest: "2026-02-28"
              label: {de: Beginn, en: Start}
            """))
}

extension Diagnostic {
    static func invalidDate(_ node: YAMLNode, owner: SourceRange) -> Diagnostic {
        let mended = mendedDate(node.text)
        let isWrittenOtherwise = mended.map { hasSameNumbers($0, node.text) } ?? false
        return Diagnostic(
            .invalidDate, at: node.place(or: owner),
            isWrittenOtherwise
                ? Wording(
                    de: "Das Datum „\(node.shownText)“ ist anders geschrieben, als es hier gelesen wird.",
                    en: "The date “\(node.shownText)” is written otherwise than it is read here.")
                : Wording(
                    de: "„\(node.shownText)“ ist kein Datum, das es gibt.",
                    en: "“\(node.shownText)” is no date that exists."),
            proposal: Wording(
                de: "Schreiben Sie Jahr-Monat-Tag, zum Beispiel \(mended ?? "2026-03-01").",
                en: "Write year-month-day, for example \(mended ?? "2026-03-01")."))
    }
}

/// Whether two dates are of the same numbers, in whatever order.
private func hasSameNumbers(_ first: String, _ second: String) -> Bool {
    let numbers = [first, second].map { text in
        text.split { !$0.isNumber }.compactMap { Int($0) }.sorted()
    }
    return numbers[0] == numbers[1]
}
