import CatalogCompiler
import CatalogDiagnostics
import CatalogEmitters
import Testing

@Suite struct WorkflowOutputTests {
    private func compiled(guarded condition: String) -> Compilation {
        let service = SoundWorkflow.service.replacing("when: review.grade <= 4", with: "when: '\(condition)'")
        return compile([
            SourceFile(catalogPath: "catalog.yaml", text: SoundWorkflow.catalog),
            SourceFile(catalogPath: "services/example.yaml", text: service),
        ])
    }

    private func text(_ path: String, of compilation: Compilation) throws -> String {
        let file = try #require(
            compilation.outputs.first { $0.path == path },
            "\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
        return String(decoding: file.bytes, as: UTF8.self)
    }

    /// A condition, and the FEEL that means the same where answers are absent: FEEL decides `=` and `!=` there, we do not.
    static let conditions = [
        (#"kind = "dog""#, #"kind = \"dog\""#),
        (#"note != "x""#, #"(if note = null then null else note != \"x\")"#),
        (#"not(note = "x")"#, #"not((if note = null then null else note = \"x\"))"#),
        (#"not(weight > 3)"#, #"not(weight > 3)"#),
        (
            #"not(kind in ("dog", "cat")) or note = null"#,
            #"not((if kind = null then null else kind in (\"dog\", \"cat\"))) or note = null"#
        ),
        (
            "review.grade != weight",
            "(if review.grade = null or weight = null then null else review.grade != weight)"
        ),
        (
            #"string length(note) != 3"#,
            "(if string length(note) = null then null else string length(note) != 3)"
        ),
    ]

    @Test(arguments: conditions)
    func guardsLeaveAsFEELWithOurMeaning(_ condition: String, _ feel: String) throws {
        let json = try text("process/example.json", of: compiled(guarded: condition))
        #expect(json.contains("\"when\": \"\(feel)\""), "\(json)")
    }

    @Test func textsOfTheCatalogNeverBecomeMarkup() throws {
        let service = SoundWorkflow.service
            .replacing(
                "{de: Bei der Leitung, en: With the head}", with: "{de: '<b>\"&amp;', en: '</text><script>'}")
        let compilation = compile([
            SourceFile(catalogPath: "catalog.yaml", text: SoundWorkflow.catalog),
            SourceFile(catalogPath: "services/example.yaml", text: service),
        ])
        #expect(try text("bpmn/example.bpmn", of: compilation).contains("&lt;b&gt;&quot;&amp;amp;"))
        #expect(try text("html/en/example/process.svg", of: compilation).contains("3. &lt;/text&gt;"))
        #expect(try !text("html/en/example/process.html", of: compilation).contains("<script>"))
    }
}
