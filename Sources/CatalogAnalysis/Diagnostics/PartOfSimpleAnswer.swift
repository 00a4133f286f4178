import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let partOfSimpleAnswer = DiagnosticDefinition(
        code: "DW3011",
        name: "part-of-simple-answer",
        severity: .error,
        summary: Wording(
            de: "Diese Antwort hat keine Teile.",
            en: "This answer has no parts."),
        explanation: Wording(
            de: """
                Mit einem Punkt werden die Teile eines Datensatzes (record) genannt, und die eines Tages, einer Uhrzeit oder einer Dauer: \
                year, month, day, weekday, hour, minute, second, days, hours, minutes, seconds, years, months.
                """,
            en: """
                A point names the parts of a record, and those of a day, a time of day or a duration: year, month, day, \
                weekday, hour, minute, second, days, hours, minutes, seconds, years, months.
                """),
        badExample: .fields(
            """
            name: {type: text, label: {de: Name, en: Name}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: name.first = "Kim" # DW3011
            """),
        goodExample: .fields(
            """
            name: {type: text, label: {de: Name, en: Name}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: name = "Kim"
            """))
}

extension Diagnostic {
    /// - Parameter parts: What the values of its type have.
    static func unknownPart(_ part: String, of name: String, parts: [String], at range: SourceRange)
        -> Diagnostic
    {
        let meant = GermanWord.part(part).flatMap { parts.contains($0) ? $0 : nil }
        let nearest = meant ?? nearestName(to: part, among: parts)
        return Diagnostic(
            .partOfSimpleAnswer, at: range,
            Wording(de: "„\(name)“ hat keinen Teil „\(part)“.", en: "“\(name)” has no part “\(part)”."),
            proposal: nearest.map { .didYouMean($0) } ?? .thereAre(parts),
            edit: nearest.map { TextEdit(replacing: range, with: $0) })
    }

    /// - Parameters:
    ///   - name: What has no parts, as it is written.
    ///   - part: What stands behind the point.
    ///   - type: The type of what has none, as far as its length may be meant.
    static func partOfSimpleAnswer(
        _ range: SourceRange, name: String, part: String = "", type: ValueType? = nil
    )
        -> Diagnostic
    {
        let isLength = isLengthElsewhere(part)
        let function: String? =
            switch type {
            case .text? where isLength: "string length(\(name))"
            case .list? where isLength: "count(\(name))"
            case .list(.option(_, let codes, _))? where codes.contains(part): "\"\(part)\" in \(name)"
            default: nil
            }
        return Diagnostic(
            .partOfSimpleAnswer, at: range,
            Wording(de: "„\(name)“ hat keine Teile.", en: "“\(name)” has no parts."),
            proposal: function.map(Wording.write)
                ?? Wording(de: "Schreiben Sie nur \(name).", en: "Write just \(name)."))
    }
}

/// Whether elsewhere a text or a list has a length by this name.
func isLengthElsewhere(_ name: String) -> Bool { lengths.contains(name.lowercased()) }

private let lengths: Set<String> = [
    "length", "len", "länge", "laenge", "strlen", "size", "count", "anzahl", "zeichen",
]
