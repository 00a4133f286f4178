import FormRuntime
import Testing

/// Percent-encodes pairs as a browser does.
private func encoded(_ pairs: [(String, String)]) -> [UInt8] {
    func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x20: return "+"
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x2A:
                return String(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }.joined()
    }
    return Array(pairs.map { encoded($0) + "=" + encoded($1) }.joined(separator: "&").utf8)
}

private let base = [
    ("kind", "residual"), ("applicant.givenName", "Anna"), ("applicant.birthDate.day", "1"),
    ("applicant.birthDate.month", "2"), ("applicant.birthDate.year", "1990"),
    ("applicant.address.street", "Weg 1"),
    ("email", "a@b.de"), ("terms", "true"),
]

private func read(
    _ pairs: [(String, String)], language: String = "de", ignoring: Set<String> = [],
    base: [(String, String)] = base
) -> Reading<SampleForm> {
    let names = Set(pairs.map(\.0))
    let kept = base.filter { !names.contains($0.0) }
    return SampleForm.read(
        formEncoded: encoded(kept + pairs), language: language, today: today, ignoring: ignoring)
}

@Suite struct FormEncodedTests {
    /// Marks in whatever order somebody types them, and the signs of Tibetan that are made of marks alone.
    @Test(arguments: [
        ("a\u{301}\u{323}", "\u{1EA1}\u{301}"), ("a\u{F73}\u{F73}z", "a\u{F71}\u{F71}\u{F72}\u{F72}z"),
        ("a\u{F81}\u{F75}", "a\u{F71}\u{F71}\u{F80}\u{F74}"), ("e\u{302}\u{323}\u{301}", "\u{1EC7}\u{301}"),
        ("a\u{344}\u{323}", "\u{1EA1}\u{308}\u{301}"), ("\u{1EC7}\u{334}", "\u{1EC7}\u{334}"),
        ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"), ("a\u{F71}\u{F72}", "a\u{F71}\u{F72}"),
    ])
    func marksComeIntoTheirOrder(_ typed: String, _ expected: String) throws {
        let form = try read([("applicant.address.street", typed)]).get()
        #expect(Array(form.applicant.address.street.utf8) == Array(expected.utf8))
        let json = sample([
            (
                "applicant",
                "{\"givenName\":\"A\",\"birthDate\":\"2000-02-29\",\"address\":{\"street\":\"\(typed)\"}}"
            )
        ])
        let isNormal = Array(typed.utf8) == Array(expected.utf8)
        #expect(outcome(json) == (isNormal ? [] : ["/applicant/address/street normalisation"]))
    }

