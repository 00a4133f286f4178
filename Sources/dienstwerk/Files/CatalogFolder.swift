import CatalogCompiler
import CatalogDiagnostics

/// The folder that a catalog lies in.
struct CatalogFolder {
    /// Without a slash at the end.
    let path: String

    /// Where definitions lie.
    static let folders: Set = ["services", "types"]

    /// More than any definition needs; a longer file is cut here and refused by the compiler.
    private static let largestFile = 64 << 20

    init(_ path: String) {
        var trimmed = path[...]
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
        self.path = String(trimmed)
    }

    /// The files that a catalog is made of.
    func files() throws(Failure) -> [CatalogFile<Failure>] { try sourcePlaces().map { file(at: $0) } }

    /// - Parameter digest: What names its content, if that is known without reading it.
    func file(at place: String, digest: SHA256Digest? = nil) -> CatalogFile<Failure> {
        let path = full(place)
        return CatalogFile(path: path, catalogPath: place, digest: digest) { () throws(Failure) in
            try readFile(at: path, limit: Self.largestFile)
        }
    }

    /// The places of all files with a YAML ending, or one that an editor has added to, at any depth; hidden files and folders are passed over. A folder that
    /// links lead to more than once is read once, and one around the catalog not at all.
    func sourcePlaces() throws(Failure) -> [String] {
        guard fileKind(at: path)?.kind == .folder else {
            throw Failure(
                de: "Den Katalog-Ordner „\(path)“ gibt es nicht.", en: "There is no catalog folder “\(path)”."
            )
        }
        var places: [String] = []
        var waiting = [""]
        // Around a folder that a link leads to, and around the link.
        var visited = foldersFromRoot(to: path).union(foldersFromRoot(to: parentFolder(of: path)))
        if let own = FileIdentity(path: path) { visited.remove(own) }
        while let folder = waiting.popLast() {
            guard let identity = FileIdentity(path: full(folder)), visited.insert(identity).inserted else {
                continue
            }
            for entry in try entriesOfFolder(at: full(folder)) where !entry.name.hasPrefix(".") {
                let place = folder.isEmpty ? entry.name : folder + "/" + entry.name
                if isFolder(entry, at: place) {
                    waiting.append(place)
                } else if Self.folders.contains(place) {
                    // What version control makes of a link where there are none is a file with the link's target in it.
                    throw .noFolder(full(place))
                } else if hasYAMLEnding(entry.name) {
                    places.append(place)
                }
            }
        }
        guard !places.isEmpty else {
            throw Failure(
                de: "Im Ordner „\(path)“ gibt es keine YAML-Dateien.",
                en: "There are no YAML files in the folder “\(path)”.")
        }
        return places
    }

    /// Whether something is a folder, or a link to one.
    private func isFolder(_ entry: FolderEntry, at place: String) -> Bool {
        switch entry.kind {
        case .folder: true
        case .file, .other: false
        case .link, nil: fileKind(at: full(place))?.kind == .folder
        }
    }

    /// The path of a place in the catalog as it is shown to people.
    func full(_ place: String) -> String {
        if place.isEmpty { return path }
        switch path {
        case ".": return place
        case "/": return "/" + place
        default: return path + "/" + place
        }
    }
}

private func hasYAMLEnding(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".yaml", ".yml"].contains { name.hasSuffix($0) || name.hasSuffix($0 + ".txt") }
}
