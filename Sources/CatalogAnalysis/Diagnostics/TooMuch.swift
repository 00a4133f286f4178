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
        badExample: .types(
            """
            types:
              r01: {type: record, fields: {x: {type: r02, label: {de: X, en: X}}}}
              r02: {type: record, fields: {x: {type: r03, label: {de: X, en: X}}}}
              r03: {type: record, fields: {x: {type: r04, label: {de: X, en: X}}}}
              r04: {type: record, fields: {x: {type: r05, label: {de: X, en: X}}}}
              r05: {type: record, fields: {x: {type: r06, label: {de: X, en: X}}}}
              r06: {type: record, fields: {x: {type: r07, label: {de: X, en: X}}}}
              r07: {type: record, fields: {x: {type: r08, label: {de: X, en: X}}}}
              r08: {type: record, fields: {x: {type: r09, label: {de: X, en: X}}}}
              r09: {type: record, fields: {x: {type: r10, label: {de: X, en: X}}}}
              r10: {type: record, fields: {x: {type: r11, label: {de: X, en: X}}}}
              r11: {type: record, fields: {x: {type: r12, label: {de: X, en: X}}}}
              r12: {type: record, fields: {x: {type: r13, label: {de: X, en: X}}}}
              r13: {type: record, fields: {x: {type: r14, label: {de: X, en: X}}}} # DW2021
              r14: {type: record, fields: {x: {type: text, label: {de: X, en: X}}}}
            """),
        goodExample: .types(
            """
            types:
              r01: {type: record, fields: {x: {type: r02, label: {de: X, en: X}}}}
              r02: {type: record, fields: {x: {type: text, label: {de: X, en: X}}}}
            """))
}

extension Diagnostic {
    static func tooMuch(_ what: Wording, limit: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .tooMuch, at: range,
            Wording(
                de: "Hier sind mehr als \(limit) \(what.german).",
                en: "There are more than \(limit) \(what.english) here."),
            proposal: Wording(
                de: "Teilen Sie es auf oder vereinfachen Sie es.", en: "Split it up or make it simpler."))
    }
}
