import CatalogCompiler
import CatalogDiagnostics
import Foundation
import Testing

@Suite struct BrokenDefinitionTests {
    @Test func theSoundCatalogIsSound() {
        let files = BrokenDefinition.File.allCases.map {
            SourceFile(catalogPath: $0.rawValue, text: $0.soundText)
        }
        let compilation = compile(files)
        #expect(
            compilation.diagnostics.isEmpty,
            "\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
        #expect(!compilation.outputs.isEmpty)
    }

    @Test(arguments: allBrokenDefinitions)
    func oneMistakeGivesOneErrorAtItsPlaceWithAProposal(_ definition: BrokenDefinition) throws {
        let broken = try #require(definition.brokenText, "not exactly once: \(definition.original)")
        let compilation = compile(definition.file.files(with: broken.text))
        let report = DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files)
        let errors = compilation.diagnostics.filter { $0.definition.severity == .error }
        #expect(compilation.catalog == nil || !errors.isEmpty)
        let found = errors.map { error in
            FoundError(
                code: error.definition.code,
                file: compilation.files[Int(error.range.file.index)].catalogPath,
                place: Int(error.range.start)..<Int(error.range.end))
        }
        let expected = FoundError(
            code: definition.code, file: definition.file.rawValue, place: broken.marked)
        let proposal = errors.first?.proposal?.english ?? ""
        if ProcessInfo.processInfo.environment["SHOW"] != nil {
            let isRight =
                found == [expected] && !proposal.isEmpty
                && (definition.proposal.isEmpty || proposal.contains(definition.proposal))
            print(
                "§", isRight ? "ok" : "WRONG", definition.testDescription.replacing("\n", with: "\\n"),
                "«\(definition.proposal)»", report)
        }
        #expect(found == [expected], "\(report)")
        #expect(
            !proposal.isEmpty && (definition.proposal.isEmpty || proposal.contains(definition.proposal)),
            "\(report)")
    }

    /// Every broken service under a name of its own, in one catalog: each is reported once, and none hides another. A
    /// language that several of them invent is one error with notes.
    @Test func allBrokenServicesAreReportedInOneRun() {
        let first = "service: example\n"
        var files = [BrokenDefinition.File.catalog, .types].map {
            SourceFile(catalogPath: $0.rawValue, text: $0.soundText)
        }
        var codes: [String: String] = [:]
        for (index, definition) in allBrokenDefinitions.enumerated() where definition.file == .service {
            // The first line has to be whole to take another name.
            guard let text = definition.brokenText?.text, text.hasPrefix(first) else { continue }
            let path = "services/example-\(index).yaml"
            files.append(
                SourceFile(
                    catalogPath: path, text: "service: example-\(index)\n" + text.dropFirst(first.count)))
            codes[path] = definition.code
        }
        let compilation = compile(files)
        var found: [String: [String]] = [:]
        func add(_ code: String, at range: SourceRange) {
            found[compilation.files[Int(range.file.index)].catalogPath, default: []].append(code)
        }
        for error in compilation.diagnostics where error.definition.severity == .error {
            add(error.definition.code, at: error.range)
            for note in error.notes where note.range.file != error.range.file {
                add(error.definition.code, at: note.range)
            }
        }
        #expect(codes.count > 300)
        for (path, code) in codes { #expect(found[path] == [code], "\(path)") }
        #expect(found.count == codes.count)
    }
}

private struct FoundError: Equatable {
    let code: String
    let file: String
    let place: Range<Int>
}

let allBrokenDefinitions: [BrokenDefinition] =
    yamlMistakes + keyMistakes + textMistakes + placeholderMistakes + fieldMistakes + otherMistakes
    + trapMistakes + slipMistakes
