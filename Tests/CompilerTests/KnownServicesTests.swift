import CatalogCompiler
import CatalogDiagnostics
import CatalogEmitters
import CatalogModel
import Synchronization
import Testing

/// What a compilation believes of a former one when services come, go and are called something else.
@Suite struct KnownServicesTests {
    private static let text = "name: {type: text, label: {de: Name, en: Name}}"
    /// With a warning, whose place is known too.
    private static let colon = "name: {type: text, label: {de: 'Name:', en: Name}}"
    private static let choice = """
        wanted: {type: choice, label: {de: Art, en: Kind}, options: {small: {de: klein, en: small}}}
        """
    private static let sized = "size: {type: size, label: {de: Größe, en: Size}}"
    private static let plotted = "plot: {type: plot, label: {de: Stück, en: Plot}}"
    private static let person = """
        person:
          type: list
          label: {de: Personen, en: Persons}
          itemLabel: {de: Person, en: Person}
          maxItems: 3
          item:
            type: record
            fields:
              name: {type: text, label: {de: Name, en: Name}}
              wantedAnswer: {type: choice, label: {de: Art, en: Kind}, options: {small: {de: klein, en: small}}}
        """
    private static let types = """
        types:
          size: {type: codeList, options: {small: {de: Klein, en: Small}}}
          plot:
            type: record
            fields:
              shape: {type: choice, label: {de: Form, en: Shape}, options: {round: {de: rund, en: round}}}
        """

    /// The fields of services by id, and which of the services have to be made.
    private static let catalogs: [(services: [String: String], made: Set<String>)] = [
        (["b": text, "c": choice, "d": sized, "e": colon], ["b", "c", "d", "e"]),
        (["b": text, "c": choice, "d": sized, "e": colon], []),
        // In front, in between, behind.
        (["a": colon, "b": text, "c": choice, "d": sized, "e": colon], ["a"]),
        (["a": colon, "b": text, "bb": sized, "c": choice, "d": sized, "e": colon, "f": text], ["bb", "f"]),
        (["b": text, "c": choice, "d": sized, "e": colon], []),
        // Another name.
        (["g": text, "c": choice, "d": sized, "e": colon], ["g"]),
        (["g": text, "c": choice, "d": sized, "e": colon, "p": person], ["p"]),
        // Nothing that is declared in place is called like a service.
        (["c": choice, "d": sized, "e": colon, "p": person, "wanted": text], ["c", "p", "wanted"]),
        (["c": choice, "d": sized, "e": colon, "p": person], ["c", "p"]),
        // Nor is a named type, or what that declares in place.
        (["c": choice, "d": sized, "e": colon, "size": text], ["d", "size"]),
        (["c": choice, "d": sized, "e": plotted, "shape": text], ["d", "e", "shape"]),
        (["c": choice, "d": sized, "e": plotted], ["e"]),
        ([:], []),
        (["c": choice, "e": colon], ["c", "e"]),
    ]

    private static func files(
        of services: [String: String], _ types: [String: String] = ["example": types]
    ) -> [SourceFile] {
        [SourceFile(catalogPath: "catalog.yaml", text: ExampleCatalog.catalog)]
            + types.map { SourceFile(catalogPath: "types/\($0).yaml", text: $1) }
            + services.map { id, fields in
                SourceFile(
                    catalogPath: "services/\(id).yaml",
                    text: ExampleCatalog.service(fields: fields).replacing(
                        "service: example", with: "service: \(id)"))
            }
    }

