/// Decodes canonical JSON in one pass over the bytes, straight into slots; each value is checked by itself as it is
/// read. What depends on other answers (relevance, presence, rules) is left to `DecisionPass` and `ProblemPass`.
///
/// Recursion follows the table, whose depth is bounded, never the submission.
struct JSONAnswersReader: ~Copyable {
    let table: FormTable
    private let today: CalendarDate
    /// Whether reading may end at the first answer that is refused.
    private let isForVerdict: Bool
    var scanner: JSONScanner
    var answers: DecodedAnswers
    var envelope = EnvelopeSpans()

    /// More bytes are the problem `size`: no form of a citizen comes near, files are never inside.
    static let largestSubmission = 16 << 20
    /// Slots that a submission may take, which bounds memory: 24 MiB.
    static let mostSlots = 1 << 20
    /// Unknown and duplicate members that are noted.
    static let mostStrays = 1000
    /// Fields that are tried, one after another, before a member's name is looked up.
    private static let mostGuesses = 4

    /// - Parameters:
    ///   - isForVerdict: Ends reading at the first answer that is refused whatever else the submission holds.
    ///   - decoded: Whose room the answers take until they are given back.
    init(
        _ table: FormTable, today: CalendarDate, bytes: UnsafeBufferPointer<UInt8>, isForVerdict: Bool,
        into decoded: inout DecodedAnswers
    ) {
        self.table = table
        self.today = today
        self.isForVerdict = isForVerdict
        scanner = JSONScanner(bytes)
        answers = DecodedAnswers()
        swap(&answers, &decoded)
        answers.begin(table)
    }

    /// Goes on behind what was read before, with the answers that were read there.
    init(
        _ table: FormTable, today: CalendarDate, bytes: UnsafeBufferPointer<UInt8>, from position: Int,
        goingOnWith decoded: inout DecodedAnswers
    ) {
        self.table = table
        self.today = today
        isForVerdict = false
        scanner = JSONScanner(bytes, from: position)
        answers = DecodedAnswers()
        swap(&answers, &decoded)
    }

    /// Reads a value that takes the place of the answer to one of the form's own fields; the reason if that is not possible.
    mutating func replace(_ field: Int) -> SyntaxFailure? {
        let entry = table.entry(field).pointee
        let slot = 1 + Int(entry.offset)
        let count = entry.kind == .record ? Int(table.objects[Int(entry.object)].slotCount) : 1
        let template = table.template(of: table.objects[0])
        for place in slot..<(slot + count) { answers.slots[place] = template[place] }
        do throws(SyntaxFailure) {
            try readValue(of: field, slot: slot, header: 0)
            try scanner.expectEnd()
            return nil
        } catch {
            return error
        }
    }

    /// Reads a whole document, the answers or an envelope around them; the reason if that is not possible.
    mutating func read(isEnvelope: Bool) -> SyntaxFailure? {
        do throws(SyntaxFailure) {
            if isEnvelope { try readEnvelope() } else { try readForm() }
            return nil
        } catch {
            return error
        }
    }

    private mutating func readForm() throws(SyntaxFailure) {
        try readAnswers()
        try scanner.expectEnd()
    }

    mutating func readAnswers() throws(SyntaxFailure) {
        guard try scanner.open(UInt8(ascii: "{")) else {
            answers.slots[0].problem = .type
            return try scanner.skipValue()
        }
        answers.slots[0].state = .present
        _ = try readMembers(of: table.objects[0], header: 0)
    }

    // MARK: - Objects

    /// Reads the members of an object whose brace has been taken; whether there were any but computed ones, which somebody gave.
    private mutating func readMembers(of object: ObjectEntry, header: Int) throws(SyntaxFailure) -> Bool {
        if scanner.closesAtOnce(UInt8(ascii: "}")) { return false }
        let fields = object.fieldRange
        var expected = fields.lowerBound
        var isFilledIn = false
        // A copy that stays in registers from one text to the next; whatever else is read goes on with the reader's own.
        var scanner = self.scanner
        repeat {
            _ = scanner.peek()
            let start = scanner.position
            var known = takeName(in: object, expected: expected, &scanner)
            if known == nil {
                self.scanner = scanner
                known = try lookUpName(in: object)
                scanner = self.scanner
            }
            guard let index = known else {
                let name = try self.scanner.string()
                try self.scanner.expect(UInt8(ascii: ":"))
                try skipStray(.unknown, name, header: header)
                scanner = self.scanner
                isFilledIn = true
                continue
            }
            expected = index &+ 1 < fields.upperBound ? index &+ 1 : fields.lowerBound
            let entry = table.entry(index)
            if entry.pointee.computation < 0 { isFilledIn = true }
            let slot = header &+ 1 &+ Int(entry.pointee.offset)
            if answers.slots[slot].state != .absent {
                self.scanner = scanner
                try skipStray(.duplicate, try scanner.name(at: start), header: header)
                scanner = self.scanner
            } else if entry.pointee.kind.isString, scanner.take(UInt8(ascii: "\"")) {
                let checked = check(try scanner.stringBehindQuote(), for: entry)
                answers.slots[slot] = checked
                if isForVerdict, checked.problem != nil { try refuseForVerdict(entry, scanner) }
            } else {
                self.scanner = scanner
                try readValue(of: index, slot: slot, header: header)
                scanner = self.scanner
                if isForVerdict, answers.slots[slot].problem != nil { try refuseForVerdict(entry, scanner) }
            }
        } while try scanner.continues(until: UInt8(ascii: "}"))
        self.scanner = scanner
        return isFilledIn
    }

