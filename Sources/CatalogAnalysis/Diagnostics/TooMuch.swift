import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let tooMuch = DiagnosticDefinition(
        code: "DW2021",
        name: "too-much",
        severity: .error,
        summary: Wording(
            de: "Hier steht mehr, als verarbeitet werden kann.",
            en: "There is more here than can be processed."),
        explanation: Wording(
            de: """
                Es gibt Grenzen für Felder, Auswahlmöglichkeiten und ineinander liegende Datensätze, damit \
                Formulare benutzbar und Programme schnell bleiben.
                """,
            en: """
                There are limits for fields, options and records within records, so that forms stay usable \
                and programs fast.
                """),
        badExample: .fields(
            """
            a: # DW2021
              type: record
              label: {de: A, en: A}
              fields: {b: {type: record, label: {de: B, en: B}, fields: {c: {type: record, label: {de: C, en: C}, fields: {d: {type: deep, label: {de: D, en: D}}}}}}}
            """),
        goodExample: .fields(
            """
            a:
              type: record
              label: {de: A, en: A}
              fields: {b: {type: text, label: {de: B, en: B}}}
            """))
}

extension Diagnostic {
    static func tooMuch(_ what: Wording, limit: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .tooMuch, at: range,
            Wording(
                de: "Hier sind mehr als \(limit) \(what.german).", en: "There are more than \(limit) \(what.english) here."),
            proposal: Wording(
                de: "Teilen Sie es auf oder vereinfachen Sie es.", en: "Split it up or make it simpler."))
    }
}
