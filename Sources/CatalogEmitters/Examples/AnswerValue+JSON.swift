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
        case .text(let text): bytes.append(jsonLiteral: text)
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
                bytes.append(jsonLiteral: members[index].name)
                bytes.append(UInt8(ascii: ":"))
                members[index].value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }
}