    @Test(arguments: [nil, "1/1", "1/2", "2/2", "2/3"])
    func onlyWhatDependsOnAServiceIsMadeAgain(share: String?) {
        var options = CompileOptions()
        options.share = share.flatMap(Share.init)
        for (number, (services, made)) in Self.catalogs.enumerated() {
            let files = Self.files(of: services)
            let found = servicesMade(of: files, &options, "catalog \(number)")
            if share == nil { #expect(found == made, "catalog \(number)") }
        }
    }

    /// Each service belongs to one share, which its id alone decides, and shares are about equal.
    @Test func sharesAreAPartition() throws {
        let ids = (0..<8_000).map { "service-\($0)" }
        let shares = try (1...8).map { try #require(Share("\($0)/8")) }
        let held = shares.map { share in ids.filter(share.holds) }
        #expect(held.flatMap(\.self).sorted() == ids.sorted())
        for share in held { #expect(900...1_100 ~= share.count) }
        #expect(try #require(Share("1/1")).holds(service: "a"))
    }

    private static let users = [
        "a": text, "b": sized, "c": "house: {type: house, label: {de: Haus, en: House}}",
        "d": plotted,
    ]
    private static let size = "types: {size: {type: codeList, options: {small: {de: Klein, en: Small}}}}"
    private static let plot = """
        types:
          plot:
            type: record
            fields:
              shape: {type: choice, label: {de: Form, en: Shape}, options: {round: {de: rund, en: round}}}
        """
    private static let house = """
        types:
          house:
            type: record
            fields:
              rooms: {type: integer, minimum: 1, maximum: 99, label: {de: Zimmer, en: Rooms}}
              size: {type: size, label: {de: Größe, en: Size}}
        """

    /// Files with types, and which of the services that use them have to be made.
    private static let typeFiles: [(files: [String: String], made: Set<String>)] = [
        (["house": house, "plot": plot, "size": size], ["a", "b", "c", "d"]),
        (["house": house, "plot": plot, "size": size.replacing("Klein", with: "Winzig")], ["b", "c"]),
        (["house": house.replacing("99", with: "9"), "plot": plot, "size": size], ["b", "c"]),
        (
            [
                "house": house.replacing("99", with: "9"), "plot": plot.replacing("rund", with: "eckig"),
                "size": size,
            ], ["d"]
        ),
        // Another place, and another order.
        (["house": house, "plot": plot, "small": size], ["b", "c", "d"]),
        (
            [
                "early": "types: {ink: {type: codeList, options: {red: {de: rot, en: red}}}}", "house": house,
                "plot": plot, "small": size,
            ], ["b", "c", "d"]
        ),
        // A type that is called like what others declare in place.
        (
            [
                "house": house, "plot": plot, "small": size,
                "zebra": "types: {shape: {type: codeList, options: {red: {de: rot, en: red}}}}",
            ], ["b", "c", "d"]
        ),
        (["house": house, "plot": plot, "small": size], ["d"]),
        (
            ["house": house.replacing("type: size", with: "type: boolean"), "plot": plot, "small": size],
            ["c"]
        ),
        (
            [
                "house": house.replacing("type: size", with: "type: boolean"), "plot": plot,
                "small": size.replacing("Klein", with: "Winzig"),
            ], ["b"]
        ),
    ]

    @Test func onlyWhoUsesATypeIsMadeAgain() {
        var options = CompileOptions()
        for (number, (types, made)) in Self.typeFiles.enumerated() {
            let files = Self.files(of: Self.users, types)
            let found = servicesMade(of: files, &options, "types \(number)")
            #expect(found == made, "types \(number)")
        }
    }

    /// What links of types and of the head lead to matters to whoever uses the type, and to all.
    @Test func onlyWhoseLinksChangeIsMadeAgain() {
        let target = "(service:a)"
        let texts = "{de: '[hier]\(target)', de-simple: '[hier]\(target)', en: '[here]\(target)'}"
        let plot = Self.plot.replacing("type: choice,", with: "type: choice, help: \(texts),")
        let unused = Self.house.replacing("type: integer,", with: "type: integer, help: \(texts),")
        let office = "{de: Ordnungsamt, en: Public order office}"
        let head = ExampleCatalog.catalog.replacing(
            "name: \(office)", with: "name: \(office), visits: \(texts)")
        let all: Set<String> = ["a", "b"]
        let catalogs: [(types: [String: String], isSimple: Bool, head: String?, made: Set<String>)] = [
            (["house": Self.house, "plot": Self.plot], true, nil, all),
            (["house": unused, "plot": Self.plot], true, nil, []),
            (["house": unused, "plot": Self.plot], false, nil, ["a"]),
            (["house": unused, "plot": plot], false, nil, ["b"]),
            (["house": unused, "plot": plot], true, nil, all),
            (["house": unused, "plot": Self.plot], true, head, all),
            (["house": unused, "plot": Self.plot], false, head, all),
        ]
        var options = CompileOptions()
        for (number, (types, isSimple, head, made)) in catalogs.enumerated() {
            let files = Self.files(
                of: ["a": Self.text, "b": Self.plotted], types.merging(["size": Self.size]) { $1 }
            ).map { file in
                var text = String(decoding: file.bytes, as: UTF8.self)
                if file.catalogPath == "services/a.yaml", isSimple {
                    text = text.replacing(
                        "title: {de: Beispiel,", with: "title: {de-simple: Bei-Spiel, de: Beispiel,")
                }
                if file.catalogPath == "catalog.yaml", let head { text = head }
                return SourceFile(catalogPath: file.catalogPath, text: text)
            }
            let found = servicesMade(of: files, &options, "links \(number)")
            #expect(found == made, "links \(number)")
        }
    }

    /// Whoever makes a mistake in a file with types is told so without all services being read.
    @Test(arguments: [
        "types: {size: {type: codeList, options: {small: {de: Klein, en: Small}, small: {de: K, en: S}}}}",
        "types: {size: {type: codeList, option: {}}}", "types: {size: [", "types: {}", "",
    ])
    func aMistakeInATypeIsFoundInItsUsers(broken: String) {
        let types = ["house": Self.house, "plot": Self.plot, "size": Self.size]
        var options = CompileOptions.checkOnly
        options.known = compile(Self.files(of: Self.users, types), options: options).services
        let files = Self.files(
            of: Self.users, types.merging(["size": broken], uniquingKeysWith: { $1 }))
        let fresh = compile(files, options: .checkOnly)
        #expect(fresh.diagnostics.hasErrors)
        let reads = Mutex<Set<String>>([])
        let found = compile(
            files.map { file in
                CatalogFile<Never>(
                    path: file.path, catalogPath: file.catalogPath, digest: SHA256Digest(of: file.bytes)
                ) {
                    _ = reads.withLock { $0.insert(file.catalogPath) }
                    return file.bytes
                }
            }, options: options)
        #expect(report(on: found) == report(on: fresh))
        let services = reads.withLock(\.self).filter { $0.hasPrefix("services/") }
        #expect(services == ["services/b.yaml", "services/c.yaml"])
    }

    /// Places are where they are now, not where they were.
    @Test func aCheckSaysTheSame() {
        var options = CompileOptions.checkOnly
        for (number, (services, _)) in Self.catalogs.enumerated() {
            let files = Self.files(of: services)
            let found = compile(files, options: options)
            options.known = found.services
            let fresh = compile(files, options: .checkOnly)
            #expect(report(on: found) == report(on: fresh), "catalog \(number)")
        }
    }

    /// The services that are made of files beside what is known, which has to give what comes of the files alone; what came of it is known the
    /// next time.
    private func servicesMade(
        of files: [SourceFile], _ options: inout CompileOptions, _ what: String
    ) -> Set<String> {
        let found = compile(files, options: options)
        options.known = .none
        let fresh = compile(files, options: options)
        options.known = found.services
        #expect(!fresh.diagnostics.hasErrors, "\(what): \(report(on: fresh))")
        #expect(found.services.files == fresh.services.files, "\(what)")
        #expect(found.outputs.last == fresh.outputs.last, "\(what)")
        #expect(report(on: found) == report(on: fresh), "\(what)")
        #expect(Set(found.outputs.map(\.path)).isSubset(of: fresh.outputs.map(\.path)), "\(what)")
        return Set(found.definitions.map(\.id))
    }

    private func report(on compilation: Compilation) -> String {
        DiagnosticReport(compilation.diagnostics, in: compilation.files, language: .english).json()
    }
}
