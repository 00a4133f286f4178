import CatalogAnalysis
import CatalogDiagnostics
import CatalogEmitters
import CatalogModel

/// What a compilation gave for one service.
package struct CompiledService: Sendable {
    package let summary: ServiceSummary
    /// Names the content of everything that its files depend on.
    package let key: String
    /// The files that were made of it; empty if it belongs to another share.
    package let files: [FileDigest]
    /// Whether it was proven and tried, and nothing was found, so that the next compilation may skip that.
    package let isClean: Bool

    package init(summary: ServiceSummary, key: String, files: [FileDigest], isClean: Bool) {
        self.summary = summary
        self.key = key
        self.files = files
        self.isClean = isClean
    }

    package var id: String { summary.entry.id }

    /// Whether another compilation gave the same; what it was given with has the same content then.
    package func isSame(as other: CompiledService) -> Bool {
        key == other.key && isClean == other.isClean && summary.content == other.summary.content
            && summary.links == other.summary.links
            && files == other.files
    }

    /// The same, to be looked at again.
    package var inDoubt: CompiledService {
        CompiledService(summary: summary, key: key, files: [], isClean: false)
    }
}

/// What a former compilation gave.
package struct KnownServices: Sendable {
    /// Names the content of what the services have in common.
    package let context: String
    package let services: [CompiledService]
    /// The files that belong to no service, without the manifest.
    package let sharedFiles: [FileDigest]

    package init(context: String, services: [CompiledService], sharedFiles: [FileDigest] = []) {
        self.context = context
        self.services = services
        self.sharedFiles = sharedFiles
    }

    /// By the places of the files in the catalog: what names their content.
    package var contents: [String: String] {
        Dictionary(services.map { (CatalogLayout.servicePath($0.id), $0.summary.content) }) { first, _ in
            first
        }
    }

    /// That nothing is known.
    package static let none = KnownServices(context: "", services: [])
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
