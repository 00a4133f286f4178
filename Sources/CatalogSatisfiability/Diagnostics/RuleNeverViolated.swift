import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let ruleNeverViolated = DiagnosticDefinition(
        code: "DW3032",
        name: "rule-never-violated",
        severity: .error,
        summary: Wording(
            de: "Eine Regel kann nie verletzt werden.",
            en: "A rule can never be violated."),
        explanation: Wording(
            de: """
                Der Compiler sucht zu jeder Regel Antworten, die sonst in Ordnung sind und die Regel verletzen. Gibt es \
                keine, so prüft die Regel nichts: Sie ist immer erfüllt, oder ihre Felder werden nie zusammen gefragt; \
                denn was nicht gefragt wird, verletzt keine Regel.
                """,
            en: """
                For every rule the compiler looks for answers that are fine otherwise and violate the rule. If there \
                are none, the rule checks nothing: it is always fulfilled, or its fields are never asked together; for \
                what is not asked violates no rule.
                """),
        badExample: .form(
            """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  isCompany: {type: boolean, label: {de: Für eine Firma?, en: For a company?}}
                  employees: {type: integer, minimum: 1, maximum: 9999, when: isCompany, label: {de: Beschäftigte, en: Employees}}
                  children: {type: integer, minimum: 1, maximum: 20, when: isCompany = false, label: {de: Kinder, en: Children}}
            rules:
              fewer:
                require: children < employees # DW3032
                at: children
                message: {de: Das sind zu viele., en: These are too many.}
            """),
        goodExample: .form(
            """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  isCompany: {type: boolean, label: {de: Für eine Firma?, en: For a company?}}
                  employees: {type: integer, minimum: 1, maximum: 9999, when: isCompany, label: {de: Beschäftigte, en: Employees}}
                  trainees: {type: integer, minimum: 1, maximum: 20, when: isCompany, label: {de: Auszubildende, en: Trainees}}
            rules:
              fewer:
                require: trainees < employees
                at: trainees
                message: {de: Das sind zu viele., en: These are too many.}
            """))
}

extension Diagnostic {
    static func ruleNeverViolated(
        _ range: SourceRange, id: String, facts: [Wording], notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .ruleNeverViolated, at: range,
            Wording(
                de: "Die Regel „\(id)“ kann nie verletzt werden; sie prüft nichts.",
                en: "The rule “\(id)” can never be violated; it checks nothing."),
            proposal: Wording(
                de: "Ändern Sie die Regel, oder lassen Sie sie weg.\(facts.joined(.german))",
                en: "Change the rule, or leave it out.\(facts.joined(.english))"),
            notes: notes)
    }
}
