import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let conditionAlwaysTrue = DiagnosticDefinition(
        code: "DW3031",
        name: "condition-always-true",
        severity: .error,
        summary: Wording(
            de: "Eine Bedingung ist in jedem Antrag wahr.",
            en: "A condition is true in every submission."),
        explanation: Wording(
            de: """
                Der Compiler sucht zu jeder Bedingung Antworten, die das Formular annimmt und mit denen sie nicht wahr \
                ist. Gibt es keine, so unterscheidet die Bedingung nichts. Meist ist ein Wert oder ein Operator \
                verwechselt; sonst lassen Sie die Bedingung weg.
                """,
            en: """
                For every condition the compiler looks for answers that the form accepts and that do not make it true. \
                If there are none, the condition makes no difference. Mostly a value or an operator was mixed up; \
                otherwise leave the condition out.
                """),
        badExample: .fields(
            """
            size:
              type: choice
              label: {de: Größe, en: Size}
              options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
            reason:
              type: text
              maxLength: 80
              when: size = "small" or size = "large" # DW3031
              label: {de: Grund, en: Reason}
            """),
        goodExample: .fields(
            """
            size:
              type: choice
              label: {de: Größe, en: Size}
              options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
            reason:
              type: text
              maxLength: 80
              when: size = "large"
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    static func conditionAlwaysTrue(
        _ range: SourceRange, consequence: Wording, key: String, facts: [Wording], notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .conditionAlwaysTrue, at: range,
            Wording(
                de: "Diese Bedingung ist immer wahr. \(consequence.german)",
                en: "This condition is always true. \(consequence.english)"),
            proposal: Wording(
                de: "Ändern Sie die Bedingung, oder lassen Sie „\(key)“ weg.\(facts.joined(.german))",
                en: "Change the condition, or leave out “\(key)”.\(facts.joined(.english))"),
            notes: notes)
    }
}
