import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let missingRounding = DiagnosticDefinition(
        code: "DW3040",
        name: "missing-rounding",
        severity: .error,
        summary: Wording(
            de: "Das Ergebnis kann mehr Nachkommastellen haben als das Feld.",
            en: "The result may have more digits behind the point than the field."),
        explanation: Wording(
            de: """
                Gerundet wird nur, wo es dasteht; sonst würde jede Stelle anders runden. Ein Produkt hat so viele \
                Nachkommastellen wie beide Faktoren zusammen, ein Quotient beliebig viele. Runden Sie mit \
                round half up(…, 2) (kaufmännisch), decimal(…, 2), round up(…, 2), round down(…, 2), floor(…) oder \
                ceiling(…).
                """,
            en: """
                Rounding happens only where it is written; otherwise everybody would round in their own way. A product \
                has as many digits behind the point as both factors together, a quotient any number. Round with \
                round half up(…, 2), decimal(…, 2), round up(…, 2), round down(…, 2), floor(…) or ceiling(…).
                """),
        badExample: .fields(
            """
            net: {type: money, label: {de: Netto, en: Net}}
            tax:
              type: money
              computed: net * 0.19 # DW3040
              label: {de: Steuer, en: Tax}
            """),
        goodExample: .fields(
            """
            net: {type: money, label: {de: Netto, en: Net}}
            tax:
              type: money
              computed: round half up(net * 0.19, 2)
              label: {de: Steuer, en: Tax}
            """))
}

extension Diagnostic {
    /// - Parameters:
    ///   - found: The digits that the part may have; nil if any number.
    ///   - text: The part as it was written, where it stands in one piece.
    static func missingRounding(_ range: SourceRange, found: Int?, wanted: Int, text: String?) -> Diagnostic {
        let mended = "round half up(\(text ?? "…"), \(wanted))"
        // Nothing is written in the place of who means a thousand.
        let grouped = text?.split { !$0.isNumber && $0 != "." }.lazy.compactMap { thousands(in: $0) }.first
        let many =
            found.map {
                Wording(
                    de: $0 == 1 ? "eine Stelle" : "\($0) Stellen", en: $0 == 1 ? "one digit" : "\($0) digits")
            }
            ?? Wording(de: "beliebig viele Stellen", en: "any number of digits")
        return Diagnostic(
            .missingRounding, at: range,
            Wording(
                de: "Das kann \(many.german) hinter dem Komma haben, das Feld hat \(wanted).",
                en: "This may have \(many.english) after the point, the field has \(wanted)."),
            proposal: grouped.map { .thousandsMeant($0, otherwise: mended) } ?? .write(mended),
            edit: grouped == nil ? text.map { _ in TextEdit(replacing: range, with: mended) } : nil)
    }
}
