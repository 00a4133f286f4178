import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let twoValues = DiagnosticDefinition(
        code: "DW2409",
        name: "two-values",
        severity: .error,
        summary: Wording(
            de: "Hier stehen zwei Werte, von denen nur einer gelten kann.",
            en: "There are two values here, of which only one can hold."),
        explanation: Wording(
            de: """
                Eine Angabe hat entweder einen Wert (`value`) oder eine Spanne (`low`, `likely`, `high`).
                """,
            en: """
                An input has either a value (`value`) or a range (`low`, `likely`, `high`).
                """),
        badExample: .priorities("days: {low: 4,", "days: {value: 5, low: 4, # DW2409\n "),
        goodExample: .soundPriorities)
}

extension Diagnostic {
    static func twoValues(_ key: YAMLNode, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .twoValues, at: key.range,
            Wording(
                de: "„\(key.shownText)“ und „value“ gehen nicht zusammen.",
                en: "“\(key.shownText)” and “value” do not go together."),
            proposal: Wording(de: "Streichen Sie eines von beiden.", en: "Delete one of the two."),
            notes: [
                Diagnostic.Note(Wording(de: "Hier steht „value“.", en: "Here stands “value”."), at: first)
            ])
    }
}
