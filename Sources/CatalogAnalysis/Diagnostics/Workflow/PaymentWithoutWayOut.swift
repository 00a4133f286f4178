import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let paymentWithoutWayOut = DiagnosticDefinition(
        code: "DW3112",
        name: "payment-without-way-out",
        severity: .error,
        summary: Wording(
            de: "Ein Ausgang der Zahlung führt nirgendwohin.",
            en: "An outcome of the payment leads nowhere."),
        explanation: Wording(
            de: """
                Eine Zahlung kann gelingen (`paid`), scheitern (`failed`) oder ausbleiben (`expired`). Für \
                jeden Ausgang braucht der Zustand einen Übergang mit `on`.
                """,
            en: """
                A payment can succeed (`paid`), fail (`failed`) or not arrive (`expired`). For each outcome \
                the state needs a transition with `on`.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Zahlung offen, en: Payment due}, initial: true, payment: {amount: 12.50}} # DW3112
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
                by: clerk
                notify: {applicant: {subject: {de: Nicht bezahlt, en: Not paid}, text: {de: Schade., en: Pity.}}}
              expire:
                label: {de: Zu spät bezahlt, en: Too late}
                from: submitted
                to: done
                on: failed
                notify: {applicant: {subject: {de: Zu spät, en: Too late}, text: {de: Schade., en: Pity.}}}
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
    static func paymentWithoutWayOut(
        _ range: SourceRange, state: String, missing: [PaymentOutcome]
    ) -> Diagnostic {
        let words = missing.map { "on: \($0.rawValue)" }
        let german = words.map { "„\($0)“" }.joined(separator: ", ")
        let english = words.map { "“\($0)”" }.joined(separator: ", ")
        return Diagnostic(
            .paymentWithoutWayOut, at: range,
            Wording(
                de: "Wer in „\(state)“ auf eine Zahlung wartet, kommt nicht bei jedem Ausgang weiter.",
                en: "Not every outcome of the payment in “\(state)” leads on."),
            proposal: Wording(
                de: "Ergänzen Sie je einen Übergang mit \(german).",
                en: "Add \(missing.count == 1 ? "a transition" : "one transition each") with \(english)."))
    }
}
