import CatalogCompiler
import CatalogDiagnostics
import Synchronization

/// What a build has done to the output folder.
struct WriteSummary {
    var written = 0
    var removed = 0
    var unchanged = 0
    /// A build before this one was interrupted.
    var hasRepaired = false
    /// Files that do not belong to the build, where nothing said which of them former builds had written.
    var foreign = 0

    /// How many files were written, removed and left.
    var wording: Wording {
        Wording(
            de: "\(written) \(written == 1 ? "Datei" : "Dateien") geschrieben, \(removed) entfernt, "
                + "\(unchanged) unverändert.",
            en: "\(written) \(written == 1 ? "file" : "files") written, \(removed) removed, "
                + "\(unchanged) unchanged.")
    }
}

/// What former builds have left in the output folder.
struct FormerPaths {
    let paths: SortedPaths
    /// Whether the manifest that is there lists them all.
    let areInManifest: Bool
}

/// Writes the files of a build as they are made, so that they need not all be in memory.
///
/// The folder is locked from the first file on. Nothing in it is touched until a file differs; the manifest comes last.
final class OutputWriter: Sendable {
    private let folder: OutputFolder
    private let language: MessageLanguage
    private let state = Mutex(State())

    private struct State {
        var lock: FolderLock?
        var former = FormerPaths(paths: SortedPaths(), areInManifest: false)
        /// Folders in which this build has written: they are there, and no link leads to them.
        var folders: Set<String> = []
        /// Those of them that it has made: nothing is in them that it has not written.
        var ownFolders: Set<String> = []
        /// Whether the marker is there that says that files are being changed.
        var isMarked = false
        var summary = WriteSummary()
        /// Of the files that were taken, as they were when they were written or found to be up to date.
        var stamps = StampedPaths()
        var failure: Failure?
        /// Whether there are files, and nothing says where they come from.
        var isUnlisted = false

        /// Whether nothing lies in a folder that this build has not written: it has made the folder, or one around it in which the
        /// folder is still missing.
        func isEmpty(_ folder: String) -> Bool {
            if ownFolders.contains(folder) { return true }
            return folder != "." && !folders.contains(folder) && isEmpty(parentFolder(of: folder))
        }
    }

    /// - Parameter language: In which it is said that the folder is in use.
    init(_ folder: OutputFolder, language: MessageLanguage) {
        self.folder = folder
        self.language = language
    }

