import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let messageNeverShown = DiagnosticDefinition(
        code: "DW4113",
        name: "message-never-shown",
        severity: .warning,
        summary: Wording(
            de: "Diese Meldung sieht niemand.",
            en: "Nobody sees this message."),
        explanation: Wording(
            de: """
                Unter „messages“ stehen eigene Sätze für Probleme, die eine Antwort haben kann. Welche das sind, hängt vom Typ ab: \
                Ein Text kann zu lang sein („maxLength“), aber nicht zu klein („minimum“).
                """,
            en: """
                Under “messages” stand sentences of your own for problems that an answer may have. Which these are depends on the \
                type: a text may be too long (“maxLength”), but not too small (“minimum”).
                """),
        badExample: .fields(
            """
            name:
              type: text
              maxLength: 80
              label: {de: Name, en: Name}
              messages: {maximum: {de: Das ist zu lang., en: This is too long.}} # DW4113
            """),
        goodExample: .fields(
            """
            name:
              type: text
              maxLength: 80
              label: {de: Name, en: Name}
              messages: {maxLength: {de: Das ist zu lang., en: This is too long.}}
            """))
}

extension Diagnostic {
    /// - Parameter possible: The problems that the field may have.
    static func messageNeverShown(_ key: YAMLNode, possible: Set<ProblemCode>) -> Diagnostic {
        let names = ProblemCode.allCases.filter(possible.contains).map(\.rawValue)
        let nearest = meantKey(by: key.text, among: names)
        return Diagnostic(
            .messageNeverShown, at: key.range,
            Wording(
                de: "Diese Meldung sieht niemand: Das Problem „\(key.text)“ hat dieses Feld nie.",
                en: "Nobody sees this message: this field never has the problem “\(key.text)”."),
            proposal: nearest.map { .didYouMean($0) } ?? .possibleAre(names))
    }
}
