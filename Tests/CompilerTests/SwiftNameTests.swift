import CatalogCompiler
import CatalogDiagnostics
import CatalogEmitters
import Testing

@Suite("Names in generated Swift")
struct SwiftNameTests {
    private static let fields = """
        size: {type: choice, label: {de: Größe, en: Size}, options: {s: {de: Klein, en: Small}, l: {de: Groß, en: Large}}}
        """
    private static let sizes = """
        types:
          size: {type: codeList, description: {de: Größen, en: Sizes}, options: {s: {de: Klein, en: Small}, l: {de: Groß, en: Large}}}
        """

    private func swift(_ fields: String, beside files: [String: String] = [:]) throws -> String {
        let catalog =
            ExampleCatalog(.fields(fields)).files
            + files.map { SourceFile(catalogPath: $0.key, text: $0.value) }
        let compilation = compile(catalog)
        #expect(!compilation.diagnostics.hasErrors, "\(compilation.diagnostics)")
        let file = try #require(compilation.outputFiles.first { $0.path == "swift/Example.swift" })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test("What comes into the catalog does not rename the types of others")
    func namesAreStable() throws {
        let service = ExampleCatalog.service().replacing("service: example", with: "service: size")
        let alone = try swift(Self.fields)
        #expect(alone.contains("public enum Size: String"))
        #expect(try swift(Self.fields, beside: ["types/sizes.yaml": Self.sizes]) == alone)
        #expect(try swift(Self.fields, beside: ["services/size.yaml": service]) == alone)
    }

    @Test("A type in place does not hide one that is mentioned beside it")
    func mentionedNamesAreKept() throws {
        let fields = Self.fields + "\nother: {type: size, label: {de: Andere, en: Other}}\n"
        let found = try swift(fields, beside: ["types/sizes.yaml": Self.sizes])
        #expect(found.contains("public enum SizeAnswer: String"))
        #expect(found.contains("public let other: Size"))
    }
}