    /// Locks the folder if it is there, so that what is found in it stays as it is until the writer lets go.
    ///
    /// - Parameter former: Asked when the folder is locked for what is known beside the manifest.
    func lock(former: () -> FormerPaths?) throws(Failure) {
        guard fileKind(at: folder.path)?.kind == .folder else { return }
        let result: Result<Void, Failure> = state.withLock { state in
            do throws(Failure) { return .success(try begin(&state, former)) } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    /// The stamps of the files that were taken. Whoever changes one of them later, even while the build goes on, gives it another one.
    var stamps: StampedPaths { state.withLock { $0.stamps } }

    /// Lets others write to the folder again.
    func unlock() { state.withLock { $0.lock = nil } }

    /// Takes files from any thread. What fails is told by `finish`; after that, nothing is written any more.
    func take(_ files: [PlannedFile]) {
        state.withLock { state in
            guard state.failure == nil else { return }
            do throws(Failure) {
                try write(files, &state)
            } catch {
                state.failure = error
            }
        }
    }

    /// Removes what does not belong to the build any more, and puts the manifest in place. The folder stays locked.
    ///
    /// - Parameter files: All that belongs to the build but the manifest: what was taken, and what stays as it is.
    func finish(_ files: SortedPaths, _ manifest: PlannedFile?) throws(Failure) -> WriteSummary {
        let result: Result<WriteSummary, Failure> = state.withLock { state in
            if let failure = state.failure { return .failure(failure) }
            do throws(Failure) {
                try finish(files, manifest, &state)
                return .success(state.summary)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private func write(_ files: [PlannedFile], _ state: inout State) throws(Failure) {
        try begin(&state)
        let placed = files.map { (file: $0, place: parentFolder(of: $0.path)) }
        let emptyPlaces = Set(placed.map(\.place)).filter { state.isEmpty($0) }
        let changed = placed.filter { file, place in
            if emptyPlaces.contains(place) { return true }
            // Before it is read.
            let stamp = folder.stamp(of: file.path)
            guard folder.isUpToDate(file) else { return true }
            state.stamps.add(file.path, stamp)
            return false
        }
        guard !changed.isEmpty else { return }
        for (file, place) in changed where !emptyPlaces.contains(place) && !state.folders.contains(place) {
            try folder.refuseLinks(above: file.path)
        }
        try mark(changed.map(\.file.path), &state)
        for (file, place) in changed {
            try make(place, &state)
            state.stamps.add(file.path, try put(file, state))
        }
        state.summary.written += changed.count
    }

    /// Makes a folder, and those around it, unless this build has written in it already.
    private func make(_ place: String, _ state: inout State) throws(Failure) {
        guard state.folders.insert(place).inserted, place != "." else { return }
        try make(parentFolder(of: place), &state)
        if try createFolder(at: folder.full(place)) { state.ownFolders.insert(place) }
    }

    /// Writes a file in place, and gives its stamp. Where no build was before, nobody takes what is there for a whole until this one
    /// is finished, so that a new file need not appear as a whole, either.
    private func put(_ file: PlannedFile, _ state: State) throws(Failure) -> FileStamp? {
        if state.former.paths.isEmpty {
            switch try createFile(at: folder.full(file.path), ifMissing: file.bytes) {
            case .created(let stamp): return stamp
            case .isThere: break
            }
        }
        try replace(file, isDurable: false)
        return folder.stamp(of: file.path)
    }

    private func finish(
        _ files: SortedPaths, _ manifest: PlannedFile?, _ state: inout State
    ) throws(Failure) {
        try begin(&state)
        state.summary.unchanged = files.count - state.summary.written
        let stale = folder.removable(state.former.paths.subtracting(files))
        if !stale.isEmpty { try mark([], &state) }
        for place in stale {
            try removeFile(at: folder.full(place))
            removeEmptyFolders(above: place)
            state.summary.removed += 1
        }
        if let manifest {
            if try put(manifest: manifest, &state) {
                state.summary.written += 1
            } else {
                state.summary.unchanged += 1
            }
        }
        if state.isUnlisted {
            let own = files.union(SortedPaths([manifestName]))
            state.summary.foreign = SortedPaths(try folder.files()).subtracting(own).count
        }
        if state.isMarked || folder.isUnfinished {
            try removeFile(at: folder.full(OutputFolder.formerManifestName))
            try removeFile(at: folder.full(OutputFolder.markerName))
        }
    }

    /// Puts the manifest in place; says whether it is another one than before.
    private func put(manifest: PlannedFile, _ state: inout State) throws(Failure) -> Bool {
        if !state.isMarked {
            if folder.isUpToDate(manifest) { return false }
            try mark([], &state)
        }
        let former = folder.full(OutputFolder.formerManifestName)
        // It went away when the first file was changed, although it may be the same again.
        let isNew = !isFile(at: former, with: manifest.bytes)
        try replace(manifest, isDurable: true)
        return isNew
    }

    /// Locks the folder and looks at what is there.
    private func begin(_ state: inout State, _ former: () -> FormerPaths? = { nil }) throws(Failure) {
        guard state.lock == nil else { return }
        try createFolder(at: folder.path)
        if let foreign = try folder.foreignEntry() {
            throw Failure(
                de:
                    "„\(folder.path)“ enthält schon anderes, zum Beispiel „\(foreign)“. Wählen Sie einen eigenen Ordner.",
                en: "“\(folder.path)” holds something else, such as “\(foreign)”. Choose a folder of its own."
            )
        }
        try folder.refuseLinkedFolders()
        state.lock = try folder.lock(isShared: false, language)
        // Of a build that was interrupted while it wrote a single file.
        try removeFile(at: folder.full(OutputFolder.temporaryName))
        let isUnfinished = folder.isUnfinished
        state.former =
            former() ?? FormerPaths(paths: folder.formerFiles(), areInManifest: !isUnfinished)
        state.summary.hasRepaired = isUnfinished
        if state.former.paths.isEmpty { state.isUnlisted = try !folder.files().isEmpty }
    }

    /// Says which files are about to be written, before they are.
    private func mark(_ places: [String], _ state: inout State) throws(Failure) {
        let marker = folder.full(OutputFolder.markerName)
        guard state.isMarked else {
            let manifest = folder.full(manifestName)
            let isThere = fileKind(at: manifest, followingLinks: false)?.kind == .file
            // What the manifest lists is listed under its other name, too.
            let isListed = isThere && state.former.areInManifest
            let line = ListedFiles.markerLine((isListed ? [] : state.former.paths.strings) + places)
            try replaceFile(
                at: marker, with: line, temporary: folder.full(OutputFolder.temporaryName), isDurable: true)
            if isThere {
                try renameFile(at: manifest, to: folder.full(OutputFolder.formerManifestName))
            } else {
                try removeFile(at: manifest)
            }
            state.isMarked = true
            return
        }
        if !places.isEmpty { try appendToFile(at: marker, ListedFiles.markerLine(places)) }
    }

    private func replace(_ file: PlannedFile, isDurable: Bool) throws(Failure) {
        try replaceFile(
            at: folder.full(file.path), with: file.bytes, temporary: folder.full(OutputFolder.temporaryName),
            isDurable: isDurable)
    }

    private func removeEmptyFolders(above place: String) {
        var parts = place.split(separator: "/").dropLast()
        while !parts.isEmpty, removeEmptyFolder(at: folder.full(parts.joined(separator: "/"))) {
            parts = parts.dropLast()
        }
    }
}
