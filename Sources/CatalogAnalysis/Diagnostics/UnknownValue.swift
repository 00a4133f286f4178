import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownValue = DiagnosticDefinition(
        code: "DW2011",
        name: "unknown-value",
        severity: .error,
        summary: Wording(
            de: "Dieser Wert ist hier nicht möglich.",
            en: "This value is not possible here."),
        explanation: Wording(
            de: "Für diese Angabe gibt es nur bestimmte Werte.",
            en: "There are only certain values for this key."),
        badExample: .fields(
            """
            name:
              type: text
              required: yes # DW2011
              label: {de: Name, en: Name}
            """),
        goodExample: .fields(
            """
            name:
              type: text
              required: true
              label: {de: Name, en: Name}
            """))
}

extension Diagnostic {
    static func unknownValue(_ node: YAMLNode, of key: String, known: [String], owner: SourceRange)
        -> Diagnostic
    {
        let word = node.text.lowercased()
        let meant = known.contains(word) ? word : valueSynonyms[word]?.first { known.contains($0) }
        let nearest = meant ?? nearestName(to: node.text, among: known)
        return Diagnostic(
            .unknownValue, at: node.place(or: owner),
            Wording(
                de: "„\(node.shownText)“ ist für „\(key)“ nicht möglich.",
                en: "“\(node.shownText)” is not possible for “\(key)”."),
            proposal: nearest.map { node.hasText($0) ? .withoutQuotes($0) : .didYouMean($0) }
                ?? .possibleAre(known),
            edit: nearest.map { TextEdit(replacing: node.range, with: $0) })
    }
}

extension Wording {
    /// What is right but for its quotes.
    fileprivate static func withoutQuotes(_ value: String) -> Wording {
        Wording(
            de: "Schreiben Sie es ohne Anführungszeichen: \(value)", en: "Write it without quotes: \(value)")
    }
}

/// Whether people write a word instead of a fixed value.
func standsForFixedValue(_ word: String) -> Bool { valueSynonyms[word.lowercased()] != nil }

/// Words that people write instead of a fixed value.
private let valueSynonyms: [String: [String]] = [
    "yes": ["true"], "on": ["true"], "ja": ["true"], "y": ["true"], "wahr": ["true"], "immer": ["true"],
    "no": ["false"], "off": ["false"], "nein": ["false"], "n": ["false"], "falsch": ["false"],
    "nie": ["false"],
    "optional": ["false"], "mandatory": ["true"], "pflicht": ["true"], "freiwillig": ["false"],
    "empfohlen": ["recommended"],
    "konto": ["profile"], "profil": ["profile"], "account": ["profile"], "fehler": ["error"],
    "warn": ["warning"], "warnung": ["warning"], "hinweis": ["warning"], "bürger": ["resident"],
    "bürgerinnen": ["resident"], "einwohner": ["resident"], "citizen": ["resident"],
    "unternehmen": ["company"],
    "firma": ["company"], "business": ["company"], "verein": ["association"], "alle": ["everybody"],
    "all": ["everybody"], "everyone": ["everybody"], "choice": ["codeList"], "choices": ["codeList"],
    "enum": ["codeList"], "liste": ["codeList"], "list": ["codeList"], "group": ["record"],
    "object": ["record"],
    "vorname": ["given-name"], "nachname": ["family-name"], "name": ["name"], "straße": ["street-address"],
    "plz": ["postal-code"], "ort": ["address-level2"], "telefon": ["tel"], "geburtsdatum": ["bday"],
    "birthday": ["bday"], "€": ["EUR"], "euro": ["EUR"], "dollar": ["USD"], "$": ["USD"],
]
