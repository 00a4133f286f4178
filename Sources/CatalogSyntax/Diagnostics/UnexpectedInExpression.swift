import CatalogDiagnostics

extension DiagnosticDefinition {
    /// Something that does not belong where it stands.
    package static let unexpectedInExpression = DiagnosticDefinition(
        code: "DW1112", name: "unexpected-in-expression", severity: .error,
        summary: Wording(
            de: "In einer Bedingung steht etwas, das dort nicht hingehört.",
            en: "A condition contains something that does not belong there."),
        explanation: Wording(
            de: """
                Zwischen zwei Werten steht immer ein Vergleich oder ein Wort wie `and` oder `or`. Namen \
                bestehen aus Buchstaben, Ziffern und `_`; Texte stehen in Anführungszeichen.
                """,
            en: """
                Between two values there is always a comparison or a word such as `and` or `or`. Names \
                consist of letters, digits and `_`; texts are in quotes.
                """),
        badExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: residents 1  # DW1112
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
    static func unexpectedInExpression(_ written: String, at range: SourceRange) -> Diagnostic {
        let meant = GermanWord.operator(written)
        return Diagnostic(
            .unexpectedInExpression, at: range,
            Wording(
                de: "„\(written)“ gehört an dieser Stelle nicht in die Bedingung.",
                en: "“\(written)” does not belong in the condition in this place."),
            proposal: meant.map(Wording.write)
                ?? Wording(
                    de: """
                        Verbinden Sie Werte mit =, <, >, `and` oder `or`; setzen Sie Texte in \
                        Anführungszeichen.
                        """,
                    en: "Combine values with =, <, >, `and` or `or`; put texts into quotes."),
            edit: meant.map { TextEdit(replacing: range, with: $0) })
    }

    static func needlessInExpression(_ written: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unexpectedInExpression, at: range,
            Wording(
                de: "„\(written)“ gehört an dieser Stelle nicht in die Bedingung.",
                en: "“\(written)” does not belong in the condition in this place."),
            proposal: Wording(de: "Löschen Sie „\(written)“.", en: "Delete “\(written)”."),
            edit: TextEdit(replacing: range, with: ""))
    }

    static func commentInExpression(_ beginning: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unexpectedInExpression, at: range,
            Wording(
                de: "Mit „\(beginning)“ beginnt hier kein Kommentar.",
                en: "“\(beginning)” does not begin a comment here."),
            proposal: Wording(
                de: "Kommentare stehen wie überall in YAML hinter „#“, am besten in der Zeile darüber.",
                en: "Comments stand behind “#” as everywhere in YAML, best in the line above."))
    }

    /// - Parameter duration: In ISO 8601.
    static func unitOfTime(_ written: String, duration: String, at range: SourceRange) -> Diagnostic {
        let earlier = "… < today() - duration(\"\(duration)\")"
        return Diagnostic(
            .unexpectedInExpression, at: range,
            Wording(
                de: "„\(written)“ gehört an dieser Stelle nicht in die Bedingung.",
                en: "“\(written)” does not belong in the condition in this place."),
            proposal: Wording(
                de:
                    "Eine Zahl vergleichen Sie ohne „\(written)“. Ein Tag ist länger her, wenn gilt: \(earlier)",
                en: "Compare a number without “\(written)”. A day is longer ago if this is true: \(earlier)"))
    }

    static func itemsInBrackets(of list: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unexpectedInExpression, at: range,
            Wording(
                de: "Aus „\(list)“ lässt sich mit eckigen Klammern nichts herausgreifen.",
                en: "Nothing can be picked out of “\(list)” by brackets."),
            proposal: Wording(
                de: """
                    Ob ein Eintrag etwas erfüllt, fragt: some x in \(list) satisfies x.… Zum Zählen berechnen Sie in jedem \
                    Eintrag eine Zahl, „computed: if … then 1 else 0“, und bilden sum(\(list).…).
                    """,
                en: """
                    Whether an item fulfils something is asked by: some x in \(list) satisfies x.… To count them, compute a number \
                    in each item, “computed: if … then 1 else 0”, and take sum(\(list).…).
                    """))
    }

    /// - Parameter function: What asks a list of yes and no for the same.
    static func quantifierAsFunction(
        _ word: String, instead function: String, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .unexpectedInExpression, at: range,
            Wording(
                de: "„\(word)“ steht nicht vor Klammern, sondern vor einem Namen für die Einträge.",
                en: "“\(word)” does not stand in front of parentheses, but of a name for the items."),
            proposal: Wording(
                de: "Schreiben Sie „\(function)(…)“ oder: \(word) x in … satisfies x.…",
                en: "Write “\(function)(…)” or: \(word) x in … satisfies x.…"),
            edit: TextEdit(replacing: range, with: function))
    }

    static func missingParentheses(_ function: String, meant: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unexpectedInExpression, at: range,
            Wording(
                de: "Hinter der Funktion „\(function)“ fehlen Klammern.",
                en: "The function “\(function)” lacks its parentheses."),
            proposal: Wording.write(meant))
    }

    static func durationInWords(_ written: String, meant: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unexpectedInExpression, at: range,
            Wording(
                de: "Die Dauer „\(written)“ wird anders geschrieben.",
                en: "The duration “\(written)” is written in another way."),
            proposal: Wording.write(meant),
            edit: TextEdit(replacing: range, with: meant))
    }

    /// - Parameter meant: About as many days.
    static func workdaysInExpression(_ written: String, meant: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unexpectedInExpression, at: range,
            Wording(
                de: "„\(written)“ kann ein Formular nicht zählen: Nur Fristen im Ablauf kennen Feiertage.",
                en: "A form cannot count “\(written)”: only deadlines of workflows know holidays."),
            proposal: Wording(
                de: "Schreiben Sie zum Beispiel mit allen Tagen: \(meant)",
                en: "Write for example with all days: \(meant)"))
    }
}
