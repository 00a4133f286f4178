import CatalogDiagnostics
import CatalogModel
import FormRuntime

extension DiagnosticDefinition {
    package static let validExampleRefused = DiagnosticDefinition(
        code: "DW3028",
        name: "valid-example-refused",
        severity: .error,
        summary: Wording(
            de: "Ein gültiges Beispiel wird vom Formular abgelehnt.",
            en: "A valid example is refused by the form."),
        explanation: Wording(
            de: """
                Jedes Beispiel wird bei der Prüfung des Katalogs wirklich eingereicht. Entweder stimmt das Beispiel \
                nicht, oder eine Bedingung oder Regel sagt etwas anderes als gemeint.
                """,
            en: """
                Each example is really submitted when the catalog is checked. Either the example is wrong, or a \
                condition or rule says something else than was meant.
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
              three: # DW3028
                valid: {count: 3}
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
              three:
                valid: {count: 3, reason: Weil}
            """))
}

extension Diagnostic {
    static func validExampleRefused(_ example: Example, _ problems: [Problem]) -> Diagnostic {
        func list(_ language: String) -> String {
            problems.prefix(3).map { problem in
                let key = ProblemKey(pointer: problem.pointer, code: problem.code)
                return "\(key.text) (\(problem.message(in: language)))"
            }.joined(separator: "; ")
        }
        return Diagnostic(
            .validExampleRefused, at: example.source,
            Wording(
                de: "Das Formular lehnt dieses gültige Beispiel ab: \(list("de"))",
                en: "The form refuses this valid example: \(list("en"))"),
            proposal: problems.lazy.compactMap(\.mendedAnswer).first.map(Wording.write)
                ?? (example.today == nil && problems.contains { $0.code == "earliest" || $0.code == "latest" }
                    ? .dayOfReceipt(example.receipt) : nil)
                ?? Wording(
                    de: "Ergänzen oder ändern Sie die Antworten, oder die Bedingung, die das verlangt.",
                    en: "Complete or change the answers, or the condition that demands this."))
    }
}

extension Wording {
    /// That nobody says on which day an example is handed in.
    fileprivate static func dayOfReceipt(_ day: CatalogModel.CalendarDate) -> Wording {
        Wording(
            de:
                "Ohne „today“ wird das Beispiel am \(day) eingereicht. Ergänzen Sie zum Beispiel „today: \(day)“ mit dem gemeinten Tag, oder ändern Sie die Antwort.",
            en:
                "Without “today”, the example is handed in on \(day). Add for example “today: \(day)” with the day that is meant, or change the answer."
        )
    }
}

extension Problem {
    /// Of a computed whole number or amount, the answer as an example has to state it: amounts in the smallest unit of their currency.
    fileprivate var mendedAnswer: String? {
        guard code == "computed", let name = pointer.split(separator: "/").last,
            let expected = parameter("expected"), Int64(expected) != nil
        else { return nil }
        return "\(name): \(expected)"
    }
}
