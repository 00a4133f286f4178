import CatalogEmitters
import CatalogModel
import OutputText
import Testing

@Suite struct HTMLEmitterTests {
    static let hostile = [
        "</script><script>alert(1)</script>", "</textarea></title><!-- ", "\" onfocus=\"alert(1)",
        "' autofocus x='",
        "&amp; &#x3C;b&#x3E; ]]>", "\u{202E}gnp.exe\u{2066}", "مرحبا بالعالم", "\u{0}\u{8}\u{FFFE}\r\nx",
        String(repeating: "Donaudampfschifffahrt", count: 500), "[x](javascript:alert%281%29)",
    ]

    /// The page of one field, in German.
    private func form(_ fields: Field..., exits: [ExitPage] = []) throws -> String {
        try page("html/de/sample/form.html", EmitterSample.service("sample", fields, exits: exits))
    }

    private func page(_ path: String, _ service: Service) throws -> String {
        let catalog = EmitterSample.catalog
        let files = pages(
            of: [service],
            in: Catalog(
                town: catalog.town, languages: catalog.languages, timeZone: catalog.timeZone,
                website: catalog.website, units: catalog.units, directory: .empty, design: .usual,
                roles: [],
                holidays: HolidayCalendar(), types: [], services: []))
        let file = try #require(files.first { $0.path == path })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test func emitsAFormATopicPageAndAListPerLanguageAndTheStyleSheets() {
        let paths = pages().map(\.path).sorted()
        let services = ["awkward", "exchange-waste-bin"]
        let expected =
            [
                "assets/dienstwerk.css", "assets/form.css", "assets/fragment.css", "assets/search.js",
                "assets/form.js", "assets/wizard.js", "assets/problems.de.js", "assets/problems.en.js",
            ].map { "html/" + $0 }
            + services.map { "html/assets/forms/\($0).js" }
            + ["html/sitemap.xml"]
            + ["de", "en"].flatMap { tag in
                ["html/\(tag)/index.html"]
                    + services.flatMap { service in
                        ["index.html", "form.html", "fragment.html"].map { file in
                            "html/\(tag)/\(service)/\(file)"
                        }
                    }
            }
        #expect(paths == expected.sorted())
    }

    /// Nobody pays in parts of a yen.
    @Test(arguments: [("EUR", 2, "decimal"), ("JPY", 0, "numeric")])
    func amountsAreTypedAsTheirCurrencyHasDigits(_ currency: String, _ scale: Int, _ mode: String) throws {
        let type = MoneyType(currency: currency, scale: scale, minimum: 0, maximum: 100_000)
        let page = try form(EmitterSample.field("fee", .money(type)))
        #expect(page.contains("inputmode=\"\(mode)\""))
        #expect(page.contains(" data-number"))
    }

