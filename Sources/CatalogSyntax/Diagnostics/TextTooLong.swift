import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A scalar above 64 KiB.
    package static let textTooLong = DiagnosticDefinition(
        code: "DW1028", name: "text-too-long", severity: .error,
        summary: Wording(
            de: "Ein einzelner Text ist zu lang.",
            en: "A single text is too long."),
        explanation: Wording(
            de: """
                Ein einzelner Wert darf höchstens 65.536 Bytes lang sein, das sind etwa zwanzig \
                Druckseiten. Meist ist ein Bild oder eine ganze Datei in den Text geraten, oder ein \
                Anführungszeichen fehlt.
                """,
            en: """
                A single value may have at most 65,536 bytes, which is about twenty printed pages. Most \
                often an image or a whole file got into the text, or a quote is missing.
                """),
        badExample: .fields(
            """
            reason:
              type: text
              label: {de: "… 70.000 Zeichen …", en: Reason}
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    static func textTooLong(byteCount: Int, limit: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .textTooLong, at: range,
            Wording(
                de: "Dieser Wert ist \(byteCount) Bytes lang; erlaubt sind höchstens \(limit).",
                en: "This value is \(byteCount) bytes long; at most \(limit) are allowed."),
            proposal: Wording(
                de: "Kürzen Sie den Text oder verweisen Sie auf eine Internetseite.",
                en: "Shorten the text or link to a web page."))
    }
}
