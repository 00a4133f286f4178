/// A BCP 47 language tag such as `de`, `en` or `de-simple` (German, simplified: Leichte Sprache).
package struct LanguageTag: Hashable, Sendable {
    package let rawValue: String
    package init(_ rawValue: String) { self.rawValue = rawValue }

    /// Whether it is a simplified language, such as Leichte Sprache: `simple` is a registered variant of BCP 47.
    package var isSimple: Bool { rawValue.split(separator: "-").dropFirst().contains("simple") }
}

/// One language of a catalog.
package struct CatalogLanguage: Hashable, Sendable {
    package let tag: LanguageTag
    /// The language's name in itself, for example `Deutsch`.
    package let name: String
    /// Index in `Catalog.languages` of the language whose texts stand in where this one has none;
    /// nil for a language in which every text has to be there.
    package let fallback: Int?

    package init(tag: LanguageTag, name: String, fallback: Int?) {
        self.tag = tag
        self.name = name
        self.fallback = fallback
    }
}
