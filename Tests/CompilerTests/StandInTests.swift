import CatalogCompiler
import CatalogDiagnostics
import Testing

/// Where we have no words of a language, pages, scripts and messages all have those of the same other one.
@Suite struct StandInTests {
    @Test(arguments: [("fallback: en", "en", false), ("fallback: de", "de", true)])
    func scriptsAndSwiftHaveTheWordsOfThePage(_ fallback: String, _ words: String, _ usesComma: Bool) throws {
        let files = ExampleCatalog(
            .fields("size: {type: decimal, scale: 1, maximum: 5.0, label: {de: Maß, en: Size}}")
        ).files.map { file in
            SourceFile(
                catalogPath: file.catalogPath,
                text: String(decoding: file.bytes, as: UTF8.self)
                    .replacing(
                        "  en: {name: English}\n",
                        with: "  en: {name: English}\n  uk: {name: Українська, \(fallback)}\n"
                    )
                    .replacing(
                        "title: {de: Beispiel, en: Example}",
                        with: "title: {de: Beispiel, en: Example, uk: Приклад}"))
        }
        let compilation = compile(files)
        let texts = Dictionary(
            compilation.outputFiles.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
        ) { first, _ in first }
        let problems = try #require(texts["html/assets/problems.uk.js"])
        #expect(
            problems.contains("usesComma: \(usesComma)") || problems.contains("usesComma:\(usesComma)"),
            "\(problems)")
        let swift = try #require(texts.first { $0.key.hasSuffix("Example.swift") }?.value)
        #expect(swift.contains("standIns: [\"uk\": \"\(words)\"],"))
        let form = try #require(texts["html/uk/example/form.html"])
        #expect(form.contains("lang=\"\(words)\""))
    }

    @Test func germanAndEnglishHaveWordsOfTheirOwn() {
        let outputs = compile(ExampleCatalog(.fields("a: {type: boolean, label: {de: Ja, en: Yes}}")).files)
            .outputFiles
        #expect(!outputs.contains { String(decoding: $0.bytes, as: UTF8.self).contains("standIns") })
    }
}
