import CatalogCompiler
import CatalogDiagnostics
import Foundation
import Testing

@Suite struct SatisfiabilityTests {
    private func compilation(of form: String) -> Compilation {
        compile(ExampleCatalog(.form(form)).files)
    }

    @Test(arguments: impossibleDefinitions)
    func whatCanNeverBeIsOneErrorWithWhatStandsAgainstIt(_ definition: ImpossibleDefinition) throws {
        let marked = try #require(MarkedText(ExampleCatalog.service(form: definition.form)))
        let form = definition.form.replacing(/[⟦⟧]/, with: "")
        let compilation = compilation(of: form)
        let report = DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files)
        let found = compilation.diagnostics.filter { $0.definition.severity != .warning }
        #expect(found.map(\.definition.code) == [definition.code], "\(report)")
        guard let error = found.first else { return }
        #expect(Int(error.range.start)..<Int(error.range.end) == marked.marked, "\(report)")
        #expect(error.proposal != nil)
        let bytes = compilation.files[Int(error.range.file.index)].bytes
        let places = error.notes.map { note in
            String(decoding: bytes[Int(note.range.start)..<Int(note.range.end)], as: UTF8.self)
        }
        for note in definition.notes { #expect(places.contains(note), "\(note): \(places) \(report)") }
    }

    @Test(arguments: possibleDefinitions)
    func whatCanBeIsNotReported(_ form: String) {
        let compilation = compilation(of: form)
        let report = DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files)
        #expect(compilation.diagnostics.allSatisfy { $0.definition.severity == .warning }, "\(report)")
        #expect(compilation.outputFiles.contains { $0.path.contains("witness") })
    }

    /// What stands in a shared type is an error only if no service can do it.
    @Test func aTypeThatOneServiceUsesFullyIsInOrder() {
        let types = """
            types:
              size:
                type: codeList
                options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
            """
        func service(_ id: String, _ rule: String) -> SourceFile {
            let form = """
                pages:
                  only:
                    title: {de: Seite, en: Page}
                    fields:
                      size: {type: size, label: {de: Größe, en: Size}}
                \(rule)
                """
            let text = ExampleCatalog.service(form: form).replacing(
                "service: example", with: "service: \(id)")
            return SourceFile(catalogPath: "services/\(id).yaml", text: text)
        }
        let rule = "rules: {large: {require: size = \"large\", at: size, message: {de: Nein., en: Never.}}}"
        let shared = [
            SourceFile(catalogPath: "catalog.yaml", text: ExampleCatalog.catalog),
            SourceFile(catalogPath: "types/sizes.yaml", text: types),
        ]
        func codes(_ services: SourceFile...) -> [String] {
            compile(shared + services).diagnostics.map(\.definition.code).filter { !$0.hasPrefix("DW4") }
        }
        #expect(codes(service("one", rule), service("two", "")) == [])
        #expect(codes(service("one", rule), service("two", rule)) == ["DW3033"])
    }
}
