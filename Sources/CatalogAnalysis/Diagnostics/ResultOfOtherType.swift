import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let resultOfOtherType = DiagnosticDefinition(
        code: "DW3039",
        name: "result-of-other-type",
        severity: .error,
        summary: Wording(
            de: "Was hier berechnet wird, ist kein Wert dieses Feldes.",
            en: "What is computed here is no value of this field."),
        explanation: Wording(
            de: """
                Eine Berechnung und eine Grenze haben den Typ des Feldes: eine Zahl für eine Zahl, ein Betrag derselben \
                Währung oder eine Zahl für einen Betrag, ein Tag für einen Tag, eine der Möglichkeiten für eine Auswahl.
                """,
            en: """
                A computation and a bound are of the field’s type: a number for a number, an amount of the same currency \
                or a number for an amount, a day for a day, one of the options for a choice.
                """),
        badExample: .fields(
            """
            start: {type: date, label: {de: Beginn, en: Start}}
            days:
              type: integer
              computed: today() - start # DW3039
              label: {de: Tage, en: Days}
            """),
        goodExample: .fields(
            """
            start: {type: date, label: {de: Beginn, en: Start}}
            days:
              type: integer
              computed: (today() - start).days
              label: {de: Tage, en: Days}
            """))
}

extension Diagnostic {
    /// - Parameter isBound: Whether the value bounds an answer, so that nothing is computed.
    static func resultOfOtherType(
        _ range: SourceRange, _ found: ValueType, wanted: ValueType, isBound: Bool
    ) -> Diagnostic {
        Diagnostic(
            .resultOfOtherType, at: range,
            isBound
                ? Wording(
                    de: "Als Grenze wird \(wanted.wording.german) erwartet, das ist \(found.wording.german).",
                    en: "As a bound \(wanted.wording.english) is expected, this is \(found.wording.english).")
                : Wording(
                    de:
                        "Hier wird \(wanted.wording.german) erwartet, berechnet wird \(found.wording.german).",
                    en: "Here \(wanted.wording.english) is expected, computed is \(found.wording.english)."),
            proposal: proposal(found, wanted, isBound))
    }

    private static func proposal(_ found: ValueType, _ wanted: ValueType, _ isBound: Bool) -> Wording {
        switch (found, wanted) {
        case (.dayTime, .integer), (.dayTime, .decimal): .countDays
        case (.yearMonth, .integer): .write("(…).months")
        case (_, .boolean):
            Wording(de: "Vergleichen Sie, zum Beispiel: … > 0", en: "Compare, for example: … > 0")
        case _ where isBound:
            Wording(
                de: "Nennen Sie eine Grenze dieser Art, oder ändern Sie den Typ des Feldes.",
                en: "Name a bound of this kind, or change the type of the field.")
        default:
            Wording(
                de: "Ändern Sie die Berechnung oder den Typ des Feldes.",
                en: "Change the computation or the type of the field.")
        }
    }
}

extension Wording {
    /// Of a duration in days where a number is wanted. Divided first, it would lose parts of days.
    static let countDays = Wording(
        de: "Nehmen Sie zuerst die Zahl der Tage, und rechnen Sie damit weiter: (… - …).days",
        en: "Take the number of days first, and go on with that: (… - …).days")
}
