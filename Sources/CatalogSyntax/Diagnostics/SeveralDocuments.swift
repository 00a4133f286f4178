import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A second YAML document in one file.
    package static let severalDocuments = DiagnosticDefinition(
        code: "DW1006", name: "several-documents", severity: .error,
        summary: Wording(
            de: "Die Datei enthält mehrere YAML-Dokumente.",
            en: "The file contains several YAML documents."),
        explanation: Wording(
            de: """
                Eine Zeile aus `---` beginnt in YAML ein neues Dokument. Eine Datei des Katalogs besteht \
                aus genau einem. Löschen Sie die Zeile oder legen Sie für das zweite Dokument eine eigene \
                Datei an.
                """,
            en: """
                A line of `---` begins a new document in YAML. A file of the catalog consists of exactly \
                one. Delete the line or make a file of its own for the second document.
                """),
        badExample: .types(
            """
            types:
              district:
                type: codeList
                options: {north: {de: Nord, en: North}, south: {de: Süd, en: South}}
            ---  # DW1006
              size:
                type: codeList
                options: {small: {de: klein, en: small}}
            """),
        goodExample: .types(
            """
            types:
              district:
                type: codeList
                options: {north: {de: Nord, en: North}, south: {de: Süd, en: South}}
              size:
                type: codeList
                options: {small: {de: klein, en: small}}
            """))
}

extension Diagnostic {
    static func severalDocuments(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .severalDocuments, at: range,
            Wording(
                de: "Hier beginnt ein zweites YAML-Dokument; eine Datei darf nur eines enthalten.",
                en: "A second YAML document begins here; a file may hold one only."),
            proposal: Wording(
                de: "Löschen Sie die Zeile „---“ oder „...“, oder legen Sie eine zweite Datei an.",
                en: "Delete the line “---” or “...”, or make a second file."))
    }
}