    @Test func everyPageIsBalancedAndEveryReferenceMeetsExactlyOneElement() throws {
        for file in pages() where file.path.hasSuffix(".html") {
            let tags = ScannedTag.all(in: String(decoding: file.bytes, as: UTF8.self))
            var open: [String] = []
            for tag in tags where !ScannedTag.void.contains(tag.name) {
                if tag.isEnd {
                    #expect(open.popLast() == tag.name, "\(file.path)")
                } else {
                    open.append(tag.name)
                }
            }
            #expect(open.isEmpty, "\(file.path)")
            let ids = tags.compactMap { $0.attributes["id"] }
            #expect(Set(ids).count == ids.count, "\(file.path)")
            for tag in tags {
                let references = ["for", "aria-describedby"].compactMap { tag.attributes[$0] }
                for id in references.flatMap({ $0.split(separator: " ") }) {
                    #expect(ids.contains(String(id)), "\(file.path): \(id)")
                }
            }
            #expect(
                tags.count { $0.name == "h1" && !$0.isEnd } == (file.path.hasSuffix("fragment.html") ? 0 : 1))
            #expect(!tags.contains { ["style", "iframe", "object"].contains($0.name) })
            for script in tags where script.name == "script" && !script.isEnd {
                #expect(script.attributes["src"] != nil || script.attributes["type"] == "application/ld+json")
            }
            #expect(!tags.contains { $0.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" } })
        }
    }

    @Test func everyControlHasALabelOrIsHidden() throws {
        let html = try page("html/de/exchange-waste-bin/form.html", EmitterSample.services[1])
        let tags = ScannedTag.all(in: html)
        let labelled = Set(tags.compactMap { $0.name == "label" ? $0.attributes["for"] : nil })
        for tag in tags where ["input", "select", "textarea"].contains(tag.name) && !tag.isEnd {
            guard tag.attributes["type"] != "hidden" else { continue }
            #expect(labelled.contains(try #require(tag.attributes["id"])))
        }
    }

    @Test func namesItsControlsAsTheRuntimeReadsThem() throws {
        let html = try page("html/de/exchange-waste-bin/form.html", EmitterSample.services[1])
        let names = Set(ScannedTag.all(in: html).compactMap { $0.attributes["name"] })
        let expected = [
            "_service", "_version", "_definition", "_language", "kind", "hasCompost", "applicant.givenName",
            "applicant.birthDate.day", "applicant.birthDate.month", "applicant.birthDate.year",
            "children.0.name",
            "children.2.age", "nicknames.1", "days", "privacy", "photos",
        ]
        for name in expected { #expect(names.contains(name), "\(name)") }
        #expect(!names.contains("children.3.name"))
        #expect(html.contains("method=\"post\" action=\"/forms/exchange-waste-bin\" novalidate enctype="))
    }

    @Test func sendsAsMultipartOnlyWithFiles() throws {
        let plain = try form(EmitterSample.field("a", .boolean))
        #expect(!plain.contains("enctype"))
    }

    @Test(arguments: hostile)
    func textsOfADefinitionStayText(_ text: String) throws {
        let tags = try ScannedTag.all(in: formFull(of: text))
        let harmless = try ScannedTag.all(in: formFull(of: "x"))
        #expect(tags.map(\.name) == harmless.map(\.name))
        #expect(tags.map { $0.attributes.keys.sorted() } == harmless.map { $0.attributes.keys.sorted() })
    }

    /// A form in which one text stands everywhere.
    private func formFull(of text: String) throws -> String {
        let words = EmitterSample.text(text)
        let options = OptionList(
            name: nil, isOrdered: false,
            options: [.init(code: "a", label: words, hint: words, source: EmitterSample.range)])
        func field(_ id: String, _ type: FieldType, _ value: AnswerValue? = nil) -> Field {
            Field(
                id: id, type: type, label: words, hint: words, help: words, presence: .optional,
                relevance: .comparison(.equal, EmitterSample.answer("b", .text), .literal(.text(text))),
                prefill: nil, defaultValue: value, messages: [],
                source: EmitterSample.range)
        }
        return try form(
            field("a", .choice(options)), field("b", EmitterSample.plainText(), .text(text)),
            field("c", EmitterSample.plainText(lines: 3), .text(text)), field("d", .boolean),
            field("e", .consent(ConsentType(text: words))),
            exits: [
                ExitPage(
                    id: "x", condition: Self.yes, title: words, text: words,
                    places: ExpressionPlaces(EmitterSample.range))
            ])
    }

    // MARK: Conditions in words

    static let conditions: [(Expression, String)] = [
        (
            EmitterSample.isOrganic,
            "Nur beantworten, wenn Sie bei „K“ die Antwort „Option organic“ gewählt haben."
        ),
        (
            .not(EmitterSample.isOrganic),
            "Nur beantworten, wenn Sie bei „K“ etwas anderes als „Option organic“ gewählt haben."
        ),
        (yes, "Nur beantworten, wenn Sie „B“ mit Ja beantwortet haben."),
        (.not(yes), "Nur beantworten, wenn Sie „B“ mit Nein beantwortet haben."),
        (
            .comparison(.less, .literal(.integer(1200)), EmitterSample.answer("n", .integer)),
            "Nur beantworten, wenn Ihre Angabe bei „N“ größer als 1200\u{A0}m² ist."
        ),
        (
            .not(.and(yes, .isAbsent(EmitterSample.reference("n", .integer)))),
            "Nur beantworten, wenn Sie „B“ mit Nein beantwortet haben oder Sie bei „N“ etwas angegeben haben."
        ),
        (
            .and(yes, .or(EmitterSample.isOrganic, .isAbsent(EmitterSample.reference("n", .integer)))),
            "Nur beantworten, wenn Sie „B“ mit Ja beantwortet haben, und wenn außerdem Sie bei „K“ die Antwort "
                + "„Option organic“ gewählt haben oder Sie bei „N“ nichts angegeben haben."
        ),
        (
            .comparison(
                .equal, .comparison(.equal, yes, .literal(.boolean(true))), .literal(.boolean(false))),
            "Ob diese Frage für Sie gilt, hängt von Ihren Antworten ab („B“)."
        ),
        (
            .comparison(.less, .today, april),
            "Nur beantworten, wenn Ihr Formular vor dem 1. April 2027 bei uns eingeht."
        ),
        (
            .not(.comparison(.less, .today, april)),
            "Nur beantworten, wenn Ihr Formular frühestens am 1. April 2027 bei uns eingeht."
        ),
        (
            .comparison(.equal, .property(.weekday, .today), .literal(.integer(1))),
            "Ob diese Frage für Sie gilt, hängt von dem Tag ab, an dem Ihr Formular bei uns eingeht."
        ),
    ]
    static let yes = EmitterSample.answer("b", .boolean)
    static let april = Expression.literal(.date(CalendarDate("2027-04-01") ?? .first))

    @Test(arguments: conditions)
    func saysInPlainWordsWhenAQuestionApplies(_ condition: Expression, _ sentence: String) throws {
        let html = try form(
            EmitterSample.field("kind", .choice(EmitterSample.options(EmitterSample.kinds)), label: "K"),
            EmitterSample.field("b", .boolean, label: "B"),
            EmitterSample.field(
                "n", .integer(IntegerType(minimum: 0, maximum: 5000, unit: EmitterSample.text("m²"))),
                label: "N"),
            EmitterSample.field("x", EmitterSample.plainText(), when: condition))
        let line = try #require(html.split(separator: "\n").first { $0.contains("id=\"f-x-when\"") })
        #expect(ScannedTag.text(of: String(line)) == sentence.replacing("\u{A0}", with: "&#xA0;"))
    }

    /// Of two records of one type, it is said which one is meant; of the only one of its type, the question says enough.
    @Test func namesTheRecordWhereSeveralHaveTheSameQuestions() throws {
        func record(_ id: String, _ type: String) -> Field {
            EmitterSample.field(
                id,
                .record(
                    RecordType(name: type, elements: [.field(EmitterSample.field("b", .boolean, label: "B"))])
                ),
                label: "Record \(id)")
        }
        let html = try form(
            record("one", "person"), record("two", "person"), record("other", "animal"),
            EmitterSample.field(
                "x", .boolean,
                when: .and(EmitterSample.answer("two.b", .boolean), EmitterSample.answer("other.b", .boolean))
            ))
        let line = try #require(html.split(separator: "\n").first { $0.contains("id=\"f-x-when\"") })
        #expect(
            ScannedTag.text(of: String(line))
                == "Nur beantworten, wenn Sie „B“ (Record two) mit Ja beantwortet haben und Sie „B“ mit Ja beantwortet haben."
        )
    }

    @Test func aConditionNestedAThousandTimesIsSaidWithoutFalling() throws {
        var condition = Self.yes
        for index in 0..<1000 {
            condition = index.isMultiple(of: 2) ? .not(condition) : .and(condition, Self.yes)
        }
        let html = try form(
            EmitterSample.field("b", .boolean, label: "B"),
            EmitterSample.field("x", .boolean, when: condition))
        #expect(html.contains("hängt von Ihren Antworten ab („<bdi>B</bdi>“)"))
    }

    // MARK: Details

    @Test func marksWhatIsOptionalInWords() throws {
        let optional = try form(EmitterSample.field("a", .email, .optional))
        #expect(optional.contains("(freiwillige Angabe)"))
        let required = try form(EmitterSample.field("a", .email))
        #expect(!required.contains("freiwillige Angabe)"))
    }

    @Test func offersToTakeBackARadioButtonOnlyWhereNoAnswerIsAllowed() throws {
        let optional = try form(EmitterSample.field("a", .boolean, .optional))
        #expect(optional.contains("name=\"a\" value=\"\""))
        let required = try form(EmitterSample.field("a", .boolean))
        #expect(!required.contains("name=\"a\" value=\"\""))
    }

    @Test(arguments: [(10, false), (11, true)])
    func turnsToASelectForMoreThanTenOptions(_ count: Int, _ isSelect: Bool) throws {
        let codes = (0..<count).map { "o\($0)" }
        let html = try form(EmitterSample.field("a", .choice(EmitterSample.options(codes))))
        #expect(html.contains("<select") == isSelect)
    }

    @Test func writesDefaultValuesInTheFormsLanguage() throws {
        let money = Field(
            id: "fee", type: .money(MoneyType(currency: "EUR", scale: 2, minimum: 0, maximum: 100_000)),
            label: EmitterSample.text("Gebühr"), hint: nil, help: nil, presence: .required, relevance: nil,
            prefill: nil, defaultValue: .integer(1250),
            messages: [], source: EmitterSample.range)
        let service = EmitterSample.service("sample", [money])
        #expect(try page("html/de/sample/form.html", service).contains("value=\"12,50\""))
        #expect(try page("html/en/sample/form.html", service).contains("value=\"12.50\""))
    }

    @Test func choosesNothingBeforehandInsideOfWhatMayBeLeftEmpty() throws {
        let inner = Field(
            id: "a", type: EmitterSample.plainText(), label: EmitterSample.text("A"), hint: nil, help: nil,
            presence: .required, relevance: nil, prefill: nil,
            defaultValue: .text("preset"), messages: [],
            source: EmitterSample.range)
        let record = FieldType.record(RecordType(name: nil, elements: [.field(inner)]))
        #expect(try form(EmitterSample.field("r", record)).contains("value=\"preset\""))
        #expect(try !form(EmitterSample.field("r", record, .optional)).contains("value=\"preset\""))
        // Whatever the condition says, it may be false.
        let condition = Presence.requiredWhen(.literal(.boolean(false)))
        #expect(try !form(EmitterSample.field("r", record, condition)).contains("value=\"preset\""))
    }

    @Test func aListThatMayBeLeftOutNeedsNoRows() throws {
        let inner = EmitterSample.field("a", EmitterSample.plainText())
        let list = FieldType.list(
            ListType(
                item: .record(RecordType(name: nil, elements: [.field(inner)])), minItems: 2, maxItems: 5,
                isUnique: false,
                itemLabel: EmitterSample.text("Ding")))
        #expect(try form(EmitterSample.field("l", list)).contains("data-least=\"2\""))
        #expect(try form(EmitterSample.field("l", list, .optional)).contains("data-least=\"0\""))
    }
}

