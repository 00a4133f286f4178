import FormRuntime

/// The controls of a submission as they were sent, whatever is wrong with them: what a page shows again.
struct SubmittedControls: Sendable {
    /// In the order in which they were sent; more than the reader takes are left out.
    private(set) var controls: [(name: String, value: String)] = []
    private var byName: [String: [Int]] = [:]

    private static let mostControls = 20_000

    var isEmpty: Bool { controls.isEmpty }

    /// Reads `application/x-www-form-urlencoded`. Nothing is refused: what is no UTF-8 becomes U+FFFD, and a `%` without
    /// two digits stands for itself. Control characters but tabs and line breaks are left out of answers, as the reader does: no page
    /// can hold them.
    init(formEncoded bytes: [UInt8]) {
        for pair in bytes.split(separator: UInt8(ascii: "&")).prefix(Self.mostControls) {
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            let value = equals < pair.endIndex ? decoded(pair[(equals + 1)...]) : ""
            add(decoded(pair[..<equals]), value.withoutControls)
        }
    }

    private mutating func add(_ name: String, _ value: String) {
        byName[name, default: []].append(controls.count)
        controls.append((name, value))
    }

    /// The values of the controls of a name; empty if there is none.
    func values(of name: String) -> [String] { (byName[name] ?? []).map { controls[$0].value } }

    func value(of name: String) -> String? { byName[name]?.first.map { controls[$0].value } }

    /// The answers: controls that are not about the transport.
    var answers: [(name: String, value: String)] {
        controls.filter { $0.name.utf8.first != UInt8(ascii: "_") }
    }

    /// With other names, in the same order.
    func renamed(_ name: (String) -> String) -> Self {
        var renamed = Self(formEncoded: [])
        for control in controls { renamed.add(name(control.name), control.value) }
        return renamed
    }
}

private func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "%"), index + 1 < bytes.endIndex, let high = hexadecimalDigit(bytes[index]),
            let low = hexadecimalDigit(bytes[index + 1])
        {
            result.append(high << 4 | low)
            index += 2
        } else {
            result.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
        }
    }
    return result.withUnsafeBufferPointer { comparableText($0) }
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}

extension String {
    /// Without control characters but tabs and line breaks.
    var withoutControls: String {
        func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar {
            case "\t", "\n", "\r": false
            default: isControl(scalar.value)
            }
        }
        guard unicodeScalars.contains(where: isLeftOut) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !isLeftOut($0) }))
    }
}
