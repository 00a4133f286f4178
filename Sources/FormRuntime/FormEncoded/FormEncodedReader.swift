/// Decodes `application/x-www-form-urlencoded` into the same slots as the JSON reader, normalising on the way
/// (SEMANTICS, row 5).
///
/// Controls come in any order, so what belongs together (parts of a date, boxes of one question, members of a file,
/// items of a list) is collected first and put together at the end. Time is linear in the input, apart from sorting.
struct FormEncodedReader {
    let table: FormTable
    let today: CalendarDate
    let usesDecimalComma: Bool
    let transportFields: Set<String>
    var answers: DecodedAnswers
    private(set) var envelope = EnvelopeSpans()
    /// Items of lists by the slot of their list and their number.
    var frames: [FrameKey: Int] = [:]
    /// Values of which several make one answer.
    private var parts: [AnswerPart] = []

    /// More are the problem `size`.
    static let mostControls = 20_000

    init(_ table: FormTable, today: CalendarDate, usesDecimalComma: Bool, transportFields: Set<String>) {
        self.table = table
        self.today = today
        self.usesDecimalComma = usesDecimalComma
        self.transportFields = transportFields
        answers = DecodedAnswers(slots: table.objects.first.map { Array(table.template(of: $0)) } ?? [])
        answers.slots[0].state = .present
    }

