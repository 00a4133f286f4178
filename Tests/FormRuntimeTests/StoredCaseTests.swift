import FormRuntime
import Testing

/// Whatever case there is can be stored and read again, in a time that grows as it does.
@Suite struct StoredCaseTests {
    /// A form that was checked on one day need not be right on another one.
    @Test func aCaseIsRefusedWhereReadingItWouldBe() throws {
        let form = try LoanForm.read(json: Array(#"{"amount":1,"due":"2026-03-02"}"#.utf8), today: monday)
            .get()
        let file = try SampleCase(form, number: "1", received: monday)
        let later = day("2026-03-05")
        let rejection = #expect(throws: Rejection.self) {
            try SampleCase(form, number: "1", received: later)
        }
        #expect(rejection?.problems.map { "\($0.pointer) \($0.code)" } == ["/due earliest"])
        let json = text(file.json()).replacing(#""received":"2026-03-02""#, with: #""received":"2026-03-05""#)
        #expect(outcome(readCase(Array(json.utf8))) == ["/answers/due earliest"])
    }

    @Test func aCaseKeepsTheDefinitionOfItsSubmission() throws {
        let json = #"{"service":"loan","version":"0.9.0","definition":"old","answers":{"amount":1}}"#
        let submission = try Submission<LoanForm>.read(json: Array(json.utf8), today: monday).get()
        let file = try SampleCase(submission, number: "1", received: monday)
        #expect(!file.isMadeWithThisDefinition)
        #expect(text(file.json()).contains(#""version":"0.9.0","definition":"old""#))
        #expect(try readCase(file.json()).get() == file)
        #expect(try SampleCase(submission.answers, number: "1", received: monday).isMadeWithThisDefinition)
    }

    /// 16 MiB is the most that is read.
    @Test func aCaseThatIsTooLargeToBeReadDoesNotComeAbout() throws {
        func file(_ length: Int) throws -> SampleCase {
            try sampleCase(number: String(repeating: "7", count: length))
        }
        let event = #","history":[{"transition":"refuse","role":"head","at":"2026-03-02T00:00"}]"#
        let growth = event.utf8.count + "refused".utf8.count - "open".utf8.count
        let room = (16 << 20) - (try file(0).json().count)
        let rejection = #expect(throws: Rejection.self) { try file(room + 1) }
        #expect(rejection?.problems.map(\.code) == ["size"])
        var full = try file(room - growth)
        #expect(full.handle("refuse", as: .head, by: "", at: Moment(monday)).map(\.code) == ["size"])
        #expect(full.handle("refuse", as: .head, at: Moment(monday)).isEmpty)
        let json = full.json()
        #expect(json.count == 16 << 20)
        #expect(try readCase(json).get() == full)
    }

    // MARK: - Texts of the administration

    /// Marks that are put into another order, that are composed, and those of Tibetan that consist of others; letters that marks go with,
    /// signs that JSON escapes, and NUL.
    private static let pieces = [
        "a", "e\u{301}", "\u{E9}", "\u{300}", "\u{315}", "\u{323}", "\u{345}", "\u{F71}", "\u{F73}",
        "\u{F75}", "\u{F81}",
        "\u{1100}", "\u{1161}", "\u{AC00}", "\u{11A8}", "\u{212B}", "\u{2126}", "\u{FB1D}", "\u{1D15E}",
        "\u{0}", "\u{1}", "\"",
        "\\", "\n", " ", "\u{FFFE}", "\u{1F600}",
    ]

    @Test(arguments: 1...4) func aCaseIsTheSameBytesAfterItIsRead(_ seed: UInt64) throws {
        var chance = Chance(state: seed)
        func text() -> String {
            (0..<(chance.next() % 7)).map { _ in chance.element(of: Self.pieces) }.joined()
        }
        for _ in 0..<500 {
            var file = try sampleCase(number: text())
            for _ in 0..<(chance.next() % 3) {
                let asked = chance.element(of: ["{}", #"{"notes":"a"}"#])
                let person = text()
                #expect(
                    file.handle("talk", asked: Array(asked.utf8), as: .clerk, by: person, at: Moment(monday))
                        .isEmpty)
            }
            let read = try readCase(file.json()).get()
            #expect(read.json() == file.json())
            #expect(read == file)
            #expect(Array(read.number.utf8) == Array(file.number.utf8))
            #expect(Set([read, file]).count == 1)
        }
    }

    @Test func textsOfTheAdministrationAreKeptInNormalFormC() throws {
        var file = try sampleCase(number: "a\u{315}\u{300}")
        file.handle("refuse", as: .head, by: "\u{F73}\u{0}", at: Moment(monday))
        #expect(Array(file.number.unicodeScalars) == ["\u{E0}", "\u{315}"])
        #expect(file.history.first.map { Array(($0.person ?? "").unicodeScalars) } == ["\u{F71}", "\u{F72}"])
    }

    /// What grows by it is too large from the beginning, and not only when it is read.
    @Test func aNumberThatGrowsIsRefusedAtOnce() throws {
        let half = String(repeating: "\u{F73}", count: 2_000)
        let long = String(repeating: "7", count: (16 << 20) - 10_000)
        let rejection = #expect(throws: Rejection.self) { try sampleCase(number: long + half) }
        #expect(rejection?.problems.map(\.code) == ["size"])
        let file = try sampleCase(number: half)
        #expect(try readCase(file.json()).get() == file)
        #expect(try sampleCase(number: half + "\u{F71}") != file)
    }

    @Test(arguments: ["", " 1", "1\u{301}\u{300}\u{F73}", "a\u{300}"])
    func whatNoSubmissionNamesIsRefused(_ version: String) throws {
        let json = text(try sampleCase().json())
        for member in ["version", "definition"] {
            let pattern = try Regex("\"\(member)\":\"[^\"]*\"")
            let damaged = json.replacing(pattern, with: "\"\(member)\":\"\(version)\"")
            #expect(outcome(readCase(Array(damaged.utf8))) == ["/\(member) normalisation"])
        }
    }

    // MARK: - Where something is wrong

    @Test(arguments: [
        (#""asked":null"#, "/history/0/asked type"), (#""asked":[]"#, "/history/0/asked type"),
        (#""asked":{"notes":1}"#, "/history/0/asked/notes type"), (#""role":null"#, "/history/0/role type"),
        (#""person":null"#, "/history/0/person type"), (#""role":"head""#, "/history/0 role"),
    ])
    func whatIsWrongWithAnEventIsToldThere(_ member: String, _ expected: String) throws {
        let role = member.contains("role") ? "" : #""role":"clerk","#
        let event = #"{"transition":"talk",\#(role)"at":"2026-03-02T00:00",\#(member)}"#
        let json = text(try sampleCase().json()).dropLast() + #","history":[\#(event)]}"#
        #expect(outcome(readCase(Array(json.utf8))) == [expected])
    }

    @Test func whatIsAskedForByNobodyIsToldThere() throws {
        let event = #"{"transition":"refuse","role":"head","at":"2026-03-02T00:00","asked":{"a":1}}"#
        let json = text(try sampleCase().json()).dropLast() + #","history":[\#(event)]}"#
        #expect(outcome(readCase(Array(json.utf8))) == ["/history/0/asked unknown"])
    }

    @Test(arguments: [("a/b", "a~1b"), ("~1", "~01"), ("~/.", "~0~1."), ("", "")])
    func namesOfMembersAreStepsOfAPointer(_ name: String, _ step: String) throws {
        let json = text(try sampleCase().json()).dropLast()
        #expect(outcome(readCase(Array((json + #","\#(name)":1}"#).utf8))) == ["/\(step) unknown"])
        #expect(
            outcome(readCase(Array((json + #","\#(name)":1,"\#(name)":1}"#).utf8))) == ["/\(step) duplicate"])
        let event = #"{"transition":"talk","role":"clerk","at":"2026-03-02T00:00","\#(name)":1}"#
        let history = #","history":[\#(event)]}"#
        #expect(outcome(readCase(Array((json + history).utf8))) == ["/history/0/\(step) unknown"])
    }

    /// As somebody finds it in the file, and in the words for data.
    @Test func positionsAreThoseInTheWholeCase() throws {
        let stored = text(try sampleCase().json())
        let answers = stored.replacing(#""answers":{"#, with: "\n \"answers\": {\n\n \"über\":1,\"a\":2,")
        let event = #"{"transition":"talk","role":"clerk","at":"2026-03-02T00:00","asked":{"b":1}}"#
        let history = String(stored.dropLast()) + ",\n\n \"history\":[\(event)]}"
        for (json, member, line) in [(answers, "\"über\"", 4), (answers, "\"a\"", 4), (history, "\"b\"", 3)] {
            let name = String(member.dropFirst().dropLast())
            let problem = readCase(Array(json.utf8)).problems.first { $0.parameter("name") == name }
            let place = try #require(json.firstRange(of: member)).lowerBound
            let start = json[..<place].lastIndex(of: "\n").map { json.index(after: $0) } ?? json.startIndex
            let position = try #require(problem?.position)
            #expect(position.byteOffset == json[..<place].utf8.count)
            #expect(position.line == line)
            #expect(position.column == json[start..<place].unicodeScalars.count + 1)
        }
    }

    @Test func answersOfAStoredCaseAreToldAsData() throws {
        let answers = #"{"amount":"1.00"}"#
        let json = text(try sampleCase().json()).replacing(
            /"answers":\{[^}]*\}/, with: "\"answers\":" + answers)
        let told = readCase(Array(json.utf8)).problems
        #expect(told.map(\.pointer) == ["/answers/amount"])
        let alone = LoanForm.read(json: Array(answers.utf8), today: monday).problems
        #expect(told.map { $0.message(in: "en") } == alone.map { $0.message(in: "en") })
    }

    /// As `handle` says it of the event after the last one.
    @Test func moreEventsThanACaseMayHaveAreItsSize() throws {
        let event = #"{"transition":"talk","role":"clerk","at":"2026-03-02T00:00"}"#
        let events = Array(repeating: event, count: 10_001).joined(separator: ",")
        let json = text(try sampleCase().json()).dropLast() + #","history":[\#(events)]}"#
        #expect(outcome(readCase(Array(json.utf8))) == ["/history size"])
    }

    // MARK: - What was asked for last

    /// Guards see what was asked for last, however often that was: the same whether the history is lived or read.
    @Test(arguments: 1...8) func aHistoryIsReadAsItWasLived(_ seed: UInt64) throws {
        var chance = Chance(state: seed)
        var file = try sampleCase(remark: seed % 2 == 0 ? String(repeating: "x", count: 300) : nil)
        let talks = [
            "{}", #"{"notes":"\"go\""}"#, #"{"notes":"\u0022go\u0022","topics":["a","sort"]}"#,
            #"{"topics":["sort"]}"#, #"{"notes":"no\nway","topics":["a","b","c","d","e"]}"#,
            #"{"notes":"n\u0065in"}"#,
        ]
        for _ in 0..<120 {
            let talk = talks[Int(chance.next() % UInt64(talks.count))]
            file.handle("talk", asked: Array(talk.utf8), as: .clerk, at: Moment(monday))
            let open = file.events(for: .clerk, on: monday)
            for event in ["push", "sort"] {
                let isOpen = talk.contains(event == "push" ? "go" : "sort")
                #expect(open.contains(event) == isOpen, "\(event) after \(talk)")
                let json = text(file.json())
                let last = #",{"transition":"\#(event)","role":"clerk","at":"2026-03-02T00:00"}]}"#
                let reading = readCase(Array((json.dropLast(2) + last).utf8))
                #expect(
                    outcome(reading) == (isOpen ? [] : ["/history/\(file.history.count) closed"]),
                    "\(event) after \(talk)")
                if chance.next() % 2 == 0 { file.handle(event, as: .clerk, at: Moment(monday)) }
            }
        }
        #expect(try readCase(file.json()).get() == file)
    }

    /// A case of many events, in each of which a guard looks at what the one before asked for.
    private func long(_ count: Int, remark: Int) throws -> SampleCase {
        var file = try sampleCase(remark: String(repeating: "x", count: remark))
        for _ in 0..<(count / 2) {
            file.handle("talk", asked: Array(#"{"notes":"\"go\""}"#.utf8), as: .clerk, at: Moment(monday))
            #expect(file.handle("push", as: .clerk, at: Moment(monday)).isEmpty)
        }
        return file
    }

    /// Reading a history does not go through the answers again for each event.
    @Test func answersAreReadOnceForAllEvents() throws {
        let json = try long(200, remark: 20_000).json()
        let writes = WriteCount()
        let file = try WriteCount.$current.withValue(writes) { try readCase(json).get() }
        #expect(file.history.count == 200)
        #expect(writes.count <= 4, "\(writes.count)")
    }

    /// Four times the events take four times as long; what grew with the square would take sixteen times as long.
    @Test func readingGrowsWithTheNumberOfEvents() throws {
        func time(_ count: Int) throws -> Duration {
            let json = try long(count, remark: 10).json()
            return try (0..<3).map { _ in
                try ContinuousClock().measure { _ = try readCase(json).get() }
            }.min() ?? .zero
        }
        let (few, many) = (try time(1_000), try time(4_000))
        #expect(many < few * 10, "\(few), \(many)")
    }
}
