import CatalogCompiler
import CatalogDiagnostics

/// One way in which the output folder is not what the catalog compiles to.
enum OutputDifference {
    case missing(String)
    /// - Parameter planned: What belongs there; nil if so many files before it are changed that nobody wants to see how.
    case changed(String, planned: [UInt8]?)
    /// A former build has written it; the catalog does not give it any more.
    case stale(String)
    /// Nobody knows where it comes from.
    case unknown(String)
    /// Something that is not a file is where one belongs.
    case inTheWay(String)
    /// A build was interrupted.
    case unfinished
}

extension OutputDifference {
    /// What is shown of it: a line, and how the file differs as long as there is room.
    func lines(_ output: OutputFolder, language: MessageLanguage, room: Int) -> [String] {
        let text = shown(wording(output)[language])
        guard case .changed(let path, let planned?) = self, room > 5,
            let found = try? readFile(at: output.full(path), limit: OutputFolder.largestFile)
        else { return [text] }
        let name = shown(output.full(path))
        return [text]
            + unifiedDiff(
                from: found, to: planned, oldName: "a/\(name)", newName: "b/\(name)", limit: min(room, 60))
    }

    private func wording(_ output: OutputFolder) -> Wording {
        switch self {
        case .missing(let path):
            Wording(de: "\(output.full(path)): fehlt", en: "\(output.full(path)): is missing")
        case .changed(let path, _):
            Wording(de: "\(output.full(path)): ist anders", en: "\(output.full(path)): differs")
        case .stale(let path):
            Wording(
                de: "\(output.full(path)): gehört nicht mehr dazu",
                en: "\(output.full(path)): does not belong here any more")
        case .unknown(let path):
            Wording(
                de: "\(output.full(path)): stammt nicht aus dem Katalog; bitte von Hand entfernen",
                en: "\(output.full(path)): does not come from the catalog; please remove it by hand")
        case .inTheWay(let path):
            Wording(
                de: "\(output.full(path)): ist keine gewöhnliche Datei",
                en: "\(output.full(path)): is not a regular file")
        case .unfinished:
            Wording(
                de: "\(output.path): der letzte Lauf wurde unterbrochen",
                en: "\(output.path): the last run was interrupted")
        }
    }
}
