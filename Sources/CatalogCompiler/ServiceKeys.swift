import CatalogDiagnostics
import CatalogEmitters
import CatalogModel

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
