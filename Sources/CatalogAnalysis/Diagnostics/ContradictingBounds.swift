import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let contradictingBounds = DiagnosticDefinition(
        code: "DW3001",
        name: "contradicting-bounds",
        severity: .error,
        summary: Wording(
            de: "Die Grenzen widersprechen sich.",
            en: "The bounds contradict each other."),
        explanation: Wording(
            de: "Die untere Grenze liegt über der oberen. So könnte niemand das Formular ausfüllen.",
            en: "The lower bound lies above the upper one. Nobody could fill in the form."),
        badExample: .fields(
            """
            age:
              type: integer
              minimum: 18
              maximum: 16 # DW3001
              label: {de: Alter, en: Age}
            """),
        goodExample: .fields(
            """
            age:
              type: integer
              minimum: 16
              maximum: 18
              label: {de: Alter, en: Age}
            """))
}

extension Diagnostic {
    static func contradictingBounds(_ node: YAMLNode?, other: YAMLNode?, owner: SourceRange) -> Diagnostic {
        let written = node?.text ?? ""
        let note = other.map { lower in
            Diagnostic.Note(
                Wording(
                    de: "Die andere Grenze ist „\(lower.text)“.", en: "The other bound is “\(lower.text)”."),
                at: lower.range)
        }
        return Diagnostic(
            .contradictingBounds, at: node?.range ?? owner,
            Wording(
                de: "Mit der Grenze „\(written)“ ist keine Antwort möglich.",
                en: "With the bound “\(written)” no answer is possible."),
            proposal: Wording(
                de: "Die untere Grenze darf nicht größer sein als die obere.",
                en: "The lower bound must not be larger than the upper one."),
            notes: note.map { [$0] } ?? [])
    }
}
