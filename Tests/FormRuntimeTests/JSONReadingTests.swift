import FormRuntime
import Testing

@Suite struct JSONReadingTests {
    @Test func readsEveryType() throws {
        let form = try form(fullSample)
        #expect(form.kind == .organic)
        #expect(form.hasCompost == true)
        #expect(form.reason == "Viel\nGrün")
        #expect(form.persons == 4)
        #expect(form.area == Decimal(units: 1250, scale: 2))
        #expect(form.fee == Money(minorUnits: 1250, currency: "EUR"))
        #expect(form.extras == [.wheels, .lock])
        #expect(form.applicant.address.postalCode == "01234")
        #expect(form.children.map(\.name) == ["Mia", "Ben"])
        #expect(form.children.first?.hobbies == ["Judo", "Chor"])
        #expect(form.tags == ["a", "b"])
        #expect(form.from?.description == "2026-04-07")
        #expect(form.photo?.size == 77)
        #expect(form.papers.map(\.name) == ["a.pdf"])
        #expect(form.contact?.mayCall == false)
    }

    @Test func writesWhatItReads() throws {
        let first = try form(fullSample)
        let json = text(first.json())
        #expect(try form(json) == first)
        #expect(json == fullSample.filter { $0 != "\n" })
    }

    @Test func acceptsLittle() throws {
        let form = try form(sample())
        #expect(form.applicant.givenName == "Şükrü")
        #expect(form.hasCompost == nil)
    }

