import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownKey = DiagnosticDefinition(
        code: "DW2001",
        name: "unknown-key",
        severity: .error,
        summary: Wording(
            de: "Diese Angabe gibt es hier nicht.",
            en: "There is no such key here."),
        explanation: Wording(
            de: """
                Jede Angabe wird geprüft, damit ein Tippfehler nicht unbemerkt bleibt. Welche Angaben \
                möglich sind, hängt davon ab, was beschrieben wird.
                """,
            en: """
                Every key is checked, so that a typing error does not stay unnoticed. Which keys are \
                possible depends on what is described.
                """),
        badExample: .fields(
            """
            name:
              type: text
              labl: {de: Name, en: Name} # DW2001
            """),
        goodExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: Name}
            """))
}

extension Diagnostic {
    static func unknownKey(_ key: YAMLNode, in construct: Construct) -> Diagnostic {
        let names = construct.keys.map(\.name)
        let list = names.joined(separator: ", ")
        let nearest = nearestName(to: key.text, among: names)
        return Diagnostic(
            .unknownKey, at: key.range,
            Wording(
                de: "Die Angabe „\(key.text)“ gibt es hier nicht: \(construct.name.german).",
                en: "There is no key “\(key.text)” here: \(construct.name.english)."),
            proposal: nearest.map { .didYouMean($0) }
                ?? Wording(de: "Möglich sind: \(list).", en: "Possible are: \(list)."),
            edit: nearest.map { TextEdit(replacing: key.range, with: $0) })
    }
}
