import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let notOneInitialState = DiagnosticDefinition(
        code: "DW3101",
        name: "not-one-initial-state",
        severity: .error,
        summary: Wording(
            de: "Ein Ablauf hat keinen oder mehrere Anfänge.",
            en: "A workflow has no beginning or several."),
        explanation: Wording(
            de: """
                Jeder Vorgang beginnt in genau einem Zustand: dem mit `initial: true`. Sonst wüsste niemand, \
                was nach dem Absenden geschieht.
                """,
            en: """
                Every case begins in exactly one state: the one with `initial: true`. Otherwise nobody would \
                know what happens after the submission.
                """),
        badExample: .workflow(
            """
            states: # DW3101
              submitted: {label: {de: Eingegangen, en: Submitted}}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
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
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
            """))
}

extension Diagnostic {
    /// - Parameter likely: The state that is probably meant.
    static func noInitialState(_ range: SourceRange, likely: String) -> Diagnostic {
        Diagnostic(
            .notOneInitialState, at: range,
            Wording(de: "Kein Zustand ist der Anfang.", en: "No state is the beginning."),
            proposal: Wording(
                de: "Ergänzen Sie „initial: true“, zum Beispiel bei „\(likely)“.",
                en: "Add “initial: true”, for example at “\(likely)”."))
    }

    static func initialStateIsFinal(_ key: YAMLNode) -> Diagnostic {
        Diagnostic(
            .notOneInitialState, at: key.range,
            Wording(
                de:
                    "„\(key.text)“ ist Anfang und Ende zugleich, der Vorgang wäre zu Ende, bevor jemand etwas tut.",
                en:
                    "“\(key.text)” is the beginning and an end, the case would end before anybody does anything."
            ),
            proposal: Wording(
                de: "Lassen Sie „initial: true“ oder „final: true“ weg.",
                en: "Leave out “initial: true” or “final: true”."))
    }

    static func severalInitialStates(_ keys: [YAMLNode]) -> Diagnostic {
        let names = keys.map { "„\($0.text)“" }.joined(separator: ", ")
        let english = keys.map { "“\($0.text)”" }.joined(separator: ", ")
        return Diagnostic(
            .notOneInitialState, at: keys.last?.range ?? SourceRange(file: SourceFileID(0), start: 0, end: 0),
            Wording(
                de: "Ein Ablauf hat nur einen Anfang, hier sind es mehrere: \(names).",
                en: "A workflow has one beginning only, here there are several: \(english)."),
            proposal: Wording(
                de: "Lassen Sie „initial: true“ bei allen anderen weg.",
                en: "Leave out “initial: true” at all others."),
            notes: keys.dropLast().map {
                Diagnostic.Note(
                    Wording(de: "Auch hier beginnt er.", en: "It begins here, too."), at: $0.range)
            })
    }
}