@Suite struct HTMLWriterTests {
    private func html(_ nodes: HTMLNode...) -> String {
        let body = String(decoding: htmlPage(HTMLElement(.div, [], nodes)), as: UTF8.self)
        return String(body.dropFirst("<!DOCTYPE html>\n".count).dropLast())
    }

    @Test func escapesTextsAndValues() {
        #expect(html(.text("<a> & \"b\"")) == "<div>&lt;a&gt; &amp; \"b\"</div>")
        #expect(
            html(.element(.input, [.value("\"<>&'\n")])) == "<div><input value=\"&quot;&lt;>&amp;'\n\"></div>"
        )
    }

    @Test func replacesWhatHTMLForbidsAndShowsWhatNobodyWouldSee() {
        #expect(
            html(.text("a\u{0}\u{1}\u{85}\u{FFFF}\u{1FFFE}\r\nb"))
                == "<div>a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\nb</div>")
        #expect(
            html(.text("\u{202E}\u{2066}\u{200B}\u{A0}ü😀")) == "<div>&#x202E;&#x2066;&#x200B;&#xA0;ü😀</div>")
    }

    @Test func breaksLinesOnlyWhereWhiteSpaceMeansNothing() {
        let inline = HTMLNode.element(.strong, [], text: "a")
        #expect(html(.text("x"), inline, inline) == "<div>x<strong>a</strong><strong>a</strong></div>")
        let mixed = html(.text("x"), inline, .element(.p, [], [inline, .text("y")]))
        #expect(mixed == "<div>\nx<strong>a</strong>\n<p><strong>a</strong>y</p>\n</div>")
    }

    @Test func keepsTheFirstLineBreakOfATextarea() {
        #expect(html(.element(.textarea, [], text: "\na\n b")) == "<div><textarea>\n\na\n b</textarea></div>")
    }

    @Test func anIdentifierHasNoBlanks() {
        #expect(HTMLIdentifier("a b\tc").rawValue == "a_b_c")
        #expect(HTMLIdentifier("").rawValue == "_")
    }

    @Test func writesATreeOfAnyDepth() {
        var node = HTMLNode.text("x")
        for _ in 0..<5_000 { node = .element(.span, [], [node]) }
        #expect(html(node).utf8.count == 5_000 * 13 + 12)
    }
}

