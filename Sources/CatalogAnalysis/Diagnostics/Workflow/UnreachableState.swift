import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let unreachableState = DiagnosticDefinition(
        code: "DW3102",
        name: "unreachable-state",
        severity: .error,
        summary: Wording(
            de: "Kein Weg führt in diesen Zustand.",
            en: "No way leads to this state."),
        explanation: Wording(
            de: """
                Vom Anfang aus kommt kein Vorgang hierher. Entweder fehlt ein Übergang, oder der Zustand kann \
                weg.
                """,
            en: """
                No case comes here from the beginning. Either a transition is missing, or the state can go.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
              onHold: {label: {de: Zurückgestellt, en: On hold}} # DW3102
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
              resume:
                label: {de: Fortsetzen, en: Resume}
                from: onHold
                to: submitted
                by: clerk
            """),
        goodExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
              onHold: {label: {de: Zurückgestellt, en: On hold}}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
              hold:
                label: {de: Zurückstellen, en: Put on hold}
                from: submitted
                to: onHold
                by: clerk
              resume:
                label: {de: Fortsetzen, en: Resume}
                from: onHold
                to: submitted
                by: clerk
            """))
}

extension Diagnostic {
    static func unreachableState(
        _ range: SourceRange, state: String, initial: String, arriving: [Transition]
    ) -> Diagnostic {
        Diagnostic(
            .unreachableState, at: range,
            Wording(
                de: "Kein Weg führt von „\(initial)“ nach „\(state)“.",
                en: "No way leads from “\(initial)” to “\(state)”."),
            proposal: Wording(
                de: "Ergänzen Sie einen Übergang mit „to: \(state)“, oder streichen Sie den Zustand.",
                en: "Add a transition with “to: \(state)”, or remove the state."),
            notes: arriving.map {
                Diagnostic.Note(
                    Wording(
                        de: "Dieser Übergang beginnt selbst nur dort, wohin niemand kommt.",
                        en: "This transition itself begins only where nobody comes."), at: $0.source)
            })
    }
}
