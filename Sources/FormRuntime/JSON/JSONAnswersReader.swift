/// Decodes canonical JSON in one pass over the bytes, straight into slots; each value is checked by itself as it is
/// read. What depends on other answers (relevance, presence, rules) is left to `AnswerCheck`.
///
/// Recursion follows the table, whose depth is bounded, never the submission.
struct JSONAnswersReader {
    private let table: FormTable
    private let today: CalendarDate
    private var scanner: JSONScanner
    private(set) var answers: DecodedAnswers
    private(set) var envelope = EnvelopeSpans()

    /// More bytes are the problem `size`: no form of a citizen comes near, files are never inside.
    static let largestSubmission = 16 << 20
    /// Slots that a submission may take, which bounds memory: 24 MiB.
    static let mostSlots = 1 << 20
    /// Unknown and duplicate members that are noted.
    static let mostStrays = 1000

    init(_ table: FormTable, today: CalendarDate, bytes: UnsafeBufferPointer<UInt8>) {
        self.table = table
        self.today = today
        scanner = JSONScanner(bytes)
        answers = DecodedAnswers(slots: table.objects.first.map { Array(table.template(of: $0)) } ?? [])
    }

    /// Reads a whole document that holds the answers.
    mutating func readForm() throws(SyntaxFailure) {
        try readAnswers()
        try scanner.expectEnd()
    }

    private mutating func readAnswers() throws(SyntaxFailure) {
        guard try scanner.open(UInt8(ascii: "{")) else {
            answers.slots[0].problem = .type
            return try scanner.skipValue()
        }
        answers.slots[0].state = .present
        _ = try readMembers(of: table.objects[0], header: 0)
    }

    // MARK: - Objects

    /// Reads the members of an object whose brace has been taken; whether there were any.
    private mutating func readMembers(of object: ObjectEntry, header: Int) throws(SyntaxFailure) -> Bool {
        if scanner.closesAtOnce(UInt8(ascii: "}")) { return false }
        let end = object.fieldRange.upperBound
        var expected = object.fieldRange.lowerBound
        repeat {
            let name = try scanner.string()
            try scanner.expect(UInt8(ascii: ":"))
            guard let index = field(name, in: object, expected: expected) else {
                try skipStray(.unknown, name, header: header)
                continue
            }
            expected = index + 1 < end ? index + 1 : object.fieldRange.lowerBound
            let slot = header + 1 + Int(table.fields[index].offset)
            if answers.slots[slot].state == .absent {
                try readValue(of: index, slot: slot, header: header)
            } else {
                try skipStray(.duplicate, name, header: header)
            }
        } while try scanner.continues(until: UInt8(ascii: "}"))
        return true
    }

    /// The field that a member belongs to. Members mostly come in document order, so the next field is tried first.
    private mutating func field(_ name: StringToken, in object: ObjectEntry, expected: Int) -> Int? {
        guard !name.hasEscapes else {
            let start = answers.scratch.count
            scanner.decode(name, into: &answers.scratch)
            defer { answers.scratch.removeLast(answers.scratch.count - start) }
            return answers.scratch.withUnsafeBufferPointer {
                table.field(named: UnsafeBufferPointer(rebasing: $0[start...]), in: object)
            }
        }
        let bytes = scanner.slice(name)
        return table.isName(table.fields[expected].name, equalTo: bytes)
            ? expected : table.field(named: bytes, in: object)
    }

    private mutating func skipStray(
        _ kind: ProblemKind, _ name: StringToken, header: Int, field: UInt32? = nil, fileNumber: Int? = nil
    ) throws(SyntaxFailure) {
        if answers.strays.count < Self.mostStrays {
            answers.strays.append(
                StrayMember(
                    kind: kind, name: span(of: name).span, header: header, field: field,
                    fileNumber: fileNumber,
                    offset: name.start - 1))
        }
        try scanner.skipValue()
    }

    // MARK: - Values

    private mutating func readValue(of index: Int, slot: Int, header: Int) throws(SyntaxFailure) {
        let entry = table.fields[index]
        switch entry.kind {
        case .text, .decimal, .choice, .date, .time, .email, .phone, .url, .iban, .bic, .postalCode:
            guard scanner.peek() == UInt8(ascii: "\"") else { return try refuse(slot) }
            let token = try scanner.string()
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
            let hasMembers = try readMembers(of: table.objects[Int(entry.object)], header: slot)
            if !hasMembers { answers.slots[slot].problem = .normalisation }
        case .list: try readList(entry, slot, header: header)
        }
    }

    /// Skips a value of the wrong type. A header keeps its place in the tree.
    private mutating func refuse(_ slot: Int) throws(SyntaxFailure) {
        answers.slots[slot].state = .present
        answers.slots[slot].problem = .type
        try scanner.skipValue()
    }

