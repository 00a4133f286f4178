/// Writes canonical JSON: members in the order of the definition, no white space, absent answers left out.
///
/// Generated code calls `member` once for every field.
public struct AnswerWriter {
    private(set) var bytes: [UInt8] = []
    /// Whether something stands in front of the next member of the object that is being written.
    private var hasMembers = false
    /// Whether all that people gave is written, and nothing else: amounts with their currency, computed values not. Two
    /// forms with the same answers are the same then.
    let isForComparison: Bool

    init(isForComparison: Bool = false) {
        self.isForComparison = isForComparison
        bytes.reserveCapacity(1024)
    }

    /// Writes a computed value, which a submission need not have. Nil writes nothing.
    public mutating func computed<Value: AnswerElement>(_ name: StaticString, _ value: Value?) {
        if !isForComparison { member(name, value) }
    }

    /// Writes a member. Nil writes nothing, and so does a record without any answers in it.
    public mutating func member<Value: AnswerElement>(_ name: StaticString, _ value: Value?) {
        member(name: "\(name)", value)
    }

    /// A member whose name is only known at run time.
    mutating func member<Value: AnswerElement>(name: String, _ value: Value?, keepsEmptyObject: Bool = false)
    {
        guard let value else { return }
        let start = bytes.count
        let hadMembers = hasMembers
        appendName(name)
        let valueStart = bytes.count
        value.writeElement(to: &self)
        hasMembers = true
        let isEmptyObject = bytes.count == valueStart + 2 && bytes[valueStart] == UInt8(ascii: "{")
        guard isEmptyObject, !keepsEmptyObject else { return }
        bytes.removeLast(bytes.count - start)
        hasMembers = hadMembers
    }

    /// Writes a member whose name is only known at run time.
    mutating func member(name: String, _ value: String) {
        if hasMembers { bytes.append(UInt8(ascii: ",")) }
        append(text: name)
        bytes.append(UInt8(ascii: ":"))
        append(text: value)
        hasMembers = true
    }

    /// Writes a list. An empty one is an absent answer and writes nothing.
    public mutating func member<Value: AnswerElement>(_ name: StaticString, _ values: [Value]?) {
        guard let values, !values.isEmpty else { return }
        appendName("\(name)")
        array(values)
        hasMembers = true
    }

    mutating func object(_ writeMembers: (inout AnswerWriter) -> Void) {
        let outer = hasMembers
        hasMembers = false
        bytes.append(UInt8(ascii: "{"))
        writeMembers(&self)
        bytes.append(UInt8(ascii: "}"))
        hasMembers = outer
    }

    mutating func array<Value: AnswerElement>(_ values: [Value]) {
        bytes.append(UInt8(ascii: "["))
        var isFirst = true
        for value in values {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            value.writeElement(to: &self)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    mutating func append(json: [UInt8]) { bytes.append(contentsOf: json) }

    mutating func append(ascii text: String) { bytes.append(contentsOf: text.utf8) }

    /// Writes a string with the escapes that JSON needs, and none that it does not.
    mutating func append(text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 { append(escaping: byte) }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func append(escaping byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append(ascii: "\\\"")
        case UInt8(ascii: "\\"): append(ascii: "\\\\")
        case 0x0A: append(ascii: "\\n")
        case 0x0D: append(ascii: "\\r")
        case 0x09: append(ascii: "\\t")
        // No JSON with a NUL is read. As another control character it is refused where it stands, with all else that is wrong.
        case 0: append(ascii: "\\u0001")
        case 0..<0x20:
            append(ascii: "\\u00")
            bytes.append(UInt8(ascii: byte < 0x10 ? "0" : "1"))
            let low = byte & 0x0F
            bytes.append(low < 10 ? low + UInt8(ascii: "0") : low - 10 + UInt8(ascii: "a"))
        default: bytes.append(byte)
        }
    }

    private mutating func appendName(_ name: String) {
        if hasMembers { bytes.append(UInt8(ascii: ",")) }
        append(text: name)
        bytes.append(UInt8(ascii: ":"))
    }
}
