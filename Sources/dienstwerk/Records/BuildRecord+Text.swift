import CatalogCompiler

extension BuildRecord {
    private static let head = "dienstwerk build record 3, day "

    /// The record as a file: a line for each stamped file, then what was said. `<` is a file that was read, `>` one that was
    /// written; behind a line `=` stand those of a service. Nil if a path cannot stand in a line.
    var text: String? {
        var text = Self.head + day + "\n"
        var isWhole = true
        func add(_ mark: String, _ words: String, _ path: String) {
            if path.utf8.contains(UInt8(ascii: "\n")) { isWhole = false }
            text += "\(mark) \(words) \(path)\n"
        }
        for file in inputs { add("<", file.stamp.text, file.path) }
        for file in shared { add(">", file.stamp.text, file.path) }
        for recorded in services {
            let service = recorded.service
            add("=", service.key + (service.isClean ? ":clean" : ":doubtful"), service.id)
            for (file, stamp) in zip(service.files, recorded.stamps) {
                add(">", "\(stamp.text):\(file.sha256)", file.path)
            }
        }
        text += "\(said.output.utf8.count) \(said.errors.utf8.count)\n" + said.output + said.errors
        return isWhole ? text : nil
    }

    /// Nil for anything but a complete record.
    init?(text: String) {
        var lines = TextLines(rest: text.utf8[...])
        guard let first = lines.next(), first.starts(with: Self.head.utf8) else { return nil }
        let day = String(Substring(first.dropFirst(Self.head.utf8.count)))
        var files: (inputs: [StampedFile], shared: [StampedFile]) = ([], [])
        var services: [ServiceLines] = []
        while let line = lines.next() {
            let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
            if words.count == 2 {
                guard let said = Said(lengths: words, in: lines.rest) else { return nil }
                self.init(
                    day: day, inputs: files.inputs, shared: files.shared, services: services.map(\.recorded),
                    said: said)
                return
            }
            guard words.count == 3, words[0].count == 1, let mark = words[0].first else { return nil }
            let path = String(Substring(words[2]))
            switch (mark, services.isEmpty) {
            case (UInt8(ascii: "="), _):
                guard let service = ServiceLines(id: path, words[1]) else { return nil }
                services.append(service)
            case (UInt8(ascii: ">"), false):
                guard services[services.count - 1].add(path, words[1]) else { return nil }
            case (UInt8(ascii: "<"), true), (UInt8(ascii: ">"), true):
                guard let stamp = FileStamp(text: words[1]) else { return nil }
                let file = StampedFile(path: path, stamp: stamp)
                if mark == UInt8(ascii: "<") { files.inputs.append(file) } else { files.shared.append(file) }
            default: return nil
            }
        }
        return nil
    }
}

/// The lines of a record that are about a service.
private struct ServiceLines {
    private let id: String
    private let key: String
    private let isClean: Bool
    private var files: [FileDigest] = []
    private var stamps: [FileStamp] = []

    /// - Parameter words: The key, and whether nothing was found.
    init?(id: String, _ words: Substring.UTF8View.SubSequence) {
        let parts = words.split(separator: UInt8(ascii: ":")).map { String(Substring($0)) }
        guard parts.count == 2 else { return nil }
        (self.id, key, isClean) = (id, parts[0], parts[1] == "clean")
    }

    /// - Parameter words: The stamp, and the digest behind it.
    mutating func add(_ path: String, _ words: Substring.UTF8View.SubSequence) -> Bool {
        guard let colon = words.lastIndex(of: UInt8(ascii: ":")), let stamp = FileStamp(text: words[..<colon])
        else { return false }
        let digest = String(Substring(words[words.index(after: colon)...]))
        files.append(FileDigest(path: path, size: Int(stamp.size), sha256: digest))
        stamps.append(stamp)
        return true
    }

    var recorded: BuildRecord.RecordedService {
        BuildRecord.RecordedService(
            service: CompiledService(id: id, key: key, files: files, isClean: isClean), stamps: stamps)
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
