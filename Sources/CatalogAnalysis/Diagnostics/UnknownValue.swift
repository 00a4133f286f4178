import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownValue = DiagnosticDefinition(
        code: "DW2011",
        name: "unknown-value",
        severity: .error,
        summary: Wording(
            de: "Dieser Wert ist hier nicht möglich.",
            en: "This value is not possible here."),
        explanation: Wording(
            de: "Für diese Angabe gibt es nur bestimmte Werte.",
            en: "There are only certain values for this key."),
        badExample: .fields(
            """
            name:
              type: text
              required: yes # DW2011
              label: {de: Name, en: Name}
            """),
        goodExample: .fields(
            """
            name:
              type: text
              required: true
              label: {de: Name, en: Name}
            """))
}

extension Diagnostic {
    static func unknownValue(_ node: YAMLNode, of key: String, known: [String], owner: SourceRange)
        -> Diagnostic
    {
        let nearest = meantValue(by: node.text, among: known) ?? nearestName(to: node.text, among: known)
        return Diagnostic(
            .unknownValue, at: node.place(or: owner),
            Wording(
                de: "„\(node.shownText)“ ist für „\(key)“ nicht möglich.",
                en: "“\(node.shownText)” is not possible for “\(key)”."),
            proposal: nearest.map { node.hasText($0) ? .withoutQuotes($0) : .didYouMean($0) }
                ?? .possibleAre(known),
            edit: nearest.map { TextEdit(replacing: node.range, with: $0) })
    }
}

extension Wording {
    /// What is right but for its quotes.
    fileprivate static func withoutQuotes(_ value: String) -> Wording {
        Wording(
            de: "Schreiben Sie es ohne Anführungszeichen: \(value)", en: "Write it without quotes: \(value)")
    }
}
