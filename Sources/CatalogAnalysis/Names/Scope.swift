import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// The names that an object (a form, a record, an item) declares, with what expressions have to know of them.
///
/// Scopes are collected from the syntax before fields are read, so that a condition may name fields that stand
/// further down and so that a broken field is still known by its name. One whose name is broken is declared, too: it has a place among the
/// others, and what it may look at depends on that.
struct Scope: Sendable {
    private(set) var declarations: [Declaration] = []
    /// The names that can be written.
    private(set) var names: [String] = []
    private var indices: [String: Int] = [:]
    /// The indices of those that are records.
    private var records: [Int] = []
    /// And those that are lists.
    private var lists: [Int] = []

    struct Declaration: Sendable {
        let name: String
        /// Whether the name can be written.
        let isNameable: Bool
        /// The place of the name.
        let range: SourceRange
        /// nil where the field is broken: nothing more is said about expressions that use it.
        let type: ValueType?
        let content: Content
        /// Whether nobody gives the answer.
        var isComputed = false
        /// The page on which it stands, from 0; in records all fields stand on one.
        var page = 0
        /// Of a choice: what is written below `options`.
        var options: YAMLNode?

        init(
            name: String, range: SourceRange, type: ValueType?, content: Content, isComputed: Bool = false,
            page: Int = 0, options: YAMLNode? = nil
        ) {
            self.name = name
            isNameable = NameStyle.camelCase.accepts(name)
            self.range = range
            self.type = type
            self.content = content
            self.isComputed = isComputed
            self.page = page
            self.options = options
        }
    }

    /// What can be reached through a name with a dot.
    enum Content: Sendable {
        case simple
        case record(Scope)
        /// Nil where items are no records.
        case list(Scope?, mostItems: Int)
    }

    func index(of name: String) -> Int? { indices[name] }

    /// The lists whose items have an answer with a name.
    func lists(ofItemsWith name: String) -> [String] {
        lists.compactMap { index in
            guard case .list(let items?, _) = declarations[index].content, items.index(of: name) != nil else {
                return nil
            }
            return declarations[index].name
        }
    }

    /// The ways to answers with a name in records, `holder.birthDate`; in records of records, too, but no deeper.
    func ways(to name: String) -> [String] { ways(to: name, deepest: 2) }

    private func ways(to name: String, deepest: Int) -> [String] {
        records.flatMap { index -> [String] in
            let declaration = declarations[index]
            guard case .record(let inner) = declaration.content else { return [] }
            let rest = inner.index(of: name) == nil ? [] : [name]
            return (rest + (deepest > 1 ? inner.ways(to: name, deepest: deepest - 1) : [])).map {
                "\(declaration.name).\($0)"
            }
        }
    }

    mutating func reserveCapacity(_ count: Int) {
        declarations.reserveCapacity(count)
        names.reserveCapacity(count)
        indices.reserveCapacity(count)
    }

    /// Adds a declaration; the first of two with the same name stays.
    mutating func declare(_ declaration: Declaration) {
        guard indices[declaration.name] == nil else { return }
        indices[declaration.name] = declarations.count
        if declaration.isNameable { names.append(declaration.name) }
        if case .record = declaration.content { records.append(declarations.count) }
        if case .list = declaration.content { lists.append(declarations.count) }
        declarations.append(declaration)
    }
}

/// The scopes around an expression, innermost first, each with how far the form has been asked there.
struct ScopeChain: Sendable {
    /// Innermost first.
    let levels: [Level]

    struct Level: Sendable {
        let scope: Scope
        /// Index of the declaration that is being read: a `when` may name the ones before it.
        let position: Int
        /// The page that is being read.
        let page: Int

        /// Whether no declaration is being read, but what stands among them.
        var isAtNote: Bool { position == scope.declarations.count }
    }

    /// Whether the declaration that is being read may name answers of later pages.
    let looksAhead: Bool

    init(_ scope: Scope) { self.init(levels: [Level(scope: scope, position: 0, page: 0)]) }

    private init(levels: [Level], looksAhead: Bool = false) {
        self.levels = levels
        self.looksAhead = looksAhead
    }

    /// The chain at one declaration of the innermost scope.
    func at(_ position: Int, looksAhead: Bool) -> ScopeChain {
        guard let first = levels.first else { return self }
        let declarations = first.scope.declarations
        let page = declarations.indices.contains(position) ? declarations[position].page : first.page
        return at(position, page: page, looksAhead: looksAhead)
    }

    /// The chain of a note, which stands on the page that is being read, is no declaration, and never looks ahead: whoever has left
    /// the page does not see it any more.
    var atNote: ScopeChain {
        levels.first.map { at($0.scope.declarations.count, page: $0.page, looksAhead: false) } ?? self
    }

    private func at(_ position: Int, page: Int, looksAhead: Bool) -> ScopeChain {
        guard let first = levels.first else { return self }
        return ScopeChain(
            levels: [Level(scope: first.scope, position: position, page: page)] + levels.dropFirst(),
            looksAhead: looksAhead)
    }

    /// The chain of a form where a page begins.
    func at(page: Int) -> ScopeChain {
        let declarations = levels.first?.scope.declarations ?? []
        // They stand in the order of the pages.
        var (first, end) = (0, declarations.count)
        while first < end {
            let middle = (first + end) / 2
            if declarations[middle].page < page { first = middle + 1 } else { end = middle }
        }
        return at(first, page: page, looksAhead: false)
    }

    /// The chain inside an object that the current declaration holds.
    func entering(_ scope: Scope) -> ScopeChain {
        ScopeChain(levels: [Level(scope: scope, position: 0, page: 0)] + levels)
    }
}
