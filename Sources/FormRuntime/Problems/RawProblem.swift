/// A problem as the checks note it: numbers only. Texts are made of it once the submission has been gone through.
struct RawProblem {
    var kind: ProblemKind
    var isWarning = false
    /// The field, as index in the table; nil for the form itself.
    var field: UInt32?
    /// Slot of the header of the object that the field is in.
    var header: Int
    /// For one of several files: its number.
    var fileNumber: Int?
    /// For `unknown` and `duplicate`: the member.
    var member: TextSpan?
    /// For a bound that is computed: what it is, as a slot would hold it.
    var bound: Int64?
    /// For rules and exits: index in the table.
    var number = 0
    /// Byte in the submission, for problems that have a position.
    var offset: Int?
    /// Where it stands in page order: the slot of the form's field that it belongs to.
    var order: Int
    /// How many were noted before, which decides between those at the same place.
    var sequence = 0
}

/// A member of an object that has no place in the slots.
struct StrayMember {
    var kind: ProblemKind
    var name: TextSpan
    var header: Int
    /// For a member of a file reference: the field.
    var field: UInt32?
    var fileNumber: Int?
    var offset: Int
}

/// Why a submission could not be read to its end.
struct SyntaxFailure: Error {
    var kind: ProblemKind
    var reason: Reason
    var offset: Int

    enum Reason: String {
        case unexpectedCharacter, unexpectedEnd, trailingContent, invalidUTF8, loneSurrogate, nullCharacter
        case controlCharacter, badEscape, badNumber, tooDeep, tooLarge
        /// An answer is refused and only the verdict is asked for; no message says it.
        case refusedAnswer
    }
}
