/// An object of JSON taken apart into its members, whose values stay as they stand: where their bytes begin
/// is their place in all that was read. For what has no table.
struct JSONMembers {
    private var values: [String: ArraySlice<UInt8>] = [:]
    /// Members that came twice.
    private(set) var duplicates: [String] = []

    /// Nil for another value than an object.
    init?(_ bytes: ArraySlice<UInt8>) throws(SyntaxFailure) {
        var found: [(String, Range<Int>)]?
        found = try Self.withScanner(bytes) { scanner throws(SyntaxFailure) in
            guard try scanner.open(UInt8(ascii: "{")) else {
                try scanner.skipValue()
                try scanner.expectEnd()
                return nil
            }
            var members: [(String, Range<Int>)] = []
            if !scanner.closesAtOnce(UInt8(ascii: "}")) {
                repeat {
                    let name = Self.utf8(try scanner.string(), scanner)
                        .withUnsafeBufferPointer { comparableText($0) }
                    try scanner.expect(UInt8(ascii: ":"))
                    members.append((name, try Self.value(&scanner)))
                } while try scanner.continues(until: UInt8(ascii: "}"))
            }
            try scanner.expectEnd()
            return members
        }
        guard let found else { return nil }
        for (name, range) in found where values.updateValue(bytes.part(range), forKey: name) != nil {
            duplicates.append(name)
        }
    }

    var names: [String] { values.keys.sorted() }

    /// The value of a member as it stands.
    subscript(name: String) -> ArraySlice<UInt8>? { values[name] }

    /// The value of a member that is a text, to be compared with others.
    func text(_ name: String) -> String? {
        utf8(name).map { bytes in bytes.withUnsafeBufferPointer { comparableText($0) } }
    }

    /// The value of a member that is a text, as it stands.
    func utf8(_ name: String) -> [UInt8]? {
        guard let value = values[name], value.first == UInt8(ascii: "\"") else { return nil }
        return try? Self.withScanner(value) { scanner throws(SyntaxFailure) in
            Self.utf8(try scanner.string(), scanner)
        }
    }

    /// The items of a member that is an array; nil for anything else.
    func items(_ name: String) -> [ArraySlice<UInt8>]? {
        guard let value = values[name], value.first == UInt8(ascii: "[") else { return nil }
        let ranges = try? Self.withScanner(value) { scanner throws(SyntaxFailure) in
            var ranges: [Range<Int>] = []
            guard try scanner.open(UInt8(ascii: "[")), !scanner.closesAtOnce(UInt8(ascii: "]")) else {
                return ranges
            }
            repeat {
                ranges.append(try Self.value(&scanner))
            } while try scanner.continues(until: UInt8(ascii: "]"))
            return ranges
        }
        return ranges?.map(value.part)
    }

    private static func withScanner<Result>(
        _ bytes: ArraySlice<UInt8>, _ body: (inout JSONScanner) throws(SyntaxFailure) -> Result
    ) throws(SyntaxFailure) -> Result {
        try bytes.withUnsafeBufferPointer { buffer throws(SyntaxFailure) in
            var scanner = JSONScanner(buffer)
            return try body(&scanner)
        }
    }

    /// The place of the next value, which is skipped.
    private static func value(_ scanner: inout JSONScanner) throws(SyntaxFailure) -> Range<Int> {
        _ = scanner.peek()
        let start = scanner.position
        try scanner.skipValue()
        return start..<scanner.position
    }

    private static func utf8(_ token: StringToken, _ scanner: JSONScanner) -> [UInt8] {
        guard token.hasEscapes else { return Array(scanner.slice(token)) }
        var decoded = ReusableBuffer<UInt8>()
        scanner.decode(token, into: &decoded)
        return Array(decoded.elements)
    }
}

extension ArraySlice {
    /// The elements at places that are counted from the first one here.
    fileprivate func part(_ range: Range<Int>) -> Self {
        self[(startIndex + range.lowerBound)..<(startIndex + range.upperBound)]
    }
}
