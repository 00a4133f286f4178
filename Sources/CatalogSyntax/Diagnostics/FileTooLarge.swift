import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A file above 16 MiB.
    package static let fileTooLarge = DiagnosticDefinition(
        code: "DW1002", name: "file-too-large", severity: .error,
        summary: Wording(
            de: "Die Datei ist zu groß.",
            en: "The file is too large."),
        explanation: Wording(
            de: """
                Eine Datei des Katalogs darf höchstens 16 MiB groß sein; ein gewöhnlicher Dienst braucht \
                davon ein Tausendstel. Meist ist eine falsche Datei in den Ordner geraten. Lange \
                Codelisten lassen sich auf mehrere Dateien verteilen.
                """,
            en: """
                A file of the catalog may have at most 16 MiB; an ordinary service needs a thousandth of \
                that. Most often a wrong file got into the folder. Long code lists can be split into \
                several files.
                """),
        badExample: .types(
            """
            # 17 MiB …
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
    static func fileTooLarge(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .fileTooLarge, at: range,
            Wording(
                de: "Die Datei ist größer als 16 MiB (16.777.216 Bytes).",
                en: "The file is larger than 16 MiB (16,777,216 bytes)."),
            proposal: Wording(
                de: "Prüfen Sie, ob die Datei in den Katalog gehört, oder teilen Sie sie auf.",
                en: "Check whether the file belongs to the catalog, or split it."))
    }
}
