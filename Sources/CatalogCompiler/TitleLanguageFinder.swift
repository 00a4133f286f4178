import CatalogAnalysis
import CatalogDiagnostics
import CatalogSyntax
import Synchronization

/// Finds in which languages the titles of services are written, on which the addresses in links to them depend. A file is read for
/// that only if something links to its service, and then as a rule no further than its title.
final class TitleLanguageFinder<Failure: Error>: Sendable {
    private let files: [String: CatalogFile<Failure>]
    private let found = Mutex<[String: Set<String>]>([:])

    /// - Parameter files: By the ids of the services.
    init(_ files: [String: CatalogFile<Failure>]) { self.files = files }

    /// Notes what is known without reading.
    func learn(_ tags: Set<String>, of service: String) { found.withLock { $0[service] = tags } }

    /// Tags of languages; none for a service that cannot be read.
    func languages(of service: String) -> Set<String> {
        if let known = found.withLock({ $0[service] }) { return known }
        let languages = (try? files[service]?.sourceFile())?.titleLanguages ?? []
        learn(languages, of: service)
        return languages
    }
}

extension SourceFile {
    /// The tags of the languages that the title of the file's service is written in.
    package var titleLanguages: Set<String> {
        if let start = throughTitle {
            let (document, mistakes) = parseYAML(start, id: SourceFileID(0))
            if mistakes.isEmpty, let root = document?.root, root.entry(withKey: "title") != nil {
                return root.titleLanguages
            }
        }
        return parseYAML(self, id: SourceFileID(0)).document?.root.titleLanguages ?? []
    }

    /// The file to the end of the first entry that looks like its title; nil if none does.
    ///
    /// What goes on behind it, because a quotation or a bracket is open, is broken here; and what only looks like a title because it stands
    /// in one is none.
    private var throughTitle: SourceFile? {
        let key = Array("title:".utf8)
        var title: Int?
        var line = 0
        while line < bytes.count {
            let next = bytes[line...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
            if title == nil {
                if bytes[line...].starts(with: key) { title = line }
            } else if !isInside(bytes[line]) {
                return SourceFile(path: path, catalogPath: catalogPath, bytes: Array(bytes[..<line]))
            }
            line = next
        }
        return title.map { _ in self }
    }
}

/// Whether a line with this first byte goes on with the entry above it, or is a comment or empty.
private func isInside(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: "#"):
        true
    default: false
    }
}
