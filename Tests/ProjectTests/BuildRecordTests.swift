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
        #expect(try build(place).output.contains("1 file written"))
        #expect(try place.text(path) == text)
        try place.remove(path)
        #expect(try build(place).output.contains("1 file written"))
        #expect(try place.text(path) == text)
    }

    @Test func whatWasLeftIsRemovedAlthoughTheManifestIsGone() throws {
        let (place, _) = try remembered()
        try place.remove("generated/manifest.json")
        try place.remove("catalog/services/second.yaml")
        let mine = "generated/swift/Second.swift"
        try place.write(mine, "let mine = true")
        #expect(try build(place).status == 0)
        // What somebody has written there is not the command's to remove.
        #expect(place.exists(mine) && !place.exists("generated/json-schema/second.schema.json"))
    }

    /// What only the record knows of is not forgotten by an interruption.
    @Test func whatWasLeftIsRemovedAfterAnInterruption() throws {
        let (place, _) = try remembered()
        try place.write("generated/manifest.json", #"{"files": []}"#)
        try place.remove("catalog/services/second.yaml")
        try place.write("catalog/services/third.yaml", Workplace.service("third"))
        try place.write("generated/swift/Third.swift/obstacle", "")
        #expect(try build(place).status == 2)
        try place.remove("generated/swift/Third.swift")
        #expect(try build(place).output.contains("An interrupted run was completed."))
        #expect(!place.exists("generated/swift/Second.swift"))
        #expect(try build(place, "--check").status == 0)
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
        try place.changeRecord { content in
            // The day stands at the beginning, behind its length.
            content[1] = UInt8(ascii: "1")
        }
        #expect(try build(place).output.contains("was up to date"))
    }

    @Test(arguments: [
        "", "dienstwerk build record 6\n", "dienstwerk build record 6\n12345678", "\u{0}\n1 1\nab",
    ])
    func aDamagedRecordOnlyCostsTime(_ damage: String) throws {
        let (place, records) = try remembered()
        let name = try #require(try place.files(in: records).keys.first)
        try place.write(records + "/" + name, damage)
        #expect(try build(place).output.contains("was up to date"))
        #expect(try place.text(records + "/" + name) != damage)
    }

    /// A record with a checksum that fits, whose content is cut off or says something else at one place.
    @Test func aRecordThatSaysNonsenseIsNotBelieved() throws {
        let (place, records) = try remembered()
        let name = try #require(try place.files(in: records).keys.first)
        let whole = try Data(contentsOf: place.url(records + "/" + name))
        let expected = try place.files(in: "generated")
        var random = Generator(state: 4)
        for _ in 0..<30 {
            try whole.write(to: place.url(records + "/" + name))
            try place.changeRecord { content in
                let index = Int(random.next() % UInt64(content.count))
                if Bool.random(using: &random) {
                    content.removeSubrange(index...)
                } else {
                    content[index] ^= UInt8(1 << (random.next() % 8))
                }
            }
            try place.write(
                "catalog/services/first.yaml", Workplace.service("first") + "# \(random.next())\n")
            #expect(try build(place).status == 0)
        }
        #expect(try build(place, "--fresh").status == 0)
        #expect(try place.files(in: "generated") == expected)
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

    /// Changes what the only record says into something of the same length, to see whether it is believed.
    fileprivate func replaceInRecord(_ old: String, _ new: String) throws {
        try changeRecord { content in
            let place = try #require(content.firstRange(of: Array(old.utf8)))
            content.replaceSubrange(place, with: new.utf8)
        }
    }

    /// Changes the content of the only record, behind a line and a checksum of eight bytes, which is made to fit again.
    fileprivate func changeRecord(_ change: (inout [UInt8]) throws -> Void) throws {
        let name = try #require(try files(in: Self.records).keys.first)
        let place = url(Self.records + "/" + name)
        let bytes = Array(try Data(contentsOf: place))
        let start = try #require(bytes.firstIndex(of: UInt8(ascii: "\n"))) + 1
        var content = Array(bytes[(start + 8)...])
        try change(&content)
        let sum = checksum(content)
        let written = (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) }
        try Data(bytes[..<start] + written + content).write(to: place)
    }

    /// FNV-1a over words of eight bytes, as the record has it.
    private func checksum(_ bytes: [UInt8]) -> UInt64 {
        var (sum, word): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0)
        for (number, byte) in bytes.enumerated() {
            word = word << 8 | UInt64(byte)
            if number % 8 == 7 { (sum, word) = ((sum ^ word) &* 0x100_0000_01B3, 0) }
        }
        return ((sum ^ word) &* 0x100_0000_01B3) ^ UInt64(bytes.count)
    }
}
