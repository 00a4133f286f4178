import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let listInList = DiagnosticDefinition(
        code: "DW2026",
        name: "list-in-list",
        severity: .error,
        summary: Wording(
            de: "Eine Liste kann nicht unmittelbar in einer Liste stehen.",
            en: "A list cannot stand directly in a list."),
        explanation: Wording(
            de: """
                Menschen verlieren in Listen von Listen die Übersicht. Wenn es sein muss, nehmen Sie als \
                Eintrag einen Datensatz mit einer Liste.
                """,
            en: "People lose track in lists of lists. If it has to be, use a record with a list as the item."),
        badExample: .fields(
            """
            groups:
              type: list
              label: {de: Gruppen, en: Groups}
              itemLabel: {de: Gruppe, en: Group}
              maxItems: 5
              item: {type: list, maxItems: 3, itemLabel: {de: Name, en: Name}, item: {type: text}} # DW2026
            """),
        goodExample: .fields(
            """
            groups:
              type: list
              label: {de: Gruppen, en: Groups}
              itemLabel: {de: Gruppe, en: Group}
              maxItems: 5
              item: {type: text}
            """))
}

extension Diagnostic {
    static func listInList(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .listInList, at: range,
            Wording(
                de: "Eine Liste kann nicht unmittelbar in einer Liste stehen.",
                en: "A list cannot stand directly in a list."),
            proposal: Wording(
                de: "Nehmen Sie als Eintrag einen Datensatz (record) mit einer Liste.",
                en: "Use a record with a list as the item."))
    }
}
