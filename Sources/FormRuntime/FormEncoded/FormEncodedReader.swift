/// Decodes `application/x-www-form-urlencoded` into the same slots as the JSON reader, normalising on the way
/// (SEMANTICS, row 5).
///
/// Controls come in any order, so what belongs together (parts of a date, boxes of one question, members of a file,
/// items of a list) is collected first and put together at the end. Time is linear in the input, apart from sorting.
struct FormEncodedReader: ~Copyable {
    let table: FormTable
    let today: CalendarDate
    let usesDecimalComma: Bool
    let transportFields: Set<String>
    /// Whether the controls of the envelope are read, or ignored as all that is no answer.
    private let isEnvelope: Bool
    var answers: DecodedAnswers
    private(set) var envelope = EnvelopeSpans()
    /// Items of lists by the slot of their list and their number.
    var frames: [FrameKey: Int] = [:]
    /// Values of which several make one answer.
    private var parts = ReusableBuffer<AnswerPart>()
    /// The way to the field that was found last.
    var steps = ReusableBuffer<ControlStep>()

    /// More are the problem `size`.
    static let mostControls = 20_000

    /// - Parameter decoded: whose room the answers take until they are given back.
    init(
        _ table: FormTable, today: CalendarDate, usesDecimalComma: Bool, transportFields: Set<String>,
        isEnvelope: Bool, into decoded: inout DecodedAnswers
    ) {
        self.table = table
        self.today = today
        self.usesDecimalComma = usesDecimalComma
        self.transportFields = transportFields
        self.isEnvelope = isEnvelope
        answers = DecodedAnswers()
        swap(&answers, &decoded)
        answers.begin(table)
        answers.slots[0].state = .present
    }

