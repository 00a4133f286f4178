/// A file of the catalog as it was read: its path and its bytes, nothing interpreted.
package struct SourceFile: Sendable {
    /// The path as it is shown to people: relative to where the command was started, with `/` between folders.
    package let path: String

    /// The file's place inside the catalog folder, for example `services/exchange-waste-bin.yaml`.
    package let catalogPath: String

    /// The content, which need not be valid UTF-8.
    package let bytes: [UInt8]

    package init(path: String, catalogPath: String, bytes: [UInt8]) {
        self.path = path
        self.catalogPath = catalogPath
        self.bytes = bytes
    }

    package init(catalogPath: String, text: String) {
        self.init(path: catalogPath, catalogPath: catalogPath, bytes: Array(text.utf8))
    }
}

/// Names one source file of a compilation: its index in the list of files that the compilation was given.
@usableFromInline
package struct SourceFileID: Hashable, Sendable, Comparable {
    @usableFromInline package let index: UInt32

    package init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }

    @inlinable package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// A stretch of bytes in one source file. Twelve bytes, so that every node can afford one.
@usableFromInline
package struct SourceRange: Hashable, Sendable {
    @usableFromInline package let file: SourceFileID
    /// Offset of the first byte.
    @usableFromInline package let start: UInt32
    /// Offset behind the last byte; equal to `start` for a place between two bytes.
    @usableFromInline package let end: UInt32

    @inlinable package init(file: SourceFileID, start: Int, end: Int) {
        self.file = file
        self.start = UInt32(clamping: start)
        self.end = UInt32(clamping: max(start, end))
    }

    /// From the beginning of this one to the end of another one in the same file.
    package func through(_ last: SourceRange) -> SourceRange {
        SourceRange(file: file, start: Int(start), end: Int(last.end))
    }
}
