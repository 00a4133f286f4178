import CatalogDiagnostics
import OutputText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What stands at a path.
enum FileKind { case file, folder, link, other }

/// What stands at a path, and its size; nil if there is nothing. A link counts as what it points to unless
/// `followingLinks` is false.
func fileKind(at path: String, followingLinks: Bool = true) -> (kind: FileKind, size: Int)? {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    return (kind(of: status), Int(status.st_size))
}

/// Names a file or folder independently of the path that leads to it.
struct FileIdentity: Hashable {
    let device: UInt64
    let number: UInt64

    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(truncatingIfNeeded: status.st_dev)
        number = UInt64(truncatingIfNeeded: status.st_ino)
    }
}

/// Whether a path, which need not be there yet, is a folder or leads into it.
func lies(_ path: String, in folder: String) -> Bool {
    guard let wanted = FileIdentity(path: folder) else { return false }
    var path = path
    while FileIdentity(path: path) == nil, parentFolder(of: path) != path { path = parentFolder(of: path) }
    return foldersFromRoot(to: path).contains(wanted)
}

/// A folder and those around it, wherever links lead on the way; none if it is not there.
func foldersFromRoot(to path: String) -> Set<FileIdentity> {
    var (path, folders) = (path, Set<FileIdentity>())
    // The root lies in itself.
    while let identity = FileIdentity(path: path), folders.insert(identity).inserted { path += "/.." }
    return folders
}

/// The bytes of a regular file, at most `limit` of them.
///
/// - Parameter waits: Whether it may also be a pipe or a terminal, whose end is waited for.
func readFile(at path: String, limit: Int, waiting waits: Bool = false) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | (waits ? 0 : O_NONBLOCK))
    guard descriptor >= 0 else { throw .system(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(path) }
    let kind = kind(of: status)
    guard kind == .file || kind == .other && waits else {
        throw Failure(de: "„\(path)“ ist keine gewöhnliche Datei.", en: "“\(path)” is not a regular file.")
    }
    var bytes: [UInt8] = []
    var wanted = min(limit, max(1, Int(status.st_size) + 1))
    while wanted > 0 {
        var count = 0
        let piece = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
            count = read(descriptor, buffer.baseAddress, wanted)
            filled = max(0, count)
        }
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw .system(path) }
        if count == 0 { break }
        // Mostly the first piece is the whole, and need not be copied.
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
        wanted = min(limit - bytes.count, 65_536)
    }
    return bytes
}

/// Whether there is a regular file, to which no link leads, with exactly these bytes.
func isFile(at path: String, with bytes: [UInt8]) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, kind(of: status) == .file, Int(status.st_size) == bytes.count
    else {
        return false
    }
    return bytes.withUnsafeBytes { bytes in
        let piece = min(max(bytes.count, 1), 65_536)
        return withUnsafeTemporaryAllocation(byteCount: piece, alignment: 16) { found in
            var position = 0
            while true {
                let count = read(descriptor, found.baseAddress, found.count)
                if count < 0, errno == EINTR { continue }
                if count == 0 { return position == bytes.count }
                guard count > 0, count <= bytes.count - position, let here = found.baseAddress,
                    let expected = bytes.baseAddress, memcmp(here, expected + position, count) == 0
                else { return false }
                position += count
            }
        }
    }
}

/// What a folder says of something in it.
struct FolderEntry {
    let name: String
    /// Nil where the folder does not say it.
    let kind: FileKind?
}

/// What is in a folder, sorted by the bytes of the names, without `.` and `..`.
func entriesOfFolder(at path: String) throws(Failure) -> [FolderEntry] {
    guard let folder = opendir(path) else { throw .system(path) }
    defer { closedir(folder) }
    var entries: [FolderEntry] = []
    while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                String(validatingCString: $0)
            }
        }
        guard let name else {
            throw Failure(
                de: "In „\(path)“ liegt eine Datei, deren Name kein gültiges UTF-8 ist.",
                en: "In “\(path)” there is a file whose name is not valid UTF-8.")
        }
        guard name != ".", name != ".." else { continue }
        entries.append(FolderEntry(name: name, kind: kind(ofEntry: entry.pointee.d_type)))
    }
    return entries.sorted { precedesByBytes($0.name, $1.name) }
}

/// Creates a folder and those around it; says whether it was not there yet.
@discardableResult
func createFolder(at path: String) throws(Failure) -> Bool {
    // Mostly it is missing, and what is around it is there.
    if mkdir(path, 0o777) == 0 { return true }
    if fileKind(at: path)?.kind == .folder { return false }
    var partial = path.hasPrefix("/") ? "/" : ""
    var isNew = false
    for part in path.split(separator: "/") {
        partial += partial.isEmpty || partial.hasSuffix("/") ? String(part) : "/" + part
        isNew = mkdir(partial, 0o777) == 0
        if isNew { continue }
        let failure = errno == EEXIST ? Failure.noFolder(partial) : .system(partial)
        guard fileKind(at: partial)?.kind == .folder else { throw failure }
    }
    return isNew
}

/// Writes a file that must not be there yet.
func createFile(at path: String, _ bytes: [UInt8]) throws(Failure) {
    try write(bytes, to: path, flags: O_EXCL, isDurable: false)
}

