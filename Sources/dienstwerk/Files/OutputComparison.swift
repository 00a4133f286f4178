import CatalogCompiler
import CatalogDiagnostics
import OutputText
import Synchronization

/// Compares the files of a build with what is in the output folder as they are made, so that they need not all be in memory. Changes
/// nothing.
///
/// The folder is locked from the first file on, as long as the comparison is there, so that no build changes it meanwhile.
final class OutputComparison: Sendable {
    private let folder: OutputFolder
    private let language: MessageLanguage
    private let state: Mutex<State>

    private struct State {
        var lock: FolderLock?
        var hasBegun = false
        /// By path, without what belongs into changed files.
        var differences: [String: OutputDifference] = [:]
        var changes: FirstFiles
        /// Of the folder itself, else of the first file by path.
        var failure: (path: String, reason: Failure)?

        mutating func add(_ difference: OutputDifference, _ file: PlannedFile) {
            guard case .changed = difference else {
                differences[file.path] = difference
                return
            }
            differences[file.path] = .changed(file.path, planned: nil)
            changes.add(file)
        }

        mutating func add(_ reason: Failure, at path: String) {
            if let failure, precedesByBytes(failure.path, path) { return }
            failure = (path, reason)
        }
    }

    /// - Parameters:
    ///   - shownChanges: Of how many changed files, the first ones by path, it is kept what belongs there.
    ///   - language: In which it is said that the folder is in use.
    init(_ folder: OutputFolder, shownChanges: Int, language: MessageLanguage) {
        self.folder = folder
        self.language = language
        state = Mutex(State(changes: FirstFiles(limit: shownChanges)))
    }

    /// Takes files from any thread. What fails is told by `finish`.
    func take(_ files: [PlannedFile]) {
        state.withLock { begin(&$0) }
        for file in files {
            do throws(Failure) {
                guard let difference = try difference(from: file) else { continue }
                state.withLock { $0.add(difference, file) }
            } catch {
                state.withLock { $0.add(error, at: file.path) }
            }
        }
    }

    /// All differences, by path; those of the manifest and what does not belong to the build come last.
    ///
    /// - Parameter files: All that belongs to the build but the manifest.
    func finish(_ files: SortedPaths, _ manifest: PlannedFile?) throws(Failure) -> [OutputDifference] {
        let state = self.state.withLock { state in
            begin(&state)
            return state
        }
        if let failure = state.failure { throw failure.reason }
        var found = state.differences
        for file in state.changes.files {
            found[file.path] = .changed(file.path, planned: file.bytes)
        }
        var differences: [OutputDifference] = folder.isUnfinished ? [.unfinished] : []
        differences += SortedPaths(found.keys).strings.compactMap { found[$0] }
        if let manifest, let difference = try difference(from: manifest) { differences.append(difference) }
        guard state.lock != nil else { return differences }
        let stale = folder.removable(folder.formerFiles().subtracting(files))
        let known = files.union(SortedPaths(stale + [manifestName]))
        differences += stale.map { .stale($0) }
        differences += SortedPaths(try folder.files()).subtracting(known).strings.map { .unknown($0) }
        return differences
    }

    /// Locks the folder if it is there.
    private func begin(_ state: inout State) {
        guard !state.hasBegun else { return }
        state.hasBegun = true
        guard fileKind(at: folder.path)?.kind == .folder else { return }
        do throws(Failure) {
            state.lock = try folder.lock(isShared: true, language)
        } catch {
            state.add(error, at: "")
        }
    }

    /// Nil if the file is there as it should be; fails for one that cannot be read.
    private func difference(from file: PlannedFile) throws(Failure) -> OutputDifference? {
        if folder.isUpToDate(file) { return nil }
        let place = folder.full(file.path)
        switch fileKind(at: place, followingLinks: false)?.kind {
        case .file:
            _ = try readFile(at: place, limit: 0)
            return .changed(file.path, planned: file.bytes)
        case .folder, .link, .other: return .inTheWay(file.path)
        case nil: return .missing(file.path)
        }
    }
}

/// Of any number of files those with the first paths.
private struct FirstFiles {
    private(set) var files: [PlannedFile] = []
    /// How many there are at least, if so many came.
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    mutating func add(_ file: PlannedFile) {
        files.append(file)
        guard files.count >= 2 * limit else { return }
        files.sort { precedesByBytes($0.path, $1.path) }
        files.removeLast(files.count - limit)
    }
}