    /// Reads all controls; the reason if that is not possible.
    mutating func read(_ bytes: [UInt8]) -> SyntaxFailure? {
        do {
            try bytes.withUnsafeBufferPointer { (buffer) throws(SyntaxFailure) in try readControls(buffer) }
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
        let nameText = withBytes(of: name) { String(decoding: $0, as: UTF8.self) }
        if takeTransportField(nameText, rawValue) { return }
        guard let target = find(nameText) else { return noteStray(.unknown, name, offset) }
        let entry = table.fields[target.field]
        let value = normalise(rawValue, allowsLineFeeds: entry.kind == .text && entry.lines > 1)
        guard value.count > 0 else { return }
        guard let place = makePlace(for: target) else {
            throw SyntaxFailure(kind: .size, reason: .tooLarge, offset: offset)
        }
        if target.part == .whole, entry.kind != .choices {
            guard answers.slots[place.slot].state == .absent else {
                return noteStray(.duplicate, name, offset)
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

    private mutating func takeTransportField(_ name: String, _ value: TextSpan) -> Bool {
        switch name {
        case "_service": envelope.service = value
        case "_version": envelope.version = value
        case "_definition": envelope.definition = value
        case "_language", "_step": break
        default: return transportFields.contains(name)
        }
        return true
    }

    private mutating func noteStray(_ kind: ProblemKind, _ name: TextSpan, _ offset: Int) {
        guard answers.strays.count < JSONAnswersReader.mostStrays else { return }
        answers.strays.append(StrayMember(kind: kind, name: name, header: 0, offset: offset))
    }

    func withBytes<Result>(of span: TextSpan, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        answers.scratch.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[Int(span.start)..<Int(span.end)]))
        }
    }

    /// A normalised copy of a text, or the text itself where nothing changes.
    private mutating func normalise(_ span: TextSpan, allowsLineFeeds: Bool) -> TextSpan {
        let normal = withBytes(of: span) { normalised($0, allowsLineFeeds: allowsLineFeeds) }
        return normal.map { append($0) } ?? span
    }

    private mutating func append(_ bytes: [UInt8]) -> TextSpan {
        let start = answers.scratch.count
        answers.scratch += bytes
        return TextSpan(start: UInt32(start), end: UInt32(answers.scratch.count), isInScratch: true)
    }

    // MARK: - Values

    /// The slot of an answer that one control gives.
    private mutating func slot(_ value: TextSpan, _ entry: FieldEntry) -> Slot {
        switch entry.kind {
        case .text, .email, .url, .postalCode, .choice: return check(value, entry)
        case .time:
            let time = withBytes(of: value, writtenTime).map { append($0) } ?? value
            return check(time, entry)
        case .phone:
            let number = append(withBytes(of: value, writtenPhoneNumber))
            return check(number, entry)
        case .iban, .bic:
            let compact = append(withBytes(of: value, withoutBlanksInUpperCase))
            return check(compact, entry)
        case .integer, .money, .decimal:
            let scale = entry.kind == .integer ? 0 : entry.scale
            guard
                let units = withBytes(
                    of: value, { localNumber($0, scale: scale, usesComma: usesDecimalComma) })
            else { return .failed(entry.kind == .decimal ? .format : .type) }
            return .number(units, table.problem(of: units, entry))
        case .boolean, .consent:
            switch withBytes(of: value, { String(decoding: $0, as: UTF8.self) }) {
            case "true": return .number(1)
            case "false": return .number(0)
            default: return .failed(.type)
            }
        case .date: return dateSlot(withBytes(of: value, writtenDate), entry)
        case .choices, .file, .record, .list: return .failed(.type)
        }
    }

    private func check(_ span: TextSpan, _ entry: FieldEntry) -> Slot {
        withBytes(of: span) { table.check($0, TextFacts(of: $0), at: span, for: entry, today: today) }
    }

    private func dateSlot(_ date: CalendarDate?, _ entry: FieldEntry) -> Slot {
        guard let date else { return .failed(.format) }
        return .number(Int64(date.packed), table.problem(of: date, entry, today))
    }

    // MARK: - Parts

    private mutating func putPartsTogether() {
        let sorted = parts.enumerated().sorted {
            ($0.element.slot, $0.element.number, $0.offset) < ($1.element.slot, $1.element.number, $1.offset)
        }.map(\.element)
        for group in sorted.split(whereNeighbours: { $0.slot != $1.slot }) {
            guard let first = group.first else { continue }
            let entry = table.fields[first.field]
            switch entry.kind {
            case .choices: answers.slots[first.slot] = choices(group, entry)
            case .file: putFilesTogether(group, entry)
            default: putDateTogether(group, entry)
            }
        }
    }

    private mutating func choices(_ parts: ArraySlice<AnswerPart>, _ entry: FieldEntry) -> Slot {
        var chosen = ChosenOptions(entry, first: answers.optionIndices.count)
        for part in parts {
            chosen.add(withBytes(of: part.value) { table.option($0, of: entry) }, to: &answers.optionIndices)
        }
        return chosen.slot(end: answers.optionIndices.count)
    }

    private mutating func putDateTogether(_ parts: ArraySlice<AnswerPart>, _ entry: FieldEntry) {
        var numbers: [AnswerPart.Kind: Int?] = [:]
        for part in parts {
            if numbers[part.kind] != nil || answers.slots[part.slot].state == .present {
                noteStray(.duplicate, part.name, part.offset)
                continue
            }
            numbers[part.kind] = .some(withBytes(of: part.value, shortNumber))
        }
        guard let slot = parts.first?.slot, answers.slots[slot].state == .absent else { return }
        guard let day = numbers[.day] ?? nil, let month = numbers[.month] ?? nil,
            let year = numbers[.year] ?? nil,
            year > 99
        else {
            answers.slots[slot] = .failed(.format)
            return
        }
        answers.slots[slot] = dateSlot(CalendarDate(year: year, month: month, day: day), entry)
    }

    private mutating func putFilesTogether(_ parts: ArraySlice<AnswerPart>, _ entry: FieldEntry) {
        guard let slot = parts.first?.slot else { return }
        if answers.slots[slot].state == .present {
            for part in parts { noteStray(.duplicate, part.name, part.offset) }
            return
        }
        let first = answers.files.count
        var count = 0
        for group in parts.split(whereNeighbours: { $0.number != $1.number }) {
            count += 1
            let file = file(group, entry)
            if !entry.takesSeveralFiles || count <= entry.maximum { answers.files.append(file) }
        }
        var whole = Slot(
            state: .present, start: UInt32(first), end: UInt32(answers.files.count), value: Int64(count))
        if !entry.takesSeveralFiles {
            whole.problem = answers.files.last?.problem
        } else if count > entry.maximum {
            whole.problem = .maxItems
        }
        answers.slots[slot] = whole
    }

    private mutating func file(_ parts: ArraySlice<AnswerPart>, _ entry: FieldEntry) -> FileSlot {
        var file = FileSlot()
        var seen: Set<FileMember> = []
        for part in parts {
            guard case .file(let member) = part.kind else {
                file.note(.type)
                continue
            }
            guard seen.insert(member).inserted else {
                noteStray(.duplicate, part.name, part.offset)
                continue
            }
            withBytes(of: part.value) { bytes in
                guard member == .size else {
                    return file.set(
                        member, bytes, TextFacts(of: bytes), at: part.value, for: entry, in: table)
                }
                let size = localNumber(bytes, scale: 0, usesComma: usesDecimalComma)
                if let size { file.setSize(size, entry) } else { file.note(.type) }
            }
        }
        if seen.count < FileMember.allCases.count { file.note(.type) }
        return file
    }

    // MARK: - Lists

    /// Makes lists of the items, by their numbers and without gaps.
    private mutating func linkFrames() {
        var previous: (list: Int, frame: Int)?
        for (key, frame) in frames.sorted(by: { $0.key < $1.key }) {
            if let previous, previous.list == key.list {
                answers.slots[previous.frame].end = UInt32(frame)
            } else {
                answers.slots[key.list] = Slot(state: .present, start: UInt32(frame))
            }
            answers.slots[frame].value = answers.slots[key.list].value
            answers.itemNumbers.append((frame, key.number))
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

    enum Kind: Hashable {
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

extension RandomAccessCollection {
    /// Slices between neighbours for which the predicate is true.
    fileprivate func split(whereNeighbours predicate: (Element, Element) -> Bool) -> [SubSequence] {
        var slices: [SubSequence] = []
        var start = startIndex
        var index = startIndex
        while index != endIndex {
            let next = self.index(after: index)
            if next == endIndex || predicate(self[index], self[next]) {
                slices.append(self[start..<next])
                start = next
            }
            index = next
        }
        return slices
    }
}