    private mutating func takeNumber() throws(SyntaxFailure) -> NumberToken? {
        let byte = scanner.peek()
        guard isDigit(byte) || byte == UInt8(ascii: "-") else { return nil }
        return try scanner.number()
    }

    private mutating func check(_ token: StringToken, for entry: FieldEntry) -> Slot {
        guard token.hasEscapes else {
            let span = TextSpan(start: UInt32(token.start), end: UInt32(token.end), isInScratch: false)
            return table.check(scanner.slice(token), token.facts, at: span, for: entry, today: today)
        }
        let span = span(of: token).span
        return answers.scratch.withUnsafeBufferPointer { scratch in
            let bytes = UnsafeBufferPointer(rebasing: scratch[Int(span.start)..<Int(span.end)])
            return table.check(bytes, TextFacts(of: bytes), at: span, for: entry, today: today)
        }
    }

    /// Where the text of a token is, which is the scratch buffer if it had to be decoded.
    private mutating func span(of token: StringToken) -> (span: TextSpan, facts: TextFacts) {
        guard token.hasEscapes else {
            return (
                TextSpan(start: UInt32(token.start), end: UInt32(token.end), isInScratch: false), token.facts
            )
        }
        let start = answers.scratch.count
        scanner.decode(token, into: &answers.scratch)
        let facts = answers.scratch.withUnsafeBufferPointer {
            TextFacts(of: UnsafeBufferPointer(rebasing: $0[start...]))
        }
        return (
            TextSpan(start: UInt32(start), end: UInt32(answers.scratch.count), isInScratch: true), facts
        )
    }

    private func withBytes<Result>(of span: TextSpan, _ body: (UnsafeBufferPointer<UInt8>) -> Result)
        -> Result
    {
        guard span.isInScratch else {
            let token = StringToken(
                start: Int(span.start), end: Int(span.end), hasEscapes: false, facts: TextFacts())
            return body(scanner.slice(token))
        }
        return answers.scratch.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[Int(span.start)..<Int(span.end)]))
        }
    }

    // MARK: - Choices and lists

    private mutating func readChoices(_ entry: FieldEntry, _ slot: Int) throws(SyntaxFailure) {
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
            let name = span(of: try scanner.string()).span
            chosen.add(withBytes(of: name) { table.option($0, of: entry) }, to: &answers.optionIndices)
            answers.scratch.removeLast(answers.scratch.count - scratchCount)
        } while try scanner.continues(until: UInt8(ascii: "]"))
        answers.slots[slot] = chosen.slot(end: answers.optionIndices.count)
    }

    private mutating func readList(_ entry: FieldEntry, _ slot: Int, header: Int) throws(SyntaxFailure) {
        guard try scanner.open(UInt8(ascii: "[")) else { return try refuse(slot) }
        guard !scanner.closesAtOnce(UInt8(ascii: "]")) else {
            answers.slots[slot] = .failed(.normalisation)
            return
        }
        let object = table.objects[Int(entry.object)]
        let item = table.fields[Int(entry.item)]
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
            guard item.kind == .record else {
                try readValue(of: Int(entry.item), slot: frame + 1, header: frame)
                continue
            }
            guard try scanner.open(UInt8(ascii: "{")) else {
                try refuse(frame)
                continue
            }
            let hasMembers = try readMembers(of: object, header: frame)
            if !hasMembers { answers.slots[frame].problem = .normalisation }
        } while try scanner.continues(until: UInt8(ascii: "]"))
        answers.slots[slot] = Slot(
            state: .present, start: UInt32(first), end: UInt32(count), value: Int64(count))
    }
}

extension DecodedAnswers {
    /// Adds the slots of one item of a list.
    mutating func appendFrame(_ template: ArraySlice<Slot>, enclosing: Int, number: Int) {
        let frame = slots.count
        slots.append(contentsOf: template)
        slots[frame].state = .present
        slots[frame].start = UInt32(frame - enclosing)
        slots[frame].value = Int64(number)
    }
}

// MARK: - Files

extension JSONAnswersReader {
    private mutating func readFiles(_ field: UInt32, _ slot: Int, header: Int) throws(SyntaxFailure) {
        let entry = table.fields[Int(field)]
        let first = answers.files.count
        guard entry.takesSeveralFiles else {
            guard scanner.peek() == UInt8(ascii: "{") else { return try refuse(slot) }
            let file = try readFile(field, header: header, number: nil)
            answers.files.append(file)
            answers.slots[slot] = Slot(
                state: .present, problem: file.problem, start: UInt32(first), end: UInt32(first + 1), value: 1
            )
            return
        }
        guard try scanner.open(UInt8(ascii: "[")) else { return try refuse(slot) }
        guard !scanner.closesAtOnce(UInt8(ascii: "]")) else {
            answers.slots[slot] = .failed(.normalisation)
            return
        }
        var count = 0
        repeat {
            // Those beyond the limit are only counted, so that memory stays bounded.
            if count < entry.maximum, answers.files.count < Self.mostSlots {
                answers.files.append(try readFile(field, header: header, number: count))
            } else {
                try scanner.skipValue()
            }
            count += 1
        } while try scanner.continues(until: UInt8(ascii: "]"))
        answers.slots[slot] = Slot(
            state: .present, problem: count > entry.maximum ? .maxItems : nil, start: UInt32(first),
            end: UInt32(answers.files.count), value: Int64(count))
    }

