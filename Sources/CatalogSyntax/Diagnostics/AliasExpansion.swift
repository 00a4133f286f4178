import CatalogDiagnostics

extension DiagnosticDefinition {
    /// Aliases that repeat too much.
    package static let aliasExpansion = DiagnosticDefinition(
        code: "DW1026", name: "alias-expansion", severity: .error,
        summary: Wording(
            de: "Verweise mit `*` vervielfältigen zu viel.",
            en: "Aliases with `*` repeat too much."),
        explanation: Wording(
            de: """
                Jeder Verweis wiederholt den markierten Inhalt; Verweise auf Verweise wachsen dadurch sehr \
                schnell. Erlaubt sind zusammen höchstens 10.000 wiederholte Angaben in einer Datei. \
                Beschreiben Sie Wiederkehrendes als Typ in `types/`.
                """,
            en: """
                Every alias repeats the marked content; aliases of aliases therefore grow very fast. At \
                most 10,000 repeated entries in all are allowed in a file. Describe what recurs as a type \
                in `types/`.
                """),
        badExample: .types(
            """
            types:
              a: &a [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
              b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
              c: [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b]  # DW1026
            """),
        goodExample: .types(
            """
            types:
              district:
                type: codeList
                options: {north: {de: Nord, en: North}, south: {de: Süd, en: South}}
            """))
}

extension Diagnostic {
    static func aliasExpansion(_ name: String, limit: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .aliasExpansion, at: range,
            Wording(
                de: "Mit „*\(name)“ würden in dieser Datei mehr als \(limit) Angaben wiederholt.",
                en: "With “*\(name)”, more than \(limit) entries would be repeated in this file."),
            proposal: Wording(
                de: "Beschreiben Sie Wiederkehrendes als Typ in `types/` statt mit Verweisen.",
                en: "Describe what recurs as a type in `types/` instead of using aliases."))
    }
}
