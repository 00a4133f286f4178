import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let deadlineWithoutActor = DiagnosticDefinition(
        code: "DW3110",
        name: "deadline-without-actor",
        severity: .error,
        summary: Wording(
            de: "Läuft die Frist ab, handelt niemand.",
            en: "When the deadline passes, nobody acts."),
        explanation: Wording(
            de: """
                Eine Frist hilft nur, wenn jemand in der Verwaltung handeln muss oder wenn nach ihrem Ablauf \
                etwas geschieht: ein Übergang mit `after: deadline`. Was nur im Kreis wieder hierher führt, \
                zählt nicht.
                """,
            en: """
                A deadline only helps if somebody in the administration has to act or if something happens \
                when it has passed: a transition with `after: deadline`. What only leads back to here, round \
                in a circle, does not count.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true, within: 5 workdays} # DW3110
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: done
                by: applicant
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
            """),
        goodExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true, within: 5 workdays}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: done
                by: applicant
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
              giveUp:
                label: {de: Einstellen, en: Give up}
                from: submitted
                to: done
                after: deadline
                notify: {applicant: {subject: {de: Zu spät, en: Too late}, text: {de: Die Frist ist um., en: Time is up.}}}
            """))
}

extension Diagnostic {
    /// - Parameter circle: On what way others only come back; nil if they cannot act at all.
    static func deadlineWithoutActor(_ range: SourceRange, state: String, circle: String?) -> Diagnostic {
        Diagnostic(
            .deadlineWithoutActor, at: range,
            circle.map {
                Wording(
                    de:
                        "In „\(state)“ läuft eine Frist, aber nur die antragstellende Person führt weiter; alle anderen kommen nur hierher zurück: \($0).",
                    en:
                        "A deadline runs in “\(state)”, but only the applicant leads on; all others only come back to it: \($0)."
                )
            }
                ?? Wording(
                    de: "In „\(state)“ läuft eine Frist, aber nur die antragstellende Person kann handeln.",
                    en: "A deadline runs in “\(state)”, but only the applicant can act."),
            proposal: circle == nil
                ? Wording(
                    de:
                        "Ergänzen Sie einen Übergang mit „after: deadline“ oder mit einer Rolle der Verwaltung.",
                    en: "Add a transition with “after: deadline” or with a role of the administration.")
                : Wording(
                    de:
                        "Ergänzen Sie einen Übergang mit „after: deadline“, oder lassen Sie eine Rolle der Verwaltung weiterführen.",
                    en:
                        "Add a transition with “after: deadline”, or let a role of the administration lead on."
                ))
    }
}
