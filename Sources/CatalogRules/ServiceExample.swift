/// A whole service that follows every rule, for the examples of rules that are about services; what is named by
/// the parameters is left out or changed, and the line that a rule reports is then marked with its code.
func serviceExample(
    without module: String? = nil, audience: String = "resident", simpleTitle: String? = nil,
    code: String? = nil
) -> String {
    var lines = [
        "service: example" + (code.map { " # \($0)" } ?? ""),
        "version: 1.0.0",
        "title: {de: Mülltonne tauschen, en: Exchange a waste bin\(simpleTitle.map { ", de-simple: \($0)" } ?? "")}",
        "description: {de: Hier tauschen Sie Ihre Tonne., en: Exchange your bin here.}",
        "responsible: ordnungsamt",
        "audience: [\(audience)]",
    ]
    if module != "legalBasis" {
        lines.append("legalBasis: [{de: § 5 Abfallsatzung, en: Section 5 of the by-law}]")
    }
    lines += [
        "form:",
        "  pages:",
        "    bin:",
        "      title: {de: Ihre Tonne, en: Your bin}",
        "      fields:",
        "        street: {type: text, label: {de: Straße, en: Street}}",
    ]
    if module != "examples" { lines += ["examples:", "  usual: {valid: {street: Hauptstraße}}"] }
    return lines.joined(separator: "\n")
}
