import CatalogAnalysis
import CatalogDiagnostics
import CatalogEmitters
import CatalogModel
import CatalogPrioritization
import CatalogRules
import CatalogSatisfiability
import CatalogSyntax

/// Checks a catalog: first what its services have in common, then service by service, of which only a few are in memory at a time.
///
/// A service of which a former compilation told, and on which nothing has changed since, is not read.
struct CatalogCheck<Failure: Error> {
    let common: CommonContent
    /// In the order of the catalog.
    private(set) var summaries: [ServiceSummary] = []
    /// Nil until all services were found to be in order by themselves.
    private(set) var catalog: Catalog?
    private(set) var keys: ServiceKeys?
    /// What was found wrong in all.
    private(set) var diagnostics: [Diagnostic] = []
    /// Of those, what proof and trial have found.
    private(set) var laterDiagnostics: [Diagnostic] = []

    private let files: CatalogFiles<Failure>
    private let options: CompileOptions
    private let services: [(id: String, number: Int)]
    /// By the place of a service, whether it was asked for, and is not only read because of the others.
    private let areOfShare: [Bool]
    private let setting: CheckSetting
    private let syntax: [Diagnostic]
    /// What a former compilation told and is still true, by the place of the service.
    private var known: [Int: CompiledService] = [:]
    /// By the place of the service.
    private var checked: [Int: CheckedService] = [:]
    private var isSound: Bool

    /// Reads what the services have in common.
    init(_ files: CatalogFiles<Failure>, _ options: CompileOptions) throws(Failure) {
        self.files = files
        self.options = options
        services = files.services
        areOfShare = services.map { options.share?.holds(service: $0.id) ?? true }
        var written: [ParsedFile] = []
        for number in files.common {
            written.append(
                ParsedFile(try files.definitions[number].sourceFile(), id: SourceFileID(number)))
        }
        let commonFiles = written.sources
        let titles = TitleLanguageFinder(
            Dictionary(services.map { ($0.id, files.definitions[$0.number]) }) { first, _ in first })
        let ids = Set(services.map(\.id))
        let (parsed, reading) = read(written) { files in
            CommonReading(files, services: ids, titleLanguages: titles.languages)
        }
        syntax = parsed.flatMap(\.syntax)
        common = CommonContent(
            commonFiles, reading,
            options: [options.provesForms ? "proved" : "unproved"] + options.emitters.map(\.rawValue).sorted()
        ) { linked in
            linked.sorted().flatMap { id in
                [id, ids.contains(id) ? "there" : "missing"] + titles.languages(of: id).sorted()
            }
        }
        setting = CheckSetting(
            common: reading, commonFiles: commonFiles, titleLanguages: titles.languages,
            learnTitleLanguages: titles.learn, provesForms: options.provesForms,
            usesDefinitions: !options.emitters.isEmpty || options.keepsServices,
            definitionSources: reading.catalog.map(DefinitionSources.init))
        isSound = !syntax.hasErrors && !reading.diagnostics.hasErrors && reading.catalog != nil
        // Also if a type is wrong: who does not use it is what it was.
        if let catalog = reading.catalog {
            known = try options.known.services(stillTrueOf: files, common, catalog, titles)
        }
    }

    // MARK: The check

    /// Looks at all services, as deep as it is needed.
    mutating func run() throws(Failure) {
        var due = services.indices.filter { place in
            guard let service = known[place] else { return true }
            return areOfShare[place] && !service.isClean
        }
        repeat {
            try check(due)
            conclude()
            guard isSound, let catalog else { return }
            let keys = ServiceKeys(common, catalog, summaries)
            self.keys = keys
            // What depends on another service that has changed is looked at, too.
            due = services.indices.filter { place in
                areOfShare[place] && checked[place] == nil
                    && known[place]?.key != keys.services[place]
            }
        } while !due.isEmpty
        try prove()
    }

