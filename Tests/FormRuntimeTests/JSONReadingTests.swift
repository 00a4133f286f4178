import FormRuntime
import Testing

/// A form as generated code looks, small enough to be read here.
struct Order: Form {
    let name: String
    let count: Int?
    let agreed: Bool

    init(_ answers: Answers) {
        name = answers.text(0)
        count = answers.optionalInteger(1)
        agreed = answers.boolean(2)
    }

    func write(to writer: inout AnswerWriter) {
        writer.member("name", name)
        writer.member("count", count)
        writer.member("agreed", agreed)
    }

    static let definition = FormDefinition(
        service: "order", version: "1.0.0", hash: "", languages: ["de", "en"],
        table: """
            form 1
            name text required max=5
            count integer optional min=1 max=100 when=0
            agreed consent required
            """,
        texts: ["name\tName", "name\tName"],
        condition: { _, answers in notEqual(answers.optionalText(0), "nobody") })
}

struct JSONReadingTests {
    private func codes(_ json: String) throws -> [String] {
        let today = try #require(CalendarDate("2026-03-02"))
        return Order.problems(json: Array(json.utf8), today: today).map { "\($0.pointer) \($0.code)" }
    }

    @Test(arguments: [
        #"{"name":"Kim","agreed":true}"#, #" { "agreed" : true , "name" : "K\u0069m" } "#,
        #"{"name":"Kim","count":1.0,"agreed":true}"#, #"{"name":"Kim","count":1e2,"agreed":true}"#,
        #"{"name":"😀😀😀😀😀","agreed":true}"#, #"{"name":"\uD83D\uDE00","agreed":true}"#,
    ])
    func accepts(_ json: String) throws { #expect(try codes(json) == []) }

    @Test(arguments: [
        (#"{"name":"Kim"}"#, "/agreed required"), (#"{"name":"Kim","agreed":false}"#, "/agreed required"),
        (#"{"name":" Kim","agreed":true}"#, "/name normalisation"),
        (#"{"name":"","agreed":true}"#, "/name normalisation"),
        (#"{"name":"e\u0301","agreed":true}"#, "/name normalisation"),
        (#"{"name":null,"agreed":true}"#, "/name type"),
        (#"{"name":"123456","agreed":true}"#, "/name maxLength"),
        (#"{"name":"a","count":0,"agreed":true}"#, "/count minimum"),
        (#"{"name":"a","count":1e400,"agreed":true}"#, "/count maximum"),
        (#"{"name":"a","count":1.5,"agreed":true}"#, "/count type"),
        (#"{"name":"a","x":1,"agreed":true}"#, "/x unknown"),
        (#"{"name":"a","name":"b","agreed":true}"#, "/name duplicate"),
        (#"{"name":"a\u0000","agreed":true}"#, " syntax"),
        (#"{"name":"\uD83D","agreed":true}"#, " syntax"), (#"{"name":"a","agreed":true}}"#, " syntax"),
        (#"{"name":"a","agreed":tru}"#, " syntax"), (#"[]"#, " syntax"), ("", " syntax"),
        (#"{"name":01}"#, " syntax"),
    ])
    func refuses(_ json: String, _ problem: String) throws { #expect(try codes(json) == [problem]) }

    @Test func refusesDepthWithoutUsingTheStack() throws {
        let deep = String(repeating: "[", count: 100_000)
        #expect(try codes(#"{"name":"a","x":\#(deep)"#) == [" depth"])
    }

    @Test func refusesInvalidUTF8AtItsPlace() throws {
        let today = try #require(CalendarDate("2026-03-02"))
        let problems = Order.problems(json: Array(#"{"name":""#.utf8) + [0xC0, 0x80], today: today)
        #expect(problems.map(\.code) == ["syntax"])
        #expect(problems.first?.position?.byteOffset == 9)
    }
}
