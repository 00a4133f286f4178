import CatalogCompiler

extension OutputFolder {
    /// Makes the folder hold the planned files, the last of which is the manifest. Touches only what differs, and
    /// removes only what a former build has listed.
    func write(_ planned: [PlannedFile]) throws(Failure) -> WriteSummary {
        let writer = OutputWriter(self)
        defer { writer.unlock() }
        writer.take(planned.filter { $0.path != manifestName })
        return try writer.finish(
            SortedPaths(planned.map(\.path).filter { $0 != manifestName }),
            planned.last { $0.path == manifestName })
    }
}
