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
    ///
    /// - Parameter folder: Where the path begins, unless it begins at the root.
    init?(path: UnsafePointer<CChar>, in folder: OpenFolder? = nil, followingLinks: Bool) {
        var status = stat()
        let start = folder?.descriptor ?? AT_FDCWD
        guard fstatat(start, path, &status, followingLinks ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
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

/// Looks at many files below a folder. The way to the folder is gone once, and no path is a string.
struct StampReader {
    private let folder: OpenFolder
    private var path: [CChar] = []

    /// Nil if there is no such folder.
    init?(_ folder: String) {
        guard let folder = OpenFolder(folder) else { return nil }
        self.folder = folder
    }

    /// The stamp of a file whose path stands somewhere in a text; nil if there is none.
    mutating func stamp(of text: ArraySlice<UInt8>, at place: Range<Int>) -> FileStamp? {
        path.removeAll(keepingCapacity: true)
        let range = place.lowerBound - text.startIndex..<place.upperBound - text.startIndex
        text.withUnsafeBytes { path += $0[range].lazy.map(CChar.init(bitPattern:)) }
        path.append(0)
        return FileStamp(path: path, in: folder, followingLinks: false)
    }
}

/// The stamps of some files, by their paths.
struct StampedPaths {
    private var stamps: [String: FileStamp] = [:]

    /// Adds a file, unless it is missing.
    mutating func add(_ path: String, _ stamp: FileStamp?) {
        if let stamp { stamps[path] = stamp }
    }

    /// Nil for a path that is not here.
    func stamp(of path: ArraySlice<UInt8>) -> FileStamp? { stamps[String(decoding: path, as: UTF8.self)] }
}

/// A moment in nanoseconds since 1970.
func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
}
