import CatalogDiagnostics

extension DiagnosticDefinition {
    /// More than 32 levels.
    package static let nestedTooDeep = DiagnosticDefinition(
        code: "DW1027", name: "nested-too-deep", severity: .error,
        summary: Wording(
            de: "Die Angaben sind zu tief verschachtelt.",
            en: "The entries are nested too deep."),
        explanation: Wording(
            de: """
                Erlaubt sind 32 Ebenen; ein gewöhnlicher Dienst braucht etwa zehn. Meist ist eine \
                Klammer zu viel, oder eine Gruppe lässt sich als Typ in `types/` beschreiben.
                """,
            en: """
                32 levels are allowed; an ordinary service needs about ten. Most often there is one \
                bracket too many, or a group can be described as a type in `types/`.
                """),
        badExample: .types(
            """
            types: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[  # DW1027
              a]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
            """),
        goodExample: .types(
            """
            types:
              district:
                type: codeList
                options: {north: {de: Nord, en: North}, south: {de: Süd, en: South}}
            """))
}

extension Diagnostic {
    static func nestedTooDeep(limit: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .nestedTooDeep, at: range,
            Wording(
                de: "Hier beginnt eine Ebene zu viel; erlaubt sind \(limit).",
                en: "One level too many begins here; \(limit) are allowed."),
            proposal: Wording(
                de: "Beschreiben Sie innere Gruppen als Typ in `types/`.",
                en: "Describe inner groups as types in `types/`."))
    }
}
