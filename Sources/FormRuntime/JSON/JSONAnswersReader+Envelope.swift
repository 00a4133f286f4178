/// Where the members of an envelope are; those that are missing are empty.
struct EnvelopeSpans {
    var service: TextSpan?
    var version: TextSpan?
    var definition: TextSpan?
    var hasAnswers = false
    /// Members that are there and no strings.
    var wrongTypes = EnvelopeMembers()
    /// Strings that are empty, or written otherwise than texts are stored (SEMANTICS, rows 1 and 5).
    var wrongTexts = EnvelopeMembers()

    /// Where the text of a member is; the answers are no text.
    subscript(member: EnvelopeMember) -> TextSpan? {
        get {
            switch member {
            case .service: service
            case .version: version
            case .definition: definition
            case .answers: nil
            }
        }
        set {
            switch member {
            case .service: service = newValue
            case .version: version = newValue
            case .definition: definition = newValue
            case .answers: break
            }
        }
    }
}

enum EnvelopeMember: String, CaseIterable {
    case service, version, definition, answers
}

/// Members of an envelope as bits, which nobody has to allocate.
struct EnvelopeMembers {
    private var bits: UInt8 = 0

    init() {}

    private init(bits: UInt8) { self.bits = bits }

    static var all: EnvelopeMembers { EnvelopeMembers(bits: 15) }

    mutating func insert(_ member: EnvelopeMember) { bits |= Self.bit(member) }

    func contains(_ member: EnvelopeMember) -> Bool { bits & Self.bit(member) != 0 }

    private static func bit(_ member: EnvelopeMember) -> UInt8 {
        switch member {
        case .service: 1
        case .version: 2
        case .definition: 4
        case .answers: 8
        }
    }
}

extension JSONAnswersReader {
    /// The header of problems in the envelope rather than in the answers.
    static let envelopeHeader = -1

    /// Reads a whole document `{"service": …, "version": …, "definition": …, "answers": {…}}`.
    mutating func readEnvelope() throws(SyntaxFailure) {
        guard try scanner.open(UInt8(ascii: "{")) else {
            _ = try scanner.skipValue()
            envelope.wrongTypes = .all
            return try scanner.expectEnd()
        }
        var seen: [EnvelopeMember] = []
        if !scanner.closesAtOnce(UInt8(ascii: "}")) {
            repeat {
                let name = try scanner.string()
                try scanner.expect(UInt8(ascii: ":"))
                let text = comparableText(bytes(of: span(of: name)))
                guard let member = EnvelopeMember(rawValue: text) else {
                    try skipStray(.unknown, name, header: Self.envelopeHeader)
                    continue
                }
                guard !seen.contains(member) else {
                    try skipStray(.duplicate, name, header: Self.envelopeHeader)
                    continue
                }
                seen.append(member)
                try read(member)
            } while try scanner.continues(until: UInt8(ascii: "}"))
        }
        try scanner.expectEnd()
    }

    private mutating func read(_ member: EnvelopeMember) throws(SyntaxFailure) {
        if member == .answers {
            envelope.hasAnswers = true
            return try readAnswers()
        }
        guard scanner.peek() == UInt8(ascii: "\"") else {
            envelope.wrongTypes.insert(member)
            return try scanner.skipValue()
        }
        let text = span(of: try scanner.string())
        if text.count == 0 || normalised(bytes(of: text), allowsLineFeeds: false) != nil {
            envelope.wrongTexts.insert(member)
        }
        envelope[member] = text
    }
}
