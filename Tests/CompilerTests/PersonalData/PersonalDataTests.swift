import CatalogCompiler
import CatalogDiagnostics
import CatalogEmitters
import CatalogModel
import Testing

/// The service of `ExamplePersonalData` with one mistake, and what is to be said of it.
struct BrokenPersonalData: Sendable, CustomTestStringConvertible {
    /// Each first text stands in the sound file exactly once.
    let changes: [(original: String, mistake: String)]
    let code: String
    /// A part of the English report.
    let says: String
    /// What is marked with `⟦` and `⟧`, with enough around it to stand there once.
    let place: String

    init(_ code: String, says: String, at place: String, _ changes: (original: String, mistake: String)...) {
        self.changes = changes
        self.code = code
        self.says = says
        self.place = place
    }

    var brokenText: MarkedText? {
        var text = ExamplePersonalData.service
        for change in changes {
            guard text.ranges(of: change.original).count == 1 else { return nil }
            text = text.replacing(change.original, with: change.mistake)
        }
        return MarkedText(text, marking: place)
    }

    var testDescription: String { "\(code) \(changes.map { $0.mistake.prefix(60) })" }
}

@Suite struct PersonalDataTests {
    private func compiled(_ service: String) -> Compilation {
        compile([
            SourceFile(catalogPath: "catalog.yaml", text: ExampleCatalog.catalog),
            SourceFile(catalogPath: "services/example.yaml", text: service),
        ])
    }

    private func output(_ path: String, _ compilation: Compilation) throws -> String {
        let file = try #require(compilation.outputs.first { $0.path == path })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test(arguments: allBrokenPersonalData)
    func oneMistakeIsReportedOnceAtItsPlace(_ data: BrokenPersonalData) throws {
        let broken = try #require(data.brokenText, "not exactly once: \(data)")
        let compilation = compiled(broken.text)
        let report = DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files)
        let errors = compilation.diagnostics.filter { $0.definition.severity == .error }
        try #require(errors.map(\.definition.code) == [data.code], "\(report)")
        #expect(Int(errors[0].range.start)..<Int(errors[0].range.end) == broken.marked, "\(report)")
        #expect(report.contains(data.says), "\(report)")
        #expect(errors[0].proposal != nil, "\(report)")
    }

    @Test func eachAnswerSaysHowLongItIsKept() throws {
        let compilation = compiled(ExamplePersonalData.service)
        #expect(!compilation.diagnostics.hasErrors)
        let json = try output("personal-data/example.json", compilation)
        #expect(
            json.contains(
                #""article": {"de": "Art. 6 Abs. 1 Buchst. e DSGVO", "en": "Art. 6(1)(e) GDPR"}"#), "\(json)")
        #expect(
            json.contains(
                #""specialArticle": {"de": "Art. 9 Abs. 2 Buchst. a DSGVO", "en": "Art. 9(2)(a) GDPR"}"#),
            "\(json)")
        #expect(json.contains("\"inFile\": false"))
        #expect(json.contains("\"retention\": \"3 months\""))
        let page = try output("html/de/example/process.html", compilation)
        #expect(page.contains("Welche Daten wir wie lange speichern"))
        #expect(page.contains("5 Jahre"))
    }

    /// Without a process, they are told on a page of their own.
    @Test(arguments: [
        ("de", "Welche Daten wir wie lange speichern"), ("en", "Which data we keep and for how long"),
    ])
    func whatIsKeptIsToldWithoutAWorkflow(_ language: String, _ heading: String) throws {
        let sound = ExamplePersonalData.service
        let workflow = try #require(sound.firstRange(of: "workflow:\n"))
        let purposes = try #require(sound.firstRange(of: "personalData:\n"))
        let service = String(sound[..<workflow.lowerBound] + sound[purposes.lowerBound...])
            .replacing("retention: file", with: "retention: 2 years")
        let compilation = compiled(service)
        #expect(!compilation.diagnostics.hasErrors)
        let page = try output("html/\(language)/example/personal-data.html", compilation)
        #expect(page.contains("<h1 id=\"personal-data\">\(heading): "))
        #expect(page.contains(language == "de" ? "2 Jahre" : "2 years"))
        let topic = try output("html/\(language)/example/index.html", compilation)
        #expect(topic.contains("<a href=\"./personal-data.html\">\(heading)</a>"))
        #expect(!topic.contains("process.html"))
        #expect(!compilation.outputs.contains { $0.path.hasSuffix("process.html") })
        // A service with a process has them there.
        #expect(!compiled(sound).outputs.contains { $0.path.hasSuffix("personal-data.html") })
    }

    /// Of a record that is not for one purpose as a whole, each purpose names its parts.
    @Test func noPurposeNamesWhatIsForAnotherOne() throws {
        let record = """
            person: {type: record, label: {de: Person, en: Person}, fields: {
                        disability: {type: text, maxLength: 200, personal: special, label: {de: Behinderung, en: Disability}},
                        since: {type: integer, minimum: 0, label: {de: Seit, en: Since}}}}
            """
        let service = ExamplePersonalData.service.replacing(
            "disability: {type: text, maxLength: 200, personal: special, label: {de: Behinderung, en: Disability}}",
            with: record
        ).replacing("fields: [email]", with: "fields: others").replacing(
            "[disability]", with: "[person.disability]")
        let compilation = compiled(service)
        #expect(!compilation.diagnostics.hasErrors)
        let page = try output("html/de/example/process.html", compilation)
        #expect(page.contains("E-Mail-Adresse · Seit (Person) · Einwilligung<"))
        #expect(page.contains(">Behinderung (Person)<"))
    }

    /// What is said about a service does not make its cases those of another definition; what is asked does.
    @Test func theHashIsThatOfFormAndWorkflow() throws {
        func hash(_ change: (String) -> String) throws -> String {
            let catalog = try #require(compiled(change(ExamplePersonalData.service)).catalog)
            return catalog.services[0].contentHash
        }
        let own = try hash { $0 }
        #expect(try hash { $0.replacing("retention: 3 months", with: "retention: 2 months") } == own)
        #expect(try hash { $0.replacing("version: 1.0.0", with: "version: 1.0.1") } == own)
        #expect(try hash { $0.replacing("Hier beantragen Sie", with: "Beantragen Sie hier") } == own)
        #expect(try hash { $0.replacing("form:\n", with: "form: # the form\n") } == own)
        #expect(try hash { $0.replacing("from: submitted", with: "from: \"submitted\"") } == own)
        #expect(try hash { $0.replacing("maxLength: 200", with: "maxLength: 201") } != own)
        #expect(try hash { $0.replacing("from: submitted", with: "from: [submitted]") } != own)
    }
}
