import Foundation
import Testing

@Suite struct BuildCommandTests {
    @Test func anUnchangedBuildTouchesNothing() throws {
        let place = try Workplace()
        let first = try place.run("build")
        #expect(first.status == 0, "\(first)")
        #expect(place.exists("generated/manifest.json"))
        let stamps = try place.stamps(in: "generated")
        let second = try place.run("build")
        #expect(second.status == 0)
        #expect(second.output.contains("was up to date"))
        #expect(try place.stamps(in: "generated") == stamps)
        #expect(try place.run("build", "--check").status == 0)
        #expect(try place.stamps(in: "generated") == stamps)
    }

    @Test func aChangeWritesOnlyWhatBelongsToIt() throws {
        let place = try Workplace()
        try place.run("build")
        let before = try place.stamps(in: "generated")
        try place.write("catalog/services/second.yaml", Workplace.service("second", label: "Vorname"))
        #expect(try place.run("build").status == 0)
        let after = try place.stamps(in: "generated")
        let changed = after.keys.filter { after[$0] != before[$0] }
        #expect(changed.contains("manifest.json"))
        #expect(changed.contains("swift/Second.swift"))
        #expect(!changed.contains("swift/First.swift"))
    }

    @Test func whatTheCatalogNoLongerGivesIsRemovedAndNothingElse() throws {
        let place = try Workplace()
        try place.run("build")
        try place.write("generated/own/notes.txt", "mine")
        let ofSecond = try place.files(in: "generated").keys.filter { $0.lowercased().contains("second") }
        #expect(!ofSecond.isEmpty)
        try place.remove("catalog/services/second.yaml")
        #expect(try place.run("build").status == 0)
        let left = try place.files(in: "generated")
        #expect(left.keys.filter { $0.lowercased().contains("second") }.isEmpty)
        #expect(left["own/notes.txt"] == Data("mine".utf8))
        #expect(try emptyFolders(in: place.url("generated")).isEmpty)
    }

    @Test func theFormatsCanBeChosen() throws {
        let place = try Workplace()
        #expect(try place.run("build", "--emit", "swift", "-o", "out").status == 0)
        let files = try place.files(in: "out").keys
        #expect(files.allSatisfy { $0.hasPrefix("swift/") || $0 == "manifest.json" })
        #expect(files.contains("swift/First.swift"))
    }

    // MARK: --check

    @Test func checkShowsWhatWasEditedByHandAsADifference() throws {
        let place = try Workplace()
        try place.run("build")
        let text = try place.text("generated/swift/First.swift")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        try place.write(
            "generated/swift/First.swift", text.replacing(lines[0], with: "\u{1B}[31mimport Nothing"))
        let run = try place.run("build", "--check")
        #expect(run.status == 1)
        #expect(run.output.contains("generated/swift/First.swift: differs\n--- a/"))
        #expect(run.output.contains("\n-<U+001B>[31mimport Nothing\n+\(lines[0])\n"))
        #expect(try place.text("generated/swift/First.swift").contains("Nothing"))
    }

    @Test func theDifferenceIsOneThatPatchUnderstands() throws {
        let place = try Workplace()
        try place.run("build", "--emit", "swift")
        let path = "generated/swift/First.swift"
        let original = try place.text(path)
        var lines = original.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines.remove(at: 3)
        lines.insert("inserted", at: 9)
        lines[lines.count - 4] = "changed"
        try place.write(path, lines.joined(separator: "\n"))
        let output = try place.run("build", "--check", "--emit", "swift").output
        let start = try #require(output.range(of: "--- a/"))
        var edited = lines
        apply(
            output[start.lowerBound...].split(separator: "\n", omittingEmptySubsequences: false), to: &edited)
        #expect(edited.joined(separator: "\n") == original)
    }

    @Test func aLongDifferenceIsCut() throws {
        let place = try Workplace()
        try place.run("build")
        for (path, _) in try place.files(in: "generated") where path.hasSuffix(".swift") {
            try place.write("generated/" + path, (0..<5_000).map { "line \($0)\n" }.joined())
        }
        let run = try place.run("build", "--check")
        #expect(run.status == 1)
        #expect(run.output.split(separator: "\n").count < 320)
    }

