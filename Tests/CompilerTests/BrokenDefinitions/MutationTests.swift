import CatalogCompiler
import CatalogDiagnostics
import Foundation
import Testing

/// The shipped definitions with a few bytes or lines changed at random, the same ones in every run.
@Suite struct MutationTests {
    @Test(arguments: 0..<8)
    func aChangedDefinitionNeverTrapsAndNeverFailsWithoutAnError(part: Int) throws {
        let sound = try shippedFiles()
        var random = LinearRandom(seed: UInt64(part) &+ 1)
        for round in 0..<60 {
            let file = sound[random.next(below: sound.count)]
            var bytes = file.bytes
            for _ in 0...random.next(below: 3) { mutate(&bytes, &random) }
            let changed = SourceFile(path: file.path, catalogPath: file.catalogPath, bytes: bytes)
            let others = sound.filter { other in
                other.catalogPath != file.catalogPath && !other.catalogPath.hasPrefix("services/")
            }
            let files = [changed] + others
            let compilation = compile(files, options: CompileOptions(emitters: []))
            let comment: Comment = "part \(part), round \(round), \(file.catalogPath)"
            #expect(compilation.catalog != nil || compilation.diagnostics.hasErrors, comment)
            for diagnostic in compilation.diagnostics {
                for range in [diagnostic.range] + diagnostic.notes.map(\.range) {
                    let size = compilation.files[Int(range.file.index)].bytes.count
                    #expect(range.start <= range.end && Int(range.end) <= size, comment)
                }
                if let edit = diagnostic.edit { #expect(edit.range.file == diagnostic.range.file, comment) }
                #expect(diagnostic.proposal != nil, "\(comment): \(diagnostic.message.english)")
            }
        }
    }
}

/// Knuth's linear congruential generator.
struct LinearRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(1, bound)
    }
}

/// The files of the catalog of this package.
func shippedFiles() throws -> [SourceFile] {
    let folder = URL(filePath: #filePath).appending(path: "../../../../catalog").standardized
    let urls = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = try (urls?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "yaml" }.map { url in
        let place = String(url.path.dropFirst(folder.path.count).drop { $0 == "/" })
        return SourceFile(path: place, catalogPath: place, bytes: Array(try Data(contentsOf: url)))
    }
    return files.sorted { $0.catalogPath < $1.catalogPath }
}

/// What editors, people and broken transports do to a file.
private func mutate(_ bytes: inout [UInt8], _ random: inout LinearRandom) {
    guard !bytes.isEmpty else { return }
    let place = random.next(below: bytes.count)
    let tokens = [
        ":", " ", "\t", "\n", "  ", "- ", "{", "}", "[", "]", ",", "\"", "'", "#", "&a ", "*a", "!", "|", ">",
        "%", "@", "?",
        "---\n", "\r", "\u{A0}", "\u{200B}", "\u{0}", "ä", "😀", "<<: ", "no", "0", ".",
    ]
    switch random.next(below: 6) {
    case 0: bytes[place] = UInt8(random.next(below: 256))
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(contentsOf: Array(tokens[random.next(below: tokens.count)].utf8), at: place)
    case 3:
        let end = min(bytes.count, place + random.next(below: 40))
        bytes.removeSubrange(place..<end)
    case 4:
        let lineStart = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let blanks = bytes[lineStart...].prefix { $0 == 0x20 }.count
        if blanks > 0, random.next(below: 2) == 0 {
            bytes.removeSubrange(lineStart..<(lineStart + 1 + random.next(below: blanks)))
        } else {
            bytes.insert(
                contentsOf: [UInt8](repeating: 0x20, count: 1 + random.next(below: 4)), at: lineStart)
        }
    default:
        let lineStart = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let lineEnd = bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        let line = Array(bytes[lineStart..<lineEnd])
        if random.next(below: 2) == 0 {
            bytes.removeSubrange(lineStart..<lineEnd)
        } else {
            bytes.insert(contentsOf: line, at: lineStart)
        }
    }
}
