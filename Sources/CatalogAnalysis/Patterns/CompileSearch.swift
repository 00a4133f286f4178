import CatalogModel

/// Makes the pattern of `matches(text, pattern, flags)`, which is searched for anywhere in the text (FEEL takes it from
/// XPath), into one for the whole text. `^` at the beginning and `$` at the end hold it there. Nil for flags that do not
/// exist.
func compileSearch(_ source: String, flags: String) -> Result<TextPattern, PatternError>? {
    guard let options = PatternOptions(flags: flags)?.union(.subtractsClasses) else { return nil }
    var inner = Substring(source)
    let isAtStart = inner.hasPrefix("^")
    if isAtStart { inner.removeFirst() }
    let isAtEnd = inner.hasSuffix("$") && !inner.hasSuffix(#"\$"#)
    if isAtEnd { inner.removeLast() }
    if case .failure(let error) = compilePattern(String(inner), options) { return .failure(error) }
    // What may stand around the match does so anyway, and twice it would make the pattern ambiguous.
    if !isAtStart { while inner.hasPrefix(".*") { inner.removeFirst(2) } }
    if !isAtEnd { while inner.hasSuffix(".*"), !inner.hasSuffix(#"\.*"#) { inner.removeLast(2) } }
    let anything = #"[\s\S]*"#
    return compilePattern(
        (isAtStart ? "" : anything) + "(" + inner + ")" + (isAtEnd ? "" : anything), options
    ).map { TextPattern(source: source, flags: flags, ecmaScript: $0.ecmaScript, automaton: $0.automaton) }
}
