import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let circularDependency = DiagnosticDefinition(
        code: "DW3038",
        name: "circular-dependency",
        severity: .error,
        summary: Wording(
            de: "Ein Wert hängt von sich selbst ab.",
            en: "A value depends on itself."),
        explanation: Wording(
            de: """
                Ob eine Frage gestellt wird, muss feststehen, bevor jemand antwortet, und ein berechneter Wert, sobald \
                seine Angaben da sind. Führen die Bedingungen und Berechnungen im Kreis, gibt es keine Reihenfolge, in \
                der sie sich entscheiden lassen. Die Hinweise zeigen den ganzen Weg.
                """,
            en: """
                Whether a question is asked has to be decided before somebody answers, and a computed value as soon as \
                its answers are there. If conditions and computations lead in a circle, there is no order in which they \
                can be decided. The notes show the whole way.
                """),
        badExample: .fields(
            """
            net:
              type: money
              computed: gross - tax # DW3038
              label: {de: Netto, en: Net}
            tax: {type: money, label: {de: Steuer, en: Tax}}
            gross:
              type: money
              computed: net + tax
              label: {de: Brutto, en: Gross}
            """),
        goodExample: .fields(
            """
            net: {type: money, label: {de: Netto, en: Net}}
            tax: {type: money, label: {de: Steuer, en: Tax}}
            gross:
              type: money
              computed: net + tax
              label: {de: Brutto, en: Gross}
            """))
}

extension Diagnostic {
    /// - Parameter path: The names on the way, the first one again at its end.
    static func circularDependency(_ range: SourceRange, path: [String], notes: [Note]) -> Diagnostic {
        let shown = path.joined(separator: " → ")
        return Diagnostic(
            .circularDependency, at: range,
            path.count == 2
                ? Wording(
                    de: "„\(path[0])“ hängt von sich selbst ab.", en: "“\(path[0])” depends on itself.")
                : Wording(
                    de: "„\(path[0])“ hängt von sich selbst ab: \(shown).",
                    en: "“\(path[0])” depends on itself: \(shown)."),
            proposal: Wording(
                de: "Nehmen Sie eine dieser Angaben aus der Bedingung oder der Berechnung heraus.",
                en: "Take one of these answers out of the condition or the computation."),
            notes: notes)
    }

    /// `children.name` at a question of an item of `children`.
    static func ownListNamed(_ range: SourceRange, list: String, part: String) -> Diagnostic {
        Diagnostic(
            .circularDependency, at: range,
            Wording(
                de: "„\(list)“ ist die Liste, in deren Einträgen das steht.",
                en: "“\(list)” is the list in whose items this stands."),
            proposal: Wording(
                de: "Schreiben Sie „\(part)“ ohne „\(list).“: Gemeint ist dann derselbe Eintrag.",
                en: "Write “\(part)” without “\(list).”: then the same item is meant."))
    }

    /// A bound that looks at the very value that it bounds.
    static func boundOfItself(_ range: SourceRange, name: String) -> Diagnostic {
        Diagnostic(
            .circularDependency, at: range,
            Wording(
                de: "Die Grenze von „\(name)“ hängt von „\(name)“ selbst ab.",
                en: "The bound of “\(name)” depends on “\(name)” itself."),
            proposal: Wording(
                de: "Nennen Sie eine andere Angabe, oder schreiben Sie eine Regel unter rules.",
                en: "Name another answer, or write a rule below rules."))
    }
}
