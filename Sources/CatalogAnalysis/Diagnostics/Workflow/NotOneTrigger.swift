import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let notOneTrigger = DiagnosticDefinition(
        code: "DW3109",
        name: "not-one-trigger",
        severity: .error,
        summary: Wording(
            de: "Ein Übergang sagt nicht eindeutig, wodurch er geschieht.",
            en: "A transition does not say clearly what makes it happen."),
        explanation: Wording(
            de: """
                Ein Übergang geschieht durch eine Rolle (`by`), durch Zeit (`after`) oder durch den Ausgang \
                einer Zahlung (`on`): durch genau eines davon. Sonst könnte ihn niemand auslösen.
                """,
            en: """
                A transition happens by a role (`by`), by time (`after`) or by the outcome of a payment \
                (`on`): by exactly one of them. Otherwise nobody could trigger it.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              finish: # DW3109
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: done
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
    static func transitionWithoutTrigger(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .notOneTrigger, at: range,
            Wording(
                de: "Niemand kann diesen Übergang auslösen.", en: "Nobody can trigger this transition."),
            proposal: Wording(
                de:
                    "Ergänzen Sie „by“ mit einer Rolle, „after“ mit einer Zeit oder „on“ mit dem Ausgang einer Zahlung.",
                en: "Add “by” with a role, “after” with a time or “on” with the outcome of a payment."))
    }

    static func severalTriggers(_ keys: [YAMLNode]) -> Diagnostic {
        let names = keys.map(\.text).joined(separator: ", ")
        return Diagnostic(
            .notOneTrigger, at: keys.last?.range ?? SourceRange(file: SourceFileID(0), start: 0, end: 0),
            Wording(
                de: "Ein Übergang hat nur einen Auslöser, hier sind es mehrere: \(names).",
                en: "A transition has one trigger only, here there are several: \(names)."),
            proposal: Wording(
                de: "Machen Sie zwei Übergänge daraus.", en: "Make two transitions of it."),
            notes: keys.dropLast().map {
                Diagnostic.Note(
                    Wording(de: "Hier steht der andere.", en: "Here the other stands."), at: $0.range)
            })
    }
}
