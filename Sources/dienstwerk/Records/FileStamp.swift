import CatalogCompiler
import OutputText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What changes when a file is written, replaced or touched: where it lies, its size and its times.
///
/// The time of the last status change cannot be set by a program, so a file that looks untouched is.
struct FileStamp: Equatable {
    let device: Int64
    let number: Int64
    /// In bytes.
    let size: Int64
    /// When the content and when anything about the file was changed, in nanoseconds since 1970.
    let modified: Int64
    let changed: Int64

    /// Nil if there is no regular file; links are followed only where a catalog or a share is read.
    init?(path: UnsafePointer<CChar>, followingLinks: Bool) {
        var status = stat()
        guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
        self.init(status)
    }

    /// Of an open file.
    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init?(_ status: stat) {
        guard status.st_mode & S_IFMT == S_IFREG else { return nil }
        device = Int64(truncatingIfNeeded: status.st_dev)
        number = Int64(truncatingIfNeeded: status.st_ino)
        size = Int64(status.st_size)
        #if canImport(Darwin)
            modified = nanoseconds(status.st_mtimespec)
            changed = nanoseconds(status.st_ctimespec)
        #else
            modified = nanoseconds(status.st_mtim)
            changed = nanoseconds(status.st_ctim)
        #endif
    }

    /// The numbers with colons between them.
    var text: String { "\(device):\(number):\(size):\(modified):\(changed)" }
}

extension FileStamp: Recordable {
    init(from reader: inout RecordReader) throws(DamagedRecord) {
        func number() throws(DamagedRecord) -> Int64 { Int64(bitPattern: try reader.number()) }
        (device, self.number, size) = (try number(), try number(), try number())
        (modified, changed) = (try number(), try number())
    }

    func write(to writer: inout RecordWriter) {
        for number in [device, number, size, modified, changed] { writer.write(UInt64(bitPattern: number)) }
    }
}

/// Paths below a folder as the system wants them, without a string for each.
struct PathBytes {
    private var bytes: [CChar]
    private let length: Int

    /// - Parameter folder: With a slash at the end.
    init(_ folder: String) {
        bytes = folder.utf8.map(CChar.init(bitPattern:))
        length = bytes.count
    }

    /// The stamp of a file whose path stands somewhere in a text; nil if there is none.
    mutating func stamp(of text: ArraySlice<UInt8>, at place: Range<Int>) -> FileStamp? {
        bytes.removeSubrange(length...)
        let path = place.lowerBound - text.startIndex..<place.upperBound - text.startIndex
        text.withUnsafeBytes { bytes += $0[path].lazy.map(CChar.init(bitPattern:)) }
        bytes.append(0)
        return FileStamp(path: bytes, followingLinks: false)
    }
}

/// The stamps of some files, in the order in which they came.
struct StampedPaths {
    private var files: [(path: String, stamp: FileStamp)] = []

    /// Appends a file, unless it is missing.
    mutating func append(_ path: String, _ stamp: FileStamp?) {
        if let stamp { files.append((path, stamp)) }
    }

    /// Those of some paths; nil for a path that is not here.
    func stamps(of paths: SortedPaths) -> [FileStamp?] {
        var (own, stamps) = (SortedPaths(), [FileStamp]())
        for file in files.sorted(by: { precedesByBytes($0.path, $1.path) })
        where own.append(Array(file.path.utf8)[...]) {
            stamps.append(file.stamp)
        }
        return own.numbers(of: paths).map { $0.map { stamps[$0] } }
    }
}

/// A moment in nanoseconds since 1970.
func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
}
