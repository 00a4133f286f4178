import CatalogDiagnostics

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
                macht die Seite selbst, und alles andere lenkt vom Formular ab.
                """,
            en: """
                Texts can have paragraphs, lists with “- ” and “1. ”, **bold**, *italics* and [links](https://…). \
                Headings, quotations, code, pictures, rules and backslashes of Markdown do not exist: the page makes its \
                headings itself, and everything else distracts from the form.
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
            proposal: Wording(
                de:
                    "Möglich sind Absätze, Listen mit „- “ und „1. “, **fett**, *kursiv* und [Links](https://…).",
                en:
                    "There are paragraphs, lists with “- ” and “1. ”, **bold**, *italics* and [links](https://…)."
            ))
    }

    /// `**` or a link in the label or the hint of a field.
    static func markupInPlainText(_ range: SourceRange, written: String) -> Diagnostic {
        Diagnostic(
            .markupNotKnown, at: range,
            Wording(
                de: "„\(written)“ steht so auf der Seite, denn in diesem Text gibt es keine Auszeichnung.",
                en: "“\(written)” appears on the page as it is, because there is no markup in this text."),
            proposal: Wording(
                de:
                    "Schreiben Sie nur die Wörter. Fett und Links gibt es in Texten wie „help“ und in Hinweisen („note“).",
                en:
                    "Write just the words. There is bold and there are links in texts such as “help” and in notes (“note”)."
            ))
    }
}
