import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A key without a colon.
    package static let missingColon = DiagnosticDefinition(
        code: "DW1008", name: "missing-colon", severity: .error,
        summary: Wording(
            de: "Hinter einem Schlüssel fehlt der Doppelpunkt.",
            en: "The colon behind a key is missing."),
        explanation: Wording(
            de: """
                Jede Angabe besteht aus einem Schlüssel, einem Doppelpunkt, einem Leerzeichen und dem \
                Wert: `type: text`. Ohne Doppelpunkt und Leerzeichen dahinter gilt die Zeile als bloßer \
                Text.
                """,
            en: """
                Every entry consists of a key, a colon, a blank and the value: `type: text`. Without the \
                colon and the blank behind it, the line is taken for mere text.
                """),
        badExample: .fields(
            """
            reason:
              type text  # DW1008
              label: {de: Grund, en: Reason}
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    /// `value` is what follows in the line. With `mayBeText`, the line may also go on with the text above.
    static func missingColon(
        after key: String, value: String, mayBeText: Bool = false, at range: SourceRange
    ) -> Diagnostic {
        let mended = value.isEmpty ? "\(key):" : "\(key): \(value.prefix(60))"
        let german = "Schreiben Sie „\(mended)“, mit einem Leerzeichen hinter dem Doppelpunkt."
        let english = "Write “\(mended)”, with a blank behind the colon."
        return Diagnostic(
            .missingColon, at: range,
            Wording(
                de: "Hinter „\(key)“ fehlt ein Doppelpunkt.",
                en: "A colon is missing behind “\(key)”."),
            proposal: mayBeText
                ? Wording(
                    de: german + " Gehört die Zeile zum Text darüber, so rücken Sie sie weiter ein.",
                    en: english + " If the line belongs to the text above, indent it more.")
                : Wording(de: german, en: english))
    }

    static func missingBlank(behind key: String, value: String, at range: SourceRange) -> Diagnostic {
        let mended = "\(key): \(value.prefix(60))"
        return Diagnostic(
            .missingColon, at: range,
            Wording(
                de: "Hinter dem Doppelpunkt von „\(key)“ fehlt ein Leerzeichen.",
                en: "A blank is missing behind the colon of “\(key)”."),
            proposal: Wording.write(mended))
    }

    /// A wide colon, as keyboards for East Asian languages write it.
    static func otherColon(behind key: String, value: some StringProtocol, at range: SourceRange)
        -> Diagnostic
    {
        let mended = "\(key): \(value)"
        return Diagnostic(
            .missingColon, at: range,
            Wording(
                de: "Hinter „\(key)“ steht ein anderes Zeichen als ein Doppelpunkt.",
                en: "There is another sign than a colon behind “\(key)”."),
            proposal: Wording.write(mended), edit: TextEdit(replacing: range, with: mended))
    }

    static func otherComment(_ sign: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingColon, at: range,
            Wording(
                de: "„\(sign)“ beginnt keinen Kommentar.", en: "“\(sign)” does not begin a comment."),
            proposal: Wording.write("#"), edit: TextEdit(replacing: range, with: "#"))
    }

    static func mergeConflict(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingColon, at: range,
            Wording(
                de: "Hier sind zwei Fassungen der Datei zusammengeführt, und niemand hat eine davon gewählt.",
                en: "Two versions of the file were merged here, and nobody has chosen one of them."),
            proposal: Wording(
                de:
                    "Behalten Sie eine der beiden, und löschen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>.",
                en: "Keep one of the two, and delete the lines with <<<<<<<, ======= and >>>>>>>."))
    }

    static func keyTooLong(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingColon, at: range,
            Wording(
                de: """
                    Dieser Schlüssel ist länger als 1.024 Zeichen, oder hinter ihm fehlt der Doppelpunkt.
                    """,
                en: "This key is longer than 1,024 characters, or the colon behind it is missing."),
            proposal: Wording(
                de: """
                    Ein Schlüssel ist ein kurzer Name; schreiben Sie lange Texte hinter den Doppelpunkt.
                    """,
                en: "A key is a short name; write long texts behind the colon."))
    }
}
