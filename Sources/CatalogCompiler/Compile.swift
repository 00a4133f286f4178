import CatalogAnalysis
import CatalogDiagnostics
import CatalogEmitters
import CatalogModel
import CatalogPrioritization
import CatalogRules
import CatalogSatisfiability
import CatalogSyntax

/// Compiles a catalog: parse, analyze, lint, prove what is possible, run the examples, emit, and a manifest of what came
/// out.
///
/// A pure function: the same files give the same result, in whatever order they are handed in. Nothing is emitted
/// while there are errors.
///
/// - Parameter deliver: Takes files as soon as they are made, from any thread and in any order, so that not all of them have to be
///   in memory at once; the compilation then holds the manifest alone. Nothing is delivered while there are errors.
package func compile(
    _ files: [SourceFile], options: CompileOptions = CompileOptions(),
    deliver: (@Sendable ([OutputFile]) -> Void)? = nil
) -> Compilation {
    let (read, notRead) = sortedByPlace(files)
    let all = read + notRead
    var diagnostics = notRead.indices.map {
        Diagnostic.fileNotRead(notRead[$0], id: SourceFileID(read.count + $0))
    }

    let (documents, syntaxDiagnostics) = parse(read)
    diagnostics += syntaxDiagnostics

    let analysis = analyze(read, documents: consume documents)
    diagnostics += analysis.diagnostics

    guard let catalog = analysis.catalog, !syntaxDiagnostics.hasErrors else {
        return Compilation(files: all, diagnostics: diagnostics.inSourceOrder(), catalog: nil, outputs: [])
    }
    diagnostics += lint(catalog)
    diagnostics += checkPrioritization(catalog)
    diagnostics += options.today.map { datesInTheFuture(catalog, today: $0) } ?? []
    let work = CompilationWork(catalog, read, options)
    let proof =
        options.provesForms ? proveForms(work.due, others: work.others) : CatalogProof.nothing(of: work.due)
    var found = proof.diagnostics
    let isSound = !(diagnostics + found).hasErrors
    let trials = isSound ? FormTrials(work.due, proof.witnesses, DefinitionSources(catalog)) : nil
    found += trials?.exampleDiagnostics ?? []
    if let trials, !found.hasErrors {
        let undecided = Set(proof.diagnostics.map(\.range))
        found += trials.witnessDiagnostics.filter { !undecided.contains($0.range) }
    }
    diagnostics += found
    guard let witnesses = trials?.witnesses, !diagnostics.hasErrors else {
        return Compilation(
            files: all, diagnostics: diagnostics.inSourceOrder(), catalog: catalog, outputs: [])
    }
    let emission = Emission(catalog, emitters: options.emitters)
    let made = Array(work.due.indices).concurrentMap {
        number -> (digests: [FileDigest], kept: [OutputFile]) in
        let files = emission.files(
            of: work.due[number], witnesses: witnesses[number], asked: proof.asked[number])
        deliver?(files)
        return (files.map(FileDigest.init), deliver == nil ? files : [])
    }
    let shared = work.makesSharedFiles ? emission.sharedFiles(prioritization: prioritize(catalog)) : []
    deliver?(shared)
    let results = work.results(made.map(\.digests), found)
    var outputs = (made.flatMap(\.kept) + (deliver == nil ? shared : [])).sorted { $0.path.isBefore($1.path) }
    if !options.emitters.isEmpty {
        let digests = shared.concurrentMap(FileDigest.init) + results.flatMap(\.files)
        let manifest = Manifest(catalog, digests, share: work.partOfCatalog)
        outputs.append(OutputFile(path: manifestName, text: manifest.text))
    }
    return Compilation(
        files: all, diagnostics: diagnostics.inSourceOrder(), catalog: catalog, outputs: outputs,
        services: results, sharedFiles: shared.map(\.path))
}

private func parse(_ files: [SourceFile]) -> (documents: [YAMLDocument?], diagnostics: [Diagnostic]) {
    let parsed = Array(files.indices).concurrentMap { parseYAML(files[$0], id: SourceFileID($0)) }
    return (parsed.map(\.document), parsed.flatMap(\.diagnostics))
}

/// Splits files into those that are definitions and those that only look like some, each sorted by place.
private func sortedByPlace(_ files: [SourceFile]) -> (read: [SourceFile], notRead: [SourceFile]) {
    let sorted = files.sorted { $0.catalogPath.isBefore($1.catalogPath) }
    return (sorted.filter(\.isDefinition), sorted.filter { !$0.isDefinition })
}

extension String {
    /// By bytes, so that the order is the same on every machine and in every language.
    fileprivate func isBefore(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
