import CatalogDiagnostics
import CatalogModel

/// An example that every target accepts is the proof that somebody can submit the form.
let serviceWithoutValidExample = LintRule(
    definition: DiagnosticDefinition(
        code: "DW4004", name: "service-without-valid-example", severity: .warning,
        summary: Wording(
            de: "Ein Dienst hat kein gültiges Beispiel.", en: "A service has no valid example."),
        explanation: Wording(
            de: """
                Ein gültiges Beispiel beweist, dass man das Formular absenden kann, und läuft bei jeder Änderung als \
                Test auf allen Zielen mit. Ergänzen Sie unter `examples` mindestens eines mit `valid` und den \
                Antworten eines typischen Falls.
                """,
            en: """
                A valid example proves that the form can be submitted, and it runs as a test on all targets with \
                every change. Add at least one under `examples` with `valid` and the answers of a typical case.
                """),
        badExample: .service(serviceExample(without: "examples", code: "DW4004")),
        goodExample: .service(serviceExample())),
    check: { catalog, _ in
        catalog.services.filter { !$0.examples.contains(where: \.isValid) }.map { service in
            Finding(
                at: service.beginning,
                Wording(
                    de: "„\(service.id)“ hat kein gültiges Beispiel.",
                    en: "“\(service.id)” has no valid example."),
                proposal: Wording(
                    de: "Ergänzen Sie unter `examples` eines mit `valid`.",
                    en: "Add one with `valid` under `examples`."))
        }
    })

extension Example {
    fileprivate var isValid: Bool {
        switch expectation {
        case .valid: true
        case .invalid: false
        }
    }
}
