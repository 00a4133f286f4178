import CatalogModel
import OutputText

extension AnswerValue {
    /// The answer as canonical JSON in one line.
    package var json: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    /// Adds the answer as canonical JSON in one line; whoever writes one after the other keeps the room for the next.
    ///
    /// Recursion follows the fields of a form.
    package func write(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): bytes.append(answer: text)
        case .integer(let value): bytes.append(decimal: value)
        case .boolean(let value): bytes += (value ? "true" : "false").utf8
        case .list(let values):
            bytes.append(UInt8(ascii: "["))
            for index in values.indices {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                values[index].write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for index in members.indices {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                bytes.append(answer: members[index].name)
                bytes.append(UInt8(ascii: ":"))
                members[index].value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }
}

extension [UInt8] {
    /// Adds a string of JSON. Nearly all are words of ASCII, which stand there as they are.
    fileprivate mutating func append(answer text: String) {
        var text = text
        let isPlain = text.withUTF8 { text in
            guard text.allSatisfy(\.isPlainInJSON) else { return false }
            append(UInt8(ascii: "\""))
            append(contentsOf: text)
            append(UInt8(ascii: "\""))
            return true
        }
        if !isPlain { append(jsonLiteral: text) }
    }
}

extension UInt8 {
    /// Whether it is a character of ASCII that can be seen and needs no escape.
    fileprivate var isPlainInJSON: Bool {
        0x20...0x7E ~= self && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\")
    }
}