    /// Ends reading: whether the answer is asked for or not, it is an error. What is computed replaces what was submitted
    /// for it.
    @inline(never)
    private func refuseForVerdict(
        _ entry: UnsafePointer<FieldEntry>, _ scanner: JSONScanner
    ) throws(SyntaxFailure) {
        if entry.pointee.computation < 0 { throw scanner.failure(.refusedAnswer) }
    }

    /// Takes the name of a member and the colon behind it, if it is the name of a field. It begins at the position.
    ///
    /// Members mostly come in document order, some left out. So the name is compared with those of the next fields as it
    /// stands, quotes and colon included, before it is read as the string that it is.
    @inline(__always)
    private func takeName(in object: ObjectEntry, expected: Int, _ scanner: inout JSONScanner) -> Int? {
        let end = min(expected &+ Self.mostGuesses, object.fieldRange.upperBound)
        var index = expected
        while index < end {
            if scanner.take(table.memberName(index).pointee, in: table.memberNameBytes) { return index }
            index &+= 1
        }
        return nil
    }

    @inline(never)
    private mutating func lookUpName(
        in object: ObjectEntry
    ) throws(SyntaxFailure) -> Int? {
        let start = scanner
        let name = try scanner.string()
        try scanner.expect(UInt8(ascii: ":"))
        guard let index = field(name, in: object) else {
            scanner = start
            return nil
        }
        return index
    }

    private mutating func field(_ name: StringToken, in object: ObjectEntry) -> Int? {
        guard name.hasEscapes else { return table.field(named: scanner.slice(name), in: object) }
        let start = answers.scratch.count
        scanner.decode(name, into: &answers.scratch)
        let field = table.field(named: answers.scratch[start..<answers.scratch.count], in: object)
        answers.scratch.shorten(to: start)
        return field
    }

    mutating func skipStray(
        _ kind: ProblemKind, _ name: StringToken, header: Int, field: UInt32? = nil, fileNumber: Int? = nil
    ) throws(SyntaxFailure) {
        if isForVerdict { throw scanner.failure(.refusedAnswer) }
        if answers.strays.count < Self.mostStrays {
            let span = span(of: name)
            answers.strays.append(
                StrayMember(
                    kind: kind, name: span, header: header, field: field, fileNumber: fileNumber,
                    offset: name.start - 1))
        }
        try scanner.skipValue()
    }

    // MARK: - Values

    private mutating func readValue(of index: Int, slot: Int, header: Int) throws(SyntaxFailure) {
        let entry = table.entry(index)
        switch entry.pointee.kind {
        case .text, .decimal, .choice, .date, .time, .email, .phone, .url, .iban, .bic, .postalCode:
            guard scanner.take(UInt8(ascii: "\"")) else { return try refuse(slot) }
            let token = try scanner.stringBehindQuote()
            answers.slots[slot] = check(token, for: entry)
        case .integer, .money:
            guard let number = try takeNumber() else { return try refuse(slot) }
            answers.slots[slot] =
                number.isInteger
                ? .number(number.clamped, table.problem(of: number.clamped, entry)) : .failed(.type)
        case .boolean, .consent:
            guard let value = try scanner.takeBoolean() else { return try refuse(slot) }
            answers.slots[slot] = .number(value ? 1 : 0)
        case .choices: try readChoices(entry, slot)
        case .file: try readFiles(UInt32(index), slot, header: header)
        case .record:
            guard try scanner.open(UInt8(ascii: "{")) else { return try refuse(slot) }
            answers.slots[slot].state = .present
            let isFilledIn = try readMembers(of: table.objects[Int(entry.pointee.object)], header: slot)
            if !isFilledIn { answers.slots[slot].problem = .normalisation }
        case .list: try readList(entry, slot, header: header)
        }
    }

