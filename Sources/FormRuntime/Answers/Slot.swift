/// One answer as it lies in memory between decoding and the model: 24 bytes without references, so that a whole
/// submission is one contiguous array. What the numbers mean depends on the field:
///
/// | field | `start` | `end` | `value` |
/// | --- | --- | --- | --- |
/// | texts | first byte | behind the last byte | length in scalars; for decimals units, for dates `YYYYMMDD` |
/// | integer, money, boolean, choice | – | – | the number, 0 or 1, the index of the option |
/// | choices | first index | behind the last index | their number |
/// | file | first file | behind the last file | their number |
/// | list | slot of the first item's header | number of items | – |
/// | header | distance to the enclosing header | slot of the next item's header | number of the item |
struct Slot {
    var state = SlotState.absent
    /// The first check that the answer failed; nil if it passed all.
    var problem: ProblemKind?
    /// Whether the text lies in the scratch buffer (because it had to be decoded) rather than in the submission.
    var isInScratch = false
    /// For a computed value: what is wrong with what was submitted in its place.
    var complaint: ProblemKind?
    var start: UInt32 = 0
    var end: UInt32 = 0
    /// For headers: the field that the object answers, as index in the table.
    var field: UInt32 = 0
    var value: Int64 = 0

    static let absent = Slot()

    /// Whether the answer has a value that conditions can see. One that fails only a limit has.
    var isUsable: Bool { state == .present && !(problem?.hidesTheValue ?? false) }

    /// Whether there is an answer that passed every check so far.
    var isUnobjectionable: Bool { state == .present && problem == nil && complaint == nil }

    /// An answer that is a number, a truth value or an index.
    static func number(_ value: Int64, _ problem: ProblemKind? = nil) -> Slot {
        Slot(state: .present, problem: problem, value: value)
    }

    /// An answer that is there and cannot be used.
    static func failed(_ problem: ProblemKind) -> Slot { Slot(state: .present, problem: problem) }
}

/// The states of an answer (SEMANTICS, row 1), with irrelevance split by whether something was submitted.
enum SlotState: UInt8 {
    case absent, present, irrelevant, irrelevantSubmitted
}
