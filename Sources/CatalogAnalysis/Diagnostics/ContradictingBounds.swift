import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let contradictingBounds = DiagnosticDefinition(
        code: "DW3001",
        name: "contradicting-bounds",
        severity: .error,
        summary: Wording(
            de: "Die Grenzen widersprechen sich.",
            en: "The bounds contradict each other."),
        explanation: Wording(
            de: "Die untere Grenze liegt über der oberen. So könnte niemand das Formular ausfüllen.",
            en: "The lower bound lies above the upper one. Nobody could fill in the form."),
        badExample: .fields(
            """
            age:
              type: integer
              minimum: 18
              maximum: 16 # DW3001
              label: {de: Alter, en: Age}
            """),
        goodExample: .fields(
            """
            age:
              type: integer
              minimum: 16
              maximum: 18
              label: {de: Alter, en: Age}
            """))
}

extension Diagnostic {
    static func contradictingBounds(_ node: YAMLNode?, other: YAMLNode?, owner: SourceRange) -> Diagnostic {
        let written = node?.text ?? ""
        return Diagnostic(
            .contradictingBounds, at: node?.range ?? owner,
            Wording(
                de: "Mit der Grenze „\(written)“ ist keine Antwort möglich.",
                en: "With the bound “\(written)” no answer is possible."),
            proposal: Wording(
                de: "Die untere Grenze darf nicht größer sein als die obere.",
                en: "The lower bound must not be larger than the upper one."),
            notes: other.map { [otherBound($0)] } ?? [])
    }

    /// - Parameter bounds: Those of the length that are written.
    static func patternTooLong(_ pattern: YAMLNode, shortest: Int, maxLength: Int, bounds: [YAMLNode])
        -> Diagnostic
    {
        Diagnostic(
            .contradictingBounds, at: pattern.range,
            Wording(
                de:
                    "Das Muster verlangt mindestens \(shortest) Zeichen, erlaubt sind höchstens \(maxLength).",
                en: "The pattern needs at least \(shortest) characters, and at most \(maxLength) are allowed."
            ),
            proposal: Wording(
                de: "Ändern Sie das Muster, oder schreiben Sie maxLength: \(shortest).",
                en: "Change the pattern, or write maxLength: \(shortest)."),
            notes: bounds.map(otherBound))
    }

    static func patternWithoutText(_ pattern: YAMLNode, lengths: ClosedRange<Int>, bounds: [YAMLNode])
        -> Diagnostic
    {
        let (least, most) = (lengths.lowerBound, lengths.upperBound)
        return Diagnostic(
            .contradictingBounds, at: pattern.range,
            Wording(
                de: least == most
                    ? "Kein Text mit \(least) Zeichen passt zu diesem Muster."
                    : "Kein Text mit \(least) bis \(most) Zeichen passt zu diesem Muster.",
                en: least == most
                    ? "No text of \(englishCount(of: least, "character")) matches this pattern."
                    : "No text of \(least) to \(most) characters matches this pattern."),
            proposal: Wording(
                de: "Ändern Sie das Muster oder die Längen.", en: "Change the pattern or the lengths."),
            notes: bounds.map(otherBound))
    }

    private static func otherBound(_ bound: YAMLNode) -> Note {
        Note(
            Wording(de: "Die andere Grenze ist „\(bound.text)“.", en: "The other bound is “\(bound.text)”."),
            at: bound.range)
    }
}
