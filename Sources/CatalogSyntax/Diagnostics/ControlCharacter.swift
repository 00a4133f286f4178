import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A character that nobody can see and YAML does not allow.
    package static let controlCharacter = DiagnosticDefinition(
        code: "DW1005", name: "control-character", severity: .error,
        summary: Wording(
            de: "Die Datei enthält ein unsichtbares Steuerzeichen.",
            en: "The file contains an invisible control character."),
        explanation: Wording(
            de: """
                Steuerzeichen sind unsichtbar und geraten meist beim Kopieren aus anderen Programmen in \
                den Text. Erlaubt sind nur Zeilenumbruch und – außer zum Einrücken – der Tabulator. \
                Löschen Sie das Zeichen; oft hilft es, die Stelle neu zu tippen.
                """,
            en: """
                Control characters are invisible and mostly get into a text by copying from other \
                programs. Only line breaks and, except for indentation, tabs are allowed. Delete the \
                character; it often helps to type the place again.
                """),
        badExample: .types(
            """
            types:
              district:
                type: codeList
                options: {north: {de: No\u{1}rd, en: North}, south: {de: Süd, en: South}}  # DW1005
            """),
        goodExample: .types(
            """
            types:
              district:
                type: codeList
                options: {north: {de: Nord, en: North}, south: {de: Süd, en: South}}
            """))
}

extension Diagnostic {
    /// Names are written as in `U+0007`.
    static func controlCharacter(
        _ name: String, at range: SourceRange, others: ArraySlice<(name: String, range: SourceRange)> = []
    ) -> Diagnostic {
        Diagnostic(
            .controlCharacter, at: range,
            Wording(
                de: "Hier steht das unsichtbare Zeichen \(name), das nicht erlaubt ist.",
                en: "Here is the invisible character \(name), which is not allowed."),
            proposal: Wording(
                de: "Löschen Sie das Zeichen oder tippen Sie die Stelle neu.",
                en: "Delete the character or type the place again."),
            notes: others.map {
                Note(
                    Wording(de: "Hier steht \($0.name).", en: "Here is \($0.name)."), at: $0.range)
            })
    }
}
