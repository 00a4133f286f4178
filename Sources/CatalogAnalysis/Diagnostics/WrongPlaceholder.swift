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
        let mended = needsWords && !written.contains("|") ? nil : placeholder(meantBy: written)
        // What is written as it should be names something that cannot be shown.
        let meant = mended == written ? nil : mended
        return Diagnostic(
            .wrongPlaceholder, at: range,
            Wording(
                de: "„\(shown)“ ist kein Platzhalter für eine einzelne Antwort.",
                en: "“\(shown)” is no placeholder for a single answer."),
            proposal: meant.map { .write($0.shortened) }
                ?? (needsWords
                    ? Wording(
                        de:
                            "Schreiben Sie zum Beispiel {name|Ihr Kind}; eine Klammer, die nur eine Klammer ist, zweimal.",
                        en: "Write for example {name|your child}; a brace that is nothing but a brace twice.")
                    : Wording(
                        de: "Schreiben Sie zum Beispiel: {name} oder {name|ohne Angabe}",
                        en: "Write for example: {name} or {name|not given}")),
            edit: meant.map { TextEdit(replacing: range, with: $0) })
    }

    /// What was meant by a placeholder that is not closed or has blanks around its name, and by a brace that closes none; nil if that is not
    /// certain.
    private static func placeholder(meantBy written: String) -> String? {
        if written == "}" { return "}}" }
        let content = written.drop { $0 == "{" }.drop { $0 == " " }
        let path = content.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
        let names = path.split(separator: ".", omittingEmptySubsequences: false)
        guard written.hasPrefix("{"), names.allSatisfy({ NameStyle.camelCase.accepts(String($0)) }) else {
            return nil
        }
        let rest = content[path.endIndex...]
        guard written.hasSuffix("}") else { return rest.contains("|") ? nil : "{\(path)}\(rest)" }
        let words = rest.drop { $0 == " " }
        return words == "}" || words.hasPrefix("|") ? "{\(path)\(words)" : nil
    }
}
