import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let partOfSimpleAnswer = DiagnosticDefinition(
        code: "DW3011",
        name: "part-of-simple-answer",
        severity: .error,
        summary: Wording(
            de: "Diese Antwort hat keine Teile.",
            en: "This answer has no parts."),
        explanation: Wording(
            de: "Nur Datensätze (record) haben Teile, die mit einem Punkt genannt werden.",
            en: "Only records have parts that are named with a point."),
        badExample: .fields(
            """
            name: {type: text, label: {de: Name, en: Name}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: name.first = "Kim" # DW3011
            """),
        goodExample: .fields(
            """
            name: {type: text, label: {de: Name, en: Name}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: name = "Kim"
            """))
}

extension Diagnostic {
    static func partOfSimpleAnswer(_ range: SourceRange, name: String) -> Diagnostic {
        Diagnostic(
            .partOfSimpleAnswer, at: range,
            Wording(de: "„\(name)“ hat keine Teile.", en: "“\(name)” has no parts."),
            proposal: Wording(de: "Schreiben Sie nur \(name).", en: "Write just \(name)."))
    }
}
