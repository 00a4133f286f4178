import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let criterionNotANumber = DiagnosticDefinition(
        code: "DW3412",
        name: "criterion-not-a-number",
        severity: .error,
        summary: Wording(
            de: "Der Ausdruck eines Kriteriums ergibt keine Zahl.",
            en: "The expression of a criterion gives no number."),
        explanation: Wording(
            de: """
                Nur Zahlen lassen sich zwischen zwei Grenzen einordnen. Aus Ja und Nein wird eine Zahl mit if … then 1 else 0, \
                aus einer Auswahl mit by und values.
                """,
            en: """
                Only numbers can be placed between two bounds. Yes and no become a number by if … then 1 else 0, a choice by \
                by and values.
                """),
        badExample: .model("value: cases / 12", "value: cases > 12 # DW3412"),
        goodExample: .soundModel)
}

extension Diagnostic {
    static func criterionNotANumber(_ node: YAMLNode, type: ValueType) -> Diagnostic {
        let written = node.shownText
        let proposal =
            switch type {
            case .boolean:
                Wording(
                    de: "Zum Beispiel: if \(written) then 1 else 0",
                    en: "For example: if \(written) then 1 else 0")
            case .option:
                Wording(
                    de: "Schreiben Sie „by: \(written)“ und „values: {…}“ unter „value“.",
                    en: "Write “by: \(written)” and “values: {…}” below “value”.")
            case .text, .integer, .decimal, .money, .number, .date, .time, .dayTime, .yearMonth, .list,
                .composite,
                .null:
                Wording(de: "Zum Beispiel: casesPerYear / 12", en: "For example: casesPerYear / 12")
            }
        return Diagnostic(
            .criterionNotANumber, at: node.range,
            Wording(
                de: "Hier ergibt sich \(type.wording.german), gebraucht wird eine Zahl.",
                en: "This gives \(type.wording.english); a number is needed."),
            proposal: proposal)
    }
}
