import CatalogAnalysis
import CatalogDiagnostics
import CatalogModel

/// Names what services have in common by its content, and everything else that decides what is said of all of them and made of them.
package struct CommonContent: Sendable, Equatable {
    /// The head of the catalog, the compiler, and what was asked for.
    package let head: String
    /// By the id of a named type: the number, the place and the content of the file in which it stands, and what its links depend on. What
    /// is said of a service depends only on the types that it uses.
    package let types: [String: String]

    package init(head: String, types: [String: String]) {
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
        var contents: [SourceFileID: String] = [:]
        for (id, file) in files {
            contents[id] = contentName([String(id.index), file.catalogPath, sha256Hexadecimal(file.bytes)])
        }
        var types: [String: String] = [:]
        for type in reading.catalog?.types ?? [] {
            guard let content = contents[type.source.file] else { continue }
            types[type.id] = contentName([content] + links(reading.linked(byType: type.id)))
        }
        let heads = files.filter { !CatalogLayout.isTypesFile($1.catalogPath) }.keys.sorted()
        self.init(
            head: contentName(
                [compilerVersion] + options + heads.compactMap { contents[$0] } + links(reading.linkedByHead)),
            types: types)
    }

    /// Whether some of the named types, of which a former compilation knew, are what they were then.
    func hasSame(_ types: [String], as former: CommonContent) -> Bool {
        types.allSatisfy { type in
            if let content = self.types[type] { content == former.types[type] } else { false }
        }
    }

    /// That nothing is known.
    package static let unknown = CommonContent(head: "", types: [:])
}
