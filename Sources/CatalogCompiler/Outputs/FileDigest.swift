import CatalogDiagnostics
import CatalogEmitters

/// A file by its content.
package struct FileDigest: Sendable, Equatable {
    package let path: String
    /// In bytes.
    package let size: Int
    package let sha256: SHA256Digest

    package init(path: String, size: Int, sha256: SHA256Digest) {
        self.path = path
        self.size = size
        self.sha256 = sha256
    }

    init(_ file: OutputFile) {
        self.init(path: file.path, size: file.bytes.count, sha256: SHA256Digest(of: file.bytes))
    }
}
