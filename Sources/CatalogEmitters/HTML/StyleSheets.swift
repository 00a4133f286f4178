/// The style sheets: each page loads one, which has what the page needs and no more.
enum StyleSheet {
    /// For the list of services and the topic pages.
    static let pages = frameStyle + pageStyle + printStyle
    /// For forms; without what nobody but a reader of the source needs, for it counts towards the first page.
    static let form = compactStyle(frameStyle + formStyle + printStyle)
    /// For forms inside of a page that has a style of its own.
    static let fragment = compactStyle(revertingStyle + frameStyle + embeddedStyle + formStyle + printStyle)
}

/// Without comments, indentation and empty lines.
func compactStyle(_ style: String) -> String {
    var result = ""
    for line in style.split(separator: "\n") {
        let text = line.drop { $0 == " " }
        if text.hasPrefix("/*"), text.hasSuffix("*/") { continue }
        result += text + (text.hasSuffix(",") || text.hasSuffix(";") ? " " : "\n")
    }
    return result
}
