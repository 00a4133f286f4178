/// A deterministic automaton over Unicode scalars: matches a whole text in one step a scalar, whatever the pattern.
///
/// Like the table that it belongs to, it is a handle of arrays that never change, and freed by who has made it.
struct PatternAutomaton: @unchecked Sendable, BitwiseCopyable {
    private let isAccepting: UnsafeBufferPointer<Bool>
    /// First transition of every state, and one more entry for the end.
    private let firstTransition: UnsafeBufferPointer<Int>
    private let transitions: UnsafeBufferPointer<Transition>
    /// The target for every state and ASCII character, -1 for none.
    private let asciiTargets: UnsafeBufferPointer<Int32>

    private struct Transition {
        var first: UInt32
        var last: UInt32
        var target: Int32
    }

    /// Reads states joined by `;`. A state is `*` if it accepts, then transitions joined by `,`: `41-5A>1` or `2D>2`.
    init?(_ text: Substring) {
        var (isAccepting, firstTransition) = ([Bool](), [Int]())
        var (transitions, asciiTargets) = ([Transition](), [Int32]())
        // All of it is ASCII; what is not is no number either.
        let states = text.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        for state in states {
            isAccepting.append(state.first == UInt8(ascii: "*"))
            firstTransition.append(transitions.count)
            for text in state.drop(while: { $0 == UInt8(ascii: "*") }).split(separator: UInt8(ascii: ",")) {
                guard let transition = Self.transition(text), transition.target < states.count else {
                    return nil
                }
                transitions.append(transition)
            }
            let own = transitions[(firstTransition.last ?? 0)...]
            guard zip(own, own.dropFirst()).allSatisfy({ $0.last < $1.first }) else { return nil }
            let firstTarget = asciiTargets.count
            asciiTargets += repeatElement(-1, count: 128)
            for transition in own where transition.first < 128 {
                for character in transition.first...min(transition.last, 127) {
                    asciiTargets[firstTarget + Int(character)] = transition.target
                }
            }
        }
        firstTransition.append(transitions.count)
        self.isAccepting = .lasting(isAccepting)
        self.firstTransition = .lasting(firstTransition)
        self.transitions = .lasting(transitions)
        self.asciiTargets = .lasting(asciiTargets)
    }

    func free() {
        isAccepting.deallocate()
        firstTransition.deallocate()
        transitions.deallocate()
        asciiTargets.deallocate()
    }

    private static func transition(_ text: Substring.UTF8View) -> Transition? {
        let sides = text.split(separator: UInt8(ascii: ">"), omittingEmptySubsequences: false)
        guard sides.count == 2, let target = Int32(Substring(sides[1])), target >= 0 else { return nil }
        let ends = sides[0].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let start = ends.first, let end = ends.last, ends.count <= 2,
            let first = UInt32(Substring(start), radix: 16), let last = UInt32(Substring(end), radix: 16),
            first <= last
        else { return nil }
        return Transition(first: first, last: last, target: target)
    }

    /// Whether the pattern matches the whole text, which has to be valid UTF-8.
    func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var state = 0
        var scalars = ScalarCursor(text)
        while let scalar = scalars.next() {
            let target =
                scalar < 128 ? asciiTargets[state << 7 | Int(scalar)] : step(from: state, scalar)
            guard target >= 0 else { return false }
            state = Int(target)
        }
        return isAccepting[state]
    }

    private func step(from state: Int, _ scalar: UInt32) -> Int32 {
        var (low, high) = (firstTransition[state], firstTransition[state + 1])
        while low < high {
            let middle = (low + high) / 2
            let transition = transitions[middle]
            if scalar < transition.first {
                high = middle
            } else if scalar > transition.last {
                low = middle + 1
            } else {
                return transition.target
            }
        }
        return -1
    }
}
