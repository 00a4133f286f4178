import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let amountMayBeAbsent = DiagnosticDefinition(
        code: "DW3123",
        name: "amount-may-be-absent",
        severity: .error,
        summary: Wording(
            de: "Der Betrag einer Zahlung kann fehlen.",
            en: "The amount of a payment may be absent."),
        explanation: Wording(
            de: """
                Der Ausdruck verwendet eine Antwort, die nicht immer da ist; dann wüsste niemand, was zu \
                zahlen ist.
                """,
            en: """
                The expression uses an answer that is not always there; then nobody would know what is to be \
                paid.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Zahlung offen, en: Payment due}, initial: true, payment: {amount: copies * 12}} # DW3123
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
              submitted: {label: {de: Zahlung offen, en: Payment due}, initial: true, payment: {amount: if copies = null then 12 else copies * 12}}
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
    static func amountMayBeAbsent(_ range: SourceRange, witness: Wording?) -> Diagnostic {
        Diagnostic(
            .amountMayBeAbsent, at: range,
            Wording(
                de: "Dieser Betrag steht nicht immer fest"
                    + (witness.map { ", zum Beispiel nicht bei: \($0.german)." } ?? "."),
                en: "This amount is not always known"
                    + (witness.map { ", for example not with: \($0.english)." } ?? ".")),
            proposal: Wording(
                de: "Sagen Sie, was sonst gilt: if … = null then … else …",
                en: "Say what holds otherwise: if … = null then … else …"))
    }
}
