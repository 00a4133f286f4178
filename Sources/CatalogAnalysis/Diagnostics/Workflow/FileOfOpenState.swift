import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let fileOfOpenState = DiagnosticDefinition(
        code: "DW3106",
        name: "file-of-open-state",
        severity: .error,
        summary: Wording(
            de: "Ein Zustand, der kein Ende ist, gibt den Vorgang zu den Akten.",
            en: "A state that is not final hands over to the file."),
        explanation: Wording(
            de: """
                Zu den Akten kommt ein abgeschlossener Vorgang; die Aufbewahrung beginnt mit seinem Ende. \
                `file` gehört deshalb zu einem Zustand mit `final: true`.
                """,
            en: """
                A closed case goes to the file; retention begins with its end. So `file` belongs to a state \
                with `final: true`.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true, file: {plan: "7.1.3", retention: 5 years}} # DW3106
              done: {label: {de: Erledigt, en: Done}, final: true}
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
            """))
}

extension Diagnostic {
    static func fileOfOpenState(_ key: YAMLNode) -> Diagnostic {
        Diagnostic(
            .fileOfOpenState, at: key.range,
            Wording(
                de: "„file“ steht an einem Zustand, in dem der Vorgang noch nicht zu Ende ist.",
                en: "“file” stands at a state in which the case has not ended."),
            proposal: Wording(
                de: "Setzen Sie „file“ zu einem Zustand mit „final: true“.",
                en: "Put “file” at a state with “final: true”."))
    }
}
