import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let invalidName = DiagnosticDefinition(
        code: "DW2008",
        name: "invalid-name",
        severity: .error,
        summary: Wording(
            de: "Ein Name ist nicht so geschrieben, wie er muss.",
            en: "A name is not written as it has to be."),
        explanation: Wording(
            de: """
                Namen von Feldern, Seiten und Auswahlmöglichkeiten werden zu Namen in Programmen: ein \
                kleiner Buchstabe, dann Buchstaben a bis z und Ziffern, weitere Wörter mit großem Anfangsbuchstaben (wunschTermin). \
                Namen von Diensten werden zu Web-Adressen: kleine Buchstaben, Ziffern und Bindestriche.
                """,
            en: """
                Names of fields, pages and options become names in programs: a small letter, then letters a \
                to z and digits, each further word with a capital (preferredDate). Names of services become web \
                addresses: small letters, digits and hyphens.
                """),
        badExample: .fields(
            """
            Straße: # DW2008
              type: text
              label: {de: Name, en: Name}
            """),
        goodExample: .fields(
            """
            street:
              type: text
              label: {de: Name, en: Name}
            """))
}

extension Diagnostic {
    static func invalidName(_ key: YAMLNode, style: NameStyle) -> Diagnostic {
        let proposal = style.proposal(for: key.text) ?? (style == .camelCase ? "firstName" : "register-dog")
        let rule =
            switch style {
            case .camelCase:
                Wording(
                    de: "ein kleiner Buchstabe, dann nur Buchstaben a–z und Ziffern, höchstens 64 Zeichen",
                    en: "a small letter, then only letters a–z and digits, at most 64 characters")
            case .kebabCase:
                Wording(
                    de: "nur kleine Buchstaben a–z, Ziffern und Bindestriche, höchstens 64 Zeichen",
                    en: "only small letters a–z, digits and hyphens, at most 64 characters")
            }
        return Diagnostic(
            .invalidName, at: key.range,
            Wording(
                de: "„\(key.shownText)“ kann kein Name sein: \(rule.german).",
                en: "“\(key.shownText)” cannot be a name: \(rule.english)."),
            proposal: Wording(de: "Zum Beispiel: \(proposal)", en: "For example: \(proposal)"))
    }
}
