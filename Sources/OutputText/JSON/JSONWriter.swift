/// Writes a value as text.
struct JSONWriter {
    fileprivate(set) var bytes: [UInt8] = []

    mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

    mutating func write(_ text: StaticString) { bytes.append(fixed: text) }

    /// Begins a line with the name of a member.
    mutating func beginMember(_ name: String, level: Int) {
        beginLine(level: level)
        writeName(name)
    }

    /// Begins a member of an object in one line, whose name is letters.
    mutating func beginFirstMember(_ name: StaticString) {
        name.withUTF8Buffer { bytes.append(fixed: "\"", $0, fixed: "\": ") }
    }

    /// Begins a member behind another one.
    mutating func beginFurtherMember(_ name: StaticString) {
        name.withUTF8Buffer { bytes.append(fixed: ", \"", $0, fixed: "\": ") }
    }

    /// Writes what was written before.
    mutating func write(verbatim json: [UInt8]) { bytes += json }

    /// Writes a text that is UTF-8 already as a string.
    mutating func write(literal text: ArraySlice<UInt8>) {
        let isPlain = text.withUnsafeBufferPointer { write(plain: $0) }
        if !isPlain { write(literal: String(decoding: text, as: UTF8.self)) }
    }

    /// Writes a text that stands in a string as it is.
    mutating func write(plainLiteral text: (inout [UInt8]) -> Void) {
        bytes.append(UInt8(ascii: "\""))
        text(&bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a value in one line where it fits into 100 columns, otherwise over several.
    ///
    /// - Parameters:
    ///   - level: How many values are around it.
    ///   - used: Columns of its line that are taken, without the indentation.
    mutating func write(_ value: JSONValue, level: Int, used: Int) {
        switch value {
        case .null, .boolean, .integer, .string: writeCompact(value)
        case .array(let elements):
            guard !writeInOneLine(value, level: level, used: used) else { return }
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                beginLine(level: level + 1)
                write(element, level: level + 1, used: 1)
            }
            beginLine(level: level)
            bytes.append(UInt8(ascii: "]"))
        case .rows(let rows):
            bytes.append(UInt8(ascii: "["))
            for (index, row) in rows.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                beginLine(level: level + 1)
                writeCompact(row)
            }
            if !rows.isEmpty { beginLine(level: level) }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            guard !writeInOneLine(value, level: level, used: used) else { return }
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                beginLine(level: level + 1)
                writeName(member.name)
                write(member.value, level: level + 1, used: literalWidth(member.name) + 3)
            }
            beginLine(level: level)
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// Writes a value in one line, whatever its length.
    mutating func writeCompact(_ value: JSONValue) {
        switch value {
        case .null: write("null")
        case .boolean(let value): write(value ? "true" : "false")
        case .integer(let value): bytes.append(decimal: Int64(value))
        case .string(let text): write(literal: text)
        case .array(let elements), .rows(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { write(", ") }
                writeCompact(element)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { write(", ") }
                writeName(member.name)
                writeCompact(member.value)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// Writes a value in one line, or nothing if it is too long for that.
    private mutating func writeInOneLine(_ value: JSONValue, level: Int, used: Int) -> Bool {
        guard value.compactWidth(limit: 100 - level * 2 - used) != nil else { return false }
        writeCompact(value)
        return true
    }

    /// Writes the name of a member with its colon.
    mutating func writeName(_ name: String) {
        let isPlain = name.withBytes { name in
            guard isPlainInJSON(name) else { return false }
            bytes.append(fixed: "\"", name, fixed: "\": ")
            return true
        }
        if isPlain { return }
        write(literal: name)
        write(": ")
    }

    private mutating func beginLine(level: Int) {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(blanks: level * 2)
    }

    /// Writes a string with its quotes; what cannot be seen in a review is written as an escape.
    mutating func write(literal text: String) {
        text.withBytes { if !write(plain: $0) { write(escaping: $0) } }
    }

    /// Writes a string that stands there as it is, as most do, and nothing of any other; says whether it did.
    private mutating func write(plain text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard isPlainInJSON(text) else { return false }
        bytes.append(quoted: text)
        return true
    }

    fileprivate mutating func write(escaping text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        bytes.append(text, copying: plainInJSON) { scalar, _, bytes in
            switch scalar.value {
            case 0x22: bytes.append(fixed: "\\\"")
            case 0x5C: bytes.append(fixed: "\\\\")
            case 0x0A: bytes.append(fixed: "\\n")
            case 0x0D: bytes.append(fixed: "\\r")
            case 0x09: bytes.append(fixed: "\\t")
            case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
                0xFEFF:
                bytes.append(fixed: "\\u")
                bytes.append(hexadecimal: scalar.value, digits: 4)
            default: bytes.append(scalar)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension JSONValue {
    /// The columns that the value takes in one line, nil when there are more than `limit`: looks no further then, so that laying out
    /// a deep tree stays cheap.
    fileprivate func compactWidth(limit: Int) -> Int? {
        guard limit >= 2 else { return nil }
        // What an array or object counts beside its content; each element counts a separator.
        var width = 2
        switch self {
        case .null: width = 4
        case .boolean(let value): width = value ? 4 : 5
        case .integer(let value): width = value.columns
        case .string(let text):
            // A scalar has at most four bytes.
            guard text.utf8.count <= limit * 4 else { return nil }
            width = literalWidth(text)
        case .array(let elements), .rows(let elements):
            for element in elements {
                guard let inner = element.compactWidth(limit: limit - width) else { return nil }
                width += inner + 2
            }
        case .object(let members):
            for member in members {
                // A separator is counted here, too.
                width += literalWidth(member.name) + 4
                guard let inner = member.value.compactWidth(limit: limit - width) else { return nil }
                width += inner
            }
        }
        return width <= limit ? width : nil
    }
}

/// The columns that a string takes with its quotes.
private func literalWidth(_ text: String) -> Int {
    text.withBytes { text in
        if isPlainInJSON(text) { return text.columns + 2 }
        var writer = JSONWriter()
        writer.write(escaping: text)
        return writer.bytes.withUnsafeBufferPointer(\.columns)
    }
}

extension Int64 {
    /// How many columns its digits take, with the sign.
    fileprivate var columns: Int {
        var rest = magnitude
        var count = self < 0 ? 2 : 1
        while rest >= 10 {
            rest /= 10
            count += 1
        }
        return count
    }
}

/// Whether a text stands in a string as it is.
@inline(__always)
private func isPlainInJSON(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    plainInJSON.endOfRun(in: text) == text.count
}

/// What stands in a string as it is: neither a quote, a backslash or a control character, nor a byte that a scalar begins with
/// which cannot be seen.
private let plainInJSON = ByteSet { byte in
    switch byte {
    case 0x20, 0x21, 0x23...0x5B, 0x5D...0x7E, 0x80...0xC1, 0xC3...0xD7, 0xD9...0xE1, 0xE3...0xEE,
        0xF0...0xFF:
        true
    default: false
    }
}

extension [UInt8] {
    /// Adds a text as a string of JSON, with its quotes.
    package mutating func append(jsonLiteral text: String) {
        text.withBytes { text in
            if isPlainInJSON(text) { return append(quoted: text) }
            var writer = JSONWriter()
            swap(&writer.bytes, &self)
            writer.write(escaping: text)
            swap(&writer.bytes, &self)
        }
    }
}
