import CatalogDiagnostics

extension DiagnosticDefinition {
    /// `{value: 12,50}`: to YAML the comma ends the value.
    package static let decimalComma = DiagnosticDefinition(
        code: "DW1036", name: "decimal-comma", severity: .error,
        summary: Wording(
            de: "Ein Komma steht dort, wo eine Zahl einen Punkt braucht.",
            en: "A comma stands where a number needs a point."),
        explanation: Wording(
            de: """
                Zwischen geschweiften Klammern trennt das Komma die Angaben, in einer Bedingung die Werte. Vor Nachkommastellen steht \
                deshalb ein Punkt: 12.50. Wo ein Komma zwischen Ziffern zwei Werte trennt, aber nach einer Zahl aussieht, gehört ein \
                Leerzeichen dahinter: max(30, 50, 40).
                """,
            en: """
                Between braces, commas separate the entries, and in a condition the values. So decimals stand behind a \
                point: 12.50. Where a comma between digits separates two values but looks like that of a number, a blank \
                belongs behind it: max(30, 50, 40).
                """),
        badExample: .fields(
            """
            area: {type: decimal, scale: 1, minimum: 0,5, label: {de: Fläche, en: Area}} # DW1036
            """),
        goodExample: .fields(
            """
            area: {type: decimal, scale: 1, minimum: 0.5, label: {de: Fläche, en: Area}}
            """))
}

extension Diagnostic {
    /// In an expression, where it would separate two values.
    ///
    /// - Parameter meant: The number, if it may be one.
    package static func decimalCommaInExpression(_ number: String, meant: String?, at range: SourceRange)
        -> Diagnostic
    {
        Diagnostic(
            .decimalComma, at: range,
            Wording(
                de: "Das Komma in „\(number)“ trennt zwei Werte.",
                en: "The comma in “\(number)” separates two values."),
            proposal: EnglishNumber(number).map(Wording.write)
                ?? meant.map { meant in
                    Wording(
                        de: "Schreiben Sie \(meant), wenn Nachkommastellen gemeint sind.",
                        en: "Write \(meant) if decimals are meant.")
                }
                ?? Wording(
                    de: "Mehrere Werte stehen in Klammern: in (\(apart(number)))",
                    en: "Several values stand in parentheses: in (\(apart(number)))"))
    }

    /// In a list of values, where the comma may separate two of them.
    ///
    /// - Parameter meant: The number, if it may be one.
    package static func decimalCommaInList(_ number: String, meant: String?, at range: SourceRange)
        -> Diagnostic
    {
        let apart = apart(number)
        let thousands = meant == nil ? nil : EnglishNumber(number)?.meant
        return Diagnostic(
            .decimalComma, at: range,
            Wording(
                de: "Das Komma in „\(number)“ trennt zwei Werte.",
                en: "The comma in “\(number)” separates two values."),
            proposal: meant.map { meant in
                Wording(
                    de: "Schreiben Sie \(meant), wenn Nachkommastellen gemeint sind, "
                        + (thousands.map { "\($0), wenn es Tausender sind, " } ?? "")
                        + "sonst „\(apart)“ mit Leerzeichen.",
                    en: "Write \(meant) if decimals are meant, "
                        + (thousands.map { "\($0) if thousands are, " } ?? "")
                        + "otherwise “\(apart)” with a blank.")
            }
                ?? Wording(
                    de: "Schreiben Sie „\(apart)“ mit Leerzeichen.", en: "Write “\(apart)” with a blank."))
    }

    private static func apart(_ number: String) -> String {
        number.split(separator: ",").joined(separator: ", ")
    }

    /// Commas between thousands, where they end entries.
    static func thousandsComma(_ written: String, _ number: EnglishNumber, at range: SourceRange)
        -> Diagnostic
    {
        Diagnostic(
            .decimalComma, at: range,
            Wording(
                de: "Das Komma in „\(written)“ beendet die Angabe.",
                en: "The comma in “\(written)” ends the entry."),
            proposal: .write(number),
            edit: number.asDecimals == nil ? TextEdit(replacing: range, with: number.meant) : nil)
    }

    static func decimalComma(_ number: String, meant: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .decimalComma, at: range,
            Wording(
                de: "Das Komma in „\(number)“ beendet die Angabe.",
                en: "The comma in “\(number)” ends the entry."),
            proposal: Wording(
                de: "Schreiben Sie \(meant), wenn Nachkommastellen möglich sind.",
                en: "Write \(meant) if decimals are possible."))
    }
}

extension Wording {
    /// A number with commas between thousands as it has to be written; where its comma may be that of decimals, both.
    package static func write(_ number: EnglishNumber) -> Wording {
        guard let decimals = number.asDecimals else { return .write(number.meant) }
        return Wording(
            de:
                "Schreiben Sie \(number.meant), wenn Tausender gemeint sind, und \(decimals), wenn es Nachkommastellen sind.",
            en: "Write \(number.meant) if thousands are meant, and \(decimals) if decimals are.")
    }
}
