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

    @Test func aDigestIsReadAsItIsWritten() throws {
        var (bytes, text): ([UInt8], [UInt8]) = ([], [])
        digest.append(to: &bytes)
        digest.append(hexadecimalTo: &text)
        let written = String(decoding: text, as: UTF8.self)
        #expect(written == sha256Hexadecimal("content".utf8))
        #expect(SHA256Digest(bytes: bytes[...]) == digest)
        #expect(SHA256Digest(hexadecimal: written) == digest)
        for wrong in ["", written + "0", written.uppercased(), String(written.dropLast())] {
            #expect(SHA256Digest(hexadecimal: wrong) == nil)
        }
        #expect(SHA256Digest(bytes: bytes.dropLast()) == nil)
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
