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
                verwechselt; sonst lassen Sie die Bedingung weg. Ist eine Bedingung hinter „if“ immer wahr, so gilt nie, \
                was hinter „else“ steht; nur vor „else null“ darf sie es sein, wenn sie der letzte von allen Fällen ist. \
                Was mit „and“ neben anderem steht, ist ein Fehler, wenn schon die Grenzen des Feldes dafür sorgen.
                """,
            en: """
                For every condition the compiler looks for answers that the form accepts and that do not make it true. \
                If there are none, the condition makes no difference. Mostly a value or an operator was mixed up; \
                otherwise leave the condition out. If a condition behind “if” is always true, what stands behind “else” \
                never applies; only in front of “else null” it may be, as the last of all cases. What stands beside \
                something else with “and” is an error if the bounds of the field alone see to it.
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
