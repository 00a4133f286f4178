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
        func list(_ keys: [ProblemKey]) -> String {
            let shown = keys.prefix(shownProblems).map(\.text).joined(separator: ", ")
            return keys.count > shownProblems ? shown + ", …" : shown
        }
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
            german.append("Gemeldet wird, ohne dass es unter problems steht: \(list(unexpected)).")
            english.append("Reported, but not stated under problems: \(list(unexpected)).")
        }
        return Diagnostic(
            .otherProblemsInExample, at: range,
            Wording(de: german.joined(separator: " "), en: english.joined(separator: " ")),
            proposal: isAccepted
                ? Wording(
                    de: "Schreiben Sie valid statt invalid, oder ändern Sie die Antworten oder das Formular.",
                    en: "Write valid instead of invalid, or change the answers or the form.")
                : .mendProblems(areMissing: !missing.isEmpty, areUnexpected: !unexpected.isEmpty))
    }
}

/// So many problems are named; all of them, unless an example has very many.
private let shownProblems = 12

extension Wording {
    /// What to change under `problems`.
    fileprivate static func mendProblems(areMissing: Bool, areUnexpected: Bool) -> Wording {
        switch (areMissing, areUnexpected) {
        case (true, true):
            Wording(
                de:
                    "Ergänzen Sie unter problems, was gemeldet wird, und streichen Sie, was nicht gemeldet wird, oder ändern Sie die Antworten.",
                en: "Add what is reported to problems and remove what is not, or change the answers.")
        case (true, false):
            Wording(
                de: "Streichen Sie das unter problems, oder ändern Sie die Antworten.",
                en: "Remove this from problems, or change the answers.")
        case (false, _):
            Wording(
                de: "Ergänzen Sie das unter problems, oder ändern Sie die Antworten.",
                en: "Add this to problems, or change the answers.")
        }
    }
}
