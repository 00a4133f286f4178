/// Names an uploaded file. A submission never carries the content itself (SEMANTICS, row 18).
public struct FileReference: Hashable, Sendable {
    /// What the upload service calls the file; at most 200 Unicode scalars.
    public let id: String
    /// The name that the file had on the sender's device; at most 255 Unicode scalars.
    public let name: String
    /// IANA media type, one of those that the field allows.
    public let mediaType: String
    /// In bytes, at least 1.
    public let size: Int
    /// SHA-256 of the content, 64 lower-case hexadecimal digits.
    public let sha256: String

    public init(id: String, name: String, mediaType: String, size: Int, sha256: String) {
        self.id = id
        self.name = name
        self.mediaType = mediaType
        self.size = size
        self.sha256 = sha256
    }
}
