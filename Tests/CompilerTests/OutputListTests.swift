import CatalogCompiler
import CatalogDiagnostics
import OutputText
import Testing

/// The lists of what was made, and the manifest that they are written in.
@Suite struct OutputListTests {
    private let digest = SHA256Digest(of: Array("content".utf8))

    @Test func pathsAreSortedByBytes() {
        let paths = SortedPaths(["html/b", "html-x/a", "html/a", "html.txt", "ä", "html/a", "z"])
        #expect(paths.strings == ["html-x/a", "html.txt", "html/a", "html/b", "z", "ä"])
        #expect(
            paths.subtracting(SortedPaths(["z", "a", "html/a", "zz"])).strings
                == ["html-x/a", "html.txt", "html/b", "ä"])
        #expect(SortedPaths([]).subtracting(paths).isEmpty)
        #expect(paths.numbers(of: SortedPaths(["a", "html/b", "ä", "ü"])) == [nil, 3, 5, nil])
    }

    @Test func whatIsNotBehindAllOthersIsLeftOut() {
        var paths = SortedPaths(["b"])
        let appended = ["a", "b", "ba"].map { paths.append(Array($0.utf8)[...]) }
        #expect(appended == [false, false, true])
        #expect(paths.strings == ["b", "ba"])
    }

    @Test func filesOfServicesThatAreGoneAreLeftOut() {
        let files = FileList(
            [("c", 0), ("a", 1), ("b", 2), ("d", nil)].map { path, service in
                FileList([FileDigest(path: path, size: 1, sha256: digest)], service: service)
            })
        #expect(files.paths.strings == ["a", "b", "c", "d"])
        #expect(files.facts.map(\.service) == [1, 2, 0, nil])
        let kept = files.renumbered([3, nil, 0], keepsOthers: true)
        #expect(kept.paths.strings == ["b", "c", "d"])
        #expect(kept.facts.map(\.service) == [0, 3, nil])
        #expect(files.renumbered([], keepsOthers: false).count == 0)
    }

    /// Lists are merged and cut in runs; it has to come out what comes out file by file, however they interleave.
    @Test func runsOfFilesAreTheSameAsSingleFiles() {
        var state: UInt64 = 7
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for round in 0..<40 {
            // Often long runs of one list, often single files.
            let (span, share) = (1 + random(40), 1 + random(9))
            var expected: [String: Int?] = [:]
            let lists = (0..<2 + round % 2).reversed().map { list in
                let paths = (0..<60).filter { $0 / span % 3 == list || random(10) < share }.map { "f\($0)" }
                for path in paths { expected[path] = random(4) == 0 ? nil : random(5) }
                return FileList(
                    paths.map { path in
                        let service = expected[path].flatMap(\.self)
                        return FileList([FileDigest(path: path, size: 1, sha256: digest)], service: service)
                    })
            }
            // Of files with the same path it is the first list's.
            let merged = FileList(Array(lists.reversed()))
            #expect(merged.paths.strings == expected.keys.sorted())
            #expect(
                merged.facts.map(\.service) == expected.keys.sorted().map { expected[$0].flatMap(\.self) })

            let numbers: [Int?] = [0, nil, 2, 4, 3]
            let keepsOthers = round % 2 == 0
            let kept = merged.renumbered(numbers, keepsOthers: keepsOthers)
            let left = expected.filter { $1.map { numbers[$0] != nil } ?? keepsOthers }
            #expect(kept.paths.strings == left.keys.sorted())
            #expect(
                kept.facts.map(\.service)
                    == left.keys.sorted().map { left[$0].flatMap(\.self).flatMap { numbers[$0] } })
        }
    }

    @Test func aDigestIsReadAsItIsWritten() throws {
        var (bytes, text): ([UInt8], [UInt8]) = ([], [])
        digest.append(to: &bytes)
        digest.append(hexadecimalTo: &text)
        let written = String(decoding: text, as: UTF8.self)
        #expect(written == sha256Hexadecimal("content".utf8))
        #expect(bytes.withUnsafeBytes { SHA256Digest(bytes: $0) } == digest)
        #expect(SHA256Digest(hexadecimal: written) == digest)
        for wrong in ["", written + "0", written.uppercased(), String(written.dropLast())] {
            #expect(SHA256Digest(hexadecimal: wrong) == nil)
        }
        #expect(bytes.dropLast().withUnsafeBytes { SHA256Digest(bytes: $0) } == nil)
    }

    /// The manifest is written piece by piece; it has to look as every other file.
    @Test(arguments: [0, 1, 3])
    func theManifestLooksAsEveryOtherFile(count: Int) throws {
        let digests = (0..<count).map { number in
            FileDigest(path: "odd \"\u{200B}\(number)\\ü", size: number, sha256: digest)
        }
        let share = try #require(Share("2/3"))
        let manifest = Manifest(
            compiler: "1 \" 2", share: .init(share: share, catalog: "x"),
            services: [.init(id: "a", version: "1.0.0", definition: sha256Hexadecimal([]))],
            files: FileList(digests))
        let expected = JSONValue.object([
            .init("format", 1), .init("compiler", "1 \" 2"),
            .init("share", .object([.init("number", 2), .init("count", 3), .init("catalog", "x")])),
            .init(
                "services",
                .rows([
                    .object([
                        .init("id", "a"), .init("version", "1.0.0"),
                        .init("definition", .string(sha256Hexadecimal([]))),
                    ])
                ])),
            .init(
                "files",
                .rows(
                    digests.map { file in
                        .object([
                            .init("path", .string(file.path)), .init("size", .integer(Int64(file.size))),
                            .init("sha256", .string(sha256Hexadecimal("content".utf8))),
                        ])
                    })),
        ])
        #expect(String(decoding: manifest.bytes, as: UTF8.self) == expected.fileText)
    }
}
