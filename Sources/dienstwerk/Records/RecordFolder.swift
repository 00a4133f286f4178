import CatalogCompiler
import CatalogDiagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The folder with the records of former builds, in the user's cache folder (XDG Base Directory Specification).
struct RecordFolder {
    private let path: String

    private static let largestRecord = 1 << 30

    /// Nil where nobody says where caches belong.
    init?() {
        func absolute(_ name: String) -> String? {
            environmentValue(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        guard let caches = absolute("XDG_CACHE_HOME") ?? absolute("HOME").map({ $0 + "/.cache" }) else {
            return nil
        }
        path = caches + "/dienstwerk/builds"
    }

    /// The record of the last build with a call; nil if there is none that can be read.
    func record(of call: BuildCall) -> BuildRecord? {
        (try? readFile(at: file(of: call), limit: Self.largestRecord)).flatMap {
            BuildRecord(bytes: $0)
        }
    }

    /// Keeps a record; that it could not be kept only costs time.
    func keep(_ record: BuildRecord, of call: BuildCall) {
        let file = file(of: call)
        do {
            try createFolder(at: path)
            try replaceFile(
                at: file, with: record.bytes, temporary: file + ".\(getpid())", isDurable: false)
        } catch {
            try? removeFile(at: file)
        }
    }

    private func file(of call: BuildCall) -> String { path + "/" + sha256Hexadecimal(call.text.utf8) }
}

/// All that decides, besides files, what a build does and says.
struct BuildCall {
    fileprivate let text: String

    /// Nil if a folder has no address or the running program cannot be told from another version of it.
    init?(catalog: CatalogFolder, output: OutputFolder, arguments: [String]) {
        guard let to = absolutePath(output.path) else { return nil }
        self.init(catalog, ["build", to, output.path] + arguments)
    }

    /// A check, which writes nothing.
    init?(checking catalog: CatalogFolder, arguments: [String]) { self.init(catalog, ["check"] + arguments) }

    private init?(_ catalog: CatalogFolder, _ arguments: [String]) {
        guard let program = Self.program, let from = absolutePath(catalog.path) else { return nil }
        text = ([compilerVersion, program, from, catalog.path] + arguments).joined(separator: "\u{0}")
    }

    /// The stamp of the running program.
    private static var program: String? {
        #if canImport(Darwin)
            nil
        #else
            FileStamp(path: "/proc/self/exe", followingLinks: true)?.text
        #endif
    }
}

/// The path of something that is there, without links; nil if it is not.
private func absolutePath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
}
