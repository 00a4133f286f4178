/// The pattern of `matches(text, pattern)` as an automaton, ready to run. Generated code keeps it in a `static let`.
public struct TextSearch: Sendable {
    private let automaton: PatternAutomaton?

    /// - Parameter automaton: as the compiler writes it; a damaged one matches nothing.
    public init(_ automaton: StaticString) {
        self.automaton = automaton.withUTF8Buffer { PatternAutomaton($0) }
    }

    /// Whether the pattern is found, in time that is linear in the text.
    public func matches(_ text: String?) -> Truth {
        guard var text else { return .undecided }
        return Truth(text.withUTF8 { automaton?.matches($0) ?? false })
    }
}

/// `if … then … else …`: a condition that is undecided takes the second branch, as in FEEL.
public func conditional<Value>(
    _ condition: Truth, _ then: @autoclosure () -> Value, _ otherwise: @autoclosure () -> Value
) -> Value {
    condition == .yes ? then() : otherwise()
}
