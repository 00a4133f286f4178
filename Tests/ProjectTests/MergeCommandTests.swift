import Foundation
import Testing

/// Shares that belong together, and everything that must not be taken for them.
@Suite struct MergeCommandTests {
    @Test func moreSharesThanServicesGiveWhatOneBuildGives() throws {
        let place = try Workplace()
        try place.run("build")
        let shares = try build(3, in: place)
        #expect(try merge(shares, in: place).status == 0)
        #expect(try place.files(in: "merged") == place.files(in: "generated"))
    }

    @Test func whatIsWrongWithSharesIsSaid() throws {
        let place = try Workplace()
        let shares = try build(3, in: place)
        try place.run("build", "--shard", "1/2", "-o", "half")
        try place.write("catalog/services/second.yaml", Workplace.service("second", label: "Vorname"))
        try place.run("build", "--shard", "3/3", "-o", "other")
        try place.run("build", "--shard", "3/3", "--emit", "html", "-o", "pages")
        let wrong: [(shares: [String], reason: String)] = [
            (Array(shares.dropLast()), "The share 3/3 is missing."),
            ([shares[1]], "The shares 1/3, 3/3 are missing."),
            ([shares[0], shares[1], shares[1]], "“share2” and “share2” are the same share: 2/3."),
            ([shares[0], "half"], "“half” is share 1/2, but “share1” is 1/3."),
            ([shares[0], shares[1], "other"], "“other” comes from other definitions than “share1”"),
            ([shares[0], shares[1], "pages"], "“pages” comes from other definitions than “share1”"),
        ]
        for (shares, reason) in wrong {
            let run = try merge(shares, in: place)
            #expect(run.status == 2, "\(run)")
            #expect(run.errors.contains(reason), "\(run)")
        }
        #expect(!place.exists("merged"))
    }

    @Test(arguments: ["../escaped.txt", "..", "/escaped.txt", "html//x", "../\u{301}escaped/x.txt"])
    func aPathOutOfTheFolderIsRefused(_ path: String) throws {
        let place = try Workplace()
        let shares = try build(2, in: place)
        try place.write(place.inside(shares[0], path), "mine")
        try place.list(path, size: 4, in: shares[0])
        let run = try merge(shares, in: place)
        #expect(run.status == 2, "\(run)")
        #expect(run.errors.contains("does not lie in that folder"), "\(run)")
        #expect(!place.exists("merged"))
    }

    @Test(arguments: [Int.max, Int.min, -1, 0, 1 << 40])
    func aSizeThatIsNotThatOfTheFileIsRefused(_ size: Int) throws {
        let place = try Workplace()
        let shares = try build(2, in: place)
        try place.write(shares[0] + "/extra.txt", "mine")
        try place.list("extra.txt", size: size, in: shares[0])
        let run = try merge(shares, in: place)
        #expect(run.status == 2, "\(run)")
        #expect(run.errors.contains("was changed after it was compiled"), "\(run)")
        #expect(!place.exists("merged"), "nothing is written before all is verified")
    }

    @Test func aFileInTwoSharesIsRefused() throws {
        let place = try Workplace()
        let shares = try build(2, in: place)
        for share in shares {
            try place.write(share + "/extra.txt", "mine")
            try place.list("extra.txt", size: 4, in: share)
        }
        let run = try merge(shares, in: place)
        #expect(run.status == 2, "\(run)")
        #expect(!place.exists("merged"))
    }

    @Test(arguments: ["share1", "share1/deep/er", "share2/../share1", "."])
    func theResultAndAShareDoNotLieWithinOneAnother(_ output: String) throws {
        let place = try Workplace()
        let shares = try build(2, in: place)
        let before = try place.files(in: ".")
        let run = try place.run("merge", shares[0], shares[1], "-o", output)
        #expect(run.status == 2, "\(run)")
        #expect(run.errors.contains("cannot lie within one another"), "\(run)")
        #expect(try place.files(in: ".") == before)
    }

    private func build(_ count: Int, in place: Workplace) throws -> [String] {
        try (1...count).map { number in
            let run = try place.run("build", "--shard", "\(number)/\(count)", "-o", "share\(number)")
            #expect(run.status == 0, "\(run)")
            return "share\(number)"
        }
    }

    private func merge(_ shares: [String], in place: Workplace) throws -> CommandRun {
        try CommandRun(["merge"] + shares + ["-o", "merged"], in: place.folder, environment: ["LANG": "C"])
    }
}

extension Workplace {
    /// Where a path leads that begins in a folder, as long as that is in the workplace.
    fileprivate func inside(_ folder: String, _ path: String) -> String {
        path.hasPrefix("/") || path == ".." ? folder + "/unused.txt" : folder + "/" + path
    }

    /// Adds a file with the content `mine` to the manifest of a folder.
    fileprivate func list(_ path: String, size: Int, in folder: String) throws {
        let hash = "3fd30542fe3f61b14bd4a4b2dc0b6fb30fa6f63ebce52dd1778aaa8c4dc02cff"
        let manifest = try text(folder + "/manifest.json")
        let start = try #require(manifest.range(of: #""files": ?\["#, options: .regularExpression))
        let entry = #"{"path": "\#(path)", "size": \#(size), "sha256": "\#(hash)"}, "#
        try write(
            folder + "/manifest.json",
            String(manifest[..<start.upperBound]) + entry + String(manifest[start.upperBound...]))
    }
}
