import CatalogDiagnostics
import CatalogModel

/// Whoever expects an answer from the account waits for it in vain.
let prefillWithoutName = LintRule(
    definition: DiagnosticDefinition(
        code: "DW4114",
        name: "prefill-without-name",
        severity: .warning,
        summary: Wording(
            de: "Aus dem Konto kann diese Antwort nicht kommen.",
            en: "This answer cannot come from the account."),
        explanation: Wording(
            de: """
                Mit „prefill: profile“ füllt der Formularserver aus, was das Konto weiß. Welche Angabe gemeint ist, sagt ihm der \
                Autofill-Name der Antwort: bei einem Text „autocomplete“, bei einem Datum „autocomplete: bday“; E-Mail-Adressen, \
                Telefonnummern, Internetadressen und Postleitzahlen haben von selbst einen. In einer Liste weiß niemand, welcher Eintrag \
                gemeint ist.
                """,
            en: """
                With “prefill: profile” the form server fills in what the account knows. Which fact is meant is told by the autofill \
                name of the answer: “autocomplete” of a text, “autocomplete: bday” of a date; e-mail addresses, telephone numbers, web \
                addresses and postal codes have one by themselves. In a list nobody knows which item is meant.
                """),
        badExample: .fields(
            """
            nickname: {type: text, maxLength: 40, label: {de: Rufname, en: First name}, prefill: profile} # DW4114
            """),
        goodExample: .fields(
            """
            nickname:
              type: text
              maxLength: 40
              autocomplete: given-name
              label: {de: Rufname, en: First name}
              prefill: profile
            """)),
    check: .field { field in
        if field.prefill == .profile, !field.type.isKnownToAccounts {
            return field.isNotFromTheAccount
        }
        guard case .list(let list) = field.type, case .record(let record) = list.item, record.name == nil
        else {
            return nil
        }
        return record.fields.first { $0.prefill == .profile && $0.type.isKnownToAccounts }?
            .isNotFromTheAccount
    })

extension Field {
    fileprivate var isNotFromTheAccount: Finding {
        Finding(
            at: source,
            Wording(
                de: "Bei „\(id)“ bewirkt „prefill: profile“ nichts.",
                en: "“prefill: profile” has no effect at “\(id)”."),
            proposal: type.mayBeNamed
                ? Wording(
                    de:
                        "Sagen Sie mit „autocomplete“, welche Angabe gemeint ist, oder streichen Sie „prefill“.",
                    en: "Say with “autocomplete” which fact is meant, or delete “prefill”.")
                : Wording(
                    de: "Eine solche Angabe kennt kein Konto. Streichen Sie „prefill“.",
                    en: "No account knows such a fact. Delete “prefill”."))
    }
}

extension FieldType {
    /// Whether it has the key `autocomplete`, or holds something that may.
    fileprivate var mayBeNamed: Bool {
        switch self {
        case .text, .date, .record, .list: true
        default: false
        }
    }
}
