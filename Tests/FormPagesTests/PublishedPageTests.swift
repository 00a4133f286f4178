import FormPages
import FormRuntime
import Foundation
import GeneratedForms
import GeneratedPages
import Testing

@Suite("Without answers, the pages of the server are the published files")
struct PublishedPageTests {
    private static let generated = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "generated/html")

    @Test("byte for byte, in each language, whole and as a fragment", arguments: allPagedForms.indices)
    func samePages(index: Int) throws {
        let form = allPagedForms[index]
        #expect(!form.pages.languages.isEmpty)
        for language in form.pages.languages {
            let folder = Self.generated.appending(path: "\(language)/\(form.definition.service)")
            let whole = try Data(contentsOf: folder.appending(path: "form.html"))
            let fragment = try Data(contentsOf: folder.appending(path: "fragment.html"))
            #expect(form.page(in: language) == Array(whole))
            #expect(form.page(in: language, as: .fragment) == Array(fragment))
            for page in [whole, fragment] {
                let template = PageTemplate(bytes: Array(page))
                #expect(template.isWhole)
                #expect(template.written == Array(page), "read and written again")
            }
        }
    }

    @Test("and all forms have pages")
    func everyFormHasPages() {
        #expect(allPagedForms.map { $0.definition.service } == allForms.map { $0.definition.service })
    }
}
