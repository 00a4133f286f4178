import CatalogCompiler

/// What a build has done to the output folder.
struct WriteSummary {
    var written = 0
    var removed = 0
    var unchanged = 0
    /// A build before this one was interrupted.
    var hasRepaired = false
}

extension OutputFolder {
    /// Makes the folder hold the planned files, the last of which is the manifest. Touches only what differs, and
    /// removes only what a former build has listed.
    ///
    /// - Parameter kept: Places of files that are there and stay as they are.
    func write(_ planned: [PlannedFile], keeping kept: [String] = []) throws(Failure) -> WriteSummary {
        try createFolder(at: path)
        return try withLock(onFolder: path, isShared: false) { () throws(Failure) in
            try writeLocked(planned, kept)
        }
    }

    private func writeLocked(_ planned: [PlannedFile], _ kept: [String]) throws(Failure) -> WriteSummary {
        let changed = planned.filter { !isUpToDate($0) }
        let stale = staleFiles(besides: planned.map(\.path) + kept)
        var summary = WriteSummary()
        summary.unchanged = planned.count + kept.count - changed.count
        summary.hasRepaired = isUnfinished
        guard !changed.isEmpty || !stale.isEmpty || isUnfinished else { return summary }

        let marker = ListedFiles.manifest(of: stale + planned.map(\.path) + kept)
        try replace(Self.markerName, with: marker, isDurable: true)
        let (manifests, others) = (changed.filter(isManifest), changed.filter { !isManifest($0) })
        if !others.isEmpty || !stale.isEmpty { try removeFile(at: full(manifestName)) }
        for place in stale {
            try removeFile(at: full(place))
            removeEmptyFolders(above: place)
            summary.removed += 1
        }
        for file in others {
            try createFolder(at: parentFolder(of: full(file.path)))
            try replace(file.path, with: file.bytes, isDurable: false)
        }
        for file in manifests.isEmpty ? planned.filter(isManifest) : manifests {
            try replace(file.path, with: file.bytes, isDurable: true)
        }
        try removeFile(at: full(Self.markerName))
        summary.written = changed.count
        return summary
    }

    private func isManifest(_ file: PlannedFile) -> Bool { file.path == manifestName }

    private func replace(_ place: String, with bytes: [UInt8], isDurable: Bool) throws(Failure) {
        try replaceFile(
            at: full(place), with: bytes, temporary: full(Self.temporaryName), isDurable: isDurable)
    }

    private func removeEmptyFolders(above place: String) {
        var parts = place.split(separator: "/").dropLast()
        while !parts.isEmpty, removeEmptyFolder(at: full(parts.joined(separator: "/"))) {
            parts = parts.dropLast()
        }
    }
}
