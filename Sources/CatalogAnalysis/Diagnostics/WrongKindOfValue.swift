import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let wrongKindOfValue = DiagnosticDefinition(
        code: "DW2003",
        name: "wrong-kind-of-value",
        severity: .error,
        summary: Wording(
            de: "Hier wird etwas anderes erwartet.",
            en: "Something else is expected here."),
        explanation: Wording(
            de: """
                Je nach Angabe steht dahinter ein Text, eine Liste (mit Strichen) oder weitere Angaben \
                (eingerückt, mit Doppelpunkt).
                """,
            en: """
                Depending on the key a text, a list (with hyphens) or further keys (indented, with colons) \
                follow.
                """),
        badExample: .fields(
            """
            name:
              type: [text] # DW2003
              label: {de: Name, en: Name}
            """),
        goodExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: Name}
            """))
}

extension Diagnostic {
    static func wrongNode(_ node: YAMLNode, expected: ExpectedNode, owner: SourceRange) -> Diagnostic {
        let expectation = expected.wording
        let found = node.foundWording
        return Diagnostic(
            .wrongKindOfValue, at: node.place(or: owner),
            node.kind == .scalar && node.isNull
                ? Wording(
                    de: "Hier fehlt \(expectation.german).",
                    en: "What is missing here is \(expectation.english).")
                : Wording(
                    de: "Hier wird \(expectation.german) erwartet, nicht \(found.german).",
                    en: "Expected \(expectation.english) here, not \(found.english)."),
            proposal: expected.proposal(insteadOf: node))
    }
}
