import CatalogDiagnostics
import CatalogModel

/// Reads a pattern (I-Regexp, RFC 9485, plus `\d \w \s` as ASCII) and makes its automaton.
package func compilePattern(_ source: String) -> Result<TextPattern, PatternError> {
    .failure(PatternError(offsets: 0..<0, message: Wording(de: "", en: ""), proposal: nil))
}
