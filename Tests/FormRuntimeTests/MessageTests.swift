import FormRuntime
import Testing

@Suite struct MessageTests {
    @Test(arguments: [
        ("persons", "100", "de", "Bitte geben Sie bei „Personen“ höchstens 99 an."),
        ("persons", "100", "de-AT", "Bitte geben Sie bei „Personen“ höchstens 99 an."),
        ("persons", "100", "fr", "Bitte geben Sie bei „Personen“ höchstens 99 an."),
        ("fee", "500001", "de", "Bitte geben Sie bei „Gebühr“ höchstens 5000,00 € an."),
        ("fee", "500001", "en", "Please enter at most €5000.00 for “Fee”."),
        ("fee", "500001", "en-US", "Please enter at most €5000.00 for “Fee”."),
        (
            "fee", "500001", "de-simple",
            "Die Zahl bei „Kosten“ ist zu groß. Sie darf höchstens 5000,00 € sein."
        ),
        (
            "area", "\"1.5\"", "de",
            "Bitte übermitteln Sie bei „Fläche“ einen Text mit einer Zahl, die genau 2 Stellen nach dem Punkt hat, zum "
                + "Beispiel \"12.55\"."
        ),
        (
            "fee", "12.5", "en",
            "Please send an amount in the smallest unit of the currency as a whole number, for example 10000 for 100 for “Fee”."
        ),
        (
            "from", "\"31.5.2026\"", "de-simple",
            "Bitte übermitteln Sie bei „from“ ein Datum, das es gibt, in der Form JJJJ-MM-TT, zum Beispiel \"2026-01-31\"."
        ),
        (
            "email", "\"x\"", "en",
            "Please check the email address for “email”. It should look like name@example.org."
        ),
        ("from", "\"2026-04-01\"", "de", "Bitte geben Sie bei „from“ ein Datum ab dem 7. April 2026 an."),
        ("from", "\"2026-04-01\"", "en", "Please enter a date from 7 April 2026 on for “from”."),
        (
            "kind", "\"x\"", "de-simple",
            "Bei „Welche Tonne?“ gibt es diese Antwort nicht. Bitte wählen Sie eine andere Antwort."
        ),
        (
            "photo",
            #"{"id":"1","name":"a.gif","mediaType":"image/gif","size":5,"sha256":""#
                + String(repeating: "0f", count: 32) + #""}"#, "de",
            "Bitte wählen Sie bei „photo“ eine Datei in einem der Formate aus, die dort genannt sind."
        ),
        ("terms", "false", "de", "Bitte setzen Sie das Häkchen bei „Bedingungen“."),
        ("more", "1", "de", "Die Angabe „more“ gehört nicht zu diesem Formular."),
        (
            String(repeating: "ü", count: 90), "1", "en",
            "The entry “\(String(repeating: "ü", count: 80))…” is not part of this form."
        ),
        ("code", "\"Z99\"", "de", "Geschlossen."),
        ("code", "\"Z99\"", "en", "With these answers the form cannot be sent."),
    ])
    func speaksTheLanguage(name: String, json: String, language: String, message: String) {
        #expect(problem(sample([(name, json)]))?.message(in: language) == message)
    }

