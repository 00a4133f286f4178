import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unreachableNumber = DiagnosticDefinition(
        code: "DW3017",
        name: "unreachable-number",
        severity: .error,
        summary: Wording(
            de: "Diese Zahl kann die Antwort nie sein.",
            en: "The answer can never be this number."),
        explanation: Wording(
            de: """
                Das Feld hat weniger Stellen hinter dem Komma oder fasst keine so großen Zahlen. Der \
                Vergleich wäre irreführend.
                """,
            en: """
                The field has fewer digits behind the point or does not hold numbers that large. The \
                comparison would be misleading.
                """),
        badExample: .fields(
            """
            count: {type: integer, label: {de: Anzahl, en: Count}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: count > 2.5 # DW3017
            """),
        goodExample: .fields(
            """
            count: {type: integer, label: {de: Anzahl, en: Count}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: count > 2
            """))
}

extension Diagnostic {
    /// `1.200` in an amount, which has fewer digits behind the point: a thousand to many.
    static func thousandsAsFraction(_ range: SourceRange, digits: String) -> Diagnostic {
        Diagnostic(
            .unreachableNumber, at: range,
            Wording(
                de: "„\(digits)“ hat mehr Nachkommastellen als ein Betrag.",
                en: "“\(digits)” has more digits behind the point than an amount."),
            proposal: thousands(in: digits).map { .thousandsMeant($0) })
    }

    /// `day.weekday = 0`: the part of a day or a time is never that number.
    static func unreachablePart(
        _ range: SourceRange, digits: String, of property: Property, _ possible: ClosedRange<Int>
    ) -> Diagnostic {
        let span = Wording(
            de: "\(possible.lowerBound) bis \(possible.upperBound)",
            en: "\(possible.lowerBound) to \(possible.upperBound)")
        return Diagnostic(
            .unreachableNumber, at: range,
            Wording(
                de: "„\(property)“ ist nie \(digits), sondern \(span.german).",
                en: "“\(property)” is never \(digits), but \(span.english)."),
            proposal: property == .weekday
                ? Wording(
                    de: "Montag ist 1, Sonntag ist 7.", en: "Monday is 1, Sunday is 7.")
                : Wording(de: "Möglich sind \(span.german).", en: "\(span.english) are possible."))
    }

    static func unreachableNumber(_ range: SourceRange, digits: String, type: ValueType) -> Diagnostic {
        Diagnostic(
            .unreachableNumber, at: range,
            Wording(
                de: "„\(digits)“ kann die Antwort nie sein: Das Feld ist \(type.wording.german).",
                en: "The answer can never be “\(digits)”: the field is \(type.wording.english)."),
            proposal: thousands(in: digits).map { .thousandsMeant($0) }
                ?? Wording(
                    de: "Nehmen Sie eine Zahl mit passenden Stellen.", en: "Use a number with fitting digits."
                ))
    }
}
