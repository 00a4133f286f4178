import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let noWayToTheEnd = DiagnosticDefinition(
        code: "DW3103",
        name: "no-way-to-the-end",
        severity: .error,
        summary: Wording(
            de: "Aus diesem Zustand führt kein Weg zu einem Ende.",
            en: "No way leads from this state to an end."),
        explanation: Wording(
            de: """
                Ein Vorgang, der hierher kommt, würde nie fertig: Er bleibt liegen oder läuft im Kreis. Jeder \
                Zustand braucht einen Weg zu einem mit `final: true`.
                """,
            en: """
                A case that comes here would never be finished: it lies there or goes round in circles. \
                Every state needs a way to one with `final: true`.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
              inReview: {label: {de: In Prüfung, en: In review}} # DW3103
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
              review:
                label: {de: Prüfen, en: Review}
                from: submitted
                to: inReview
                by: clerk
            """),
        goodExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
              inReview: {label: {de: In Prüfung, en: In review}}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: inReview
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
              review:
                label: {de: Prüfen, en: Review}
                from: submitted
                to: inReview
                by: clerk
            """))
}

extension Diagnostic {
    static func noFinalState(_ range: SourceRange, states: [String]) -> Diagnostic {
        let last = states.last ?? ""
        return Diagnostic(
            .noWayToTheEnd, at: range,
            Wording(de: "Kein Zustand ist ein Ende.", en: "No state is an end."),
            proposal: Wording(
                de: "Ergänzen Sie „final: true“, zum Beispiel bei „\(last)“.",
                en: "Add “final: true”, for example at “\(last)”."))
    }

    /// - Parameter circle: The way on which a case goes round; nil where there is no way out at all.
    static func noWayToTheEnd(
        _ range: SourceRange, state: String, path: String, circle: String?, unreached: [SourceRange]
    ) -> Diagnostic {
        let german =
            circle.map { "Von hier geht es nur im Kreis: \($0)." } ?? "Von hier führt kein Weg weiter."
        let english =
            circle.map { "From here it goes round in a circle: \($0)." } ?? "There is no way on from here."
        return Diagnostic(
            .noWayToTheEnd, at: range,
            Wording(
                de: "Aus „\(state)“ führt kein Weg zu einem Ende. \(german) Hierher kommt man so: \(path).",
                en: "No way leads from “\(state)” to an end. \(english) One comes here like this: \(path)."),
            proposal: Wording(
                de: "Ergänzen Sie einen Übergang, der aus „\(state)“ zu einem Ende führt.",
                en: "Add a transition that leads from “\(state)” to an end."),
            notes: unreached.map {
                Diagnostic.Note(
                    Wording(de: "Hierher kommt deshalb niemand.", en: "Nobody comes here because of that."),
                    at: $0)
            })
    }
}