    /// Looks at the services at some places; as soon as one is not in order, no deeper than whether the others are.
    private mutating func check(_ places: [Int]) throws(Failure) {
        for batch in batches(of: places) {
            let isSound = isSound
            let results = try look(at: batch) { isSound && areOfShare[$0] ? .trial : .reading }
            for (place, result) in zip(batch, results) {
                checked[place] = result
                if result.summary == nil { self.isSound = false }
            }
        }
    }

    /// So many places that the services may be in memory at the same time.
    private func batches(of places: [Int]) -> [ArraySlice<Int>] {
        places.indices.pieces(of: servicesAtOnce).map { places[$0] }
    }

    /// Looks at the services at some places, all at the same time.
    private func look(
        at places: ArraySlice<Int>, to depth: (Int) -> CheckedService.Depth
    ) throws(Failure) -> [CheckedService] {
        var batch: [(file: SourceFile, number: Int, depth: CheckedService.Depth)] = []
        for place in places {
            let number = services[place].number
            batch.append((try files.definitions[number].sourceFile(), number, depth(place)))
        }
        let setting = setting
        return batch.concurrentMap { file, number, depth in
            CheckedService(file, SourceFileID(number), to: depth, in: setting)
        }
    }

    /// What can be said of all services together.
    private mutating func conclude() {
        catalog = nil
        let places = services.indices
        let inOrder = places.compactMap { checked[$0] }.sorted { $0.number < $1.number }
        let outlines = places.compactMap { place in
            (checked[place]?.outline ?? known[place]?.summary.outline).map { (services[place].number, $0) }
        }.sorted { $0.0 < $1.0 }.map(\.1)
        let untouched = places.compactMap { checked[$0] == nil ? known[$0]?.summary : nil }
        let found = inOrder.flatMap(\.findings) + untouched.flatMap(\.findings)
        diagnostics = .filesNotRead(files.notRead.map(\.named), from: files.definitions.count)
        diagnostics += syntax + setting.common.conclusion(found, outlines, in: sourceFiles)
        summaries = places.compactMap { checked[$0]?.summary ?? known[$0]?.summary }
        guard isSound, !diagnostics.hasErrors(besides: .fileNotRead), summaries.count == services.count else {
            isSound = false
            return
        }
        let catalog = setting.common.catalog?.listing(summaries.map(\.entry))
        self.catalog = catalog
        guard let catalog else { return }
        diagnostics += lint(catalog) + checkPrioritization(catalog)
        diagnostics += inOrder.flatMap(\.advice) + untouched.flatMap(\.advice)
        diagnostics += options.today.map { datesInTheFuture(catalog, today: $0) } ?? []
    }

    /// Adds what proof and trial have found.
    private mutating func prove() throws(Failure) {
        let tried = services.indices.compactMap { checked[$0] }
        let proven = tried.flatMap { $0.proof?.diagnostics ?? [] } + (try proveTypes())
        laterDiagnostics = proven
        if !(diagnostics + proven).hasErrors {
            laterDiagnostics += tried.flatMap { $0.trial?.examples ?? [] }
            if !laterDiagnostics.hasErrors {
                var seen = Set(proven.map(\.range))
                laterDiagnostics += tried.flatMap { $0.trial?.lost ?? [] }.filter { seen.insert($0).inserted }
                    .map { .possibilityUndecided($0) }
            }
        }
        diagnostics += laterDiagnostics
    }

    /// What is impossible in a type in all services that use it.
    ///
    /// What a service leaves open may be possible in another one, whatever has changed. So those that do are proven each time, and of
    /// the others as many as it takes.
    private func proveTypes() throws(Failure) -> [Diagnostic] {
        var findings = checked.compactMapValues(\.proof)
        let openers = services.indices.filter { place in
            areOfShare[place] && findings[place] == nil && known[place]?.leavesATypeOpen == true
        }
        try prove(openers) { findings[$0] = $1 }
        var types = TypeProof(findings.values)
        let others = zip(services.indices, summaries).filter { place, summary in
            findings[place] == nil && !summary.usedTypes.isEmpty
        }
        let take = { (place: Int, proof: ProofFindings) in
            findings[place] = proof
            types.look(at: proof)
        }
        try prove(others.map(\.0), while: { !types.isComplete }, take: take)
        return types.diagnostics(services.indices.compactMap { findings[$0] })
    }