    @Test func readsMembersInAnyOrderAndWithEscapedNames() throws {
        let json = #"""
             { "terms" : true , "em\u0061il":"\u0061@b.de", "applicant":{"address":{"street":"\"\\\/\u00fc\ud83d\ude00"},
            "birthDate":"2000-01-01","givenName":"A"},"kind":"paper"}
            """#
        #expect(try form(json).applicant.address.street == "\"\\/ü😀")
    }

    @Test(arguments: [
        ("kind", "\"glas\"", "option"), ("kind", "1", "type"), ("kind", "null", "type"),
        ("kind", "[]", "type"),
        ("persons", "1.0", ""), ("persons", "1e1", ""), ("persons", "-0", "minimum"),
        ("persons", "10E-1", ""),
        ("persons", "1.5", "type"), ("persons", "1e-1", "type"), ("persons", "\"3\"", "type"),
        ("persons", "1e400", "maximum"), ("persons", "-1e400", "minimum"), ("persons", "1e-400", "type"),
        ("persons", "0e99999999999999999999", "minimum"), ("persons", "1e99999999999999999999", "maximum"),
        ("persons", "99", ""), ("persons", "100", "maximum"),
        ("persons", "12345678901234567890123", "maximum"),
        ("persons", "100e-1", ""), ("persons", "1000000000000000000000e-20", ""), ("persons", "true", "type"),
        ("area", "\"0.00\"", ""), ("area", "\"-0.00\"", "format"), ("area", "\"1.5\"", "format"),
        ("area", "\"01.50\"", "format"), ("area", "\"1000.00\"", ""), ("area", "\"1000.01\"", "maximum"),
        ("area", "\"-0.01\"", "minimum"), ("area", "1.5", "type"), ("area", "\".50\"", "format"),
        ("area", "\"99999999999999999999999999.00\"", "maximum"), ("area", "\"1,50\"", "format"),
        ("area", "\"\"", "normalisation"), ("area", "\"1.5x\"", "format"),
        ("fee", "0", ""), ("fee", "500000", ""), ("fee", "500001", "maximum"), ("fee", "12.5", "type"),
        ("extras", "[]", "normalisation"), ("extras", "[\"lock\"]", ""),
        ("extras", "[\"lock\",\"lock\"]", "unique"),
        ("extras", "[\"lock\",\"wheels\",\"sticker\"]", "maxItems"),
        ("extras", "[\"lock\",\"bell\"]", "option"),
        ("extras", "[\"bell\",1]", "type"), ("extras", "\"lock\"", "type"), ("extras", "[null]", "type"),
        ("extras", "[\"lo\\u0063k\"]", ""), ("extras", "[\"lock\",\"lock\",\"wheels\"]", "maxItems"),
        ("from", "\"2026-04-07\"", ""), ("from", "\"2026-04-06\"", "earliest"),
        ("from", "\"2030-12-31\"", ""),
        ("from", "\"2031-01-01\"", "latest"), ("from", "\"2027-02-29\"", "format"),
        ("from", "\"2028-02-29\"", ""), ("from", "\"2028-2-9\"", "format"),
        ("from", "\"0000-01-01\"", "format"),
        ("from", "20260407", "type"), ("from", "\"2026-04-07T00:00\"", "format"),
        ("from", "\"2026-13-01\"", "format"),
        ("at", "\"00:00\"", ""), ("at", "\"23:59\"", ""), ("at", "\"24:00\"", "format"),
        ("at", "\"8:30\"", "format"),
        ("at", "\"08:60\"", "format"), ("at", "\"0x:30\"", "format"),
        ("email", "\"a@b\"", "format"), ("email", "\"a@b.c\"", ""), ("email", "\"@b.c\"", "format"),
        ("email", "\"a@-b.c\"", "format"), ("email", "\"a@b-.c\"", "format"),
        ("email", "\"a@b..c\"", "format"),
        ("email", "\"a@b.c.\"", "format"), ("email", "\"ä@b.c\"", "format"),
        ("email", "\"a b@b.c\"", "format"),
        ("email", "\"{|}~!#$%&'*+/=?^_`.-@b.c\"", ""), ("email", "\"a@b@c.d\"", "format"),
        ("email", "\"" + String(repeating: "a", count: 65) + "@b.de\"", "format"),
        ("email", "\"a@" + String(repeating: "b", count: 64) + ".de\"", "format"),
        ("email", "\"a@" + String(repeating: "bbbbbbbbb.", count: 26) + "de\"", "maxLength"),
        ("phone", "\"0301\"", ""), ("phone", "\"030\"", "format"), ("phone", "\"+49 (30) 12/3-4\"", ""),
        ("phone", "\"++49301\"", "format"), ("phone", "\"(030) 123\"", "format"),
        ("phone", "\"+0\"", "format"),
        ("phone", "\"0" + String(repeating: "1", count: 29) + "\"", ""),
        ("phone", "\"0" + String(repeating: "1", count: 30) + "\"", "format"),
        ("website", "\"http://a\"", ""), ("website", "\"ftp://a\"", "format"),
        ("website", "\"https://\"", "format"),
        ("website", "\"https://a b\"", "format"), ("website", "\"https://ä.de\"", "format"),
        ("website", "\"HTTP://a\"", "format"),
        ("website", "\"https://a/{b}\"", "format"),
        ("website", "\"https://" + String(repeating: "a", count: 1993) + "\"", "maxLength"),
        ("iban", "\"DE89370400440532013000\"", ""), ("iban", "\"DE89370400440532013001\"", "checksum"),
        ("iban", "\"DE8937040044053201300\"", "format"), ("iban", "\"de89370400440532013000\"", "format"),
        ("iban", "\"GB82WEST12345698765432\"", ""), ("iban", "\"DE89 3704 0044 0532 0130 00\"", "format"),
        ("iban", "\"NO9386011117947\"", ""), ("iban", "\"MT84MALT011000012345MTLCAST001S\"", ""),
        ("iban", "\"MT84MALT011000012345MTLCAST001T\"", "checksum"), ("bic", "\"COBADEFF\"", ""),
        ("bic", "\"COBADEFFXX\"", "format"),
        ("bic", "\"C0BADEFF\"", "format"), ("code", "\"A1\"", ""), ("code", "\"A\"", "pattern"),
        ("code", "\"A12x\"", "pattern"), ("code", "\"Ä1\"", "pattern"), ("code", "\"xA1\"", "pattern"),
        ("code", "\"A123456789012345678901\"", "maxLength"),
        ("terms", "false", "required"), ("terms", "\"true\"", "type"), ("terms", "1", "type"),
        ("tags", "[\"a\",\"a\"]", "unique"), ("tags", "[]", "normalisation"), ("tags", "{}", "type"),
        ("tags", "[\"a\",\"b\",\"c\",\"d\",\"e\"]", "maxItems"), ("children", "[]", "normalisation"),
        ("applicant", "{}", "normalisation"), ("applicant", "[]", "type"), ("children", "null", "type"),
        ("photo", "{}", "type"), ("photo", "[]", "type"), ("papers", "[]", "normalisation"),
        ("papers", "{}", "type"),
    ])
    func checksValues(name: String, json: String, code: String) {
        #expect(outcome(sample([(name, json)])) == (code.isEmpty ? [] : ["/\(name) \(code)"]))
    }

    @Test(arguments: [
        (#""abc""#, ""), (#""ab""#, "minLength"), (#""a b c d e""#, ""), (#""a b c d e f""#, "words"),
        (#""\#(String(repeating: "ä", count: 40))""#, ""),
        (#""\#(String(repeating: "ä", count: 41))""#, "maxLength"),
        (#""\#(String(repeating: "😀", count: 40))""#, ""), (#""""#, "normalisation"),
        (#"" abc""#, "normalisation"),
        (#""abc ""#, "normalisation"), ("\"abc\u{A0}\"", "normalisation"),
        ("\"\u{3000}abc\"", "normalisation"),
        (#""a\nbc""#, ""), (#""a\r\nbc""#, "normalisation"), (#""a\tbc""#, "normalisation"),
        ("\"a\u{7F}bc\"", "normalisation"), ("\"a\u{85}bc\"", "normalisation"),
        (#""a\u0085bc""#, "normalisation"),
        ("\"a\u{308}bc\"", "normalisation"), (#""a\u0308bc""#, "normalisation"), ("\"äbc\"", ""),
        ("\"\u{212B}bcd\"", "normalisation"), ("\"x\u{327}\u{301}bc\"", ""),
        ("\"x\u{301}\u{327}bc\"", "normalisation"),
        ("\"„Guten Tag“ – 5 €\"", ""), (#""abc\n""#, "normalisation"), (#""\ud83d\ude00bc""#, ""),
        ("\"a\u{2028}bc\"", ""), ("\"\u{FEFF}abc\"", ""),
    ])
    func checksTexts(json: String, code: String) {
        let problems = outcome(sample([("reason", json)]))
        #expect(problems == (code.isEmpty ? [] : ["/reason \(code)"]))
    }

    @Test func limitsCharactersOfNames() {
        func name(_ name: String) -> [String] {
            outcome(
                sample([
                    (
                        "applicant",
                        #"{"givenName":"\#(name)","birthDate":"2000-01-01","address":{"street":"W"}}"#
                    )
                ]))
        }
        #expect(name("D’Arc-Ö, Ǎ ỹ ž ´·") == [])
        #expect(name("A1") == ["/applicant/givenName characters"])
        #expect(name("Анна") == ["/applicant/givenName characters"])
        #expect(name("A\\nB") == ["/applicant/givenName normalisation"])
    }

    @Test func reportsEverythingInPageOrder() {
        let json = #"""
            {"zzz":1,"kind":"x","persons":0,"applicant":{"birthDate":"2010-01-01","oops":{"a":[1,{}]},"address":{}},
            "children":[{"name":"A"},{},3,{"name":"","isAtSchool":true,"hobbies":["ok","far too long indeed",7]}],
            "from":"x","a/b~c":null}
            """#
        #expect(
            outcome(json) == [
                "/kind option", "/persons minimum", "/applicant/givenName required",
                "/applicant/birthDate latest",
                "/applicant/address normalisation", "/applicant/oops unknown", "/children maxItems",
                "/children/1 normalisation", "/children/2 type", "/children/3/name normalisation",
                "/children/3/school required", "/children/3/hobbies/1 maxLength",
                "/children/3/hobbies/2 type",
                "/from format", "/email required (warning)", "/terms required", "/zzz unknown",
                "/a~1b~0c unknown",
            ])
    }

    @Test func reportsAnAbsentRecordAtTheRecord() {
        #expect(outcome(sample(without: ["applicant"])) == ["/applicant required"])
    }

    @Test func refusesAnswersThatAreNotAskedFor() {
        #expect(outcome(sample([("hasCompost", "true")])) == ["/hasCompost irrelevant"])
        #expect(outcome(sample([("contact", #"{"day":"Mo"}"#)])) == ["/contact irrelevant"])
        #expect(outcome(sample([("contact", #"{"day":"Mo"}"#), ("persons", "2")])) == [])
        #expect(
            outcome(sample([("children", #"[{"name":"A","school":"S"}]"#)])) == [
                "/children/0/school irrelevant"
            ])
    }

    @Test func requiresUnderAConditionThatLooksForward() {
        let organic = [("kind", "\"organic\""), ("hasCompost", "true")]
        #expect(outcome(sample(organic)) == ["/reason required"])
        #expect(outcome(sample([("kind", "\"organic\"")])) == ["/hasCompost required"])
    }

    @Test func reportsDuplicateMembersWithTheirPlace() {
        let json = sample([("persons", "1,\n\"persons\":2")])
        #expect(outcome(json) == ["/persons duplicate"])
        #expect(problem(json)?.position?.line == 2)
        #expect(problem(json)?.position?.column == 1)
        #expect(outcome(sample([("terms", #"true,"t\u0065rms":true"#)])) == ["/terms duplicate"])
    }

    @Test func checksRulesAndExits() {
        #expect(outcome(sample([("kind", "\"paper\""), ("persons", "50")])) == ["/persons rule.kindFits"])
        #expect(outcome(sample([("code", "\"Z99\"")])) == [" exit.closed"])
        let calm = #"{"givenName":"Panik","birthDate":"2000-01-01","address":{"street":"W"}}"#
        #expect(outcome(sample([("applicant", calm)])) == ["/applicant/givenName rule.calm (warning)"])
        #expect(throws: Never.self) { try form(sample([("applicant", calm)])) }
    }

    @Test func checksFiles() {
        func file(_ members: String) -> String { "{" + members + "}" }
        let hash = #""sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef""#
        let rest = #""id":"1","name":"n","#
        let good = file(rest + #""mediaType":"image/png","size":1,"# + hash)
        #expect(outcome(sample([("photo", good)])) == [])
        #expect(
            outcome(sample([("photo", file(rest + #""mediaType":"image/gif","size":1,"# + hash))])) == [
                "/photo option"
            ])
        #expect(
            outcome(sample([("photo", file(rest + #""mediaType":"image/png","size":2000001,"# + hash))]))
                == ["/photo maximum"])
        #expect(
            outcome(sample([("photo", file(rest + #""mediaType":"image/png","size":0,"# + hash))])) == [
                "/photo minimum"
            ])
        #expect(
            outcome(sample([("photo", file(rest + #""mediaType":"image/png","size":1"#))])) == ["/photo type"]
        )
        #expect(
            outcome(sample([("photo", file(rest + #""mediaType":"image/png","size":1,"sha256":"00""#))]))
                == ["/photo format"])
        let paper = file(rest + #""mediaType":"application/pdf","size":1,"# + hash)
        let more = file(rest + #""mediaType":"application/pdf","size":1,"more":{},"# + hash)
        #expect(outcome(sample([("papers", "[\(paper),7]")])) == ["/papers/1 type"])
        #expect(outcome(sample([("papers", "[\(paper),\(more)]")])) == ["/papers/1/more unknown"])
        #expect(outcome(sample([("papers", "[\(paper),\(paper),\(paper)]")])) == ["/papers maxItems"])
    }

    @Test func findsEqualItems() {
        func children(_ items: String) -> [String] { outcome(sample([("children", "[\(items)]")])) }
        #expect(children(#"{"name":"A"},{"name":"\u0041"}"#) == ["/children unique"])
        #expect(children(#"{"name":"A"},{"name":"A","hobbies":["x"]}"#) == [])
        #expect(
            children(#"{"name":"A","hobbies":["x","y"]},{"hobbies":["x","y"],"name":"A"}"#) == [
                "/children unique"
            ])
        #expect(children(#"{"name":"A","hobbies":["xy"]},{"name":"A","hobbies":["x","y"]}"#) == [])
    }
}
