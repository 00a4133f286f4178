import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let noFileToKeepDataWith = DiagnosticDefinition(
        code: "DW3129",
        name: "no-file-to-keep-data-with",
        severity: .error,
        summary: Wording(
            de: "Daten sollen mit der Akte aufbewahrt werden, aber es gibt keine.",
            en: "Data are to be kept with the file, but there is none."),
        explanation: Wording(
            de: """
                `retention: file` bedeutet: so lange wie die Akte. Dann muss jedes Ende sagen, wie die Akte aufbewahrt wird \
                (`file` am Zustand). Sonst blieben die Daten dort für immer.
                """,
            en: """
                `retention: file` means: as long as the file. So every end has to say how the file is kept (`file` at the \
                state). Otherwise the data would stay there for ever.
                """),
        badExample: .personalData(
            "final: true, file: {plan: \"7.1.3\", retention: 5 years}", "final: true"
        ).changing("retention: file", "retention: file # DW3129"),
        goodExample: .soundPersonalData)
}

extension Diagnostic {
    /// - Parameter path: To an end without a file; nil if the service has no workflow.
    static func noFileToKeepDataWith(_ range: SourceRange, purpose: String, path: String?) -> Diagnostic {
        Diagnostic(
            .noFileToKeepDataWith, at: range,
            path.map {
                Wording(
                    de: "Die Daten von „\(purpose)“ hätten hier keine Akte: \($0).",
                    en: "The data of “\(purpose)” would have no file here: \($0).")
            }
                ?? Wording(
                    de: "Ohne Ablauf (`workflow`) gibt es keine Akte, mit der die Daten aufbewahrt werden.",
                    en: "Without a `workflow` there is no file that the data are kept with."),
            proposal: Wording(
                de: "Ergänzen Sie dort „file“, oder nennen Sie hier eine Zeit wie „3 months“.",
                en: "Add “file” there, or name a time such as “3 months” here."))
    }
}
