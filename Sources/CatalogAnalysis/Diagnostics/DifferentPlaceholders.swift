import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let differentPlaceholders = DiagnosticDefinition(
        code: "DW4118",
        name: "different-placeholders",
        severity: .warning,
        summary: Wording(
            de: "Eine Übersetzung nennt andere Antworten als der erste Text.",
            en: "A translation names other answers than the first text."),
        explanation: Wording(
            de: """
                Was in geschweiften Klammern steht, wird durch Antworten und Angaben zum Vorgang ersetzt. Fehlt eine davon in einer Sprache, \
                oder ist es eine andere, erfahren Menschen je nach Sprache Verschiedenes. Texte in Leichter Sprache dürfen etwas weglassen.
                """,
            en: """
                What stands in braces is replaced by answers and facts of the case. If one of them is missing in a language, or is \
                another one, people learn different things depending on the language. Texts in simple language may leave something out.
                """),
        badExample: .fields(
            """
            childName: {type: text, maxLength: 80, label: {de: Name des Kindes, en: Name of the child}}
            childAge:
              type: integer
              label: {de: "Wie alt ist {childName|Ihr Kind}?", en: How old is your child?} # DW4118
            """),
        goodExample: .fields(
            """
            childName: {type: text, maxLength: 80, label: {de: Name des Kindes, en: Name of the child}}
            childAge:
              type: integer
              label: {de: "Wie alt ist {childName|Ihr Kind}?", en: "How old is {childName|your child}?"}
            """))
}

extension Diagnostic {
    /// - Parameters:
    ///   - missing: Names that the first text has, and this one lacks.
    ///   - extra: Names that only this text has.
    static func differentPlaceholders(
        _ node: YAMLNode, language: String, missing: [String], extra: [String]
    ) -> Diagnostic {
        func list(_ names: [String]) -> String { names.map { "{\($0)}" }.joined(separator: ", ") }
        var german: [String] = []
        var english: [String] = []
        if !missing.isEmpty {
            german.append("\(list(missing)) \(missing.count == 1 ? "fehlt" : "fehlen")")
            english.append("\(list(missing)) \(missing.count == 1 ? "is" : "are") missing")
        }
        if !extra.isEmpty {
            german.append("\(list(extra)) \(extra.count == 1 ? "steht" : "stehen") nur hier")
            english.append("\(list(extra)) \(extra.count == 1 ? "is" : "are") only here")
        }
        return Diagnostic(
            .differentPlaceholders, at: node.range,
            Wording(
                de:
                    "Der Text in „\(language)“ nennt anderes als der erste: \(german.joined(separator: ", ")).",
                en:
                    "The text in “\(language)” names other things than the first one: \(english.joined(separator: ", "))."
            ),
            proposal: Wording(
                de: "Nennen Sie in allen Sprachen dasselbe.", en: "Name the same in all languages."))
    }
}
