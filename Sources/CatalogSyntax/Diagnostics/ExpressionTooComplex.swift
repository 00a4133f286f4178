import CatalogDiagnostics

extension DiagnosticDefinition {
    /// An expression that is too long or too deep.
    package static let expressionTooComplex = DiagnosticDefinition(
        code: "DW1106", name: "expression-too-complex", severity: .error,
        summary: Wording(
            de: "Eine Bedingung ist zu lang oder zu tief verschachtelt.",
            en: "A condition is too long or nested too deep."),
        explanation: Wording(
            de: """
                Eine Bedingung darf höchstens 4.096 Bytes lang und 64 Ebenen tief sein, und „some“ und „every“ dürfen \
                nicht so viele Listen miteinander verbinden, dass mehr als tausend Fälle zu prüfen wären (eine \
                Liste von Antworten zählt als zehn). Teilen Sie sie auf mehrere Regeln oder Felder auf.
                """,
            en: """
                A condition may have at most 4,096 bytes and 64 levels, and “some” and “every” must not combine so many \
                lists that there are more than a thousand cases (a list of answers counts as ten). Split it into several rules or fields.
                """),
        badExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((residents = 1))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))  # DW1106
              label: {de: Grund, en: Reason}
            """),
        goodExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: residents = 1
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    static func expressionTooDeep(limit: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .expressionTooComplex, at: range,
            Wording(
                de: "Hier beginnt eine Ebene zu viel; eine Bedingung darf \(limit) Ebenen tief sein.",
                en: "One level too many begins here; a condition may have \(limit) levels."),
            proposal: Wording(
                de: "Teilen Sie die Bedingung auf mehrere Regeln oder Felder auf.",
                en: "Split the condition into several rules or fields."))
    }

    /// What `between`, `in` and tests look at several times.
    package static func operandTooLong(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .expressionTooComplex, at: range,
            Wording(
                de: "Das ist zu lang, um es mit mehreren Werten zu vergleichen.",
                en: "This is too long to be compared with several values."),
            proposal: Wording(
                de: "Machen Sie daraus ein Feld mit „computed“, und vergleichen Sie das.",
                en: "Make it a field with “computed”, and compare that."))
    }

    /// Quantifiers within one another.
    package static func tooManyCombinations(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .expressionTooComplex, at: range,
            Wording(
                de: "Mit dieser Liste sind es zu viele Fälle: mehr als tausend.",
                en: "With this list there are too many cases: more than a thousand."),
            proposal: Wording(
                de: "Verbinden Sie weniger Listen miteinander; bei Listen von Antworten höchstens drei.",
                en: "Combine fewer lists; of lists of answers at most three."))
    }

    /// Lists within one another, with as many items as they may have.
    package static func tooManyItems(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .expressionTooComplex, at: range,
            Wording(
                de: "Mit dieser Liste kann ein Antrag zu viele Fälle haben: mehr als eine Million.",
                en: "With this list a submission may have too many cases: more than a million."),
            proposal: Wording(
                de: "Erlauben Sie weniger Einträge (maxItems), oder verbinden Sie weniger Listen.",
                en: "Allow fewer items (maxItems), or combine fewer lists."))
    }

    static func expressionTooLong(byteCount: Int, limit: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .expressionTooComplex, at: range,
            Wording(
                de: "Die Bedingung ist \(byteCount) Bytes lang; erlaubt sind höchstens \(limit).",
                en: "The condition is \(byteCount) bytes long; at most \(limit) are allowed."),
            proposal: Wording(
                de: "Teilen Sie die Bedingung auf mehrere Regeln oder Felder auf.",
                en: "Split the condition into several rules or fields."))
    }
}
