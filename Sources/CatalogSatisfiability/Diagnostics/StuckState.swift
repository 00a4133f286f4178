import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let stuckState = DiagnosticDefinition(
        code: "DW3121",
        name: "stuck-state",
        severity: .error,
        summary: Wording(
            de: "In diesem Zustand können alle Übergänge zugleich geschlossen sein.",
            en: "In this state all transitions can be closed at once."),
        explanation: Wording(
            de: """
                Es gibt gültige Anträge, für die hier keine Bedingung zutrifft; sie blieben liegen. Eine \
                Bedingung, die etwas Fehlendes vergleicht, trifft auch nicht zu. Was nur im \
                Kreis führt, zählt nicht, und dass die antragstellende Person den Antrag zurückziehen kann, auch nicht.
                """,
            en: """
                There are valid submissions for which no condition holds here; they would lie there. A \
                condition that compares what is absent does not hold either. What only leads round in a \
                circle does not count, and neither does that the applicant may withdraw.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true} # DW3121
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
                when: size = "large" and name != "Kim"
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
    /// - Parameter circle: On what way a case comes back; nil if there is none.
    static func stuckState(
        _ range: SourceRange, state: String, witness: Wording?, circle: String?, guards: [SourceRange]
    ) -> Diagnostic {
        Diagnostic(
            .stuckState, at: range,
            Wording(
                de: "Aus „\(state)“ geht es nicht immer weiter"
                    + (circle.map { ", höchstens im Kreis (\($0))" } ?? "")
                    + (witness.map { ", zum Beispiel nicht bei: \($0.german)." } ?? "."),
                en: "A case cannot always leave “\(state)”"
                    + (circle.map { " but to come back to it (\($0))" } ?? "")
                    + (witness.map { ", for example not with: \($0.english)." } ?? ".")),
            proposal: Wording(
                de: "Ergänzen Sie einen Übergang für diese Fälle, oder einen ohne Bedingung.",
                en: "Add a transition for these cases, or one without a condition."),
            notes: guards.prefix(10).map {
                Diagnostic.Note(
                    Wording(
                        de: "Diese Bedingung trifft dann nicht zu.", en: "This condition does not hold then."),
                    at: $0)
            })
    }

    /// A payment state in which one outcome may lead nowhere.
    static func unansweredOutcome(
        _ range: SourceRange, state: String, outcome: PaymentOutcome, witness: Wording?
    ) -> Diagnostic {
        Diagnostic(
            .stuckState, at: range,
            Wording(
                de: "Nach „on: \(outcome.rawValue)“ geht es in „\(state)“ nicht immer weiter"
                    + (witness.map { ", zum Beispiel nicht bei: \($0.german)." } ?? "."),
                en: "After “on: \(outcome.rawValue)” a case cannot always leave “\(state)”"
                    + (witness.map { ", for example not with: \($0.english)." } ?? ".")),
            proposal: Wording(
                de: "Ergänzen Sie für diese Fälle einen Übergang mit „on: \(outcome.rawValue)“.",
                en: "Add a transition with “on: \(outcome.rawValue)” for these cases."))
    }
}
