import CatalogDiagnostics
import CatalogEmitters
import CatalogModel

/// Names for what the files of each service depend on, by content: the service's own file, and of the catalog its head, the
/// types that it uses, the formats that are wanted, the compiler, what other services and types leave of the names in generated Swift,
/// and what a page shows of related services.
struct ServiceKeys {
    private let keys: [String: String]
    /// The key of the whole catalog.
    let catalog: String

    /// - Parameters:
    ///   - common: What the services have in common.
    ///   - catalog: With all services.
    ///   - services: In the order of the catalog.
    init(_ common: CommonContent, _ catalog: Catalog, _ services: [ServiceSummary]) {
        // Only what is emitted has names.
        lazy var names = SwiftNames(catalog)
        let types = Dictionary(
            catalog.types.map { type in
                (type.id, contentName([common.types[type.id] ?? ""] + names.declared(by: type)))
            }, uniquingKeysWith: { first, _ in first })
        let entries = Dictionary(services.map { ($0.entry.id, $0.entry) }) { first, _ in first }
        let found = services.map { service -> String in
            let related = service.entry.relatedServices.flatMap { id in
                entries[id].map(\.shownElsewhere) ?? []
            }
            let used = service.usedTypes.map { types[$0] ?? "" }
            return contentName(
                [common.head, service.entry.id, service.content] + used
                    + service.typesInPlace.map(names.inPlace) + related)
        }
        keys = Dictionary(zip(services.map(\.entry.id), found)) { first, _ in first }
        self.catalog = contentName(
            [common.head] + types.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] } + found)
    }

    func key(of service: String) -> String { keys[service] ?? "" }
}

extension ServiceEntry {
    /// What the pages of other services show of it.
    fileprivate var shownElsewhere: [String] {
        [id] + languages.map { String($0) } + title.translations.flatMap { [$0.text, String($0.language)] }
    }
}

/// A name for texts, by their content, with their lengths, so that none can be taken for two.
func contentName(_ texts: [String]) -> String {
    var bytes: [UInt8] = []
    for text in texts {
        bytes += String(text.utf8.count).utf8
        bytes.append(UInt8(ascii: ":"))
        bytes += text.utf8
    }
    return sha256Hexadecimal(bytes)
}
