import FormRuntime
import Testing

typealias SampleCase = CaseFile<SampleWorkflow>

let monday = day("2026-03-02")

/// A case that came in on a Monday.
func sampleCase(amount: Int = 500, remark: String? = nil, number: String = "1") throws -> SampleCase {
    let remark = remark.map { #","remark":"\#($0)""# } ?? ""
    let json = #"{"amount":\#(amount)\#(remark)}"#
    let form = try LoanForm.read(json: Array(json.utf8), today: monday).get()
    return try CaseFile(form, number: number, received: monday)
}

func readCase(_ json: [UInt8]) -> Reading<SampleCase> { SampleCase.read(json: json) }

/// What can and cannot happen to a case, and what it tells of that.
@Suite struct CaseTests {
    private typealias Open = Case<SampleWorkflow.Places.Open>
    private typealias Granted = Case<SampleWorkflow.Places.Granted>

    private func approve(_ file: SampleCase, _ transition: String, _ asked: String) throws -> Granted {
        let open = try #require(Open(file))
        return try open.taking(transition, asked: Array(asked.utf8), as: .clerk, at: Moment(monday))
    }

    /// Two transitions share an event; the guard of one of them is closed.
    @Test(arguments: [(500, "approveSmall", "approveBig"), (50_000, "approveBig", "approveSmall")])
    func aStepTakesItsOwnTransition(_ amount: Int, _ open: String, _ closed: String) throws {
        let file = try sampleCase(amount: amount)
        let asked = #"{"reason":"x","weight":1}"#
        let rejection = #expect(throws: Rejection.self) { try approve(file, closed, asked) }
        #expect(rejection?.problems.map { "\($0.pointer) \($0.code)" } == [" closed"])
        let granted = try approve(file, open, asked).file
        #expect(granted.history.map(\.transition) == [open])
        #expect(try readCase(granted.json()).get() == granted)
        var chosen = file
        #expect(
            chosen.handle("approve", asked: Array(asked.utf8), as: .clerk, at: Moment(monday)).isEmpty)
        #expect(chosen == granted)
        let other = text(granted.json()).replacing(open, with: closed)
        #expect(outcome(readCase(Array(other.utf8))) == ["/history/0 closed"])
    }

    @Test(arguments: ["\n", "\r", "\r\n", "\n\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"])
    func theSubjectOfAMessageIsOneLine(_ end: String) throws {
        var file = try sampleCase(remark: #"ok\nBcc: a@b.example\n\nBody"#, number: "7\(end)To: \u{1}x\(end)")
        let notes = end.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x85 } ? "a\\nb" : "a\(end)b"
        file.handle("talk", asked: Array(#"{"notes":"\#(notes)"}"#.utf8), as: .clerk, at: Moment(monday))
        #expect(file.handle("refuse", as: .head, at: Moment(monday)).isEmpty)
        let message = try #require(file.messages(in: "en").first)
        #expect(message.subject == "No ok, Bcc: a@b.example, Body, a, b (7, To: x)")
        #expect(message.text == "No:\nok\nBcc: a@b.example\n\nBody")
    }

    /// What `events` tells is what `handle` takes, also on days before anything happened and at the end of what a case may hold.
    @Test func eventsAreThoseThatAreTaken() throws {
        var file = try sampleCase()
        let asked = ["approve": #"{"reason":"x"}"#]
        func taken(on day: CalendarDate) -> [String] {
            ["approve", "talk", "push", "sort", "late"].filter { event in
                var copy = file
                let answer = asked[event].map { Array($0.utf8) }
                return copy.handle(event, asked: answer, as: .clerk, at: Moment(day)).isEmpty
            }
        }
        let days = [day("2026-03-01"), monday, day("2026-03-11")]
        let expected = [[], ["approve", "talk"], ["approve", "talk", "late"]]
        for (day, events) in zip(days, expected) {
            #expect(file.events(for: .clerk, on: day) == events)
            #expect(taken(on: day) == events)
        }
        #expect(file.overdue(on: day("2026-03-05")) == [])
        #expect(file.overdue(on: day("2026-03-06")) == ["lapse"])
        #expect(file.handle("late", as: .clerk, at: Moment(days[2])).isEmpty)
        #expect(file.events(for: .clerk, on: day("2026-03-10")) == [])
        for _ in 1..<10_000 { file.handle("talk", as: .clerk, at: Moment(days[2])) }
        #expect(file.handle("talk", as: .clerk, at: Moment(days[2])).map(\.code) == ["size"])
        #expect(file.handle("lapse", as: nil, at: Moment(day("2026-04-01"))).map(\.code) == ["size"])
        #expect(file.events(for: .clerk, on: days[2]) == [])
        #expect(file.overdue(on: day("2026-04-01")) == [])
    }
}
