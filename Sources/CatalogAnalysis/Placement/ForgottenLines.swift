import CatalogDiagnostics
import CatalogSyntax

/// Lines with the names of groups, such as `fields:`, that were forgotten in a file.
///
/// What stands below such a line is then taken for something else, or cannot be read at all, and so are the lines around. That it
/// is missing is certain if with it less is wrong in the file, and nothing in the group itself.
struct ForgottenLines {
    /// The file read as if they stood there. That they are missing is wrong in its syntax.
    var file: ParsedFile {
        ParsedFile(written.source, id: written.id, document, (syntax + missing).inSourceOrder())
    }

    private let written: ParsedFile
    private var document: YAMLDocument?
    /// What is wrong in the syntax otherwise.
    private var syntax: [Diagnostic]
    private var missing: [Diagnostic] = []
    private var lines: [InsertedLine] = []
    /// Whether it is certain of each line which it is, or several entries stand below it.
    private var areObvious = true
    /// How often the file may still be read on trial.
    private var trialsLeft: Int

    /// Nil if none is missing. Only for files in which something is wrong.
    init?(_ file: ParsedFile) {
        (written, document, syntax) = (file, file.document, file.syntax)
        trialsLeft = min(Self.mostTrials, Self.mostBytes / max(1, file.source.bytes.count))
        while lines.count < Self.mostLines, takeBest() {}
        if lines.isEmpty { return nil }
    }

    /// Whether what is said with the lines explains what is said without them: it is less, or as much. A single line further to the
    /// right explains itself then, unless it is certain what is missing, and so does a key that stands twice, unless it begins an entry
    /// without its name.
    func explain(_ before: Int, by after: Int) -> Bool {
        if before != after { return after < before }
        guard areObvious else { return false }
        return lines.allSatisfy { $0.key == nil }
            || !written.syntax.contains { $0.definition.code == DiagnosticDefinition.duplicateKey.code }
    }

    private static let mostLines = 3
    private static let mostTrials = 72
    private static let mostBytes = 32 << 20

    /// Looks for the line without which most is wrong.
    private mutating func takeBest() -> Bool {
        let misfits = document.map { Misfits(of: $0.root, as: written.construct) }
        let mistakes = document == nil ? Int.max : syntax.count + (misfits?.count ?? 0)
        guard mistakes > 0 else { return false }
        let places = syntax.prefix(4).map { Int($0.range.start) } + (misfits?.places ?? [])
        var best: LineTrial?
        for gap in gaps(in: written.source, id: written.id, near: places).prefix(24)
        where !lines.contains(where: { $0.place == gap.place }) {
            guard trialsLeft > 0, best?.mistakes != 0 else { break }
            trialsLeft -= 1
            guard let trial = LineTrial(gap, beside: lines, in: written, lessThan: syntax.count + 1),
                trial.mistakes < best?.mistakes ?? mistakes
            else { continue }
            best = trial
        }
        guard let best else { return false }
        (document, syntax) = (best.document, best.syntax)
        lines.append(best.line)
        missing.append(best.missing)
        areObvious = areObvious && (best.entryCount > 1 || best.missing.edit != nil)
        return true
    }
}