/// What has become of a file that was to be created.
enum FileCreation {
    case created(FileStamp?)
    /// Something is there already.
    case isThere
}

/// Writes a file unless there is something already.
func createFile(at path: String, ifMissing bytes: [UInt8]) throws(Failure) -> FileCreation {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0, errno == EEXIST { return .isThere }
    guard descriptor >= 0 else { throw .system(path) }
    defer { close(descriptor) }
    do {
        try write(bytes, to: descriptor, path)
    } catch {
        unlink(path)
        throw error
    }
    // Nobody has to look for the file again.
    return .created(FileStamp(descriptor: descriptor))
}

/// Puts a file in place as a whole: written beside under the path `temporary`, then renamed. Whoever reads sees
/// the old or the new one. A durable file has reached the disk when the call returns.
func replaceFile(at path: String, with bytes: [UInt8], temporary: String, isDurable: Bool) throws(Failure) {
    do {
        try write(bytes, to: temporary, flags: O_TRUNC | O_NOFOLLOW, isDurable: isDurable)
    } catch {
        // Half a file helps nobody, least of all on a full disk.
        unlink(temporary)
        throw error
    }
    guard rename(temporary, path) == 0 else {
        let failure = Failure.system(path)
        unlink(temporary)
        throw failure
    }
    if isDurable { synchronizeFolder(at: parentFolder(of: path)) }
}

/// Gives a file another name in its folder, instead of a file that has that name.
func renameFile(at path: String, to new: String) throws(Failure) {
    // What is in the way has the new name.
    guard rename(path, new) == 0 else { throw .system(new) }
}

/// Removes a file or a link, never a folder; it is no failure if there is none.
func removeFile(at path: String) throws(Failure) {
    if unlink(path) != 0, errno != ENOENT { throw .system(path) }
}

/// Removes a folder if nothing is in it.
func removeEmptyFolder(at path: String) -> Bool { rmdir(path) == 0 }

/// The folder of a path; `.` for a single name.
func parentFolder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// A folder that is open as long as somebody has it.
final class OpenFolder: Sendable {
    let descriptor: Int32

    /// Nil if it cannot be opened; the system's error says why.
    init?(_ path: String) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor < 0 { return nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}

/// Holds the lock of a folder as long as it is there. Where the file system knows no locks, it holds nothing.
final class FolderLock: Sendable {
    private let folder: OpenFolder

    /// Waits until no other process holds the lock in a way that does not go with this one.
    ///
    /// - Parameter tell: Told once that it has to wait.
    init(_ path: String, isShared: Bool, whoWaits tell: () -> Void) throws(Failure) {
        guard let folder = OpenFolder(path) else { throw .system(path) }
        self.folder = folder
        let kind = isShared ? LOCK_SH : LOCK_EX
        if flock(folder.descriptor, kind | LOCK_NB) == 0 { return }
        if errno == EWOULDBLOCK { tell() }
        while flock(folder.descriptor, kind) != 0, errno == EINTR {}
    }
}

/// Adds bytes to the end of a file that is there.
func appendToFile(at path: String, _ bytes: [UInt8]) throws(Failure) {
    try write(bytes, to: path, flags: O_APPEND | O_NOFOLLOW, isDurable: false)
}

extension Failure {
    /// Something else is where a folder has to be.
    static func noFolder(_ path: String) -> Failure {
        Failure(de: "„\(path)“ ist kein Ordner.", en: "“\(path)” is no folder.")
    }

    /// The last system error, with the path that it is about.
    static func system(_ path: String) -> Failure {
        let code = errno
        switch code {
        case ENOENT: return Failure(de: "„\(path)“ gibt es nicht.", en: "“\(path)” does not exist.")
        case EACCES, EPERM:
            return Failure(de: "Für „\(path)“ fehlt die Berechtigung.", en: "No permission for “\(path)”.")
        case EEXIST: return Failure(de: "„\(path)“ gibt es schon.", en: "“\(path)” exists already.")
        case EISDIR: return Failure(de: "„\(path)“ ist ein Ordner.", en: "“\(path)” is a folder.")
        case ENOTDIR:
            return Failure(de: "„\(path)“ liegt nicht in einem Ordner.", en: "“\(path)” is not in a folder.")
        case ENOSPC:
            return Failure(de: "Kein Platz mehr für „\(path)“.", en: "No space left for “\(path)”.")
        default:
            let reason = String(cString: strerror(code))
            return Failure(de: "„\(path)“: \(reason).", en: "“\(path)”: \(reason).")
        }
    }
}

private func kind(of status: stat) -> FileKind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
}

/// Nil where a file system keeps it to itself.
private func kind(ofEntry type: UInt8) -> FileKind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .other
    }
}

private func write(_ bytes: [UInt8], to path: String, flags: Int32, isDurable: Bool) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0o666)
    guard descriptor >= 0 else { throw .system(path) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor, path)
    if isDurable, fsync(descriptor) != 0, errno != EINVAL { throw .system(path) }
}

private func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(Failure) {
    var written = 0
    while written < bytes.count {
        let count = bytes.withUnsafeBytes {
            write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
        }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw .system(path) }
        written += count
    }
}

private func synchronizeFolder(at path: String) {
    if let folder = OpenFolder(path) { fsync(folder.descriptor) }
}
