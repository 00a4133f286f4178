import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let constantComparison = DiagnosticDefinition(
        code: "DW3014",
        name: "constant-comparison",
        severity: .error,
        summary: Wording(
            de: "Hier wird Festes mit Festem verglichen.",
            en: "Here a constant is compared with a constant."),
        explanation: Wording(
            de: """
                Ein Vergleich ohne ein Feld ist immer wahr oder immer falsch. Vermutlich fehlt der Name \
                eines Feldes oder er steht in Anführungszeichen.
                """,
            en: """
                A comparison without a field is always true or always false. Probably the name of a field is\
                 missing or stands in quotes.
                """),
        badExample: .fields(
            """
            kind: {type: text, label: {de: Art, en: Kind}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: '"kind" = "large"' # DW3014
            """),
        goodExample: .fields(
            """
            kind: {type: text, label: {de: Art, en: Kind}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: kind = "large"
            """))
}

extension Diagnostic {
    static func constantComparison(_ left: SourceRange, _ right: SourceRange) -> Diagnostic {
        Diagnostic(
            .constantComparison, at: left,
            Wording(
                de: "Auf beiden Seiten steht ein fester Wert.", en: "There is a constant on both sides."),
            proposal: Wording(
                de: "Nennen Sie auf einer Seite ein Feld, ohne Anführungszeichen.",
                en: "Name a field on one side, without quotes."),
            notes: [
                Diagnostic.Note(
                    Wording(de: "Verglichen wird mit diesem.", en: "It is compared with this."), at: right)
            ])
    }

    /// An answer that is a text beside `""`: one without characters is none.
    static func comparedWithEmptyText(
        _ range: SourceRange, name: String, _ comparison: Comparison
    ) -> Diagnostic {
        Diagnostic(
            .constantComparison, at: range,
            Wording(
                de: "„\(name)“ ist nie ein leerer Text: Ohne Zeichen gibt es keine Antwort.",
                en: "“\(name)” is never an empty text: without characters there is no answer."),
            proposal: .write("\(name) \(comparison == .equal ? "=" : "!=") null"),
            edit: TextEdit(replacing: range, with: "null"))
    }

    /// `string length(name) = 0`
    static func lengthOfNothing(_ range: SourceRange, name: String) -> Diagnostic {
        Diagnostic(
            .constantComparison, at: range,
            Wording(
                de: "„\(name)“ ist nie ein leerer Text: Ohne Zeichen gibt es keine Antwort.",
                en: "“\(name)” is never an empty text: without characters there is no answer."),
            proposal: .write("\(name) = null"))
    }
}
