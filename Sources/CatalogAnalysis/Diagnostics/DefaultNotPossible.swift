import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let defaultNotPossible = DiagnosticDefinition(
        code: "DW3022",
        name: "default-not-possible",
        severity: .error,
        summary: Wording(
            de: "Hier ist keine Vorbelegung möglich.",
            en: "No default is possible here."),
        explanation: Wording(
            de: """
                Einwilligungen dürfen nicht vorausgefüllt sein; Dateien, Datensätze und Listen können es \
                nicht.
                """,
            en: "Consents must not be filled in beforehand; files, records and lists cannot be."),
        badExample: .fields(
            """
            agreed:
              type: consent
              text: {de: Ich stimme zu., en: I agree.}
              label: {de: Zustimmung, en: Consent}
              default: true # DW3022
            """),
        goodExample: .fields(
            """
            agreed:
              type: consent
              text: {de: Ich stimme zu., en: I agree.}
              label: {de: Zustimmung, en: Consent}
            """))
}

extension Diagnostic {
    static func defaultNotPossible(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .defaultNotPossible, at: range,
            Wording(
                de: "Felder dieses Typs können keine Vorbelegung haben.",
                en: "Fields of this type cannot have a default."),
            proposal: Wording(de: "Lassen Sie default weg.", en: "Leave default out."))
    }
}
