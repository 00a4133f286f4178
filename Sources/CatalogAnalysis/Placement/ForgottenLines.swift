import CatalogDiagnostics
import CatalogSyntax

/// A file of which lines with the names of groups, such as `fields:`, were forgotten, read as if they stood there.
///
/// What stands below such a line is then taken for something else, or cannot be read at all, and so are the lines around. That it
/// is missing is certain if with it less is wrong in the file, and nothing in the group itself.
package struct ForgottenLines {
    package private(set) var document: YAMLDocument?
    /// What is wrong in the syntax otherwise, and that the lines are missing.
    package var diagnostics: [Diagnostic] { syntax + missing }

    private let file: SourceFile
    private let id: SourceFileID
    private let construct: Construct
    private var syntax: [Diagnostic]
    private var missing: [Diagnostic] = []
    private var lines: [InsertedLine] = []
    /// Whether it is certain of each line which it is, or several entries stand below it.
    private var areObvious = true
    /// How many bytes may still be read on trial.
    private var bytesLeft = 32 << 20

    /// Nil if none is missing. Only for files in which something is wrong.
    package init?(
        _ file: SourceFile, id: SourceFileID, _ document: YAMLDocument?, _ syntax: [Diagnostic],
        as construct: Construct
    ) {
        (self.file, self.id, self.document, self.syntax) = (file, id, document, syntax)
        self.construct = construct
        for _ in 1...Self.rounds {
            guard takeBest() else { break }
        }
        if lines.isEmpty { return nil }
    }

    /// Whether what is said with the lines explains what is said without them: it is less, or as much. A single line further to the
    /// right explains itself then, unless it is certain what is missing, and so does a key that stands twice, unless it begins an entry
    /// without its name.
    package func explains(_ before: [Diagnostic], by after: [Diagnostic]) -> Bool {
        let counts = [before, after].map { found in found.count { $0.definition.severity == .error } }
        if counts[0] != counts[1] { return counts[1] < counts[0] }
        guard areObvious else { return false }
        return lines.allSatisfy { $0.key == nil }
            || !before.contains { $0.definition.code == DiagnosticDefinition.duplicateKey.code }
    }

    private static let rounds = 3
    private static let mostTrials = 24

    /// The file with one line more.
    private struct Trial {
        let line: InsertedLine
        let document: YAMLDocument
        let syntax: [Diagnostic]
        let mistakes: Int
        let missing: Diagnostic
        /// How many entries or items stand below the line.
        let entryCount: Int
    }

    /// Looks for the line without which most is wrong.
    private mutating func takeBest() -> Bool {
        let misfits = document.map { Misfits(of: $0.root, as: construct) }
        let mistakes = document == nil ? Int.max : syntax.count + (misfits?.count ?? 0)
        guard mistakes > 0 else { return false }
        let places = syntax.prefix(4).map { Int($0.range.start) } + (misfits?.places ?? [])
        var best: Trial?
        for gap in gaps(in: file, id: id, near: places).prefix(Self.mostTrials) {
            guard let trial = trial(of: gap), trial.mistakes < best?.mistakes ?? mistakes else { continue }
            best = trial
        }
        guard let best else { return false }
        (document, syntax) = (best.document, best.syntax)
        lines.append(best.line)
        missing.append(best.missing)
        areObvious = areObvious && (best.entryCount > 1 || best.missing.edit != nil)
        return true
    }

    /// What is wrong with a line at a place; nil if none fits there.
    private mutating func trial(of gap: InsertedLine) -> Trial? {
        guard let inserted = inserted(gap) else { return nil }
        var line = gap
        let missing: Diagnostic
        let value = inserted.entry.value
        let first = wordRange(at: gap.place)
        if let construct = inserted.part.construct(of: inserted.mapping) {
            let keys = keys(for: inserted, in: construct)
            guard let key = keys.first, key.name != first.text else { return nil }
            line.key = key.name
            let isCertain = key.isRequired || keys.count == 1
            missing = .missingLine(
                keys, aboveText: first.text, indentation: gap.indentation, at: first.range,
                edit: isCertain ? line.edit(in: file, id: id) : nil)
        } else {
            guard let content = contentOfNamed(inserted) else { return nil }
            missing = .missingNameLine(
                of: content, aboveText: first.text, indentation: gap.indentation, at: first.range)
        }
        guard let (document, syntax) = read(with: line) else { return nil }
        let misfits = Misfits(of: document.root, as: construct)
        return Trial(
            line: line, document: document, syntax: syntax, mistakes: syntax.count + misfits.count,
            missing: missing, entryCount: max(value.entries.count, value.items.count))
    }

    /// What an entry is whose name the author chooses; nil if it makes no sense.
    private func contentOfNamed(_ inserted: Misfits.Inserted) -> Wording? {
        let value = inserted.entry.value
        if case .answers = inserted.part { return Wording(de: "eine Antwort", en: "an answer") }
        guard let element = inserted.part.element, Misfits(of: value, as: .part(element)).count == 0 else {
            return nil
        }
        if let construct = element.construct(of: value) { return construct.name }
        return value.isTextByLanguage ? Wording(de: "ein Text", en: "a text") : nil
    }

    /// The entry that a line without a name makes.
    private mutating func inserted(_ gap: InsertedLine) -> Misfits.Inserted? {
        var line = gap
        line.key = "_"
        guard let (document, syntax) = read(with: line), syntax.count <= self.syntax.count else { return nil }
        return Misfits(of: document.root, as: construct).inserted.first {
            Int($0.entry.key.range.start) == gap.place && $0.entry.key.hasText("_")
        }
    }

    /// The keys that a mapping lacks and below which the value of an entry makes sense, required ones first.
    private func keys(for inserted: Misfits.Inserted, in construct: Construct) -> [Construct.Key] {
        let value = inserted.entry.value
        let candidates = construct.keys.compactMap { key -> (key: Construct.Key, misfits: Int)? in
            guard inserted.mapping.entry(withKey: key.name) == nil,
                construct !== Construct.example || isMissing(key.name, inExample: inserted.mapping),
                let content = Misfits.Content(below: key.name, of: construct)
            else { return nil }
            return (key, Misfits(of: value, as: content).count)
        }
        // In a group of several entries there may be another mistake.
        let fewest = candidates.map(\.misfits).min() ?? 0
        guard fewest == 0 || fewest < value.entries.count else { return [] }
        let fitting = candidates.filter { $0.misfits == fewest }.map(\.key)
        return fitting.filter(\.isRequired) + fitting.filter { !$0.isRequired }
    }

    /// An example has answers that are accepted, or those that are refused and the problems.
    private func isMissing(_ key: String, inExample example: YAMLNode) -> Bool {
        let hasProblems = example.entry("problems") != nil
        switch key {
        case "valid": return !hasProblems && example.entry("invalid") == nil
        case "invalid": return hasProblems && example.entry("valid") == nil
        default: return example.entry("invalid") != nil
        }
    }

    private mutating func read(with line: InsertedLine) -> (YAMLDocument, [Diagnostic])? {
        guard file.bytes.count <= bytesLeft else { return nil }
        bytesLeft -= file.bytes.count
        let (document, diagnostics) = parseYAML(file, id: id, inserting: lines + [line])
        return document.map { ($0, diagnostics) }
    }

    /// The key or item with which a line begins.
    private func wordRange(at place: Int) -> (text: String, range: SourceRange) {
        let ends = Set(": \r\n".utf8)
        var end = place
        while end < file.bytes.count, !ends.contains(file.bytes[end]) { end += 1 }
        return (
            String(decoding: file.bytes[place..<end], as: UTF8.self),
            SourceRange(file: id, start: place, end: end)
        )
    }
}
