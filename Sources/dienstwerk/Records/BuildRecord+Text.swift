extension BuildRecord {
    private static let head = "dienstwerk build record 1"

    /// The record as a file: a line for each stamped file, then what was said. Nil if a path cannot stand in a line.
    var text: String? {
        var text = Self.head + "\n"
        for (mark, files) in [("<", inputs), (">", outputs)] {
            for file in files {
                guard !file.path.utf8.contains(UInt8(ascii: "\n")) else { return nil }
                text += "\(mark) \(file.stamp.text) \(file.path)\n"
            }
        }
        return text + "\(said.output.utf8.count) \(said.errors.utf8.count)\n" + said.output + said.errors
    }

    /// Nil for anything but a complete record.
    init?(text: String) {
        var lines = TextLines(rest: text.utf8[...])
        guard lines.next().map({ String(Substring($0)) }) == Self.head else { return nil }
        var files: (inputs: [StampedFile], outputs: [StampedFile]) = ([], [])
        while let line = lines.next() {
            let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
            if words.count == 2 {
                guard let said = Said(lengths: words, in: lines.rest) else { return nil }
                self.init(inputs: files.inputs, outputs: files.outputs, said: said)
                return
            }
            guard words.count == 3, let stamp = FileStamp(text: words[1]) else { return nil }
            let file = StampedFile(path: String(Substring(words[2])), stamp: stamp)
            if words[0].first == UInt8(ascii: "<") {
                files.inputs.append(file)
            } else {
                files.outputs.append(file)
            }
        }
        return nil
    }
}

extension BuildRecord.Said {
    /// Two texts, one behind the other, whose lengths in bytes were written before.
    fileprivate init?(lengths: [Substring.UTF8View.SubSequence], in text: Substring.UTF8View) {
        let numbers = lengths.compactMap { Int(String(Substring($0))) }
        guard numbers.count == 2, numbers.allSatisfy({ $0 >= 0 && $0 <= text.count }),
            numbers[0] + numbers[1] == text.count
        else { return nil }
        output = String(Substring(text.prefix(numbers[0])))
        errors = String(Substring(text.dropFirst(numbers[0])))
    }
}

private struct TextLines {
    var rest: Substring.UTF8View

    /// The next line without its end; nil if there is none that is complete.
    mutating func next() -> Substring.UTF8View? {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        defer { rest = rest[rest.index(after: end)...] }
        return rest[..<end]
    }
}
