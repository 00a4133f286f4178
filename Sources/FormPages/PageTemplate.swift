/// A page with a form on it, as the compiler wrote it, ready to be shown with answers. Generated.
///
/// The page is its own template: it is read once, and places for answers and problems are found by the names and hooks that
/// are on it. A damaged page, which only a damaged generated file can cause, is sent as it is.
public final class PageTemplate: Sendable {
    /// The page without answers.
    public let bytes: [UInt8]
    let form: FormOnPage?

    /// With a page in parts, of which other pages may have some, too.
    ///
    /// - Parameter idPrefix: What the ids of the form begin with on this page, if it is not `f-`, with which they are written.
    public convenience init(_ parts: StaticString..., idPrefix: String? = nil) {
        var bytes = parts.flatMap { part in part.withUTF8Buffer { Array($0) } }
        if let idPrefix, var tree = PageTree(parsing: bytes) {
            tree.replaceIDs(beginningWith: "f-", by: idPrefix)
            bytes = tree.written()
        }
        self.init(bytes: bytes)
    }

    /// With a page that is only known at run time, for example of another web design.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
        form = PageTree(parsing: bytes).flatMap(FormOnPage.init)
    }

    /// Whether the page could be read.
    package var isWhole: Bool { form != nil }

    /// The page once more, from the tree that it was read into: the same bytes.
    package var written: [UInt8]? { form?.tree.written() }
}

/// The pages of a form: in each language a whole page, and a part for a page of the website's. Generated.
public struct FormPages: Sendable {
    /// A page in one language. Templates are made when they are first used.
    public struct Page: Sendable {
        let language: String
        let whole: @Sendable () -> PageTemplate
        let fragment: @Sendable () -> PageTemplate

        public init(
            language: String, whole: @escaping @Sendable () -> PageTemplate,
            fragment: @escaping @Sendable () -> PageTemplate
        ) {
            self.language = language
            self.whole = whole
            self.fragment = fragment
        }
    }

    private let pages: [Page]

    public init(_ pages: [Page]) { self.pages = pages }

    /// BCP 47 tags of the languages, the main one first.
    public var languages: [String] { pages.map(\.language) }

    /// The language that stands in for one that is asked for: itself, else one with the same primary subtag, else the
    /// main one.
    public func language(for wanted: String) -> String {
        func primary(_ tag: String) -> String { String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased() }
        let found =
            pages.first { $0.language == wanted } ?? pages.first { primary($0.language) == primary(wanted) }
        return (found ?? pages.first)?.language ?? wanted
    }

    func template(in language: String, as extent: PageExtent) -> PageTemplate? {
        let language = self.language(for: language)
        guard let page = pages.first(where: { $0.language == language }) else { return nil }
        return extent == .whole ? page.whole() : page.fragment()
    }
}

/// How much of a page.
public enum PageExtent: Sendable {
    /// All of it, from the document type on.
    case whole
    /// What a page of the town's website puts into itself.
    case fragment
}
