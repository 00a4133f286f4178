import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let markupNotKnown = DiagnosticDefinition(
        code: "DW4006",
        name: "markup-not-known",
        severity: .warning,
        summary: Wording(
            de: "Diese Auszeichnung gibt es nicht; die Zeichen stehen so auf der Seite.",
            en: "There is no such markup; the characters appear on the page as they are."),
        explanation: Wording(
            de: """
                Texte können Absätze haben, Listen mit „- “ und „1. “, **fett**, *kursiv* und [Links](https://…). \
                Überschriften, Zitate, Code, Bilder, Linien und Backslashs aus Markdown gibt es nicht: Überschriften \
                macht die Seite selbst, und alles andere lenkt vom Formular ab. Bei einem Link stehen eckige und runde Klammer \
                ohne Leerzeichen hintereinander, zuerst die eckige mit dem Text.
                """,
            en: """
                Texts can have paragraphs, lists with “- ” and “1. ”, **bold**, *italics* and [links](https://…). \
                Headings, quotations, code, pictures, rules and backslashes of Markdown do not exist: the page makes its \
                headings itself, and everything else distracts from the form. In a link, the square and the round brackets \
                stand without a blank between them, first the square ones with the text.
                """),
        badExample: .fields(
            """
            info:
              type: note
              text:
                de: |
                  ## Vorher lesen # DW4006
                  Das dauert fünf Minuten.
                en: This takes five minutes.
            """),
        goodExample: .fields(
            """
            info:
              type: note
              text:
                de: |
                  **Vorher lesen:**
                  Das dauert fünf Minuten.
                en: This takes five minutes.
            """))
}

extension Diagnostic {
    /// A placeholder as other systems write it: `{{name}}`, `${name}`.
    static func placeholderNotKnown(_ range: SourceRange, written: String, meant: String) -> Diagnostic {
        Diagnostic(
            .markupNotKnown, at: range,
            Wording(
                de: "Von „\(written)“ sind Zeichen zu sehen, auch wo die Antwort steht.",
                en: "Signs of “\(written)” are seen even where the answer stands."),
            proposal: .write(meant), edit: meant.contains("…") ? nil : TextEdit(replacing: range, with: meant)
        )
    }

    static func markupNotKnown(_ range: SourceRange, written: String) -> Diagnostic {
        Diagnostic(
            .markupNotKnown, at: range,
            Wording(
                de: "„\(written)“ steht so auf der Seite, denn diese Auszeichnung gibt es hier nicht.",
                en: "“\(written)” appears on the page as it is, because there is no such markup here."),
            proposal: written == "\\n"
                ? lineFeedInQuotes
                : Wording(
                    de:
                        "Möglich sind Absätze, Listen mit „- “ und „1. “, **fett**, *kursiv* und [Links](https://…).",
                    en:
                        "There are paragraphs, lists with “- ” and “1. ”, **bold**, *italics* and [links](https://…)."
                ))
    }

    /// `\n` in a text without quotes or in single ones.
    private static let lineFeedInQuotes = Wording(
        de:
            "Setzen Sie den Text in doppelte Anführungszeichen, oder schreiben Sie ihn hinter „|“ auf mehrere Zeilen.",
        en: "Put the text in double quotes, or write it on several lines behind “|”.")

    /// What was meant as a link.
    static func linkSlip(_ slip: LinkSlip, in text: YAMLNode) -> Diagnostic {
        let range = text.range(ofUTF8: slip.range)
        let bytes = text.utf8.dropFirst(slip.range.lowerBound).prefix(slip.range.count)
        let written = String(decoding: bytes, as: UTF8.self).shortened
        let noLink = Wording(
            de: "„\(written)“ ist kein Link und steht so auf der Seite.",
            en: "“\(written)” is no link and appears on the page as it is.")
        switch slip.meant {
        case .link(let name, let target):
            let meant = "[\(name ?? "…")](\(target))"
            return Diagnostic(
                .markupNotKnown, at: range, noLink, proposal: .write(meant),
                edit: name == nil ? nil : TextEdit(replacing: range, with: meant))
        case .openingBracket:
            return Diagnostic(
                .markupNotKnown, at: range, noLink,
                proposal: Wording(
                    de: "Vor dem Text des Links fehlt „[“.",
                    en: "In front of the text of the link, “[” is missing."))
        case .text:
            return Diagnostic(
                .markupNotKnown, at: range,
                Wording(
                    de: "Der Link „\(written)“ hat keinen Text, den man anklicken könnte.",
                    en: "The link “\(written)” has no text that one could click on."),
                proposal: Wording(
                    de: "Schreiben Sie zwischen die eckigen Klammern, wohin er führt.",
                    en: "Write between the square brackets where it leads."))
        }
    }

    /// `**` or a link in the label or the hint of a field.
    static func markupInPlainText(_ range: SourceRange, written: String) -> Diagnostic {
        Diagnostic(
            .markupNotKnown, at: range,
            Wording(
                de: "„\(written)“ steht so auf der Seite, denn in diesem Text gibt es keine Auszeichnung.",
                en: "“\(written)” appears on the page as it is, because there is no markup in this text."),
            proposal: written == "\\n"
                ? lineFeedInQuotes
                : Wording(
                    de:
                        "Schreiben Sie nur die Wörter. Fett und Links gibt es in Texten wie „help“ und in Hinweisen („note“).",
                    en:
                        "Write just the words. There is bold and there are links in texts such as “help” and in notes (“note”)."
                ))
    }
}
