import CatalogDiagnostics
import CatalogEmitters
import CatalogModel
import OutputText

/// The name of the manifest in the output folder.
package let manifestName = "manifest.json"

/// The list of all that a compilation gave, with the version and hash of each definition: what other components
/// look things up in, and by which the next build knows its own files.
package struct Manifest: Sendable, Equatable {
    /// The version of its own form.
    package static let format = 1

    package let compiler: String
    /// Of a part of a catalog, which one it is; nil for the whole.
    package let share: PartOfCatalog?
    /// All services of the catalog, in its order.
    package let services: [ListedService]
    package let files: FileList

    package init(
        compiler: String, share: PartOfCatalog?, services: [ListedService], files: FileList
    ) {
        self.compiler = compiler
        self.share = share
        self.services = services
        self.files = files
    }

    /// Which part of which catalog something is.
    package struct PartOfCatalog: Sendable, Equatable {
        package let share: Share
        /// Names the content of the catalog.
        package let catalog: String

        package init(share: Share, catalog: String) {
            self.share = share
            self.catalog = catalog
        }
    }

    package struct ListedService: Sendable, Equatable {
        package let id: String
        package let version: String
        /// The hash of the definition.
        package let definition: String

        package init(id: String, version: String, definition: String) {
            self.id = id
            self.version = version
            self.definition = definition
        }
    }

    /// As a file.
    package var bytes: [UInt8] {
        // A row takes less than 150 bytes besides its path.
        var writer = JSONFileWriter(capacity: (services.count + files.count) * 150 + files.paths.byteCount)
        writer.write("format", .integer(Int64(Self.format)))
        writer.write("compiler", .string(compiler))
        if let share {
            writer.write(
                "share",
                .object([
                    .init("number", .integer(Int64(share.share.number))),
                    .init("count", .integer(Int64(share.share.count))),
                    .init("catalog", .string(share.catalog)),
                ]))
        }
        writer.write(
            "services",
            .rows(
                services.map { service in
                    .object([
                        .init("id", .string(service.id)), .init("version", .string(service.version)),
                        .init("definition", .string(service.definition)),
                    ])
                }))
        writer.write("files", rows: files.count) { number, entry in
            let facts = files.facts[number]
            entry.write("path", text: files.paths[number])
            entry.write("size", facts.size)
            entry.write("sha256", plain: facts.sha256.append(hexadecimalTo:))
        }
        return writer.finish()
    }

    /// The manifest that one compilation of the whole catalog gives. Fails unless these are all its shares, each once, and no file is in
    /// two of them.
    package static func merged(_ shares: [Manifest]) throws(MergeObstacle) -> Manifest {
        guard let first = shares.first, let part = first.share else { throw .missing([]) }
        var places: [Int: Int] = [:]
        for (place, manifest) in shares.enumerated() {
            guard manifest.compiler == first.compiler else { throw .otherCompiler(place) }
            guard let other = manifest.share, other.share.count == part.share.count else {
                throw .otherCount(place)
            }
            guard other.catalog == part.catalog, manifest.services == first.services else {
                throw .otherCatalog(place)
            }
            if let same = places.updateValue(place, forKey: other.share.number) { throw .twice(same, place) }
        }
        let missing = (1...part.share.count).filter { places[$0] == nil }
        guard missing.isEmpty else { throw .missing(missing) }
        let files = FileList(shares.map(\.files))
        guard files.count == shares.map(\.files.count).reduce(0, +) else { throw .fileInTwo }
        return Manifest(compiler: first.compiler, share: nil, services: first.services, files: files)
    }
}

/// Why shares do not give one catalog. Places count from 0, in the order in which the shares were named.
package enum MergeObstacle: Error, Equatable {
    /// Another version of the compiler than that of the first one.
    case otherCompiler(Int)
    /// One of another number of shares than the first one.
    case otherCount(Int)
    /// Of other definitions, or with other formats, than the first one.
    case otherCatalog(Int)
    /// The same share in two places.
    case twice(Int, Int)
    /// The numbers of shares that are not there.
    case missing([Int])
    case fileInTwo
}

extension Manifest {
    init(_ catalog: Catalog, _ files: FileList, share: PartOfCatalog?) {
        self.init(
            compiler: compilerVersion, share: share,
            services: catalog.services.map {
                ListedService(id: $0.id, version: $0.version.description, definition: $0.contentHash)
            },
            files: files)
    }
}
