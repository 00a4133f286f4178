import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let formNeverAccepted = DiagnosticDefinition(
        code: "DW3035",
        name: "form-never-accepted",
        severity: .error,
        summary: Wording(
            de: "Niemand könnte das Formular absenden.",
            en: "Nobody could submit the form."),
        explanation: Wording(
            de: """
                Der Compiler sucht zu jedem Formular Antworten, die es annimmt. Hier gibt es keine: Regeln, Bedingungen \
                oder Grenzen widersprechen einander. Gezeigt wird die letzte der Vorgaben, die zusammen unerfüllbar \
                sind; die Hinweise nennen die anderen.
                """,
            en: """
                For every form the compiler looks for answers that it accepts. Here there are none: rules, conditions \
                or bounds contradict one another. Shown is the last of the demands that together cannot be met; the \
                notes name the others.
                """),
        badExample: .form(
            """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  guests: {type: integer, minimum: 1, maximum: 500, label: {de: Gäste, en: Guests}}
            rules:
              few:
                require: guests < 50
                at: guests
                message: {de: Das sind zu viele., en: These are too many.}
              many:
                require: guests > 100 # DW3035
                at: guests
                message: {de: Das sind zu wenige., en: These are too few.}
            """),
        goodExample: .form(
            """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  guests: {type: integer, minimum: 1, maximum: 500, label: {de: Gäste, en: Guests}}
            rules:
              few:
                require: guests < 50
                at: guests
                message: {de: Das sind zu viele., en: These are too many.}
            """))
}

extension Diagnostic {
    static func formNeverAccepted(_ range: SourceRange, what: Wording, notes: [Note]) -> Diagnostic {
        Diagnostic(
            .formNeverAccepted, at: range, what,
            proposal: Wording(
                de: "Ändern Sie eine der Vorgaben, so dass sie zusammen erfüllbar sind.",
                en: "Change one of the demands so that they can be met together."),
            notes: notes)
    }
}
