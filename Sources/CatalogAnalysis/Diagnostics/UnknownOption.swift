import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

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

    /// The key of a table of values.
    static func unknownOption(key: YAMLNode, known: [String]) -> Diagnostic {
        let nearest = nearestName(to: key.text, among: known)
        let list = known.prefix(20).joined(separator: ", ")
        return Diagnostic(
            .unknownOption, at: key.range,
            Wording(
                de: "Die Auswahlmöglichkeit „\(key.shownText)“ gibt es nicht.",
                en: "There is no option “\(key.shownText)”."),
            proposal: nearest.map { .didYouMean($0) }
                ?? Wording(de: "Es gibt: \(list).", en: "There are: \(list)."),
            edit: nearest.map { TextEdit(replacing: key.range, with: $0) })
    }

    /// In an example or a default value. `meant` is also found by a label of the option.
    static func unknownOption(_ node: YAMLNode, in list: OptionList) -> Diagnostic {
        let codes = list.options.map(\.code)
        let labelled = list.options.first { option in
            option.label.translations.contains { $0.text == node.text }
        }
        let nearest = labelled?.code ?? nearestName(to: node.text, among: codes)
        let shown = codes.prefix(20).joined(separator: ", ")
        return Diagnostic(
            .unknownOption, at: node.range,
            Wording(
                de: "Die Auswahlmöglichkeit „\(node.shownText)“ gibt es nicht.",
                en: "There is no option “\(node.shownText)”."),
            proposal: nearest.map { .didYouMean($0) }
                ?? Wording(de: "Es gibt: \(shown).", en: "There are: \(shown)."),
            edit: nearest.map { TextEdit(replacing: node.range, with: $0) })
    }
}
