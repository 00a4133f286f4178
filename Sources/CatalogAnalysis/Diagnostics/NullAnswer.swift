import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let nullAnswer = DiagnosticDefinition(
        code: "DW3020",
        name: "null-answer",
        severity: .error,
        summary: Wording(
            de: "Was nicht beantwortet ist, wird weggelassen.",
            en: "What is not answered is left out."),
        explanation: Wording(
            de: """
                Eine Antwort ist da oder nicht. null, ~ oder nichts hinter dem Doppelpunkt ist keine \
                Antwort.
                """,
            en: "An answer is there or not. null, ~ or nothing behind the colon is no answer."),
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
                    name: {type: text, required: false, label: {de: Name, en: Name}}
            examples:
              plain: {valid: {name: ~}} # DW3020
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
                    name: {type: text, required: false, label: {de: Name, en: Name}}
            examples:
              plain: {valid: {}}
            """))
}

extension Diagnostic {
    static func nullAnswer(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .nullAnswer, at: range,
            Wording(de: "Hier steht keine Antwort.", en: "There is no answer here."),
            proposal: Wording(de: "Lassen Sie das Feld weg.", en: "Leave the field out."))
    }
}
