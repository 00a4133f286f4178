/// What became of a submission.
public enum Reading<Value: Sendable>: Sendable {
    /// Every check has passed; the warnings (missing recommended answers, for example) do not block.
    case accepted(Value, warnings: [Problem])
    /// At least one of the problems is an error. In page order, warnings included.
    case rejected([Problem])

    /// The form, or the problems as an error.
    public func get() throws(Rejection) -> Value {
        switch self {
        case .accepted(let value, _): return value
        case .rejected(let problems): throw Rejection(problems: problems)
        }
    }

    /// All that is to be told about the submission: the warnings of an accepted one, everything of a rejected one.
    public var problems: [Problem] {
        switch self {
        case .accepted(_, let warnings): warnings
        case .rejected(let problems): problems
        }
    }
}

/// The refusal of a submission.
public struct Rejection: Error, Hashable, Sendable {
    /// At least one of them is an error. In page order.
    public let problems: [Problem]

    public init(problems: [Problem]) { self.problems = problems }
}
