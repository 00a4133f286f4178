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
        let list = known.joined(separator: ", ")
        let booleans = [
            "yes": "true", "on": "true", "no": "false", "off": "false", "ja": "true", "nein": "false",
        ]
        let meant = booleans[node.text.lowercased()].flatMap { known.contains($0) ? $0 : nil }
        let nearest = meant ?? nearestName(to: node.text, among: known)
        return Diagnostic(
            .unknownValue, at: node.place(or: owner),
            Wording(
                de: "„\(node.text)“ ist für „\(key)“ nicht möglich.",
                en: "“\(node.text)” is not possible for “\(key)”."),
            proposal: nearest.map { .didYouMean($0) }
                ?? Wording(de: "Möglich sind: \(list).", en: "Possible are: \(list)."),
            edit: nearest.map { TextEdit(replacing: node.range, with: $0) })
    }
}
