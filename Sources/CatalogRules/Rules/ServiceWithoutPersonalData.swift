import CatalogDiagnostics
import CatalogModel

/// Whoever stores personal data has to say what for and for how long.
let serviceWithoutPersonalData = LintRule(
    definition: DiagnosticDefinition(
        code: "DW4104",
        name: "service-without-personal-data",
        severity: .warning,
        summary: Wording(
            de: "Ein Dienst speichert Daten von Menschen und sagt nicht, wofür und wie lange.",
            en: "A service stores data about people and does not say what for and how long."),
        explanation: Wording(
            de: """
                Wer gefragt wird, muss erfahren, wozu die Angaben gebraucht, auf welcher Grundlage und wie lange sie \
                gespeichert werden (Art. 13 DSGVO); dasselbe steht im Verzeichnis von Verarbeitungstätigkeiten (Art. 30 \
                DSGVO). Beides entsteht aus `personalData`.
                """,
            en: """
                People who are asked have to be told what the answers are used for, on what basis and how long they are \
                kept (Art. 13 GDPR); the same stands in the record of processing activities (Art. 30 GDPR). Both are \
                made of `personalData`.
                """),
        badExample: .service(
            ExamplePersonalData.service.withoutPersonalData
                .replacing("service: example", with: "service: example # DW4104")),
        goodExample: .soundPersonalData),
    check: { catalog, _ in
        catalog.services.compactMap { service in
            guard service.workflow != nil, service.personalData == nil,
                let first = service.storedFields.first(where: { $0.mark != .no })
            else { return nil }
            let name = first.path.joined(separator: ".")
            return Finding(
                at: service.beginning,
                Wording(
                    de:
                        "„\(service.id)“ speichert zum Beispiel „\(name)“ und sagt nicht, wofür und wie lange.",
                    en:
                        "“\(service.id)” stores “\(name)”, for example, and does not say what for and how long."
                ),
                proposal: Wording(
                    de: "Ergänzen Sie `personalData` mit Zweck, Feldern, Grundlage und Aufbewahrung.",
                    en: "Add `personalData` with purpose, fields, basis and retention."))
        }
    })

extension String {
    fileprivate var withoutPersonalData: String {
        firstRange(of: "personalData:").map { String(self[..<$0.lowerBound]) } ?? self
    }
}
