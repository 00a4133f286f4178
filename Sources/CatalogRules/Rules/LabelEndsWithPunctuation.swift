import CatalogDiagnostics
import CatalogModel

/// A label is a name or a question, not a sentence or the start of a table row.
let labelEndsWithPunctuation = LintRule(
    definition: DiagnosticDefinition(
        code: "DW4001", name: "label-ends-with-punctuation", severity: .warning,
        summary: Wording(
            de: "Eine Beschriftung endet mit Punkt, Doppelpunkt oder Stern.",
            en: "A label ends with a full stop, a colon or an asterisk."),
        explanation: Wording(
            de: """
                Eine Beschriftung ist ein Name („Straße“) oder eine Frage („Wohnen Sie hier?“). Ein Doppelpunkt oder \
                Punkt wird vorgelesen und stört; ein Stern ist unnötig, weil das Formular selbst sagt, welche \
                Angaben freiwillig sind. Lassen Sie das Zeichen weg.
                """,
            en: """
                A label is a name (“Street”) or a question (“Do you live here?”). A colon or full stop is read aloud \
                and gets in the way; an asterisk is not needed, because the form itself says which answers are \
                voluntary. Leave the character out.
                """),
        badExample: .fields(
            """
            street: {type: text, label: {de: "Straße:", en: Street}} # DW4001
            """),
        goodExample: .fields(
            """
            street: {type: text, label: {de: Straße, en: Street}}
            """)),
    check: .field { field in
        let endings: [Character] = [".", ":", "*"]
        let found = field.label.translations.enumerated().first { index, translation in
            // Most texts end with a letter, which a byte tells.
            guard translation.language == index, let byte = translation.text.utf8.last,
                ".:*".utf8.contains(byte), let last = translation.text.last
            else { return false }
            // Two asterisks were meant as bold, of which DW4006 tells.
            return endings.contains(last) && !["..", "**"].contains(String(translation.text.suffix(2)))
        }
        guard let label = found?.element.text else { return nil }
        return Finding(
            at: field.source,
            Wording(
                de: "Die Beschriftung „\(label)“ soll nicht mit „\(label.suffix(1))“ enden.",
                en: "The label “\(label)” should not end with “\(label.suffix(1))”."),
            proposal: Wording(
                de: "Schreiben Sie „\(label.dropLast())“.", en: "Write “\(label.dropLast())”."))
    })
