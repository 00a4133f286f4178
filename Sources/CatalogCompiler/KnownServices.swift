import CatalogAnalysis
import CatalogDiagnostics
import CatalogModel

/// What a former compilation gave.
package struct KnownServices: Sendable {
    package let common: CommonContent
    package let services: [CompiledService]
    /// All files but the manifest; of those that were read from a record, only what is still there.
    package let files: FileList

    package init(common: CommonContent, services: [CompiledService], files: FileList = FileList()) {
        self.common = common
        self.services = services
        self.files = files
    }

    /// That nothing is known.
    package static let none = KnownServices(common: .unknown, services: [])

    /// By the places of the files in the catalog: what names their content.
    package var contents: [String: SHA256Digest] {
        Dictionary(services.map { (CatalogLayout.servicePath($0.id), $0.summary.content) }) { first, _ in
            first
        }
    }

    /// What is still true of services, by their places in a catalog: the file has the same content, the types that it uses are the same,
    /// and the services to which it leads are there in the same languages.
    ///
    /// - Parameters:
    ///   - catalog: Without services.
    ///   - titles: Learns what is known of them.
    func services<Failure: Error>(
        stillTrueOf files: CatalogFiles<Failure>, _ common: CommonContent, _ catalog: Catalog,
        _ titles: TitleLanguageFinder<Failure>
    ) throws(Failure) -> [Int: CompiledService] {
        guard self.common.head == common.head else { return [:] }
        let former = Dictionary(services.map { ($0.id, $0) }) { first, _ in first }
        var known: [Int: CompiledService] = [:]
        for (place, (id, number)) in files.services.enumerated() {
            guard let service = former[id], common.hasSame(service.summary.usedTypes, as: self.common)
            else { continue }
            let file = files.definitions[number]
            let content: SHA256Digest
            if let digest = file.digest {
                content = digest
            } else {
                content = SHA256Digest(of: try file.read())
            }
            guard service.summary.content == content, service.summary.isPossible(in: catalog) else {
                continue
            }
            known[place] = service.moved(to: SourceFileID(number))
            titles.learn(
                Set(service.summary.entry.languages.map { catalog.languages[$0].tag.rawValue }), of: id)
        }
        let ids = Set(files.services.map(\.id))
        return known.filter { _, service in
            service.summary.links.allSatisfy { ids.contains($0) && titles.languages(of: $0) == $1 }
                && service.summary.entry.relatedServices.allSatisfy(ids.contains)
        }
    }
}
