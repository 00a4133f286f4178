import CatalogCompiler
import CatalogDiagnostics
import CatalogEmitters
import Foundation
import Testing

@Suite("Answers in questions")
struct PipedAnswerTests {
    private static let fields = """
        name: {type: text, maxLength: 80, label: {de: Name, en: Name}}
        adult:
          type: record
          label: {de: "Zu {name|Ihnen}", en: About you}
          fields:
            first: {type: text, maxLength: 40, label: {de: "Bei {name|Ihnen} {{hier}}", en: First}}
            age: {type: integer, minimum: 0, label: {de: "{first|Alter}", en: Age}, hint: {de: "{name|Wer} und {first|wie alt}?", en: Hint}}
        children:
          type: list
          label: {de: Kinder, en: Children}
          itemLabel: {de: Kind, en: Child}
          maxItems: 2
          item:
            type: record
            fields:
              first: {type: text, maxLength: 40, label: {de: Vorname, en: First name}}
              school:
                type: record
                label: {de: "Schule von {first|dem Kind}", en: School}
                fields:
                  since: {type: date, label: {de: "{first|Kind} von {adult.first|Ihnen} seit", en: Since}}
        """

    private func outputs(_ fields: String = fields) throws -> [String: String] {
        let compilation = compile(ExampleCatalog(.fields(fields)).files)
        let report = DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files)
        try #require(compilation.catalog != nil, "\(report)")
        return Dictionary(
            compilation.outputs.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test(
        "stand in elements with the names of their controls, seen from where they are shown",
        arguments: [
            (#"Zu <bdi data-pipe="name" data-otherwise="Ihnen">Ihnen</bdi>"#, 1),
            (#"Bei <bdi data-pipe="name" data-otherwise="Ihnen">Ihnen</bdi> {hier}"#, 1),
            (#"><bdi data-pipe="adult.first" data-otherwise="Alter">Alter</bdi><"#, 1),
            (
                #"<bdi data-pipe="name" data-otherwise="Wer">Wer</bdi> und <bdi data-pipe="adult.first" data-otherwise="wie alt">wie alt</bdi>?"#,
                1
            ),
            (#"Schule von <bdi data-pipe="children.1.first" data-otherwise="dem Kind">dem Kind</bdi>"#, 1),
            (
                #"<bdi data-pipe="children.0.first" data-otherwise="Kind">Kind</bdi> von <bdi data-pipe="adult.first" data-otherwise="Ihnen">Ihnen</bdi> seit"#,
                1
            ),
        ])
    func names(part: String, count: Int) throws {
        let page = try #require(try outputs()["html/de/example/form.html"])
        #expect(page.ranges(of: part).count == count, "\(page)")
    }

    @Test("read as their words wherever nobody answers")
    func words() throws {
        let outputs = try outputs()
        let schema = try #require(outputs["json-schema/example.schema.json"])
        #expect(schema.contains("Bei Ihnen {hier}"))
        #expect(schema.contains("Wer und wie alt?"))
        for (path, text) in outputs where !path.hasPrefix("html/") && !path.hasPrefix("pages/") {
            #expect(!text.contains("data-pipe"), "\(path)")
            #expect(!text.contains("{first"), "\(path)")
            #expect(!text.contains("{{hier"), "\(path)")
        }
    }

    @Test("a brace that is written twice is a brace in every text")
    func braces() throws {
        let fields = """
            name:
              type: text
              maxLength: 80
              label: {de: "{{name}}", en: "{{"}
              hint: {de: "}} {{{{", en: Hint}
              help: {de: "Zum Beispiel `{{x}}` oder {x y} oder {", en: Help}
            """
        let page = try #require(try outputs(fields)["html/de/example/form.html"])
        #expect(page.contains(">{name}</label>"))
        #expect(page.contains(">} {{</p>"))
        #expect(page.contains("{x}"))
        #expect(page.contains("oder {x y} oder {"))
        #expect(try #require(try outputs(fields)["html/en/example/form.html"]).contains(">{</label>"))
    }
}
