import CatalogCompiler
import CatalogDiagnostics

/// The folder that generated files lie in.
///
/// While files are being changed, the manifest has another name, and a marker lists the files of the new build before they are
/// written. So nobody takes half a set for a whole, and the next build knows what an interrupted one has left behind.
struct OutputFolder {
    let path: String

    /// Lists what an unfinished build may have left, besides what the former manifest lists.
    static let markerName = ".incomplete.json"
    /// The manifest of the build before an unfinished one.
    static let formerManifestName = ".former.json"
    static let temporaryName = ".writing.tmp"
    static let largestFile = 256 << 20

    init(_ path: String) {
        var trimmed = path[...]
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
        self.path = String(trimmed)
    }

    /// Locks the folder, and says so if another run has to end before.
    func lock(isShared: Bool, _ language: MessageLanguage) throws(Failure) -> FolderLock {
        try FolderLock(path, isShared: isShared) {
            let text = Wording(
                de: "Ein anderer Lauf arbeitet gerade mit „\(path)“; dieser wartet, bis er fertig ist.",
                en: "Another run is working on “\(path)”; this one waits until it is done.")
            writeToErrors(shown(text[language]) + "\n")
        }
    }

    func full(_ place: String) -> String { path == "/" ? "/" + place : path + "/" + place }

    /// Whether it is the folder of a catalog, or is or would be in one of the folders of definitions there.
    func isAmongDefinitions(of catalog: CatalogFolder) -> Bool {
        guard let identity = FileIdentity(path: catalog.path) else { return false }
        if FileIdentity(path: path) == identity { return true }
        var place = path
        while parentFolder(of: place) != place {
            let name = place.split(separator: "/").last ?? ""
            place = parentFolder(of: place)
            if CatalogFolder.folders.contains(String(name)), FileIdentity(path: place) == identity {
                return true
            }
        }
        return false
    }

    /// What no build has written though none may have been here: somebody has chosen the wrong folder.
    func foreignEntry() throws(Failure) -> String? {
        if isUnfinished { return nil }
        if fileKind(at: full(manifestName), followingLinks: false) != nil {
            return isManifestOfSomethingElse ? manifestName : nil
        }
        return try entriesOfFolder(at: path).map(\.name).filter {
            !$0.hasPrefix(".") && !Self.ownEntries.contains($0)
        }
        .min()
    }

    private var isManifestOfSomethingElse: Bool {
        // The beginning tells that it is ours; as a whole, a long one takes a second to read.
        let beginning = Array("{\n  \"format\": ".utf8)
        guard (try? readFile(at: full(manifestName), limit: beginning.count)) != beginning,
            let bytes = try? readFile(at: full(manifestName), limit: Self.largestFile)
        else { return false }
        return ListedFiles.areMissing(inManifest: bytes)
    }

    /// What a build writes into the folder itself.
    private static let ownEntries: Set = [
        manifestName, "bpmn", "coverage", "examples", "html", "javascript", "json-schema", "pages",
        "personal-data",
        "prioritization.json", "prioritization.schema.json", "process", "swift",
    ]

    /// Whether nothing is there that a build has to put right or refuses: what is left of an interrupted one, a link in place of a
    /// folder.
    var isInOrder: Bool {
        !isUnfinished && linkedFolder == nil
            && fileKind(at: full(Self.temporaryName), followingLinks: false) == nil
    }

    /// A link in place of a folder that builds write into the folder itself. Behind it, files would look as if they were here.
    private var linkedFolder: String? {
        Self.ownEntries.filter { !$0.contains(".") }.sorted().first {
            fileKind(at: full($0), followingLinks: false)?.kind == .link
        }
    }

    /// Fails if a link is where a build writes a folder.
    func refuseLinkedFolders() throws(Failure) {
        if let folder = linkedFolder { throw refusal(ofLink: folder) }
    }

    var isUnfinished: Bool { fileKind(at: full(Self.markerName), followingLinks: false) != nil }

    /// Whether its manifest lists a service, or that of the build before one that was interrupted.
    var holdsServices: Bool {
        [manifestName, Self.formerManifestName].contains { name in
            (try? readFile(at: full(name), limit: Self.largestFile)).map(
                ListedFiles.listsServices(inManifest:)) ?? false
        }
    }

    /// What former builds have written, or were about to write.
    func formerFiles() -> SortedPaths {
        func listed(_ name: String, _ paths: ([UInt8]) -> [String]) -> [String] {
            (try? readFile(at: full(name), limit: Self.largestFile)).map(paths) ?? []
        }
        var files = listed(manifestName, ListedFiles.paths(inManifest:))
        if isUnfinished {
            files += listed(Self.formerManifestName, ListedFiles.paths(inManifest:))
            files += listed(Self.markerName, ListedFiles.paths(inMarker:))
        }
        let own = [manifestName, Self.markerName, Self.formerManifestName, Self.temporaryName]
        return SortedPaths(files.filter { !own.contains($0) })
    }

    /// The paths of all files below the folder but hidden ones.
    func files() throws(Failure) -> [String] {
        var files: [String] = []
        var waiting = [""]
        while let folder = waiting.popLast() {
            let entries = try entriesOfFolder(at: folder.isEmpty ? path : full(folder))
            for entry in entries where !entry.name.hasPrefix(".") {
                let place = folder.isEmpty ? entry.name : folder + "/" + entry.name
                switch entry.kind ?? fileKind(at: full(place), followingLinks: false)?.kind {
                case .folder: waiting.append(place)
                case .file, .link, .other: files.append(place)
                case nil: break
                }
            }
        }
        return files
    }

    /// What there is to be removed of some files, by path.
    func removable(_ files: SortedPaths) -> [String] {
        files.strings.filter { ListedFiles.isInside($0) && isRemovable($0) }
    }

    /// Whether the file on the disk has exactly the planned bytes.
    func isUpToDate(_ file: PlannedFile) -> Bool { isFile(at: full(file.path), with: file.bytes) }

    /// Fails if a file would be written to somewhere outside, because a link is where a folder belongs.
    func refuseLinks(above place: String) throws(Failure) {
        for folder in Self.folders(above: place)
        where fileKind(at: full(folder), followingLinks: false)?.kind == .link {
            throw refusal(ofLink: folder)
        }
    }

    private func refusal(ofLink folder: String) -> Failure {
        Failure(
            de: "„\(full(folder))“ ist ein Verweis, kein Ordner; dahinter wird nichts geschrieben.",
            en: "“\(full(folder))” is a link and no folder; nothing is written behind it.")
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
