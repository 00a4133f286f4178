import CatalogDiagnostics
import CatalogModel

/// Which services have to be proven, tried and emitted: those of the share that was asked for, without those of which a
/// former compilation told and on which nothing has changed since.
struct CompilationWork {
    /// In the order of the catalog.
    let due: [Service]
    /// All others.
    let others: [Service]
    private let share: Share?
    private let known: [CompiledService]
    private let keys: ServiceKeys

    init(_ catalog: Catalog, _ files: [SourceFile], _ options: CompileOptions) {
        share = options.share
        keys = ServiceKeys(catalog, files, options)
        var (due, others, known): ([Service], [Service], [CompiledService]) = ([], [], [])
        for (number, service) in catalog.services.enumerated() {
            if options.share?.holds(number) == false {
                others.append(service)
            } else if let former = options.known[service.id], former.key == keys.key(of: service) {
                others.append(service)
                known.append(former)
            } else {
                due.append(service)
            }
        }
        (self.due, self.others, self.known) = (due, others, known)
    }

    /// The first share has the files about all services, too.
    var makesSharedFiles: Bool { share.map { $0.number == 1 } ?? true }

    /// The share, if not the whole catalog was asked for.
    var partOfCatalog: Manifest.PartOfCatalog? {
        share.map { Manifest.PartOfCatalog(share: $0, catalog: keys.catalog) }
    }

    /// What came of all services of the share.
    ///
    /// - Parameters:
    ///   - digests: The files of each service that was due.
    ///   - diagnostics: What was found wrong with them that does not follow from their text alone.
    func results(_ digests: [[FileDigest]], _ diagnostics: [Diagnostic]) -> [CompiledService] {
        let touched = Set(diagnostics.map(\.range.file))
        // What is found in a type concerns every service that uses it.
        let isDoubtful = !touched.subtracting(due.map(\.source.file)).isEmpty
        let fresh = zip(due, digests).map { service, files in
            CompiledService(
                id: service.id, key: keys.key(of: service), files: files,
                isClean: !isDoubtful && !touched.contains(service.source.file))
        }
        return (known + fresh).sorted { $0.id < $1.id }
    }
}
