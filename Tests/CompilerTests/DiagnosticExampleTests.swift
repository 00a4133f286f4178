import CatalogCompiler
import CatalogDiagnostics
import CatalogModel
import Foundation
import Testing

@Suite struct DiagnosticExampleTests {
    @Test(arguments: allDiagnosticDefinitions.map(\.code), SnippetVariant.allCases)
    func theBadExampleGivesThisDiagnosticOnTheMarkedLineAndNoOther(code: String, variant: SnippetVariant)
        throws
    {
        let definition = try #require(allDiagnosticDefinitions.first { $0.code == code })
        let example = ExampleCatalog(definition.badExample, change: variant.apply)
        let files = filesWithMistake(code, in: example)
        let compilation = compile(files, options: CompileOptions(today: CalendarDate("2026-06-01")))
        let found = diagnostics(of: compilation, besidesAdvice: code)
        try #require(found.map(\.definition.code) == [code], "\(report(compilation))")
        let diagnostic = found[0]
        #expect(diagnostic.definition.severity == definition.severity)

        let snippet = try #require(example.files.first { $0.catalogPath == example.snippetPath })
        let lines = LineTable(snippet.bytes)
        guard
            let marked = (1...lines.lineCount).first(where: { lines.text(ofLine: $0).contains("# \(code)") })
        else { return }
        let file = compilation.files[Int(diagnostic.range.file.index)]
        let line = LineTable(file.bytes).position(of: diagnostic.range.start).line
        #expect(line == (isAboutTheWholeFile(code) ? 1 : marked), "\(report(compilation))")
        #expect(isAboutTheWholeFile(code) || file.catalogPath == example.snippetPath)
    }

    @Test(arguments: allDiagnosticDefinitions.map(\.code), SnippetVariant.allCases)
    func theGoodExampleGivesNoDiagnostic(code: String, variant: SnippetVariant) throws {
        let definition = try #require(allDiagnosticDefinitions.first { $0.code == code })
        let compilation = compile(
            ExampleCatalog(definition.goodExample, change: variant.apply).files,
            options: CompileOptions(today: CalendarDate("2026-06-01")))
        #expect(diagnostics(of: compilation, besidesAdvice: code).isEmpty, "\(report(compilation))")
        #expect(!compilation.outputs.isEmpty, "\(report(compilation))")
    }

    @Test func codesAndNamesAreUniqueAndInOrder() {
        let codes = allDiagnosticDefinitions.map(\.code)
        #expect(codes == codes.sorted())
        #expect(Set(codes).count == codes.count)
        #expect(Set(allDiagnosticDefinitions.map(\.name)).count == codes.count)
        for definition in allDiagnosticDefinitions {
            #expect(definition.code.wholeMatch(of: /DW[1-4][0-9]{3}/) != nil, "\(definition.code)")
            #expect(definition.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(definition.name)")
            #expect(
                definition.severity == (definition.code.hasPrefix("DW4") ? .warning : .error)
                    || definition.severity == .note,
                "\(definition.code)")
        }
    }

    @Test func everyDefinitionOnTheDiskIsInTheListOnce() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
            .standardized
        var codes: [String] = []
        for case let file as URL in try #require(
            FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            codes += text.matches(of: /code: "(DW[0-9]{4})", *name:|code: "(DW[0-9]{4})",\n/).compactMap {
                ($0.output.1 ?? $0.output.2).map(String.init)
            }
        }
        #expect(codes.sorted() == allDiagnosticDefinitions.map(\.code))
    }

    /// The diagnostics without the advice that the small catalog around a snippet does not follow.
    private func diagnostics(of compilation: Compilation, besidesAdvice code: String) -> [Diagnostic] {
        compilation.diagnostics.filter { $0.definition.code == code || !$0.definition.code.hasPrefix("DW4") }
    }

    private func report(_ compilation: Compilation) -> String {
        DiagnosticReport(compilation.diagnostics, in: compilation.files, language: .english).text()
    }

    /// The files of an example; what a snippet can only hint at, because it is about bytes, sizes or names of files, is
    /// really done here.
    private func filesWithMistake(_ code: String, in example: ExampleCatalog) -> [SourceFile] {
        example.files.compactMap { file in
            guard file.catalogPath == example.snippetPath else { return file }
            var (path, bytes) = (file.catalogPath, file.bytes)
            let text = String(decoding: bytes, as: UTF8.self)
            switch code {
            case "DW1002": bytes += [UInt8](repeating: 0x20, count: 17 << 20)
            case "DW1003": bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            case "DW1004": bytes += [0x0A, 0x23, 0x20, 0xFC]
            case "DW1028":
                bytes = Array(text.replacing("…", with: String(repeating: "x", count: 35_000)).utf8)
            case "DW1034":
                let items = repeatElement("x", count: 10_001).joined(separator: ", ")
                bytes = Array(text.replacing("…", with: items).utf8)
            case "DW2028": return nil
            case "DW2901": path = "services/example.yml"
            default: break
            }
            return SourceFile(path: path, catalogPath: path, bytes: bytes)
        }
    }

    private func isAboutTheWholeFile(_ code: String) -> Bool {
        ["DW1001", "DW2028", "DW2901"].contains(code)
    }
}

/// The same definition as other people's editors would have written it.
enum SnippetVariant: String, CaseIterable, Sendable {
    case asWritten, withCRLF, behindComments, behindEmoji

    func apply(_ text: String) -> String {
        switch self {
        case .asWritten: text
        case .withCRLF: text.replacing("\n", with: "\r\n")
        case .behindComments:
            "# Erste Zeile\n\n# Dritte Zeile, mit „Anführungszeichen“: und: Doppelpunkten\n" + text
        case .behindEmoji: "# 👩‍👩‍👧 🗑️ e\u{301}\n" + text
        }
    }
}
