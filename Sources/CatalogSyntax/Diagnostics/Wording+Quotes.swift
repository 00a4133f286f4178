import CatalogDiagnostics

extension Wording {
    /// The proposal to write a text between quotes, with the text as it would stand then.
    package static func inQuotes(_ text: String) -> Wording {
        let quoted = quotedScalar(text)
        return Wording(
            de: "Setzen Sie den ganzen Text in Anführungszeichen: \(quoted)",
            en: "Put the whole text into quotes: \(quoted)")
    }

    static func expressionInQuotes(_ text: String) -> Wording {
        let quoted = quotedScalar(text)
        return Wording(
            de: "Setzen Sie den ganzen Ausdruck in Anführungszeichen: \(quoted)",
            en: "Put the whole expression into quotes: \(quoted)")
    }
}

/// A text as a quoted YAML scalar; the end of a long one is left out.
package func quotedScalar(_ text: String) -> String {
    let shown = text.shortened
    guard shown.contains("\"") || shown.contains("\\") else { return "\"\(shown)\"" }
    return "'\(shown.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
}
