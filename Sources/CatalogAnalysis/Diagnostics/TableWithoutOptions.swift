import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let tableWithoutOptions = DiagnosticDefinition(
        code: "DW3043",
        name: "table-without-options",
        severity: .error,
        summary: Wording(
            de: "Eine Tabelle richtet sich nach einer Auswahl.",
            en: "A table goes by a choice."),
        explanation: Wording(
            de: """
                Hinter „by“ steht ein Feld vom Typ choice oder mit einer Codeliste; die Tabelle nennt zu jeder seiner \
                Möglichkeiten einen Wert. Für alles andere gibt es if … then … else ….
                """,
            en: """
                Behind “by” stands a field of type choice or with a code list; the table names a value for each of its \
                options. For everything else there is if … then … else ….
                """),
        badExample: .fields(
            """
            isLarge: {type: boolean, label: {de: Groß?, en: Large?}}
            fee:
              type: money
              label: {de: Gebühr, en: Fee}
              computed:
                by: isLarge # DW3043
                values: {yes: 12.00}
            """),
        goodExample: .fields(
            """
            isLarge: {type: boolean, label: {de: Groß?, en: Large?}}
            fee:
              type: money
              label: {de: Gebühr, en: Fee}
              computed: if isLarge then 12.00 else 8.00
            """))
}

extension Diagnostic {
    static func tableWithoutOptions(_ range: SourceRange, _ found: ValueType) -> Diagnostic {
        Diagnostic(
            .tableWithoutOptions, at: range,
            Wording(
                de: "Hier muss ein Feld mit Auswahlmöglichkeiten stehen, nicht \(found.wording.german).",
                en: "A field with options has to stand here, not \(found.wording.english)."),
            proposal: Wording(
                de: "Schreiben Sie: computed: if … then … else …",
                en: "Write: computed: if … then … else …"))
    }
}
