/// Makes public problems of the notes that the checks took: pointers, parameters, positions.
struct ProblemBuilder: ~Copyable {
    private let storage: AnswerStorage
    private let table: FormTable
    private let isFormEncoded: Bool
    /// What stands in front of every pointer into the answers: `/answers` for an envelope.
    private let prefix: StaticString
    /// The pointer that is being made.
    private var pointer = ReusableBuffer<UInt8>()

    init(_ storage: AnswerStorage, isFormEncoded: Bool, prefix: StaticString = "") {
        self.storage = storage
        table = storage.definition.table
        self.isFormEncoded = isFormEncoded
        self.prefix = prefix
    }

    mutating func problems(_ raw: UnsafeBufferPointer<RawProblem>) -> [Problem] {
        let positions = Problem.Position.positions(of: raw.compactMap(\.offset), in: storage.source)
        return raw.map { raw in
            Problem(
                pointer: pointer(raw), code: code(raw), severity: raw.isWarning ? .warning : .error,
                parameters: parameters(raw), position: raw.offset.flatMap { positions[$0] },
                context: Problem.Context(
                    definition: storage.definition, kind: raw.kind, field: raw.field,
                    items: raw.header >= 0 ? items(around: raw.header) : []))
        }
    }

    private func code(_ raw: RawProblem) -> String {
        switch raw.kind {
        case .rule: "rule." + table.name(table.rules[raw.number].name)
        case .exit: "exit." + table.name(table.exits[raw.number].name)
        default: raw.kind.code
        }
    }

    // MARK: - Pointers

    private mutating func pointer(_ raw: RawProblem) -> String {
        pointer.removeAll()
        if raw.header >= 0 {
            prefix.withUTF8Buffer { pointer.append(contentsOf: $0) }
            addSteps(toObject: raw.header)
        }
        if let field = raw.field.flatMap(table.field), field.list == nil || raw.fileNumber != nil {
            if field.list == nil { addStep(field.name) }
            if let number = raw.fileNumber { addStep(number) }
        }
        if let member = raw.member { addStep(toMember: member) }
        return String(decoding: pointer.elements, as: UTF8.self)
    }

    private mutating func addStep(_ name: ByteSpan) {
        pointer.append(UInt8(ascii: "/"))
        pointer.append(contentsOf: table.nameBytes(name))
    }

    private mutating func addStep(_ number: Int) {
        pointer.append(UInt8(ascii: "/"))
        pointer.append(contentsOf: String(number).utf8)
    }

    /// A member's name is escaped; the names of form-encoded input are paths.
    private mutating func addStep(toMember name: TextSpan) {
        pointer.append(UInt8(ascii: "/"))
        storage.withBytes(name) { bytes in
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "~"): pointer.append(contentsOf: "~0".utf8)
                case UInt8(ascii: "/"): pointer.append(contentsOf: "~1".utf8)
                case UInt8(ascii: ".") where isFormEncoded: pointer.append(UInt8(ascii: "/"))
                default: pointer.append(byte)
                }
            }
        }
    }

    /// Outermost first; no deeper than the definition of the form.
    private mutating func addSteps(toObject header: Int) {
        guard header > 0, let entry = table.field(storage.slot(header).field) else { return }
        addSteps(toObject: storage.enclosing(header))
        guard let list = entry.list else {
            addStep(entry.name)
            return
        }
        if let list = table.field(list), list.list == nil { addStep(list.name) }
        addStep(Int(storage.slot(header).value))
    }

    private func items(around header: Int) -> [(number: Int, entry: UInt32)] {
        guard header > 0 else { return [] }
        var items: [(number: Int, entry: UInt32)] = []
        var header = header
        while header > 0, let entry = table.field(storage.slot(header).field) {
            if entry.list != nil {
                items.append((Int(storage.slot(header).value) + 1, storage.slot(header).field))
            }
            header = storage.enclosing(header)
        }
        return items.reversed()
    }

    // MARK: - Parameters

    private func parameters(_ raw: RawProblem) -> [Problem.Parameter] {
        func limit(_ value: some CustomStringConvertible) -> [Problem.Parameter] {
            [Problem.Parameter(name: "limit", value: value.description)]
        }
        func actual(_ value: some CustomStringConvertible) -> [Problem.Parameter] {
            [Problem.Parameter(name: "actual", value: value.description)]
        }
        if let member = raw.member { return [Problem.Parameter(name: "name", value: storage.text(member))] }
        guard let entry = raw.field.flatMap(table.field) else { return [] }
        let slot = storage.slot(raw.header + 1 + Int(entry.offset))
        if let bound = raw.bound {
            return limit(entry.text(ofValue: bound)) + (entry.countsItems ? actual(slot.value) : [])
        }
        switch raw.kind {
        case .computed:
            guard slot.state == .present else { return [] }
            let value =
                entry.kind == .choice
                ? table.optionName(entry, Int(slot.value)) : entry.text(ofValue: slot.value)
            return [Problem.Parameter(name: "expected", value: value)]
        case .minLength: return limit(entry.minimum) + actual(slot.value)
        case .maxLength where entry.kind == .file: return []
        case .maxLength: return limit(entry.longestText) + actual(slot.value)
        case .words: return limit(entry.words) + actual(storage.withBytes(TextSpan(slot), wordCount))
        case .minimum: return limit(entry.kind == .file ? "1" : entry.text(ofNumber: entry.minimum))
        case .maximum:
            return limit(entry.text(ofNumber: entry.kind == .file ? entry.maximumSize : entry.maximum))
        case .earliest: return entry.earliest.date(today: storage.today).map(limit) ?? []
        case .latest: return entry.latest.date(today: storage.today).map(limit) ?? []
        case .minItems: return limit(entry.minimum) + actual(slot.value)
        case .maxItems: return limit(entry.maximum) + actual(slot.value)
        case .type, .normalisation, .format, .option, .characters, .pattern, .checksum, .unique, .required,
            .irrelevant, .unknown, .duplicate, .rule, .exit, .service, .syntax, .depth, .size, .definition,
            .event,
            .role, .closed, .early, .history:
            return []
        }
    }
}

extension FieldEntry {
    /// The most scalars that a text may have.
    fileprivate var longestText: Int64 {
        switch kind {
        case .email: 254
        case .url: 2000
        default: maximum
        }
    }

    /// A value as a slot holds it, as canonical JSON would have it.
    func text(ofValue value: Int64) -> String {
        switch kind {
        case .date: CalendarDate(packed: value).description
        case .boolean: value == 0 ? "false" : "true"
        default: text(ofNumber: value)
        }
    }

    fileprivate var countsItems: Bool { kind == .list || kind == .choices }

    fileprivate func text(ofNumber number: Int64) -> String {
        kind == .decimal ? Decimal(units: number, scale: scale).description : String(number)
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