    /// Skips a value of the wrong type. A header keeps its place in the tree.
    mutating func refuse(_ slot: Int) throws(SyntaxFailure) {
        answers.slots[slot].state = .present
        answers.slots[slot].problem = .type
        try scanner.skipValue()
    }

    mutating func takeNumber() throws(SyntaxFailure) -> NumberToken? {
        let byte = scanner.peek()
        guard isDigit(byte) || byte == UInt8(ascii: "-") else { return nil }
        return try scanner.number()
    }

    @inline(__always)
    private mutating func check(_ token: StringToken, for entry: UnsafePointer<FieldEntry>) -> Slot {
        let span = span(of: token)
        guard token.hasEscapes else {
            return table.check(scanner.slice(token), token.facts, at: span, for: entry, today: today)
        }
        let text = bytes(of: span)
        return table.check(text, TextFacts(of: text), at: span, for: entry, today: today)
    }

    /// Where the text of a token is, which is the scratch buffer if it had to be decoded.
    @inline(__always)
    mutating func span(of token: StringToken) -> TextSpan {
        guard token.hasEscapes else {
            // No submission is so large that these do not fit (see `largestSubmission`).
            return TextSpan(
                start: UInt32(truncatingIfNeeded: token.start), end: UInt32(truncatingIfNeeded: token.end),
                isInScratch: false)
        }
        let start = answers.scratch.count
        scanner.decode(token, into: &answers.scratch)
        return TextSpan(start: UInt32(start), end: UInt32(answers.scratch.count), isInScratch: true)
    }

    @inline(__always)
    func facts(of token: StringToken, at span: TextSpan) -> TextFacts {
        span.isInScratch ? TextFacts(of: bytes(of: span)) : token.facts
    }

    /// The bytes of a text; valid until the next one is decoded.
    @inline(__always)
    func bytes(of span: TextSpan) -> UnsafeBufferPointer<UInt8> {
        let range = Int(span.start)..<Int(span.end)
        return span.isInScratch ? answers.scratch[range] : scanner.slice(range)
    }

    // MARK: - Choices and lists

    private mutating func readChoices(
        _ entry: UnsafePointer<FieldEntry>, _ slot: Int
    ) throws(SyntaxFailure) {
        guard try scanner.open(UInt8(ascii: "[")) else { return try refuse(slot) }
        guard !scanner.closesAtOnce(UInt8(ascii: "]")) else {
            answers.slots[slot] = .failed(.normalisation)
            return
        }
        var chosen = ChosenOptions(entry, first: answers.optionIndices.count)
        repeat {
            guard scanner.peek() == UInt8(ascii: "\"") else {
                chosen.note(.type)
                try scanner.skipValue()
                continue
            }
            let scratchCount = answers.scratch.count
            let name = span(of: try scanner.string())
            chosen.add(table.option(bytes(of: name), of: entry), to: &answers.optionIndices)
            answers.scratch.shorten(to: scratchCount)
        } while try scanner.continues(until: UInt8(ascii: "]"))
        answers.slots[slot] = chosen.slot(end: answers.optionIndices.count)
    }

    private mutating func readList(
        _ entry: UnsafePointer<FieldEntry>, _ slot: Int, header: Int
    ) throws(SyntaxFailure) {
        guard try scanner.open(UInt8(ascii: "[")) else { return try refuse(slot) }
        guard !scanner.closesAtOnce(UInt8(ascii: "]")) else {
            answers.slots[slot] = .failed(.normalisation)
            return
        }
        let object = table.objects[Int(entry.pointee.object)]
        let item = Int(entry.pointee.item)
        let first = answers.slots.count
        var previous: Int?
        var count = 0
        repeat {
            let frame = answers.slots.count
            guard frame + Int(object.slotCount) <= Self.mostSlots else { throw scanner.failure(.tooLarge) }
            answers.appendFrame(table.template(of: object), enclosing: header, number: count)
            if let previous { answers.slots[previous].end = UInt32(frame) }
            previous = frame
            count += 1
            guard table.entry(item).pointee.kind == .record else {
                try readValue(of: item, slot: frame + 1, header: frame)
                continue
            }
            guard try scanner.open(UInt8(ascii: "{")) else {
                try refuse(frame)
                continue
            }
            let isFilledIn = try readMembers(of: object, header: frame)
            if !isFilledIn { answers.slots[frame].problem = .normalisation }
        } while try scanner.continues(until: UInt8(ascii: "]"))
        answers.slots[slot] = Slot(
            state: .present, start: UInt32(first), end: UInt32(count), value: Int64(count))
    }
}
