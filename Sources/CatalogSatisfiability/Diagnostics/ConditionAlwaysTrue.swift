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
                verwechselt; sonst lassen Sie die Bedingung weg. Ein Übergang mit einer solchen Bedingung ist immer offen. \
                Ist eine Bedingung hinter „if“ immer wahr, so gilt nie, was hinter „else“ steht; als letzte von mehreren darf \
                sie es sein. Was mit „and“ neben anderem steht, ist ein Fehler, wenn es schon wegen der Grenzen des \
                Feldes immer wahr ist.
                """,
            en: """
                For every condition the compiler looks for answers that the form accepts and that do not make it true. \
                If there are none, the condition makes no difference. Mostly a value or an operator was mixed up; \
                otherwise leave the condition out. A transition with such a condition is always open. If a condition behind \
                “if” is always true, what stands behind “else” never applies; as the last of several it may be. What stands \
                beside something else with “and” is an error if the bounds of the field alone make it always true.
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

    /// A guard that closes nothing.
    static func transitionAlwaysOpen(
        _ range: SourceRange, transition: String, facts: [Wording], notes: [Note]
    ) -> Diagnostic {
        conditionAlwaysTrue(
            range,
            consequence: Wording(
                de: "„\(transition)“ ist immer offen.", en: "“\(transition)” is always open."),
            key: "when", facts: facts, notes: notes)
    }

    static func messageAlwaysSent(
        _ range: SourceRange, transition: String, facts: [Wording], notes: [Note]
    ) -> Diagnostic {
        conditionAlwaysTrue(
            range,
            consequence: Wording(
                de: "Die Nachricht wird immer gesendet, wenn „\(transition)“ geschieht.",
                en: "The message is always sent when “\(transition)” happens."),
            key: "when", facts: facts, notes: notes)
    }
}
