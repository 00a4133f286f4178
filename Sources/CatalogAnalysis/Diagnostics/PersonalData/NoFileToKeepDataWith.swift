import CatalogDiagnostics
import CatalogModel

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
    /// - Parameters:
    ///   - path: To an end without a file.
    ///   - ends: All such ends.
    ///   - time: For which data can be kept instead.
    static func noFileToKeepDataWith(
        _ range: SourceRange, purpose: String, path: String, ends: [String], time: Retention
    ) -> Diagnostic {
        let names = Wording.listed(quoting: ends)
        return Diagnostic(
            .noFileToKeepDataWith, at: range,
            Wording(
                de: "Die Daten von „\(purpose)“ hätten hier keine Akte: \(path).",
                en: "The data of “\(purpose)” would have no file here: \(path)."),
            proposal: Wording(
                de:
                    "Ergänzen Sie „file“ bei \(names.german), oder nennen Sie hier eine Zeit wie „\(time.written)“.",
                en: "Add “file” at \(names.english), or name a time such as “\(time.written)” here."))
    }

    static func noFileWithoutWorkflow(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .noFileToKeepDataWith, at: range,
            Wording(
                de: "Ohne Ablauf (`workflow`) gibt es keine Akte, mit der die Daten aufbewahrt werden.",
                en: "Without a `workflow` there is no file that the data are kept with."),
            proposal: Wording(
                de: "Nennen Sie hier eine Zeit wie „\(Retention.usual.written)“.",
                en: "Name a time such as “\(Retention.usual.written)” here."))
    }
}
