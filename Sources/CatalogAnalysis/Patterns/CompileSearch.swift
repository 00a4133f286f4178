import CatalogModel

/// Makes the pattern of `matches(text, pattern)`, which is searched for anywhere in the text (FEEL takes it from
/// XPath), into one for the whole text. `^` at the beginning and `$` at the end hold it there.
func compileSearch(_ source: String) -> Result<TextPattern, PatternError> {
    var inner = Substring(source)
    let isAtStart = inner.hasPrefix("^")
    if isAtStart { inner.removeFirst() }
    let isAtEnd = inner.hasSuffix("$") && !inner.hasSuffix(#"\$"#)
    if isAtEnd { inner.removeLast() }
    if case .failure(let error) = compilePattern(String(inner)) { return .failure(error) }
    let anything = #"(.|\n|\r)*"#
    return compilePattern((isAtStart ? "" : anything) + "(" + inner + ")" + (isAtEnd ? "" : anything))
}
