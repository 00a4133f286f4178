import CatalogDiagnostics

extension DiagnosticDefinition {
    /// An alias without its anchor.
    package static let unknownAlias = DiagnosticDefinition(
        code: "DW1024", name: "unknown-alias", severity: .error,
        summary: Wording(
            de: "Ein Verweis mit `*` nennt eine Markierung, die es nicht gibt.",
            en: "An alias with `*` names an anchor that does not exist."),
        explanation: Wording(
            de: """
                `*name` wiederholt, was weiter oben mit `&name` markiert wurde. Diese Markierung gibt es in der \
                Datei nicht, oder sie kommt erst später. Ein Text, der mit `*` beginnt, steht in \
                Anführungszeichen.
                """,
            en: """
                `*name` repeats what was marked with `&name` further above. This anchor does not exist in \
                the file, or it comes later. A text that begins with `*` has to be in quotes.
                """),
        badExample: .fields(
            """
            reason:
              type: text
              label: *reasonLabel  # DW1024
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    /// `near` is the name of an anchor that was probably meant.
    static func unknownAlias(_ name: String, near: String?, text: String, at range: SourceRange) -> Diagnostic
    {
        let message = Wording(
            de: "Die Markierung „&\(name)“ gibt es weiter oben in dieser Datei nicht.",
            en: "The anchor “&\(name)” does not exist further above in this file.")
        let proposal =
            if let near {
                Wording(de: "Meinten Sie „*\(near)“?", en: "Did you mean “*\(near)”?")
            } else {
                Wording(
                    de: "Schreiben Sie den Wert aus oder, wenn ein Text gemeint ist: \(quotedScalar(text))",
                    en: "Write the value out or, if a text is meant: \(quotedScalar(text))")
            }
        return Diagnostic(.unknownAlias, at: range, message, proposal: proposal)
    }
}
