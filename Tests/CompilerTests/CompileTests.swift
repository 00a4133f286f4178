import CatalogAnalysis
import CatalogCompiler
import CatalogDiagnostics
import CatalogEmitters
import Testing

@Suite struct CompileTests {
    /// Two names that are the same letters in other bytes are two files, which no dictionary of texts may take for one.
    @Test func namesOfTheSameLettersAreTwoFiles() {
        let files = ["caf\u{E9}", "cafe\u{301}"].map { name in
            SourceFile(
                catalogPath: "services/\(name).yaml", text: "service: \(name)\nversion: 1.0.0\n")
        }
        let found = compile(
            ExampleCatalog(.types("types: {}")).files.filter { !$0.catalogPath.hasPrefix("services/") }
                + files
        )
        .diagnostics.filter { $0.definition.code == "DW2008" }
        #expect(Set(found.map(\.range.file)).count == 2)
    }

    @Test func theOrderOfTheFilesDoesNotMatter() {
        let files = ExampleCatalog(
            .types("types: {colour: {type: codeList, options: {red: {de: Rot, en: Red}}}}")
        ).files
        let expected = compile(files)
        #expect(!expected.outputs.isEmpty)
        for _ in 1...6 {
            let compilation = compile(files.shuffled())
            #expect(compilation.outputs == expected.outputs)
            #expect(compilation.files.map(\.catalogPath) == expected.files.map(\.catalogPath))
        }
    }

    @Test func thePathOfTheCatalogDoesNotReachTheOutput() {
        let files = ExampleCatalog(.fields("name: {type: text, label: {de: Name, en: Name}}")).files
        let moved = files.map {
            SourceFile(path: "/elsewhere/" + $0.catalogPath, catalogPath: $0.catalogPath, bytes: $0.bytes)
        }
        #expect(compile(moved).outputs == compile(files).outputs)
    }

    @Test func theManifestComesLastAndListsEveryOtherFileWithItsHash() throws {
        let outputs = compile(
            ExampleCatalog(.fields("name: {type: text, label: {de: Name, en: Name}}")).files
        ).outputs
        let manifest = try #require(outputs.last)
        #expect(manifest.path == manifestName)
        let text = String(decoding: manifest.bytes, as: UTF8.self)
        for file in outputs.dropLast() {
            #expect(text.contains("\"\(file.path)\""))
            #expect(text.contains("\"\(sha256Hexadecimal(file.bytes))\""))
        }
        #expect(outputs.dropLast().map(\.path) == outputs.dropLast().map(\.path).sorted())
        #expect(Set(outputs.map(\.path)).count == outputs.count)
    }

    /// What is computed from amounts need not be an amount that can be paid; what somebody pays is one.
    @Test(arguments: [
        ("rent / area > 12.255", []), ("rent * 1.055 >= 500.125", []), ("rent / 2 = 0.005", []),
        ("rent / area in [0.125..0.5]", []), ("rent / area in (0.005, 3)", []),
        ("rent / area between 5.5 and 12.255", []), ("rent > 12.255", ["DW3017"]),
        ("rent in (0.005, 3)", ["DW3017"]),
    ])
    func computedAmountsAreComparedWithAnyNumber(_ condition: String, _ codes: [String]) {
        let catalog = ExampleCatalog(
            .fields(
                """
                rent: {type: money, label: {de: Miete, en: Rent}}
                area: {type: decimal, scale: 2, minimum: "1.00", maximum: "500.00", label: {de: Fläche, en: Area}}
                high: {type: boolean, when: '\(condition)', label: {de: Hoch, en: High}}
                """))
        let compilation = compile(catalog.files)
        let errors = compilation.diagnostics.filter { $0.definition.severity == .error }
        #expect(errors.map(\.definition.code) == codes, "\(errors.map(\.message.english))")
        #expect(compilation.outputs.isEmpty == !codes.isEmpty)
    }

    /// Three lines that are not indented far enough are one slip.
    @Test func linesThatAreNotIndentedAreOneMistake() {
        let catalog = ExampleCatalog(
            .fields("name:\ntype: text\nlabel: {de: Name, en: Name}\nmaxLength: 10"))
        #expect(compile(catalog.files).diagnostics.map(\.definition.code) == ["DW2033"])
    }