    /// What is wrong in the catalog is told without waiting for whoever writes to the folder.
    @Test func aComparisonDoesNotWaitBeforeTheCatalogIsChecked() throws {
        let place = try Workplace()
        try place.run("build")
        try place.write("catalog/services/second.yaml", "service: second\noops: [\n")
        let folder = open(place.folder.appending(path: "generated").path, O_RDONLY)
        defer { close(folder) }
        #expect(flock(folder, LOCK_EX) == 0)
        let run = try place.run("build", "--check")
        #expect(run.status == 1)
        #expect(run.output.contains("[DW1"), "\(run)")
    }

    @Test func manyDifferencesAreToldInTheOrderOfTheirPaths() throws {
        let place = try Workplace()
        for number in 10..<40 {
            try place.write(
                "catalog/services/many\(number).yaml", Workplace.service("many\(number)"))
        }
        try place.run("build")
        let files = try place.files(in: "generated").keys.filter { $0 != "manifest.json" }.sorted()
        #expect(files.count > 300)
        for path in files { try place.write("generated/" + path, "something else\n") }
        try place.remove("generated/" + files[1])
        let run = try place.run("build", "--check")
        let told = run.output.split(separator: "\n").filter {
            $0.hasSuffix(": differs") || $0.hasSuffix(": is missing")
        }
        #expect(told == files.enumerated().map { "generated/\($1): \($0 == 1 ? "is missing" : "differs")" })
        // As long as there is room, it is shown how they differ.
        let shown = run.output.split(separator: "\n").filter { $0.hasPrefix("--- a/generated/") }
        #expect(shown == (files[..<1] + files[2...]).prefix(shown.count).map { "--- a/generated/\($0)" })
        #expect(shown.count > 3)
    }

    @Test func checkFindsMissingStaleUnknownAndUnfinished() throws {
        let place = try Workplace()
        try place.run("build")
        let good = try place.files(in: "generated")
        func check(_ expected: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
            let run = try place.run("build", "--check")
            #expect(run.status == 1, sourceLocation: sourceLocation)
            #expect(run.output.contains(expected), "\(run.output)", sourceLocation: sourceLocation)
        }
        try place.remove("generated/swift/First.swift")
        try check("generated/swift/First.swift: is missing")
        try place.run("build")
        try place.write("generated/swift/Extra.swift", "")
        try check("generated/swift/Extra.swift: does not come from the catalog")
        try place.remove("generated/swift/Extra.swift")
        try place.write("generated/.incomplete.json", "{}")
        try check("generated: the last run was interrupted")
        try place.run("build")
        #expect(try place.files(in: "generated") == good)
        try place.remove("catalog/services/second.yaml")
        try check("generated/swift/Second.swift: does not belong here any more")
        try place.remove("generated")
        try check("generated/manifest.json: is missing")
    }

    // MARK: Interrupted and hostile

    @Test func anInterruptedBuildIsNoticedAndRepaired() throws {
        let place = try Workplace()
        try place.run("build")
        try place.write("catalog/services/third.yaml", Workplace.service("third"))
        try place.write("catalog/services/zebra.yaml", Workplace.service("zebra"))
        // A folder where a file belongs stops the build half way.
        try place.write("generated/swift/Zebra.swift/obstacle", "")
        let interrupted = try place.run("build")
        #expect(interrupted.status == 2, "\(interrupted)")
        #expect(!place.exists("generated/manifest.json"))
        #expect(try place.run("build", "--check").status == 1)
        #expect(place.exists("generated/swift/Third.swift"))
        // Interrupted once more, what both of them and the build before have left is still known.
        try place.write("catalog/services/fourth.yaml", Workplace.service("fourth"))
        #expect(try place.run("build").status == 2)
        #expect(place.exists("generated/swift/Fourth.swift"))

        try place.remove("generated/swift/Zebra.swift")
        try place.remove("catalog/services/second.yaml")
        try place.remove("catalog/services/fourth.yaml")
        try place.remove("catalog/services/third.yaml")
        try place.remove("catalog/services/zebra.yaml")
        let repaired = try place.run("build")
        #expect(repaired.status == 0)
        #expect(repaired.output.contains("An interrupted run was completed."))
        #expect(try place.run("build", "--output", "fresh").status == 0)
        #expect(try place.files(in: "generated") == place.files(in: "fresh"))
        #expect(try place.run("build", "--check").status == 0)
        #expect(!place.exists("generated/.incomplete.json") && !place.exists("generated/.former.json"))
    }

