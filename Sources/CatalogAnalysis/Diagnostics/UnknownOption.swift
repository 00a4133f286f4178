import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let unknownOption = DiagnosticDefinition(
        code: "DW3003",
        name: "unknown-option",
        severity: .error,
        summary: Wording(
            de: "Die Bedingung nennt eine Auswahlmöglichkeit, die es nicht gibt.",
            en: "The condition names an option that does not exist."),
        explanation: Wording(
            de: """
                In Bedingungen stehen die Namen der Auswahlmöglichkeiten, nicht ihre Texte. Ein Vergleich \
                mit etwas anderem würde nie zutreffen.
                """,
            en: """
                Conditions use the names of options, not their texts. A comparison with anything else would \
                never hold.
                """),
        badExample: .fields(
            """
            kind:
              type: choice
              label: {de: Art, en: Kind}
              options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
            size:
              type: integer
              label: {de: Größe, en: Size}
              when: kind = "Groß" # DW3003
            """),
        goodExample: .fields(
            """
            kind:
              type: choice
              label: {de: Art, en: Kind}
              options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
            size:
              type: integer
              label: {de: Größe, en: Size}
              when: kind = "large"
            """))
}

extension Diagnostic {
    static func unknownOption(_ range: SourceRange, code: String, known: [String]) -> Diagnostic {
        let nearest = nearestName(to: code, among: known)
        let list = known.prefix(20).map { "\"\($0)\"" }.joined(separator: ", ")
        return Diagnostic(
            .unknownOption, at: range,
            Wording(
                de: "Die Auswahlmöglichkeit „\(code)“ gibt es nicht.", en: "There is no option “\(code)”."),
            proposal: nearest.map { .didYouMean("\"\($0)\"") }
                ?? Wording(de: "Es gibt: \(list).", en: "There are: \(list)."),
            edit: nearest.map { TextEdit(replacing: range, with: "\"\($0)\"") })
    }
}