    /// Proves the services at some places.
    private func prove(
        _ places: [Int], while isWanted: () -> Bool = { true }, take: (Int, ProofFindings) -> Void
    ) throws(Failure) {
        for batch in batches(of: places) where isWanted() {
            for (place, service) in zip(batch, try look(at: batch, to: { _ in .proof })) {
                if let proof = service.proof { take(place, proof) }
            }
        }
    }

    // MARK: What came of it

    /// The files of which something is said, as far as they were read.
    private var sourceFiles: SourceFiles {
        var all = setting.commonFiles
        for service in checked.values { if let file = service.file { all[service.number] = file } }
        return all
    }

    /// All files in the order that `SourceFileID` counts, with the content of those of which something is said.
    func shownFiles() throws(Failure) -> [SourceFile] {
        var shown = files.all.map(\.named)
        let read = sourceFiles
        var needed = Set(diagnostics.map(\.range.file))
        for diagnostic in diagnostics { needed.formUnion(diagnostic.notes.map(\.range.file)) }
        for number in needed where shown.indices.contains(Int(number.index)) {
            let place = Int(number.index)
            if let file = read[number] {
                shown[place] = file
            } else {
                shown[place] = try files.all[place].sourceFile()
            }
        }
        return shown
    }

    /// What files are made of, with the numbers that the services have in the order of the catalog.
    var due: [(number: Int, material: EmissionMaterial)] {
        services.indices.compactMap { place in checked[place]?.material.map { (place, $0) } }
    }

    /// What came of all services, in the order of the catalog.
    var compiledServices: [CompiledService] {
        let touched = Set(laterDiagnostics.map(\.range.file))
        // What is found in a type concerns every service that uses it.
        let isDoubtful = !touched.subtracting(services.map { SourceFileID($0.number) }).isEmpty
        return zip(services.indices, summaries).compactMap { place, summary in
            let number = services[place].number
            guard let checked = checked[place] else {
                // Another share has made its files, or will.
                return areOfShare[place] ? known[place] : known[place]?.inDoubt
            }
            return CompiledService(
                summary: summary, key: keys?.services[place],
                isClean: areOfShare[place] && !isDoubtful && !touched.contains(SourceFileID(number)),
                leavesATypeOpen: checked.proof?.leavesATypeOpen ?? false)
        }
    }

    /// The files of a former compilation that stay as they are.
    ///
    /// - Parameter shared: Whether those that belong to no service do.
    func keptFiles(withShared shared: Bool) -> FileList {
        let places = Dictionary(services.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let kept = options.known.services.map { former in
            places[former.id].flatMap { areOfShare[$0] && checked[$0] == nil && known[$0] != nil ? $0 : nil }
        }
        return options.known.files.renumbered(kept, keepsOthers: shared)
    }

    /// Whether the files about all services would be as a former compilation gave them: nothing has changed of what they show.
    var keepsSharedFiles: Bool {
        let former = options.known
        guard former.common == common, former.files.facts.contains(where: { $0.service == nil }),
            former.services.map(\.id) == services.map(\.id)
        else { return false }
        return zip(former.services, summaries).allSatisfy { service, summary in
            service.summary === summary || service.summary.entry.shown == summary.entry.shown
        }
    }

    /// How many services were asked for.
    var countOfShare: Int { areOfShare.count(where: \.self) }
}

/// How many services are in memory at a time.
private let servicesAtOnce = 128

extension [Diagnostic] {
    /// Whether there is an error of another kind.
    fileprivate func hasErrors(besides definition: DiagnosticDefinition) -> Bool {
        contains { $0.definition.severity == .error && $0.definition.code != definition.code }
    }
}
