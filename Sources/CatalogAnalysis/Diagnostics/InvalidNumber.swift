import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let invalidNumber = DiagnosticDefinition(
        code: "DW2013",
        name: "invalid-number",
        severity: .error,
        summary: Wording(
            de: "Hier muss eine Zahl in bestimmten Grenzen stehen.",
            en: "A number within certain limits has to stand here."),
        explanation: Wording(
            de: """
                Zahlen stehen ohne Anführungszeichen und ohne Tausenderpunkte da, mit einem Punkt vor den \
                Nachkommastellen.
                """,
            en: """
                Numbers are written without quotes and without thousands separators, with a point before the\
                 decimal places.
                """),
        badExample: .fields(
            """
            name:
              type: text
              maxLength: many # DW2013
              label: {de: Name, en: Name}
            """),
        goodExample: .fields(
            """
            name:
              type: text
              maxLength: 80
              label: {de: Name, en: Name}
            """))
}

extension Diagnostic {
    static func invalidNumber(
        _ node: YAMLNode, scale: Int, limits: ClosedRange<Int64>, owner: SourceRange
    ) -> Diagnostic {
        let low = ScaledDecimal(units: limits.lowerBound, scale: scale).description
        let high = ScaledDecimal(units: limits.upperBound, scale: scale).description
        let mended = mendedNumber(node.text, scale: scale, limits: limits)
        func isPossible(_ number: String) -> Bool {
            ScaledDecimal(number, scale: scale).map { limits.contains($0.units) } == true
        }
        let kind =
            scale == 0
            ? Wording(de: "eine ganze Zahl", en: "a whole number")
            : Wording(
                de: "eine Zahl mit höchstens \(Wording.digits(scale).german)",
                en: "a number with at most \(Wording.digits(scale).english)")
        return Diagnostic(
            .invalidNumber, at: node.place(or: owner),
            node.isNull
                ? Wording(de: "Hier fehlt eine Zahl.", en: "A number is missing here.")
                : Wording(
                    de:
                        "„\(node.shownText)“ passt nicht: Hier gehört \(kind.german) von \(low) bis \(high) hin.",
                    en: "“\(node.shownText)” does not fit: expected \(kind.english) from \(low) to \(high)."),
            proposal: mended.map(Wording.write)
                ?? thousands(in: node.text).flatMap { isPossible($0) ? .thousandsMeant($0) : nil }
                ?? EnglishNumber(node.text).flatMap { number in
                    guard isPossible(number.meant) else { return nil }
                    return number.asDecimals.map(isPossible) == true
                        ? .write(number) : .commaMeant(number.meant)
                }
                ?? (node.style == .plain && ScaledDecimal(node.text, scale: scale) != nil
                    ? Wording(
                        de: "Schreiben Sie eine Zahl zwischen \(low) und \(high).",
                        en: "Write a number between \(low) and \(high).") : nil)
                    ?? Wording(
                        de:
                            "Schreiben Sie eine Zahl zwischen \(low) und \(high) mit Ziffern, ohne Anführungszeichen und ohne Punkt zwischen Tausendern.",
                        en:
                            "Write a number between \(low) and \(high) in digits, without quotes and without a point between thousands."
                    ),
            edit: mended.map { TextEdit(replacing: node.range, with: $0) })
    }
}
