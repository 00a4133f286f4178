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
    ///
    /// All of it is ASCII; what is not is no number either.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        var reader = AutomatonReader(text: text)
        let stateCount = 1 + text.count { $0 == UInt8(ascii: ";") }
        var (isAccepting, firstTransition) = ([Bool](), [Int]())
        var transitions: [Transition] = []
        var asciiTargets = [Int32](repeating: -1, count: stateCount * 128)
        for state in 0..<stateCount {
            if state > 0, !reader.skip(UInt8(ascii: ";")) { return nil }
            isAccepting.append(reader.skip(UInt8(ascii: "*")))
            firstTransition.append(transitions.count)
            // Their ranges come in order.
            var lowest: UInt32 = 0
            while reader.isAtNumber {
                guard let (first, last, target) = reader.transition(), lowest <= first, target < stateCount
                else { return nil }
                transitions.append(Transition(first: first, last: last, target: target))
                if first < 128 {
                    for character in first...min(last, 127) {
                        asciiTargets[state << 7 | Int(character)] = target
                    }
                }
                guard reader.skip(UInt8(ascii: ",")) else { break }
                guard last < .max, reader.isAtNumber else { return nil }
                lowest = last + 1
            }
        }
        guard reader.isAtEnd else { return nil }
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
