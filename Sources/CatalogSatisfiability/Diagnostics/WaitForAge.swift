import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let waitForAge = DiagnosticDefinition(
        code: "DW4106",
        name: "wait-for-age",
        severity: .warning,
        summary: Wording(
            de: "In diesem Zustand warten manche Personen Jahre, bis sie alt genug sind.",
            en: "In this state some people wait for years until they are old enough."),
        explanation: Wording(
            de: """
                Eine Bedingung mit `age(…)` trifft irgendwann zu; bis dahin bleibt der Antrag liegen. Lehnen Sie ihn \
                ab, oder nehmen Sie ihn mit einer Regel oder einem Ausstieg im Formular gar nicht erst an.
                """,
            en: """
                A condition with `age(…)` will be true some day; until then the submission lies there. Refuse it, or do \
                not accept it in the first place, with a rule or an exit in the form.
                """),
        badExample: .workflow(
            states("inReview: {label: {de: Prüfung, en: Review}, initial: true} # DW4106", other: "")),
        goodExample: .workflow(
            states(
                "inReview: {label: {de: Prüfung, en: Review}, initial: true}",
                other: """

                      refuse:
                        label: {de: Ablehnen, en: Refuse}
                        from: inReview
                        to: done
                        by: clerk
                        when: not(age(born) >= 18)
                        notify: {applicant: {subject: {de: Abgelehnt, en: Refused}, text: {de: Nein., en: No.}}}
                    """)))

    private static func states(_ first: String, other: String) -> String {
        """
        states:
          \(first)
          done: {label: {de: Erledigt, en: Done}, final: true}
        transitions:
          grant:
            label: {de: Bewilligen, en: Grant}
            from: inReview
            to: done
            by: clerk
            when: age(born) >= 18
            notify: {applicant: {subject: {de: Bewilligt, en: Granted}, text: {de: Ja., en: Yes.}}}\(other)
        """
    }
}

extension Diagnostic {
    static func waitForAge(
        _ range: SourceRange, state: String, witness: Wording?, guards: [SourceRange]
    ) -> Diagnostic {
        Diagnostic(
            .waitForAge, at: range,
            Wording(
                de: "In „\(state)“ warten manche mehr als ein Jahr"
                    + (witness.map { ", zum Beispiel bei: \($0.german)." } ?? "."),
                en: "In “\(state)” some wait for more than a year"
                    + (witness.map { ", for example with: \($0.english)." } ?? ".")),
            proposal: Wording(
                de:
                    "Ergänzen Sie einen Übergang für alle, die noch zu jung sind, oder nehmen Sie ihren Antrag nicht an.",
                en: "Add a transition for those who are too young, or do not accept their submission."),
            notes: guards.prefix(10).map {
                Diagnostic.Note(
                    Wording(
                        de: "Diese Bedingung trifft dann noch nicht zu.",
                        en: "This condition does not hold yet then."), at: $0)
            })
    }
}
