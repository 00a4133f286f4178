import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let reservedName = DiagnosticDefinition(
        code: "DW2019",
        name: "reserved-name",
        severity: .error,
        summary: Wording(
            de: "Dieser Name ist ein Wort der Bedingungen.",
            en: "This name is a word of the conditions."),
        explanation: Wording(
            de: """
                Wörter wie and, not, today oder case haben in Bedingungen eine feste Bedeutung und können \
                deshalb keine Namen sein.
                """,
            en: """
                Words such as and, not, today or case have a fixed meaning in conditions and so cannot be \
                names.
                """),
        badExample: .fields(
            """
            today: # DW2019
              type: text
              label: {de: Name, en: Name}
            """),
        goodExample: .fields(
            """
            visitDay:
              type: text
              label: {de: Name, en: Name}
            """))
}

extension Diagnostic {
    static func reservedName(_ key: YAMLNode) -> Diagnostic {
        Diagnostic(
            .reservedName, at: key.range,
            Wording(
                de: "„\(key.shownText)“ hat in Bedingungen eine feste Bedeutung und kann kein Name sein.",
                en: "“\(key.shownText)” has a fixed meaning in conditions and cannot be a name."),
            proposal: Wording(
                de: "Wählen Sie einen genaueren Namen, zum Beispiel \(key.shownText)Value.",
                en: "Choose a more exact name, for example \(key.shownText)Value."))
    }
}
