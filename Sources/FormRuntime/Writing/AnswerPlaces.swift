/// Where a byte of written answers stands, as a JSON Pointer (RFC 6901): the value that it belongs to.
///
/// - Parameter json: As `AnswerWriter` writes it; the names of its members are ids, which need no escapes.
package func pointer(toByte offset: Int, in json: [UInt8]) -> String {
    /// The objects and lists around, each with the member or the place at which it is.
    var around: [(name: String, index: Int?)] = []
    var isName = false
    var index = 0
    while index < min(offset, json.count) {
        defer { index += 1 }
        switch json[index] {
        case UInt8(ascii: "{"):
            around.append(("", nil))
            isName = true
        case UInt8(ascii: "["): around.append(("", 0))
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            _ = around.popLast()
            isName = false
        case UInt8(ascii: ","):
            guard let last = around.indices.last else { break }
            if let place = around[last].index { around[last].index = place + 1 } else { isName = true }
        case UInt8(ascii: "\""):
            let start = index + 1
            index = start
            while index < json.count, json[index] != UInt8(ascii: "\"") {
                index += json[index] == UInt8(ascii: "\\") ? 2 : 1
            }
            guard isName, let last = around.indices.last else { break }
            around[last].name = String(decoding: json[start..<min(index, json.count)], as: UTF8.self)
            isName = false
        default: break
        }
    }
    return around.map { "/" + ($0.index.map(String.init) ?? $0.name) }.filter { $0 != "/" }.joined()
}