    /// Reads all controls; the reason if that is not possible.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> SyntaxFailure? {
        do {
            try readControls(bytes)
        } catch {
            return error
        }
        putPartsTogether()
        linkFrames()
        return nil
    }

    private mutating func readControls(_ bytes: UnsafeBufferPointer<UInt8>) throws(SyntaxFailure) {
        var start = 0
        var count = 0
        while start <= bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "&")) ?? bytes.count
            if end > start {
                count += 1
                guard count <= Self.mostControls else {
                    throw SyntaxFailure(kind: .size, reason: .tooLarge, offset: start)
                }
                let equals = bytes[start..<end].firstIndex(of: UInt8(ascii: "=")) ?? end
                let name = try decode(bytes, start..<equals)
                let value = try decode(bytes, min(equals + 1, end)..<end)
                try readControl(name, value, offset: start)
            }
            start = end + 1
        }
    }

    private mutating func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) throws(SyntaxFailure) -> TextSpan {
        let start = answers.scratch.count
        try percentDecode(bytes, range, into: &answers.scratch)
        return TextSpan(start: UInt32(start), end: UInt32(answers.scratch.count), isInScratch: true)
    }

    // MARK: - Controls

    private mutating func readControl(
        _ name: TextSpan, _ rawValue: TextSpan, offset: Int
    ) throws(SyntaxFailure) {
        if takeTransportField(name, rawValue, offset) { return }
        guard let target = find(bytes(of: name)) else { return noteStray(.unknown, name, offset) }
        let entry = table.entry(target.field)
        let value = normalise(
            rawValue, allowsLineFeeds: entry.pointee.kind == .text && entry.pointee.lines > 1)
        guard value.count > 0 else { return }
        guard let place = makePlace(for: target) else {
            throw SyntaxFailure(kind: .size, reason: .tooLarge, offset: offset)
        }
        if target.part == .whole, entry.pointee.kind != .choices {
            guard answers.slots[place.slot].state == .absent else {
                return noteStray(.duplicate, name, offset, header: place.header, field: target.field)
            }
            answers.slots[place.slot] = slot(value, entry)
        } else {
            parts.append(
                AnswerPart(
                    slot: place.slot, field: target.field, header: place.header,
                    number: target.fileNumber ?? 0,
                    kind: target.part, value: value, name: name, offset: offset))
        }
    }

    /// Takes what is no answer: a member of the envelope, words from the page to its server, and what is to be ignored.
    private mutating func takeTransportField(_ name: TextSpan, _ value: TextSpan, _ offset: Int) -> Bool {
        if let member = envelopeMember(name) {
            guard isEnvelope else { return true }
            let value = normalise(value, allowsLineFeeds: false)
            // An empty one is none.
            guard value.count > 0 else { return true }
            if envelope[member] == nil {
                envelope[member] = value
            } else {
                noteStray(.duplicate, name, offset)
            }
            return true
        }
        let name = bytes(of: name)
        if name.isEqual(to: "_language") || name.isEqual(to: "_step") { return true }
        return !transportFields.isEmpty && transportFields.contains(comparableText(name))
    }

    private func envelopeMember(_ name: TextSpan) -> EnvelopeMember? {
        let name = bytes(of: name)
        guard name.first == UInt8(ascii: "_") else { return nil }
        if name.isEqual(to: "_service") { return .service }
        if name.isEqual(to: "_version") { return .version }
        if name.isEqual(to: "_definition") { return .definition }
        return nil
    }

    private mutating func noteStray(
        _ kind: ProblemKind, _ name: TextSpan, _ offset: Int, header: Int = 0, field: Int? = nil,
        fileNumber: Int? = nil
    ) {
        guard answers.strays.count < JSONAnswersReader.mostStrays else { return }
        answers.strays.append(
            StrayMember(
                kind: kind, name: name, header: header, field: field.map { UInt32($0) },
                fileNumber: fileNumber, offset: offset))
    }

    /// Notes that a part of an answer, or the answer besides its parts, came twice.
    private mutating func noteDuplicate(_ part: AnswerPart, _ entry: UnsafePointer<FieldEntry>) {
        noteStray(
            .duplicate, part.name, part.offset, header: part.header, field: part.field,
            fileNumber: entry.pointee.takesSeveralFiles && part.kind != .whole ? part.number : nil)
    }

    /// The bytes of a text; valid until the next one is decoded or written.
    private func bytes(of span: TextSpan) -> UnsafeBufferPointer<UInt8> {
        answers.scratch[Int(span.start)..<Int(span.end)]
    }

    /// A normalised copy of a text, or the text itself where nothing changes.
    private mutating func normalise(_ span: TextSpan, allowsLineFeeds: Bool) -> TextSpan {
        normalised(bytes(of: span), allowsLineFeeds: allowsLineFeeds).map { append($0) } ?? span
    }

    private mutating func append(_ bytes: [UInt8]) -> TextSpan {
        let start = answers.scratch.count
        answers.scratch.append(contentsOf: bytes)
        return TextSpan(start: UInt32(start), end: UInt32(answers.scratch.count), isInScratch: true)
    }

    // MARK: - Values

    /// The slot of an answer that one control gives.
    private mutating func slot(_ value: TextSpan, _ entry: UnsafePointer<FieldEntry>) -> Slot {
        switch entry.pointee.kind {
        case .text, .email, .url, .choice: return check(value, entry)
        case .time: return check(written(value, isWrittenOut, writtenTime), entry)
        case .phone: return check(written(value, isPlainPhoneNumber, writtenPhoneNumber), entry)
        case .iban, .bic: return check(written(value, isCompact, withoutBlanksInUpperCase), entry)
        case .postalCode: return check(written(value, isPlainPostalCode, writtenPostalCode), entry)
        case .integer, .money, .decimal:
            let scale = entry.pointee.kind == .integer ? 0 : entry.pointee.scale
            var text = bytes(of: value)
            if entry.pointee.kind == .money {
                text = withoutCurrency(text, table.nameBytes(entry.pointee.currency))
            }
            guard let units = localNumber(text, scale: scale, usesComma: usesDecimalComma) else {
                return .failed(entry.pointee.kind == .decimal ? .format : .type)
            }
            return .number(units, table.problem(of: units, entry))
        case .boolean, .consent:
            if bytes(of: value).isEqual(to: "true") { return .number(1) }
            return bytes(of: value).isEqual(to: "false") ? .number(0) : .failed(.type)
        case .date: return dateSlot(writtenDate(bytes(of: value)), entry)
        case .choices, .file, .record, .list: return .failed(.type)
        }
    }

    /// A text that people write in several ways as it is stored: itself if it is written so already, which most are.
    private mutating func written(
        _ span: TextSpan, _ isStored: (UnsafeBufferPointer<UInt8>) -> Bool,
        _ stored: (UnsafeBufferPointer<UInt8>) -> [UInt8]?
    ) -> TextSpan {
        isStored(bytes(of: span)) ? span : stored(bytes(of: span)).map { append($0) } ?? span
    }

    private func check(_ span: TextSpan, _ entry: UnsafePointer<FieldEntry>) -> Slot {
        let bytes = bytes(of: span)
        return table.check(bytes, TextFacts(of: bytes), at: span, for: entry, today: today)
    }

    private func dateSlot(_ date: CalendarDate?, _ entry: UnsafePointer<FieldEntry>) -> Slot {
        guard let date else { return .failed(.format) }
        return .number(Int64(date.packed), table.problem(of: date, entry, today))
    }

    // MARK: - Parts

    private mutating func putPartsTogether() {
        parts.sort { ($0.slot, $0.number, $0.offset) < ($1.slot, $1.number, $1.offset) }
        var start = 0
        while start < parts.count {
            let first = parts[start]
            let end = self.end(ofPartsFrom: start, before: parts.count) { $0.slot == first.slot }
            let entry = table.entry(first.field)
            switch entry.pointee.kind {
            case .choices: answers.slots[first.slot] = choices(start..<end, entry)
            case .file: putFilesTogether(start..<end, at: first.slot, entry)
            default: putDateTogether(start..<end, at: first.slot, entry)
            }
            start = end
        }
    }

    /// Where the parts end that belong together.
    private func end(
        ofPartsFrom start: Int, before limit: Int, _ belongs: (AnswerPart) -> Bool
    ) -> Int {
        var end = start
        while end < limit, belongs(parts[end]) { end += 1 }
        return end
    }

    private mutating func choices(_ range: Range<Int>, _ entry: UnsafePointer<FieldEntry>) -> Slot {
        var chosen = ChosenOptions(entry, first: answers.optionIndices.count)
        for index in range {
            chosen.add(table.option(bytes(of: parts[index].value), of: entry), to: &answers.optionIndices)
        }
        return chosen.slot(end: answers.optionIndices.count)
    }

    private mutating func putDateTogether(
        _ range: Range<Int>, at slot: Int, _ entry: UnsafePointer<FieldEntry>
    ) {
        var date = DateParts()
        for index in range {
            let part = parts[index]
            guard answers.slots[slot].state != .present,
                date.take(part.kind, shortNumber(bytes(of: part.value)))
            else {
                noteDuplicate(part, entry)
                continue
            }
        }
        guard answers.slots[slot].state == .absent else { return }
        answers.slots[slot] = dateSlot(date.date, entry)
        if date.date == nil { answers.slots[slot].value = Int64(date.flaw.rawValue) }
    }

    private mutating func putFilesTogether(
        _ range: Range<Int>, at slot: Int, _ entry: UnsafePointer<FieldEntry>
    ) {
        if answers.slots[slot].state == .present {
            for index in range { noteDuplicate(parts[index], entry) }
            return
        }
        let first = answers.files.count
        var count = 0
        var start = range.lowerBound
        while start < range.upperBound {
            let number = parts[start].number
            let end = self.end(ofPartsFrom: start, before: range.upperBound) { $0.number == number }
            count += 1
            let file = file(start..<end, entry)
            if !entry.pointee.takesSeveralFiles || count <= entry.pointee.maximum {
                answers.files.append(file)
            }
            start = end
        }
        var whole = Slot(
            state: .present, start: UInt32(first), end: UInt32(answers.files.count), value: Int64(count))
        if !entry.pointee.takesSeveralFiles {
            whole.problem = answers.files.last?.problem
        } else if count > entry.pointee.maximum {
            whole.problem = .maxItems
        }
        answers.slots[slot] = whole
    }

    private mutating func file(_ range: Range<Int>, _ entry: UnsafePointer<FieldEntry>) -> FileSlot {
        var file = FileSlot()
        /// One bit a member.
        var seen: UInt8 = 0
        for index in range {
            let part = parts[index]
            guard case .file(let member) = part.kind else {
                file.note(.type)
                continue
            }
            guard seen & member.bit == 0 else {
                noteDuplicate(part, entry)
                continue
            }
            seen |= member.bit
            let bytes = bytes(of: part.value)
            guard member == .size else {
                file.set(member, bytes, TextFacts(of: bytes), at: part.value, for: entry, in: table)
                continue
            }
            let size = localNumber(bytes, scale: 0, usesComma: usesDecimalComma)
            if let size { file.setSize(size, entry) } else { file.note(.type) }
        }
        if seen != FileMember.allBits { file.note(.type) }
        return file
    }

    // MARK: - Lists

    /// Makes lists of the items, by their numbers and without gaps.
    private mutating func linkFrames() {
        guard !frames.isEmpty else { return }
        var previous: (list: Int, frame: Int)?
        for (key, frame) in frames.sorted(by: { $0.key < $1.key }) {
            if let previous, previous.list == key.list {
                answers.slots[previous.frame].end = UInt32(frame)
            } else {
                answers.slots[key.list] = Slot(state: .present, start: UInt32(frame))
            }
            answers.slots[frame].value = answers.slots[key.list].value
            answers.itemNumbers.append(DecodedAnswers.ItemNumber(header: frame, number: key.number))
            answers.slots[key.list].end += 1
            answers.slots[key.list].value += 1
            previous = (key.list, frame)
        }
    }
}

