import CatalogDiagnostics
import CatalogEmitters
import CatalogModel
import CatalogPrioritization

/// Compiles a catalog: reads and checks it, proves what is possible, runs the examples, emits, and lists what came out.
///
/// A pure function: the same files give the same result, in whatever order they are handed in. Nothing is emitted
/// while there are errors.
///
/// - Parameter deliver: Takes files as soon as they are made, from any thread and in any order, so that not all of them have to be
///   in memory at once; the compilation then holds the manifest alone. Nothing is delivered while there are errors.
package func compile<Failure: Error>(
    _ files: [CatalogFile<Failure>], options: CompileOptions = CompileOptions(),
    deliver: (@Sendable ([OutputFile]) -> Void)? = nil
) throws(Failure) -> Compilation {
    var check = try CatalogCheck(CatalogFiles(files), options)
    try check.run()
    let shown = try check.shownFiles()
    guard let catalog = check.catalog, let keys = check.keys, !check.diagnostics.hasErrors else {
        return Compilation(shown, check.diagnostics, catalog: check.catalog)
    }
    guard !options.emitters.isEmpty else {
        return Compilation(
            shown, check.diagnostics, catalog: catalog, definitions: check.due.map(\.service),
            services: KnownServices(context: check.context, services: check.compiledServices([:])),
            countOfShare: check.countOfShare, coverage: check.coverage)
    }
    let emission = Emission(catalog, emitters: options.emitters)
    let due = check.due
    let made = due.concurrentMap { material -> (digests: [FileDigest], kept: [OutputFile]) in
        let files = emission.files(
            of: material.service, witnesses: material.witnesses, asked: material.asked)
        deliver?(files)
        return (files.map(FileDigest.init), deliver == nil ? files : [])
    }
    let keepsSharedFiles = check.keepsSharedFiles
    let shared =
        options.makesSharedFiles && !keepsSharedFiles
        ? emission.sharedFiles(prioritization: prioritize(catalog)) : []
    deliver?(shared)
    let sharedDigests = keepsSharedFiles ? options.known.sharedFiles : shared.concurrentMap(FileDigest.init)
    let digests = Dictionary(zip(due.map(\.service.id), made.map(\.digests))) { first, _ in first }
    let services = check.compiledServices(digests)
    var outputs = (made.flatMap(\.kept) + (deliver == nil ? shared : [])).sorted {
        $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
    let manifest = Manifest(
        catalog, sharedDigests + services.flatMap(\.files),
        share: options.share.map { .init(share: $0, catalog: keys.catalog) })
    outputs.append(OutputFile(path: manifestName, bytes: manifest.bytes))
    return Compilation(
        shown, check.diagnostics, catalog: catalog, definitions: due.map(\.service), outputs: outputs,
        services: KnownServices(context: check.context, services: services, sharedFiles: sharedDigests),
        countOfShare: check.countOfShare, keepsSharedFiles: keepsSharedFiles, coverage: check.coverage)
}

/// Compiles files that are in memory.
package func compile(
    _ files: [SourceFile], options: CompileOptions = CompileOptions(),
    deliver: (@Sendable ([OutputFile]) -> Void)? = nil
) -> Compilation {
    compile(files.map { CatalogFile($0) }, options: options, deliver: deliver)
}
