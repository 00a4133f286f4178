import CatalogDiagnostics

/// Why a pattern was refused.
package struct PatternError: Error, Sendable {
    /// The wrong part as UTF-8 offsets into the pattern.
    package let offsets: Range<Int>
    package let message: Wording
    package let proposal: Wording
}
