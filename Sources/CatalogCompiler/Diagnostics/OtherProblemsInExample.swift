import CatalogDiagnostics
import FormRuntime

extension DiagnosticDefinition {
    package static let otherProblemsInExample = DiagnosticDefinition(
        code: "DW3029",
        name: "other-problems-in-example",
        severity: .error,
        summary: Wording(
            de: "Ein ungültiges Beispiel hat andere Probleme als angegeben.",
            en: "An invalid example has other problems than stated."),
        explanation: Wording(
            de: """
                Jedes Beispiel wird bei der Prüfung des Katalogs wirklich eingereicht. Unter problems steht genau, \
                was das Formular dann meldet.
                """,
            en: """
                Each example is really submitted when the catalog is checked. Under problems stands exactly what the \
                form reports then.
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
                    count: {type: integer, minimum: 1, label: {de: Anzahl, en: Count}}
                    reason: {type: text, label: {de: Grund, en: Reason}, when: count > 2}
            examples:
              none: # DW3029
                invalid: {count: 0}
                problems: {count: required}
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
                    count: {type: integer, minimum: 1, label: {de: Anzahl, en: Count}}
                    reason: {type: text, label: {de: Grund, en: Reason}, when: count > 2}
            examples:
              none:
                invalid: {count: 0}
                problems: {count: minimum}
            """))
}

extension Diagnostic {
    static func otherProblemsInExample(
        _ range: SourceRange, missing: [ProblemKey], unexpected: [ProblemKey], isAccepted: Bool
    ) -> Diagnostic {
        func list(_ keys: [ProblemKey]) -> String { keys.prefix(4).map(\.text).joined(separator: ", ") }
        var german: [String] = []
        var english: [String] = []
        if isAccepted {
            german.append("Das Formular nimmt dieses ungültige Beispiel an.")
            english.append("The form accepts this invalid example.")
        }
        if !missing.isEmpty {
            german.append("Nicht gemeldet wird: \(list(missing)).")
            english.append("Not reported: \(list(missing)).")
        }
        if !unexpected.isEmpty {
            german.append("Gemeldet wird: \(list(unexpected)).")
            english.append("Reported: \(list(unexpected)).")
        }
        return Diagnostic(
            .otherProblemsInExample, at: range,
            Wording(de: german.joined(separator: " "), en: english.joined(separator: " ")),
            proposal: Wording(
                de: "Nennen Sie unter problems genau das, oder ändern Sie die Antworten.",
                en: "State exactly this under problems, or change the answers."))
    }
}
