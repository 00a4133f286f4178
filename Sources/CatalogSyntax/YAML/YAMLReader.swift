import CatalogDiagnostics

/// Builds the tree of one file from libyaml's events and reports what is wrong on the way.
///
/// A mistake that libyaml can go on after leaves its mark in the tree: an entry that is wrong is left out, a value
/// that is wrong is marked as lost. At other mistakes the reader stops.
struct YAMLReader {
    let source: [UInt8]
    let file: SourceFileID
    let contentStart: Int
    /// Offsets of replaced bytes, ascending.
    let damage: [Int]
    /// Stretches that were made blank because of mistakes in them, ascending.
    let blanked: [Range<Int>]

    var records: [YAMLRecord] = []
    var arena: [UInt8] = []
    var diagnostics: [Diagnostic] = []
    /// What was made blank or left out of the tree.
    var lost: LostText
    /// Why the reader stopped before the end.
    private(set) var stop: YAMLStop?

    var cursor: MarkCursor
    var open: [OpenCollection] = []
    var anchors: [[UInt8]: Anchor] = [:]
    /// Their names in any order, as soon as an alias has none of them.
    var anchorNames: KnownNames?
    /// Names of anchors that were left out of the tree.
    var lostAnchors: Set<[UInt8]> = []
    var repeatedNodes = 0
    private var documentCount = 0

    /// The last quoted scalar over several lines: the suspect when something strange follows.
    var lastMultilineQuote: Range<Int>?
    /// How often it was looked for in the whole file whether a word is a key; not very often, however many mistakes there are.
    var searchesForKeys = 0
    /// An expression whose pieces are being read as keys.
    var cutExpression: CutExpression?
    /// Behind the number with commas that was reported last.
    var endOfNumber = 0

    init(_ text: ReadableText, file: SourceFileID) {
        source = text.bytes
        self.file = file
        contentStart = text.contentStart
        damage = text.damage
        blanked = text.blanked
        lost = text.lost
        cursor = MarkCursor(contentStart: text.contentStart, isASCII: text.isASCII)
        records.reserveCapacity(source.count / 12 + 4)
    }

    mutating func read() {
        let source = source
        let failure = source.withUnsafeBufferPointer { bytes in
            let content = UnsafeBufferPointer(rebasing: bytes[contentStart...])
            return withYAMLEvents(of: content) { visit($0) }
        }
        if let failure { fail(failure) }
    }

    func range(_ start: Int, _ end: Int) -> SourceRange { SourceRange(file: file, start: start, end: end) }

    func text(of range: SourceRange) -> String {
        String(decoding: source[Int(range.start)..<Int(range.end)], as: UTF8.self)
    }

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}

/// A mistake behind which libyaml cannot go on.
struct YAMLStop {
    /// What is wrong, at the place where it was made.
    let diagnostic: Diagnostic
    /// Where the reader noticed it.
    let offset: Int
    /// Other places that are a part of the mistake.
    var others: [Int] = []
}

/// A sequence or mapping whose end was not read yet.
struct OpenCollection {
    let record: Int
    let isMapping: Bool
    let isFlow: Bool
    /// The nodes in it that were read, without those below them.
    private(set) var nodeCount = 0

    init(record: Int, isMapping: Bool, isFlow: Bool) {
        (self.record, self.isMapping, self.isFlow) = (record, isMapping, isFlow)
    }

    /// The next node of a mapping is a key.
    var expectsKey: Bool { isMapping && nodeCount.isMultiple(of: 2) }

    /// Counts a node, and says whether it is a key.
    mutating func takesKey() -> Bool {
        defer { nodeCount += 1 }
        return expectsKey
    }
}

/// A node that was marked with `&name`.
struct Anchor {
    let record: Int
    /// The place of `&name`.
    let range: SourceRange
    let isInBrackets: Bool
    var isUsed = false
}

// MARK: Events

extension YAMLReader {
    /// Takes one event; false stops the reading.
    private mutating func visit(_ event: YAMLEvent) -> Bool {
        switch event {
        case .scalar(let scalar):
            add(scalar)
        case .alias(let name, let start, let end):
            addAlias(Array(name), start: start, end: end)
            return stop == nil
        case .collectionStart(let isMapping, let isFlow, let anchor, let hasTag, let start):
            let start = cursor.offset(of: start, in: source)
            return addCollection(
                isMapping: isMapping, isFlow: isFlow, anchor: anchor.map { Array($0) }, hasTag: hasTag,
                start: start)
        case .collectionEnd(let end):
            closeCollection(end: cursor.offset(of: end, in: source))
        case .documentStart(let hasTagDirective, let start):
            return beginDocument(hasTagDirective: hasTagDirective, start: start)
        case .streamEnd:
            finish()
        case .other:
            break
        }
        return true
    }

    private mutating func beginDocument(hasTagDirective: Bool, start: Int) -> Bool {
        let start = cursor.offset(of: start, in: source)
        documentCount += 1
        if documentCount > 1 {
            report(.severalDocuments(at: wordRange(in: source, at: start, file: file)))
            lost.insert(wordsOf: source[start...])
            if !records.isEmpty { records[0].isIncomplete = true }
            finish()
            return false
        }
        if hasTagDirective {
            let directive = directiveRange(named: "%TAG", in: source, from: contentStart, file: file)
            report(.directive(text(of: directive), at: directive))
        }
        return true
    }

    private mutating func finish() {
        reportUnusedAnchors()
        let isEmpty =
            records.isEmpty || (records.count == 1 && records[0].shape == .plain && records[0].count == 0)
        if isEmpty, diagnostics.isEmpty, blanked.isEmpty {
            report(.emptyFile(at: range(contentStart, contentStart)))
        }
    }

    private mutating func fail(_ failure: YAMLFailure) {
        let offset = cursor.offset(of: failure.mark, in: source)
        let problem = YAMLProblem(
            failure, offset: offset, contextOffset: cursor.offset(of: failure.contextMark, in: source),
            source: source, file: file, lastMultilineQuote: lastMultilineQuote)
        stop(problem.diagnostic, at: offset)
    }

    mutating func stop(_ diagnostic: Diagnostic, at offset: Int, others: [Int] = []) {
        stop = YAMLStop(diagnostic: diagnostic, offset: offset, others: others)
    }
}
