import CatalogDiagnostics
import CatalogModel

/// Whoever stands before two buttons that look alike cannot choose.
let stepsWithSameLabel = LintRule(
    definition: DiagnosticDefinition(
        code: "DW4110",
        name: "steps-with-same-label",
        severity: .warning,
        summary: Wording(
            de: "Zwei Übergänge sehen für dieselben Leute gleich aus.",
            en: "Two transitions look the same to the same people."),
        explanation: Wording(
            de: """
                Beide beginnen im selben Zustand, dieselbe Rolle darf sie auslösen, und auf beiden Knöpfen steht dasselbe, sie führen aber \
                verschieden weiter. Nennen Sie sie verschieden. Entscheidet eine Bedingung zwischen ihnen, so geben Sie beiden \
                dasselbe „event“.
                """,
            en: """
                Both begin in the same state, the same role may take them, and the same stands on both buttons, but they lead to different \
                states. Call them differently. If a condition decides between them, give both the same “event”.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
              refused: {label: {de: Abgelehnt, en: Refused}, final: true}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
              refuse: # DW4110
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: refused
                by: clerk
                notify: {applicant: {subject: {de: Abgelehnt, en: Refused}, text: {de: Leider nein., en: Sadly no.}}}
            """),
        goodExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
              refused: {label: {de: Abgelehnt, en: Refused}, final: true}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
              refuse:
                label: {de: Ablehnen, en: Refuse}
                from: submitted
                to: refused
                by: clerk
                notify: {applicant: {subject: {de: Abgelehnt, en: Refused}, text: {de: Leider nein., en: Sadly no.}}}
            """)),
    check: .service { service, _ in
        var first: [Button: Transition] = [:]
        return (service.workflow?.transitions ?? []).compactMap { transition in
            let text = transition.label.translations.first?.text ?? ""
            let buttons = transition.from.flatMap { state in
                transition.roles.map { Button(text: text, state: state, role: $0) }
            }
            let other = buttons.lazy.compactMap { first[$0] }.first {
                $0.to != transition.to && $0.event != transition.event
            }
            for button in buttons where first[button] == nil { first[button] = transition }
            guard let other else { return nil }
            return Finding(
                at: transition.source,
                Wording(
                    de: "„\(transition.id)“ sieht aus wie „\(other.id)“: Auf beiden Knöpfen steht „\(text)“.",
                    en: "“\(transition.id)” looks like “\(other.id)”: “\(text)” stands on both buttons."),
                proposal: Wording(
                    de: "Nennen Sie einen von beiden anders.", en: "Give one of the two another label."))
        }
    })

/// What somebody in a role sees in a state.
private struct Button: Hashable {
    let text: String
    let state: Int
    let role: ActorRole
}