    /// Services that are called as the files that all services share, and as their folders.
    @Test func noServiceTakesTheFileOfAnotherOne() throws {
        let files = ExampleCatalog(.fields("name: {type: text, label: {de: Name, en: Name}}")).files
        let example = try #require(files.first { $0.catalogPath.hasPrefix("services/") })
        let name = try #require(CatalogLayout.serviceID(example.catalogPath))
        let shared = compile(files).outputs.map(\.path).filter { !$0.lowercased().contains(name) }
        var ids: Set<String> = []
        for part in shared.flatMap({ $0.split(separator: "/") }) {
            guard let word = part.split(separator: ".").first else { continue }
            ids.insert(String(word).lowercased())
            // `AllForms` is what `all-forms` is called in Swift.
            let words = word.reduce(into: "") { text, letter in
                if letter.isUppercase, !text.isEmpty { text += "-" }
                text += letter.lowercased()
            }
            ids.insert(words)
        }
        let services = ids.sorted().map { id in
            SourceFile(
                catalogPath: "services/\(id).yaml",
                text: String(decoding: example.bytes, as: UTF8.self)
                    .replacing("service: \(name)", with: "service: \(id)"))
        }
        let compilation = compile(files.filter { $0.catalogPath != example.catalogPath } + services)
        #expect(services.count > 15)
        #expect(!compilation.outputs.isEmpty, "\(compilation.diagnostics.map(\.message.english))")
        let paths = compilation.outputs.map(\.path)
        #expect(Set(paths).count == paths.count)
        // A module of Swift has no two files with one name.
        for folder in ["swift/", "pages/"] {
            let names = paths.filter { $0.hasPrefix(folder) }.map { $0.split(separator: "/").last ?? "" }
            #expect(Set(names).count == names.count, "\(names)")
        }
    }

    @Test func theTagOfALanguageIsNoMisspeltKeyOfAnOption() {
        let hindi = ExampleCatalog(
            .fields(
                """
                size: {type: choice, label: {de: Größe, en: Size}, options: {small: {de: klein, en: small}}}
                """)
        ).files.map { file in
            SourceFile(
                catalogPath: file.catalogPath,
                text: String(decoding: file.bytes, as: UTF8.self).replacing("en: ", with: "hin: "))
        }
        #expect(!compile(hindi).outputs.isEmpty)
    }

