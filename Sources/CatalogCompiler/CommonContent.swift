import CatalogAnalysis
import CatalogDiagnostics
import CatalogModel

/// Names what services have in common by its content, and everything else that decides what is said of all of them and made of them.
package struct CommonContent: Sendable, Equatable {
    /// The head of the catalog, the compiler, and what was asked for.
    package let head: SHA256Digest
    /// By the id of a named type: the number, the place and the content of the file in which it stands, and what its links depend on. What
    /// is said of a service depends only on the types that it uses.
    package let types: [String: SHA256Digest]

    package init(head: SHA256Digest, types: [String: SHA256Digest]) {
        self.head = head
        self.types = types
    }

    /// - Parameters:
    ///   - files: Those that services have in common.
    ///   - reading: What came of reading them.
    ///   - options: What was asked for.
    ///   - links: What links to services depend on.
    init(
        _ files: SourceFiles, _ reading: CommonReading, options: [String], links: (Set<String>) -> [String]
    ) {
        var contents: [SourceFileID: SHA256Digest] = [:]
        for (id, file) in files {
            var name = ContentName()
            name.add(String(id.index))
            name.add(file.catalogPath)
            name.add(SHA256Digest(of: file.bytes))
            contents[id] = name.digest
        }
        var types: [String: SHA256Digest] = [:]
        for type in reading.catalog?.types ?? [] {
            guard let content = contents[type.source.file] else { continue }
            var name = ContentName()
            name.add(content)
            name.add(links(reading.linked(byType: type.id)))
            types[type.id] = name.digest
        }
        var head = ContentName()
        head.add(compilerVersion)
        head.add(options)
        for file in files.filter({ !CatalogLayout.isTypesFile($1.catalogPath) }).keys.sorted() {
            if let content = contents[file] { head.add(content) }
        }
        head.add(links(reading.linkedByHead))
        self.init(head: head.digest, types: types)
    }

    /// Whether some of the named types, of which a former compilation knew, are what they were then.
    func hasSame(_ types: [String], as former: CommonContent) -> Bool {
        types.allSatisfy { type in
            if let content = self.types[type] { content == former.types[type] } else { false }
        }
    }

    /// That nothing is known: no head has this name.
    package static let unknown = CommonContent(head: .unknown, types: [:])
}