    /// Whoever sends what takes the square of its length in time keeps the server from everybody else.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("applicant.address.street", "a" + String(repeating: "\u{301}\u{323}", count: 200_000)),
            ("phone", String(repeating: "1", count: 200_000) + String(repeating: ")", count: 200_000)),
            ("at", String(repeating: "1", count: 400_000)),
            ("email", "a@" + String(repeating: "b.", count: 200_000)),
            ("iban", String(repeating: "DE ", count: 200_000)),
            ("fee", String(repeating: "1.", count: 200_000)),
            ("from", String(repeating: "1.", count: 200_000)),
            ("website", "https://" + String(repeating: "a%", count: 200_000)),
        ])
    func longAnswersTakeTheirLengthInTime(_ name: String, _ typed: String) {
        #expect(!read([(name, typed)]).problems.isEmpty)
        let json = sample([(name == "applicant.address.street" ? "reason" : name, "\"\(typed)\"")])
        #expect(!outcome(json).isEmpty)
        #expect(!outcome("{\"\(typed)\":1,\"\(typed)x\":1}").isEmpty)
    }

    @Test(arguments: [
        ("8:30", "08:30"), ("08.30", "08:30"), ("8 : 30", "08:30"), ("8.30 Uhr", "08:30"), ("1430", "14:30"),
        ("830", "08:30"), ("14 Uhr", "14:00"), ("7h", "07:00"), ("7", "07:00"), ("25:00", nil), ("8:3", nil),
        ("12:60", nil), ("acht", nil), ("Uhr", nil), ("123456", nil), (":30", nil),
    ])
    func readsTimesAsPeopleTypeThem(_ typed: String, _ stored: String?) throws {
        switch read([("at", typed)]) {
        case .accepted(let form, _): #expect(form.at == stored)
        case .rejected(let problems):
            #expect(stored == nil)
            #expect(problems.map(\.code) == ["format"])
        }
    }

    @Test(arguments: [
        ("(0201) 12 34-56", "0201 12 34-56"), ("0201\u{2013}1234", "0201-1234"), ("0201.12.34", "0201 12 34"),
        ("+49 (0)201/1234", "+49 (0)201/1234"), ("0201\u{A0}1234", "0201 1234"), ("(", nil), ("(12", nil),
    ])
    func readsPhoneNumbersAsPeopleTypeThem(_ typed: String, _ stored: String?) throws {
        switch read([("phone", typed)]) {
        case .accepted(let form, _): #expect(form.phone == stored)
        case .rejected(let problems):
            #expect(stored == nil)
            #expect(problems.map(\.code) == ["format"])
        }
    }

    @Test func readsEveryType() throws {
        let hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
        let form = try read([
            ("kind", "organic"), ("hasCompost", "true"), ("reason", "  Viel\r\n Gru\u{308}n\t "),
            ("persons", " 4 "),
            ("area", "1.000,0"), ("fee", "12,5"), ("extras", "wheels"), ("extras", "lock"),
            ("applicant.birthDate", "31.12.1990"), ("applicant.birthDate.day", ""),
            ("applicant.birthDate.month", ""),
            ("applicant.birthDate.year", ""), ("applicant.address.postalCode", "01234"),
            ("children.7.name", "Ben"),
            ("children.2.name", "Mia"), ("children.5.name", " "), ("children.2.isAtSchool", "true"),
            ("children.2.school", "Grundschule"), ("children.2.hobbies.1", "Chor"),
            ("children.2.hobbies.0", "Judo"),
            ("tags.0", "a"), ("tags.9", "b"), ("from.day", "7"), ("from.month", "04"), ("from.year", "2026"),
            ("at", "08:30"),
            ("iban", "de89 3704 0044\u{A0}0532 0130 00"), ("bic", "cobadeff"), ("photo.id", "1"),
            ("photo.name", "n"),
            ("photo.mediaType", "image/png"), ("photo.size", "77"), ("photo.sha256", hash),
            ("papers.3.id", "2"),
            ("papers.3.name", "a.pdf"), ("papers.3.mediaType", "application/pdf"), ("papers.3.size", "1000"),
            ("papers.3.sha256", hash), ("contact.day", "Mo"),
        ]).get()
        #expect(form.reason == "Viel\n Grün")
        #expect(form.area?.description == "1000.00")
        #expect(form.fee?.minorUnits == 1250)
        #expect(form.extras == [.wheels, .lock])
        #expect(form.applicant.birthDate == day("1990-12-31"))
        #expect(form.children.map(\.name) == ["Mia", "Ben"])
        #expect(form.children.first?.hobbies == ["Judo", "Chor"])
        #expect(form.tags == ["a", "b"])
        #expect(form.from == day("2026-04-07"))
        #expect(form.iban == "DE89370400440532013000")
        #expect(form.bic == "COBADEFF")
        #expect(form.photo?.size == 77)
        #expect(form.papers.map(\.id) == ["2"])
        #expect(form.contact?.mayCall == false)
        #expect(try SampleForm.read(json: form.json(), today: today).get() == form)
    }

    @Test func takesEmptyForAbsent() throws {
        let form = try read([
            ("reason", " \r\n "), ("persons", ""), ("tags.0", ""), ("extras", ""),
            ("children.0.name", "\u{3000}"),
            ("from.day", ""), ("from.month", ""), ("from.year", ""), ("photo", ""),
        ]).get()
        #expect(form.reason == nil)
        #expect(form.tags.isEmpty && form.extras.isEmpty && form.children.isEmpty)
    }

    @Test(arguments: [
        ("persons", "1.5", "type"), ("persons", "drei", "type"), ("persons", "0", "minimum"),
        ("persons", "999.999", "maximum"), ("persons", "99999999999999999999999", "maximum"),
        ("persons", "+7", ""),
        ("persons", "\u{2212}7", "minimum"), ("persons", "1e1", "type"), ("persons", "7 8", "type"),
        ("area", "1,234", "format"), ("area", "12,", "format"), ("area", ",5", "format"),
        ("area", "1.00", "format"),
        ("area", "1 000,00", ""), ("area", "1.0000", "format"), ("area", "1 00", "format"),
        ("area", "-0", ""),
        ("area", "1\u{202F}000", ""), ("fee", "1.2.3", "type"), ("fee", "5000,01", "maximum"),
        ("fee", "5.000", ""),
        ("persons", "\u{2013}7", "minimum"), ("persons", "7 €", "type"), ("fee", "12,50 €", ""),
        ("fee", "eur 12", ""),
        ("fee", "12\u{A0}Euro", ""), ("fee", "€12", ""), ("fee", "€ 12 €", "type"), ("fee", "EUR", "type"),
        ("fee", "12 USD", "type"),
        ("fee", "5.000,01 EUR", "maximum"), ("applicant.address.postalCode", "D-01 234", ""),
        ("applicant.address.postalCode", "de-01234", ""),
        ("applicant.address.postalCode", "D-", "/address/postalCode format"),
        ("applicant.address.postalCode", "D01234", "/address/postalCode format"),
        ("hasCompost", "yes", "irrelevant (warning)"), ("kind", "glas", "option"),
        ("extras", "bell", "option"),
        ("terms", "false", "required"), ("terms", "on", "type"), ("terms", "", "required"),
        ("at", "8 Ohr", "format"),
        ("from", "31.2.2027", "format"), ("from", "1. 5. 2026", ""), ("from", "1.5.26", "format"),
        ("from", "2026-04-01", "earliest"), ("from.day", "3", "format"), ("photo", "cat.png", "type"),
        ("email", "  a@b.de\t", ""), ("email", "a@b", "format"), ("code", "A1\u{1}2", ""),
        ("tags.0", "a\nb", ""),
        ("contact.day", "Mo", "irrelevant (warning)"), ("contact.mayCall", "true", "irrelevant (warning)"),
    ])
    func checksValues(name: String, value: String, outcome expected: String) {
        let field =
            name.hasPrefix("contact") ? "contact" : name.split(separator: ".").first.map(String.init) ?? name
        let reported = expected.isEmpty ? [] : ["/\(field)\(expected.hasPrefix("/") ? "" : " ")\(expected)"]
        #expect(outcome(read([(name, value)])) == reported)
    }

    @Test func readsNumbersInTheLanguageOfTheForm() throws {
        #expect(try read([("area", "1,000.0")], language: "en-GB").get().area?.description == "1000.00")
        #expect(try read([("area", "999,5")], language: "de-simple").get().area?.description == "999.50")
        #expect(try read([("area", "999,5")], language: "fr").get().area?.description == "999.50")
        #expect(outcome(read([("area", "1.000,5")], language: "en")) == ["/area format"])
    }

    /// Day, month and year as they were typed; what is missing, and what people are asked for.
    @Test(
        arguments: [
            ("", "5", "2026", "day", "den Tag."), ("31", "", "2026", "month", "den Monat."),
            ("31", "5", " ", "year", "das Jahr."), ("", "", "2026", "day month", "Tag und Monat."),
            ("", "5", "", "day year", "Tag und Jahr."), ("31", "", "", "month year", "Monat und Jahr."),
            ("31", "x", "", "year", "das Jahr."), ("31", "5", "26", nil, "das Jahr mit vier Ziffern"),
            ("31", "13", "2026", nil, "ein Datum an, das es gibt"),
            ("x", "5", "2026", nil, "ein Datum an, das es gibt"),
        ] as [(String, String, String, String?, String)])
    func saysWhatADateLacks(day: String, month: String, year: String, missing: String?, words: String) {
        let problems = SampleForm.problems(
            formEncoded: encoded([("from.day", day), ("from.month", month), ("from.year", year)]),
            language: "de", today: today)
        let problem = problems.first { $0.pointer == "/from" }
        #expect(problem?.code == "format")
        #expect(problem?.parameter("missing") == missing)
        #expect(problem?.message(in: "de").contains(words) ?? false, "\(problem?.message(in: "de") ?? "")")
    }

    @Test func reportsMissingAnswersOfRecordsBoxByBox() {
        let few = [("kind", "residual"), ("email", "a@b.de"), ("terms", "true")]
        #expect(
            outcome(read([], base: few)) == [
                "/applicant/givenName required", "/applicant/birthDate required",
                "/applicant/address/street required",
            ])
    }

    @Test func dropsWhatIsNotAskedForWithAWarning() throws {
        let reading = read([
            ("hasCompost", "true"), ("children.0.school", "S"), ("children.0.name", "A"),
        ])
        #expect(
            outcome(reading) == [
                "/hasCompost irrelevant (warning)", "/children/0/school irrelevant (warning)",
            ])
        let form = try reading.get()
        #expect(form.hasCompost == nil)
        #expect(form.children.count == 1)
        #expect(form.children.first?.school == nil)
    }

    /// Rows are numbered as on a page that is shown again, and as they were typed.
    @Test func namesRowsOfWhichNothingIsAskedFor() {
        let first = read([
            ("children.1.school", "S"), ("children.3.name", "A"), ("children.5.school", " "),
            ("children.7.school", "T"),
        ])
        #expect(
            outcome(first) == [
                "/children/0/name required", "/children/0/school irrelevant (warning)",
                "/children/2/name required", "/children/2/school irrelevant (warning)",
            ])
        // A storage that has served before.
        #expect(outcome(read([])) == [])
    }

    @Test func refusesUnknownAndRepeatedControls() {
        #expect(outcome(read([("nothing", "")])) == ["/nothing unknown"])
        #expect(outcome(read([("applicant", "x")])) == ["/applicant unknown"])
        #expect(outcome(read([("children.x.name", "A")])) == ["/children/x/name unknown"])
        #expect(outcome(read([("children.01.name", "A")])) == ["/children/01/name unknown"])
        #expect(outcome(read([("children.9999999.name", "A")])) == ["/children/9999999/name unknown"])
        #expect(outcome(read([("from.hour", "1")])) == ["/from/hour unknown"])
        #expect(outcome(read([("persons", "1"), ("persons", "2")])) == ["/persons duplicate"])
        #expect(outcome(read([("persons", "1"), ("persons", "")])) == [])
        #expect(outcome(read([("from", "1.5.2026"), ("from.day", "1")])) == ["/from/day duplicate"])
    }

    /// Also if it is computed from what else is in its record, so that it is known before that nothing was
    /// typed there.
    @Test(arguments: [
        ("outer.count=3", ["/outer/count computed"]),
        ("outer.parts.0=a&outer.count=3", ["/outer/count computed"]),
        ("outer.parts.0=a&outer.count=1", []), ("outer.parts.0=a", []), ("outer.parts.0=", []),
    ])
    func comparesWhatIsSubmittedForAComputedValue(_ body: String, _ expected: [String]) {
        let reading = CountingForm.read(formEncoded: Array(body.utf8), language: "en", today: today)
        #expect(outcome(reading) == expected)
    }

    @Test func ignoresTransportFields() {
        #expect(
            outcome(read([("_language", "de"), ("_service", "x"), ("token", "1")], ignoring: ["token"])) == []
        )
        for name in ["_service", "_version", "_definition", "_language", "_step"] {
            #expect(outcome(read([(name, "x"), (name, "y")])) == [], "\(name)")
        }
    }

    @Test(arguments: ["%", "%4", "%GG", "%ff", "%C3", "%00", "%c0%80", "%ed%a0%80", "\u{0}"])
    func refusesBadEscapes(text: String) {
        for body in ["reason=\(text)", "\(text)=1", "kind=residual&x=a\(text)", "reason=\(text)&a=b"] {
            let problems = SampleForm.problems(formEncoded: Array(body.utf8), language: "de", today: today)
            #expect(problems.map(\.code) == ["syntax"])
            #expect(problems.first?.position != nil)
        }
    }

    @Test func limitsTheNumberOfControls() {
        let many = Array(String(repeating: "a&", count: 20_001).utf8)
        #expect(SampleForm.problems(formEncoded: many, language: "de", today: today).map(\.code) == ["size"])
        let some = Array(String(repeating: "&&", count: 20_001).utf8)
        #expect(
            !SampleForm.problems(formEncoded: some, language: "de", today: today).map(\.code).contains("size")
        )
    }
}

/// Counts what is in the record around the number.
private struct CountingForm: Form {
    static let definition = FormDefinition(
        service: "counting", version: "1.0.0", hash: "counting", languages: ["en"],
        table: """
            form 1
            outer record optional
              parts list optional min=1 max=3
                - text max=5
              count integer optional computed=0
            order 0 1 2 1. 0. 3
            """, texts: [], condition: { _, _ in .undecided },
        value: { _, answers in ComputedValue(Lists.count(answers.items(0))) })

    init(_ answers: Answers) {}

    func write(to writer: inout AnswerWriter) {}
}
