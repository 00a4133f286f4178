import Foundation
import Testing

/// A build that knows that nothing has changed, and everything that must make it doubt.
@Suite struct BuildRecordTests {
    @Test func nothingIsCompiledAgainWhileNothingHasChanged() throws {
        let (place, records) = try remembered()
        // What the record says is said: so it was taken.
        try place.replaceInRecord("was up to date", "was remembered")
        #expect(try build(place).output.contains("was remembered"))
        #expect(try build(place, "--fresh").output.contains("was up to date"))
        #expect(try place.files(in: records).count == 1)
    }

    @Test(arguments: ["catalog/services/first.yaml", "catalog/catalog.yaml"])
    func aChangedDefinitionIsCompiled(_ path: String) throws {
        let (place, _) = try remembered()
        let text = try place.text(path)
        try place.write(path, text.replacing("Name", with: "Nome"))
        try place.replaceInRecord("was up to date", "was remembered")
        #expect(!(try build(place).output.contains("was remembered")))
    }

    @Test func aNewAndARemovedDefinitionAreCompiled() throws {
        let (place, _) = try remembered()
        try place.write("catalog/services/third.yaml", Workplace.service("third"))
        #expect(try build(place).output.contains("3 services compiled"))
        try place.remove("catalog/services/third.yaml")
        #expect(try build(place).output.contains("2 services compiled"))
        #expect(!place.exists("generated/swift/Third.swift"))
    }

    @Test func whatSomebodyEditedRemovedOrReplacedIsWrittenAgain() throws {
        let (place, _) = try remembered()
        let path = "generated/swift/First.swift"
        let text = try place.text(path)
        try place.write(path, text.replacing("import", with: "jmport"))
        #expect(try build(place).output.contains("1 files written"))
        #expect(try place.text(path) == text)
        try place.remove(path)
        #expect(try build(place).output.contains("1 files written"))
        #expect(try place.text(path) == text)
    }

    @Test func aChangeOfTheSameSizeAndTimeIsNoticed() throws {
        let (place, _) = try remembered()
        let path = place.url("catalog/services/first.yaml").path
        let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
        let text = try place.text("catalog/services/first.yaml")
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        try file.write(contentsOf: Data(text.replacing("Name", with: "Nome").utf8))
        try file.close()
        try FileManager.default.setAttributes([.modificationDate: date as Any], ofItemAtPath: path)
        #expect(!(try build(place).output.contains("was up to date")))
    }

    /// On another day, other dates are still to come.
    @Test func onAnotherDayItIsSaidAnew() throws {
        let (place, _) = try remembered()
        try place.replaceInRecord("was up to date", "was remembered")
        #expect(try build(place).output.contains("was remembered"))
        try place.replaceInRecord(", day 2", ", day 1")
        #expect(try build(place).output.contains("was up to date"))
    }

    @Test(arguments: [
        "", "dienstwerk build record 1\n", "dienstwerk build record 1\n9 9\n", "\u{0}\n1 1\nab",
    ])
    func aDamagedRecordOnlyCostsTime(_ damage: String) throws {
        let (place, records) = try remembered()
        let name = try #require(try place.files(in: records).keys.first)
        try place.write(records + "/" + name, damage)
        #expect(try build(place).output.contains("was up to date"))
        #expect(try place.text(records + "/" + name) != damage)
    }

    @Test func warningsAreSaidAgain() throws {
        let (place, _) = try remembered()
        try place.write(
            "catalog/services/first.yaml", Workplace.service("first").replacing("Name}", with: "\"Name:\"}"))
        let first = try build(place)
        #expect(first.output.contains("DW4001"))
        let (second, third) = (try build(place), try build(place, "--format", "json"))
        #expect(second.output.contains("DW4001") && second.output.contains("was up to date"))
        #expect(third.output.hasPrefix("{") || third.output.hasPrefix("["))
    }

    /// A catalog that was built, and where its record is.
    private func remembered() throws -> (Workplace, records: String) {
        let place = try Workplace()
        #expect(try build(place).status == 0)
        return (place, Workplace.records)
    }

    private func build(_ place: Workplace, _ arguments: String...) throws -> CommandRun {
        let environment = ["LANG": "C", "XDG_CACHE_HOME": place.url("cache").path]
        return try CommandRun(["build"] + arguments, in: place.folder, environment: environment)
    }
}

extension Workplace {
    fileprivate static let records = "cache/dienstwerk/builds"

    /// Changes what the only record says, to see whether it is believed.
    fileprivate func replaceInRecord(_ old: String, _ new: String) throws {
        for name in try files(in: Self.records).keys {
            let path = Self.records + "/" + name
            let lines = try text(path).split(separator: "\n", omittingEmptySubsequences: false).map(
                String.init)
            let changed = lines.map { line in
                line.hasSuffix(" 0") && !line.hasPrefix("<") && !line.hasPrefix(">")
                    ? "\((Int(line.dropLast(2)) ?? 0) + new.utf8.count - old.utf8.count) 0"
                    : line.replacing(old, with: new)
            }
            try write(path, changed.joined(separator: "\n"))
        }
    }
}
