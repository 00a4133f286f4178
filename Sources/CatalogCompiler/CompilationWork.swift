import CatalogAnalysis
import CatalogDiagnostics
import CatalogEmitters
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

/// What a compilation gave for one service.
package struct CompiledService: Sendable, Equatable {
    package let id: String
    /// Names the content of everything that its files depend on.
    package let key: String
    package let files: [FileDigest]
    /// Whether nothing was found by proof and trial, so that the next compilation may skip them.
    package let isClean: Bool

    package init(id: String, key: String, files: [FileDigest], isClean: Bool) {
        self.id = id
        self.key = key
        self.files = files
        self.isClean = isClean
    }
}

/// A file by its content.
package struct FileDigest: Sendable, Equatable {
    package let path: String
    /// In bytes.
    package let size: Int
    /// Hexadecimal.
    package let sha256: String

    package init(path: String, size: Int, sha256: String) {
        self.path = path
        self.size = size
        self.sha256 = sha256
    }

    init(_ file: OutputFile) {
        self.init(path: file.path, size: file.bytes.count, sha256: sha256Hexadecimal(file.bytes))
    }
}

/// One of several machines' part of a catalog: every so-many-th service.
package struct Share: Sendable, Equatable {
    /// From 1.
    package let number: Int
    package let count: Int

    /// `2/8`; nil for anything else than a number from 1 to the count, which is at most 10,000.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1], 1...10_000 ~= count,
            1...count ~= number
        else { return nil }
        (self.number, self.count) = (number, count)
    }

    /// Whether it holds the service at a place in the catalog.
    func holds(_ place: Int) -> Bool { place % count == number - 1 }
}

/// Names for what the files of each service depend on, by content: the service's own file, and of the catalog its head, its
/// types, the formats that are wanted, the compiler, and what services know of one another.
///
/// What is impossible in a type is reported only if it is in all services that use the type. So which ones do belongs to the key, too:
/// a service may be in order only because of another one, until that one no longer uses the type.
struct ServiceKeys {
    /// The key of the whole catalog.
    let catalog: String
    private let keys: [String: String]

    init(_ catalog: Catalog, _ files: [SourceFile], _ options: CompileOptions) {
        var shared = ["1", compilerVersion, options.provesForms ? "proved" : "unproved"]
        shared += options.emitters.map(\.rawValue).sorted()
        let own = Set(catalog.services.map(\.source.file))
        for (number, file) in files.enumerated() where !own.contains(SourceFileID(number)) {
            shared += [file.catalogPath, sha256Hexadecimal(file.bytes)]
        }
        for service in catalog.services {
            shared += [service.id, service.languages.map { String($0) }.joined(separator: " ")]
            for translation in service.title.translations + service.description.translations {
                shared += [translation.text, String(translation.language)]
            }
        }
        let context = Self.digest(shared)
        let used = catalog.services.concurrentMap { $0.usedTypes.sorted() }
        var users: [String: [String]] = [:]
        for (service, types) in zip(catalog.services, used) {
            for type in types { users[type, default: []].append(service.id) }
        }
        let usersByType = users.mapValues(Self.digest)
        let found = Array(zip(catalog.services, used)).concurrentMap {
            service, types -> (id: String, key: String) in
            let file = Int(service.source.file.index)
            let content = files.indices.contains(file) ? sha256Hexadecimal(files[file].bytes) : ""
            let users = types.flatMap { [$0, usersByType[$0] ?? ""] }
            return (service.id, Self.digest([context, content] + users))
        }
        keys = Dictionary(found.map { ($0.id, $0.key) }) { first, _ in first }
        self.catalog = Self.digest([context] + found.map(\.key))
    }

    func key(of service: Service) -> String { keys[service.id] ?? "" }

    /// Of texts with their lengths, so that none can be taken for two.
    private static func digest(_ texts: [String]) -> String {
        sha256Hexadecimal(texts.map { "\($0.utf8.count):\($0)" }.joined().utf8)
    }
}
