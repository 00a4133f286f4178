/// Texts by their keys: lines of key, tab and text, as the runtime reads them.
package struct TextTable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func add(_ key: String, _ text: String) {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
        bytes.append(text: key)
        bytes.append(UInt8(ascii: "\t"))
        bytes.append(text, copying: plainInTable) { scalar, _, bytes in
            switch scalar {
            case "\\": bytes.append(fixed: "\\\\")
            case "\n": bytes.append(fixed: "\\n")
            case "\t": bytes.append(fixed: "\\t")
            default: bytes.append(scalar)
            }
        }
    }
}

/// What stands in a text as it is, and ends neither it nor its line.
private let plainInTable = ByteSet { $0 != 0x09 && $0 != 0x0A && $0 != UInt8(ascii: "\\") }
