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

/// Whether a text only keeps the place of one. Looked at of each text: most are told by their first letter.
func isUnfinished(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, mayBeginPlaceKeeper(first) else { return false }
    let line = text.last == 0x0A ? text.dropLast() : text
    return placeKeepers.contains { $0.fits(line) }
}

/// What people write where a text is to be, in small letters.
private struct PlaceKeeper: Sendable {
    let text: [UInt8]
    let end: End

    /// What may stand behind it.
    enum End { case nothing, noLetter, anything }

    init(_ text: String, _ end: End) { (self.text, self.end) = (Array(text.utf8), end) }

    func fits(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count >= text.count, zip(line, text).allSatisfy({ small($0) == $1 }) else { return false }
        let next = line.dropFirst(text.count).first
        return switch end {
        case .nothing: next == nil || next == UInt8(ascii: ".") && line.count == text.count + 1
        case .noLetter: next.map { !isLetterOrDigit($0) && $0 < 0x80 } ?? true
        case .anything: true
        }
    }

    private func small(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }
}

private let placeKeepers: [PlaceKeeper] =
    [
        "…", "...", "???", "xxx", "xxxx", "platzhalter", "placeholder", "text folgt", "folgt noch",
        "hier text", "text here",
    ]
    .map { PlaceKeeper($0, .nothing) }
    + ["todo", "fixme", "tbd"].map { PlaceKeeper($0, .noLetter) }
    + ["lorem ipsum", "hier text einfügen", "hier den text", "insert text here"].map {
        PlaceKeeper($0, .anything)
    }

private func mayBeginPlaceKeeper(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "x"), UInt8(ascii: "l"), UInt8(ascii: "p"),
        UInt8(ascii: "h"), UInt8(ascii: "i"), UInt8(ascii: "?"), UInt8(ascii: "."), 0xE2:
        true
    default: false
    }
}
