import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let endlessEscalation = DiagnosticDefinition(
        code: "DW3115",
        name: "endless-escalation",
        severity: .error,
        summary: Wording(
            de: "Eine Eskalation läuft im Kreis.",
            en: "An escalation goes round in circles."),
        explanation: Wording(
            de: """
                Was von selbst geschieht, wenn Zeit vergeht, muss irgendwann aufhören oder jemanden \
                erreichen, der entscheiden kann. Ein Kreis aus Übergängen mit `after` hört nie auf.
                """,
            en: """
                What happens by itself as time passes has to stop some time or reach somebody who can \
                decide. A circle of transitions with `after` never stops.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
              late: {label: {de: Überfällig, en: Overdue}}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: [submitted, late]
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
              remind: # DW3115
                label: {de: Erinnern, en: Remind}
                from: submitted
                to: late
                after: 5 workdays
              again:
                label: {de: Erneut erinnern, en: Remind again}
                from: late
                to: submitted
                after: 5 workdays
            """),
        goodExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
              late: {label: {de: Überfällig, en: Overdue}}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: [submitted, late]
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
              remind:
                label: {de: Erinnern, en: Remind}
                from: submitted
                to: late
                after: 5 workdays
            """))
}

extension Diagnostic {
    static func endlessEscalation(_ range: SourceRange, circle: String) -> Diagnostic {
        Diagnostic(
            .endlessEscalation, at: range,
            Wording(
                de: "Solange niemand handelt, geht das im Kreis: \(circle).",
                en: "As long as nobody acts, this goes round in circles: \(circle)."),
            proposal: Wording(
                de:
                    "Führen Sie den letzten dieser Übergänge in einen Zustand, in dem jemand anderes handelt.",
                en: "Lead the last of these transitions to a state in which somebody else acts."))
    }
}
