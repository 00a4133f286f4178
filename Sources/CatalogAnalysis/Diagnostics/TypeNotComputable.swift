import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let typeNotComputable = DiagnosticDefinition(
        code: "DW3041",
        name: "type-not-computable",
        severity: .error,
        summary: Wording(
            de: "Ein Feld dieses Typs lässt sich nicht berechnen.",
            en: "A field of this type cannot be computed."),
        explanation: Wording(
            de: """
                Berechnen lassen sich Zahlen (integer, decimal), Beträge (money), Ja/Nein (boolean), Tage (date) und \
                Auswahlen (choice, Codelisten). In einem Datensatz oder einer Liste berechnen Sie die einzelnen Felder.
                """,
            en: """
                Numbers (integer, decimal), amounts (money), yes/no (boolean), days (date) and choices (choice, code \
                lists) can be computed. Within a record or a list compute the single fields.
                """),
        badExample: .fields(
            """
            name: {type: text, label: {de: Name, en: Name}}
            mail:
              type: email
              computed: name # DW3041
              label: {de: E-Mail, en: E-mail}
            """),
        goodExample: .fields(
            """
            name: {type: text, label: {de: Name, en: Name}}
            length:
              type: integer
              computed: string length(name)
              label: {de: Länge, en: Length}
            """))
}

extension Diagnostic {
    static func typeNotComputable(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .typeNotComputable, at: range,
            Wording(
                de: "Ein Feld dieses Typs lässt sich nicht berechnen.",
                en: "A field of this type cannot be computed."),
            proposal: Wording(
                de: "Berechnen lassen sich integer, decimal, money, boolean, date und choice.",
                en: "What can be computed is integer, decimal, money, boolean, date and choice."))
    }
}
