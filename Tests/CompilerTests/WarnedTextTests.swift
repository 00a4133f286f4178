import CatalogCompiler
import CatalogDiagnostics
import Testing

/// Whatever is said of texts, everything around them is read and compiled all the same.
@Suite struct WarnedTextTests {
    @Test(arguments: ["TODO", "\"**wichtig**\"", "\"siehe [hier](/x)\""])
    func aCatalogWhoseTextsAllGetAWarningCompiles(_ text: String) {
        let service = serviceOfMostConstructs.replacing(/\b(de|en): (?:"[^"]*"|[^,}\n|>"{]+)(?=[,}\n])/) {
            "\($0.output.1): \(text)"
        }
        let compilation = compile(ExampleCatalog(.service(service)).files)
        #expect(compilation.diagnostics.count > 50)
        #expect(compilation.diagnostics.filter { $0.definition.severity == .error }.isEmpty)
        #expect(compilation.catalog != nil && !compilation.outputs.isEmpty)
    }

    @Test func anEmptyListOfExpectedProblemsIsAnError() {
        let service = serviceOfMostConstructs.replacing(
            /problems: \{number: rule.first\}/, with: "problems: {number: []}")
        #expect(service != serviceOfMostConstructs)
        let errors = compile(ExampleCatalog(.service(service)).files).diagnostics
            .filter { $0.definition.severity == .error }
        #expect(errors.map(\.definition.code) == ["DW2018"])
    }
}
