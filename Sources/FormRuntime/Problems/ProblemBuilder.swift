/// Makes public problems of the notes that the checks took: what they need of the submission, which goes with the call.
struct ProblemBuilder {
    private let storage: AnswerStorage
    private let table: FormTable
    private let isFormEncoded: Bool
    /// What stands in front of every pointer into the answers: `/answers` for an envelope.
    private let base: String

    init(_ storage: AnswerStorage, isFormEncoded: Bool, base: String = "") {
        self.storage = storage
        table = storage.definition.table
        self.isFormEncoded = isFormEncoded
        self.base = base
    }

    func problems(_ notes: UnsafeBufferPointer<RawProblem>) -> [Problem] {
        let positions =
            storage.decoded.strays.isEmpty
            ? [:] : Problem.Position.positions(of: notes.compactMap(\.offset), in: storage.source)
        return [Problem](unsafeUninitializedCapacity: notes.count) { room, count in
            for note in notes {
                room.initializeElement(at: count, to: problem(note, positions))
                count += 1
            }
        }
    }

    private func problem(_ note: RawProblem, _ positions: [Int: Problem.Position]) -> Problem {
        var holder: UInt32?
        if note.header > 0 { holder = storage.slot(note.header).field }
        return Problem(
            note.kind, at: Problem.Place(holder: holder, field: note.field, fileNumber: note.fileNumber),
            of: storage.definition, measure: measure(note), severity: note.isWarning ? .warning : .error,
            isAboutData: !isFormEncoded,
            particulars: particulars(note, positions))
    }

    private func particulars(_ note: RawProblem, _ positions: [Int: Problem.Position]) -> Problem.Particulars?
    {
        let itemNumbers = note.header > 0 ? itemNumbers(around: note.header) : []
        guard !base.isEmpty || !itemNumbers.isEmpty || note.member != nil else { return nil }
        return Problem.Particulars(
            base: note.header < 0 ? "" : base, itemNumbers: itemNumbers,
            member: note.member.map {
                isFormEncoded && note.field != nil ? part($0, note) : steps(toMember: $0)
            } ?? "",
            parameters: note.member.map { [Problem.Parameter(name: "name", value: storage.text($0))] } ?? [],
            position: note.offset.flatMap { positions[$0] })
    }

    /// Where an item of a list stands.
    func pointer(toItem header: Int) -> String {
        Problem.Place(holder: storage.slot(header).field, field: nil, fileNumber: nil)
            .pointer(table, Problem.Particulars(itemNumbers: itemNumbers(around: header)))
    }

    private func itemNumbers(around header: Int) -> [Int] {
        var numbers: [Int] = []
        var header = header
        while header > 0, let entry = table.field(storage.slot(header).field) {
            if entry.list != nil { numbers.append(Int(storage.slot(header).value)) }
            header = storage.enclosing(header)
        }
        return numbers.count > 1 ? numbers.reversed() : numbers
    }

    /// The step of a name behind that of a field: a part of its answer; empty for the answer as a whole.
    private func part(_ name: TextSpan, _ note: RawProblem) -> String {
        let holder = note.header > 0 ? storage.slot(note.header).field : nil
        let field = Problem.Place(holder: holder, field: note.field, fileNumber: note.fileNumber).pointer(
            table, Problem.Particulars(itemNumbers: itemNumbers(around: note.header)))
        return storage.withBytes(name) { bytes in
            let steps = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            return steps.count > field.utf8.count { $0 == UInt8(ascii: "/") }
                ? steps.last.map { pointerSteps($0) } ?? "" : ""
        }
    }

    private func steps(toMember name: TextSpan) -> String {
        storage.withBytes(name) { pointerSteps($0, isPath: isFormEncoded) }
    }

    // MARK: - Measures

    private func measure(_ note: RawProblem) -> Problem.Measure {
        switch note.kind {
        case .rule: return .rule(note.number)
        case .exit: return .exit(note.number)
        default: break
        }
        guard note.member == nil, let field = note.field, field < table.fields.count else { return .none }
        let entry = table.entry(Int(field))
        let slot = storage.slot(note.header + 1 + Int(entry.pointee.offset))
        var (value, bound) = (slot.state == .present ? slot.value : nil, note.bound)
        switch note.kind {
        case .words: value = Int64(storage.withBytes(TextSpan(slot), wordCount))
        case .earliest where bound == nil:
            bound = entry.pointee.earliest.date(today: storage.today).map { Int64($0.packed) }
        case .latest where bound == nil:
            bound = entry.pointee.latest.date(today: storage.today).map { Int64($0.packed) }
        default: break
        }
        return .answer(value: value, bound: bound)
    }
}

extension Problem.Position {
    /// The positions of some byte offsets, found by going through the bytes once.
    static func positions(of offsets: [Int], in bytes: UnsafeBufferPointer<UInt8>) -> [Int: Problem.Position]
    {
        guard !offsets.isEmpty else { return [:] }
        var positions: [Int: Problem.Position] = [:]
        var (index, line, column) = (0, 1, 1)
        for offset in offsets.sorted() {
            while index < min(offset, bytes.count) {
                let byte = bytes[index]
                index += 1
                if byte == 0x0A || byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A) {
                    (line, column) = (line + 1, 1)
                } else if byte & 0xC0 != 0x80 {
                    column += 1
                }
            }
            positions[offset] = Problem.Position(byteOffset: offset, line: line, column: column)
        }
        return positions
    }
}

/// The name of a member as a step of a JSON Pointer (RFC 6901), escaped. The names of form-encoded input are paths.
func pointerSteps(_ name: some Sequence<UInt8>, isPath: Bool = false) -> String {
    var steps = [UInt8(ascii: "/")]
    for byte in name {
        switch byte {
        case UInt8(ascii: "~"): steps += "~0".utf8
        case UInt8(ascii: "/"): steps += "~1".utf8
        case UInt8(ascii: ".") where isPath: steps.append(UInt8(ascii: "/"))
        default: steps.append(byte)
        }
    }
    return String(decoding: steps, as: UTF8.self)
}
