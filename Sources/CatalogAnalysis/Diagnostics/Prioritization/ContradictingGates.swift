import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let contradictingGates = DiagnosticDefinition(
        code: "DW3413",
        name: "contradicting-gates",
        severity: .error,
        summary: Wording(
            de: "Ein Dienst ist zugleich vorgeschrieben und verboten.",
            en: "A service is demanded and forbidden at once."),
        explanation: Wording(
            de: """
                Ein Grund verlangt den Dienst, ein anderer verbietet ihn. Einer von beiden gilt nicht.
                """,
            en: """
                One reason demands the service, another forbids it. One of them does not hold.
                """),
        badExample: .priorities(
            "groups: few",
            "groups: few\ngates:\n  duty: {de: § 1, en: Section 1}\n  ban: {de: § 2, en: Section 2} # DW3413"),
        goodExample: .priorities("groups: few", "groups: few\ngates:\n  duty: {de: § 1, en: Section 1}"))
}

extension Diagnostic {
    static func contradictingGates(_ key: YAMLNode, other: YAMLNode) -> Diagnostic {
        Diagnostic(
            .contradictingGates, at: key.range,
            Wording(
                de: "„\(key.shownText)“ widerspricht „\(other.shownText)“.",
                en: "“\(key.shownText)” contradicts “\(other.shownText)”."),
            proposal: Wording(
                de: "Streichen Sie den Grund, der nicht gilt.", en: "Delete the reason that does not hold."),
            notes: [
                Diagnostic.Note(
                    Wording(de: "Hier steht der andere.", en: "Here stands the other one."), at: other.range)
            ])
    }
}
