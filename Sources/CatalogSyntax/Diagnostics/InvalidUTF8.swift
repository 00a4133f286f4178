import CatalogDiagnostics

extension DiagnosticDefinition {
    /// Bytes that are not UTF-8.
    package static let invalidUTF8 = DiagnosticDefinition(
        code: "DW1004", name: "invalid-utf8", severity: .error,
        summary: Wording(
            de: "Die Datei enthält Bytes, die kein gültiges UTF-8 sind.",
            en: "The file contains bytes that are not valid UTF-8."),
        explanation: Wording(
            de: """
                Alle Dateien des Katalogs sind in UTF-8 gespeichert. Ungültige Bytes entstehen meist, wenn \
                eine Datei mit Umlauten in „ANSI“, „Windows-1252“ oder „ISO 8859-1“ gespeichert wurde. \
                Öffnen Sie die Datei mit der Kodierung, in der sie entstanden ist, und speichern Sie sie \
                als „UTF-8“.
                """,
            en: """
                All files of the catalog are saved in UTF-8. Invalid bytes mostly come from saving a file \
                with umlauts in “ANSI”, “Windows-1252” or “ISO 8859-1”. Open the file with the encoding in \
                which it was made, and save it as “UTF-8”.
                """),
        badExample: .types(
            """
            # Windows-1252 …
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
    static func invalidUTF8(byteOffset: Int, count: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .invalidUTF8, at: range,
            Wording(
                de: """
                    Hier (Byte \(byteOffset)) steht kein gültiges UTF-8; die Datei enthält \
                    \(count == 1 ? "keine weitere solche Stelle" : "\(count) solche Stellen").
                    """,
                en: """
                    There is invalid UTF-8 here (byte \(byteOffset)); the file contains \
                    \(count == 1 ? "no other such place" : "\(count) such places").
                    """),
            proposal: Wording(
                de: """
                    Speichern Sie die Datei im Editor mit der Kodierung „UTF-8“ neu und prüfen Sie die \
                    Umlaute.
                    """,
                en: """
                    Save the file again with the encoding “UTF-8” in the editor and check the umlauts.
                    """))
    }
}
