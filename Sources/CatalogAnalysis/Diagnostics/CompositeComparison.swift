import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let compositeComparison = DiagnosticDefinition(
        code: "DW3015",
        name: "composite-comparison",
        severity: .error,
        summary: Wording(
            de: "So etwas lässt sich nur mit null vergleichen.",
            en: "This can only be compared with null."),
        explanation: Wording(
            de: """
                Datensätze, Listen, Dateien und Mehrfachauswahlen haben keinen einzelnen Wert. Fragen Sie \
                mit = null oder != null, ob etwas angegeben wurde, und mit `"fish" in goods`, ob etwas unter \
                mehreren ist.
                """,
            en: """
                Records, lists, files and multiple choices have no single value. Ask by = null or != null \
                whether something was given, and by `"fish" in goods` whether something is among several.
                """),
        badExample: .fields(
            """
            proof: {type: file, label: {de: Nachweis, en: Proof}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: proof = "yes" # DW3015
            """),
        goodExample: .fields(
            """
            proof: {type: file, required: false, label: {de: Nachweis, en: Proof}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: proof = null
            """))
}

extension Diagnostic {
    /// - Parameter isCounted: Whether it is a list that is compared with a number.
    static func compositeComparison(_ range: SourceRange, isCounted: Bool = false) -> Diagnostic {
        Diagnostic(
            .compositeComparison, at: range,
            Wording(
                de: "Das hat keinen einzelnen Wert und lässt sich nur mit null vergleichen.",
                en: "This has no single value and can only be compared with null."),
            proposal: isCounted
                ? Wording(
                    de: "Schreiben Sie count(…) für die Zahl der Einträge.",
                    en: "Write count(…) for the number of entries.")
                : Wording(de: "Schreiben Sie … = null oder … != null.", en: "Write … = null or … != null."))
    }

    /// - Parameters:
    ///   - meant: What asks the list for the item.
    ///   - whole: Where it has to be written.
    static func listComparedWithItem(_ range: SourceRange, meant: String, at whole: SourceRange) -> Diagnostic
    {
        Diagnostic(
            .compositeComparison, at: range,
            Wording(
                de: "Das sind mehrere Werte; so lassen sie sich nicht vergleichen.",
                en: "These are several values; they cannot be compared like this."),
            proposal: .write(meant), edit: TextEdit(replacing: whole, with: meant))
    }
}
