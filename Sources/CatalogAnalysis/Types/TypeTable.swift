import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// The types that `types/*.yaml` declare, by name, and what became of reading them.
struct TypeTable {
    private var declarations: [String: TypeDeclaration] = [:]
    /// Names in the order of the files.
    private(set) var names: [String] = []

    subscript(_ name: String) -> TypeDeclaration? { declarations[name] }

    mutating func declare(_ declaration: TypeDeclaration) {
        names.append(declaration.name)
        declarations[declaration.name] = declaration
    }

    mutating func update(_ name: String, _ change: (inout TypeDeclaration) -> Void) {
        guard var declaration = declarations[name] else { return }
        change(&declaration)
        declarations[name] = declaration
    }
}

/// One declared type.
struct TypeDeclaration {
    let name: String
    let key: YAMLNode
    let node: YAMLNode
    /// nil where `type:` is missing or wrong.
    let kind: Kind?
    var scope = Scope()
    var state = State.unread
    /// Names of the types that it uses itself.
    var uses: Set<String> = []
    /// Ids of services to which its own texts link.
    var linked: Set<String> = []
    /// Known once it was read.
    var extent: Extent?

    enum Kind: String, CaseIterable {
        case record, codeList
    }

    enum State {
        case unread
        /// Being read: whoever comes here again has found a cycle.
        case reading
        /// nil where the declaration is broken.
        case read(NamedType?)
    }
}
