import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let dateWithoutFunction = DiagnosticDefinition(
        code: "DW3016",
        name: "date-without-function",
        severity: .error,
        summary: Wording(
            de: "Ein Tag steht in date(\"…\").",
            en: "A day stands in date(\"…\")."),
        explanation: Wording(
            de: """
                In Bedingungen ist ein Text in Anführungszeichen immer ein Text. Ein Tag wird mit date("…") \
                geschrieben.
                """,
            en: "In conditions a text in quotes is always a text. A day is written with date(\"…\")."),
        badExample: .fields(
            """
            start: {type: date, label: {de: Beginn, en: Start}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: start > "2026-03-01" # DW3016
            """),
        goodExample: .fields(
            """
            start: {type: date, label: {de: Beginn, en: Start}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: start > date("2026-03-01")
            """))
}

extension Diagnostic {
    static func dateWithoutFunction(_ range: SourceRange, text: String) -> Diagnostic {
        let mended = "date(\"\(text)\")"
        return Diagnostic(
            .dateWithoutFunction, at: range,
            Wording(
                de: "Hier wird ein Tag erwartet, „\(text)“ ist ein Text.",
                en: "A day is expected here, “\(text)” is a text."),
            proposal: Wording.write(mended),
            edit: TextEdit(replacing: range, with: mended))
    }
}
