import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let outcomeWithoutPayment = DiagnosticDefinition(
        code: "DW3113",
        name: "outcome-without-payment",
        severity: .error,
        summary: Wording(
            de: "Der Übergang wartet auf eine Zahlung, die niemand verlangt.",
            en: "The transition waits for a payment that nobody asks for."),
        explanation: Wording(
            de: """
                `on: paid`, `on: failed` und `on: expired` gehören zu einem Zustand mit `payment`.
                """,
            en: """
                `on: paid`, `on: failed` and `on: expired` belong to a state with `payment`.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted # DW3113
                to: done
                on: paid
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
            """),
        goodExample: .workflow(
            """
            states:
              submitted: {label: {de: Zahlung offen, en: Payment due}, initial: true, payment: {amount: 12.50}}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              pay:
                label: {de: Zahlung eingegangen, en: Payment received}
                from: submitted
                to: done
                on: paid
                notify: {applicant: {subject: {de: Bezahlt, en: Paid}, text: {de: Danke., en: Thank you.}}}
              end:
                label: {de: Nicht bezahlt, en: Not paid}
                from: submitted
                to: done
                on: failed
                notify: {applicant: {subject: {de: Nicht bezahlt, en: Not paid}, text: {de: Schade., en: Pity.}}}
              expire:
                label: {de: Zu spät bezahlt, en: Too late}
                from: submitted
                to: done
                on: expired
                notify: {applicant: {subject: {de: Zu spät, en: Too late}, text: {de: Schade., en: Pity.}}}
            """))
}

extension Diagnostic {
    static func outcomeWithoutPayment(_ range: SourceRange, transition: String, state: String) -> Diagnostic {
        Diagnostic(
            .outcomeWithoutPayment, at: range,
            Wording(
                de: "„\(transition)“ wartet auf eine Zahlung, aber „\(state)“ verlangt keine.",
                en: "“\(transition)” waits for a payment, but “\(state)” asks for none."),
            proposal: Wording(
                de: "Ergänzen Sie „payment“ bei „\(state)“, oder „by“ statt „on“.",
                en: "Add “payment” at “\(state)”, or “by” instead of “on”."))
    }
}
