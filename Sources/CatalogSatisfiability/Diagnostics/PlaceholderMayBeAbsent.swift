import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let placeholderMayBeAbsent = DiagnosticDefinition(
        code: "DW3122",
        name: "placeholder-may-be-absent",
        severity: .error,
        summary: Wording(
            de: "Ein Platzhalter nennt etwas, das fehlen kann.",
            en: "A placeholder names something that may be absent."),
        explanation: Wording(
            de: """
                In der Nachricht stünde eine Lücke: weil die Antwort freiwillig ist, weil nicht immer danach \
                gefragt wird oder weil ein anderer Weg hierher führt. Nennen Sie hinter einem senkrechten \
                Strich, was dann dort stehen soll.
                """,
            en: """
                There would be a gap in the message: because the answer is voluntary, because it is not \
                always asked for, or because another way leads here. Say behind a vertical bar what is to \
                stand there.
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
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: "Fertig, {nickname}.", en: "Done."}}} # DW3122
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
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: "Fertig, {nickname|ohne Spitznamen}.", en: "Done."}}}
            """))
}

extension Diagnostic {
    static func placeholderMayBeAbsent(_ range: SourceRange, name: String, why: Wording) -> Diagnostic {
        Diagnostic(
            .placeholderMayBeAbsent, at: range,
            Wording(
                de: "„\(name)“ kann fehlen, wenn diese Nachricht gesendet wird. \(why.german)",
                en: "“\(name)” may be absent when this message is sent. \(why.english)"),
            proposal: Wording(
                de: "Schreiben Sie, was sonst dort steht: {\(name)|…}",
                en: "Write what stands there otherwise: {\(name)|…}"))
    }
}
