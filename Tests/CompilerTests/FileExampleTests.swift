import CatalogCompiler
import CatalogDiagnostics
import Testing

/// Files in examples: one by itself, several as a list, as submissions have them.
@Suite struct FileExampleTests {
    private static let file =
        "{id: a-1, name: Plan.pdf, mediaType: application/pdf, size: 900, "
        + "sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08}"

    @Test(
        arguments: [
            ("", "\(Self.file)", nil), ("", "[\(Self.file)]", "a single file, no list"),
            (", maxItems: 3", "[\(Self.file)]", nil), (", maxItems: 3", "\(Self.file)", "a list of files"),
        ] as [(String, String, String?)])
    func aFileStandsAsInSubmissions(_ limit: String, _ answer: String, _ expected: String?) {
        let form = """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  plan: {type: file, mediaTypes: [application/pdf], maxSize: 1 MB\(limit), label: {de: Plan, en: Plan}}
            """
        let service =
            ExampleCatalog.service(form: form) + "\nexamples:\n  one:\n    valid: {plan: \(answer)}\n"
        let compilation = compile([
            SourceFile(catalogPath: "catalog.yaml", text: ExampleCatalog.catalog),
            SourceFile(catalogPath: "services/example.yaml", text: service),
        ])
        let errors = compilation.diagnostics.filter { $0.definition.severity == .error }
        #expect(errors.map(\.definition.code) == (expected == nil ? [] : ["DW3019"]))
        #expect(errors.first?.proposal?.english.contains(expected ?? "") ?? (expected == nil), "\(errors)")
    }
}
