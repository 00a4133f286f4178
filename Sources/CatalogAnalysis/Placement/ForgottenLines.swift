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
    private var trialCount = 0
    /// How many bytes may still be read on trial. A file is read again for each mistake in its syntax.
    private var bytesLeft = 4 << 20

    /// Nil if none is missing. Only for files in which something is wrong.
    init?(_ file: ParsedFile) {
        (written, document, syntax) = (file, file.document, file.syntax)
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
    private static let mostPlaces = 16
    /// So many trials there may be, however large the file is.
    private static let fewestTrials = 4
    private static let mostTrials = 32

    /// Whether the file may be read on trial once more.
    private mutating func mayTry() -> Bool {
        guard trialCount < Self.fewestTrials || (trialCount < Self.mostTrials && bytesLeft > 0) else {
            return false
        }
        trialCount += 1
        bytesLeft -= (1 + syntax.count) * written.source.bytes.count
        return true
    }

    /// Looks for the line without which most is wrong.
    private mutating func takeBest() -> Bool {
        let misfits = document.map { Misfits(of: $0.root, as: written.construct) }
        let mistakes = document == nil ? Int.max : syntax.count + (misfits?.count ?? 0)
        guard mistakes > 0 else { return false }
        let places = syntax.prefix(4).map { Int($0.range.start) } + (misfits?.places ?? [])
        var best: LineTrial?
        for gap in gaps(in: written.source, id: written.id, near: places).prefix(Self.mostPlaces)
        where !lines.contains(where: { $0.place == gap.place }) {
            guard best?.mistakes != 0, mayTry() else { break }
            guard let trial = LineTrial(gap, beside: lines, in: written, atMost: syntax.count),
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
