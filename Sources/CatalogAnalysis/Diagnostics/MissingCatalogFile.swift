import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let missingCatalogFile = DiagnosticDefinition(
        code: "DW2028",
        name: "missing-catalog-file",
        severity: .error,
        summary: Wording(
            de: "Die Datei catalog.yaml fehlt.",
            en: "The file catalog.yaml is missing."),
        explanation: Wording(
            de: """
                catalog.yaml nennt die Kommune, die Sprachen und die zuständigen Stellen. Ohne sie lässt \
                sich kein Dienst prüfen.
                """,
            en: """
                catalog.yaml names the town, the languages and the responsible units. Without it no service \
                can be checked.
                """),
        badExample: .catalog(
            """
            # DW2028
            """),
        goodExample: .catalog(
            """
            town: {name: {de: Stadt, en: Town}}
            languages: {de: {name: Deutsch}, en: {name: English}}
            timeZone: Europe/Berlin
            website: https://www.example.org
            units: {ordnungsamt: {name: {de: Ordnungsamt, en: Office}}}
            """))
}

extension Diagnostic {
    static func missingCatalogFile() -> Diagnostic {
        Diagnostic(
            .missingCatalogFile, at: SourceRange(file: SourceFileID(0), start: 0, end: 0),
            Wording(
                de: "Im Ordner des Katalogs fehlt die Datei catalog.yaml.",
                en: "The file catalog.yaml is missing in the folder of the catalog."),
            proposal: Wording(
                de: "Geben Sie den Ordner an, in dem catalog.yaml liegt.",
                en: "Name the folder in which catalog.yaml lies."))
    }
}
