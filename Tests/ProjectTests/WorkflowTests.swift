import FormRuntime
import Foundation
import GeneratedForms
import Testing

/// Cases of the waste-bin exchange, on the generated and compiled Swift.
@Suite struct WorkflowTests {
    typealias Exchange = ExchangeWasteBin.Workflow
    private typealias Places = Exchange.Places

    static let monday = CalendarDate(year: 2026, month: 3, day: 2) ?? CalendarDate.first

    private func submission() throws -> ExchangeWasteBin {
        let json = #"""
            {"role":"owner","kind":"residual","currentSize":"l80","newSize":"l120","street":"Am Markt 1","customerNumber":"4711.000815.3","applicant":{"givenName":"Kim","familyName":"Özdemir"}}
            """#
        return try ExchangeWasteBin.read(json: Array(json.utf8), today: Self.monday).get()
    }

    private func file() throws -> CaseFile<Exchange> {
        try CaseFile(submission(), number: "26-0815", received: Self.monday)
    }

    private func moment(_ text: String) throws -> Moment { try #require(Moment(text)) }

    /// The example of the documentation.
    private func schedule(_ file: CaseFile<Exchange>, on day: CalendarDate, at moment: Moment) throws
        -> [CaseMessage]
    {
        guard let submitted = Case<ExchangeWasteBin.Workflow.Places.Submitted>(file) else { return [] }
        let scheduled = try submitted.schedule(.init(date: day, today: moment.day), by: "mueller", at: moment)
        return scheduled.file.messages(in: "de")
    }

    @Test func aStepTakesTheCaseToTheNextStateAndTellsTheApplicant() throws {
        let day = try #require(CalendarDate("2026-03-10"))
        let messages = try schedule(file(), on: day, at: moment("2026-03-03T09:30"))
        #expect(messages.map(\.recipient) == ["applicant"])
        #expect(messages.first?.otherwise == .phone)
        #expect(
            messages.first?.text == """
                Guten Tag Kim Özdemir,
                wir tauschen Ihre Tonne am 10. März 2026. Stellen Sie die alte Tonne bitte leer bis 6 Uhr an die Straße: Am Markt 1.
                """)
    }

    @Test func whatIsNotPossibleIsRefusedWithTheReason() throws {
        var file = try file()
        let now = try moment("2026-03-03T09:30")
        func codes(_ event: String, _ asked: String? = nil, _ role: Exchange.Role?, _ moment: Moment)
            -> [String]
        {
            file.handle(event, asked: asked.map { Array($0.utf8) }, as: role, at: moment).map {
                "\($0.pointer) \($0.code)"
            }
        }
        #expect(codes("finish", nil, .worksDepot, now) == [" event"])
        #expect(codes("schedule", "{}", .applicant, now) == [" role"])
        #expect(codes("schedule", "{}", .wasteAdviser, now) == ["/date required"])
        #expect(codes("schedule", nil, .wasteAdviser, now) == ["/date required"])
        #expect(codes("schedule", #"{"date":"2026-03-03"}"#, .wasteAdviser, now) == ["/date earliest"])
        #expect(
            codes("schedule", #"{"date":"2026-03-10","time":1}"#, .wasteAdviser, now) == ["/time unknown"])
        #expect(codes("withdraw", #"{"why":"x"}"#, .applicant, now) == [" unknown"])
        // Nothing happens before what happened last.
        #expect(codes("withdraw", nil, .applicant, try moment("2026-03-01T09:30")) == [" history"])
        #expect(file.history.isEmpty && file.state == .submitted)
        #expect(codes("schedule", #"{"date":"2026-03-10"}"#, .wasteAdviser, now) == [])
        // Twenty workdays from 3 March end on 31 March.
        #expect(file.deadline?.description == "2026-03-31")
        #expect(codes("remind", nil, nil, try moment("2026-03-31T09:30")) == [" early"])
        #expect(file.overdue(on: try moment("2026-04-01T00:00").day) == ["remind"])
        #expect(codes("remind", nil, nil, try moment("2026-04-01T00:00")) == [])
        #expect(file.state == .delayed && file.stateEntered.description == "2026-04-01")
    }

    @Test func aRoleSeesTheEventsThatAreOpenToIt() throws {
        let file = try file()
        #expect(file.events(for: .wasteAdviser, on: Self.monday) == ["schedule", "reject"])
        #expect(file.events(for: .applicant, on: Self.monday) == ["withdraw"])
        #expect(file.events(for: .worksDepot, on: Self.monday) == [])
    }

    @Test func aStoredCaseIsReadAgainAndADamagedOneIsRefusedAtItsPlace() throws {
        var file = try file()
        let now = try moment("2026-03-03T09:30")
        #expect(file.handle("withdraw", as: .applicant, by: "p7", at: now).isEmpty)
        let json = String(decoding: file.json(), as: UTF8.self)
        func read(_ text: String) -> Reading<CaseFile<Exchange>> { CaseFile.read(json: Array(text.utf8)) }
        #expect(try read(json).get() == file)
        #expect(try read(json).get().isMadeWithThisDefinition)
        let other = json.replacing(ExchangeWasteBin.definition.hash, with: String(repeating: "0", count: 64))
        #expect(try !read(other).get().isMadeWithThisDefinition)
        for (text, with, expected) in [
            ("withdrawn", "scheduled", "/state history"), ("\"withdraw\"", "\"finish\"", "/history/0 event"),
            ("\"applicant\",\"person\"", "\"worksDepot\",\"person\"", "/history/0 role"),
            ("2026-03-03T09:30", "2026-03-01T09:30", "/history/0 history"),
            ("2026-03-03T09:30", "2026-03-03", "/history/0/at format"),
            ("\"l120\"", "\"l121\"", "/answers/newSize option"),
            ("exchange-waste-bin", "report-defect", "/service service"),
        ] {
            let problems = read(json.replacing(text, with: with)).problems.filter { $0.severity == .error }
            #expect(problems.map { "\($0.pointer) \($0.code)" } == [expected], "\(text)")
            for problem in problems { #expect(!problem.message(in: "de").isEmpty) }
        }
    }

    /// Clocks disagree, and one is put back an hour in October: what counts is the day.
    @Test func withinADayTimesNeedNotRise() throws {
        var file = try file()
        let (first, second) = (try moment("2026-10-25T02:50"), try moment("2026-10-25T02:10"))
        let asked = Array(#"{"date":"2026-11-10"}"#.utf8)
        #expect(file.handle("schedule", asked: asked, as: .wasteAdviser, at: first).isEmpty)
        #expect(
            file.handle("finish", as: .worksDepot, at: try moment("2026-10-24T02:10")).map(\.code)
                == ["history"])
        #expect(file.handle("finish", as: .worksDepot, at: second).isEmpty)
        #expect(try CaseFile<Exchange>.read(json: file.json()).get() == file)
    }

    /// Whatever a case is called and whoever acts, it can be read again as it is.
    @Test func namesWithOddCharactersAreStored() throws {
        var file = try CaseFile<Exchange>(
            self.file().content, number: "A\0 \"\u{7F}\u{FFFE}\\7", received: Self.monday)
        #expect(file.number == "A \"\u{7F}\u{FFFE}\\7")
        let person = "\u{1}Kim\0\n\u{202E}"
        #expect(file.handle("withdraw", as: .applicant, by: person, at: Moment(Self.monday)).isEmpty)
        #expect(try CaseFile<Exchange>.read(json: file.json()).get() == file)
    }

    /// The whole story of a permit with a payment, typed from one end to the other.
    @Test func aPermitIsPaidAndSent() throws {
        let example = try #require(
            ExampleFile.all.first {
                $0.url.path().hasSuffix("resident-parking-permit/firstPermitOwnCar.json")
            })
        let answers = try example.example()
        let form = try ResidentParkingPermit.read(json: answers.answers, today: answers.today).get()
        let file = try CaseFile<ResidentParkingPermit.Workflow>(form, number: "1", received: answers.today)
        let now = Moment(answers.today)
        let submitted = try #require(Case<ResidentParkingPermit.Workflow.Places.Submitted>(file))
        let due = try submitted.approve(.init(temporaryPermit: "V-12345", today: now.day), by: "a", at: now)
        let amount = try #require(due.file.amountDue)
        #expect(amount.currency == "EUR" && [6000, 11_500, 3000, 5750].contains(amount.minorUnits))
        let sent = try due.paid(at: now).dispatch(by: "b", as: .trafficClerk, at: now)
        #expect(sent.file.isClosed && sent.file.state == .issued)
        #expect(sent.file.history.map(\.transition) == ["approve", "paid", "dispatch"])
    }
}
