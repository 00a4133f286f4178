import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let amountNotPositive = DiagnosticDefinition(
        code: "DW3131",
        name: "amount-not-positive",
        severity: .error,
        summary: Wording(
            de: "Eine Zahlung kann null Euro oder weniger betragen.",
            en: "A payment may be of nothing or less."),
        explanation: Wording(
            de: """
                Was nichts kostet, bezahlt niemand, und der Vorgang wartete für immer. Führen Sie mit einer Bedingung \
                (`when`) an der Zahlung vorbei, wenn nichts zu zahlen ist.
                """,
            en: """
                Nobody pays what costs nothing, and the case would wait for ever. Lead past the payment with a condition \
                (`when`) if there is nothing to pay.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Zahlung offen, en: Payment due}, initial: true, payment: {amount: 0}} # DW3131
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
    static func amountNotPositive(_ range: SourceRange, witness: Wording?) -> Diagnostic {
        Diagnostic(
            .amountNotPositive, at: range,
            Wording(
                de: "Hier ist nichts zu bezahlen"
                    + (witness.map { ", zum Beispiel bei: \($0.german)." } ?? "."),
                en: "There is nothing to pay here"
                    + (witness.map { ", for example with: \($0.english)." } ?? ".")),
            proposal: Wording(
                de: "Führen Sie mit „when“ an der Zahlung vorbei, wenn der Betrag null ist.",
                en: "Lead past the payment with “when” where the amount is zero."))
    }
}
