import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A file without any content.
    package static let emptyFile = DiagnosticDefinition(
        code: "DW1001", name: "empty-file", severity: .error,
        summary: Wording(
            de: "Die Datei ist leer.",
            en: "The file is empty."),
        explanation: Wording(
            de: """
                Eine YAML-Datei im Katalog beschreibt etwas: einen Dienst, Typen oder die Stadt. In \
                dieser Datei steht nichts oder es stehen nur Kommentare darin. Schreiben Sie den Inhalt \
                hinein oder löschen Sie die Datei.
                """,
            en: """
                A YAML file in the catalog describes something: a service, types or the town. This file \
                holds nothing, or comments only. Write its content or delete the file.
                """),
        badExample: .types(
            """
            # DW1001
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
    static func emptyFile(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .emptyFile, at: range,
            Wording(
                de: "Die Datei ist leer.",
                en: "The file is empty."),
            proposal: Wording(
                de: "Schreiben Sie den Inhalt hinein oder löschen Sie die Datei.",
                en: "Write its content or delete the file."))
    }
}
