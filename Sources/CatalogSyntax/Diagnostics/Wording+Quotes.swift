import CatalogDiagnostics

extension Wording {
    /// The proposal to write a text between quotes, with the text as it would stand then.
    package static func inQuotes(_ text: String) -> Wording {
        let quoted = quotedScalar(text)
        return Wording(
            de: "Setzen Sie den ganzen Text in Anführungszeichen: \(quoted)",
            en: "Put the whole text into quotes: \(quoted)")
    }

    /// How an expression with commas can stand between braces.
    static func betweenBraces(_ expression: String) -> Wording {
        let quoted = expressionInQuotes(expression)
        guard let call = callWithText(expression) else { return quoted }
        // There are no times of numbers.
        guard call.hasPrefix("date") else { return .write(call) }
        return Wording(
            de: "\(quoted.german), oder schreiben Sie \(call)", en: "\(quoted.english), or write \(call)")
    }

    private static func expressionInQuotes(_ text: String) -> Wording {
        let quoted = quotedScalar(text)
        return Wording(
            de: "Setzen Sie den ganzen Ausdruck in Anführungszeichen: \(quoted)",
            en: "Put the whole expression into quotes: \(quoted)")
    }
}

/// A text as a quoted YAML scalar; the end of a long one is left out.
package func quotedScalar(_ text: String) -> String { inQuotes(text.shortened) }

/// All of a text as a quoted YAML scalar.
func inQuotes(_ text: String) -> String {
    guard text.contains("\"") || text.contains("\\") else { return "\"\(text)\"" }
    return "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
}
