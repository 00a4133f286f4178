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
                (`nothing`). Ein Brief braucht eine Anschrift und ein Anruf eine Telefonnummer, nach der ein Feld \
                fragt: mit `type: postalCode`, `type: phone` oder einem `autocomplete` wie `street-address`.
                """,
            en: """
                The form does not always ask for an e-mail address. Say with `otherwise` how the person \
                hears of it: by `letter`, by `phone`, or not at all (`nothing`). A letter needs a postal address \
                and a call a telephone number that a field asks for: with `type: postalCode`, `type: phone` or an \
                `autocomplete` like `street-address`.
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
            notes: alsoThese(others))
    }

    /// - Parameter way: In which the message cannot be sent either.
    static func otherWayWithoutAddress(
        _ range: SourceRange, _ way: Notification.OtherWay, field: String?, witness: Wording?,
        others: [SourceRange]
    ) -> Diagnostic {
        let whose =
            field.map {
                Wording(de: "Wer „\($0)“ nicht angibt", en: "Whoever leaves “\($0)” out")
            } ?? Wording(de: "Wer dieses Formular abschickt", en: "Whoever submits this form")
        let what =
            way == .letter
            ? Wording(
                de: "soll einen Brief bekommen, aber kein Feld fragt nach einer Anschrift",
                en: "is to get a letter, but no field asks for a postal address")
            : Wording(
                de: "soll angerufen werden, aber kein Feld fragt nach einer Telefonnummer",
                en: "is to be called, but no field asks for a telephone number")
        return Diagnostic(
            .applicantWithoutAddress, at: range,
            Wording(
                de: "\(whose.german), \(what.german)"
                    + (witness.map { ", zum Beispiel bei: \($0.german)." } ?? "."),
                en: "\(whose.english) \(what.english)"
                    + (witness.map { ", for example with: \($0.english)." } ?? ".")),
            proposal: way == .letter
                ? Wording(
                    de:
                        "Fragen Sie nach der Anschrift, mit „type: postalCode“ oder zum Beispiel „autocomplete: street-address“, oder ändern Sie „otherwise“.",
                    en:
                        "Ask for the address, with “type: postalCode” or for example “autocomplete: street-address”, or change “otherwise”."
                )
                : Wording(
                    de: "Ergänzen Sie ein Feld mit „type: phone“, oder ändern Sie „otherwise“.",
                    en: "Add a field with “type: phone”, or change “otherwise”."),
            notes: alsoThese(others))
    }

    static func messageToNobody(_ range: SourceRange, others: [SourceRange]) -> Diagnostic {
        Diagnostic(
            .applicantWithoutAddress, at: range,
            Wording(
                de:
                    "Diese Nachricht bekommt niemand: Das Formular fragt nicht nach einer E-Mail-Adresse, und ohne sie geschieht nichts.",
                en:
                    "Nobody gets this message: the form does not ask for an e-mail address, and without one nothing happens."
            ),
            proposal: Wording(
                de:
                    "Ergänzen Sie ein Feld mit „type: email“, oder schreiben Sie zum Beispiel „otherwise: letter“.",
                en: "Add a field with “type: email”, or write for example “otherwise: letter”."),
            notes: alsoThese(others))
    }

    private static func alsoThese(_ messages: [SourceRange]) -> [Note] {
        messages.map {
            Note(Wording(de: "Auch diese Nachricht.", en: "This message, too."), at: $0)
        }
    }
}
