import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A line that begins in a column that fits nothing above it.
    package static let wrongIndentation = DiagnosticDefinition(
        code: "DW1009", name: "wrong-indentation", severity: .error,
        summary: Wording(
            de: "Eine Zeile ist falsch eingerückt.",
            en: "A line is indented wrongly."),
        explanation: Wording(
            de: """
                Angaben, die zusammengehören, beginnen in derselben Spalte; was darunter gehört, ist um \
                zwei Leerzeichen weiter eingerückt. Diese Zeile passt zu keiner der Zeilen darüber.
                """,
            en: """
                Entries that belong together begin in the same column; what belongs below one of them is \
                indented by two more blanks. This line fits none of the lines above it.
                """),
        badExample: .fields(
            """
            reason:
                type: text
              label: {de: Grund, en: Reason}  # DW1009
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    /// `model` is the entry next to which the line most probably belongs, with its indentation in blanks.
    static func wrongIndentation(
        of text: String, model: (key: String, indentation: Int)?, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .wrongIndentation, at: range,
            Wording(
                de: "Die Einrückung vor „\(text)“ passt zu keiner Zeile darüber.",
                en: "The indentation before “\(text)” fits no line above it."),
            proposal: model.map(indenting)
                ?? Wording(
                    de: "Beginnen Sie die Zeile in derselben Spalte wie die Angabe, neben die sie gehört.",
                    en: "Begin the line in the same column as the entry next to which it belongs."))
    }

    /// The line stands where another group could go on, but belongs to the one of `model`.
    static func otherIndentation(
        of text: String, model: (key: String, indentation: Int), at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .wrongIndentation, at: range,
            Wording(
                de: "„\(text)“ ist nicht so weit eingerückt wie „\(model.key)“.",
                en: "“\(text)” is not indented as much as “\(model.key)”."),
            proposal: indenting(model))
    }

    static func indentedFurther(
        _ text: String, than model: (key: String, indentation: Int), at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .wrongIndentation, at: range,
            Wording(
                de: "„\(text)“ ist weiter eingerückt als „\(model.key)“.",
                en: "“\(text)” is indented more than “\(model.key)”."),
            proposal: indenting(model))
    }

    /// What belongs below a key stands in the same column as that, or further left.
    static func contentBesideKey(_ key: String, isFurther: Bool, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .wrongIndentation, at: range,
            isFurther
                ? Wording(
                    de: "„\(key)“ ist weiter eingerückt als die Angaben darunter und hat so keinen Wert.",
                    en: "“\(key)” is indented more than the entries below it, and so has no value.")
                : Wording(
                    de: "„\(key)“ ist so weit eingerückt wie die Angaben darunter und hat so keinen Wert.",
                    en: "“\(key)” is indented as much as the entries below it, and so has no value."),
            proposal: Wording(
                de: "Rücken Sie „\(key)“ weniger weit ein, oder die Angaben darunter weiter.",
                en: "Indent “\(key)” less, or the entries below it more."))
    }

    private static func indenting(_ model: (key: String, indentation: Int)) -> Wording {
        Wording(
            de: "Rücken Sie die Zeile mit \(model.indentation) Leerzeichen ein, genauso wie „\(model.key)“.",
            en: "Indent the line with \(model.indentation) blanks, as much as “\(model.key)”.")
    }

    static func tooMuchIndentation(
        of text: String, model: (key: String, indentation: Int), at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .wrongIndentation, at: range,
            Wording(
                de:
                    "„\(text)“ ist weiter eingerückt als „\(model.key)“ darüber, das aber schon einen Wert hat.",
                en: "“\(text)” is indented more than “\(model.key)” above it, which already has a value."),
            proposal: Wording(
                de: """
                    Rücken Sie die Zeile mit \(model.indentation) Leerzeichen ein, genauso wie „\(model.key)“; setzen Sie einen \
                    mehrzeiligen Text mit Doppelpunkt in Anführungszeichen.
                    """,
                en: """
                    Indent the line with \(model.indentation) blanks, as much as “\(model.key)”; put a text of several lines \
                    with a colon into quotes.
                    """))
    }
}
