import CatalogDiagnostics
import CatalogEmitters

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
