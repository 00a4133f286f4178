import CatalogDiagnostics

extension DiagnosticDefinition {
    /// UTF-16 or UTF-32 instead of UTF-8.
    package static let wrongEncoding = DiagnosticDefinition(
        code: "DW1003", name: "wrong-encoding", severity: .error,
        summary: Wording(
            de: "Die Datei ist nicht als UTF-8 gespeichert.",
            en: "The file is not saved as UTF-8."),
        explanation: Wording(
            de: """
                Alle Dateien des Katalogs sind in UTF-8 gespeichert. Diese Datei ist in UTF-16 oder UTF-32 \
                gespeichert, wie es manche Windows-Programme unter „Unicode“ anbieten. Speichern Sie sie \
                mit der Kodierung „UTF-8“ neu.
                """,
            en: """
                All files of the catalog are saved in UTF-8. This file is saved in UTF-16 or UTF-32, which \
                some Windows programs offer as “Unicode”. Save it again with the encoding “UTF-8”.
                """),
        badExample: .types(
            """
            # UTF-16 …
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
    static func wrongEncoding(_ name: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .wrongEncoding, at: range,
            Wording(
                de: "Die Datei ist in \(name) gespeichert, erwartet wird UTF-8.",
                en: "The file is saved in \(name), but UTF-8 is expected."),
            proposal: Wording(
                de: "Speichern Sie die Datei im Editor mit der Kodierung „UTF-8“ neu.",
                en: "Save the file again with the encoding “UTF-8” in the editor."))
    }
}
