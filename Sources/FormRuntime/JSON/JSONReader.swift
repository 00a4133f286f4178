/// Reads the JSON of a submission in one pass straight into slots, guided by the table.
///
/// Depth, size and memory are bounded; whatever is not JSON ends the reading with a position.
struct JSONReader {
    private let source: [UInt8]
    private let table: FormTable
    private let today: CalendarDate
    private var position = 0
    private var decoded: DecodedAnswers

    /// In bytes.
    static let largestSubmission = 16 << 20
    private static let deepest = 64

    private init(_ source: [UInt8], _ definition: FormDefinition, today: CalendarDate) {
        self.source = source
        self.today = today
        table = definition.table
        decoded = DecodedAnswers(slots: [])
    }

    static func read(
        _ source: [UInt8], _ definition: FormDefinition, today: CalendarDate
    ) throws(SyntaxFailure) -> DecodedAnswers {
        guard source.count <= largestSubmission else {
            throw SyntaxFailure(kind: .size, reason: .tooLarge, offset: largestSubmission)
        }
        if let offset = firstInvalidByte(of: source) {
            throw SyntaxFailure(kind: .syntax, reason: .invalidUTF8, offset: offset)
        }
        var reader = JSONReader(source, definition, today: today)
        try reader.readForm()
        return reader.decoded
    }

    private mutating func readForm() throws(SyntaxFailure) {
        guard let form = table.objects.first else { throw failure(.notAnObject) }
        decoded.slots = Array(table.template(of: form))
        skipBlanks()
        guard next == UInt8(ascii: "{") else {
            throw failure(position < source.count ? .notAnObject : .unexpectedEnd)
        }
        _ = try readObject(form, header: 0)
        skipBlanks()
        guard position == source.count else { throw failure(.trailingContent) }
    }

    // MARK: - Characters

    private var next: UInt8? { position < source.count ? source[position] : nil }

    private func failure(_ reason: SyntaxFailure.Reason, at offset: Int? = nil) -> SyntaxFailure {
        SyntaxFailure(kind: reason == .tooDeep ? .depth : .syntax, reason: reason, offset: offset ?? position)
    }

