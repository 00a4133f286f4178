import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let exampleWithoutVerdict = DiagnosticDefinition(
        code: "DW2030",
        name: "example-without-verdict",
        severity: .error,
        summary: Wording(
            de: "Ein Beispiel muss gültig oder ungültig sein.",
            en: "An example has to be valid or invalid."),
        explanation: Wording(
            de: """
                Ein Beispiel sagt mit valid oder invalid, ob seine Antworten angenommen werden. Genau eine \
                der beiden Angaben muss dastehen.
                """,
            en: """
                An example says by valid or invalid whether its answers are accepted. Exactly one of the two\
                 has to be there.
                """),
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
              plain: {today: 2026-01-01} # DW2030
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
              plain: {today: 2026-01-01, valid: {name: Kim}}
            """))
}

extension Diagnostic {
    static func exampleWithoutVerdict(owner: SourceRange) -> Diagnostic {
        Diagnostic(
            .exampleWithoutVerdict, at: owner,
            Wording(
                de: "Dieses Beispiel braucht genau eine der Angaben „valid“ und „invalid“.",
                en: "This example needs exactly one of “valid” and “invalid”."),
            proposal: Wording(
                de: "Schreiben Sie valid: {…} oder invalid: {…} mit problems: {…}.",
                en: "Write valid: {…}, or invalid: {…} with problems: {…}."))
    }
}
