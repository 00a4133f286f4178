import CatalogCompiler
import CatalogDiagnostics

/// The folder that generated files lie in.
///
/// While files are being changed, the manifest is away and a marker lists all files of the old build, and those of the new one
/// before they are written. So nobody takes half a set for a whole, and the next build knows what an interrupted one has left
/// behind.
struct OutputFolder {
    let path: String

    /// Lists what an unfinished build may have left.
    static let markerName = ".incomplete.json"
    static let temporaryName = ".writing.tmp"
    static let largestManifest = 256 << 20

    init(_ path: String) {
        var trimmed = path[...]
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
        self.path = String(trimmed)
    }

    func full(_ place: String) -> String { path == "/" ? "/" + place : path + "/" + place }

    var isUnfinished: Bool { fileKind(at: full(Self.markerName), followingLinks: false) != nil }

    /// What a former build has left and the plan does not contain.
    func staleFiles(besides planned: [String]) -> [String] {
        formerFiles().subtracting(planned).filter(isRemovable).sorted()
    }

    /// What former builds have written, or were about to write.
    func formerFiles() -> Set<String> { formerFiles(manifest()) }

    /// The same, where the manifest was read already.
    func formerFiles(_ manifest: [UInt8]?) -> Set<String> {
        let marker = try? readFile(at: full(Self.markerName), limit: Self.largestManifest)
        let listed =
            (manifest.map(ListedFiles.paths(inManifest:)) ?? [])
            + (marker.map(ListedFiles.paths(inMarker:)) ?? [])
        return Set(listed).subtracting([manifestName, Self.markerName, Self.temporaryName])
    }

    /// The manifest of the last build; nil if there is none.
    func manifest() -> [UInt8]? { try? readFile(at: full(manifestName), limit: Self.largestManifest) }

    /// Whether the file on the disk has exactly the planned bytes.
    func isUpToDate(_ file: PlannedFile) -> Bool {
        guard let found = fileKind(at: full(file.path), followingLinks: false), found.kind == .file,
            found.size == file.bytes.count
        else { return false }
        return (try? readFile(at: full(file.path), limit: file.bytes.count + 1)) == file.bytes
    }

    /// Fails if a file would be written to somewhere outside, because a link is where a folder belongs.
    func refuseLinks(above place: String) throws(Failure) {
        for folder in Self.folders(above: place)
        where fileKind(at: full(folder), followingLinks: false)?.kind == .link {
            throw Failure(
                de: "„\(full(folder))“ ist ein Verweis, kein Ordner; dahinter wird nichts geschrieben.",
                en: "“\(full(folder))” is a link and no folder; nothing is written behind it.")
        }
    }

    /// The folders that a place lies in, the outermost first. Slashes are bytes, as they are for the system.
    private static func folders(above place: String) -> [String] {
        place.utf8.indices.filter { place.utf8[$0] == UInt8(ascii: "/") }
            .map { String(Substring(place.utf8[..<$0])) }
    }

    /// A file or link that is reached through real folders only, so that nothing outside can be meant.
    func isRemovable(_ place: String) -> Bool {
        for folder in Self.folders(above: place) {
            guard fileKind(at: full(folder), followingLinks: false)?.kind == .folder else { return false }
        }
        switch fileKind(at: full(place), followingLinks: false)?.kind {
        case .file, .link: return true
        case .folder, .other, nil: return false
        }
    }
}
