/// A string literal in one line, with its quotes.
func swiftLiteral(_ value: String) -> String {
    var literal = "\""
    for scalar in value.unicodeScalars {
        switch scalar {
        case "\"", "\\": literal += "\\\(scalar)"
        case "\n": literal += "\\n"
        case "\t": literal += "\\t"
        case _ where isUnsafeInSource(scalar): literal += "\\u{" + hexadecimal(scalar) + "}"
        default: literal.unicodeScalars.append(scalar)
        }
    }
    return literal + "\""
}

/// A raw string literal of several lines: as many `#` as its content asks for, with all that could not be seen in a
/// review written as an escape.
func swiftBlockLiteral(_ value: String) -> String {
    guard !value.isEmpty else { return "\"\"" }
    let hashes = String(repeating: "#", count: neededHashes(value))
    var literal = Array((hashes + "\"\"\"\n").utf8)
    literal.reserveCapacity(value.utf8.count + 16)
    for scalar in value.unicodeScalars {
        if scalar != "\n", scalar != "\t", isUnsafeInSource(scalar) {
            literal += ("\\" + hashes + "u{" + hexadecimal(scalar) + "}").utf8
        } else {
            literal += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
    }
    return String(decoding: literal, as: UTF8.self) + "\n\"\"\"" + hashes
}

/// One more than the longest run of `#` behind a quote or a backslash, so that neither the end of the literal nor an
/// escape can stand in the content.
private func neededHashes(_ value: String) -> Int {
    var longest = 0
    var run: Int?
    for scalar in value.unicodeScalars {
        switch (scalar, run) {
        case ("\"", _), ("\\", _): run = 0
        case ("#", .some(let length)):
            run = length + 1
            longest = max(longest, length + 1)
        default: run = nil
        }
    }
    return longest + 1
}

/// Documentation lines `/// …`, wrapped between words. Nothing can end a line but a line feed of ours.
func swiftDocumentation(_ value: String, width: Int) -> String {
    var lines: [String] = []
    for paragraph in value.split(separator: "\n", omittingEmptySubsequences: false) {
        var line = "///"
        var length = 3
        let visible = paragraph.unicodeScalars.filter { $0 == "\t" || !isUnsafeInSource($0) }
        for word in visible.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
            if length + 1 + word.count > width, length > 3 {
                lines.append(line)
                line = "///"
                length = 3
            }
            line += " " + String(String.UnicodeScalarView(word))
            length += 1 + word.count
        }
        lines.append(line)
    }
    return lines.joined(separator: "\n")
}

/// Characters that a reader of source code cannot see or that change what they see: controls, line and paragraph
/// separators, bidirectional controls, other format characters, private use and unassigned ones.
private func isUnsafeInSource(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
        0xFEFF,
        0xFFF0...0xFFFB, 0xFFFE...0xFFFF, 0xE000...0xF8FF, 0xE0000...0x10FFFF:
        true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
}

private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16, uppercase: true)
}
