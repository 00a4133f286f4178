import CatalogDiagnostics
import CatalogModel

/// What a compilation gave for one service.
package struct CompiledService: Sendable {
    package let summary: ServiceSummary
    /// Names the content of everything that its files depend on; nil where no files can be made.
    package let key: SHA256Digest?
    /// Whether it was proven and tried, and nothing was found, so that the next compilation may skip that.
    package let isClean: Bool
    /// Whether it was proven, and something in a type was not reached, so that the next compilation has to know whether it is elsewhere.
    package let leavesATypeOpen: Bool

    package init(summary: ServiceSummary, key: SHA256Digest?, isClean: Bool, leavesATypeOpen: Bool) {
        self.summary = summary
        self.key = key
        self.isClean = isClean
        self.leavesATypeOpen = leavesATypeOpen
    }

    package var id: String { summary.entry.id }
    /// The file with the definition.
    package var file: SourceFileID { summary.entry.source.file }

    /// Whether another compilation gave the same; all that decides about it has the same content then.
    package func isSame(as other: CompiledService) -> Bool {
        key == other.key && isClean == other.isClean && leavesATypeOpen == other.leavesATypeOpen
            && summary.content == other.summary.content
            && summary.links == other.summary.links
    }

    /// The same, to be looked at again.
    package var inDoubt: CompiledService {
        CompiledService(summary: summary, key: key, isClean: false, leavesATypeOpen: leavesATypeOpen)
    }
}
