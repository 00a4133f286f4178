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

    /// Nil if there is no regular file; links are followed only where a catalog is read.
    init?(path: String, followingLinks: Bool) {
        var status = stat()
        guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0,
            status.st_mode & S_IFMT == S_IFREG
        else { return nil }
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

    init?(text: Substring.UTF8View.SubSequence) {
        let numbers = text.split(separator: UInt8(ascii: ":")).compactMap { Int64(String(Substring($0))) }
        guard numbers.count == 5 else { return nil }
        (device, number, size, modified, changed) = (
            numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]
        )
    }
}

private func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
}
