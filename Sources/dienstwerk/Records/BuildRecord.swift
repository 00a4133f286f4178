import CatalogCompiler
import CatalogDiagnostics

/// What a build has read, written and said, so that the next one with the same call knows in milliseconds that there is
/// nothing to do.
///
/// It is kept in the user's cache folder, never beside the output, and is safe to delete: if it is missing, damaged or
/// in doubt, everything is compiled. It is believed only as long as every file that was read and every file that was
/// written still has the stamp that it had, and no other file has come to the catalog.
struct BuildRecord: Equatable {
    /// Path and stamp of each file of the catalog, in the order in which it is walked.
    let inputs: [StampedFile]
    /// The same for each file that the build gave.
    let outputs: [StampedFile]
    /// What the build said on the standard output and on the standard error output.
    let said: Said

    struct StampedFile: Equatable {
        let path: String
        let stamp: FileStamp
    }

    struct Said: Equatable {
        var output = ""
        var errors = ""
    }

    /// Whether nothing has changed since.
    func isStillTrue(of catalog: CatalogFolder, _ output: OutputFolder) -> Bool {
        !output.isUnfinished && catalog.stamps() == inputs
            && outputs.allSatisfy { FileStamp(path: output.full($0.path), followingLinks: false) == $0.stamp }
    }
}

extension CatalogFolder {
    /// The stamps of all files that `sourceFiles()` would read; nil where it would fail.
    func stamps() -> [BuildRecord.StampedFile]? {
        guard let places = try? sourcePlaces() else { return nil }
        var stamps: [BuildRecord.StampedFile] = []
        stamps.reserveCapacity(places.count)
        for place in places {
            guard let stamp = FileStamp(path: full(place), followingLinks: true) else { return nil }
            stamps.append(BuildRecord.StampedFile(path: place, stamp: stamp))
        }
        return stamps
    }
}

extension OutputFolder {
    /// The stamps of files in the folder; nil if one is missing.
    func stamps(of places: [String]) -> [BuildRecord.StampedFile]? {
        let stamps = places.compactMap { place in
            FileStamp(path: full(place), followingLinks: false).map {
                BuildRecord.StampedFile(path: place, stamp: $0)
            }
        }
        return stamps.count == places.count ? stamps : nil
    }
}
