import CatalogDiagnostics

/// What came of reading files of definitions.
package protocol DefinitionReading {
    /// What was said of them besides their syntax.
    var diagnostics: [Diagnostic] { get }
}

extension CommonReading: DefinitionReading {}
extension ServiceReading: DefinitionReading {}

/// Reads files of definitions; those in which something is wrong on trial, too, with the lines that may have been forgotten.
///
/// However many files lack a line, all are read three times at most.
///
/// - Returns: The files as they were read in the end, and what came of it.
package func read<Reading: DefinitionReading>(
    _ files: [ParsedFile], by read: ([ParsedFile]) -> Reading
) -> (files: [ParsedFile], reading: Reading) {
    let reading = read(files)
    let before = ErrorCounts(files, reading)
    guard !before.isEmpty else { return (files, reading) }
    var lacking: [Int: ForgottenLines] = [:]
    for (place, file) in files.enumerated() where before.hasErrors(in: file.id) {
        lacking[place] = ForgottenLines(file)
    }
    for _ in 1...2 where !lacking.isEmpty {
        let whole = files.enumerated().map { lacking[$0]?.file ?? $1 }
        let onTrial = read(whole)
        let after = ErrorCounts(whole, onTrial)
        let unexplained = lacking.filter { place, lines in
            !lines.explain(before.count(in: files[place].id), by: after.count(in: files[place].id))
        }
        if unexplained.isEmpty, after.total <= before.total { return (whole, onTrial) }
        // Others may explain more without them.
        for place in unexplained.keys { lacking[place] = nil }
        if unexplained.isEmpty { break }
    }
    return (files, reading)
}

/// How many errors were found in files, in their syntax and in what they mean.
private struct ErrorCounts {
    private(set) var total = 0
    private var byFile: [SourceFileID: Int] = [:]

    var isEmpty: Bool { total == 0 }

    init(_ files: [ParsedFile], _ reading: some DefinitionReading) {
        for file in files { add(file.syntax) }
        add(reading.diagnostics)
    }

    func count(in file: SourceFileID) -> Int { byFile[file] ?? 0 }

    func hasErrors(in file: SourceFileID) -> Bool { count(in: file) > 0 }

    private mutating func add(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics where diagnostic.definition.severity == .error {
            total += 1
            byFile[diagnostic.range.file, default: 0] += 1
        }
    }
}
