import CatalogAnalysis
import CatalogDiagnostics
import OutputText

/// A file of a catalog whose content is read when it is needed, so that not all of them have to be in memory.
package struct CatalogFile<Failure: Error>: Sendable {
    /// The path as it is shown to people.
    package let path: String
    /// The file's place inside the catalog folder, for example `services/exchange-waste-bin.yaml`.
    package let catalogPath: String
    /// Of the content, if that is known without reading it.
    package let digest: SHA256Digest?
    package let read: @Sendable () throws(Failure) -> [UInt8]

    package init(
        path: String, catalogPath: String, digest: SHA256Digest? = nil,
        read: @escaping @Sendable () throws(Failure) -> [UInt8]
    ) {
        self.path = path
        self.catalogPath = catalogPath
        self.digest = digest
        self.read = read
    }

    func sourceFile() throws(Failure) -> SourceFile {
        SourceFile(path: path, catalogPath: catalogPath, bytes: try read())
    }

    /// Without its content.
    var named: SourceFile { SourceFile(path: path, catalogPath: catalogPath, bytes: []) }
}

extension CatalogFile<Never> {
    /// A file that is in memory.
    package init(_ file: SourceFile) {
        self.init(path: file.path, catalogPath: file.catalogPath) { file.bytes }
    }
}

/// The files of a catalog: first the definitions that all services have in common, then those of services, then what only looks like a
/// definition; each sorted by place. So the numbers of what a service's file can refer to do not depend on other services.
struct CatalogFiles<Failure: Error>: Sendable {
    let definitions: [CatalogFile<Failure>]
    let notRead: [CatalogFile<Failure>]
    /// The numbers of the definitions that define no service.
    let common: Range<Int>
    /// The numbers of the files that define services, in the order of the services' ids.
    let services: [(id: String, number: Int)]

    init(_ files: [CatalogFile<Failure>]) {
        var (common, others): ([CatalogFile<Failure>], [CatalogFile<Failure>]) = ([], [])
        var services: [(id: String, file: CatalogFile<Failure>)] = []
        for file in files.sorted(by: { precedesByBytes($0.catalogPath, $1.catalogPath) }) {
            if CatalogLayout.isCommonFile(file.catalogPath) {
                common.append(file)
            } else if let id = CatalogLayout.serviceID(file.catalogPath) {
                services.append((id, file))
            } else {
                others.append(file)
            }
        }
        self.common = common.indices
        definitions = common + services.map(\.file)
        self.services = services.enumerated().map { ($1.id, common.count + $0) }.sorted { $0.id < $1.id }
        notRead = others
    }

    /// In the order that `SourceFileID` counts.
    var all: [CatalogFile<Failure>] { definitions + notRead }
}
