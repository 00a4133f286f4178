import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let transitionNeverOpen = DiagnosticDefinition(
        code: "DW3119",
        name: "transition-never-open",
        severity: .error,
        summary: Wording(
            de: "Diese Bedingung kann nie zutreffen.",
            en: "This condition can never be true."),
        explanation: Wording(
            de: """
                Kein Antrag, den das Formular annimmt, erfüllt die Bedingung: weil sie sich selbst \
                widerspricht, weil das Formular etwas anderes verlangt oder weil auf dem Weg hierher schon \
                das Gegenteil galt. Der Übergang geschieht nie, die Nachricht wird nie gesendet.
                """,
            en: """
                No submission that the form accepts fulfils the condition: because it contradicts itself, \
                because the form demands something else, or because the opposite held on the way here. The \
                transition never happens, the message is never sent.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              grant:
                label: {de: Bewilligen, en: Grant}
                from: submitted
                to: done
                by: clerk
                when: size = "small" and size = "large" # DW3119
                notify: {applicant: {subject: {de: Bewilligt, en: Granted}, text: {de: Ja., en: Yes.}}}
              refuse:
                label: {de: Ablehnen, en: Refuse}
                from: submitted
                to: done
                by: clerk
                when: size = "large"
                notify: {applicant: {subject: {de: Abgelehnt, en: Refused}, text: {de: Nein., en: No.}}}
            """),
        goodExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              grant:
                label: {de: Bewilligen, en: Grant}
                from: submitted
                to: done
                by: clerk
                when: size = "small"
                notify: {applicant: {subject: {de: Bewilligt, en: Granted}, text: {de: Ja., en: Yes.}}}
              refuse:
                label: {de: Ablehnen, en: Refuse}
                from: submitted
                to: done
                by: clerk
                when: size = "large"
                notify: {applicant: {subject: {de: Abgelehnt, en: Refused}, text: {de: Nein., en: No.}}}
            """))
}

extension Diagnostic {
    static func transitionNeverOpen(
        _ range: SourceRange, transition: String, facts: [Wording], notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .transitionNeverOpen, at: range,
            Wording(
                de: "Das trifft nie zu, „\(transition)“ ist immer geschlossen.",
                en: "This is never true, “\(transition)” is always closed."),
            proposal: Wording(
                de: "Ändern Sie die Bedingung, oder streichen Sie den Übergang.\(facts.joined(.german))",
                en: "Change the condition, or remove the transition.\(facts.joined(.english))"),
            notes: notes)
    }

    static func messageNeverSent(
        _ range: SourceRange, transition: String, facts: [Wording], notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .transitionNeverOpen, at: range,
            Wording(
                de: "Das trifft nie zu, wenn „\(transition)“ geschieht; die Nachricht wird nie gesendet.",
                en: "This is never true when “\(transition)” happens; the message is never sent."),
            proposal: Wording(
                de: "Ändern Sie die Bedingung, oder streichen Sie die Nachricht.\(facts.joined(.german))",
                en: "Change the condition, or remove the message.\(facts.joined(.english))"),
            notes: notes)
    }

    static func transitionTooLate(
        _ range: SourceRange, transition: String, isDeadline: Bool, earlier: String,
        at source: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .transitionNeverOpen, at: range,
            Wording(
                de: "Bevor „\(transition)“ an der Reihe ist, geschieht immer schon „\(earlier)“.",
                en: "Before it is the turn of “\(transition)”, “\(earlier)” has always happened."),
            proposal: isDeadline
                ? Wording(
                    de: "Verkürzen Sie die Frist (`within`), oder streichen Sie den Übergang.",
                    en: "Shorten the deadline (`within`), or remove the transition.")
                : Wording(
                    de: "Geben Sie „\(transition)“ eine kürzere Zeit, oder streichen Sie den Übergang.",
                    en: "Give “\(transition)” a shorter time, or remove the transition."),
            notes: [
                Diagnostic.Note(
                    Wording(de: "Das geschieht vorher.", en: "This happens before."), at: source)
            ])
    }
}
