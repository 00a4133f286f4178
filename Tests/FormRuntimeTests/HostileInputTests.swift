import FormRuntime
import Testing

@Suite struct HostileInputTests {
    private let pieces: [[UInt8]] =
        [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud800", "\\u00e4", "null", "true",
            "false", "-", "0", "9", "1e400",
            "1.0", " ", "\n", "\u{0}", "\u{301}", "ä", "😀", "name", "children", "\"\"", "[]", "{}", "\"A\"",
            "2000-01-01", "%", "%00", "%C3",
            "%41", "+", "&", "=", ".", "children.0.name=", "contact.mayCall=true", "extras=lock",
            "from.day=1", "organic", "paper",
        ].map { Array($0.utf8) } + [[0x80], [0xC3], [0xFF], [0xED, 0xA0], [0xF0, 0x9F]]

    private func mutated(_ bytes: [UInt8], _ numbers: inout Chance) -> [UInt8] {
        var bytes = bytes
        for _ in 0...Int.random(in: 0..<4, using: &numbers) {
            let place = Int.random(in: 0...bytes.count, using: &numbers)
            let end = min(bytes.count, place + Int.random(in: 0..<12, using: &numbers))
            switch Int.random(in: 0..<6, using: &numbers) {
            case 0: bytes.removeSubrange(place..<end)
            case 1:
                if place < bytes.count {
                    bytes[place] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &numbers)
                }
            case 2: bytes.insert(contentsOf: pieces.randomElement(using: &numbers) ?? [], at: place)
            case 3: bytes.replaceSubrange(place..<end, with: pieces.randomElement(using: &numbers) ?? [])
            case 4:
                bytes.insert(
                    contentsOf: Array(bytes[place..<end]),
                    at: Int.random(in: 0...bytes.count, using: &numbers))
            default: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &numbers) }
            }
        }
        return bytes
    }

    /// Whatever comes in: no crash, problems can be told, and what is accepted means the same when it is written and read
    /// again.
    private func check(_ reading: Reading<SampleForm>, counting accepted: inout Int) {
        switch reading {
        case .accepted(let form, let warnings):
            accepted += 1
            if warnings.hasErrors { Issue.record("accepted with errors: \(warnings)") }
            let json = form.json()
            let again = SampleForm.read(json: json, today: today)
            guard case .accepted(let same, _) = again else {
                Issue.record("not accepted again: \(text(json)) \(again.problems)")
                return
            }
            if same != form || same.json() != json {
                Issue.record("changed by writing and reading: \(text(json))")
            }
        case .rejected(let problems):
            if !problems.hasErrors { Issue.record("rejected without errors: \(problems)") }
            for problem in problems.prefix(3) where problem.message(in: "de").isEmpty {
                Issue.record("no message: \(problem)")
            }
        }
    }

    @Test func survivesMutatedJSON() {
        var numbers = Chance(state: 1)
        var accepted = 0
        let originals = [Array(fullSample.utf8), Array(sample().utf8)]
        for round in 0..<50_000 {
            let bytes = mutated(originals[round % 2], &numbers)
            check(SampleForm.read(json: bytes, today: today), counting: &accepted)
            if round % 16 == 0 { _ = Submission<SampleForm>.read(json: bytes, today: today) }
        }
        #expect(accepted > 300)
    }

    @Test func survivesMutatedFormEncodedInput() {
        var numbers = Chance(state: 2)
        var accepted = 0
        let original = """
            kind=organic&hasCompost=true&reason=Viel%0D%0AGr%C3%BCn&persons=4&area=12%2C5&fee=1.250&extras=lock&extras=wheels&\
            applicant.givenName=Anna&applicant.birthDate.day=1&applicant.birthDate.month=2&applicant.birthDate.year=1990&\
            applicant.address.street=Weg+1&children.0.name=Mia&children.0.isAtSchool=true&children.0.school=S&\
            children.0.hobbies.0=a&children.1.name=Ben&tags.0=a&tags.1=b&from=1.5.2026&email=a%40b.de&contact.day=Mo&terms=true
            """
        for _ in 0..<15_000 {
            let bytes = mutated(Array(original.utf8), &numbers)
            let reading = SampleForm.read(formEncoded: bytes, language: "de", today: today)
            check(reading, counting: &accepted)
        }
        #expect(accepted > 300)
    }

    @Test func survivesDamagedTables() {
        var numbers = Chance(state: 3)
        let table = Array("\(SampleForm.table)".utf8)
        for length in stride(from: 0, to: table.count, by: 7) {
            Probe.check(Array(table[..<length]))
        }
        for _ in 0..<2000 { Probe.check(mutated(table, &numbers)) }
    }

    /// What a workflow knows of a case if it uses no answers: it still has texts, amounts and conditions that look at the day.
    @Test(arguments: ["{}", #"{"a":1,"b":{"c":[true,null]}}"#, #"{"":"","":""}"#])
    func aTableWithoutFieldsKnowsNoAnswers(json: String) {
        let definition = FormDefinition(
            service: "x", version: "1.0.0", hash: "", languages: ["de"], table: "form 1", texts: [],
            condition: { _, _ in .yes })
        let answers = definition.answers(json: Array(json.utf8), today: today)
        #expect(answers?.today == today)
        #expect(definition.problems(json: Array("{}".utf8), today: today).isEmpty)
        #expect(definition.accepts(json: Array("{}".utf8), today: today))
    }
}

/// A form whose table is given at run time.
private enum Probe {
    static func check(_ table: [UInt8]) {
        let definition = FormDefinition(
            service: "probe", version: "1.0.0", hash: "", languages: ["de"], table: table, texts: [],
            condition: { number, answers in SampleForm.condition(number, answers) })
        for json in [fullSample, sample(), "{}"] {
            for problem in definition.problems(json: Array(json.utf8), today: today) {
                _ = problem.message(in: "de")
            }
        }
    }
}
