import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let notYetAsked = DiagnosticDefinition(
        code: "DW3116",
        name: "not-yet-asked",
        severity: .error,
        summary: Wording(
            de: "Das ist hier noch nicht auf jedem Weg gefragt worden.",
            en: "This has not been asked on every way that leads here."),
        explanation: Wording(
            de: """
                Eine Bedingung oder ein Betrag darf nur verwenden, was das Formular fragt und was Übergänge \
                gefragt haben, die auf jedem Weg hierher liegen.
                """,
            en: """
                A condition or an amount may only use what the form asks for, and what transitions asked for \
                that lie on every way here.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              inReview: {label: {de: In Prüfung, en: In review}}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              review:
                label: {de: Prüfen, en: Review}
                from: submitted
                to: inReview
                by: clerk
                asks: {points: {type: integer, minimum: 0, maximum: 100, label: {de: Punkte, en: Points}}}
              skip:
                label: {de: Ohne Prüfung weiter, en: Go on without review}
                from: submitted
                to: inReview
                by: clerk
              finish:
                label: {de: Abschließen, en: Finish}
                from: inReview
                to: done
                by: clerk
                when: review.points > 50 # DW3116
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
              reject:
                label: {de: Ablehnen, en: Reject}
                from: inReview
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Abgelehnt, en: Rejected}, text: {de: Leider nein., en: Sadly no.}}}
            """),
        goodExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              inReview: {label: {de: In Prüfung, en: In review}}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              review:
                label: {de: Prüfen, en: Review}
                from: submitted
                to: inReview
                by: clerk
                asks: {points: {type: integer, minimum: 0, maximum: 100, label: {de: Punkte, en: Points}}}
              finish:
                label: {de: Abschließen, en: Finish}
                from: inReview
                to: done
                by: clerk
                when: review.points > 50
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
              reject:
                label: {de: Ablehnen, en: Reject}
                from: inReview
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Abgelehnt, en: Rejected}, text: {de: Leider nein., en: Sadly no.}}}
            """))
}

extension Diagnostic {
    /// - Parameter path: A way here that leaves the transition out.
    static func notYetAsked(
        _ range: SourceRange, name: String, transition: Transition, path: String
    ) -> Diagnostic {
        Diagnostic(
            .notYetAsked, at: range,
            Wording(
                de:
                    "„\(name)“ ist hier vielleicht noch nicht gefragt worden. Auf diesem Weg fehlt es: \(path).",
                en: "“\(name)” may not have been asked here. It is missing on this way: \(path)."),
            proposal: Wording(
                de: "Fragen Sie es auf jedem Weg hierher, oder im Formular.",
                en: "Ask for it on every way here, or in the form."),
            notes: [
                Diagnostic.Note(
                    Wording(de: "Hier wird danach gefragt.", en: "It is asked here."), at: transition.source)
            ])
    }
}
