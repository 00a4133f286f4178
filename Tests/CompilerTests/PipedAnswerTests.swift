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

    /// Fields around the label of the last one.
    private func around(_ label: String) -> String {
        """
        name: {type: text, maxLength: 80, label: {de: Name, en: Name}}
        names: {type: list, label: {de: Namen, en: Names}, itemLabel: {de: Name, en: Name}, maxItems: 2, item: {type: text, maxLength: 9}}
        kinds: {type: choices, label: {de: Arten, en: Kinds}, options: {a: {de: A, en: A}, b: {de: B, en: B}}}
        secret:
          type: record
          sensitive: true
          label: {de: Diagnose, en: Diagnosis}
          fields:
            name: {type: text, maxLength: 40, label: {de: Name, en: Name}}
            since: {type: date, label: {de: Seit, en: Since}}
        last: {type: text, maxLength: 9, looksAhead: true, label: \(label)}
        """
    }

    @Test(
        "what cannot be shown is one error at its place, whatever is mistaken in how many languages",
        arguments: [
            (#"{de: "{names|x}", en: "{names|y}"}"#, "DW3117", "{names|x}"),
            (#"{de: "{secret.name|x} {secret.name|x}", en: "{secret.name|y}"}"#, "DW3046", "{secret.name|x}"),
            (#"{de: "{last|x}", en: X}"#, "DW3008", "last"),
            (#"{de: X, en: "{nmae|x}"}"#, "DW3002", "nmae"),
            (#"{de: X, en: X}, help: {de: "{name|x}", en: "{name|y}"}"#, "DW3045", "{name|x}"),
        ])
    func mistakes(label: String, code: String, place: String) throws {
        let compilation = compile(ExampleCatalog(.fields(around(label))).files)
        let errors = compilation.diagnostics.filter { $0.definition.severity == .error }
        let report = DiagnosticReport.bilingual(errors, in: compilation.files)
        let error = try #require(errors.first)
        #expect(errors.count == 1, "\(report)")
        #expect(error.definition.code == code)
        let file = compilation.files[Int(error.range.file.index)]
        let bytes = file.bytes[Int(error.range.start)..<Int(error.range.end)]
        #expect(String(decoding: bytes, as: UTF8.self) == place)
        // What an editor would write there leaves the braces and the words.
        #expect(error.edit.map { $0.range == error.range } ?? true)
    }

    @Test("an answer that is several options can be shown")
    func severalOptions() throws {
        #expect(compile(ExampleCatalog(.fields(around(#"{de: "{kinds|x}", en: X}"#))).files).catalog != nil)
    }

    @Test("two mistakes with the same name are both reported")
    func sameName() {
        let compilation = compile(ExampleCatalog(.fields(around(#"{de: "{name} und {name|", en: X}"#))).files)
        #expect(
            compilation.diagnostics.map(\.definition.code).filter { $0.hasPrefix("DW3") } == [
                "DW3044", "DW3117",
            ])
    }

    /// What is typed counts, not only what the form accepts: the question is shown before that is looked at.
    @Test(
        "an answer that nobody has given who is asked the question is an error",
        arguments: [
            ("k = \"a\"", "k = \"b\"", true), ("k = \"a\"", "i > 3", false), ("i > 3", "i < 2", true),
            ("i > 3", "i >= 3", false), ("k = \"a\" and i > 3", "i + m < 4", false),
            ("k = null", "k = \"a\"", true),
        ])
    func neverThere(named: String, question: String, isNever: Bool) {
        let fields = """
            k: {type: choice, required: false, label: {de: K, en: K}, options: {a: {de: A, en: A}, b: {de: B, en: B}}}
            i: {type: integer, minimum: 0, maximum: 9, label: {de: I, en: I}}
            m: {type: integer, minimum: 0, maximum: 9, label: {de: M, en: M}}
            x: {type: text, maxLength: 9, when: '\(named)', label: {de: X, en: X}}
            z: {type: text, maxLength: 9, when: '\(question)', label: {de: "Zu {x|dem}", en: "To {x|it}"}}
            """
        let compilation = compile(ExampleCatalog(.fields(fields)).files)
        let errors = compilation.diagnostics.filter { $0.definition.severity != .warning }
        #expect(
            errors.map(\.definition.code) == (isNever ? ["DW3135"] : []),
            "\(DiagnosticReport.bilingual(errors, in: compilation.files))")
    }
}
