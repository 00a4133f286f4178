import CatalogDiagnostics
import CatalogEmitters
import CatalogModel

/// Names for what the files of each service depend on, by content: the service's own file, and of the catalog its head, the
/// types that it uses, the formats that are wanted, the compiler, what other services and types leave of the names in generated Swift,
/// and what a page shows of related services.
struct ServiceKeys {
    /// The keys of the services, in the order of the catalog.
    let services: [SHA256Digest]
    /// The key of the whole catalog.
    let catalog: SHA256Digest

    /// - Parameters:
    ///   - common: What the services have in common.
    ///   - catalog: With all services.
    ///   - services: In the order of the catalog.
    init(_ common: CommonContent, _ catalog: Catalog, _ services: [ServiceSummary]) {
        // Only what is emitted has names.
        lazy var names = SwiftNames(catalog)
        // Services that are like each other give many of their types the same names.
        var variants: [String: [String]] = [:]
        var types: [String: SHA256Digest] = [:]
        for type in catalog.types {
            guard let content = common.types[type.id] else { continue }
            var name = ContentName()
            name.add(content)
            name.add(names.declared(by: type))
            types[type.id] = name.digest
        }
        let entries = Dictionary(services.map { ($0.entry.id, $0.entry) }) { first, _ in first }
        self.services = services.map { service in
            var name = ContentName()
            name.add(common.head)
            name.add(service.entry.id)
            name.add(service.content)
            for type in service.usedTypes { if let key = types[type] { name.add(key) } }
            for type in service.typesInPlace {
                let known = variants[type] ?? names.variants(of: type)
                variants[type] = known
                name.add(known)
            }
            for id in service.entry.relatedServices { entries[id]?.addShownElsewhere(to: &name) }
            return name.digest
        }
        var name = ContentName()
        name.add(common.head)
        for (type, key) in types.sorted(by: { $0.key < $1.key }) {
            name.add(type)
            name.add(key)
        }
        for key in self.services { name.add(key) }
        self.catalog = name.digest
    }
}

extension ServiceEntry {
    /// Adds what the pages of other services show of it.
    fileprivate func addShownElsewhere(to name: inout ContentName) {
        name.add(id)
        name.add(languages.map { String($0) })
        for translation in title.translations {
            name.add(translation.text)
            name.add(String(translation.language))
        }
    }
}
