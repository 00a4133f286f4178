import CatalogAnalysis
import CatalogDiagnostics
import CatalogSyntax
import Synchronization

/// Finds in which languages the titles of services are written, on which the addresses in links to them depend. A file is read for
/// that only if something links to its service.
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
        let document = (try? files[service]?.sourceFile()).flatMap {
            parseYAML($0, id: SourceFileID(0)).document
        }
        let languages = document?.root.titleLanguages ?? []
        learn(languages, of: service)
        return languages
    }
}
