import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A tab where blanks are expected.
    package static let tabIndentation = DiagnosticDefinition(
        code: "DW1007", name: "tab-indentation", severity: .error,
        summary: Wording(
            de: "Eine Zeile ist mit einem Tabulator eingerückt.",
            en: "A line is indented with a tab."),
        explanation: Wording(
            de: """
                YAML erkennt an der Zahl der Leerzeichen am Zeilenanfang, was wozu gehört. Ein Tabulator \
                ist dort nicht erlaubt, weil er in jedem Editor anders breit ist. Ersetzen Sie ihn durch \
                Leerzeichen, üblich sind zwei je Ebene.
                """,
            en: """
                YAML sees by the number of blanks at the beginning of a line what belongs to what. A tab \
                is not allowed there because its width differs from editor to editor. Replace it by \
                blanks, usually two for a level.
                """),
        badExample: .fields(
            """
            reason:
            \ttype: text  # DW1007
              label: {de: Grund, en: Reason}
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    static func tabIndentation(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .tabIndentation, at: range,
            Wording(
                de: "Hier steht ein Tabulator; eingerückt wird in YAML mit Leerzeichen.",
                en: "Here is a tab; YAML is indented with blanks."),
            proposal: Wording(
                de: "Ersetzen Sie den Tabulator durch Leerzeichen (zwei je Ebene).",
                en: "Replace the tab by blanks (two for a level)."))
    }
}
