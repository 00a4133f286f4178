import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let overlappingTransitions = DiagnosticDefinition(
        code: "DW3120",
        name: "overlapping-transitions",
        severity: .error,
        summary: Wording(
            de: "Zwei Übergänge können gleichzeitig offen sein, und niemand wählt zwischen ihnen.",
            en: "Two transitions can be open at once, and nobody chooses between them."),
        explanation: Wording(
            de: """
                Menschen wählen einen Übergang mit seinem Namen. Ein Programm (`system`), die Zeit, eine \
                Zahlung und ein gemeinsames `event` wählen nicht: Dann müssen die Bedingungen entscheiden \
                und dürfen nicht zugleich zutreffen.
                """,
            en: """
                People choose a transition by its name. A program (`system`), time, a payment and a shared \
                `event` do not choose: then the conditions have to decide and must not be true at once.
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
                by: system
                when: size = "small"
                notify: {applicant: {subject: {de: Bewilligt, en: Granted}, text: {de: Ja., en: Yes.}}}
              refuse: # DW3120
                label: {de: Ablehnen, en: Refuse}
                from: submitted
                to: done
                by: system
                notify: {applicant: {subject: {de: Abgelehnt, en: Refused}, text: {de: Nein., en: No.}}}
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
                by: system
                when: size = "small"
                notify: {applicant: {subject: {de: Bewilligt, en: Granted}, text: {de: Ja., en: Yes.}}}
              refuse:
                label: {de: Ablehnen, en: Refuse}
                from: submitted
                to: done
                by: system
                when: size = "large"
                notify: {applicant: {subject: {de: Abgelehnt, en: Refused}, text: {de: Nein., en: No.}}}
            """))
}

extension Diagnostic {
    static func overlappingTransitions(
        _ range: SourceRange, names: (first: String, second: String), state: String, witness: Wording?,
        first: SourceRange, shareEvent: Bool
    ) -> Diagnostic {
        Diagnostic(
            .overlappingTransitions, at: range,
            Wording(
                de: "In „\(state)“ können „\(names.first)“ und „\(names.second)“ zugleich offen sein"
                    + (witness.map { ", zum Beispiel bei: \($0.german)." } ?? "."),
                en: "In “\(state)”, “\(names.first)” and “\(names.second)” can be open at once"
                    + (witness.map { ", for example with: \($0.english)." } ?? ".")),
            proposal: shareEvent
                ? Wording(
                    de:
                        "Geben Sie beiden Bedingungen, die sich ausschließen, oder jedem ein eigenes `event`.",
                    en: "Give both conditions that exclude each other, or each an `event` of its own.")
                : Wording(
                    de:
                        "Geben Sie beiden Bedingungen, die sich ausschließen, oder lassen Sie eine Rolle wählen.",
                    en: "Give both conditions that exclude each other, or let a role choose."),
            notes: [
                Diagnostic.Note(
                    Wording(de: "Hier steht der andere.", en: "Here the other stands."), at: first)
            ])
    }
}
