import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let totalMayBeAbsent = DiagnosticDefinition(
        code: "DW4119",
        name: "total-may-be-absent",
        severity: .warning,
        summary: Wording(
            de: "Eine Summe fehlt, sobald eine freiwillige Antwort fehlt.",
            en: "A sum is absent as soon as a voluntary answer is."),
        explanation: Wording(
            de: """
                Was aus einer fehlenden Antwort berechnet wird, fehlt auch: In der Summe zählt sie nicht als 0. Wer sie \
                auslässt, sieht nie eine Summe, und was von ihr abhängt, bleibt offen. Sagen Sie, was dann gilt, oder \
                machen Sie die Antwort zur Pflicht. Nichts wird gesagt, wo die Summe oder die Antwort mit `null` \
                verglichen wird.
                """,
            en: """
                What is computed from an absent answer is absent, too: in a sum it does not count as 0. Whoever leaves it \
                out never sees a sum, and what depends on that stays open. Say what holds then, or make the answer \
                required. Nothing is said where the sum or the answer is compared with `null`.
                """),
        badExample: .fields(
            """
            rent: {type: money, label: {de: Miete, en: Rent}}
            heating: {type: money, required: false, label: {de: Heizkosten, en: Heating}}
            total:
              type: money
              label: {de: Summe, en: Total}
              computed: rent + heating # DW4119
            """),
        goodExample: .fields(
            """
            rent: {type: money, label: {de: Miete, en: Rent}}
            heating: {type: money, required: false, label: {de: Heizkosten, en: Heating}}
            total:
              type: money
              label: {de: Summe, en: Total}
              computed: rent + (if heating = null then 0.00 else heating)
            """))
}

extension Diagnostic {
    /// - Parameters:
    ///   - part: What the sum adds, as it is written.
    ///   - tested: What shows whether that is there.
    ///   - zero: As it is written there.
    static func totalMayBeAbsent(
        _ range: SourceRange, total: String, answer: String, part: String, tested: String, zero: String,
        at source: SourceRange
    ) -> Diagnostic {
        let mend = "(if \(tested) = null then \(zero) else \(part))"
        return Diagnostic(
            .totalMayBeAbsent, at: range,
            Wording(
                de:
                    "Wer „\(answer)“ auslässt, bekommt für „\(total)“ keinen Wert, auch wenn alles andere da ist.",
                en: "Whoever leaves out “\(answer)” gets no value for “\(total)”, though all else is there."),
            proposal: Wording(
                de: "Schreiben Sie statt „\(part)“: \(mend), oder machen Sie die Antwort zur Pflicht.",
                en: "Write instead of “\(part)”: \(mend), or make the answer required."),
            notes: [
                Note(
                    Wording(de: "Das darf ausgelassen werden.", en: "This may be left out."), at: source)
            ])
    }

    /// - Parameters:
    ///   - part: What the sum adds, as it is written.
    ///   - inner: What is taken from each item.
    static func totalMayBeAbsent(
        _ range: SourceRange, total: String, part: String, inItems inner: String, zero: String,
        at source: SourceRange
    ) -> Diagnostic {
        let mend = "if \(inner) = null then \(zero) else \(inner)"
        return Diagnostic(
            .totalMayBeAbsent, at: range,
            Wording(
                de:
                    "Fehlt „\(inner)“ in einem einzigen Eintrag, hat „\(part)“ keinen Wert, und „\(total)“ damit auch nicht.",
                en:
                    "If “\(inner)” is missing in a single item, “\(part)” has no value, and so “\(total)” has none."
            ),
            proposal: Wording(
                de:
                    "Geben Sie jedem Eintrag ein berechnetes Feld mit „computed: \(mend)“, und addieren Sie das.",
                en: "Give each item a computed field with “computed: \(mend)”, and add up that one."),
            notes: [
                Note(
                    Wording(de: "Das kann in einem Eintrag fehlen.", en: "This may be missing in an item."),
                    at: source)
            ])
    }
}
