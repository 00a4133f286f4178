import CatalogSyntax

extension YAMLNode {
    /// Whether this is written as a text in one or more languages. Which languages there are is not known where entries are placed.
    var isTextByLanguage: Bool {
        kind == .mapping && !entries.isEmpty
            && entries.allSatisfy { $0.key.isLanguageTag && $0.value.kind == .scalar }
    }

    /// Two or three small letters that are no key, and parts behind hyphens: `de`, `de-leicht`.
    var isLanguageTag: Bool {
        let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = parts.first, 2...3 ~= first.count, !Construct.isKey(self) else { return false }
        return first.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
    }
}