@Suite struct WebAddressTests {
    @Test(arguments: [
        "https://www.musterstadt.example/a?b=c#d", "mailto:a@b.example", "tel:+49211123", "/dienste/tonne",
        "HTTPS://x.de",
    ])
    func takesHarmlessAddresses(_ text: String) { #expect(WebAddress(text)?.text == text) }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
        "data:text/html,x",
        "http://x.de", "//evil.example", "/\\evil.example", "https:/x", "https:///x", "https://",
        "vbscript:x", "x", "",
        "mailto:", "mailto://x", "/a b", "/a\u{A0}b", "https://x\u{0}.de",
    ])
    func refusesAllOthers(_ text: String) { #expect(WebAddress(text) == nil) }

    @Test func encodesWhatAnAddressMayNotHold() {
        #expect(WebAddress("/größe\"<>%zz%20")?.text == "/gr%C3%B6%C3%9Fe%22%3C%3E%25zz%20")
        #expect(WebAddress.relative(up: 1, ["..", "a b", "c"]).text == "../_/a%20b/c")
        #expect(WebAddress.phone("+49 (0)211 / 12-34").text == "tel:+492111234")
    }
}

@Suite struct MarkdownTests {
    @Test func readsParagraphsAndLists() {
        let markdown = Markdown("Eins\nzwei\n\n- a\n- b\n  weiter\n\n1. x\n2. y\n\nEnde")
        #expect(
            markdown.blocks == [
                .paragraph([.text("Eins\nzwei")]), .bullets([[.text("a")], [.text("b\nweiter")]]),
                .numbers(start: 1, [[.text("x")], [.text("y")]]), .paragraph([.text("Ende")]),
            ])
    }

    static let inlines: [(String, [Markdown.Inline])] = [
        ("**a** *b*", [.strong([.text("a")]), .text(" "), .emphasis([.text("b")])]),
        ("**a *b* c**", [.strong([.text("a "), .emphasis([.text("b")]), .text(" c")])]),
        ("***a***", [.strong([.emphasis([.text("a")])])]),
        ("Bürger*innen und Gäst*innen", [.text("Bürger*innen und Gäst*innen")]),
        ("3 * 4 * 5", [.text("3 * 4 * 5")]),
        ("**offen", [.text("**"), .text("offen")]),
        ("<b>x</b>", [.text("<b>x</b>")]),
        ("[x](javascript:alert)", [.text("[x](javascript:alert)")]),
        ("[x] (y)", [.text("[x] (y)")]),
    ]

    @Test(arguments: inlines)
    func readsEmphasisAndNothingElse(_ source: String, _ expected: [Markdown.Inline]) {
        #expect(Markdown(source).blocks == [.paragraph(expected)])
    }

    @Test func readsLinks() throws {
        let address = try #require(WebAddress("/satzung"))
        #expect(
            Markdown("Die [Satzung](/satzung).").blocks == [
                .paragraph([.text("Die "), .link("Satzung", address), .text(".")])
            ])
    }

    @Test func aSentenceBrokenBeforeANumberIsNoList() {
        #expect(
            Markdown("Das gilt ab\n2026. Danach nicht.").blocks == [
                .paragraph([.text("Das gilt ab\n2026. Danach nicht.")])
            ])
    }

    /// A day, a storey or a year at the beginning of a line or of a text keeps its number.
    @Test(arguments: [
        "31. Dezember, 24 Uhr.", "1. Mai ist Stichtag.", "1. Stock, Zimmer 12", "2026. Das war ein Jahr.",
        "Der Antrag geht bis\n31. Dezember.",
    ])
    func aNumberAloneIsNoList(_ text: String) {
        #expect(Markdown(text).blocks == [.paragraph([.text(text)])])
        #expect(Markdown(text).plainText == text.replacing("\n", with: " "))
    }

    @Test func aDayInsideAnItemStaysThere() {
        let markdown = Markdown("1. Antrag bis\n   31. Dezember stellen\n2. Warten\n- bis\n  1. Mai")
        #expect(
            markdown.blocks == [
                .numbers(start: 1, [[.text("Antrag bis\n31. Dezember stellen")], [.text("Warten")]]),
                .bullets([[.text("bis\n1. Mai")]]),
            ])
    }

    @Test(arguments: ["**", "*a ", "[", "[a](", "**a *b ", "- ", "1. ", "[a](/b", "***a", "_[*", "]("])
    func readsManyMarksInTime(_ unit: String) {
        let source = String(repeating: unit, count: 300_000 / unit.utf8.count)
        let started = ContinuousClock.now
        let text = Markdown(source).plainText
        #expect(ContinuousClock.now - started < .seconds(10))
        #expect(text.utf8.count <= source.utf8.count)
    }
}

