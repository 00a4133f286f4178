import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let invalidPattern = DiagnosticDefinition(
        code: "DW3018",
        name: "invalid-pattern",
        severity: .error,
        summary: Wording(
            de: "Dieses Muster ist nicht möglich.",
            en: "This pattern is not possible."),
        explanation: Wording(
            de: """
                Muster sind I-Regexp (RFC 9485) und gelten immer für den ganzen Text. So bedeuten sie auf \
                allen Wegen dasselbe und sind immer schnell.
                """,
            en: """
                Patterns are I-Regexp (RFC 9485) and always apply to the whole text. So they mean the same \
                on all targets and are always fast.
                """),
        badExample: .fields(
            """
            plate:
              type: text
              pattern: "[A-Z" # DW3018
              label: {de: Kennzeichen, en: Plate}
            """),
        goodExample: .fields(
            """
            plate:
              type: text
              pattern: "[A-Z]{1,3}"
              label: {de: Kennzeichen, en: Plate}
            """))
}

extension Diagnostic {
    static func invalidPattern(_ node: YAMLNode, _ error: PatternError) -> Diagnostic {
        Diagnostic(
            .invalidPattern, at: node.range(ofUTF8: error.offsets), error.message, proposal: error.proposal)
    }
}
