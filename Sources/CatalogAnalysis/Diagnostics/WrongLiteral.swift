import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let wrongLiteral = DiagnosticDefinition(
        code: "DW3006",
        name: "wrong-literal",
        severity: .error,
        summary: Wording(
            de: "Dieser Wert passt nicht zum Feld.",
            en: "This value does not fit the field."),
        explanation: Wording(
            de: """
                Texte stehen in Anführungszeichen, Zahlen nicht, Tage als date("2026-01-01"), Ja und Nein \
                als true und false.
                """,
            en: """
                Texts stand in quotes, numbers do not, days as date("2026-01-01"), yes and no as true and \
                false.
                """),
        badExample: .fields(
            """
            count: {type: integer, label: {de: Anzahl, en: Count}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: count > "2" # DW3006
            """),
        goodExample: .fields(
            """
            count: {type: integer, label: {de: Anzahl, en: Count}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: count > 2
            """))
}

extension Diagnostic {
    /// - Parameter meant: What has to be written instead, as far as that is certain.
    static func wrongLiteral(_ range: SourceRange, type: ValueType, meant: String? = nil) -> Diagnostic {
        Diagnostic(
            .wrongLiteral, at: range,
            Wording(
                de: "Dieser Wert passt nicht: Erwartet wird \(type.wording.german).",
                en: "This value does not fit: expected \(type.wording.english)."),
            proposal: meant.map(Wording.write)
                ?? type.literalProposal,
            edit: meant.map { TextEdit(replacing: range, with: $0) })
    }
}
