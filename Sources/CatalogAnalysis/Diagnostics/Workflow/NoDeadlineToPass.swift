import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let noDeadlineToPass = DiagnosticDefinition(
        code: "DW3111",
        name: "no-deadline-to-pass",
        severity: .error,
        summary: Wording(
            de: "Der Übergang wartet auf eine Frist, die es nicht gibt.",
            en: "The transition waits for a deadline that does not exist."),
        explanation: Wording(
            de: """
                `after: deadline` geschieht, wenn die Frist des Zustands um ist. Der Zustand nennt sie mit \
                `within`.
                """,
            en: """
                `after: deadline` happens when the deadline of the state has passed. The state names it with \
                `within`.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
              giveUp:
                label: {de: Einstellen, en: Give up}
                from: submitted # DW3111
                to: done
                after: deadline
                notify: {applicant: {subject: {de: Zu spät, en: Too late}, text: {de: Die Frist ist um., en: Time is up.}}}
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
                by: clerk
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
    static func noDeadlineToPass(_ range: SourceRange, transition: String, state: String) -> Diagnostic {
        Diagnostic(
            .noDeadlineToPass, at: range,
            Wording(
                de: "„\(transition)“ wartet auf die Frist von „\(state)“, aber dort steht keine.",
                en: "“\(transition)” waits for the deadline of “\(state)”, but there is none."),
            proposal: Wording(
                de:
                    "Ergänzen Sie bei „\(state)“ zum Beispiel „within: 10 workdays“, oder schreiben Sie hier „after: 10 workdays“.",
                en: "Add for example “within: 10 workdays” at “\(state)”, or write “after: 10 workdays” here."
            ))
    }
}
