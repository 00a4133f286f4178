import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownState = DiagnosticDefinition(
        code: "DW3107",
        name: "unknown-state",
        severity: .error,
        summary: Wording(
            de: "Diesen Zustand gibt es nicht.",
            en: "There is no such state."),
        explanation: Wording(
            de: """
                Übergänge führen von einem Zustand, der unter `states` steht, zu einem anderen. `any` steht \
                für alle, die nicht enden.
                """,
            en: """
                Transitions lead from a state that stands under `states` to another. `any` stands for all \
                that are not final.
                """),
        badExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: finished # DW3107
                by: clerk
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
            """),
        goodExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
            """))
}

extension Diagnostic {
    /// - Parameters:
    ///   - name: Of the state that is called like this.
    ///   - others: What stands in the same list and is not meant once more.
    static func unknownState(
        _ node: YAMLNode, known: [String], called name: String?, besides others: [YAMLNode]
    ) -> Diagnostic {
        let free = others.lacking(known)
        let nearest =
            name.flatMap { free.contains($0) ? $0 : nil } ?? nearestName(to: node.text, among: free)
        return Diagnostic(
            .unknownState, at: node.range,
            Wording(
                de: "Den Zustand „\(node.shownText)“ gibt es nicht.",
                en: "There is no state “\(node.shownText)”."),
            proposal: nearest.map { .didYouMean($0) }
                ?? .thereAre(known),
            edit: nearest.map { TextEdit(replacing: node.range, with: $0) })
    }

    /// A word for all states that is not the one for them, or does not stand alone.
    ///
    /// - Parameter value: All that stands behind `from`.
    static func stateForAll(_ node: YAMLNode, any: String, insteadOf value: YAMLNode) -> Diagnostic {
        Diagnostic(
            .unknownState, at: node.range,
            node.hasText(any)
                ? Wording(
                    de: "„\(any)“ steht für alle Zustände, die nicht enden, und damit allein.",
                    en: "“\(any)” stands for all states that are not final, and so alone.")
                : Wording(
                    de: "Den Zustand „\(node.shownText)“ gibt es nicht.",
                    en: "There is no state “\(node.shownText)”."),
            proposal: .write("from: \(any)"), edit: TextEdit(replacing: value.range, with: any))
    }
}
