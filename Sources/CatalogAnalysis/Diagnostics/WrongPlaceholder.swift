import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let wrongPlaceholder = DiagnosticDefinition(
        code: "DW3117",
        name: "wrong-placeholder",
        severity: .error,
        summary: Wording(
            de: "Ein Platzhalter ist falsch geschrieben.",
            en: "A placeholder is written wrongly."),
        explanation: Wording(
            de: """
                In geschweiften Klammern steht der Name eines Feldes, das ein Text, eine Zahl, ein Tag, ein \
                Ja oder Nein oder eine Auswahl ist: `{applicant.familyName}`. Hinter einem senkrechten \
                Strich steht, was ohne Antwort dort steht: `{reason|ohne Angabe}`. Eine geschweifte Klammer, die \
                nur eine Klammer ist, wird verdoppelt.
                """,
            en: """
                Braces hold the name of a field that is a text, a number, a day, a yes or no or a choice: \
                `{applicant.familyName}`. Behind a vertical bar stands what is shown without an answer: \
                `{reason|not given}`. A brace that is nothing but a brace is written twice.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: "Guten Tag {name!}", en: "Hello {name}"}}} # DW3117
            """),
        goodExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: "Guten Tag {name}", en: "Hello {name}"}}}
            """))
}

extension Diagnostic {
    /// - Parameter needsWords: Whether words for as long as there is no answer have to stand in it.
    static func wrongPlaceholder(_ range: SourceRange, written: String, needsWords: Bool) -> Diagnostic {
        let shown = written.shortened
        return Diagnostic(
            .wrongPlaceholder, at: range,
            Wording(
                de: "„\(shown)“ ist kein Platzhalter für eine einzelne Antwort.",
                en: "“\(shown)” is no placeholder for a single answer."),
            proposal: needsWords
                ? Wording(
                    de:
                        "Schreiben Sie zum Beispiel {name|Ihr Kind}; eine Klammer, die nur eine Klammer ist, zweimal.",
                    en: "Write for example {name|your child}; a brace that is nothing but a brace twice.")
                : Wording(
                    de: "Schreiben Sie zum Beispiel: {name} oder {name|ohne Angabe}",
                    en: "Write for example: {name} or {name|not given}"))
    }
}
