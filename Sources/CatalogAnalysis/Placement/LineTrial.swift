import CatalogDiagnostics
import CatalogSyntax

/// A file read as if one line more stood in it, the name of a group.
struct LineTrial {
    let line: InsertedLine
    let document: YAMLDocument
    let syntax: [Diagnostic]
    /// How much is wrong in the file then.
    let mistakes: Int
    /// What is to be said of the line.
    let missing: Diagnostic
    /// How many entries or items stand below the line.
    let entryCount: Int

    /// Reads the file with a line whose name is not known yet, sees what fits there, and gives it that name.
    ///
    /// - Parameters:
    ///   - lines: Those that were found before.
    ///   - limit: How much may be wrong in the syntax; with more, the line cannot be what is missing.
    /// - Returns: Nil if nothing makes sense there.
    init?(_ gap: InsertedLine, beside lines: [InsertedLine], in file: ParsedFile, atMost limit: Int) {
        let (document, syntax) = parseYAML(file.source, id: file.id, inserting: lines, trying: gap)
        guard let document, syntax.count <= limit else { return nil }
        let found = Misfits(of: document.root, as: file.construct).inserted
        guard let inserted = found.first(where: { gap.isKey($0.entry.key) }) else { return nil }
        let first = file.source.wordRange(at: gap.place, id: file.id)
        var line = gap
        let keys = inserted.keys
        if let key = keys.first {
            guard key.name != first.text else { return nil }
            line.key = key.name
            // Problems look like the answers above them, of which the last ones may be problems, too.
            let mayBeginAbove = key.name == "problems" && gap.hasNeighbourAbove
            let isCertain = (key.isRequired || keys.count == 1) && !mayBeginAbove
            missing = .missingLine(
                keys, aboveText: first.text, indentation: gap.indentation, at: first.range,
                edit: isCertain ? line.edit(in: file.source, id: file.id) : nil)
        } else {
            guard let content = inserted.named else { return nil }
            missing = .missingNameLine(
                of: content, aboveText: first.text, indentation: gap.indentation, at: first.range)
        }
        let value = inserted.entry.value
        self.line = line
        self.document = document.naming(inserted.entry, line.key)
        self.syntax = syntax
        mistakes = syntax.count + Misfits(of: self.document.root, as: file.construct).count
        entryCount = max(value.entries.count, value.items.count)
    }
}

extension Misfits.Inserted {
    /// What the entry is if its author chooses its name; nil if it makes no sense.
    fileprivate var named: Wording? {
        let value = entry.value
        if case .answers = part { return Wording(de: "eine Antwort", en: "an answer") }
        guard let element = part.element, Misfits(of: value, as: .part(element)).count == 0 else {
            return nil
        }
        if let construct = element.construct(of: value) ?? element.constructBeside { return construct.name }
        return value.isTextByLanguage ? Wording(de: "ein Text", en: "a text") : nil
    }

    /// The keys that the mapping lacks and below which the value makes sense, required ones first.
    fileprivate var keys: [Construct.Key] {
        guard let construct = part.construct(of: mapping) ?? part.constructBeside else { return [] }
        let candidates = construct.keys.compactMap { key -> (key: Construct.Key, misfits: Int)? in
            guard mapping.entry(withKey: key.name) == nil,
                construct !== Construct.example || isMissingInExample(key.name),
                let content = Misfits.Content(below: key.name, of: construct)
            else { return nil }
            return (key, Misfits(of: entry.value, as: content).count)
        }
        // In a group of several entries there may be another mistake.
        let fewest = candidates.map(\.misfits).min() ?? 0
        guard fewest == 0 || fewest < entry.value.entries.count else { return [] }
        let fitting = candidates.filter { $0.misfits == fewest }.map(\.key)
        return fitting.filter(\.isRequired) + fitting.filter { !$0.isRequired }
    }

    /// An example has answers that are accepted, or those that are refused and the problems.
    private func isMissingInExample(_ key: String) -> Bool {
        let hasProblems = mapping.entry("problems") != nil
        switch key {
        case "valid": return !hasProblems && mapping.entry("invalid") == nil
        case "invalid": return hasProblems && mapping.entry("valid") == nil
        default: return mapping.entry("invalid") != nil
        }
    }
}

extension SourceFile {
    /// The key or item with which a line begins.
    fileprivate func wordRange(at place: Int, id: SourceFileID) -> (text: String, range: SourceRange) {
        let ends = Set(": \r\n".utf8)
        var end = place
        while end < bytes.count, !ends.contains(bytes[end]) { end += 1 }
        return (
            String(decoding: bytes[place..<end], as: UTF8.self),
            SourceRange(file: id, start: place, end: end)
        )
    }
}
