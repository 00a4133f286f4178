import CatalogCompiler
import CatalogDiagnostics

/// A service with one page and a workflow, as tests write it, beside the catalog of `SoundWorkflow`.
enum SmallService {
    /// The service up to its fields, each written as `NAME: {…}`.
    static func head(_ fields: [String]) -> String {
        """
        service: example
        version: 1.0.0
        title: {de: Beispiel, en: Example}
        description: {de: Ein Beispiel., en: An example.}
        responsible: taxOffice
        audience: [resident]
        form:
          pages:
            page:
              title: {de: Seite, en: Page}
              fields:
        \(fields.map { "        \($0)\n" }.joined())
        """
    }

    /// A transition that is written as `ID FROM>TO: KEYS`.
    ///
    /// - Parameter change: What becomes of the keys.
    static func transition(_ written: String, _ change: (String) -> String) -> String {
        let (head, keys) = (written.prefix { $0 != ":" }, written.drop { $0 != ":" }.dropFirst())
        let (id, ends) = (head.prefix { $0 != " " }, head.drop { $0 != " " }.dropFirst())
        let (from, to) = (ends.prefix { $0 != ">" }, ends.drop { $0 != ">" }.dropFirst())
        return "    \(id): {label: {de: A, en: A}, from: \(from), to: \(to), \(change(String(keys)))}\n"
    }

    static func compiled(_ service: String) -> Compilation {
        compile([
            SourceFile(catalogPath: "catalog.yaml", text: SoundWorkflow.catalog),
            SourceFile(catalogPath: "services/example.yaml", text: service),
        ])
    }
}
