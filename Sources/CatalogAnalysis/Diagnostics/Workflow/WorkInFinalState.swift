import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let workInFinalState = DiagnosticDefinition(
        code: "DW3105",
        name: "work-in-final-state",
        severity: .error,
        summary: Wording(
            de: "Ein Ende hat eine Frist oder wartet auf eine Zahlung.",
            en: "An end has a deadline or waits for a payment."),
        explanation: Wording(
            de: """
                Wo ein Vorgang zu Ende ist, tut niemand mehr etwas. Fristen und Zahlungen gehören in einen \
                Zustand davor.
                """,
            en: """
                Where a case has ended, nobody does anything any more. Deadlines and payments belong to a \
                state before it.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true, within: 5 workdays} # DW3105
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
              done: {label: {de: Erledigt, en: Done}, final: true}
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
    static func workInFinalState(_ key: YAMLNode, state: String) -> Diagnostic {
        Diagnostic(
            .workInFinalState, at: key.range,
            Wording(
                de: "Hier endet der Vorgang, „\(key.text)“ hat keine Wirkung mehr.",
                en: "The case ends here, “\(key.text)” has no effect any more."),
            proposal: Wording(
                de: "Setzen Sie „\(key.text)“ in einen Zustand davor, oder lassen Sie „final: true“ weg.",
                en: "Put “\(key.text)” into a state before it, or leave out “final: true”."))
    }
}
