/// The text of a definition's table while it is written: lines of words, two blanks of indentation a level.
struct TableWords {
    private(set) var bytes: [UInt8] = []

    init(_ firstLine: String) {
        bytes.reserveCapacity(2_048)
        append(firstLine)
    }

    /// Begins a line with its first word.
    mutating func beginLine(level: Int, _ word: String) {
        bytes.append(0x0A)
        for _ in 0..<level {
            bytes.append(0x20)
            bytes.append(0x20)
        }
        append(word)
    }

    mutating func add(_ word: String) {
        bytes.append(0x20)
        append(word)
    }

    /// An attribute with its value.
    mutating func add(_ name: String, _ value: String) {
        add(name)
        bytes.append(UInt8(ascii: "="))
        append(value)
    }

    mutating func add(_ name: String, _ number: some BinaryInteger) { add(name, String(number)) }

    /// An attribute with several values.
    mutating func add(_ name: String, list: some Sequence<String>) {
        add(name)
        bytes.append(UInt8(ascii: "="))
        for (index, value) in list.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(value)
        }
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
