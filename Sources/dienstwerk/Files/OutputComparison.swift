import CatalogCompiler
import CatalogDiagnostics
import Synchronization

/// Compares the files of a build with what is in the output folder as they are made, so that they need not all be in memory. Changes
/// nothing.
///
/// The folder is locked as long as the comparison is there, so that no build changes it meanwhile.
final class OutputComparison: Sendable {
    private let folder: OutputFolder
    /// Nil if there is no folder.
    private let lock: FolderLock?
    private let state = Mutex(State())

    private struct State {
        /// By path, without what belongs into changed files.
        var differences: [String: OutputDifference] = [:]
        var changes = FirstFiles()
    }

    init(_ folder: OutputFolder) throws(Failure) {
        self.folder = folder
        lock =
            fileKind(at: folder.path)?.kind == .folder ? try FolderLock(folder.path, isShared: true) : nil
    }

    /// Takes files from any thread.
    func take(_ files: [PlannedFile]) {
        for file in files {
            guard let difference = difference(from: file) else { continue }
            state.withLock { state in
                if case .changed(let path, _) = difference {
                    state.differences[path] = .changed(path, planned: nil)
                    state.changes.add(file)
                } else {
                    state.differences[file.path] = difference
                }
            }
        }
    }

    /// All differences, by path; those of the manifest and what does not belong to the build come last.
    ///
    /// - Parameter files: All that belongs to the build but the manifest.
    func finish(_ files: SortedPaths, _ manifest: PlannedFile?) throws(Failure) -> [OutputDifference] {
        var found = state.withLock(\.differences)
        for file in state.withLock(\.changes.files) {
            found[file.path] = .changed(file.path, planned: file.bytes)
        }
        var differences: [OutputDifference] = folder.isUnfinished ? [.unfinished] : []
        differences += SortedPaths(found.keys).strings.compactMap { found[$0] }
        if let manifest, let difference = difference(from: manifest) { differences.append(difference) }
        guard lock != nil else { return differences }
        let stale = folder.removable(folder.formerFiles().subtracting(files))
        let known = files.union(SortedPaths(stale + [manifestName]))
        differences += stale.map { .stale($0) }
        differences += SortedPaths(try folder.files()).subtracting(known).strings.map { .unknown($0) }
        return differences
    }

    /// Nil if the file is there as it should be.
    private func difference(from file: PlannedFile) -> OutputDifference? {
        if folder.isUpToDate(file) { return nil }
        switch fileKind(at: folder.full(file.path), followingLinks: false)?.kind {
        case .file: return .changed(file.path, planned: file.bytes)
        case .folder, .link, .other: return .inTheWay(file.path)
        case nil: return .missing(file.path)
        }
    }
}

/// Of any number of files those with the first paths, as many as somebody may want to look at.
private struct FirstFiles {
    private(set) var files: [PlannedFile] = []

    private static let limit = 100

    mutating func add(_ file: PlannedFile) {
        files.append(file)
        guard files.count >= 2 * Self.limit else { return }
        files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        files.removeLast(files.count - Self.limit)
    }
}
