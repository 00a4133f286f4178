import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let dataOutliveFile = DiagnosticDefinition(
        code: "DW3128",
        name: "data-outlive-file",
        severity: .error,
        summary: Wording(
            de: "Daten werden länger aufbewahrt als die Akte.",
            en: "Data are kept longer than the file."),
        explanation: Wording(
            de: """
                Nach der Frist des Aktenplans wird die Akte gelöscht; was darin steht, wird danach nicht mehr gebraucht \
                (Art. 5 Abs. 1 Buchst. e DSGVO). Unter `personalData` steht deshalb `retention: file` oder eine Zeit, \
                die an keinem Ende länger ist als die der Akte.
                """,
            en: """
                After the time of the file plan the file is erased; what is in it is not needed any more (Art. 5(1)(e) \
                GDPR). So below `personalData` stands `retention: file` or a time that is not longer than the file’s \
                at any end.
                """),
        badExample: .personalData(
            "retention: 3 months",
            "retention: 6 years # DW3128"),
        goodExample: .soundPersonalData)
}

extension Diagnostic {
    /// - Parameters:
    ///   - file: The time that is exceeded, at the end to which the path leads.
    ///   - isFileAtEachEnd: Whether the data could be kept with the file.
    ///   - longest: The time that exceeds no file.
    static func dataOutliveFile(
        _ range: SourceRange, time: Retention, file: Retention, path: String, end: SourceRange,
        isFileAtEachEnd: Bool, longest: Retention?
    ) -> Diagnostic {
        let (ours, theirs) = (time.spoken, file.spoken)
        let longest = (longest ?? file).written
        return Diagnostic(
            .dataOutliveFile, at: range,
            Wording(
                de: "Die Daten blieben \(ours.german), die Akte aber nur \(theirs.german): \(path).",
                en:
                    "The data would stay for \(ours.english), but the file only for \(theirs.english): \(path)."
            ),
            proposal: isFileAtEachEnd
                ? Wording(
                    de: "Schreiben Sie „retention: file“ oder höchstens „\(longest)“.",
                    en: "Write “retention: file”, or “\(longest)” at the most.")
                : Wording(
                    de: "Schreiben Sie höchstens „\(longest)“.", en: "Write “\(longest)” at the most."),
            notes: [
                Diagnostic.Note(Wording(de: "Hier endet der Vorgang.", en: "Here the case ends."), at: end)
            ])
    }
}