    @Test(arguments: [
        (#"{"code":"abc"}"#, "de", "Bitte schreiben Sie bei „code“ genau 4 Zeichen (bisher 3)."),
        (#"{"code":"abcde"}"#, "en", "Please shorten the answer to “code” to exactly 4 characters (now 5)."),
        (#"{"kinds":["a"]}"#, "de", "Bitte wählen Sie bei „kinds“ genau 2 der Möglichkeiten aus."),
        (#"{"kinds":["a","b","c"]}"#, "en", "Please choose exactly 2 of the options for “kinds”."),
        (
            #"{"guests":["a","b","c"]}"#, "de-simple",
            "Bei „guests“ ist zu viel. Bitte machen Sie genau 2 Angaben."
        ),
    ])
    func saysThatOneNumberAloneIsRight(json: String, language: String, message: String) {
        let definition = FormDefinition(
            service: "counts", version: "1.0.0", hash: "", languages: ["de", "en", "de-simple"],
            table: """
                form 1
                code text optional min=4 max=4
                guests list optional min=2 max=2
                  - text max=10
                kinds choices optional options=a,b,c min=2 max=2
                """, texts: [], condition: { _, _ in .yes })
        let problems = definition.problems(json: Array(json.utf8), today: today)
        #expect(problems.map { $0.message(in: language) } == [message])
    }

    @Test(arguments: [
        (#"{"word":"a b"}"#, "de", "Bitte kürzen Sie den Text bei „word“ auf höchstens ein Wort (jetzt 2)."),
        (#"{"word":"a b"}"#, "en", "Please shorten the text for “word” to at most one word (now 2)."),
        (#"{"code":"a"}"#, "de", "Bitte schreiben Sie bei „code“ mindestens 2 Zeichen (bisher 1)."),
        (#"{"guests":["a","b"]}"#, "de", "Bitte machen Sie bei „guests“ nicht mehr als einen Eintrag."),
        (
            #"{"guests":["a","b"]}"#, "de-simple",
            "Bei „guests“ ist zu viel. Bitte machen Sie höchstens eine Angabe."
        ),
        (
            #"{"kinds":["a","b"]}"#, "de",
            "Bitte wählen Sie bei „kinds“ nicht mehr als eine der Möglichkeiten aus."
        ),
        (
            #"{"total":81}"#, "de",
            "Aus Ihren Antworten ergibt sich bei „total“ mehr als 80. Bitte prüfen Sie sie."
        ),
        (#"{"total":81}"#, "en", "Your answers give more than 80 for “total”. Please check them."),
    ])
    func countsInWordsAndAsksNobodyToTypeWhatIsComputed(json: String, language: String, message: String) {
        let definition = FormDefinition(
            service: "counts", version: "1.0.0", hash: "", languages: ["de", "en", "de-simple"],
            table: """
                form 1
                word text optional max=20 words=1
                code text optional min=2 max=20
                guests list optional min=0 max=1
                  - text max=10
                kinds choices optional options=a,b min=1 max=1
                total integer optional computed=0 max=80
                """, texts: [], condition: { _, _ in .yes },
            value: { _, _ in .number(json.contains("total") ? Number(81) : nil) })
        let problems = definition.problems(json: Array(json.utf8), today: today)
        #expect(problems.map { $0.message(in: language) } == [message])
    }

    @Test func whatIsRecommendedIsNotDemanded() {
        let definition = FormDefinition(
            service: "a", version: "1.0.0", hash: "", languages: ["de", "en", "de-simple"],
            table: "form 1\nhint text recommended max=20", texts: [], condition: { _, _ in .yes })
        let problems = definition.problems(json: Array("{}".utf8), today: today)
        #expect(problems.map(\.severity) == [.warning])
        #expect(
            problems.map { $0.message(in: "de") } == ["Die Angabe bei „hint“ ist freiwillig, hilft uns aber."]
        )
        #expect(problems.map { $0.message(in: "en") } == ["“hint” is optional, but an answer helps us."])
        #expect(
            problems.map { $0.message(in: "de-simple") }
                == ["Bei „hint“ müssen Sie nichts angeben. Aber es hilft uns."])
    }

    /// The words that stand on the page are also those of the messages, with the same way of writing numbers.
    @Test func aLanguageWithoutWordsHasThoseThatStandIn() {
        let definition = FormDefinition(
            service: "a", version: "1.0.0", hash: "", languages: ["de", "uk", "hsb"],
            standIns: ["uk": "en", "hsb": "de"], table: "form 1\nsize decimal required scale=1 max=50",
            texts: [],
            condition: { _, _ in .yes })
        let problems = definition.problems(json: Array("{}".utf8), today: today)
        #expect(problems.map { $0.message(in: "uk") } == ["Please fill in “size”."])
        #expect(problems.map { $0.message(in: "uk-UA") } == ["Please fill in “size”."])
        #expect(problems.map { $0.message(in: "hsb") } == ["Bitte füllen Sie „size“ aus."])
    }

    @Test func prefersTheAuthorsMessage() {
        let missing = problem(sample([("kind", "\"organic\""), ("hasCompost", "true")]))
        #expect(missing?.message(in: "de") == "Sagen Sie uns den Grund.")
        #expect(missing?.message(in: "en") == "Please fill in “reason”.")
        let rule = problem(sample([("kind", "\"paper\""), ("persons", "50")]))
        #expect(rule?.message(in: "de") == "Zu viele Personen\nfür Papier.")
    }

    @Test func namesTheItemOfAList() {
        let children = #"[{"name":"A"},{"name":"B","hobbies":["a",1]},{"name":7}]"#
        let problems = SampleForm.problems(json: Array(sample([("children", children)]).utf8), today: today)
        #expect(
            problems.map { $0.message(in: "de") } == [
                "Bitte übermitteln Sie bei „Hobby 2“ (Kind 2) einen Text.",
                "Bitte übermitteln Sie bei „Name“ (Kind 3) einen Text.",
            ])
    }

    @Test func givesLimitsAsParameters() {
        func parameters(_ name: String, _ json: String) -> [String] {
            problem(sample([(name, json)]))?.parameters.map { "\($0.name)=\($0.value)" } ?? []
        }
        #expect(parameters("reason", "\"ab\"") == ["limit=3", "actual=2"])
        #expect(parameters("reason", "\"a b c d e f\"") == ["limit=5", "actual=6"])
        #expect(parameters("area", "\"2000.00\"") == ["limit=1000.00"])
        #expect(parameters("from", "\"2026-04-01\"") == ["limit=2026-04-07"])
        #expect(parameters("tags", #"["a","b","c","d","e"]"#) == ["limit=4", "actual=5"])
        #expect(parameters("more", "1") == ["name=more"])
    }

    @Test func writesProblemsAsJSON() {
        let problems = SampleForm.problems(json: Array(sample([("persons", "100")]).utf8), today: today)
        #expect(
            text(problems.json(language: "de"))
                == #"[{"pointer":"/persons","code":"maximum","severity":"error","#
                + #""message":"Bitte geben Sie bei „Personen“ höchstens 99 an.","parameters":{"limit":"99"}}]"#
        )
    }

    @Test func refusesEverythingWhenTheTableIsDamaged() {
        let definition = FormDefinition(
            service: "x", version: "1.0.0", hash: "", languages: ["de"], table: "form 2\nkind text",
            texts: [],
            condition: { _, _ in .yes })
        let problems = definition.problems(json: Array("{}".utf8), today: today)
        #expect(problems.map(\.code) == ["definition"])
        #expect(problems.first?.message(in: "de").isEmpty == false)
    }

    /// Digits in groups, the minus sign, the sign of the currency, and how often something is needed.
    @Test(arguments: [
        ("visitors", "2000000", "de", "Bitte geben Sie bei „visitors“ höchstens 1.000.000 an."),
        ("visitors", "2000000", "en", "Please enter at most 1,000,000 for “visitors”."),
        ("degrees", "\"-20000.1\"", "de", "Bitte geben Sie bei „degrees“ mindestens −12.345,5 an."),
        ("costs", "2000000", "de", "Bitte geben Sie bei „costs“ höchstens 12.345,67\u{A0}€ an."),
        ("costs", "-1", "en", "Please enter at least €0.00 for “costs”."),
        ("yen", "20000", "de", "Bitte geben Sie bei „yen“ höchstens 9999\u{A0}JPY an."),
        ("days", "", "de", "Bitte machen Sie bei „days“ mindestens 2 Einträge."),
        ("colours", "", "en", "Please choose at least 2 of the options for “colours”."),
    ])
    func writesNumbersAsPeopleReadThem(name: String, json: String, language: String, message: String) {
        let answers = json.isEmpty ? "{}" : "{\"\(name)\": \(json)}"
        let problems = FormOfLimits.read(json: Array(answers.utf8), today: today).problems
        let found = problems.first { $0.pointer == "/" + name }
        #expect(found?.message(in: language) == message)
    }
}

/// A form whose limits have many digits.
private struct FormOfLimits: Form {
    init(_ answers: Answers) {}
    func write(to writer: inout AnswerWriter) {}

    static let definition = FormDefinition(
        service: "limits", version: "1.0.0", hash: String(repeating: "0", count: 64),
        languages: ["de", "en"],
        table: """
            form 1
            visitors integer optional min=0 max=1000000
            degrees decimal optional scale=1 min=-123455 max=0
            costs money optional currency=EUR scale=2 min=0 max=1234567
            yen money optional currency=JPY scale=0 min=0 max=9999
            days list required min=2 max=5
              - date
            colours choices required options=red,green,blue min=2 max=3
            """,
        texts: [], condition: { _, _ in .undecided })
}