    @Test func aManipulatedManifestRemovesNothingOutside() throws {
        let place = try Workplace()
        try place.run("build")
        try place.write("precious.txt", "precious")
        try place.write("elsewhere/precious.txt", "precious")
        try FileManager.default.createSymbolicLink(
            at: place.url("generated/link"), withDestinationURL: place.url("elsewhere"))
        let paths = [
            "../precious.txt", "swift/../../precious.txt", place.url("precious.txt").path,
            "link/precious.txt", "./../precious.txt",
            "", ".", "..", "swift", "swift/", "//", "link/../../precious.txt",
        ]
        let files = paths.map { ["path": $0] }
        let manifest = try JSONSerialization.data(withJSONObject: ["format": 1, "files": files])
        for name in ["manifest.json", ".former.json", ".incomplete.json"] {
            try manifest.write(to: place.url("generated/" + name))
            #expect(try place.run("build").status == 0)
            #expect(try place.text("precious.txt") == "precious")
            #expect(try place.text("elsewhere/precious.txt") == "precious")
            #expect(place.exists("generated/swift/First.swift"))
        }
    }

    /// A slash and a combining mark are one character, but two for the system.
    @Test func aSlashBelowAMarkIsASlash() throws {
        let place = try Workplace()
        try place.run("build")
        try place.write("\u{301}precious.txt", "precious")
        try place.write("generated/manifest.json", #"{"files": [{"path": "../\u0301precious.txt"}]}"#)
        #expect(try place.run("build").status == 0)
        #expect(place.exists("\u{301}precious.txt"))
    }

    @Test(arguments: ["", "{", "[]", "{\"files\": 3}", "{\"files\": [{\"path\": 1}]}", "\u{FEFF}null"])
    func aDamagedManifestIsReplaced(text: String) throws {
        let place = try Workplace()
        try place.run("build")
        let good = try place.files(in: "generated")
        try place.write("generated/manifest.json", text)
        #expect(try place.run("build").status == 0)
        #expect(try place.files(in: "generated") == good)
    }

    /// Web apps have a manifest of the same name.
    @Test func theManifestOfSomethingElseIsKept() throws {
        let place = try Workplace()
        let text = #"{"name": "Town app", "start_url": "/"}"#
        try place.write("web/manifest.json", text)
        let run = try place.run("build", "--output", "web")
        #expect(run.status == 2)
        #expect(run.errors.contains("“manifest.json”"), "\(run)")
        #expect(try place.text("web/manifest.json") == text)
    }

    /// A folder that somebody has for something else, and the folders of the definitions.
    @Test(arguments: [".", "catalog", "catalog/services", "catalog/services/out", "catalog/types/new/deeper"])
    func nothingIsWrittenIntoOtherFolders(_ output: String) throws {
        let place = try Workplace()
        let before = try place.files(in: ".")
        let run = try place.run("build", "--output", output)
        #expect(run.status != 0)
        #expect(!run.errors.isEmpty)
        #expect(try place.files(in: ".") == before)
    }

    @Test func aLinkInTheOutputIsReplacedAndNotWrittenThrough() throws {
        let place = try Workplace()
        try place.run("build")
        try place.write("precious.txt", "precious")
        try place.remove("generated/swift/First.swift")
        try FileManager.default.createSymbolicLink(
            at: place.url("generated/swift/First.swift"), withDestinationURL: place.url("precious.txt"))
        #expect(try place.run("build", "--check").status == 1)
        #expect(try place.run("build").status == 0)
        #expect(try place.text("precious.txt") == "precious")
        #expect(try place.run("build", "--check").status == 0)
    }

    @Test func nothingIsWrittenBehindALinkToAFolder() throws {
        let place = try Workplace()
        try place.run("build")
        try place.remove("generated/swift")
        try place.write("elsewhere/precious.txt", "precious")
        try FileManager.default.createSymbolicLink(
            at: place.url("generated/swift"), withDestinationURL: place.url("elsewhere"))
        let run = try place.run("build")
        #expect(run.status == 2, "\(run)")
        #expect(run.errors.contains("is a link and no folder"), "\(run)")
        #expect(try place.files(in: "elsewhere").keys.sorted() == ["precious.txt"])
        try place.remove("generated/swift")
        #expect(try place.run("build").status == 0)
        #expect(try place.run("build", "--check").status == 0)
    }

    /// Behind a link all files look as they were.
    @Test func aFolderThatWasMovedAndLinkedIsNoticedWithoutAChange() throws {
        let place = try Workplace()
        try place.run("build")
        try FileManager.default.moveItem(at: place.url("generated/swift"), to: place.url("elsewhere"))
        try FileManager.default.createSymbolicLink(
            at: place.url("generated/swift"), withDestinationURL: place.url("elsewhere"))
        for run in [try place.run("build"), try place.run("build", "--fresh")] {
            #expect(run.status == 2, "\(run)")
            #expect(run.errors.contains("is a link and no folder"), "\(run)")
        }
    }

    @Test func whatAnInterruptedBuildWasWritingGoesAway() throws {
        let place = try Workplace()
        try place.run("build")
        try place.write("generated/.writing.tmp", "half")
        #expect(try place.run("build").status == 0)
        #expect(!FileManager.default.fileExists(atPath: place.url("generated/.writing.tmp").path()))
    }

    @Test func anOutputThatCannotBeWrittenEndsWithTwo() throws {
        let place = try Workplace()
        try place.write("generated", "a file")
        let run = try place.run("build")
        #expect(run.status == 2)
        #expect(try place.text("generated") == "a file")
    }

    // MARK: Determinism

    @Test func placeAndOrderAndLanguageDoNotChangeABit() throws {
        let (one, other) = (try Workplace(), try Workplace())
        // The same files, created in another order and read through an absolute path from elsewhere.
        try other.remove("catalog")
        try other.write("deep/er/services/second.yaml", Workplace.service("second"))
        try other.write("deep/er/services/first.yaml", Workplace.service("first"))
        try other.write("deep/er/catalog.yaml", Workplace.catalog)
        try one.run("build")
        let run = try CommandRun(
            ["build", other.url("deep/er").path + "/", "--output", other.url("out").path + "/"],
            in: URL(filePath: "/"), environment: ["LANG": "de_DE.UTF-8", "TZ": "Asia/Tokyo"])
        #expect(run.status == 0, "\(run)")
        #expect(try one.files(in: "generated") == other.files(in: "out"))
        #expect(try !one.files(in: "generated").isEmpty)
    }

    @Test func manyBuildsAtTheSameTimeGiveWhatOneGives() async throws {
        let place = try Workplace()
        try place.run("build", "--output", "alone")
        let folder = place.folder
        await withTaskGroup(of: Int32?.self) { group in
            for _ in 0..<4 { group.addTask { try? CommandRun(["build"], in: folder).status } }
            for await status in group { #expect(status == 0) }
        }
        #expect(try place.files(in: "generated") == place.files(in: "alone"))
    }

    /// Applies the hunks of a unified difference.
    private func apply(_ difference: [Substring], to lines: inout [String]) {
        var shift = 0
        var place = 0
        for line in difference.dropFirst(2) {
            if let match = line.wholeMatch(of: /@@ -([0-9]+),([0-9]+) \+[0-9]+,[0-9]+ @@/) {
                place = (Int(match.output.1) ?? 0) - (match.output.2 == "0" ? 0 : 1) + shift
            } else if line.hasPrefix(" ") {
                #expect(lines[place] == line.dropFirst())
                place += 1
            } else if line.hasPrefix("-") {
                #expect(lines.remove(at: place) == line.dropFirst())
                shift -= 1
            } else if line.hasPrefix("+") {
                lines.insert(String(line.dropFirst()), at: place)
                place += 1
                shift += 1
            } else {
                return
            }
        }
    }

    private func emptyFolders(in folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
            let contents = try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + path)
            return contents?.isEmpty == true
        }
    }
}
