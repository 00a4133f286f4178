import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let deadlineNeverPasses = DiagnosticDefinition(
        code: "DW4116",
        name: "deadline-never-passes",
        severity: .warning,
        summary: Wording(
            de: "Diese Frist läuft nie ab.",
            en: "This deadline never passes."),
        explanation: Wording(
            de: """
                Ein Übergang mit `after` führt immer schon aus dem Zustand heraus, bevor die Frist um ist, die `within` \
                nennt. Wer sie liest, glaubt, mehr Zeit zu haben. Meist ist eine der beiden Zeiten falsch, oder der \
                Übergang soll mit `after: deadline` geschehen.
                """,
            en: """
                A transition with `after` always leads out of the state before the deadline has passed that `within` \
                names. Whoever reads it believes there is more time. Mostly one of the two times is wrong, or the \
                transition is to happen with `after: deadline`.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true, within: 1 months} # DW4116
              late: {label: {de: Überfällig, en: Overdue}}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: [submitted, late]
                to: done
                by: clerk
                notify: {applicant: {otherwise: letter, subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
              escalate: {label: {de: Vorlegen, en: Escalate}, from: submitted, to: late, after: 2 weeks}
            """),
        goodExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true, within: 1 months}
              late: {label: {de: Überfällig, en: Overdue}}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: [submitted, late]
                to: done
                by: clerk
                notify: {applicant: {otherwise: letter, subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
              escalate: {label: {de: Vorlegen, en: Escalate}, from: submitted, to: late, after: deadline}
            """))
}

extension Diagnostic {
    static func deadlineNeverPasses(
        _ range: SourceRange, state: String, earlier: String, at source: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .deadlineNeverPasses, at: range,
            Wording(
                de: "Die Frist in „\(state)“ läuft nie ab: Vorher geschieht immer schon „\(earlier)“.",
                en: "The deadline in “\(state)” never passes: “\(earlier)” has always happened before."),
            proposal: Wording(
                de: "Verkürzen Sie die Frist, oder lassen Sie „\(earlier)“ mit „after: deadline“ geschehen.",
                en: "Shorten the deadline, or let “\(earlier)” happen with “after: deadline”."),
            notes: [
                Diagnostic.Note(
                    Wording(de: "Das geschieht vorher.", en: "This happens before."), at: source)
            ])
    }
}
