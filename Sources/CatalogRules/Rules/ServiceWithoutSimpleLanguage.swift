import CatalogDiagnostics
import CatalogModel

/// What is for everybody should be there for those who need easy-to-read texts, too.
let serviceWithoutSimpleLanguage = LintRule(
    definition: DiagnosticDefinition(
        code: "DW4005", name: "service-without-simple-language", severity: .warning,
        summary: Wording(
            de: "Ein Dienst für alle hat keinen Titel in Leichter Sprache.",
            en: "A service for everybody has no title in easy-to-read language."),
        explanation: Wording(
            de: """
                Der Katalog kennt eine Leichte Sprache (eine Sprache, deren Kürzel auf „-simple“ endet), aber der \
                Dienst für alle (`audience: [everybody]`) hat in ihr keine Texte. Schreiben Sie mindestens \
                `title` und `description` auch in Leichter Sprache.
                """,
            en: """
                The catalog has an easy-to-read language (one whose tag ends with “-simple”), but the service for \
                everybody (`audience: [everybody]`) has no texts in it. Write at least `title` and `description` \
                in easy-to-read language, too.
                """),
        badExample: .service(serviceExample(audience: "everybody", code: "DW4005")),
        goodExample: .service(serviceExample(audience: "everybody", simpleTitle: "Eine neue Mülltonne"))),
    check: .service { service, catalog in
        guard service.audience.contains(.everybody) else { return [] }
        return catalog.languages.indices.filter { index in
            catalog.languages[index].tag.isSimple && !service.languages.contains(index)
        }.map { index in
            let language = catalog.languages[index]
            return Finding(
                at: service.beginning,
                Wording(
                    de: "„\(service.id)“ ist für alle, hat aber keine Texte in „\(language.name)“.",
                    en: "“\(service.id)” is for everybody, but has no texts in “\(language.name)”."),
                proposal: Wording(
                    de:
                        "Ergänzen Sie `\(language.tag.rawValue)` mindestens bei `title` und `description`.",
                    en: "Add `\(language.tag.rawValue)` at least to `title` and `description`."))
        }
    })
