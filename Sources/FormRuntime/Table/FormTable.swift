/// The fields of a form as the readers use them: flat arrays, everything found by index.
///
/// The fields of one object stand next to each other in `fields`, in document order, so that a reader can guess that
/// the next member belongs to the next field.
///
/// A class, because it is used in the innermost loops: whoever holds it holds one reference, not one an array.
final class FormTable: Sendable {
    /// The text that the table was parsed from; all names are stretches of it.
    let bytes: [UInt8]
    let fields: [FieldEntry]
    /// The form is the first.
    let objects: [ObjectEntry]
    /// What the slots of an object are before anything is read, header first; all objects behind one another.
    let templates: [Slot]
    /// For every object an open-addressing hash table of its fields' names: index in `fields` plus one, or zero.
    let nameBuckets: [UInt32]
    /// Codes of options and names of media types.
    let optionNames: [ByteSpan]
    let rules: [RuleEntry]
    let exits: [ExitEntry]
    let patterns: [PatternAutomaton]
    /// In which order it is decided what is asked for and what is computed: what there is to do with JSON, and with
    /// controls of a browser.
    let stepsOfJSON: [DecisionStep]
    let stepsOfControls: [DecisionStep]
    let isBroken: Bool

    init(_ parts: FormTableParts, isBroken: Bool = false) {
        bytes = parts.bytes
        fields = parts.fields
        objects = parts.objects
        templates = parts.templates
        nameBuckets = parts.nameBuckets
        optionNames = parts.optionNames
        rules = parts.rules
        exits = parts.exits
        patterns = parts.patterns
        stepsOfJSON = parts.stepsOfJSON
        stepsOfControls = parts.stepsOfControls
        self.isBroken = isBroken
    }

    static let broken = FormTable(FormTableParts(), isBroken: true)

    /// The number that headers carry as their field when they belong to the form itself.
    static let formField = UInt32.max

    func name(_ span: ByteSpan) -> String { span.text(in: bytes) }

    /// The code of an option, or the name of a media type.
    func optionName(_ entry: FieldEntry, _ index: Int) -> String {
        guard 0..<Int(entry.optionCount) ~= index else { return "" }
        return name(optionNames[Int(entry.firstOption) + index])
    }

    func field(_ index: UInt32) -> FieldEntry? {
        index < fields.count ? fields[Int(index)] : nil
    }

    /// The field at an offset of the object whose header carries `headerField`.
    func entry(offset: Int, inObjectOf headerField: Int) -> FieldEntry? {
        guard headerField != Int(Self.formField) else { return entry(offset: offset, in: 0) }
        guard fields.indices.contains(headerField) else { return nil }
        let holder = fields[headerField]
        return holder.kind == .record ? entry(offset: offset, in: Int(holder.object)) : holder
    }

    private func entry(offset: Int, in object: Int) -> FieldEntry? {
        guard objects.indices.contains(object) else { return nil }
        var range = objects[object].fieldRange
        while range.count > 1 {
            let middle = range.lowerBound + range.count / 2
            range =
                Int(fields[middle].offset) <= offset ? middle..<range.upperBound : range.lowerBound..<middle
        }
        return range.first.map { fields[$0] }
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

    func isName(_ span: ByteSpan, equalTo other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard span.count == other.count else { return false }
        let start = Int(span.start)
        for index in 0..<other.count where bytes[start + index] != other[index] { return false }
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
