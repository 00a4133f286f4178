/// The fields of a form as the readers use them: flat arrays, everything found by index.
///
/// The fields of one object stand next to each other in `fields`, in document order, so that a reader can guess that
/// the next member belongs to the next field.
///
/// A handle of arrays that never change: copying it counts no references, so that the innermost loops can hold it. Indices
/// were checked when the table was made; debug builds check them again. A definition owns its table and frees it.
struct FormTable: @unchecked Sendable {
    private let contents: UnsafePointer<Contents>

    private struct Contents {
        let bytes: UnsafeBufferPointer<UInt8>
        let fields: UnsafeBufferPointer<FieldEntry>
        let firstField: UnsafePointer<FieldEntry>
        let firstMemberName: UnsafePointer<MemberName>
        let memberNameBytes: UnsafeBufferPointer<UInt8>
        let objects: UnsafeBufferPointer<ObjectEntry>
        let templates: UnsafeBufferPointer<Slot>
        let nameBuckets: UnsafeBufferPointer<UInt32>
        let optionNames: UnsafeBufferPointer<ByteSpan>
        let optionStarts: UnsafeBufferPointer<UInt64>
        let rules: UnsafeBufferPointer<RuleEntry>
        let exits: UnsafeBufferPointer<ExitEntry>
        let patterns: UnsafeBufferPointer<PatternAutomaton>
        let stepsOfJSON: UnsafeBufferPointer<DecisionStep>
        let stepsOfControls: UnsafeBufferPointer<DecisionStep>
        let isBroken: Bool
    }

    /// Makes the arrays; a table that is broken has none.
    init(_ parts: FormTableParts, isBroken: Bool = false) {
        let entries = UnsafeMutablePointer<FieldEntry>.allocate(capacity: max(1, parts.fields.count))
        let names = UnsafeMutablePointer<MemberName>.allocate(capacity: max(1, parts.fields.count))
        var memberNameBytes: [UInt8] = []
        memberNameBytes.reserveCapacity(parts.fields.count * 16)
        let optionStarts = parts.bytes.withUnsafeBufferPointer { bytes in
            for (index, var field) in parts.fields.enumerated() {
                field.isCheckedWhenRead = field.needsNoOtherLook
                (entries + index).initialize(to: field)
                let name = field.name.bytes(in: bytes)
                (names + index).initialize(to: MemberName(of: name, addedTo: &memberNameBytes))
            }
            return parts.optionNames.map { $0.bytes(in: bytes).firstWord }
        }
        let contents = UnsafeMutablePointer<Contents>.allocate(capacity: 1)
        contents.initialize(
            to: Contents(
                bytes: .lasting(parts.bytes),
                fields: UnsafeBufferPointer(start: entries, count: parts.fields.count),
                firstField: UnsafePointer(entries),
                firstMemberName: UnsafePointer(names), memberNameBytes: .lasting(memberNameBytes),
                objects: .lasting(parts.objects), templates: .lasting(parts.templates),
                nameBuckets: .lasting(parts.nameBuckets), optionNames: .lasting(parts.optionNames),
                optionStarts: .lasting(optionStarts),
                rules: .lasting(parts.rules), exits: .lasting(parts.exits),
                patterns: .lasting(parts.patterns), stepsOfJSON: .lasting(parts.stepsOfJSON),
                stepsOfControls: .lasting(parts.stepsOfControls), isBroken: isBroken))
        self.contents = UnsafePointer(contents)
    }

    /// For the definition that owns it.
    func free() {
        contents.pointee.bytes.deallocate()
        contents.pointee.firstField.deallocate()
        contents.pointee.firstMemberName.deallocate()
        memberNameBytes.deallocate()
        objects.deallocate()
        templates.deallocate()
        nameBuckets.deallocate()
        optionNames.deallocate()
        optionStarts.deallocate()
        rules.deallocate()
        exits.deallocate()
        for pattern in patterns { pattern.free() }
        patterns.deallocate()
        stepsOfJSON.deallocate()
        stepsOfControls.deallocate()
        contents.deallocate()
    }

    /// The text that the table was parsed from; all names are stretches of it.
    var bytes: UnsafeBufferPointer<UInt8> { contents.pointee.bytes }
    var fields: UnsafeBufferPointer<FieldEntry> { contents.pointee.fields }
    /// The names of fields as members of JSON begin, `"name":`.
    var memberNameBytes: UnsafeBufferPointer<UInt8> { contents.pointee.memberNameBytes }
    /// The form is the first.
    var objects: UnsafeBufferPointer<ObjectEntry> { contents.pointee.objects }
    /// What the slots of an object are before anything is read, header first; all objects behind one another.
    var templates: UnsafeBufferPointer<Slot> { contents.pointee.templates }
    /// For every object an open-addressing hash table of its fields' names: index in `fields` plus one, or zero.
    var nameBuckets: UnsafeBufferPointer<UInt32> { contents.pointee.nameBuckets }
    /// Codes of options and names of media types.
    var optionNames: UnsafeBufferPointer<ByteSpan> { contents.pointee.optionNames }
    /// The first eight bytes of each of them.
    var optionStarts: UnsafeBufferPointer<UInt64> { contents.pointee.optionStarts }
    var rules: UnsafeBufferPointer<RuleEntry> { contents.pointee.rules }
    var exits: UnsafeBufferPointer<ExitEntry> { contents.pointee.exits }
    var patterns: UnsafeBufferPointer<PatternAutomaton> { contents.pointee.patterns }
    /// In which order it is decided what is asked for and what is computed: what there is to do with JSON, and with
    /// controls of a browser.
    var stepsOfJSON: UnsafeBufferPointer<DecisionStep> { contents.pointee.stepsOfJSON }
    var stepsOfControls: UnsafeBufferPointer<DecisionStep> { contents.pointee.stepsOfControls }
    var isBroken: Bool { contents.pointee.isBroken }

