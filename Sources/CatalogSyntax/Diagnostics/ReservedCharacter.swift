import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A value that begins with a character that YAML keeps for itself.
    package static let reservedCharacter = DiagnosticDefinition(
        code: "DW1013", name: "reserved-character", severity: .error,
        summary: Wording(
            de: "Ein Wert beginnt mit einem Zeichen, das YAML für sich behält.",
            en: "A value begins with a character that YAML keeps for itself."),
        explanation: Wording(
            de: """
                Ein Wert ohne Anführungszeichen darf nicht mit `@`, `` ` `` oder `%` beginnen, und `&` und \
                `*` brauchen einen Namen. Setzen Sie den Wert in Anführungszeichen.
                """,
            en: """
                A value without quotes must not begin with `@`, `` ` `` or `%`, and `&` and `*` need a \
                name. Put the value into quotes.
                """),
        badExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
              hint: {de: "@ steht für at", en: @ means at}  # DW1013
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
              hint: {de: "@ steht für at", en: "@ means at"}
            """))
}

extension Diagnostic {
    static func reservedCharacter(_ character: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .reservedCharacter, at: range,
            Wording(
                de: "Ein Wert ohne Anführungszeichen darf hier nicht mit „\(character)“ beginnen.",
                en: "A value without quotes must not begin with “\(character)” here."),
            proposal: Wording(
                de: "Setzen Sie den ganzen Wert in Anführungszeichen \"…\".",
                en: "Put the whole value into quotes \"…\"."))
    }
}
