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
                Ein Text kann zu lang sein („maxLength“), aber nicht zu klein („minimum“). Manche Probleme gibt es nur, wenn das Feld einen \
                gleichnamigen Schlüssel hat, der sagt, was verlangt ist.
                """,
            en: """
                Under “messages” stand sentences of your own for problems that an answer may have. Which these are depends on the \
                type: a text may be too long (“maxLength”), but not too small (“minimum”). Some problems there are only if the field has a \
                key of the same name, which says what is demanded.
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

    /// A message about what the field does not demand.
    static func messageWithoutKey(_ key: YAMLNode) -> Diagnostic {
        Diagnostic(
            .messageNeverShown, at: key.range,
            Wording(
                de: "Diese Meldung sieht niemand: Das Feld hat kein „\(key.text)“, das verletzt werden kann.",
                en: "Nobody sees this message: the field has no “\(key.text)” that can be violated."),
            proposal: Wording(
                de: "Geben Sie dem Feld `\(key.text)`, oder lassen Sie die Meldung weg.",
                en: "Give the field `\(key.text)`, or leave the message out."))
    }

    /// A message for who leaves out what may be left out.
    static func messageWithoutDemand(_ key: YAMLNode) -> Diagnostic {
        Diagnostic(
            .messageNeverShown, at: key.range,
            Wording(
                de: "Diese Meldung sieht niemand: Die Angabe darf fehlen.",
                en: "Nobody sees this message: the answer may be left out."),
            proposal: Wording(
                de: "Lassen Sie die Meldung weg, oder verlangen Sie die Angabe.",
                en: "Leave the message out, or demand the answer."))
    }
}
