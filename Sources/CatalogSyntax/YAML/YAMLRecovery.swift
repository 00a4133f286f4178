import CatalogDiagnostics

/// Reads a file although there are mistakes in it behind which libyaml cannot go on.
///
/// The entry with the mistake is made blank and the file read again, until it can be read to its end. What libyaml
/// stumbles over next to something blank is a consequence: it is not reported, and more is made blank.
struct YAMLRecovery {
    private let file: SourceFileID
    private let original: SourceLines
    private var text: ReadableText
    /// What was reported of the mistakes that were made blank.
    private(set) var diagnostics: [Diagnostic] = []
    private var previousStop: Int?

    init(_ check: SourceCheck, file: SourceFileID) {
        self.file = file
        original = SourceLines(source: check.readable, file: file)
        text = ReadableText(check)
    }

    /// The reader that came to the end of the file; nil if the file is too broken.
    mutating func read() -> YAMLReader? {
        let attempts = min(60, max(4, YAMLLimits.bytesReadAgain / max(1, text.bytes.count)))
        for _ in 1...attempts {
            var reader = YAMLReader(text, file: file)
            reader.read()
            guard let stop = reader.stop else { return reader }
            guard takeAway(stop) else { return nil }
        }
        return nil
    }

    /// Reports a mistake unless it follows from another one, and makes its lines blank; false if nothing is left.
    private mutating func takeAway(_ stop: YAMLStop) -> Bool {
        let cause = Int(stop.diagnostic.range.start)
        let isConsequence = isConsequence(stop)
        previousStop = stop.offset
        if !isConsequence { report(stop.diagnostic) }
        var lines = entry(at: cause, isIndentationWrong: stop.diagnostic.isAboutIndentation)
        if stop.diagnostic.isAboutIndentation, !isConsequence {
            // What belongs to a line in the wrong column ends where the reader could not go on.
            let end = original.rawLineStart(of: stop.offset)
            if let content = original.lineBelow(cause), content < end {
                lines = lines.lowerBound..<min(lines.upperBound, end)
            }
        }
        if isConsequence {
            let stumbled = entry(at: stop.offset, isIndentationWrong: stop.diagnostic.isAboutIndentation)
            if stop.offset < text.bytes.count { makeBlank(stumbled) }
        }
        while isBlank(lines) {
            guard let parent = parent(of: lines) else { return false }
            lines = min(parent.lowerBound, lines.lowerBound)..<max(parent.upperBound, lines.upperBound)
        }
        makeBlank(lines)
        for other in stop.others { makeBlank(entry(at: other, isIndentationWrong: false)) }
        return true
    }

    private mutating func makeBlank(_ lines: Range<Int>) {
        if !isBlank(lines) { text.makeBlank(lines) }
    }

    /// Tabs in many lines are one mistake of the editor: the first is reported, the others are noted.
    private mutating func report(_ diagnostic: Diagnostic) {
        let code = DiagnosticDefinition.tabIndentation.code
        guard diagnostic.definition.code == code,
            let first = diagnostics.firstIndex(where: { $0.definition.code == code })
        else {
            diagnostics.append(diagnostic)
            return
        }
        let note = Diagnostic.Note(
            Wording(de: "Auch hier steht ein Tabulator.", en: "Here is a tab, too."), at: diagnostic.range)
        diagnostics[first] = diagnostics[first].adding(note)
    }
}

// MARK: What belongs together

extension YAMLRecovery {
    private func isConsequence(_ stop: YAMLStop) -> Bool {
        if stop.offset == previousStop { return true }
        let cause = Int(stop.diagnostic.range.start)
        if isBesideLostText(cause) { return true }
        return stop.offset < text.bytes.count && isBesideLostText(stop.offset)
    }

    /// Whether nothing but empty lines and comments lies between a line and something that could not be read.
    private func isBesideLostText(_ offset: Int) -> Bool {
        let lines = SourceLines(source: text.bytes, file: file)
        let start = lines.lineAbove(offset).map { lines.endOfLine(from: $0) } ?? 0
        var end = lines.nextLine(after: offset)
        while end < lines.count, lines.isEmptyOrComment(at: end) { end = lines.nextLine(after: end) }
        if text.blanked.contains(where: { $0.lowerBound < end && $0.upperBound > start }) { return true }
        let line =
            lines.lineStart(of: offset)..<max(lines.lineStart(of: offset), lines.endOfLine(from: offset))
        return text.damage.contains { line.contains($0) }
    }

    /// The lines of the entry that begins in the line of an offset, with what is indented below it.
    private func entry(at offset: Int, isIndentationWrong: Bool) -> Range<Int> {
        let start = original.rawLineStart(of: offset)
        var end = original.nextLine(after: start)
        var indentation = original.indentation(of: start)
        let isItem = original.isItem(lineAt: start)
        if isIndentationWrong, !isItem {
            // How far the line ought to be indented is not known; what belongs below it is what its next line begins.
            guard original.isParent(lineAt: start), let next = original.lineBelow(start) else {
                return start..<end
            }
            indentation = original.indentation(of: next) - 1
        }
        var line = end
        while line < original.count {
            let next = max(original.nextLine(after: line), line + 1)
            if !original.isEmptyOrComment(at: line) {
                let own = original.indentation(of: line)
                guard own > indentation || own == indentation && !isItem && original.isItem(lineAt: line)
                else { break }
                end = next
            }
            line = next
        }
        return start..<min(end, original.count)
    }

    /// The entry around lines: of the nearest line above that is indented less and not blank yet.
    private func parent(of lines: Range<Int>) -> Range<Int>? {
        let indentation =
            original.isEmptyOrComment(at: lines.lowerBound)
            ? .max : original.indentation(of: lines.lowerBound)
        var line = lines.lowerBound
        while let above = original.lineAbove(line) {
            let start = original.rawLineStart(of: above)
            let isBlank = isBlank(start..<original.endOfLine(from: above))
            if !isBlank, indentation == 0 || original.indentation(of: above) < indentation {
                return entry(at: above, isIndentationWrong: false)
            }
            line = start
        }
        return nil
    }

    private func isBlank(_ lines: Range<Int>) -> Bool {
        text.bytes[lines].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }
}

extension Diagnostic {
    fileprivate var isAboutIndentation: Bool {
        definition.code == DiagnosticDefinition.tabIndentation.code
            || definition.code == DiagnosticDefinition.wrongIndentation.code
    }
}
