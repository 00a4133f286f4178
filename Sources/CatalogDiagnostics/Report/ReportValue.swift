/// A JSON value of a machine-readable report; members keep their order.
indirect enum ReportValue {
    case text(String)
    case number(Int)
    case boolean(Bool)
    case list([ReportValue])
    case object([(name: String, value: ReportValue)])

    /// Indented by two blanks, with a line break at the end.
    var json: String {
        var text = ""
        write(to: &text, indentation: "")
        return text + "\n"
    }

    private func write(to text: inout String, indentation: String) {
        let inner = indentation + "  "
        switch self {
        case .text(let value): text += Self.quoted(value)
        case .number(let value): text += String(value)
        case .boolean(let value): text += String(value)
        case .list(let items) where items.isEmpty: text += "[]"
        case .list(let items):
            text += "["
            for (index, item) in items.enumerated() {
                text += index == 0 ? "\n" : ",\n"
                text += inner
                item.write(to: &text, indentation: inner)
            }
            text += "\n\(indentation)]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                text += index == 0 ? "\n" : ",\n"
                text += inner + Self.quoted(member.name) + ": "
                member.value.write(to: &text, indentation: inner)
            }
            text += "\n\(indentation)}"
        }
    }

    /// A JSON string; control characters and what could turn the reading direction are written as `\u`.
    private static func quoted(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            default:
                guard scalar.value < 0x1_0000, scalar.value != 0x200D, shown(scalar) != String(scalar) else {
                    text.unicodeScalars.append(scalar)
                    continue
                }
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            }
        }
        return text + "\""
    }
}
