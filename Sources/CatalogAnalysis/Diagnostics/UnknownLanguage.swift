import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownLanguage = DiagnosticDefinition(
        code: "DW2006",
        name: "unknown-language",
        severity: .error,
        summary: Wording(
            de: "Diese Sprache hat der Katalog nicht.",
            en: "The catalog has no such language."),
        explanation: Wording(
            de: """
                Die Sprachen stehen in catalog.yaml unter languages. Eine weitere Sprache muss zuerst dort \
                stehen.
                """,
            en: """
                The languages stand in catalog.yaml below languages. A further language has to stand there \
                first.
                """),
        badExample: .fields(
            """
            name:
              type: text
              label: {de: Name, eng: Name} # DW2006
            """),
        goodExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: Name}
            """))
}

extension Diagnostic {
    static func unknownLanguage(_ key: YAMLNode, languages: [CatalogLanguage]) -> Diagnostic {
        let tags = languages.map(\.tag.rawValue)
        let list = tags.joined(separator: ", ")
        let nearest = nearestName(to: key.text, among: tags)
        return Diagnostic(
            .unknownLanguage, at: key.range,
            Wording(
                de: "„\(key.text)“ ist keine Sprache dieses Katalogs.",
                en: "“\(key.text)” is no language of this catalog."),
            proposal: nearest.map { .didYouMean($0) }
                ?? Wording(de: "Der Katalog hat: \(list).", en: "The catalog has: \(list)."))
    }
}
