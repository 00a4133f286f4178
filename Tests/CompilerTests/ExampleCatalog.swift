import CatalogAnalysis
import CatalogDiagnostics

/// A small catalog around a snippet, so that the example of a diagnostic can be compiled.
struct ExampleCatalog {
    let files: [SourceFile]
    /// The file that holds the snippet.
    let snippetPath: String

    /// - Parameter change: what is done to the text of the file that holds the snippet.
    init(_ example: DiagnosticExample, change: (String) -> String = { $0 }) {
        var texts = ["catalog.yaml": Self.catalog, "services/example.yaml": Self.service()]
        switch example {
        case .fields(let text): texts["services/example.yaml"] = Self.service(fields: text)
        case .form(let text): texts["services/example.yaml"] = Self.service(form: text)
        case .workflow(let text):
            texts["services/example.yaml"] = Self.service(workflow: text)
            texts["catalog.yaml"] =
                Self.catalog + "\nroles: {clerk: {name: {de: Sachbearbeitung, en: Case worker}}}\n"
        case .service(let text): texts["services/example.yaml"] = text
        case .types(let text): texts["types/example.yaml"] = text
        case .catalog(let text): texts["catalog.yaml"] = text
        case .model(let text): Self.prioritize(&texts, model: text)
        case .priorities(let text): Self.prioritize(&texts, service: text)
        }
        snippetPath =
            switch example {
            case .fields, .form, .workflow, .service, .priorities: "services/example.yaml"
            case .types: "types/example.yaml"
            case .catalog, .model: "catalog.yaml"
            }
        texts[snippetPath] = texts[snippetPath].map(change)
        if texts[snippetPath]?.contains("relatedServices") ?? false {
            texts["services/another.yaml"] = Self.service().replacing(
                "service: example", with: "service: another")
        }
        files = texts.sorted { $0.key < $1.key }.map { SourceFile(catalogPath: $0.key, text: $0.value) }
    }

    static let catalog = """
        town: {name: {de: Musterstadt, en: Sampleton}}
        languages:
          de: {name: Deutsch}
          en: {name: English}
          de-simple: {name: Leichte Sprache, fallback: de}
        timeZone: Europe/Berlin
        website: https://www.musterstadt.example
        units: {ordnungsamt: {name: {de: Ordnungsamt, en: Public order office}}}
        lifeSituations: {animals: {title: {de: Tiere, en: Animals}}}
        """

    static func service(fields: String = "name: {type: text, label: {de: Name, en: Name}}") -> String {
        service(
            form: """
                pages:
                  only:
                    title: {de: Seite, en: Page}
                    fields:
                \(indented(fields, by: 6))
                """)
    }

    /// A service whose form asks for a size, a name, a date of birth and a postcode, and for an e-mail address, a nickname and copies if
    /// somebody likes.
    static func service(workflow: String) -> String {
        service(
            fields: """
                email: {type: email, required: false, label: {de: E-Mail-Adresse, en: E-mail address}}
                size:
                  type: choice
                  label: {de: Größe, en: Size}
                  options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
                name: {type: text, maxLength: 40, label: {de: Name, en: Name}}
                nickname: {type: text, maxLength: 40, required: false, label: {de: Spitzname, en: Nickname}}
                copies: {type: integer, minimum: 1, maximum: 9, required: false, label: {de: Kopien, en: Copies}}
                born: {type: date, latest: today(), label: {de: Geburtsdatum, en: Date of birth}}
                postcode: {type: postalCode, label: {de: Postleitzahl, en: Postcode}}
                """) + "\nworkflow:\n" + indented(workflow, by: 2)
    }

    static func service(form: String) -> String {
        """
        service: example
        version: 1.0.0
        title: {de: Beispiel, en: Example}
        description: {de: Ein Beispiel., en: An example.}
        responsible: ordnungsamt
        audience: [resident]
        legalBasis: [{de: § 1 der Satzung, en: Section 1 of the by-law}]
        form:
        \(indented(form, by: 2))
        """
    }

    /// Adds a model to the catalog and what the service says for it.
    private static func prioritize(
        _ texts: inout [String: String], model: String = ExamplePriorities.model,
        service: String = ExamplePriorities.service
    ) {
        texts["catalog.yaml"] = catalog + "\nprioritization:\n" + indented(model, by: 2) + "\n"
        texts["services/example.yaml"] =
            Self.service() + "\nprioritization:\n" + indented(service, by: 2) + "\n"
    }

    private static func indented(_ text: String, by count: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : String(repeating: " ", count: count) + $0 }
            .joined(separator: "\n")
    }
}
