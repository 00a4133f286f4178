import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let applicantNeverInformed = DiagnosticDefinition(
        code: "DW3118",
        name: "applicant-never-informed",
        severity: .error,
        summary: Wording(
            de: "Ein Vorgang kann enden, ohne dass die antragstellende Person davon hört.",
            en: "A case can end without a word to the applicant."),
        explanation: Wording(
            de: """
                Auf mindestens einem Weg vom Absenden bis zu diesem Ende sendet kein Übergang eine Nachricht \
                an `applicant`. Wer den Vorgang selbst beendet, weiß davon. Mit `otherwise: nothing` zählt eine \
                Nachricht nur, wenn das Formular nach einer E-Mail-Adresse fragt.
                """,
            en: """
                On at least one way from the submission to this end no transition sends a message to \
                `applicant`. Whoever ends the case knows of it. With `otherwise: nothing` a message counts only \
                if the form asks for an e-mail address.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true} # DW3118
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: done
                by: clerk
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
    /// - Parameter unsent: Messages on that way that nobody can get.
    static func applicantNeverInformed(
        _ range: SourceRange, state: String, path: String, witness: Wording?, others: [String],
        unsent: [SourceRange]
    ) -> Diagnostic {
        let german = others.isEmpty ? "" : " Dasselbe gilt für: \(others.joined(separator: ", "))."
        let english = others.isEmpty ? "" : " The same holds for: \(others.joined(separator: ", "))."
        return Diagnostic(
            .applicantNeverInformed, at: range,
            Wording(
                de: "Auf diesem Weg bis „\(state)“ hört die antragstellende Person nichts: \(path)"
                    + (witness.map { ", zum Beispiel bei: \($0.german)." } ?? ".") + german,
                en: "On this way to “\(state)” the applicant hears nothing: \(path)"
                    + (witness.map { ", for example with: \($0.english)." } ?? ".") + english),
            proposal: Wording(
                de: "Ergänzen Sie an einem dieser Übergänge „notify: {applicant: …}“.",
                en: "Add “notify: {applicant: …}” at one of these transitions."),
            notes: unsent.prefix(10).map {
                Diagnostic.Note(
                    Wording(
                        de: "Das bekommt niemand: Nach einer E-Mail-Adresse fragt das Formular nicht.",
                        en: "Nobody gets this: the form does not ask for an e-mail address."), at: $0)
            })
    }
}
