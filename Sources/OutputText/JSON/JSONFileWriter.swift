/// Writes a file with one object, member by member and byte for byte as `JSONValue.fileBytes` does, so that a long list in it need
/// not be in memory as values.
package struct JSONFileWriter {
    private var writer = JSONWriter()
    private var hasMembers = false

    /// - Parameter capacity: About how many bytes there will be.
    package init(capacity: Int) { writer.reserveCapacity(capacity) }

    package mutating func write(_ name: String, _ value: JSONValue) {
        begin(name)
        writer.write(value, level: 1, used: name.columns + 4)
    }

    /// Writes a list of objects, each a line of its own, as `JSONValue.rows` is written.
    ///
    /// - Parameter members: Writes the members of the object with a number.
    package mutating func write(_ name: String, rows count: Int, members: (Int, inout Row) -> Void) {
        guard count > 0 else { return write(name, .rows([])) }
        begin(name)
        writer.write("[")
        for number in 0..<count {
            writer.write(number > 0 ? ",\n    {" : "\n    {")
            var row = Row(writer: writer)
            // Lets go of the bytes, so that they are not copied.
            writer = JSONWriter()
            members(number, &row)
            writer = row.writer
            writer.write("}")
        }
        writer.write("\n  ]")
    }

    private mutating func begin(_ name: String) {
        writer.write(hasMembers ? "," : "{")
        writer.beginMember(name, level: 1)
        hasMembers = true
    }

    package consuming func finish() -> [UInt8] {
        writer.write(hasMembers ? "\n}\n" : "{}\n")
        return writer.bytes
    }

    /// Members that several objects have in common, written once.
    package struct Members: Sendable {
        /// With what stands in front of a member that is not the first.
        fileprivate let bytes: [UInt8]

        package init(_ members: [(name: StaticString, text: String)]) {
            var writer = JSONWriter()
            for member in members {
                writer.beginFurtherMember(member.name)
                writer.write(literal: member.text)
            }
            bytes = writer.bytes
        }
    }

    /// An object in such a list. The names of its members are letters, as they stand in code.
    package struct Row {
        fileprivate var writer: JSONWriter
        private var hasMembers = false

        fileprivate init(writer: JSONWriter) { self.writer = writer }

        /// Writes a text.
        package mutating func write(_ name: StaticString, _ text: String) {
            begin(name)
            writer.write(literal: text)
        }

        /// Writes a text that is UTF-8 already.
        package mutating func write(_ name: StaticString, text: ArraySlice<UInt8>) {
            begin(name)
            writer.write(literal: text)
        }

        package mutating func write(_ name: StaticString, _ number: Int) {
            begin(name)
            writer.writeCompact(.integer(Int64(number)))
        }

        /// Writes a text of letters and digits.
        package mutating func write(_ name: StaticString, plain text: (inout [UInt8]) -> Void) {
            begin(name)
            writer.write(plainLiteral: text)
        }

        /// Writes members behind the first.
        package mutating func write(_ members: Members) { writer.write(verbatim: members.bytes) }

        private mutating func begin(_ name: StaticString) {
            if hasMembers { writer.beginFurtherMember(name) } else { writer.beginFirstMember(name) }
            hasMembers = true
        }
    }
}
