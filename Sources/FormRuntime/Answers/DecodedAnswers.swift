/// What a reader makes of a submission: the slots, and what they point into.
struct DecodedAnswers: ~Copyable {
    /// Every object begins with a header slot, followed by one region a field; the form's header is slot 0. The items of
    /// lists are frames behind that, linked by their headers.
    var slots = ReusableBuffer<Slot>()
    /// Texts that had to be decoded.
    var scratch = ReusableBuffer<UInt8>()
    var optionIndices = ReusableBuffer<UInt32>()
    var files = ReusableBuffer<FileSlot>()
    /// Of form-encoded input: the numbers of list items as their controls carry them, before they are closed up.
    var itemNumbers = ReusableBuffer<ItemNumber>()
    /// Members that the definition does not have, and members that came twice.
    var strays = ReusableBuffer<StrayMember>()

    /// The number that the controls of an item carry, by the slot of its header.
    struct ItemNumber {
        var header: Int
        var number: Int
    }

    /// Bytes that are kept for the next submission.
    var size: Int {
        slots.size + scratch.size + optionIndices.size + files.size + itemNumbers.size + strays.size
    }

    mutating func removeAll() {
        slots.removeAll()
        scratch.removeAll()
        optionIndices.removeAll()
        files.removeAll()
        itemNumbers.removeAll()
        strays.removeAll()
    }

    /// Makes room for the answers of a form.
    mutating func begin(_ table: FormTable) {
        removeAll()
        if let form = table.objects.first { slots.append(contentsOf: table.template(of: form)) }
    }

    /// Adds the slots of one item of a list.
    mutating func appendFrame(_ template: UnsafeBufferPointer<Slot>, enclosing: Int, number: Int) {
        let frame = slots.count
        slots.append(contentsOf: template)
        slots[frame].state = .present
        slots[frame].start = UInt32(frame - enclosing)
        slots[frame].value = Int64(number)
    }
}

/// Where the bytes of a text are.
struct TextSpan {
    var start: UInt32
    var end: UInt32
    var isInScratch: Bool

    static let empty = TextSpan(start: 0, end: 0, isInScratch: false)

    var count: Int { Int(end) - Int(start) }

    init(start: UInt32, end: UInt32, isInScratch: Bool) {
        self.start = start
        self.end = end
        self.isInScratch = isInScratch
    }

    init(_ slot: Slot) { self.init(start: slot.start, end: slot.end, isInScratch: slot.isInScratch) }
}

/// A file reference as it lies in memory between decoding and the model.
struct FileSlot {
    var id = TextSpan.empty
    var name = TextSpan.empty
    /// Index in the media types that the field allows.
    var mediaType: UInt32 = 0
    var size: Int64 = 0
    var sha256 = TextSpan.empty
    var problem: ProblemKind?
}
