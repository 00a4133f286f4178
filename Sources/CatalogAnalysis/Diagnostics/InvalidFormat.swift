import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let invalidFormat = DiagnosticDefinition(
        code: "DW2014",
        name: "invalid-format",
        severity: .error,
        summary: Wording(
            de: "Diese Angabe hat nicht die richtige Form.",
            en: "This value does not have the right form."),
        explanation: Wording(
            de: """
                Manche Angaben haben eine feste Form, zum Beispiel Versionen (1.2.0), LeiKa-Schlüssel (14 \
                Ziffern in Anführungszeichen) oder Dateigrößen (10 MB).
                """,
            en: """
                Some values have a fixed form, for example versions (1.2.0), LeiKa keys (14 digits in \
                quotes) or file sizes (10 MB).
                """),
        badExample: .fields(
            """
            proof:
              type: file
              maxSize: big # DW2014
              label: {de: Nachweis, en: Proof}
            """),
        goodExample: .fields(
            """
            proof:
              type: file
              maxSize: 5 MB
              label: {de: Nachweis, en: Proof}
            """))
}

extension Diagnostic {
    static func invalidFormat(_ node: YAMLNode, _ format: WrittenFormat, owner: SourceRange? = nil)
        -> Diagnostic
    {
        let form = format.wording
        let mended = node.kind == .scalar ? format.mended(node.text) : nil
        let example = node.kind == .scalar ? format.example(near: node.text) : format.example
        return Diagnostic(
            .invalidFormat, at: node.place(or: owner ?? node.range),
            Wording(
                de: "„\(node.shownText)“ passt nicht: Erwartet wird \(form.german).",
                en: "“\(node.shownText)” does not fit: expected \(form.english)."),
            proposal: mended.map(Wording.write)
                ?? Wording(de: "Zum Beispiel: \(example)", en: "For example: \(example)"),
            edit: mended.map { TextEdit(replacing: node.range, with: $0) })
    }
}
