/// Diagnostics with the files that they are about, to be shown to people or handed to other programs.
package struct DiagnosticReport: Sendable {
    /// The files of the compilation, in the order that `SourceFileID` counts.
    let files: [SourceFile]
    /// In source order.
    let diagnostics: [Diagnostic]
    let language: MessageLanguage
    /// Why the run was no success, if that is not for the diagnostics.
    let failure: Wording?
    private let lineTables: [SourceFileID: LineTable]

    /// - Parameter failure: Why the run was no success, if that is not for the diagnostics.
    package init(
        _ diagnostics: [Diagnostic], in files: [SourceFile], language: MessageLanguage,
        failure: Wording? = nil
    ) {
        self.files = files
        self.failure = failure
        self.diagnostics = diagnostics.inSourceOrder()
        self.language = language
        var lineTables: [SourceFileID: LineTable] = [:]
        for range in diagnostics.flatMap({ [$0.range] + $0.notes.map(\.range) })
        where lineTables[range.file] == nil && Int(range.file.index) < files.count {
            lineTables[range.file] = LineTable(files[Int(range.file.index)].bytes)
        }
        self.lineTables = lineTables
    }

    package var errorCount: Int { diagnostics.count { $0.definition.severity == .error } }
    package var warningCount: Int { diagnostics.count { $0.definition.severity == .warning } }

    /// The file, and first and last place, of a range. A range in no file has the path `?`.
    func place(of range: SourceRange) -> Place {
        guard Int(range.file.index) < files.count, let lines = lineTables[range.file] else {
            return Place(path: "?", start: (1, 1), end: (1, 1), bytes: [])
        }
        let file = files[Int(range.file.index)]
        return Place(
            path: file.path, start: lines.position(of: range.start), end: lines.position(of: range.end),
            bytes: file.bytes)
    }

    struct Place {
        let path: String
        let start: (line: Int, column: Int)
        let end: (line: Int, column: Int)
        let bytes: [UInt8]
    }
}
