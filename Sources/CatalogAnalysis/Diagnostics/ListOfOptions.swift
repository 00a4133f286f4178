import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let listOfOptions = DiagnosticDefinition(
        code: "DW2022",
        name: "list-of-options",
        severity: .error,
        summary: Wording(
            de: "Auswahlmöglichkeiten brauchen Namen und Texte.",
            en: "Options need names and texts."),
        explanation: Wording(
            de: """
                Jede Auswahlmöglichkeit hat einen Namen, der gespeichert wird, und einen Text je Sprache. \
                Eine Liste mit Strichen reicht dafür nicht.
                """,
            en: """
                Every option has a name that is stored and a text for each language. A list with hyphens is \
                not enough for that.
                """),
        badExample: .fields(
            """
            size:
              type: choice
              label: {de: Größe, en: Size}
              options: [small, large] # DW2022
            """),
        goodExample: .fields(
            """
            size:
              type: choice
              label: {de: Größe, en: Size}
              options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
            """))
}

extension Diagnostic {
    /// - Parameter languages: Tags of those in which every text has to be written.
    static func listOfOptions(_ node: YAMLNode, first: YAMLNode, languages: [String]) -> Diagnostic {
        let text = languages.map { "\($0): …" }.joined(separator: ", ")
        let code = NameStyle.camelCase.proposal(for: first.text) ?? "small"
        return Diagnostic(
            .listOfOptions, at: node.range,
            Wording(
                de: "Auswahlmöglichkeiten stehen nicht als Liste da, sondern mit Namen und Text.",
                en: "Options are not written as a list but with a name and a text."),
            proposal: Wording(
                de: "Schreiben Sie je Möglichkeit: \(code): {\(text)}",
                en: "Write for each option: \(code): {\(text)}"))
    }
}
