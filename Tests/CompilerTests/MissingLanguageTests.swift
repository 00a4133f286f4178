import CatalogCompiler
import CatalogDiagnostics
import Testing

/// What is said of texts that are not there in a language.
@Suite struct MissingLanguageTests {
    private func catalog(_ languages: String, town: String = "{en: Sampleton}") -> String {
        """
        town: {name: \(town)}
        languages: \(languages)
        timeZone: Europe/Berlin
        website: https://www.musterstadt.example
        units: {office: {name: \(town)}}
        """
    }

    /// A service with so many fields.
    private func service(fields: Int, text: String = "{en: Sample}", more: String = "") -> String {
        let fields = (0..<fields).map { "        f\($0): {type: boolean, label: {en: Question}}" }
            .joined(separator: "\n")
        return """
            service: example
            version: 1.0.0
            title: \(text)
            description: \(text)
            responsible: office
            audience: [resident]
            form:
              pages:
                only:
                  title: \(text)
                  fields:
            \(fields)
            \(more)
            """
    }

    private func errors(_ catalog: String, _ service: String) -> [(
        path: String, place: String, error: Diagnostic
    )] {
        let compilation = compile([
            SourceFile(catalogPath: "catalog.yaml", text: catalog),
            SourceFile(catalogPath: "services/example.yaml", text: service),
        ])
        return compilation.diagnostics.filter { $0.definition.severity == .error }.map { error in
            let file = compilation.files[Int(error.range.file.index)]
            let place = file.bytes[Int(error.range.start)..<Int(error.range.end)]
            return (file.catalogPath, String(decoding: place, as: UTF8.self), error)
        }
    }

    private static let twoLanguages = "{en: {name: English}, uk: {name: Ukrainian}}"

    @Test func aLanguageThatLacksMostTextsIsOneErrorThatNamesItsFallback() throws {
        let found = errors(catalog(Self.twoLanguages), service(fields: 25))
        #expect(found.count == 1)
        let error = try #require(found.first)
        #expect(error.path == "catalog.yaml" && error.place == "uk")
        #expect(error.error.message.english == "30 texts are missing in: uk (Ukrainian).")
        #expect(error.error.proposal?.english.contains("fallback: en") == true)
        #expect(error.error.notes.count == 3)
        let mended = Self.twoLanguages.replacing("Ukrainian", with: "Ukrainian, fallback: en")
        #expect(errors(catalog(mended), service(fields: 25)).isEmpty)
    }

    @Test func aFileThatIsNotTranslatedYetIsOneErrorThere() throws {
        let both = "{en: Sample, uk: Sample}"
        let found = errors(
            catalog(Self.twoLanguages, town: both), service(fields: 25, text: both))
        #expect(found.count == 1)
        let error = try #require(found.first)
        #expect(error.path == "services/example.yaml" && error.place == "label")
        #expect(error.error.message.english == "In this file, 25 texts are missing in: uk (Ukrainian).")
    }

    @Test func fewTextsAreToldOneByOne() {
        let both = "{en: Sample, uk: Sample}"
        let found = errors(catalog(Self.twoLanguages, town: both), service(fields: 20, text: both))
        #expect(found.count == 20)
        #expect(found.allSatisfy { $0.error.proposal?.english == "Add “uk: …”." })
    }

    /// Where the language of the catalog itself lacks a text, nothing can stand in.
    @Test func whatTheCatalogLacksInItsOwnLanguageIsToldOneByOne() {
        let languages = "{uk: {name: Ukrainian}, en: {name: English}, ar: {name: Arabic}}"
        let both = "{uk: Sample, en: Sample, ar: Sample}"
        let found = errors(catalog(languages, town: both), service(fields: 25, text: both))
        #expect(found.count == 25)
        #expect(found.allSatisfy { $0.place == "label" })
    }

    @Test func eachLanguageIsToldForItself() {
        let languages = "{en: {name: English}, uk: {name: Ukrainian}, ar: {name: Arabic}}"
        let found = errors(catalog(languages), service(fields: 25))
        #expect(found.map(\.place) == ["uk", "ar"])
        let mended = languages.replacing("Ukrainian", with: "Ukrainian, fallback: en")
        #expect(errors(catalog(mended), service(fields: 25)).map(\.place) == ["ar"])
    }

    @Test func optionsAreToBeWrittenInTheLanguagesOfTheCatalog() {
        let field = "        kind: {type: choice, label: {en: Kind}, options: [gas, oil]}"
        let languages = "{en: {name: English}, uk: {name: Ukrainian, fallback: en}}"
        let found = errors(catalog(languages), service(fields: 0, more: field))
        #expect(found.map { $0.error.proposal?.english } == ["Write for each option: gas: {en: …}"])
    }

    /// A criterion by an input that is yes or no, as it is written and as the proposal says.
    @Test(
        arguments: [
            (
                "{by: old, values: {true: 0, false: 1}}",
                "Write “value: if old then 0 else 1” without “by” and “values”."
            ),
            (
                "{by: old, values: {ja: 3, nein: 2}}",
                "Write “value: if old then 3 else 2” without “by” and “values”."
            ),
            (
                "{by: old, values: {true: 0}}",
                "Write “value: if old then 0 else …” without “by” and “values”."
            ),
            ("old", "For example: if old then 1 else 0"), ("if old then 0 else 1", nil),
        ] as [(String, String?)])
    func tableOfYesAndNo(value: String, proposal: String?) {
        let model = """

            prioritization:
              inputs:
                old: {label: {en: Old}, kind: boolean}
                days: {label: {en: Effort}, kind: days, minimum: 1, maximum: 100}
              criteria:
                need: {label: {en: Need}, axis: value, value: \(value), minimum: 0, maximum: 3}
                effort: {label: {en: Effort}, axis: effort, value: days, minimum: 1, maximum: 50}
              weights: {need: 50, effort: 50}
              thresholds: {retire: 20, improve: 45, build: 50}
            """
        let inputs = "\nprioritization: {old: true, days: 4}"
        let found = errors(
            catalog("{en: {name: English}}") + model, service(fields: 1) + inputs)
        #expect(found.map { $0.error.proposal?.english } == [proposal].filter { $0 != nil }, "\(found)")
    }
}
