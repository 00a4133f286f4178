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
    /// `text` is the whole value, where it is known.
    static func reservedCharacter(_ character: String, text: String = "…", at range: SourceRange)
        -> Diagnostic
    {
        Diagnostic(
            .reservedCharacter, at: range,
            Wording(
                de: "Ein Wert ohne Anführungszeichen darf hier nicht mit „\(character)“ beginnen.",
                en: "A value without quotes must not begin with “\(character)” here."),
            proposal: .inQuotes(text))
    }

    /// For whatever else libyaml may stumble over; no input is known that leads here.
    static func unreadable(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .reservedCharacter, at: range,
            Wording(
                de: "An dieser Stelle ist die Datei kein gültiges YAML.",
                en: "In this place the file is no valid YAML."),
            proposal: Wording(
                de: "Prüfen Sie die Zeile; setzen Sie Texte mit Sonderzeichen in Anführungszeichen \"…\".",
                en: "Check the line; put texts with special characters into quotes \"…\"."))
    }
}
