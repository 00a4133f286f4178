import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let exitForWantOfAnswer = DiagnosticDefinition(
        code: "DW4120",
        name: "exit-for-want-of-answer",
        severity: .warning,
        summary: Wording(
            de: "Eine Ausstiegsseite erscheint, weil eine Antwort fehlt.",
            en: "An exit page appears because an answer is missing."),
        explanation: Wording(
            de: """
                Fehlt eine Antwort, zählt bei `if` das `else`. Führt das zu einer Ausstiegsseite, wird weggeschickt, wer \
                die Frage übersehen hat, statt danach gefragt zu werden. Sagen Sie in der Bedingung, dass die Antwort \
                da sein muss. Nichts wird gesagt, wo die Antwort mit `null` verglichen wird.
                """,
            en: """
                If an answer is missing, the `else` of an `if` counts. Where that leads to an exit page, whoever has overlooked \
                the question is sent away instead of being asked for it. Say in the condition that the answer has to be \
                there. Nothing is said where the answer is compared with `null`.
                """),
        badExample: .form(
            """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  income: {type: money, label: {de: Einkommen, en: Income}}
                  tier:
                    type: integer
                    label: {de: Stufe, en: Tier}
                    computed: if income <= 1000.00 then 1 else if income <= 2000.00 then 2 else 3
            exits:
              tooMuch:
                when: tier = 3 # DW4120
                title: {de: Kein Zuschuss, en: No benefit}
                text: {de: Ihr Einkommen ist zu hoch., en: Your income is too high.}
            """),
        goodExample: .form(
            """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  income: {type: money, label: {de: Einkommen, en: Income}}
                  tier:
                    type: integer
                    label: {de: Stufe, en: Tier}
                    computed: if income <= 1000.00 then 1 else if income <= 2000.00 then 2 else 3
            exits:
              tooMuch:
                when: income != null and tier = 3
                title: {de: Kein Zuschuss, en: No benefit}
                text: {de: Ihr Einkommen ist zu hoch., en: Your income is too high.}
            """))
}

extension Diagnostic {
    /// - Parameters:
    ///   - missing: The question.
    ///   - source: Where it is written.
    static func exitForWantOfAnswer(
        _ range: SourceRange, id: String, missing: String, isAlwaysAsked: Bool, at source: SourceRange
    ) -> Diagnostic {
        // Whoever is not asked would never come to the page.
        let sometimes = Wording(
            de:
                "Setzen Sie davor: (\(missing) != null or not(…)) and …, mit der Bedingung aus „when“, unter der danach gefragt wird, in „not(…)“.",
            en:
                "Put in front of it: (\(missing) != null or not(…)) and …, with the condition of “when” under which it is asked in “not(…)”."
        )
        return Diagnostic(
            .exitForWantOfAnswer, at: range,
            Wording(
                de:
                    "Wer „\(missing)“ nicht beantwortet, kommt auf die Ausstiegsseite „\(id)“, statt danach gefragt zu werden.",
                en:
                    "Whoever does not answer “\(missing)” comes to the exit page “\(id)” instead of being asked for it."
            ),
            proposal: isAlwaysAsked
                ? Wording(
                    de: "Setzen Sie davor: \(missing) != null and …",
                    en: "Put in front of it: \(missing) != null and …") : sometimes,
            notes: [
                Note(
                    Wording(de: "Das muss beantwortet werden.", en: "This has to be answered."), at: source)
            ])
    }
}
