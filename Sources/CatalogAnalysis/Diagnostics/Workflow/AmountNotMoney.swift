import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let amountNotMoney = DiagnosticDefinition(
        code: "DW3114",
        name: "amount-not-money",
        severity: .error,
        summary: Wording(
            de: "Der Betrag einer Zahlung ist kein Geldbetrag.",
            en: "The amount of a payment is no money."),
        explanation: Wording(
            de: """
                Ein Betrag ist eine Zahl in Euro oder eine Antwort vom Typ `money`; eine andere Währung \
                nennt `currency`.
                """,
            en: """
                An amount is a number in euros or an answer of type `money`; another currency is named by \
                `currency`.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Zahlung offen, en: Payment due}, initial: true, payment: {amount: name}} # DW3114
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
    static func amountNotMoney(_ node: YAMLNode, type: ValueType, currency: String?) -> Diagnostic {
        let found = type.wording
        return Diagnostic(
            .amountNotMoney, at: node.range,
            currency.map {
                Wording(
                    de: "Das ist \(found.german), verlangt wird aber ein Betrag in \($0).",
                    en: "This is \(found.english), but an amount in \($0) is asked for.")
            }
                ?? Wording(
                    de: "Das ist \(found.german), kein Geldbetrag.",
                    en: "This is \(found.english), not an amount of money."),
            proposal: Wording(de: "Zum Beispiel: 12.50", en: "For example: 12.50"))
    }

    /// A number of days or of items, say: four days would cost four euros.
    static func amountWithoutCurrency(_ node: YAMLNode, currency: String) -> Diagnostic {
        let example = "5 * \(node.text)"
        return Diagnostic(
            .amountNotMoney, at: node.range,
            Wording(
                de: "Das ist eine Zahl und kein Betrag: Aus 4 würden 4 \(currency).",
                en: "This is a number and no amount: 4 would become 4 \(currency)."),
            proposal: Wording(
                de:
                    "Nennen Sie ein Feld mit „type: money“, oder sagen Sie, was eines kostet, zum Beispiel: \(example)",
                en: "Name a field with “type: money”, or say what one costs, for example: \(example)"))
    }
}