/// A tag as a browser would find it: just enough to look at what the emitter wrote.
struct ScannedTag {
    let name: String
    let isEnd: Bool
    let attributes: [String: String]

    static let void: Set<String> = ["meta", "link", "input", "wbr"]

    static func all(in html: String) -> [ScannedTag] {
        var tags: [ScannedTag] = []
        var rest = Array(html.unicodeScalars)[...]
        while let start = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: start)...]
            if rest.first == "!" { continue }
            let isEnd = rest.first == "/"
            if isEnd { rest = rest.dropFirst() }
            let name = string(rest.prefix { $0 != " " && $0 != ">" })
            rest = rest.dropFirst(name.unicodeScalars.count)
            var attributes: [String: String] = [:]
            while rest.first == " " {
                rest = rest.dropFirst()
                let key = string(rest.prefix { $0 != "=" && $0 != " " && $0 != ">" })
                rest = rest.dropFirst(key.unicodeScalars.count)
                attributes[key] = ""
                guard rest.first == "=" else { continue }
                rest = rest.dropFirst(2)
                let value = rest.prefix { $0 != "\"" }
                attributes[key] = string(value)
                rest = rest.dropFirst(value.count + 1)
            }
            tags.append(ScannedTag(name: name, isEnd: isEnd, attributes: attributes))
        }
        return tags
    }

    /// What stands between the tags, without blanks at the ends.
    static func text(of html: String) -> String {
        var text = ""
        var isInside = false
        for character in html {
            if character == "<" {
                isInside = true
            } else if character == ">" {
                isInside = false
            } else if !isInside {
                text.append(character)
            }
        }
        return String(text.drop { $0 == " " })
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }
}
