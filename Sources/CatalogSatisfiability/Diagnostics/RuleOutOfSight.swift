import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let ruleOutOfSight = DiagnosticDefinition(
        code: "DW3047",
        name: "rule-out-of-sight",
        severity: .error,
        summary: Wording(
            de: "Die Meldung einer Regel kann bei einer Frage stehen, die nicht gestellt wird.",
            en: "The message of a rule may stand at a question that is not asked."),
        explanation: Wording(
            de: """
                Antworten können die Regel verletzen, ohne dass die Frage gestellt wird, die bei `at` steht. Wer das \
                Formular ausfüllt, sähe die Meldung an keiner Frage und könnte nicht absenden. Nennen Sie bei `at` eine \
                Frage, die immer gestellt wird, wenn die Regel verletzt ist, am besten eine, von der die Regel handelt.
                """,
            en: """
                Answers can violate the rule while the question that stands at `at` is not asked. Whoever fills in the \
                form would see the message at no question and could not submit. Name a question at `at` that is always \
                asked when the rule is violated, best one that the rule is about.
                """),
        badExample: .form(
            """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  adults: {type: integer, minimum: 0, maximum: 99, label: {de: Erwachsene, en: Adults}}
                  withChildren: {type: boolean, label: {de: Kommen Kinder mit?, en: Do children come along?}}
                  children: {type: integer, minimum: 1, maximum: 99, when: withChildren, label: {de: Kinder, en: Children}}
            rules:
              somebodyComes:
                require: adults > 0 or withChildren
                at: children # DW3047
                message: {de: Es muss jemand kommen., en: Somebody has to come.}
            """),
        goodExample: .form(
            """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  adults: {type: integer, minimum: 0, maximum: 99, label: {de: Erwachsene, en: Adults}}
                  withChildren: {type: boolean, label: {de: Kommen Kinder mit?, en: Do children come along?}}
                  children: {type: integer, minimum: 1, maximum: 99, when: withChildren, label: {de: Kinder, en: Children}}
            rules:
              somebodyComes:
                require: adults > 0 or withChildren
                at: adults
                message: {de: Es muss jemand kommen., en: Somebody has to come.}
            """))
}

extension Diagnostic {
    /// - Parameter alwaysAsked: A question that the rule looks at and that stands in each form.
    static func ruleOutOfSight(
        _ range: SourceRange, id: String, path: String, alwaysAsked: String?, hiddenBy: Note
    ) -> Diagnostic {
        let proposal =
            alwaysAsked.map {
                Wording(de: "Nennen Sie eine andere Frage: \($0)", en: "Name another question: \($0)")
            }
            ?? Wording(
                de: "Nennen Sie eine Frage, die immer gestellt wird, wenn die Regel verletzt ist.",
                en: "Name a question that is always asked when the rule is violated.")
        return Diagnostic(
            .ruleOutOfSight, at: range,
            Wording(
                de:
                    "Die Regel „\(id)“ kann verletzt sein, ohne dass nach „\(path)“ gefragt wird; die Meldung stünde nirgends.",
                en:
                    "The rule “\(id)” may be violated while “\(path)” is not asked for; its message would stand nowhere."
            ),
            proposal: proposal, notes: [hiddenBy],
            edit: alwaysAsked.map { TextEdit(replacing: range, with: $0) })
    }
}
