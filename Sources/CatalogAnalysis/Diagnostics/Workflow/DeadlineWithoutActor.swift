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
                etwas geschieht: ein Übergang mit `after: deadline`.
                """,
            en: """
                A deadline only helps if somebody in the administration has to act or if something happens \
                when it has passed: a transition with `after: deadline`.
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
    static func deadlineWithoutActor(_ range: SourceRange, state: String) -> Diagnostic {
        Diagnostic(
            .deadlineWithoutActor, at: range,
            Wording(
                de: "In „\(state)“ läuft eine Frist, aber nur die antragstellende Person kann handeln.",
                en: "A deadline runs in “\(state)”, but only the applicant can act."),
            proposal: Wording(
                de: "Ergänzen Sie einen Übergang mit „after: deadline“ oder mit einer Rolle der Verwaltung.",
                en: "Add a transition with “after: deadline” or with a role of the administration."))
    }
}
