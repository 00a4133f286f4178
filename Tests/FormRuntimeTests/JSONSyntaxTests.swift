import FormRuntime
import Testing

@Suite struct JSONSyntaxTests {
    /// Each stands where the value of a member is, once of a known and once of an unknown one.
    @Test(arguments: [
        "", "tru", "True", "nul", "nulll", "+1", "-", "01", "-01", "1.", ".5", "1e", "1e+", "0x10", "NaN",
        "Infinity", "1 2",
        "[1,]", "[,1]", "[1 2]", "[", "{\"a\":1,}", "{\"a\"}", "{\"a\":}", "{a:1}", "{1:1}",
        "{\"a\":1 \"b\":2}", "{", "[}", "{]",
        "'a'", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\u+123\"", "\"\\ud800\"", "\"\\udc00\"",
        "\"\\ud800\\u0041\"",
        "\"\\ud800x\"", "\"\\ud800\\ud800\"", "\"\\u0000\"", "\"a\u{0}\"", "\"a\nb\"", "\"a\tb\"", "\"\\",
        "\"\\u", "// c\n1", "\u{FEFF}1", "\u{A0}1",
        "\u{0C}1", "1\u{0}", "[[[[1]]]", "\"\\\u{0}\"",
    ])
    func refusesWhatIsNotJSON(value: String) {
        for name in ["persons", "unknown", "applicant", "tags", "photo", "kind", "extras", "hasCompost"] {
            #expect(outcome("{\"\(name)\":\(value)}") == [" syntax"], "\(name): \(value)")
        }
    }

    @Test(arguments: [
        "", " ", "{", "{}}", "{} x", "{\"kind\"", "{\"kind\":\"residual\"", "{\"kind\":\"residual\"]", "}",
        "{\"kind\":\"residual\"} {}",
        "{,}", "{\"kind\":\"residual\",}", "\u{FEFF}{}", "{\u{0}}", "{}\u{0}",
    ])
    func refusesDocumentsThatAreNotJSON(json: String) { #expect(outcome(json) == [" syntax"]) }

    @Test(arguments: ["[]", "1", "null", "\"x\"", "true", "[{}]", " -1e5 "])
    func refusesDocumentsThatAreNoObject(json: String) { #expect(outcome(json) == [" type"]) }

    @Test(
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
            [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xC3], [0xE2, 0x82],
            [0xF0, 0x9F, 0x98], [0xC3, 0x28],
            [0xE2, 0x28, 0xA1],
        ] as [[UInt8]])
    func refusesInvalidUTF8(bytes: [UInt8]) {
        for (front, back) in [
            ("{\"reason\":\"", "\"}"), ("{\"reason\":\"aaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaa\"}"),
            ("{\"unknown\":[\"", "\"]}"),
            ("{\"", "\":1}"), ("{\"reason\":\"", ""),
        ] {
            let json = Array(front.utf8) + bytes + Array(back.utf8)
            let problems = SampleForm.problems(json: json, today: today)
            #expect(problems.map(\.code) == ["syntax"])
            #expect(problems.first?.parameter("reason") == "invalidUTF8")
            #expect(problems.first?.position?.byteOffset == front.utf8.count)
        }
    }

    @Test func saysWhere() {
        let position = problem("{\"kind\":\"residual\",\r\n\"reason\":\"äöü\", x}")?.position
        #expect(position?.line == 2)
        #expect(position?.column == 17)
        #expect(position?.byteOffset == 40)
        #expect(problem("{\"kind\":")?.parameter("reason") == "unexpectedEnd")
        #expect(problem("{} {}")?.parameter("reason") == "trailingContent")
    }

    @Test func limitsDepth() {
        func nested(_ depth: Int, _ open: String, _ close: String, name: String) -> String {
            "{\"\(name)\":" + String(repeating: open, count: depth) + "1"
                + String(repeating: close, count: depth) + "}"
        }
        for name in ["unknown", "persons"] {
            let fine = outcome(nested(63, "[", "]", name: name))
            #expect(!fine.isEmpty && !fine.contains(" depth"))
            #expect(outcome(nested(64, "[", "]", name: name)) == [" depth"])
            #expect(outcome(nested(64, "{\"a\":", "}", name: name)) == [" depth"])
            #expect(outcome(nested(100_000, "[", "]", name: name)) == [" depth"])
            #expect(!outcome(nested(20, "[{\"a\":", "}]", name: name)).contains(" syntax"))
        }
        #expect(outcome(String(repeating: "[", count: 100_000)) == [" depth"])
    }

    /// Strings are read several bytes at a time as long as there are so many.
    @Test(arguments: 3...40)
    func readsTextsOfEveryLengthAtTheEndOfTheInput(length: Int) throws {
        let others = String(fullSample.replacing(#""reason":"Viel\nGrün","#, with: "").dropLast())
        for place in 0..<length {
            for (character, written) in [
                ("a", "a"), ("ü", "ü"), ("\"", #"\""#), ("b", #"\u0062"#), ("€", "€"),
            ] {
                var characters = [String](repeating: "x", count: length)
                var asWritten = characters
                characters[place] = character
                asWritten[place] = written
                let json = others + #","reason":""# + asWritten.joined()
                #expect(try form(json + "\"}").reason == characters.joined())
                #expect(outcome(json) == [" syntax"])
                #expect(outcome(json + "\"") == [" syntax"])
            }
        }
    }

    @Test func limitsSize() {
        let large = [UInt8](repeating: 0x20, count: 16 << 20) + Array(sample().utf8)
        #expect(SampleForm.problems(json: large, today: today).map(\.code) == ["size"])
        let least = Array(sample().utf8)
        let largest = least + [UInt8](repeating: 0x20, count: 16 << 20 - least.count)
        #expect(!SampleForm.problems(json: largest, today: today).map(\.code).contains("size"))
        #expect(SampleForm.problems(json: largest + [0x20], today: today).map(\.code) == ["size"])
    }

    @Test func staysWithinItsMemory() {
        let items = String(repeating: "{},", count: 500_000) + "{}"
        #expect(outcome(sample([("children", "[\(items)]")])) == [" size"])
        let many = outcome(sample([("tags", "[" + String(repeating: "0,", count: 50_000) + "0]")]))
        #expect(many.count <= 1200)
        #expect(many.first == "/tags maxItems")
        let members = (0..<50_000).map { "\"u\($0)\":0" }.joined(separator: ",")
        #expect(outcome("{\(members)}").count <= 1200)
    }
}
