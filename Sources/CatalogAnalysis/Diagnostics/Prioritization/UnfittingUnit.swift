import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unfittingUnit = DiagnosticDefinition(
        code: "DW3411",
        name: "unfitting-unit",
        severity: .error,
        summary: Wording(
            de: "Die Einheit passt nicht zur Angabe.",
            en: "The unit does not fit the input."),
        explanation: Wording(
            de: """
                Welche Einheit eine Angabe hat, folgt aus ihrer Art im Modell. Umgerechnet wird nicht, damit die Zahl im Bericht \
                die ist, die jemand geschrieben hat.
                """,
            en: """
                Which unit an input has follows from its kind in the model. Nothing is converted, so that the figure in the \
                report is the one that somebody wrote.
                """),
        badExample: .priorities(
            "days: {low: 4, likely: 10, high: 20, source: Bauhof}", "days: {value: 10, unit: hours} # DW3411"),
        goodExample: .priorities(
            "days: {low: 4, likely: 10, high: 20, source: Bauhof}", "days: {value: 10, unit: days}"))
}

extension Diagnostic {
    /// - Parameter conversion: How to get to the unit that is expected.
    static func unfittingUnit(_ node: YAMLNode, expected: String?, _ conversion: Wording?) -> Diagnostic {
        let unit =
            expected.map {
                Wording(de: "Die Angabe hat die Einheit „\($0)“.", en: "The input has the unit “\($0)”.")
            }
            ?? Wording(de: "Die Angabe ist keine Zahl.", en: "The input is no number.")
        let advice =
            expected.map {
                Wording(
                    de: "Schreiben Sie „unit: \($0)“ oder lassen Sie die Einheit weg.",
                    en: "Write “unit: \($0)”, or leave the unit out.")
            } ?? Wording(de: "Lassen Sie die Einheit weg.", en: "Leave the unit out.")
        return Diagnostic(
            .unfittingUnit, at: node.range,
            Wording(
                de: "„\(node.shownText)“ passt nicht. \(unit.german)",
                en: "“\(node.shownText)” does not fit. \(unit.english)"),
            proposal: Wording(
                de: [advice.german, conversion?.german].compactMap(\.self).joined(separator: " "),
                en: [advice.english, conversion?.english].compactMap(\.self).joined(separator: " ")))
    }
}
