import FormRuntime
import Foundation
import GeneratedForms
import Testing

/// Every example of the catalog on the generated, compiled Swift.
struct GeneratedFormTests {
    @Test(arguments: ExampleFile.all)
    func readsTheExampleAsItsAuthorExpects(_ file: ExampleFile) throws {
        let example = try file.example()
        let form = try #require(allForms.first { $0.definition.service == example.service })
        let reading = form.outcome(of: example.answers, today: example.today)
        let errors = reading.problems.filter { $0.severity == .error }.map { "\($0.pointer) \($0.code)" }
        #expect(Set(errors) == Set(example.problems), "\(reading.problems)")
        #expect(form.accepts(json: example.answers, today: example.today) == errors.isEmpty)
        if example.problems.isEmpty {
            let written = try #require(reading.json)
            #expect(form.outcome(of: written, today: example.today).json == written)
        }
    }

    /// The writer leaves out records without answers, and so does whoever builds a form.
    @Test func aFormBuiltInCodeIsTheOneThatIsReadBack() throws {
        let form = try ReportDefect(
            danger: false, category: .pothole, description: "Ein tiefes Loch im Weg", street: "Weg 1",
            wantsReply: false, contact: Contact(), today: CalendarDate.first)
        #expect(form.contact == nil)
        #expect(try ReportDefect.read(json: form.json(), today: .first).get() == form)
    }

    @Test(arguments: ExampleFile.all)
    func survivesEveryMutationOfTheExample(_ file: ExampleFile) throws {
        let example = try file.example()
        let form = try #require(allForms.first { $0.definition.service == example.service })
        var random = Generator(state: UInt64(example.answers.count) &+ 0x9E37_79B9_7F4A_7C15)
        for _ in 0..<200 {
            var bytes = example.answers
            for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                default: bytes.insert(contentsOf: bytes[place...].prefix(9), at: place)
                }
            }
            let outcome = form.outcome(of: bytes, today: example.today)
            #expect(form.accepts(json: bytes, today: example.today) == (outcome.json != nil))
            if let written = outcome.json {
                // What is accepted is accepted again as it is written.
                #expect(form.outcome(of: written, today: example.today).json == written)
            } else {
                #expect(outcome.problems.hasErrors)
            }
            for problem in outcome.problems { #expect(!problem.message(in: "de").isEmpty) }
        }
    }
}

extension Form {
    fileprivate static func outcome(of json: [UInt8], today: CalendarDate) -> (
        json: [UInt8]?, problems: [Problem]
    ) {
        switch read(json: json, today: today) {
        case .accepted(let form, let warnings): (form.json(), warnings)
        case .rejected(let problems): (nil, problems)
        }
    }
}

struct ExampleFile: CustomTestStringConvertible, Sendable {
    let url: URL

    var testDescription: String { url.pathComponents.suffix(2).joined(separator: "/") }

    static var all: [ExampleFile] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "generated/examples")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let urls = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "json" }
        return urls.sorted { $0.path < $1.path }.map(ExampleFile.init)
    }

    func example() throws -> Example {
        let object = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any]
        let service = try #require(object?["service"] as? String)
        let answers = try JSONSerialization.data(withJSONObject: try #require(object?["answers"]))
        let problems = object?["problems"] as? [[String: String]] ?? []
        let today = (object?["today"] as? String).flatMap { CalendarDate($0) }
        return Example(
            service: service, answers: Array(answers),
            today: try #require(today ?? CalendarDate("2026-03-02")),
            problems: problems.map { "\($0["pointer"] ?? "") \($0["code"] ?? "")" })
    }
}

struct Example {
    let service: String
    let answers: [UInt8]
    let today: CalendarDate
    let problems: [String]
}

/// SplitMix64: the same mutations in every run.
struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var result = state
        result = (result ^ (result >> 30)) &* 0xBF58_476D_1CE4_E5B9
        result = (result ^ (result >> 27)) &* 0x94D0_49BB_1331_11EB
        return result ^ (result >> 31)
    }
}
