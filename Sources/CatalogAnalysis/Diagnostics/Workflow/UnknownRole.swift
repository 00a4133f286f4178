import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownRole = DiagnosticDefinition(
        code: "DW3108",
        name: "unknown-role",
        severity: .error,
        summary: Wording(
            de: "Diese Rolle gibt es nicht.",
            en: "There is no such role."),
        explanation: Wording(
            de: """
                Wer handelt, steht unter `roles` in catalog.yaml. Dazu kommen `applicant`, die \
                antragstellende Person, und `system`, ein Programm; ein Programm bekommt keine Nachrichten.
                """,
            en: """
                Who acts stands under `roles` in catalog.yaml. In addition there are `applicant`, the person \
                who applies, and `system`, a program; a program gets no messages.
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
                by: clark # DW3108
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
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
    /// - Parameters:
    ///   - others: What stands in the same list or mapping and is not meant once more.
    ///   - isRecipient: Whether it gets a message, which a program does not.
    static func unknownRole(
        _ node: YAMLNode, roles: [Role], besides others: [YAMLNode] = [], isRecipient: Bool = false
    ) -> Diagnostic {
        let known = roles.map(\.id) + ["applicant"] + (isRecipient ? [] : ["system"])
        let free = others.lacking(known)
        let named = roles.first { role in role.name.translations.contains { $0.text == node.text } }?.id
        let builtIn = builtInRoles[folded(node.text)]
        let parts = node.text.split(separator: ",").map { $0.trimmingPrefix { $0 == " " } }.map(String.init)
        let list =
            parts.count > 1 && parts.allSatisfy(known.contains) ? "[\(parts.joined(separator: ", "))]" : nil
        let nearest =
            [named, builtIn].lazy.compactMap(\.self).first(where: free.contains)
            ?? nearestName(to: node.text, among: free)
        return Diagnostic(
            .unknownRole, at: node.range,
            node.text == "system"
                ? Wording(de: "Ein Programm bekommt keine Nachricht.", en: "A program gets no message.")
                : Wording(
                    de: "Die Rolle „\(node.shownText)“ steht nicht in catalog.yaml.",
                    en: "The role “\(node.shownText)” does not stand in catalog.yaml."),
            proposal: list.map(Wording.write) ?? nearest.map { .didYouMean($0) }
                ?? .thereAre(known),
            edit: (list ?? nearest).map { TextEdit(replacing: node.range, with: $0) })
    }
}

/// The roles that are there anyway, by what else they may be called.
private let builtInRoles = [
    "antragsteller": "applicant", "antragstellerin": "applicant", "antragstellende": "applicant",
    "buerger": "applicant", "buergerin": "applicant", "citizen": "applicant", "kunde": "applicant",
    "programm": "system", "computer": "system",
]
