import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let problemsOfValidExample = DiagnosticDefinition(
        code: "DW2031",
        name: "problems-of-valid-example",
        severity: .error,
        summary: Wording(
            de: "Ein gültiges Beispiel hat keine Meldungen.",
            en: "A valid example has no problems."),
        explanation: Wording(
            de: """
                problems nennt, was an ungültigen Antworten gemeldet wird. Bei gültigen wird nichts \
                gemeldet.
                """,
            en: "problems names what is reported for invalid answers. For valid ones nothing is."),
        badExample: .service(
            """
            service: example
            version: 1.0.0
            title: {de: Beispiel, en: Example}
            description: {de: Ein Beispiel, en: An example}
            responsible: ordnungsamt
            audience: [everybody]
            form:
              pages:
                only:
                  title: {de: Seite, en: Page}
                  fields:
                    name: {type: text, label: {de: Name, en: Name}}
            examples:
              plain:
                valid: {name: Kim}
                problems: {name: required} # DW2031
            """),
        goodExample: .service(
            """
            service: example
            version: 1.0.0
            title: {de: Beispiel, en: Example}
            description: {de: Ein Beispiel, en: An example}
            responsible: ordnungsamt
            audience: [everybody]
            form:
              pages:
                only:
                  title: {de: Seite, en: Page}
                  fields:
                    name: {type: text, label: {de: Name, en: Name}}
            examples:
              plain:
                invalid: {}
                problems: {name: required}
            """))
}

extension Diagnostic {
    static func problemsOfValidExample(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .problemsOfValidExample, at: range,
            Wording(de: "Ein gültiges Beispiel hat keine Meldungen.", en: "A valid example has no problems."),
            proposal: Wording(
                de: "Schreiben Sie invalid statt valid, oder lassen Sie problems weg.",
                en: "Write invalid instead of valid, or leave problems out."))
    }
}
