import CatalogDiagnostics
import CatalogEmitters
import CatalogModel
import CatalogPrioritization
import OutputText

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
    let due = check.due
    guard !options.emitters.isEmpty else {
        return Compilation(
            shown, check.diagnostics, catalog: catalog, definitions: due.map(\.material.service),
            services: KnownServices(common: check.common, services: check.compiledServices),
            countOfShare: check.countOfShare)
    }
    let emission = Emission(catalog, emitters: options.emitters, placeOfForms: options.placeOfForms)
    var made = due.concurrentMap { number, material -> MadeFiles in
        let files = emission.files(
            of: material.service, witnesses: material.witnesses, asked: material.asked)
        deliver?(files)
        return MadeFiles(files, service: number, areKept: deliver == nil)
    }
    let keepsSharedFiles = check.keepsSharedFiles
    if options.makesSharedFiles, !keepsSharedFiles {
        let files = emission.sharedFiles(prioritization: prioritize(catalog))
        deliver?(files)
        made += files.concurrentMap { MadeFiles([$0], service: nil, areKept: deliver == nil) }
    }
    var outputs = made.flatMap(\.kept).sorted { precedesByBytes($0.path, $1.path) }
    let all = FileList([check.keptFiles(withShared: keepsSharedFiles), FileList(made.map(\.list))])
    let manifest = Manifest(
        catalog, all, share: options.share.map { .init(share: $0, catalog: keys.catalog.hexadecimal) })
    outputs.append(OutputFile(path: manifestName, bytes: manifest.bytes))
    return Compilation(
        shown, check.diagnostics, catalog: catalog, definitions: due.map(\.material.service),
        outputs: outputs,
        services: KnownServices(common: check.common, services: check.compiledServices, files: all),
        countOfShare: check.countOfShare)
}

/// Files of one service, or one that belongs to none.
private struct MadeFiles {
    let list: FileList
    /// The files themselves, unless they were handed over.
    let kept: [OutputFile]

    init(_ files: [OutputFile], service: Int?, areKept: Bool) {
        list = FileList(files.map(FileDigest.init), service: service)
        kept = areKept ? files : []
    }
}

/// Compiles files that are in memory.
package func compile(
    _ files: [SourceFile], options: CompileOptions = CompileOptions(),
    deliver: (@Sendable ([OutputFile]) -> Void)? = nil
) -> Compilation {
    compile(files.map { CatalogFile($0) }, options: options, deliver: deliver)
}
