import CatalogDiagnostics
import CatalogModel

/// A large empty box makes people guess what the administration wants to read.
let freeTextWithoutHint = LintRule(
    definition: DiagnosticDefinition(
        code: "DW4002", name: "free-text-without-hint", severity: .warning,
        summary: Wording(
            de: "Ein mehrzeiliges Textfeld sagt nicht, was hineingehört.",
            en: "A text field of several lines does not say what belongs in it."),
        explanation: Wording(
            de: """
                Vor einem großen leeren Feld raten Menschen, was die Verwaltung wissen will: Sie schreiben zu viel, \
                zu wenig oder brechen ab. Sagen Sie es in einem Satz bei `hint`, oder fragen Sie statt des freien \
                Textes nach dem, was Sie wirklich brauchen.
                """,
            en: """
                In front of a large empty box people guess what the administration wants to know: they write too \
                much, too little, or give up. Say it in one sentence in `hint`, or ask for what you really need \
                instead of free text.
                """),
        badExample: .fields(
            """
            reason: {type: text, lines: 4, maxLength: 500, label: {de: Begründung, en: Reason}} # DW4002
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              lines: 4
              maxLength: 500
              label: {de: Begründung, en: Reason}
              hint: {de: Zum Beispiel „Wir haben ein Baby bekommen“., en: For example “we have had a baby”.}
            """)),
    check: { _, writtenFields in
        writtenFields.compactMap { field in
            guard case .text(let text) = field.type, text.lines > 1, field.hint == nil, field.help == nil
            else {
                return nil
            }
            return Finding(
                at: field.source,
                Wording(
                    de: "Bei „\(field.id)“ steht nicht, was in den freien Text gehört.",
                    en: "“\(field.id)” does not say what belongs in the free text."),
                proposal: Wording(
                    de: "Ergänzen Sie `hint` mit einem Satz oder einem Beispiel.",
                    en: "Add a `hint` with one sentence or an example."))
        }
    })
