import CatalogCompiler
import CatalogDiagnostics

/// What a compilation has read, written and said, so that the next one with the same call knows in milliseconds that there is
/// nothing to do, or which services are left to be done.
///
/// It is kept in the user's cache folder, never beside the output, and is safe to delete: if it is missing, damaged or
/// in doubt, everything is compiled. That nothing is to be done is believed only as long as every file that was read and every
/// file that was written still has the stamp that it had, and no other file has come to the catalog. Of a service it is believed
/// what it gave if its content is still the same and each of its files has the stamp that it had.
struct BuildRecord {
    /// The day of the compilation, on which advice depends.
    let day: String
    /// Path and stamp of each file of the catalog, in the order in which it is walked.
    let inputs: [StampedFile]
    /// The stamp of the manifest; nil where nothing is written.
    let manifest: FileStamp?
    /// What was said on the standard output and on the standard error output.
    let said: Said
    /// What came of the services, with all files but the manifest.
    let services: RecordedServices

    struct StampedFile: Equatable {
        let path: String
        let stamp: FileStamp
    }

    struct Said: Equatable {
        var output = ""
        var errors = ""
    }

    /// Whether nothing has changed since, and the same would be said again.
    ///
    /// - Parameter output: nil where nothing is written.
    func isStillTrue(of catalog: [StampedFile]?, _ output: OutputFolder?, today: String) -> Bool {
        guard day == today, catalog == inputs else { return false }
        guard let output else { return true }
        return output.isInOrder && manifest != nil && manifest == output.stampOfManifest
            && services.areStillThere(in: output)
    }

    /// The files of the catalog, of which those that are untouched need not be read to know their content.
    func files(of catalog: CatalogFolder, _ stamps: [StampedFile], _ known: KnownServices) -> [CatalogFile<
        Failure
    >] {
        let former = Dictionary(inputs.map { ($0.path, $0.stamp) }) { first, _ in first }
        let contents = known.contents
        return stamps.map { file in
            catalog.file(at: file.path, digest: former[file.path] == file.stamp ? contents[file.path] : nil)
        }
    }
}

extension CatalogFolder {
    /// The stamps of all files of the catalog; nil where one cannot be looked at.
    ///
    /// Does not return before the tick of the clock is over in which the youngest file was changed. So a file that changes after it
    /// was read has another stamp than before.
    func stamps() -> [BuildRecord.StampedFile]? {
        guard let places = try? sourcePlaces() else { return nil }
        var stamps: [BuildRecord.StampedFile] = []
        stamps.reserveCapacity(places.count)
        for place in places {
            guard let stamp = FileStamp(path: full(place), followingLinks: true) else { return nil }
            stamps.append(BuildRecord.StampedFile(path: place, stamp: stamp))
        }
        waitForTheTick(after: stamps.map(\.stamp.changed))
        return stamps
    }
}

extension OutputFolder {
    var stampOfManifest: FileStamp? { stamp(of: manifestName) }

    /// The stamp of a file; nil if there is none.
    func stamp(of place: String) -> FileStamp? { FileStamp(path: full(place), followingLinks: false) }
}
