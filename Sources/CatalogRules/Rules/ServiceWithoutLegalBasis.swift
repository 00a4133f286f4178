import CatalogDiagnostics
import CatalogModel

/// Whoever asks for personal data has to be able to say by what right.
let serviceWithoutLegalBasis = LintRule(
    definition: DiagnosticDefinition(
        code: "DW4003", name: "service-without-legal-basis", severity: .warning,
        summary: Wording(
            de: "Ein Dienst nennt keine Rechtsgrundlage.",
            en: "A service does not name its legal basis."),
        explanation: Wording(
            de: """
                Wer Daten erhebt, muss sagen können, auf welcher Grundlage. Die Rechtsgrundlage gehört zu jeder \
                Leistungsbeschreibung; nennen Sie unter `legalBasis` Gesetz oder Satzung und die Vorschrift.
                """,
            en: """
                Whoever collects data has to be able to say on what basis. The legal basis belongs to every \
                description of a service; name the act or by-law and the provision under `legalBasis`.
                """),
        badExample: .service(serviceExample(without: "legalBasis", code: "DW4003")),
        goodExample: .service(serviceExample())),
    check: { catalog, _ in
        catalog.services.filter { service in !service.modules.contains { $0.kind == .legalBasis } }.map {
            service in
            Finding(
                at: service.beginning,
                Wording(
                    de: "„\(service.id)“ nennt keine Rechtsgrundlage.",
                    en: "“\(service.id)” does not name its legal basis."),
                proposal: Wording(
                    de: "Ergänzen Sie `legalBasis` mit Gesetz oder Satzung und Vorschrift.",
                    en: "Add `legalBasis` with the act or by-law and the provision."))
        }
    })