/// One of several values that make an answer.
struct AnswerPart {
    var slot: Int
    var field: Int
    var header: Int
    /// Of the file, if there are several.
    var number: Int
    var kind: Kind
    var value: TextSpan
    var name: TextSpan
    var offset: Int

    enum Kind: Equatable {
        case whole, day, month, year
        case file(FileMember)
    }
}

/// Names an item of a list while its siblings may still come in any order.
struct FrameKey: Hashable, Comparable {
    var list: Int
    var number: Int

    static func < (left: Self, right: Self) -> Bool { (left.list, left.number) < (right.list, right.number) }
}

/// Day, month and year of a date that is asked for in three controls.
private struct DateParts {
    private var day: Int??
    private var month: Int??
    private var year: Int??

    /// Takes a number, or what is none; false for a part that is there already.
    mutating func take(_ kind: AnswerPart.Kind, _ number: Int?) -> Bool {
        switch kind {
        case .day where day == nil: day = .some(number)
        case .month where month == nil: month = .some(number)
        case .year where year == nil: year = .some(number)
        default: return false
        }
        return true
    }

    var date: CalendarDate? {
        guard case .some(let day?) = day, case .some(let month?) = month, case .some(let year?) = year,
            year > 99
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// What keeps them from being a date.
    var flaw: DateFlaw {
        var flaw: DateFlaw = []
        if day == nil { flaw.insert(.noDay) }
        if month == nil { flaw.insert(.noMonth) }
        if year == nil { flaw.insert(.noYear) }
        if flaw.isEmpty, case .some(let year?) = year, year <= 99 { flaw.insert(.shortYear) }
        return flaw
    }
}
