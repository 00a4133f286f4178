import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownGate = DiagnosticDefinition(
        code: "DW2404",
        name: "unknown-gate",
        severity: .error,
        summary: Wording(
            de: "Diesen Grund kennt das Modell nicht.",
            en: "The model does not know this gate."),
        explanation: Wording(
            de: """
                Gründe, die ohne Punkte entscheiden, stehen in catalog.yaml unter prioritization, gates.
                """,
            en: """
                Reasons that decide without points stand in catalog.yaml below prioritization, gates.
                """),
        badExample: .priorities(
            "groups: few", "groups: few\ngates:\n  dutty: {de: § 1, en: Section 1} # DW2404"),
        goodExample: .priorities("groups: few", "groups: few\ngates:\n  duty: {de: § 1, en: Section 1}"))
}

extension Diagnostic {
    static func unknownGate(_ key: YAMLNode, known: [String]) -> Diagnostic {
        let nearest = nearestName(to: key.text, among: known)
        return Diagnostic(
            .unknownGate, at: key.range,
            Wording(
                de: "Den Grund „\(key.shownText)“ gibt es nicht.", en: "There is no gate “\(key.shownText)”."),
            proposal: nearest.map { .didYouMean($0) }
                ?? .thereAre(known),
            edit: nearest.map { TextEdit(replacing: key.range, with: $0) })
    }
}
