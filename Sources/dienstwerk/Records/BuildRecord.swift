import CatalogCompiler
import CatalogDiagnostics

/// What a build has read, written and said, so that the next one with the same call knows in milliseconds that there is
/// nothing to do, or which services are left to be done.
///
/// It is kept in the user's cache folder, never beside the output, and is safe to delete: if it is missing, damaged or
/// in doubt, everything is compiled. That nothing is to be done is believed only as long as every file that was read and every
/// file that was written still has the stamp that it had, and no other file has come to the catalog. Of a service it is believed
/// what it gave if its content still has the same key and each of its files the stamp that it had.
struct BuildRecord: Equatable {
    /// The day of the build, on which advice depends; empty where nothing was said.
    let day: String
    /// Path and stamp of each file of the catalog, in the order in which it is walked.
    let inputs: [StampedFile]
    /// The same for each file that the build gave and that belongs to no service, the manifest among them.
    let shared: [StampedFile]
    let services: [RecordedService]
    /// What the build said on the standard output and on the standard error output.
    let said: Said

    init(
        day: String, inputs: [StampedFile], shared: [StampedFile], services: [RecordedService], said: Said
    ) {
        self.day = day
        self.inputs = inputs
        self.shared = shared
        self.services = services
        self.said = said
    }

    struct StampedFile: Equatable {
        let path: String
        let stamp: FileStamp
    }

    /// What came of a service, with the stamp of each of its files.
    struct RecordedService: Equatable {
        let service: CompiledService
        let stamps: [FileStamp]

        func isStillTrue(of output: OutputFolder) -> Bool {
            service.files.count == stamps.count
                && zip(service.files, stamps).allSatisfy { output.holds($0.path, $1) }
        }
    }

    struct Said: Equatable {
        var output = ""
        var errors = ""
    }

    /// Whether nothing has changed since, and the same would be said again.
    func isStillTrue(of catalog: CatalogFolder, _ output: OutputFolder, today: String) -> Bool {
        day == today && !output.isUnfinished && catalog.stamps() == inputs
            && shared.allSatisfy { output.holds($0.path, $0.stamp) }
            && services.allSatisfy { $0.isStillTrue(of: output) }
    }

    /// By id: the services that need not be looked at again if they have not changed.
    ///
    /// - Parameter output: nil where nothing is written.
    func known(in output: OutputFolder?) -> [String: CompiledService] {
        if output?.isUnfinished == true { return [:] }
        let known = services.filter { recorded in
            recorded.service.isClean && output.map { recorded.isStillTrue(of: $0) } ?? true
        }
        return Dictionary(known.map { ($0.service.id, $0.service) }) { first, _ in first }
    }

    /// What a check has found to be in order: nothing was written, and what was said has to be said anew.
    init(checked services: [CompiledService]) {
        day = ""
        inputs = []
        shared = []
        self.services = services.map { RecordedService(service: $0, stamps: []) }
        said = Said()
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
    fileprivate func holds(_ place: String, _ stamp: FileStamp) -> Bool {
        FileStamp(path: full(place), followingLinks: false) == stamp
    }

    /// The services with the stamps of their files; nil if one is missing.
    ///
    /// - Parameter kept: What was recorded before: the stamps of what is still the same are those from before it was looked at.
    func recorded(
        _ services: [CompiledService], kept: [BuildRecord.RecordedService]
    ) -> [BuildRecord.RecordedService]? {
        let kept = Dictionary(kept.map { ($0.service.id, $0) }) { first, _ in first }
        let recorded = services.compactMap { service in
            if let former = kept[service.id], former.service == service { return former }
            return stamps(of: service.files.map(\.path)).map {
                BuildRecord.RecordedService(service: service, stamps: $0.map(\.stamp))
            }
        }
        return recorded.count == services.count ? recorded : nil
    }

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
