import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let placeholderNeverFilled = DiagnosticDefinition(
        code: "DW3135",
        name: "placeholder-never-filled",
        severity: .error,
        summary: Wording(
            de: "Was ein Platzhalter nennt, ist dort nie da.",
            en: "What a placeholder names is never there."),
        explanation: Wording(
            de: """
                Immer stünden dort die Ersatzwörter oder eine Lücke: weil kein Weg hierher über die Frage führt, \
                weil die Bedingungen die Antwort ausschließen oder weil es keine Frist gibt. Meist ist ein anderer \
                Name gemeint; sonst schreiben Sie, was dort immer steht, ohne Platzhalter.
                """,
            en: """
                The words that stand in for it would always stand there, or a gap: because no way here leads \
                past the question, because the conditions rule the answer out, or because there is no deadline. \
                Mostly another name is meant; otherwise write what always stands there, without a placeholder.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              grant:
                label: {de: Bewilligen, en: Grant}
                from: submitted
                to: done
                by: clerk
                asks: {remark: {type: text, maxLength: 80, label: {de: Bemerkung, en: Remark}}}
                notify: {applicant: {subject: {de: Bewilligt, en: Granted}, text: {de: Ja., en: Yes.}}}
              refuse:
                label: {de: Ablehnen, en: Refuse}
                from: submitted
                to: done
                by: clerk
                asks: {reason: {type: text, maxLength: 80, label: {de: Grund, en: Reason}}}
                notify: {applicant: {subject: {de: Abgelehnt, en: Refused}, text: {de: "Grund: {grant.remark|keiner}", en: "No."}}} # DW3135
            """),
        goodExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              grant:
                label: {de: Bewilligen, en: Grant}
                from: submitted
                to: done
                by: clerk
                asks: {remark: {type: text, maxLength: 80, label: {de: Bemerkung, en: Remark}}}
                notify: {applicant: {subject: {de: Bewilligt, en: Granted}, text: {de: Ja., en: Yes.}}}
              refuse:
                label: {de: Ablehnen, en: Refuse}
                from: submitted
                to: done
                by: clerk
                asks: {reason: {type: text, maxLength: 80, label: {de: Grund, en: Reason}}}
                notify: {applicant: {subject: {de: Abgelehnt, en: Refused}, text: {de: "Grund: {refuse.reason}", en: "No."}}}
            """))
}

extension Diagnostic {
    /// A placeholder in a message for the deadline of a state that has none.
    static func deadlineNeverThere(
        _ placeholder: Placeholder, name: String, state: WorkflowState
    ) -> Diagnostic {
        neverFilled(
            placeholder, name: name,
            why: Wording(
                de: "„\(state.id)“ hat keine Frist.", en: "“\(state.id)” has no deadline."),
            proposal: state.isFinal
                ? .deletePlaceholder
                : Wording(
                    de: "Geben Sie „\(state.id)“ eine Frist (`within`), oder streichen Sie den Platzhalter.",
                    en: "Give “\(state.id)” a deadline (`within`), or remove the placeholder."))
    }

    /// A placeholder for what is asked on no way to where the message is sent.
    ///
    /// - Parameter meant: What is called alike and was asked.
    static func answerOfAnotherWay(
        _ placeholder: Placeholder, name: String, asker: Transition, meant: String?
    ) -> Diagnostic {
        neverFilled(
            placeholder, name: name,
            why: Wording(
                de: "„\(asker.id)“ fragt danach und liegt auf keinem Weg hierher.",
                en: "“\(asker.id)” asks for it and is on no way here."),
            proposal: meant.map {
                Wording(de: "Meinten Sie „{\($0)}“?", en: "Did you mean “{\($0)}”?")
            }
                ?? Wording(
                    de: "Fragen Sie auf dem Weg hierher danach, oder streichen Sie den Platzhalter.",
                    en: "Ask for it on the way here, or remove the placeholder."),
            notes: [
                Note(Wording(de: "Hier wird danach gefragt.", en: "It is asked here."), at: asker.source)
            ])
    }

    /// A placeholder for an answer that what is true when the message is sent excludes.
    static func answerExcluded(_ placeholder: Placeholder, name: String, notes: [Note]) -> Diagnostic {
        let words = placeholder.fallback.flatMap { $0.isEmpty ? nil : $0 }
        return neverFilled(
            placeholder, name: name,
            why: Wording(
                de: "Was dann gilt, schließt diese Antwort aus.",
                en: "What is true then rules this answer out."),
            proposal: words.map {
                Wording(
                    de: "Schreiben Sie dort nur „\($0)“, oder ändern Sie die Bedingung.",
                    en: "Write “\($0)” alone there, or change the condition.")
            }
                ?? Wording(
                    de: "Streichen Sie den Platzhalter, oder ändern Sie die Bedingung.",
                    en: "Remove the placeholder, or change the condition."),
            notes: notes)
    }

    private static func neverFilled(
        _ placeholder: Placeholder, name: String, why: Wording, proposal: Wording, notes: [Note] = []
    ) -> Diagnostic {
        Diagnostic(
            .placeholderNeverFilled, at: placeholder.source,
            Wording(
                de: "„\(name)“ ist nie da, wenn diese Nachricht gesendet wird. \(why.german)",
                en: "“\(name)” is never there when this message is sent. \(why.english)"),
            proposal: proposal, notes: notes)
    }

    /// A question that shows an answer which is never there when it is asked.
    static func pipedAnswerNeverThere(
        _ range: SourceRange, name: String, question: String, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .placeholderNeverFilled, at: range,
            Wording(
                de: "„\(name)“ ist nie da, wenn „\(question)“ erscheint.",
                en: "“\(name)” is never there when “\(question)” appears."),
            proposal: Wording(
                de: "Schreiben Sie dort nur die Ersatzwörter, oder ändern Sie eine der Bedingungen.",
                en: "Write the words behind the bar alone there, or change one of the conditions."),
            notes: notes)
    }
}

extension Wording {
    fileprivate static let deletePlaceholder = Wording(
        de: "Streichen Sie den Platzhalter.", en: "Remove the placeholder.")
}
