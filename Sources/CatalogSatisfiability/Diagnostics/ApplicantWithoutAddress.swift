import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let applicantWithoutAddress = DiagnosticDefinition(
        code: "DW4103",
        name: "applicant-without-address",
        severity: .warning,
        summary: Wording(
            de: "Eine Nachricht erreicht die antragstellende Person vielleicht nicht.",
            en: "A message may not reach the applicant."),
        explanation: Wording(
            de: """
                Das Formular fragt nicht immer nach einer E-Mail-Adresse. Sagen Sie mit `otherwise`, wie die \
                Person sonst davon hört: mit einem Brief (`letter`), am Telefon (`phone`) oder gar nicht \
                (`nothing`).
                """,
            en: """
                The form does not always ask for an e-mail address. Say with `otherwise` how the person \
                hears of it: by `letter`, by `phone`, or not at all (`nothing`).
                """),
        badExample: .workflow(
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
                notify:
                  applicant: {subject: {de: Fertig, en: Done}, text: {de: Fertig., en: Done.}} # DW4103
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
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}, otherwise: letter}}
            """))
}

extension Diagnostic {
    /// - Parameter field: The path of the e-mail address; nil if the form asks for none.
    static func applicantWithoutAddress(
        _ range: SourceRange, field: String?, witness: Wording?, others: [SourceRange]
    ) -> Diagnostic {
        let german =
            field.map { "„\($0)“ kann fehlen" } ?? "Das Formular fragt nicht nach einer E-Mail-Adresse"
        let english = field.map { "“\($0)” may be absent" } ?? "The form does not ask for an e-mail address"
        return Diagnostic(
            .applicantWithoutAddress, at: range,
            Wording(
                de: german + (witness.map { ", zum Beispiel bei: \($0.german)." } ?? "."),
                en: english + (witness.map { ", for example with: \($0.english)." } ?? ".")),
            proposal: Wording(
                de: "Ergänzen Sie zum Beispiel „otherwise: letter“.",
                en: "Add for example “otherwise: letter”."),
            notes: others.map {
                Diagnostic.Note(Wording(de: "Auch diese Nachricht.", en: "This message, too."), at: $0)
            })
    }
}
