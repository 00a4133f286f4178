import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownType = DiagnosticDefinition(
        code: "DW2010",
        name: "unknown-type",
        severity: .error,
        summary: Wording(
            de: "Diesen Typ gibt es nicht.",
            en: "There is no such type."),
        explanation: Wording(
            de: """
                Ein Typ ist entweder eingebaut (text, date, choice …) oder steht in einer Datei unter \
                types/.
                """,
            en: "A type is either built in (text, date, choice …) or stands in a file below types/."),
        badExample: .fields(
            """
            name:
              type: txet # DW2010
              label: {de: Name, en: Name}
            """),
        goodExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: Name}
            """))
}

extension Diagnostic {
    /// - Parameter hasOptions: Whether options stand beside it, so that `checkbox` is one of several.
    static func unknownType(
        _ node: YAMLNode, known: [String], owner: SourceRange, hasOptions: Bool = false
    ) -> Diagnostic {
        let keyword = FieldKeyword.meant(by: node.text)
        let meant = hasOptions && keyword == .boolean ? .choices : keyword
        let nearest =
            meant.map(\.rawValue).flatMap { known.contains($0) ? $0 : nil }
            ?? nearestName(to: node.text, among: known)
        return Diagnostic(
            .unknownType, at: node.place(or: owner),
            node.isNull
                ? Wording(de: "Hier fehlt der Typ.", en: "The type is missing here.")
                : Wording(
                    de: "Den Typ „\(node.shownText)“ gibt es nicht.",
                    en: "There is no type “\(node.shownText)”."),
            proposal: nearest.map { .didYouMean($0) }
                ?? .thereAre(known),
            edit: nearest.map { TextEdit(replacing: node.range, with: $0) })
    }
}
