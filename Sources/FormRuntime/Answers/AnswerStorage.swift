/// The decoded answers of one submission: the slots and the bytes that they point into.
///
/// Not `Sendable`: it serves one call of a reader, and then, unless somebody has kept `Answers`, the next one (see `lent`).
@usableFromInline
final class AnswerStorage {
    private(set) var definition: FormDefinition
    var today: CalendarDate
    /// A copy of the submission, so that reading a text out of it counts no references.
    @exclusivity(unchecked) private var copy = ReusableBuffer<UInt8>()
    /// Nobody holds on to an access: all of them begin and end within one call.
    @exclusivity(unchecked) var decoded = DecodedAnswers()
    /// What is wrong with them, as the checks note it.
    @exclusivity(unchecked) var notes = ReusableBuffer<RawProblem>()

    /// An empty one, for a reader to fill.
    ///
    /// - Parameter source: Of what is too large to be read, only so much is kept that this shows.
    init(_ source: [UInt8], _ definition: FormDefinition, today: CalendarDate) {
        self.definition = definition
        self.today = today
        take(source)
    }

    private func take(_ source: [UInt8]) {
        copy.removeAll()
        source.withUnsafeBufferPointer {
            copy.append(
                contentsOf: UnsafeBufferPointer(rebasing: $0.prefix(JSONAnswersReader.largestSubmission + 1)))
        }
    }

    /// Calls with a storage that may have served before, so that a submission allocates nothing for its answers.
    ///
    /// It is put back unless something that the call returned still refers to it, or it has become large.
    @inlinable
    static func lent<Result>(
        _ source: [UInt8], _ definition: FormDefinition, today: CalendarDate,
        _ body: (AnswerStorage) -> Result
    ) -> Result {
        var storage = taken(for: source, definition, today: today)
        let result = body(storage)
        putBack(&storage)
        return result
    }

    @usableFromInline
    static func taken(
        for source: [UInt8], _ definition: FormDefinition, today: CalendarDate
    ) -> AnswerStorage {
        guard let storage = StoragePool.take() else {
            return AnswerStorage(source, definition, today: today)
        }
        if storage.definition !== definition { storage.definition = definition }
        storage.today = today
        storage.take(source)
        return storage
    }

    @usableFromInline
    static func putBack(_ storage: inout AnswerStorage) {
        guard isKnownUniquelyReferenced(&storage), storage.decoded.size <= StoragePool.largestStorage,
            storage.copy.size <= StoragePool.largestStorage,
            storage.notes.size <= StoragePool.largestStorage
        else { return }
        // The room stays, the submission goes.
        storage.copy.wipe()
        storage.decoded.scratch.wipe()
        StoragePool.put(storage)
    }

    /// The submission as it came in; valid as long as the storage.
    var source: UnsafeBufferPointer<UInt8> { copy.elements }

    /// Reads one of the form's own fields anew, from canonical JSON. What its former answer took stays in memory, unused.
    ///
    /// - Returns: Whether it could be read; if not, the storage is of no use any more.
    func replace(_ field: Int, with json: [UInt8]) -> Bool {
        let start = copy.count
        json.withUnsafeBufferPointer { copy.append(contentsOf: $0) }
        var reader = JSONAnswersReader(
            definition.table, today: today, bytes: source, from: start, goingOnWith: &decoded)
        let isRead = reader.replace(field) == nil
        swap(&decoded, &reader.answers)
        if isRead { DecisionPass(self, isFormEncoded: false).run() }
        return isRead
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
        return slice(span.isInScratch ? decoded.scratch.elements : source)
    }
}
