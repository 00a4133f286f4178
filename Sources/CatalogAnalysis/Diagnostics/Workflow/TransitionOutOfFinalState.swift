import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let transitionOutOfFinalState = DiagnosticDefinition(
        code: "DW3104",
        name: "transition-out-of-final-state",
        severity: .error,
        summary: Wording(
            de: "Ein Übergang führt aus einem Ende heraus.",
            en: "A transition leads out of an end."),
        explanation: Wording(
            de: """
                In einem Zustand mit `final: true` ist der Vorgang abgeschlossen und liegt in der Akte. Was \
                danach noch geschieht, braucht einen Zustand davor.
                """,
            en: """
                In a state with `final: true` the case is closed and filed. Whatever happens later needs a \
                state before it.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: [submitted, done] # DW3104
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
    static func transitionOutOfFinalState(
        _ range: SourceRange, transition: String, state: String, declared: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .transitionOutOfFinalState, at: range,
            Wording(
                de: "„\(transition)“ führt aus „\(state)“ heraus, wo der Vorgang schon zu Ende ist.",
                en: "“\(transition)” leads out of “\(state)”, where the case has ended."),
            proposal: Wording(
                de: "Streichen Sie „\(state)“ hier, oder „final: true“ dort.",
                en: "Remove “\(state)” here, or “final: true” there."),
            notes: [
                Diagnostic.Note(Wording(de: "Hier steht das Ende.", en: "Here the end stands."), at: declared)
            ])
    }
}
