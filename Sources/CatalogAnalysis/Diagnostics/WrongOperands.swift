import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let wrongOperands = DiagnosticDefinition(
        code: "DW3024",
        name: "wrong-operands",
        severity: .error,
        summary: Wording(
            de: "So lässt sich nicht rechnen.",
            en: "This cannot be computed."),
        explanation: Wording(
            de: """
                Gerechnet wird mit Zahlen, mit Beträgen derselben Währung, mit Tagen und Dauern. Ein Tag plus eine Dauer \
                ist ein Tag, ein Tag minus ein Tag eine Dauer.
                """,
            en: """
                Computing works with numbers, with amounts of one currency, with days and durations. A day plus a \
                duration is a day, a day minus a day a duration.
                """),
        badExample: .fields(
            """
            start: {type: date, label: {de: Beginn, en: Start}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: start + 14 > today() # DW3024
            """),
        goodExample: .fields(
            """
            start: {type: date, label: {de: Beginn, en: Start}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: start + duration("P14D") > today()
            """))
}

extension Diagnostic {
    /// - Parameters:
    ///   - right: nil for a sign in front of one value.
    ///   - list: The list of whose items there are values on one side.
    static func wrongOperands(
        _ range: SourceRange, _ sign: String, _ left: ValueType, _ right: ValueType?, days: String = "14",
        list: String? = nil
    ) -> Diagnostic {
        Diagnostic(
            .wrongOperands, at: range,
            Wording(
                de: "„\(sign)“ geht hier nicht: \(left.wording.german)"
                    + (right.map { " und \($0.wording.german)." } ?? "."),
                en: "“\(sign)” is not possible here: \(left.wording.english)"
                    + (right.map { " and \($0.wording.english)." } ?? ".")),
            proposal: left == .date || right == .date
                ? Wording(
                    de: "Eine Dauer schreiben Sie so: duration(\"P\(days)D\")",
                    en: "A duration is written like this: duration(\"P\(days)D\")")
                : right.flatMap { computedAmount(left, $0) } ?? list.map {
                    Wording.computedInItems(of: $0, "… \(sign) …")
                }
                    ?? Wording(
                        de: "Rechnen Sie mit Werten, die zusammenpassen.",
                        en: "Compute with values that go together."))
    }
}
