import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unfinishedText = DiagnosticDefinition(
        code: "DW4111",
        name: "unfinished-text",
        severity: .warning,
        summary: Wording(
            de: "Hier soll noch ein Text hin.",
            en: "A text is still to be written here."),
        explanation: Wording(
            de: """
                Was nur den Platz für einen Text hält („TODO“, „Lorem ipsum“, „…“), steht sonst eines Tages so auf der Seite.
                """,
            en: """
                What only keeps the place of a text (“TODO”, “Lorem ipsum”, “…”) appears on the page like that one day.
                """),
        badExample: .fields(
            """
            name:
              type: text
              maxLength: 80
              label: {de: Name, en: TODO} # DW4111
            """),
        goodExample: .fields(
            """
            name:
              type: text
              maxLength: 80
              label: {de: Name, en: Name}
            """))
}

extension Diagnostic {
    static func unfinishedText(_ node: YAMLNode) -> Diagnostic {
        Diagnostic(
            .unfinishedText, at: node.range,
            Wording(
                de: "„\(node.shownText)“ steht so auf der Seite.",
                en: "“\(node.shownText)” appears on the page as it is."),
            proposal: Wording(de: "Schreiben Sie den Text.", en: "Write the text."))
    }
}

/// Whether a text only keeps the place of one. Most are told by their first letter.
func isUnfinished(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first == 0xE2 || "tTfFxXlLpPhHiI?.".utf8.contains(first) else {
        return false
    }
    let line = text.last == 0x0A ? text.dropLast() : text
    let start = String(decoding: line.prefix(longestPlaceKeeper + 1), as: UTF8.self).lowercased()
    let word = String(start.prefix { !" :,.!-…".contains($0) })
    return placeKeepers.contains(start) || beginnings.contains(where: start.hasPrefix)
        || ["todo", "fixme", "tbd"].contains(word)
}

/// In small letters.
private let placeKeepers: Set<String> = [
    "…", "...", "???", "xxx", "xxxx", "platzhalter", "placeholder", "text folgt", "text folgt.", "folgt noch",
    "hier text", "text here",
]

private let beginnings = ["lorem ipsum", "hier text einfügen", "hier den text", "insert text here"]

private let longestPlaceKeeper = 24
