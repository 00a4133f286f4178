/// The decoded answers of one submission: the slots and the bytes that they point into.
///
/// Every object begins with a header slot, followed by one region a field; the form's header is slot 0. The items of
/// lists are frames behind that, linked by their headers. Not `Sendable`: it lives as long as one call of the reader.
final class AnswerStorage {
    let definition: FormDefinition
    let today: CalendarDate
    /// The submission as it came in.
    let source: [UInt8]
    /// Texts that had to be decoded.
    let scratch: [UInt8]
    let optionIndices: [UInt32]
    let files: [FileSlot]
    /// Of form-encoded input, the items of lists by the slot of their header, with the number that their controls carry.
    let itemNumbers: [(header: Int, number: Int)]
    /// Nobody holds on to an access: all of them begin and end within one call.
    @exclusivity(unchecked) var slots: [Slot]

    init(definition: FormDefinition, today: CalendarDate, source: [UInt8], decoded: consuming DecodedAnswers)
    {
        self.definition = definition
        self.today = today
        self.source = source
        scratch = decoded.scratch
        optionIndices = decoded.optionIndices
        files = decoded.files
        itemNumbers = decoded.itemNumbers
        slots = decoded.slots
    }

    /// The slot at an index; an absent one for an index that does not exist.
    func slot(_ index: Int) -> Slot { slots.indices.contains(index) ? slots[index] : .absent }

    /// The slot of the header around the object whose header is given; the form's own for the form.
    func enclosing(_ header: Int) -> Int { max(0, header - Int(slot(header).start)) }

    func text(_ slot: Slot) -> String { text(TextSpan(slot)) }

    func text(_ span: TextSpan) -> String {
        withBytes(span) { String(decoding: $0, as: UTF8.self) }
    }

    /// Calls with the bytes of a text; with none if the span does not exist.
    func withBytes<Result>(_ span: TextSpan, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        func slice(_ bytes: UnsafeBufferPointer<UInt8>) -> Result {
            let (start, end) = (Int(span.start), Int(span.end))
            guard start <= end, end <= bytes.count else {
                return body(UnsafeBufferPointer(rebasing: bytes[..<0]))
            }
            return body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        }
        return span.isInScratch
            ? scratch.withUnsafeBufferPointer(slice) : source.withUnsafeBufferPointer(slice)
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

/// What a reader hands over when it has decoded a submission.
struct DecodedAnswers {
    var slots: [Slot]
    var scratch: [UInt8] = []
    var optionIndices: [UInt32] = []
    var files: [FileSlot] = []
    /// Of form-encoded input: the numbers of list items as their controls carry them, before they are closed up.
    var itemNumbers: [(header: Int, number: Int)] = []
    /// Members that the definition does not have, and members that came twice.
    var strays: [StrayMember] = []
}
