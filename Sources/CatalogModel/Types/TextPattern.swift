/// A pattern (I-Regexp, RFC 9485) that a whole text has to match.
package struct TextPattern: Sendable {
    /// As it was written.
    package let source: String
    /// Of a pattern that is searched for; empty for others.
    package let flags: String
    /// The pattern for ECMA-262 engines, with and without the `u` and `v` flags: fully escaped, `\d \w \s` written
    /// out, without anchors.
    package let ecmaScript: String
    /// Accepts the same texts in linear time.
    package let automaton: PatternAutomaton

    package init(source: String, flags: String = "", ecmaScript: String, automaton: PatternAutomaton) {
        self.source = source
        self.flags = flags
        self.ecmaScript = ecmaScript
        self.automaton = automaton
    }
}

extension TextPattern: Hashable {
    /// What follows from source and flags is not compared.
    package static func == (left: TextPattern, right: TextPattern) -> Bool {
        left.source == right.source && left.flags == right.flags
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(source)
        hasher.combine(flags)
    }
}

/// A deterministic finite automaton over Unicode scalars. State 0 is the start; a scalar without a transition
/// means no match.
package struct PatternAutomaton: Hashable, Sendable {
    package let states: [State]

    package init(states: [State]) { self.states = states }

    package struct State: Hashable, Sendable {
        package let isAccepting: Bool
        /// Sorted by `first`, not overlapping.
        package let transitions: [Transition]

        package init(isAccepting: Bool, transitions: [Transition]) {
            self.isAccepting = isAccepting
            self.transitions = transitions
        }
    }

    package struct Transition: Hashable, Sendable {
        /// First scalar, inclusive.
        package let first: UInt32
        /// Last scalar, inclusive.
        package let last: UInt32
        package let target: Int

        package init(first: UInt32, last: UInt32, target: Int) {
            self.first = first
            self.last = last
            self.target = target
        }
    }
}
