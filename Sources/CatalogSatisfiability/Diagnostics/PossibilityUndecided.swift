import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let possibilityUndecided = DiagnosticDefinition(
        code: "DW3037",
        name: "possibility-undecided",
        severity: .note,
        summary: Wording(
            de: "Ob das je eintreten kann, wurde nicht entschieden.",
            en: "Whether this can ever happen was not decided."),
        explanation: Wording(
            de: """
                Der Compiler sucht zu jedem Feld, jeder Bedingung und jeder Regel Antworten, mit denen sie vorkommen. \
                Bei Rechnungen mit mehreren Antworten, bei Textfunktionen und Mustern probiert er nur aus; findet er \
                nichts, beweist das nichts. Ob es geht, zeigt ein Beispiel in examples; der Hinweis bleibt stehen, denn \
                Beispiele sucht der Compiler nicht danach ab. In einem Ablauf heißt der Hinweis: Ein Fehler wurde weder \
                gefunden noch ausgeschlossen.
                """,
            en: """
                For every field, condition and rule the compiler looks for answers with which it happens. With \
                computations on several answers, text functions and patterns it only tries; finding nothing proves \
                nothing. Whether it is possible is shown by an example under examples; the note stays, since the compiler \
                does not look for that in examples. In a workflow the note says: a mistake was neither found nor ruled out.
                """),
        badExample: .fields(
            """
            name: {type: text, maxLength: 80, label: {de: Name, en: Name}}
            nickname:
              type: text
              maxLength: 80
              when: upper case(lower case(name)) = "ERIKA M" # DW3037
              label: {de: Spitzname, en: Nickname}
            """),
        goodExample: .fields(
            """
            name: {type: text, maxLength: 80, label: {de: Name, en: Name}}
            nickname:
              type: text
              maxLength: 80
              when: name = "Erika M"
              label: {de: Spitzname, en: Nickname}
            """))
}

extension Diagnostic {
    package static func possibilityUndecided(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .possibilityUndecided, at: range,
            Wording(
                de: "Ob das je eintreten kann, wurde nicht entschieden.",
                en: "Whether this can ever happen was not decided."),
            proposal: Wording(
                de: "Ob es geht, zeigt ein Beispiel unter „examples“; der Hinweis bleibt auch dann stehen.",
                en: "An example under “examples” shows whether it is possible; the note stays all the same."))
    }

    /// The same of so many places, the first of which is given.
    static func manyUndecided(_ range: SourceRange, count: Int) -> Diagnostic {
        Diagnostic(
            .possibilityUndecided, at: range,
            Wording(
                de:
                    "Hier und an \(count - 1) weiteren Stellen wurde nicht entschieden, ob das je eintreten kann.",
                en: "Here and at \(count - 1) more places it was not decided whether this can ever happen."),
            proposal: Wording(
                de: "Teilen Sie das Formular, oder nennen Sie in den Bedingungen weniger Antworten.",
                en: "Split the form, or name fewer answers in its conditions."))
    }

    /// Whether two transitions between which nobody chooses can be open at once.
    static func overlapUndecided(
        _ range: SourceRange, names: (first: String, second: String), state: String, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .possibilityUndecided, at: range,
            Wording(
                de:
                    "Ob in „\(state)“ „\(names.first)“ und „\(names.second)“ zugleich offen sein können, wurde "
                    + "nicht entschieden.",
                en:
                    "Whether “\(names.first)” and “\(names.second)” can be open at once in “\(state)” was not decided."
            ),
            proposal: Wording(
                de:
                    "Soll höchstens eine Bedingung zutreffen, schreiben Sie die zweite als „not(…)“ der ersten.",
                en: "If at most one condition is to hold, write the second one as “not(…)” of the first one."),
            notes: [
                Diagnostic.Note(
                    Wording(de: "Hier steht der andere.", en: "Here the other stands."), at: first)
            ])
    }

    /// Whether a case can always leave a state.
    static func wayOnUndecided(_ range: SourceRange, state: String) -> Diagnostic {
        Diagnostic(
            .possibilityUndecided, at: range,
            Wording(
                de: "Ob es aus „\(state)“ immer weitergeht, wurde nicht entschieden.",
                en: "Whether a case can always leave “\(state)” was not decided."))
    }

    /// Whether an answer or an amount that is needed may be absent.
    static func absenceUndecided(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .possibilityUndecided, at: range,
            Wording(
                de: "Ob dieser Wert fehlen kann, wurde nicht entschieden.",
                en: "Whether this value may be absent was not decided."))
    }

    /// Whether the amount of a payment may be nothing.
    static func nothingUndecided(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .possibilityUndecided, at: range,
            Wording(
                de: "Ob dieser Betrag null oder kleiner sein kann, wurde nicht entschieden.",
                en: "Whether this amount may be zero or less was not decided."))
    }

    /// Whether a case can come to an end without a word to the applicant.
    static func silenceUndecided(_ range: SourceRange, state: String) -> Diagnostic {
        Diagnostic(
            .possibilityUndecided, at: range,
            Wording(
                de: "Ob die antragstellende Person von „\(state)“ immer erfährt, wurde nicht entschieden.",
                en: "Whether the applicant always hears of “\(state)” was not decided."))
    }
}
