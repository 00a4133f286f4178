import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let unorderedComparison = DiagnosticDefinition(
        code: "DW3007",
        name: "unordered-comparison",
        severity: .error,
        summary: Wording(
            de: "Das hat keine Reihenfolge.",
            en: "This has no order."),
        explanation: Wording(
            de: """
                Größer und kleiner gibt es bei Zahlen, Beträgen, Tagen, Zeiten, Texten und Codelisten mit \
                ordered: true, nicht bei anderen Auswahlen oder Ja-Nein-Fragen.
                """,
            en: """
                Larger and smaller exist for numbers, amounts, days, times, texts and code lists with \
                ordered: true, not for other choices or yes-no questions.
                """),
        badExample: .fields(
            """
            kind:
              type: choice
              label: {de: Art, en: Kind}
              options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
            size:
              type: integer
              label: {de: Größe, en: Size}
              when: kind > "small" # DW3007
            """),
        goodExample: .fields(
            """
            kind:
              type: choice
              label: {de: Art, en: Kind}
              options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
            size:
              type: integer
              label: {de: Größe, en: Size}
              when: kind != "small"
            """))
}

extension Diagnostic {
    static func unorderedComparison(_ range: SourceRange, _ comparison: Comparison, type: ValueType?)
        -> Diagnostic
    {
        let what = type?.wording ?? Wording(de: "null", en: "null")
        return Diagnostic(
            .unorderedComparison, at: range,
            Wording(
                de: "„\(comparison.rawValue)“ geht hier nicht, denn \(what.german) hat keine Reihenfolge.",
                en: "“\(comparison.rawValue)” is not possible here: \(what.english) has no order."),
            proposal: Wording(
                de: "Nehmen Sie = oder !=, oder eine Codeliste mit ordered: true.",
                en: "Use = or !=, or a code list with ordered: true."))
    }
}
