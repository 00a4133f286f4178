import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let purposeWithoutLaw = DiagnosticDefinition(
        code: "DW3125",
        name: "purpose-without-law",
        severity: .error,
        summary: Wording(
            de: "Ein Zweck beruft sich auf ein Gesetz, ohne es zu nennen.",
            en: "A purpose relies on a law without naming it."),
        explanation: Wording(
            de: """
                Eine öffentliche Aufgabe oder eine rechtliche Pflicht ergibt sich immer aus einer Vorschrift (Art. 6 Abs. 3 \
                DSGVO). Nennen Sie sie unter `law`: Gesetz oder Satzung mit Paragraf.
                """,
            en: """
                A public task or a legal obligation always follows from a provision (Art. 6(3) GDPR). Name it under \
                `law`: the act or by-law with its section.
                """),
        badExample: .personalData(
            "basis: publicTask\n    law: {de: § 2 der Satzung, en: Section 2 of the by-law}",
            "basis: publicTask # DW3125"),
        goodExample: .soundPersonalData)
}

extension Diagnostic {
    static func purposeWithoutLaw(_ node: YAMLNode, basis: LegalBasis) -> Diagnostic {
        Diagnostic(
            .purposeWithoutLaw, at: node.range,
            Wording(
                de: "„\(basis.rawValue)“ braucht eine Vorschrift (Art. 6 Abs. 3 DSGVO).",
                en: "“\(basis.rawValue)” needs a provision (Art. 6(3) GDPR)."),
            proposal: Wording(
                de: "Ergänzen Sie „law“ mit Gesetz oder Satzung und Paragraf.",
                en: "Add “law” with the act or by-law and its section."))
    }
}
