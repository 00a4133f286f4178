// What an account knows of the person who opens a form.

extension FormOnPage {
    /// What a browser would send of the page once the questions that an account may answer hold what it knows; empty if that is
    /// nothing.
    func controlsFilled(from profile: Profile) -> [(name: String, value: String)] {
        var known: [NodeID: String] = [:]
        for box in all("data-profile") {
            guard let name = tree[box]["data-profile"] else { continue }
            for control in controls(in: box) where known[control] == nil {
                known[control] = value(of: name, for: control, from: profile)
            }
        }
        guard !known.isEmpty else { return [] }
        return tree.descendants(of: form).flatMap { node -> [(name: String, value: String)] in
            guard let name = tree[node]["name"], controls[name]?.contains(node) == true,
                let value = known[node] ?? sentValue(of: node)
            else { return [] }
            return [(name, value)]
        }
    }

    private func value(of name: String, for control: NodeID, from profile: Profile) -> String? {
        // A day has a control for each of its parts.
        let part = tree[control]["name"]?.split(separator: ".").last ?? ""
        guard let text = profile[name == "bday" ? "bday-" + part : name] else { return nil }
        return tree[control].tag == "textarea" ? text : linesWithText(text).joined(separator: ", ")
    }
}

/// As browsers send controls: `application/x-www-form-urlencoded`.
func formEncoded(_ controls: [(name: String, value: String)]) -> [UInt8] {
    var bytes: [UInt8] = []
    for control in controls {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "&")) }
        appendEncoded(control.name, to: &bytes)
        bytes.append(UInt8(ascii: "="))
        appendEncoded(control.value, to: &bytes)
    }
    return bytes
}

private func appendEncoded(_ text: String, to bytes: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            bytes.append(byte)
        default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
}
