/// The decoded answers of one submission: the slots and the bytes that they point into.
///
/// Not `Sendable`: it serves one call of a reader, and then, unless somebody has kept `Answers`, the next one (see `lent`).
final class AnswerStorage {
    private(set) var definition: FormDefinition
    private(set) var today: CalendarDate
    /// The submission as it came in.
    private(set) var source: [UInt8]
    /// Nobody holds on to an access: all of them begin and end within one call.
    @exclusivity(unchecked) var decoded = DecodedAnswers()

    /// An empty one, for a reader to fill.
    init(_ source: [UInt8], _ definition: FormDefinition, today: CalendarDate) {
        self.definition = definition
        self.today = today
        self.source = source
    }

    /// Calls with a storage that may have served before, so that a submission allocates nothing for its answers.
    ///
    /// It is put back unless something that the call returned still refers to it, or it has become large.
    static func lent<Result>(
        _ source: [UInt8], _ definition: FormDefinition, today: CalendarDate,
        _ body: (AnswerStorage) -> Result
    ) -> Result {
        guard let storage = StoragePool.take() else {
            return put(AnswerStorage(source, definition, today: today), after: body)
        }
        storage.definition = definition
        storage.today = today
        storage.source = source
        return put(storage, after: body)
    }

    @inline(__always)
    private static func put<Result>(
        _ storage: consuming AnswerStorage, after body: (AnswerStorage) -> Result
    ) -> Result {
        let result = body(storage)
        if isKnownUniquelyReferenced(&storage), storage.decoded.size <= StoragePool.largestStorage {
            // The room stays, the submission goes.
            storage.source = []
            StoragePool.put(storage)
        }
        return result
    }

    // MARK: - Slots

    var slots: ReusableBuffer<Slot> {
        @inline(__always) _read { yield decoded.slots }
        @inline(__always) _modify { yield &decoded.slots }
    }

    /// The slot at an index; an absent one for an index that does not exist.
    @inline(__always)
    func slot(_ index: Int) -> Slot { slots.indices.contains(index) ? slots[index] : .absent }

    /// The slot of the header around the object whose header is given; the form's own for the form.
    func enclosing(_ header: Int) -> Int { max(0, header - Int(slot(header).start)) }

    // MARK: - Texts

    func text(_ slot: Slot) -> String { text(TextSpan(slot)) }

    func text(_ span: TextSpan) -> String {
        withBytes(span) { String(decoding: $0, as: UTF8.self) }
    }

    /// Calls with the bytes of a text; with none if the span does not exist.
    @inline(__always)
    func withBytes<Result>(_ span: TextSpan, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        func slice(_ bytes: UnsafeBufferPointer<UInt8>) -> Result {
            let (start, end) = (Int(span.start), Int(span.end))
            guard start <= end, end <= bytes.count else {
                return body(UnsafeBufferPointer(rebasing: bytes[..<0]))
            }
            return body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        }
        return span.isInScratch ? slice(decoded.scratch.elements) : source.withUnsafeBufferPointer(slice)
    }
}
