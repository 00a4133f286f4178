extension JSONValue {
    /// The text of a file: two blanks a level, what fits into 100 columns in one line, a line break at the end.
    /// Depends on nothing but the value.
    package var fileText: String {
        var text = ""
        write(to: &text, level: 0, used: 0)
        return text + "\n"
    }

    /// The text in one line.
    package var compactText: String {
        var text = ""
        writeCompact(to: &text, gap: " ")
        return text
    }

    private func write(to text: inout String, level: Int, used: Int) {
        guard compactWidth(limit: 100 - level * 2 - used) == nil else {
            return writeCompact(to: &text, gap: " ")
        }
        let indentation = "\n" + String(repeating: "  ", count: level + 1)
        let end = "\n" + String(repeating: "  ", count: level)
        switch self {
        case .null, .boolean, .integer, .string: writeCompact(to: &text, gap: " ")
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                text += (index == 0 ? "" : ",") + indentation
                element.write(to: &text, level: level + 1, used: 1)
            }
            text += end + "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                let name = jsonLiteral(member.name) + ": "
                text += (index == 0 ? "" : ",") + indentation + name
                member.value.write(to: &text, level: level + 1, used: name.unicodeScalars.count + 1)
            }
            text += end + "}"
        }
    }

    private func writeCompact(to text: inout String, gap: String) {
        switch self {
        case .null: text += "null"
        case .boolean(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .string(let value): text += jsonLiteral(value)
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += "," + gap }
                element.writeCompact(to: &text, gap: gap)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { text += "," + gap }
                text += jsonLiteral(member.name) + ":" + gap
                member.value.writeCompact(to: &text, gap: gap)
            }
            text += "}"
        }
    }

    /// Columns of the value in one line, nil when there are more than `limit`: stops counting there, so that laying
    /// out a deep tree stays cheap.
    private func compactWidth(limit: Int) -> Int? {
        guard limit >= 2 else { return nil }
        var width = 2
        switch self {
        case .null, .boolean, .integer, .string:
            var text = ""
            writeCompact(to: &text, gap: " ")
            width = text.unicodeScalars.count
        case .array(let elements):
            for element in elements {
                guard let inner = element.compactWidth(limit: limit - width) else { return nil }
                width += inner + 2
            }
        case .object(let members):
            for member in members {
                width += member.name.unicodeScalars.count + 6
                guard let inner = member.value.compactWidth(limit: limit - width) else { return nil }
                width += inner
            }
        }
        return width <= limit ? width : nil
    }
}

/// A JSON string with its quotes; what cannot be seen in a review is written as an escape.
func jsonLiteral(_ value: String) -> String {
    // Most texts hold nothing that is escaped: no control character, and no byte that such a scalar begins with.
    let isPlain = value.utf8.allSatisfy { byte in
        switch byte {
        case 0x20, 0x21, 0x23...0x5B, 0x5D...0x7E, 0x80...0xC1, 0xC3...0xD7, 0xD9...0xE1, 0xE3...0xEE,
            0xF0...0xFF:
            true
        default: false
        }
    }
    guard !isPlain else { return "\"" + value + "\"" }
    var literal = "\""
    for scalar in value.unicodeScalars {
        switch scalar.value {
        case 0x22, 0x5C: literal += "\\\(scalar)"
        case 0x0A: literal += "\\n"
        case 0x0D: literal += "\\r"
        case 0x09: literal += "\\t"
        case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: literal.unicodeScalars.append(scalar)
        }
    }
    return literal + "\""
}
