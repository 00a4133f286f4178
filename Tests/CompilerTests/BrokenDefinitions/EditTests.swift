import CatalogCompiler
import CatalogDiagnostics
import Foundation
import Testing

/// What editors offer to do with one press of a key.
@Suite struct EditTests {
    /// Whoever presses that key does not get a file that cannot be read.
    @Test(arguments: allBrokenDefinitions)
    func anEditLeavesWhatCanBeRead(_ definition: BrokenDefinition) throws {
        let broken = try #require(definition.brokenText)
        let before = errors(of: broken.text, in: definition.file)
        guard let edit = before.first?.edit else { return }
        let after = errors(of: edit.applied(to: broken.text), in: definition.file)
        // Of a sentence in words each is a mistake of its own.
        let ofSentences: Set<String> = ["DW1102", "DW1112"]
        let unreadable = after.filter {
            let code = $0.definition.code
            return code.hasPrefix("DW10") || code.hasPrefix("DW11") && !ofSentences.contains(code)
        }
        #expect(unreadable.isEmpty, "\(edit.replacement): \(unreadable.map(\.message.english))")
    }

    /// By the quotes around a value, what an edit leaves.
    @Test(arguments: [
        ("\"day = 24.12.2026\"", "\"day = date(\\\"2026-12-24\\\")\""),
        ("'day = 24.12.2026'", "'day = date(\"2026-12-24\")'"),
        ("\"kind = a\"", "\"kind = \\\"a\\\"\""), ("'kind = a'", "'kind = \"a\"'"),
    ])
    func anEditStandsWithinQuotes(_ value: String, _ mended: String) throws {
        let label = "label: {de: A, en: B}"
        let form = """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  day: {type: date, \(label)}
                  kind: {type: choice, options: {a: {de: A, en: A}, b: {de: B, en: B}}, \(label)}
                  more: {type: boolean, when: \(value), \(label)}
            """
        let (text, _) = try firstEdit(in: ExampleCatalog(.form(form)))
        #expect(text.contains("when: \(mended),"))
    }

    /// What ends a plain value between braces, or cannot begin one anywhere, is put into quotes with all of it.
    @Test(arguments: [
        ("when: day = 24.12.2026}", "when: day = date(\"2026-12-24\")}"),
        ("when: max(number; 2) > 1}", "when: \"max(number, 2) > 1\"}"),
        ("when: max(number; 2) > 1 # {\n          }", "when: \"max(number, 2) > 1\" # {"),
        ("when: a = kind}", "when: '\"a\" = kind'}"),
        ("when: \"a = kind\"}", "when: \"\\\"a\\\" = kind\"}"),
    ])
    func anEditOfAPlainValueIsStillOne(_ written: String, _ mended: String) throws {
        let form = """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  day: {type: date, label: {de: A, en: B}}
                  number: {type: integer, label: {de: A, en: B}}
                  kind: {type: choice, options: {a: {de: A, en: A}, b: {de: B, en: B}}, label: {de: A, en: B}}
                  more: {type: text, label: {de: A, en: B}, \(written)
                  last: {type: text, label: {de: A, en: B}}
            """
        let (text, replacement) = try firstEdit(in: ExampleCatalog(.form(form)))
        #expect(text.contains("en: B}, \(mended)\n"), "\(replacement)")
    }

    /// Outside of braces a comma ends nothing, but a quote cannot begin a longer value.
    @Test(arguments: [
        ("a = kind", "'\"a\" = kind'"), ("max(number; 2) > 1", "max(number, 2) > 1"),
        ("max(number; 2) > 1 # {", "max(number, 2) > 1 # {"),
    ])
    func anEditOfAPlainValueOfALineIsStillOne(_ value: String, _ mended: String) throws {
        let fields = """
            number: {type: integer, label: {de: A, en: B}}
            kind: {type: choice, options: {a: {de: A, en: A}, b: {de: B, en: B}}, label: {de: A, en: B}}
            more:
              type: text
              when: \(value)
              label: {de: A, en: B}
            """
        let (text, replacement) = try firstEdit(in: ExampleCatalog(.fields(fields)))
        #expect(text.contains("when: \(mended)\n"), "\(replacement)")
    }

    /// What the first edit that is proposed makes of its file, and what it puts there.
    private func firstEdit(in catalog: ExampleCatalog) throws -> (text: String, replacement: String) {
        let compilation = compile(catalog.files)
        let edit = try #require(compilation.diagnostics.lazy.compactMap(\.edit).first)
        let file = compilation.files[Int(edit.range.file.index)]
        return (edit.applied(to: String(decoding: file.bytes, as: UTF8.self)), edit.replacement)
    }

    private func errors(of text: String, in file: BrokenDefinition.File) -> [Diagnostic] {
        compile(file.files(with: text)).diagnostics.filter { $0.definition.severity == .error }
    }
}
