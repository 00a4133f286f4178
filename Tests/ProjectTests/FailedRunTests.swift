import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Runs that are no success for another reason than errors in the catalog.
@Suite struct FailedRunTests {
    @Test func anOutputIsNotEmptiedBecauseTheServicesAreGone() throws {
        let place = try Workplace()
        try place.run("build")
        let before = try place.files(in: "generated")
        try place.remove("catalog/services")
        let run = try place.run("build")
        #expect(run.status == 2, "\(run)")
        #expect(run.errors.contains("no service in “catalog/services/” any more"), "\(run)")
        #expect(try place.files(in: "generated") == before)
        #expect(try place.run("build", "-o", "new").status == 0, "a catalog may begin without services")
        #expect(try place.run("build", "-o", "new").status == 0)
    }

    @Test(arguments: ["services", "types"])
    func aFileIsNoFolderOfDefinitions(_ name: String) throws {
        let place = try Workplace()
        if place.exists("catalog/\(name)") { try place.remove("catalog/\(name)") }
        try place.write("catalog/\(name)", "../shared/\(name)")
        let run = try place.run("check")
        #expect(run.status == 2, "\(run)")
        #expect(run.errors.contains("“catalog/\(name)” is no folder"), "\(run)")
    }

    /// What is read by other programs says that the run has failed, whatever has failed but the call itself.
    @Test func everyFailureGivesADocument() throws {
        let place = try Workplace()
        try place.run("build")
        try place.write("generated/html/de/index.html", "edited")
        try place.write("own/notes.txt", "mine")
        let failures: [(arguments: [String], status: Int32, reason: String)] = [
            (["check", "nowhere"], 2, "There is no catalog folder “nowhere”."),
            (["build", "-o", "own"], 2, "“own” holds something else, such as “notes.txt”."),
            (["build", "--check"], 1, "“generated” is out of date (1 difference)."),
        ]
        for (arguments, status, reason) in failures {
            let json = try place.run(arguments + ["--format", "json"])
            #expect(json.status == status, "\(json)")
            let document = try #require(try object(json.output))
            #expect((document["failure"] as? String)?.hasPrefix(reason) == true, "\(json)")
            #expect(document["errors"] as? Int == 0)
            let sarif = try place.run(arguments + ["--format", "sarif"])
            #expect(sarif.status == status, "\(sarif)")
            let run = try #require((try object(sarif.output)?["runs"] as? [[String: Any]])?.first)
            let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
            #expect(invocation["executionSuccessful"] as? Bool == false)
            #expect(sarif.output.contains(String(reason.prefix(20))), "\(sarif)")
        }
    }

    @Test func aRunThatIsASuccessSaysNothingOfAFailure() throws {
        let place = try Workplace()
        for arguments in [["check"], ["build"], ["build"], ["build", "--check"]] {
            let json = try place.run(arguments + ["--format", "json"])
            #expect(json.status == 0, "\(json)")
            let document = try #require(try object(json.output))
            #expect(document["failure"] == nil)
            let sarif = try place.run(arguments + ["--format", "sarif"])
            #expect(sarif.output.contains(#""executionSuccessful": true"#), "\(sarif)")
        }
    }

    @Test func whoWaitsForAnotherRunSaysSo() throws {
        let place = try Workplace()
        try place.run("build")
        let folder = open(place.url("generated").path, O_RDONLY)
        try #require(folder >= 0 && flock(folder, LOCK_EX) == 0)
        try place.write("errors", "")
        let process = Process()
        process.executableURL = try CommandRun.executable()
        process.arguments = ["build", "--fresh"]
        process.currentDirectoryURL = place.folder
        process.environment = ["LANG": "C"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: place.url("errors"))
        try process.run()
        // As long as the folder is locked, it cannot end.
        var said = ""
        for _ in 0..<1200 where said.isEmpty && process.isRunning {
            Thread.sleep(forTimeInterval: 0.05)
            said = try place.text("errors")
        }
        close(folder)
        process.waitUntilExit()
        #expect(said.contains("Another run is working on “generated”"), "\(said)")
        #expect(process.terminationStatus == 0)
    }

    /// After a build that was interrupted, too, whose manifest has another name.
    @Test func anInterruptedOutputIsNotEmptiedEither() throws {
        let place = try Workplace()
        try place.run("build")
        try FileManager.default.moveItem(
            at: place.url("generated/manifest.json"), to: place.url("generated/.former.json"))
        try place.write("generated/.incomplete.json", "")
        try place.remove("catalog/services")
        let before = try place.files(in: "generated")
        #expect(try place.run("build").status == 2)
        #expect(try place.files(in: "generated") == before)
    }

    @Test func filesThatNothingListsAreCounted() throws {
        let place = try Workplace()
        try place.run("build")
        try place.remove("generated/manifest.json")
        try place.remove("catalog/services/second.yaml")
        let run = try place.run("build")
        #expect(run.status == 0, "\(run)")
        #expect(run.output.contains("files there do not come from the catalog"), "\(run)")
        #expect(try place.run("build", "--check").status == 1)
    }

    private func object(_ json: String) throws -> [String: Any]? {
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    }
}
