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

    /// What the head of a large catalog has besides.
    @Test(arguments: [
        ("languages:", "de"), ("lifeSituations:", "movingAndHousing"), ("    visits:", "de"),
        ("prioritization:", "inputs"), ("  inputs:", "casesPerYear"), ("      explanation:", "de"),
        ("  weights:", "citizenRelief"), ("  gates:", "legalDuty"),
        ("  candidates:", "register-childcare-place"),
        ("    casesPerYear:", "label"), ("    citizenRelief:", "label"),
        ("    residence-certificate:", "title"),
        ("      gates:", "sdg"),
    ])
    func aForgottenLineOfTheHeadIsOneError(_ line: String, _ first: String) throws {
        let files = try shippedFiles().filter { !$0.catalogPath.hasPrefix("services/") }
        let changed = files.map { file in
            guard file.catalogPath == "catalog.yaml" else { return file }
            var lines = String(decoding: file.bytes, as: UTF8.self)
                .split(separator: "\n", omittingEmptySubsequences: false)
            if let place = lines.firstIndex(where: { $0 == line }) { lines.remove(at: place) }
            return SourceFile(catalogPath: file.catalogPath, text: lines.joined(separator: "\n"))
        }
        let compilation = compile(changed, options: CompileOptions(emitters: []))
        let errors = compilation.diagnostics.filter { $0.definition.severity == .error }
        #expect(
            errors.map { $0.shown(in: compilation.files) } == ["DW2002 " + first],
            "\(DiagnosticReport.bilingual(errors, in: compilation.files))")
    }

    /// Texts of several lines, of which some are indented further, stand between the mistake and where it is noticed.
    @Test func textsInBetweenAreNotTakenForTheGroup() throws {
        let text = serviceOfMostConstructs.replacing("  pages:\n", with: "").replacing(
            "          label: {de: Größe, en: Size}\n",
            with: """
                          label: {de: Größe, en: Size}
                          help:
                            de: |-
                              Messen Sie:
                                bis zur Schulter.

                              Ohne Kopf:
                                so ist es richtig.
                            en: |-
                              Measure
                                to the shoulder.
                              Without
                                the head.

                """)
        let compilation = compile(ExampleCatalog(.service(text)).files)
        let errors = compilation.diagnostics.filter { $0.definition.severity == .error }
        #expect(errors.map { $0.shown(in: compilation.files) } == ["DW2002 home"])
    }

    /// Problems look like the answers above them: nobody knows where they begin.
    @Test func aLineThatMayBelongFurtherUpIsNotWritten() throws {
        let text = serviceOfMostConstructs.replacing(
            "    problems: {number: rule.first}\n", with: "      phone: format\n      number: rule.first\n")
        let compilation = compile(ExampleCatalog(.service(text)).files)
        let errors = compilation.diagnostics.filter { $0.definition.severity == .error }
        #expect(errors.map { $0.shown(in: compilation.files) } == ["DW2002 number"])
        #expect(errors.allSatisfy { $0.edit == nil })
    }

    @Test func severalFilesMayLackALine() {
        let types = SoundCatalog.types.replacing("    fields:\n", with: "")
        let others = SoundCatalog.types.replacing("  person:", with: "  animal:")
            .replacing("  dogSize:", with: "  catSize:").replacing("    options:\n", with: "")
        let files =
            BrokenDefinition.File.types.files(with: types)
            + [SourceFile(catalogPath: "types/others.yaml", text: others)]
        let compilation = compile(files)
        let errors = compilation.diagnostics.filter { $0.definition.severity == .error }
        #expect(
            errors.map { $0.shown(in: compilation.files) }.sorted() == ["DW2002 firstName", "DW2002 small"],
            "\(DiagnosticReport.bilingual(errors, in: compilation.files))")
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
    /// The file of the sound catalog in which it stands; nil for the service of most constructs.
    let file: BrokenDefinition.File?

    init(_ line: String, _ first: String, isCertain: Bool = true, in file: BrokenDefinition.File? = nil) {
        (self.line, self.first, self.isCertain, self.file) = (line, first, isCertain, file)
    }

    var sound: String { file?.soundText ?? serviceOfMostConstructs }

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
        file?.files(with: text) ?? ExampleCatalog(.service(text)).files
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
    ForgottenLine("          options:", "family", in: .service),
    ForgottenLine("  exits:", "rescueDog", in: .service),
    ForgottenLine("title:", "de", in: .service),
    ForgottenLine("types:", "person", in: .types), ForgottenLine("    fields:", "firstName", in: .types),
    ForgottenLine("    options:", "small", in: .types),
    ForgottenLine("town:", "name", in: .catalog), ForgottenLine("languages:", "de", in: .catalog),
    ForgottenLine("units:", "taxOffice", in: .catalog),
    // Names that only the author knows.
    ForgottenLine("  person:", "type", isCertain: false, in: .types),
    ForgottenLine("  dogSize:", "type", isCertain: false, in: .types),
    ForgottenLine("  taxOffice:", "name", isCertain: false, in: .catalog),
    ForgottenLine("        size:", "type", isCertain: false),
    ForgottenLine("        number:", "type", isCertain: false),
    ForgottenLine("    about:", "title", isCertain: false),
    ForgottenLine("    second:", "require", isCertain: false),
    ForgottenLine("    waiting:", "label", isCertain: false),
    ForgottenLine("    drop:", "label", isCertain: false),
]