    private mutating func readFile(
        _ field: UInt32, header: Int, number: Int?
    ) throws(SyntaxFailure) -> FileSlot {
        var file = FileSlot()
        guard try scanner.open(UInt8(ascii: "{")) else {
            file.note(.type)
            try scanner.skipValue()
            return file
        }
        var seen: [FileMember] = []
        if !scanner.closesAtOnce(UInt8(ascii: "}")) {
            repeat {
                let name = try scanner.string()
                try scanner.expect(UInt8(ascii: ":"))
                let nameSpan = span(of: name).span
                guard let member = withBytes(of: nameSpan, { FileMember(utf8: $0) }) else {
                    try skipStray(.unknown, name, header: header, field: field, fileNumber: number)
                    continue
                }
                guard !seen.contains(member) else {
                    try skipStray(.duplicate, name, header: header, field: field, fileNumber: number)
                    continue
                }
                seen.append(member)
                try read(member, of: &file, for: table.fields[Int(field)])
            } while try scanner.continues(until: UInt8(ascii: "}"))
        }
        if seen.count < FileMember.allCases.count { file.note(.type) }
        return file
    }

    private mutating func read(
        _ member: FileMember, of file: inout FileSlot, for entry: FieldEntry
    ) throws(SyntaxFailure) {
        if member == .size {
            guard let number = try takeNumber() else {
                file.note(.type)
                return try scanner.skipValue()
            }
            number.isInteger ? file.setSize(number.clamped, entry) : file.note(.type)
            return
        }
        guard scanner.peek() == UInt8(ascii: "\"") else {
            file.note(.type)
            return try scanner.skipValue()
        }
        let (span, facts) = span(of: try scanner.string())
        withBytes(of: span) { bytes in file.set(member, bytes, facts, at: span, for: entry, in: table) }
    }
}

// MARK: - Envelope

/// Where the members of an envelope are; those that are missing are empty.
struct EnvelopeSpans {
    var service: TextSpan?
    var version: TextSpan?
    var definition: TextSpan?
    var hasAnswers = false
    /// Members that are there and no strings.
    var wrongTypes: [EnvelopeMember] = []
}

enum EnvelopeMember: String, CaseIterable {
    case service, version, definition, answers
}

extension JSONAnswersReader {
    /// The header of problems in the envelope rather than in the answers.
    static let envelopeHeader = -1

    /// Reads a whole document `{"service": …, "version": …, "definition": …, "answers": {…}}`.
    mutating func readEnvelope() throws(SyntaxFailure) {
        guard try scanner.open(UInt8(ascii: "{")) else {
            _ = try scanner.skipValue()
            envelope.wrongTypes = EnvelopeMember.allCases
            return try scanner.expectEnd()
        }
        var seen: [EnvelopeMember] = []
        if !scanner.closesAtOnce(UInt8(ascii: "}")) {
            repeat {
                let name = try scanner.string()
                try scanner.expect(UInt8(ascii: ":"))
                let nameSpan = span(of: name).span
                let text = withBytes(of: nameSpan) { String(decoding: $0, as: UTF8.self) }
                guard let member = EnvelopeMember(rawValue: text) else {
                    try skipStray(.unknown, name, header: Self.envelopeHeader)
                    continue
                }
                guard !seen.contains(member) else {
                    try skipStray(.duplicate, name, header: Self.envelopeHeader)
                    continue
                }
                seen.append(member)
                try read(member)
            } while try scanner.continues(until: UInt8(ascii: "}"))
        }
        try scanner.expectEnd()
    }

    private mutating func read(_ member: EnvelopeMember) throws(SyntaxFailure) {
        if member == .answers {
            envelope.hasAnswers = true
            return try readAnswers()
        }
        guard scanner.peek() == UInt8(ascii: "\"") else {
            envelope.wrongTypes.append(member)
            return try scanner.skipValue()
        }
        let text = span(of: try scanner.string()).span
        switch member {
        case .service: envelope.service = text
        case .version: envelope.version = text
        case .definition: envelope.definition = text
        case .answers: break
        }
    }
}
