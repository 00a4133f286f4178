import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let danglingLink = DiagnosticDefinition(
        code: "DW2035",
        name: "dangling-link",
        severity: .error,
        summary: Wording(
            de: "Ein Link führt zu einer Seite des Katalogs, die es nicht gibt.",
            en: "A link leads to a page of the catalog that does not exist."),
        explanation: Wording(
            de: """
                Links auf Seiten des Katalogs werden geprüft: (service:exchange-waste-bin) führt zu einem Dienst, \
                (page:applicant) zu einer Seite und (field:applicant.birthDate) zu einem Feld desselben Formulars. \
                Die Adresse in der Sprache des Textes setzt der Compiler ein.
                """,
            en: """
                Links to pages of the catalog are checked: (service:exchange-waste-bin) leads to a service, \
                (page:applicant) to a page and (field:applicant.birthDate) to a field of the same form. The compiler \
                puts in the address in the language of the text.
                """),
        badExample: .fields(
            """
            info:
              type: note
              text:
                de: Mehr bei [diesem Dienst](service:exmaple). # DW2035
                en: More at [this service](service:example).
            name: {type: text, label: {de: Name, en: Name}}
            """),
        goodExample: .fields(
            """
            info:
              type: note
              text:
                de: Mehr bei [diesem Dienst](service:example).
                en: More at [this service](service:example).
            name: {type: text, label: {de: Name, en: Name}}
            """))
}

extension Diagnostic {
    static func danglingLink(
        _ range: SourceRange, target: String, name: String, known: [String]
    ) -> Diagnostic {
        let nearest = nearestName(to: name, among: known)
        return Diagnostic(
            .danglingLink, at: range,
            Wording(
                de: "Der Link „\(target)“ führt ins Leere: „\(name)“ gibt es nicht.",
                en: "The link “\(target)” leads nowhere: there is no “\(name)”."),
            proposal: nearest.map { .didYouMean($0) }
                ?? (known.isEmpty
                    ? Wording(
                        de: "In Typen für alle Dienste sind nur Links auf service:… möglich.",
                        en: "In types for all services only links to service:… are possible.")
                    : .thereAre(known)),
            edit: nearest.flatMap {
                target.hasSuffix(":" + name)
                    ? TextEdit(replacing: range, with: target.dropLast(name.count) + $0) : nil
            })
    }
}
