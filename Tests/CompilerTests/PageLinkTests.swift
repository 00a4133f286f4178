import CatalogCompiler
import CatalogDiagnostics
import Testing

@Suite("Where links of texts lead from the pages that they stand on")
struct PageLinkTests {
    private static let fields = """
        name: {type: text, maxLength: 20, label: {de: Name, en: Name}}
        info:
          type: note
          text:
            de: Hier [der Name](field:name), [die Seite](page:only), [der Dienst](service:example).
            en: Here [the name](field:name).
        """

    private func links(on path: String) throws -> [String] {
        let files = compile(
            ExampleCatalog(.fields(Self.fields)) {
                $0.replacing(
                    "description: {",
                    with:
                        "notes: [{de: '[Name](field:name) [Dienst](service:example)', en: Text}]\ndescription: {"
                )
            }.files
        ).outputFiles
        let page = try #require(files.first { $0.path == path })
        let prose = String(decoding: page.bytes, as: UTF8.self).split(separator: "dw-prose").dropFirst()
        return prose.flatMap { ScannedTag.all(in: "<p " + $0.prefix(2_000)) }.filter { $0.name == "a" }
            .compactMap { $0.attributes["href"] }
    }

    /// Nobody leaves a form, with all answers, for a question of the same form.
    @Test(arguments: [("form", "f-"), ("fragment", "example--")])
    func aFormLeadsToItsOwnQuestions(file: String, prefix: String) throws {
        let links = try links(on: "html/de/example/\(file).html")
        #expect(links.prefix(2) == ["#\(prefix)name", "#\(prefix)-page-only"])
        #expect(links.dropFirst(2).first == "https://www.musterstadt.example/de/example/index.html")
    }

    @Test func aTopicPageLeadsOnFromWhereItStands() throws {
        let links = try links(on: "html/de/example/index.html")
        #expect(links.contains("../example/form.html#f-name"))
        #expect(links.contains("../example/index.html"))
    }
}
