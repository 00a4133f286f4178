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
                an `applicant`. Wer den Vorgang selbst beendet, weiß davon.
                """,
            en: """
                On at least one way from the submission to this end no transition sends a message to \
                `applicant`. Whoever ends the case knows of it.
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
    static func applicantNeverInformed(
        _ range: SourceRange, state: String, path: String, witness: Wording?, others: [String]
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
                en: "Add “notify: {applicant: …}” at one of these transitions."))
    }
}
