import CatalogCompiler
import CatalogDiagnostics
import Testing

/// Lines with the names of groups, such as `fields:`, that were forgotten: each is one error, at the first line that belongs to the group.
@Suite struct ForgottenLineTests {
    @Test(arguments: forgotten)
    func aForgottenLineIsOneError(_ line: ForgottenLine) throws {
        let text = try #require(line.text, "not exactly once: \(line.line)")
        let compilation = compile(line.files(text))
        let errors = compilation.diagnostics.filter { $0.definition.severity == .error }
        #expect(
            errors.map { $0.shown(in: compilation.files) } == ["DW2002 " + line.first],
            "\(DiagnosticReport.bilingual(errors, in: compilation.files))")
    }

    @Test(arguments: forgotten)
    func theEditWritesTheLine(_ line: ForgottenLine) throws {
        let text = try #require(line.text)
        for (text, lineBreak) in [(text, "\n"), (text.replacing("\n", with: "\r\n"), "\r\n")] {
            let error = try #require(compile(line.files(text)).diagnostics.first)
            guard line.isCertain else {
                #expect(error.edit == nil)
                continue
            }
            let name = line.line.drop { $0 == " " }.prefix { $0 != ":" }
            #expect(error.message.english.contains("“\(name):”"))
            let mended = try #require(error.edit).applied(to: text)
            #expect(mended == line.sound.replacing(/\x20+# .*/, with: "").replacing("\n", with: lineBreak))
        }
    }

    /// Everything is read as if the line stood there, so that other mistakes are found in the same run.
    @Test func anotherMistakeIsReportedAsWell() throws {
        let line = ForgottenLine("      fields: # first", "size")
        let text = try #require(line.text).replacing("maximum: 99", with: "maximun: 99")
        let compilation = compile(line.files(text))
        #expect(
            compilation.diagnostics.filter { $0.definition.severity == .error }
                .map { $0.shown(in: compilation.files) } == ["DW2002 size", "DW2001 maximun"])
    }

    @Test func severalForgottenLinesAreSeveralErrors() throws {
        let text = serviceOfMostConstructs.replacing("      fields: # first\n", with: "")
            .replacing("  states:\n", with: "")
        let compilation = compile(ExampleCatalog(.service(text)).files)
        #expect(
            compilation.diagnostics.filter { $0.definition.severity == .error }
                .map { $0.shown(in: compilation.files) } == ["DW2002 size", "DW2002 received"])
    }

    /// What is there under another name, or in another column, is not missing.
    @Test(arguments: [
        ("  pages:", "  seiten:"), ("  states:", "  zustände:"), ("      fields: # first", "      feilds:"),
        ("      fields: # first", "      fields"), ("              messages:", "              meldungen:"),
        ("            required:\n", "            required: false\n"),
        ("          type: list\n", ""), ("          title:\n", "          title: Über Sie\n"),
    ])
    func nothingElseIsCalledForgotten(_ original: String, _ written: String) {
        let text = serviceOfMostConstructs.replacing(original, with: written)
        let diagnostics = compile(ExampleCatalog(.service(text)).files).diagnostics
        #expect(!diagnostics.contains { $0.message.english.hasPrefix("Is ") })
    }
}

extension Diagnostic {
    /// The code and what it points to.
    fileprivate func shown(in files: [SourceFile]) -> String {
        let bytes = files[Int(range.file.index)].bytes
        return definition.code + " "
            + String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
    }
}

/// A line that is left out.
struct ForgottenLine: Sendable, CustomTestStringConvertible {
    /// What it begins with, as far as it is needed to be there once.
    let line: String
    /// What the line below begins with.
    let first: String
    /// Whether its name is known.
    let isCertain: Bool
    let file: BrokenDefinition.File

    init(_ line: String, _ first: String, isCertain: Bool = true, in file: BrokenDefinition.File = .service) {
        (self.line, self.first, self.isCertain, self.file) = (line, first, isCertain, file)
    }

    var sound: String { file == .service ? serviceOfMostConstructs : file.soundText }

    /// The file without the line; nil unless it is there once.
    var text: String? {
        var lines = sound.replacing(/\x20+# .*/, with: "").split(
            separator: "\n", omittingEmptySubsequences: false)
        let original = sound.split(separator: "\n", omittingEmptySubsequences: false)
        let places = original.indices.filter { original[$0].hasPrefix(line) }
        guard places.count == 1, let place = places.first else { return nil }
        lines.remove(at: place)
        return lines.joined(separator: "\n")
    }

    func files(_ text: String) -> [SourceFile] {
        file == .service ? ExampleCatalog(.service(text)).files : file.files(with: text)
    }

    var testDescription: String { line }
}

private let forgotten = [
    ForgottenLine("form:", "pages"), ForgottenLine("  pages:", "home"), ForgottenLine("  rules:", "first"),
    ForgottenLine("      fields: # first", "size"), ForgottenLine("      fields: # second", "email"),
    ForgottenLine("          item:", "type"), ForgottenLine("            fields:", "name"),
    ForgottenLine("          label: # by lines", "de"), ForgottenLine("          messages:", "required"),
    ForgottenLine("workflow:", "states"), ForgottenLine("  states:", "received"),
    ForgottenLine("  transitions:", "ask"), ForgottenLine("      asks:", "reason"),
    ForgottenLine("      file:", "plan"), ForgottenLine("      notify:", "applicant"),
    ForgottenLine("personalData:", "decide"), ForgottenLine("examples:", "usual"),
    ForgottenLine("procedure:", "-", isCertain: false),
    // Names that only the author knows.
    ForgottenLine("        size:", "type", isCertain: false),
    ForgottenLine("        number:", "type", isCertain: false),
    ForgottenLine("    about:", "title", isCertain: false),
    ForgottenLine("    second:", "require", isCertain: false),
    ForgottenLine("    waiting:", "label", isCertain: false),
    ForgottenLine("    drop:", "label", isCertain: false),
]