    /// The number that headers carry as their field when they belong to the form itself.
    static let formField = UInt32.max

    func name(_ span: ByteSpan) -> String { span.text(in: bytes) }

    func nameBytes(_ span: ByteSpan) -> UnsafeBufferPointer<UInt8> { span.bytes(in: bytes) }

    /// The code of an option, or the name of a media type.
    func optionName(_ entry: FieldEntry, _ index: Int) -> String {
        guard 0..<Int(entry.optionCount) ~= index else { return "" }
        return name(optionNames[Int(entry.firstOption) + index])
    }

    /// Where the entry of a field lies; the index has to be that of a field.
    @inline(__always)
    func entry(_ index: Int) -> UnsafePointer<FieldEntry> {
        assert(fields.indices.contains(index))
        return contents.pointee.firstField + index
    }

    /// Where the name of a field as a member lies; likewise.
    @inline(__always)
    func memberName(_ index: Int) -> UnsafePointer<MemberName> {
        assert(fields.indices.contains(index))
        return contents.pointee.firstMemberName + index
    }

    func field(_ index: UInt32) -> FieldEntry? {
        index < fields.count ? fields[Int(index)] : nil
    }

    /// The field at an offset of the object whose header carries `headerField`.
    func entry(offset: Int, inObjectOf headerField: Int) -> UnsafePointer<FieldEntry>? {
        guard headerField != Int(Self.formField) else { return entry(offset: offset, in: 0) }
        guard fields.indices.contains(headerField) else { return nil }
        let holder = entry(headerField)
        guard holder.pointee.kind == .record else { return holder }
        return entry(offset: offset, in: Int(holder.pointee.object))
    }

    private func entry(offset: Int, in object: Int) -> UnsafePointer<FieldEntry>? {
        guard objects.indices.contains(object) else { return nil }
        var range = objects[object].fieldRange
        while range.count > 1 {
            let middle = range.lowerBound + range.count / 2
            range =
                Int(entry(middle).pointee.offset) <= offset
                ? middle..<range.upperBound : range.lowerBound..<middle
        }
        return range.first.map(entry)
    }

    /// Index of the field of an object by its name.
    func field(named name: UnsafeBufferPointer<UInt8>, in object: ObjectEntry) -> Int? {
        guard object.bucketMask != 0 else { return nil }
        var bucket = Int(nameHash(name)) & Int(object.bucketMask)
        while true {
            let entry = nameBuckets[Int(object.firstBucket) + bucket]
            guard entry != 0 else { return nil }
            if isName(fields[Int(entry) - 1].name, equalTo: name) { return Int(entry) - 1 }
            bucket = (bucket + 1) & Int(object.bucketMask)
        }
    }

    func field(called name: String, in object: ObjectEntry) -> Int? {
        var name = name
        return name.withUTF8 { field(named: $0, in: object) }
    }

    /// Whether a stretch of the table's text is the same as other bytes.
    ///
    /// - Parameter known: Bytes at the beginning that are known to be the same if both are as long.
    func isName(_ span: ByteSpan, equalTo other: UnsafeBufferPointer<UInt8>, known: Int = 0) -> Bool {
        guard span.count == other.count else { return false }
        let start = Int(span.start)
        var index = known
        while index < other.count {
            guard bytes[start &+ index] == other[index] else { return false }
            index &+= 1
        }
        return true
    }
}

/// An object of the form: the form itself, a record, or a record that is the item of a list.
struct ObjectEntry {
    /// The record or the item that the object answers; nil for the form.
    var holder: UInt32?
    var firstField: UInt32 = 0
    var fieldCount: UInt32 = 0
    /// Where its slots begin in `templates`, and how many there are, header included.
    var firstTemplate: UInt32 = 0
    var slotCount: UInt32 = 0
    var firstBucket: UInt32 = 0
    /// Number of buckets minus one, a power of two minus one; zero for an object without fields.
    var bucketMask: UInt32 = 0
    var fieldRange: Range<Int> { Int(firstField)..<Int(firstField) + Int(fieldCount) }
}

/// Something to decide about one field.
struct DecisionStep {
    var field: UInt32
    /// Whether all that the record or list holds has been decided.
    var isEnd: Bool
    /// The slot of the header of the object that holds the field, if there is one such object whatever is submitted; nil
    /// if it is inside a list.
    var header: Int?
}

/// A cross-field rule: violated when its requirement is false.
struct RuleEntry {
    var name: ByteSpan
    var isWarning: Bool
    var condition: Int
    /// The field at which the problem is shown.
    var field: UInt32
    /// Slot of the header of the object that holds the field.
    var header: Int
}

/// A reason for which a submission is refused: its condition is true.
struct ExitEntry {
    var name: ByteSpan
    var condition: Int
}

/// FNV-1a.
func nameHash(_ name: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
}

extension UnsafeBufferPointer where Element: BitwiseCopyable {
    /// A copy that stands until it is deallocated.
    static func lasting(_ elements: [Element]) -> Self {
        let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
        _ = copy.initialize(from: elements)
        return Self(copy)
    }
}
