import CatalogAnalysis
import CatalogCompiler
import CatalogDiagnostics
import Foundation
import Testing

@Suite("The language reference")
struct LanguageReferenceTests {
    private let reference = LanguageReference()

    /// `dienstwerk reference --language en` makes it.
    @Test func thePageIsUpToDate() throws {
        let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let path = "Sources/CatalogCompiler/CatalogCompiler.docc/LanguageReference.md"
        let page = try String(contentsOf: project.appending(path: path), encoding: .utf8)
        #expect(page.hasSuffix("\n\n" + reference.text(in: .english)))
    }

    @Test func everyTypeAndEveryKeyIsNamed() {
        let sections = reference.chapters.flatMap(\.sections)
        for type in FieldKeyword.allCases {
            let section = sections.first { $0.name == type.rawValue }
            #expect(section?.keys.map(\.name) == type.ownKeys.map(\.name))
        }
        #expect(Set(sections.map(\.name)).count == sections.count)
        for name in reference.names { #expect(reference.text(of: name, in: .german) != nil) }
    }

    @Test func aKeyIsFoundWhereverItMayStand() throws {
        let text = try #require(reference.text(of: "within", in: .english))
        #expect(text.hasPrefix("### A state\n"))
        #expect(text.split(separator: "\n").count == 2)
        #expect(reference.text(of: "nothing", in: .english) == nil)
    }
}
