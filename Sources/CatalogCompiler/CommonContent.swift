import CatalogAnalysis
import CatalogDiagnostics
import CatalogModel

/// Names what services have in common by its content, and everything else that decides what is said of all of them and made of them.
package struct CommonContent: Sendable, Equatable {
    /// The head of the catalog, the compiler, and what was asked for.
    package let head: String
    /// By the id of a named type, the file in which it stands. What is said of a service depends only on those that it uses.
    package let types: [String: String]

    package init(head: String, types: [String: String]) {
        self.head = head
        self.types = types
    }

    /// - Parameters:
    ///   - files: Those that services have in common, in the order in which places in them are told.
    ///   - types: The named types that stand in them.
    ///   - others: What else all services depend on.
    init(_ files: [SourceFile], _ types: [NamedType], others: [String]) {
        let contents = files.enumerated().map { number, file in
            contentName([String(number), file.catalogPath, sha256Hexadecimal(file.bytes)])
        }
        let heads = files.indices.filter { !CatalogLayout.isTypesFile(files[$0].catalogPath) }
        self.init(
            head: contentName(others + heads.map { contents[$0] }),
            types: Dictionary(
                types.map { type in
                    let file = Int(type.source.file.index)
                    return (type.id, contents.indices.contains(file) ? contents[file] : "")
                }, uniquingKeysWith: { first, _ in first }))
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