    /// The head of the catalog is read before its services, whose names are known all the same.
    @Test func textsOfTheHeadLinkToServices() throws {
        func compiled(_ link: String) -> Compilation {
            let office = "{de: Ordnungsamt, en: Public order office}"
            let visits = "visits: {de: '[hier](\(link))', en: '[here](\(link))'}"
            let catalog = ExampleCatalog.catalog.replacing(
                "name: \(office)", with: "name: \(office), \(visits)")
            return compile(ExampleCatalog(.catalog(catalog)).files)
        }
        for link in ["service:example", "/de/example/index.html", "https://www.example.org/"] {
            #expect(!compiled(link).diagnostics.hasErrors, "\(link)")
        }
        let page = try #require(
            compiled("service:example").outputs.first { $0.path == "html/en/example/index.html" })
        #expect(
            String(decoding: page.bytes, as: UTF8.self).contains(
                "<a href=\"../example/index.html\">here</a>"))
        for link in ["service:exmple", "/de/exmple/index.html"] {
            #expect(compiled(link).diagnostics.map(\.definition.code) == ["DW2035", "DW2035"], "\(link)")
        }
    }

    @Test func anErrorKeepsEverythingFromBeingEmitted() {
        let compilation = compile(
            ExampleCatalog(.fields("name: {type: txt, label: {de: Name, en: Name}}")).files)
        #expect(compilation.diagnostics.hasErrors)
        #expect(compilation.outputs.isEmpty)
    }

    @Test func aWarningDoesNot() {
        let compilation = compile(
            ExampleCatalog(.fields("name: {type: text, label: {de: 'Name:', en: Name}}")).files)
        #expect(compilation.diagnostics.map(\.definition.code).contains("DW4001"))
        #expect(!compilation.outputs.isEmpty)
    }

    @Test(arguments: [
        ("services/other.yml", "other.yaml"), ("services/other.YAML", "other.yaml"),
        ("catalog.yml", "catalog.yaml"),
        ("other.yaml", "services/other.yaml"), ("service/other.yaml", "services/other.yaml"),
        ("services/deep/other.yaml", "services/other.yaml"),
    ])
    func aFileThatWouldNotBeReadIsAnErrorWithAProposal(path: String, proposal: String) throws {
        let files = ExampleCatalog(.fields("name: {type: text, label: {de: Name, en: Name}}")).files
        let compilation = compile(files + [SourceFile(catalogPath: path, text: "service: other\n")])
        let errors = compilation.diagnostics.filter { $0.definition.severity == .error }
        #expect(errors.map(\.definition.code) == ["DW2901"])
        let error = try #require(errors.first)
        #expect(error.proposal?.english.contains("“\(proposal)”") == true)
        #expect(compilation.files[Int(error.range.file.index)].catalogPath == path)
    }

    @Test func onlyTheWantedFormatsAreEmitted() throws {
        let files = ExampleCatalog(.fields("name: {type: text, label: {de: Name, en: Name}}")).files
        let options = try #require(CompileOptions(formats: ["swift"]))
        let paths = compile(files, options: options).outputs.map(\.path)
        #expect(paths.allSatisfy { $0.hasPrefix("swift/") || $0 == manifestName })
        #expect(paths.count > 1)
        #expect(CompileOptions(formats: ["swfit"]) == nil)
    }

    @Test func theSwiftSourcesOfABuildToolPluginAreNamedAfterTheFiles() {
        let types = "types: {colour: {type: codeList, options: {red: {de: Rot, en: Red}}}}"
        let files = ExampleCatalog(.types(types)).files
        let sources = compile(files, options: .forOneModule(withPages: false)).swiftSources
        #expect(sources.map(\.name) == ["CatalogTypes.swift", "example.swift"])
        for (name, word) in [("CatalogTypes.swift", "enum Colour"), ("example.swift", "struct Example")] {
            let text = sources.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
            #expect(text?.contains(word) == true, "\(name)")
            #expect(
                text?.contains("FormPages") == false, "a target that does not show pages cannot import it")
        }
    }

    @Test func aBuildToolPluginCanHaveThePagesInTheModuleOfTheForms() {
        let files = ExampleCatalog(.fields("name: {type: text, label: {de: Name, en: Name}}")).files
        let sources = compile(files, options: .forOneModule(withPages: true)).swiftSources
        #expect(sources.map(\.name) == ["CatalogTypes.swift", "example.swift"])
        for (name, words) in [
            ("CatalogTypes.swift", ["let allForms", "let allPagedForms"]),
            ("example.swift", ["struct Example", "extension Example: PagedForm"]),
        ] {
            let text = sources.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
            for word in words { #expect(text?.contains(word) == true, "\(name): \(word)") }
            #expect(text?.contains("import GeneratedForms") == false, "\(name)")
        }
    }

    @Test(arguments: MessageLanguage.allCases)
    func aStarterServiceCompilesWithoutAFinding(language: MessageLanguage) {
        let files = ExampleCatalog(.service("")).files.filter { $0.catalogPath == "catalog.yaml" }
        for id in ["register-dog", "no", "true", "null"] {
            let text = starterService(id: id, in: files.map { CatalogFile($0) }, language: language)
            let compilation = compile(files + [SourceFile(catalogPath: "services/\(id).yaml", text: text)])
            let report = DiagnosticReport(compilation.diagnostics, in: compilation.files, language: language)
                .text()
            #expect(report.isEmpty, "\(report)")
            #expect(!compilation.outputs.isEmpty)
        }
    }

    @Test(arguments: [
        ("register-dog", "register-dog"), ("Mülltonne tauschen", "muelltonne-tauschen"),
        ("RegisterDog", "register-dog"),
        ("straße_2", "strasse-2"), ("--a--b--", "a-b"), ("2-dogs", "dogs"), ("SEPA", "sepa"),
        ("ümläut", "uemlaeut"),
    ])
    func aNameIsProposedInKebabCase(text: String, expected: String) { #expect(kebabCase(text) == expected) }

    @Test(arguments: ["", "–", "42", "日本"])
    func noNameIsProposedWhereNoneCanBeMade(text: String) { #expect(kebabCase(text) == nil) }
}
