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
        guard let arrow = text.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let range = text[..<arrow]
        let dash = range.firstIndex(of: UInt8(ascii: "-")) ?? arrow
        guard let first = number(range[..<dash], radix: 16),
            let last = dash == arrow ? first : number(range[dash...].dropFirst(), radix: 16), first <= last,
            let target = number(text[arrow...].dropFirst(), radix: 10).flatMap(Int32.init(exactly:))
        else { return nil }
        return Transition(first: first, last: last, target: target)
    }

    private static func number(_ digits: Substring.UTF8View, radix: UInt32) -> UInt32? {
        var number: UInt32?
        for digit in digits {
            let value: UInt32
            switch digit {
            case 0x30...0x39: value = UInt32(digit) - 0x30
            case 0x41...0x46 where radix == 16: value = UInt32(digit) - 0x41 + 10
            default: return nil
            }
            let (product, isTooLarge) = (number ?? 0).multipliedReportingOverflow(by: radix)
            let (sum, isStillTooLarge) = product.addingReportingOverflow(value)
            guard !isTooLarge, !isStillTooLarge else { return nil }
            number = sum
        }
        return number
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
