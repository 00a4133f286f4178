import OutputText

/// The text of a definition's table while it is written: lines of words, two blanks of indentation a level.
struct TableWords {
    private(set) var bytes: [UInt8] = []

    init(_ firstLine: StaticString) {
        bytes.reserveCapacity(2_048)
        bytes.append(fixed: firstLine)
    }

    /// Begins a line with its first word.
    mutating func beginLine(level: Int, _ word: String) {
        beginLine(level: level)
        bytes.append(text: word)
    }

    /// Begins a line with a word that the table knows.
    mutating func beginLine(level: Int, fixed word: StaticString) {
        beginLine(level: level)
        bytes.append(fixed: word)
    }

    private mutating func beginLine(level: Int) {
        bytes.append(0x0A)
        for _ in 0..<level {
            bytes.append(0x20)
            bytes.append(0x20)
        }
    }

    mutating func add(_ word: String) {
        bytes.append(0x20)
        bytes.append(text: word)
    }

    /// A word that the table knows.
    mutating func add(fixed word: StaticString) {
        bytes.append(0x20)
        bytes.append(fixed: word)
    }

    mutating func add(_ number: Int) {
        bytes.append(0x20)
        bytes.append(decimal: Int64(number))
    }

    /// An attribute with its value.
    mutating func add(_ name: StaticString, _ value: String) {
        beginAttribute(name)
        bytes.append(text: value)
    }

    mutating func add(_ name: StaticString, _ number: Int64) {
        beginAttribute(name)
        bytes.append(decimal: number)
    }

    mutating func add(_ name: StaticString, _ number: Int) { add(name, Int64(number)) }

    /// An attribute with several values.
    mutating func add(_ name: StaticString, list: some Sequence<String>, separator: UInt8 = UInt8(ascii: ","))
    {
        beginAttribute(name)
        var isFirst = true
        for value in list {
            if !isFirst { bytes.append(separator) }
            bytes.append(text: value)
            isFirst = false
        }
    }

    private mutating func beginAttribute(_ name: StaticString) {
        bytes.append(0x20)
        bytes.append(fixed: name)
        bytes.append(UInt8(ascii: "="))
    }
}
