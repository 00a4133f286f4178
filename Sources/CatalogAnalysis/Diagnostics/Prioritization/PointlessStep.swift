import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let pointlessStep = DiagnosticDefinition(
        code: "DW3422",
        name: "pointless-step",
        severity: .error,
        summary: Wording(
            de: "Eine Änderung zum Durchspielen ändert nichts oder mehr, als glaubhaft ist.",
            en: "A change to try changes nothing, or more than is plausible."),
        explanation: Wording(
            de: """
                Der Bericht spielt `step` durch, um zu zeigen, was am meisten ändern würde. Die Änderung muss größer als null \
                sein und darf nicht weiter reichen als vom kleinsten zum größten glaubhaften Wert.
                """,
            en: """
                The report tries `step` to show what would change most. It has to be other than zero and must not reach \
                further than from the smallest to the largest plausible value.
                """),
        badExample: .model(
            "kind: count, minimum: 0, maximum: 5000}",
            "kind: count, minimum: 0, maximum: 5000, step: {by: 0, text: {de: Wenn es mehr wären, en: If there were more}}} # DW3422"
        ),
        goodExample: .model(
            "kind: count, minimum: 0, maximum: 5000}",
            "kind: count, minimum: 0, maximum: 5000, step: {by: 100, text: {de: Wenn es mehr wären, en: If there were more}}}"
        ))
}

extension Diagnostic {
    static func pointlessStep(_ node: YAMLNode, _ plausible: PriorityInput.PlausibleRange) -> Diagnostic {
        Diagnostic(
            .pointlessStep, at: node.range,
            Wording(
                de:
                    "Eine Änderung um \(node.text) lässt sich zwischen \(plausible.minimum) und \(plausible.maximum) nicht durchspielen.",
                en:
                    "A change by \(node.text) cannot be tried between \(plausible.minimum) and \(plausible.maximum)."
            ),
            proposal: Wording(
                de: "Nennen Sie eine Änderung, die in einem Jahr denkbar ist.",
                en: "Name a change that is conceivable within a year."))
    }
}
