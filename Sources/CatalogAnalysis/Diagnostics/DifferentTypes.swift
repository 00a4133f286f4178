import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let differentTypes = DiagnosticDefinition(
        code: "DW3005",
        name: "different-types",
        severity: .error,
        summary: Wording(
            de: "Verschiedenes lässt sich nicht vergleichen.",
            en: "Different things cannot be compared."),
        explanation: Wording(
            de: """
                Ein Vergleich braucht auf beiden Seiten dieselbe Art von Wert: zwei Zahlen, zwei Tage, zwei \
                Auswahlen derselben Liste.
                """,
            en: """
                A comparison needs the same kind of value on both sides: two numbers, two days, two choices \
                of the same list.
                """),
        badExample: .fields(
            """
            start: {type: date, label: {de: Beginn, en: Start}}
            name: {type: text, label: {de: Name, en: Name}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: start = name # DW3005
            """),
        goodExample: .fields(
            """
            start: {type: date, label: {de: Beginn, en: Start}}
            name: {type: text, label: {de: Name, en: Name}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: start = today()
            """))
}

extension Diagnostic {
    static func differentTypes(_ range: SourceRange, _ left: ValueType, _ right: ValueType) -> Diagnostic {
        Diagnostic(
            .differentTypes, at: range,
            Wording(
                de: "Links steht \(left.wording.german), hier steht \(right.wording.german).",
                en: "On the left there is \(left.wording.english), here \(right.wording.english)."),
            proposal: proposal(left, right))
    }

    /// Of several values, one of which is to result.
    ///
    /// - Parameter former: What stands in front of it.
    static func differentResults(_ range: SourceRange, _ former: ValueType, _ type: ValueType) -> Diagnostic {
        Diagnostic(
            .differentTypes, at: range,
            Wording(
                de: "Davor steht \(former.wording.german), hier steht \(type.wording.german).",
                en: "In front of it there is \(former.wording.english), here \(type.wording.english)."),
            proposal: computedAmount(former, type)
                ?? Wording(
                    de: "Alle Werte, von denen einer gilt, müssen von derselben Art sein.",
                    en: "All values of which one counts have to be of the same kind."))
    }

    private static func proposal(_ left: ValueType, _ right: ValueType) -> Wording {
        if let amount = computedAmount(left, right) { return amount }
        return [left, right].contains(.dayTime) && [left, right].contains(.yearMonth)
            ? Wording(
                de:
                    "Tage und Monate lassen sich nicht vergleichen. Vergleichen Sie den früheren Tag mit today() - duration(…); „mehr als“ wird dann „<“.",
                en:
                    "Days and months cannot be compared. Compare the earlier day with today() - duration(…); “more than” becomes “<” then."
            )
            : Wording(
                de: "Vergleichen Sie mit einem Wert derselben Art.",
                en: "Compare with a value of the same kind.")
    }
}

/// How a number that was computed becomes an amount; nil if there is not one of each.
func computedAmount(_ left: ValueType, _ right: ValueType) -> Wording? {
    guard left.isMoney && right.isPlainNumber || left.isPlainNumber && right.isMoney else { return nil }
    return Wording(
        de:
            "Was berechnet wird, ist ein Betrag, wenn es in einem Feld mit „type: money“ und „computed: …“ steht. Nennen Sie hier dieses Feld.",
        en:
            "What is computed is an amount if it stands in a field with “type: money” and “computed: …”. Name that field here."
    )
}