    private var unexpected: SyntaxFailure {
        failure(position < source.count ? .unexpectedCharacter : .unexpectedEnd)
    }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard next == byte else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ byte: UInt8) throws(SyntaxFailure) {
        guard take(byte) else { throw unexpected }
    }

    // MARK: - Objects and lists

    /// Reads the members of an object into the slots behind its header; returns how many it had.
    private mutating func readObject(_ object: ObjectEntry, header: Int) throws(SyntaxFailure) -> Int {
        try expect(UInt8(ascii: "{"))
        if take(UInt8(ascii: "}")) { return 0 }
        var count = 0
        var expected = Int(object.firstField)
        repeat {
            skipBlanks()
            let offset = position
            let name = try readString()
            try expect(UInt8(ascii: ":"))
            skipBlanks()
            count += 1
            guard let index = field(name, in: object, expected: expected) else {
                decoded.strays.append(StrayMember(kind: .unknown, name: name, header: header, offset: offset))
                try skipValue()
                continue
            }
            expected = index + 1
            let slot = header + 1 + Int(table.fields[index].offset)
            guard decoded.slots[slot].state == .absent else {
                decoded.strays.append(
                    StrayMember(
                        kind: .duplicate, name: name, header: header, field: UInt32(index), offset: offset))
                try skipValue()
                continue
            }
            try readValue(table.fields[index], at: slot, header: header)
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
        return count
    }

    /// Members usually come in the order of the definition, so the next one is tried first.
    private func field(_ name: TextSpan, in object: ObjectEntry, expected: Int) -> Int? {
        withBytes(name) { bytes in
            if object.fieldRange.contains(expected), table.isName(table.fields[expected].name, equalTo: bytes)
            {
                return expected
            }
            return table.field(named: bytes, in: object)
        }
    }

    private func withBytes<Result>(_ span: TextSpan, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result
    {
        func slice(_ bytes: UnsafeBufferPointer<UInt8>) -> Result {
            body(UnsafeBufferPointer(rebasing: bytes[Int(span.start)..<Int(span.end)]))
        }
        return span.isInScratch
            ? decoded.scratch.withUnsafeBufferPointer(slice) : source.withUnsafeBufferPointer(slice)
    }

    /// Reads the value of a field into its slot; a value of another type is passed over and noted.
    private mutating func readValue(_ field: FieldEntry, at slot: Int, header: Int) throws(SyntaxFailure) {
        switch (field.kind, next) {
        case (.record, UInt8(ascii: "{")):
            decoded.slots[slot].state = .present
            if try readObject(table.objects[Int(field.object)], header: slot) == 0 {
                decoded.slots[slot].problem = .normalisation
            }
        case (.record, _):
            try skipValue()
            decoded.slots[slot].state = .present
            decoded.slots[slot].problem = .type
        case (.list, UInt8(ascii: "[")):
            decoded.slots[slot] = try readItems(field, header: header)
        case (.choices, UInt8(ascii: "[")):
            decoded.slots[slot] = try readChoices(field)
        case (.file, _):
            decoded.slots[slot] = try readFiles(field, header: header)
        case (.boolean, UInt8(ascii: "t")), (.boolean, UInt8(ascii: "f")), (.consent, UInt8(ascii: "t")),
            (.consent, UInt8(ascii: "f")):
            decoded.slots[slot] = .number(next == UInt8(ascii: "t") ? 1 : 0)
            try skipValue()
        case (.integer, UInt8(ascii: "-")), (.integer, (UInt8(ascii: "0")...UInt8(ascii: "9"))?),
            (.money, UInt8(ascii: "-")), (.money, (UInt8(ascii: "0")...UInt8(ascii: "9"))?):
            guard let number = try readNumber() else {
                decoded.slots[slot] = .failed(.type)
                return
            }
            decoded.slots[slot] = .number(number, table.problem(of: number, field))
        case (.text, UInt8(ascii: "\"")), (.decimal, UInt8(ascii: "\"")), (.choice, UInt8(ascii: "\"")),
            (.date, UInt8(ascii: "\"")), (.time, UInt8(ascii: "\"")), (.email, UInt8(ascii: "\"")),
            (.phone, UInt8(ascii: "\"")), (.url, UInt8(ascii: "\"")), (.iban, UInt8(ascii: "\"")),
            (.bic, UInt8(ascii: "\"")), (.postalCode, UInt8(ascii: "\"")):
            let span = try readString()
            decoded.slots[slot] = withBytes(span) { bytes in
                table.check(bytes, TextFacts(of: bytes), at: span, for: field, today: today)
            }
        case (.text, _), (.integer, _), (.decimal, _), (.money, _), (.boolean, _), (.consent, _),
            (.choice, _),
            (.choices, _), (.date, _), (.time, _), (.email, _), (.phone, _), (.url, _), (.iban, _), (.bic, _),
            (.postalCode, _), (.list, _):
            try skipValue()
            decoded.slots[slot] = .failed(.type)
        }
    }

    private mutating func readItems(_ list: FieldEntry, header: Int) throws(SyntaxFailure) -> Slot {
        try expect(UInt8(ascii: "["))
        if take(UInt8(ascii: "]")) { return .failed(.normalisation) }
        let frame = table.objects[Int(list.object)]
        let item = table.fields[Int(list.item)]
        let first = decoded.slots.count
        var last: Int?
        var count = 0
        var keys = Set<[UInt8]>()
        var isUnique = true
        repeat {
            skipBlanks()
            let start = decoded.slots.count
            if let last { decoded.slots[last].end = UInt32(start) }
            last = start
            decoded.slots += table.template(of: frame)
            decoded.slots[start].start = UInt32(start - header)
            decoded.slots[start].value = Int64(count)
            decoded.slots[start].state = .present
            try readValue(item, at: item.kind == .record ? start : start + 1, header: start)
            if list.isUnique, !keys.insert(key(of: start, size: Int(frame.slotCount))).inserted {
                isUnique = false
            }
            count += 1
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
        if let last { decoded.slots[last].end = UInt32(decoded.slots.count) }
        var slot = Slot(state: .present, start: UInt32(first), end: UInt32(count), value: Int64(count))
        slot.problem =
            Int64(count) < list.minimum
            ? .minItems : Int64(count) > list.maximum ? .maxItems : isUnique ? nil : .unique
        return slot
    }

    /// What makes an item differ from others: the values of its slots, texts by their bytes.
    private func key(of start: Int, size: Int) -> [UInt8] {
        var key: [UInt8] = []
        for (offset, slot) in decoded.slots[start..<(start + size)].enumerated() where offset > 0 {
            key.append(slot.state.rawValue)
            let isText = slot.start < slot.end && slot.problem == nil
            if isText, Int(slot.end) <= (slot.isInScratch ? decoded.scratch.count : source.count) {
                withBytes(TextSpan(slot)) { key.append(contentsOf: $0) }
                key.append(0xFF)
            } else {
                withUnsafeBytes(of: slot.value.littleEndian) { key.append(contentsOf: $0) }
            }
        }
        return key
    }

    private mutating func readChoices(_ field: FieldEntry) throws(SyntaxFailure) -> Slot {
        try expect(UInt8(ascii: "["))
        if take(UInt8(ascii: "]")) { return .failed(.normalisation) }
        let first = decoded.optionIndices.count
        var found: ProblemKind?
        func note(_ problem: ProblemKind) {
            found = min(found?.rawValue ?? .max, problem.rawValue) == problem.rawValue ? problem : found
        }
        var seen = Set<UInt32>()
        repeat {
            skipBlanks()
            guard next == UInt8(ascii: "\"") else {
                try skipValue()
                note(.type)
                continue
            }
            let span = try readString()
            guard let option = withBytes(span, { table.option($0, of: field) }) else {
                note(.option)
                continue
            }
            if !seen.insert(UInt32(option)).inserted { note(.unique) }
            decoded.optionIndices.append(UInt32(option))
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
        let count = decoded.optionIndices.count - first
        if Int64(count) < field.minimum { note(.minItems) }
        if Int64(count) > field.maximum { note(.maxItems) }
        return Slot(
            state: .present, problem: found, start: UInt32(first), end: UInt32(first + count),
            value: Int64(count))
    }

    // MARK: - Files

    private mutating func readFiles(_ field: FieldEntry, header: Int) throws(SyntaxFailure) -> Slot {
        let first = decoded.files.count
        guard field.takesSeveralFiles else {
            guard next == UInt8(ascii: "{") else {
                try skipValue()
                return .failed(.type)
            }
            let problem = try readFile(field, header: header)
            return Slot(
                state: .present, problem: problem, start: UInt32(first), end: UInt32(first + 1), value: 1)
        }
        guard take(UInt8(ascii: "[")) else {
            try skipValue()
            return .failed(.type)
        }
        if take(UInt8(ascii: "]")) { return .failed(.normalisation) }
        var found: ProblemKind?
        repeat {
            skipBlanks()
            guard next == UInt8(ascii: "{") else {
                try skipValue()
                found = .type
                continue
            }
            let problem = try readFile(field, header: header)
            if let problem, problem.rawValue < found?.rawValue ?? .max { found = problem }
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
        let count = decoded.files.count - first
        if found == nil, Int64(count) > field.maximum { found = .maxItems }
        return Slot(
            state: .present, problem: found, start: UInt32(first), end: UInt32(first + count),
            value: Int64(count))
    }

    private mutating func readFile(_ field: FieldEntry, header: Int) throws(SyntaxFailure) -> ProblemKind? {
        try expect(UInt8(ascii: "{"))
        var file = FileSlot()
        var problem: ProblemKind?
        func note(_ kind: ProblemKind) { if kind.rawValue < problem?.rawValue ?? .max { problem = kind } }
        var seen = Set<String>()
        var isFirst = true
        while !take(UInt8(ascii: "}")) {
            if !isFirst { try expect(UInt8(ascii: ",")) }
            isFirst = false
            skipBlanks()
            let written = try readString()
            let name = withBytes(written) { String(decoding: $0, as: UTF8.self) }
            try expect(UInt8(ascii: ":"))
            skipBlanks()
            guard seen.insert(name).inserted else {
                try skipValue()
                note(.type)
                continue
            }
            switch (name, next) {
            case ("size", UInt8(ascii: "-")), ("size", (UInt8(ascii: "0")...UInt8(ascii: "9"))?):
                let size = try readNumber()
                file.size = size ?? 0
                if size == nil { note(.type) }
                if file.size < 1 { note(.minimum) }
                if file.size > field.maximumSize { note(.maximum) }
            case ("id", UInt8(ascii: "\"")), ("name", UInt8(ascii: "\"")), ("mediaType", UInt8(ascii: "\"")),
                ("sha256", UInt8(ascii: "\"")):
                let span = try readString()
                if let kind = take(name, span, field, into: &file) { note(kind) }
            default:
                try skipValue()
                note(.type)
            }
        }
        if seen != ["id", "name", "mediaType", "size", "sha256"] { note(.type) }
        file.problem = problem
        decoded.files.append(file)
        return problem
    }

    private func take(
        _ name: String, _ span: TextSpan, _ field: FieldEntry, into file: inout FileSlot
    ) -> ProblemKind? {
        withBytes(span) { bytes in
            let facts = TextFacts(of: bytes)
            if bytes.isEmpty || facts.hasControl || facts.hasLineFeed || hasWhiteSpaceAtEnds(bytes) {
                return .normalisation
            }
            if facts.mayNeedComposition, !isComposed(bytes) { return .normalisation }
            switch name {
            case "id":
                file.id = span
                return facts.scalars > 200 ? .maxLength : nil
            case "name":
                file.name = span
                return facts.scalars > 255 ? .maxLength : nil
            case "mediaType":
                guard let index = table.option(bytes, of: field) else { return .option }
                file.mediaType = UInt32(index)
                return nil
            default:
                file.sha256 = span
                let isHash =
                    bytes.count == 64 && bytes.allSatisfy { isDigit($0) || (0x61...0x66).contains($0) }
                return isHash ? nil : .format
            }
        }
    }

    // MARK: - Scalars

    /// Reads a string; one without escapes stays where it is.
    private mutating func readString() throws(SyntaxFailure) -> TextSpan {
        guard next == UInt8(ascii: "\"") else { throw unexpected }
        position += 1
        let start = position
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return TextSpan(start: UInt32(start), end: UInt32(position - 1), isInScratch: false)
            case UInt8(ascii: "\\"): return try readEscaped(from: start)
            case 0..<0x20: throw failure(.controlCharacter)
            default: position += 1
            }
        }
        throw failure(.unexpectedEnd)
    }

    private mutating func readEscaped(from start: Int) throws(SyntaxFailure) -> TextSpan {
        let first = decoded.scratch.count
        decoded.scratch += source[start..<position]
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return TextSpan(start: UInt32(first), end: UInt32(decoded.scratch.count), isInScratch: true)
            case UInt8(ascii: "\\"): try readEscape()
            case 0..<0x20: throw failure(.controlCharacter)
            default:
                decoded.scratch.append(byte)
                position += 1
            }
        }
        throw failure(.unexpectedEnd)
    }

    private mutating func readEscape() throws(SyntaxFailure) {
        let start = position
        position += 1
        guard let byte = next else { throw failure(.unexpectedEnd) }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.scratch.append(byte)
        case UInt8(ascii: "b"): decoded.scratch.append(0x08)
        case UInt8(ascii: "f"): decoded.scratch.append(0x0C)
        case UInt8(ascii: "n"): decoded.scratch.append(0x0A)
        case UInt8(ascii: "r"): decoded.scratch.append(0x0D)
        case UInt8(ascii: "t"): decoded.scratch.append(0x09)
        case UInt8(ascii: "u"):
            var value = try readHexadecimal(from: start)
            if (0xD800...0xDBFF).contains(value) {
                guard next == UInt8(ascii: "\\"), position + 1 < source.count,
                    source[position + 1] == UInt8(ascii: "u")
                else {
                    throw failure(.loneSurrogate, at: start)
                }
                position += 2
                let low = try readHexadecimal(from: start)
                guard (0xDC00...0xDFFF).contains(low) else { throw failure(.loneSurrogate, at: start) }
                value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(value) else { throw failure(.loneSurrogate, at: start) }
            guard value != 0 else { throw failure(.nullCharacter, at: start) }
            decoded.scratch.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
        default: throw failure(.badEscape, at: start)
        }
    }

    private mutating func readHexadecimal(from start: Int) throws(SyntaxFailure) -> UInt32 {
        guard position + 4 <= source.count,
            let value = UInt32(String(decoding: source[position..<(position + 4)], as: UTF8.self), radix: 16),
            source[position] != UInt8(ascii: "+"), source[position] != UInt8(ascii: "-")
        else { throw failure(.badEscape, at: start) }
        position += 4
        return value
    }

    /// The exact value of a number if it is whole (`1.0` and `1e2` are), nil if not. One beyond 64 bits becomes the
    /// largest or smallest, which is outside every limit.
    private mutating func readNumber() throws(SyntaxFailure) -> Int64? {
        let start = position
        let isNegative = next == UInt8(ascii: "-")
        if isNegative { position += 1 }
        var digits: [UInt8] = []
        var exponent = 0
        guard let first = next, isDigit(first) else { throw failure(.badNumber, at: start) }
        readDigits(into: &digits)
        if first == UInt8(ascii: "0"), digits.count > 1 { throw failure(.badNumber, at: start) }
        if next == UInt8(ascii: ".") {
            position += 1
            let whole = digits.count
            readDigits(into: &digits)
            guard digits.count > whole else { throw failure(.badNumber, at: start) }
            exponent = whole - digits.count
        }
        if let byte = next, byte | 0x20 == UInt8(ascii: "e") {
            position += 1
            let isNegativeExponent = next == UInt8(ascii: "-")
            if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") { position += 1 }
            var power: [UInt8] = []
            readDigits(into: &power)
            guard !power.isEmpty else { throw failure(.badNumber, at: start) }
            let size = power.reduce(0) { min($0 * 10 + Int($1 - UInt8(ascii: "0")), 1 << 40) }
            exponent += isNegativeExponent ? -size : size
        }
        while digits.last == UInt8(ascii: "0") {
            digits.removeLast()
            exponent += 1
        }
        let significant = digits.drop { $0 == UInt8(ascii: "0") }
        if significant.isEmpty { return 0 }
        guard exponent >= 0 else { return nil }
        var value: UInt64 = .max
        if significant.count + exponent <= 19 {
            value = significant.reduce(0) { saturated($0, appending: $1) }
            for _ in 0..<exponent { value = saturated(value, appending: UInt8(ascii: "0")) }
        }
        if isNegative { return value > UInt64(Int64.max) ? .min : -Int64(value) }
        return Int64(clamping: value)
    }

    private mutating func readDigits(into digits: inout [UInt8]) {
        while let byte = next, isDigit(byte) {
            digits.append(byte)
            position += 1
        }
    }

    /// Passes over a value of any kind, checking that it is JSON. Iterative, so that depth costs no stack.
    private mutating func skipValue() throws(SyntaxFailure) {
        var closings: [UInt8] = []
        repeat {
            skipBlanks()
            switch next {
            case UInt8(ascii: "{")?:
                position += 1
                closings.append(UInt8(ascii: "}"))
                if take(UInt8(ascii: "}")) {
                    closings.removeLast()
                } else {
                    try readMemberName()
                    guard closings.count < Self.deepest else { throw failure(.tooDeep) }
                    continue
                }
            case UInt8(ascii: "[")?:
                position += 1
                closings.append(UInt8(ascii: "]"))
                if take(UInt8(ascii: "]")) {
                    closings.removeLast()
                } else {
                    guard closings.count < Self.deepest else { throw failure(.tooDeep) }
                    continue
                }
            case UInt8(ascii: "\"")?: _ = try readString()
            case UInt8(ascii: "t")?: try readWord("true")
            case UInt8(ascii: "f")?: try readWord("false")
            case UInt8(ascii: "n")?: try readWord("null")
            default:
                guard let byte = next, byte == UInt8(ascii: "-") || isDigit(byte) else { throw unexpected }
                _ = try readNumber()
            }
            while let closing = closings.last {
                if take(closing) {
                    closings.removeLast()
                } else {
                    try expect(UInt8(ascii: ","))
                    if closing == UInt8(ascii: "}") { try readMemberName() }
                    break
                }
            }
        } while !closings.isEmpty
    }

    private mutating func readMemberName() throws(SyntaxFailure) {
        skipBlanks()
        _ = try readString()
        try expect(UInt8(ascii: ":"))
    }

    private mutating func readWord(_ word: StaticString) throws(SyntaxFailure) {
        for byte in word.utf8Bytes {
            guard next == byte else { throw unexpected }
            position += 1
        }
    }
}
