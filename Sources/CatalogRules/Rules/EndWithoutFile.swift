import CatalogDiagnostics
import CatalogModel

/// A closed case has to be kept, and not for ever.
let endWithoutFile = LintRule(
    definition: DiagnosticDefinition(
        code: "DW4102",
        name: "end-without-file",
        severity: .warning,
        summary: Wording(
            de: "Ein Ende sagt nicht, wie die Akte aufbewahrt wird.",
            en: "An end does not say how the file is kept."),
        explanation: Wording(
            de: """
                Ein abgeschlossener Vorgang kommt zu den Akten: mit dem Kennzeichen aus dem Aktenplan und einer \
                Frist, nach der er gelöscht wird. Ohne Frist bleiben die Daten für immer liegen.
                """,
            en: """
                A closed case goes to the file: with the number of the file plan and a time after which it \
                is deleted. Without that, the data stay for ever.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true} # DW4102
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
            """),
        goodExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true, file: {plan: "7.1.3", retention: 5 years}}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
            """)),
    check: .service { service, _ in
        (service.workflow?.states ?? []).filter { $0.isFinal && $0.file == nil }.map { state in
            Finding(
                at: state.source,
                Wording(
                    de: "„\(state.id)“ sagt nicht, wie die Akte aufbewahrt wird.",
                    en: "“\(state.id)” does not say how the file is kept."),
                proposal: Wording(
                    de: "Ergänzen Sie zum Beispiel: file: {plan: \"…\", retention: 5 years}",
                    en: "Add for example: file: {plan: \"…\", retention: 5 years}"))
        }
    })
