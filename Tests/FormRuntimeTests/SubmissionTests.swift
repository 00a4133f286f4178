import FormRuntime
import Testing

@Suite struct SubmissionTests {
    private let hash = SampleForm.definition.hash

    private func envelope(_ service: String = "\"sample-service\"", _ answers: String = sample()) -> String {
        #"{"service":\#(service),"version":"1.0.0","definition":"abc","answers":\#(answers)}"#
    }

    private func read(_ json: String) -> Reading<Submission<SampleForm>> {
        Submission<SampleForm>.read(json: Array(json.utf8), today: today)
    }

    @Test func readsAndWritesAnEnvelope() throws {
        let submission = try read(envelope()).get()
        #expect(submission.version == "1.0.0")
        #expect(!submission.isMadeWithThisDefinition)
        #expect(try read(text(submission.json())).get() == submission)
        let own = Submission(submission.answers)
        #expect(own.isMadeWithThisDefinition)
        #expect(own.version == "1.2.0")
        #expect(try read(text(own.json())).get() == own)
    }

    @Test func refusesAnotherService() {
        #expect(outcome(read(envelope("\"other\"", "{\"x\":1}"))) == ["/service service"])
    }

    @Test func saysWhatIsWrongWithTheEnvelope() {
        #expect(outcome(read("{}")).count == 4)
        #expect(outcome(read("[]")).count == 4)
        #expect(outcome(read(envelope("1"))) == ["/service type"])
        #expect(outcome(read(envelope("\"sample-service\"", "[]"))) == ["/answers type"])
        #expect(outcome(read(envelope("1", "[]"))) == ["/service type", "/answers type"])
        #expect(outcome(read(envelope("\"sample-service\",\"service\":\"x\""))) == ["/service duplicate"])
        #expect(outcome(read(envelope("\"sample-service\",\"more\":[]"))) == ["/more unknown"])
        let texts = #"{"service":"sample-service","version":"","definition":"e\u0301","answers":{}}"#
        #expect(outcome(read(texts)) == ["/version normalisation", "/definition normalisation"])
        #expect(
            outcome(
                read(
                    "{\"service\":\"sample-service\",\"version\":\"1\",\"definition\":\"x\",\"more\":1,\"version\":2}"
                )) == [
                    "/answers required", "/more unknown", "/version duplicate",
                ])
        #expect(
            outcome(read(envelope("\"sample-service\"", sample([("persons", "0")])))) == [
                "/answers/persons minimum"
            ])
        #expect(
            outcome(read(envelope("\"sample-service\"", sample([("nothing", "0")])))) == [
                "/answers/nothing unknown"
            ])
    }

    @Test func readsTheEnvelopeOfAPage() throws {
        let body = """
            _service=sample-service&_version=1.2.0&_definition=\(hash)&_language=de&kind=residual&applicant.givenName=A&\
            applicant.birthDate=1.2.1990&applicant.address.street=W&terms=true
            """
        func read(_ body: String) -> Reading<Submission<SampleForm>> {
            Submission<SampleForm>.read(formEncoded: Array(body.utf8), language: "de", today: today)
        }
        #expect(try read(body).get().isMadeWithThisDefinition)
        #expect(outcome(read("_service=other&" + body.dropFirst(24))) == ["/_service service"])
        #expect(outcome(read("_version=1.2.0&" + body)).last == "/_version duplicate")
    }

    @Test func buildsOnlyValidForms() throws {
        let valid = try form(sample())
        #expect(throws: Never.self) { try valid.validate(today: today) }
        #expect(throws: Rejection.self) { try valid.validate(today: day("2010-01-01")) }
    }

    /// JSON with a NUL is not read at all; a form that was built with one says where, and what else is wrong.
    @Test func namesTheTextWithANUL() throws {
        var form = try form(sample())
        (form.tags, form.email) = (["a\0b"], "x")
        let rejection = #expect(throws: Rejection.self) { try form.validate(today: today) }
        #expect(
            rejection?.problems.map { "\($0.pointer) \($0.code)" } == [
                "/tags/0 normalisation", "/email format",
            ])
    }

    @Test func namesTheAmountInAnotherCurrency() throws {
        var form = try form(sample())
        form.fee = Money(minorUnits: 100, currency: "CHF")
        let rejection = #expect(throws: Rejection.self) { try form.validate(today: today) }
        #expect(rejection?.problems.map { "\($0.pointer) \($0.code)" } == ["/fee type"])
    }

    @Test(arguments: [
        (#"{"a":1,"b":{"c":[{"d":"x"},{"d":"!"}]}}"#, "/b/c/1/d"), (#"{"a":"\"}{,","b":["x","!"]}"#, "/b/1"),
        (#"{"a":{"b":1},"c":!}"#, "/c"), (#"{"a":[[1,2],[3,!]]}"#, "/a/1/1"), (#"!{}"#, ""),
    ]) func findsTheValueOfAByte(_ json: String, _ expected: String) throws {
        let bytes = Array(json.utf8)
        let offset = try #require(bytes.firstIndex(of: UInt8(ascii: "!")))
        #expect(pointer(toByte: offset, in: bytes) == expected)
    }
}
