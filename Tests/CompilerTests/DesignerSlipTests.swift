import CatalogCompiler
import CatalogDiagnostics
import Testing

@Suite("Slips in fields as designers make them")
struct DesignerSlipTests {
    private static let goods = """
        goods:
          type: choices
          label: {de: Waren, en: Goods}
          options: {fish: {de: Fisch, en: Fish}, fruit: {de: Obst, en: Fruit}}

        """

    /// The code and the English proposal of each error.
    private func errors(in fields: String) -> [String] {
        compile(ExampleCatalog(.fields(fields)).files).diagnostics.filter { $0.definition.severity == .error }
            .map {
                "\($0.definition.code) \($0.proposal?.english ?? "")"
            }
    }

    @Test(arguments: [
        ("fields: {name: {type: text, maxLength: 9, label: {de: N, en: N}}}", "record"),
        ("latest: today()", "date"), ("minimum: 3", "integer"), ("scale: 2", "decimal"),
        ("options: {a: {de: A, en: A}, b: {de: B, en: B}}", "choice"), ("maxLength: 9", "text"),
    ])
    func theKeysSayWhichTypeIsMissing(key: String, type: String) {
        let found = errors(in: "one:\n  label: {de: Eins, en: One}\n  \(key)\n")
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("DW2002 Add for example “type: \(type)”") == true)
    }

    @Test(arguments: ["liste", "lst", "array"])
    func aTypeOfAnotherNameIsOneError(type: String) {
        let fields = """
            names:
              type: \(type)
              label: {de: Namen, en: Names}
              maxItems: 3
              itemLabel: {de: Name, en: Name}
              item: {type: text, maxLength: 20}
            """
        #expect(errors(in: fields) == ["DW2010 Did you mean “list”?"])
    }

    @Test(
        "Between braces, a condition that begins with a text gets the quotes that it needs",
        arguments: [
            ("\"fish\" in goods", "DW1015 Delete it or put the whole text into quotes: '\"fish\" in goods'"),
            (
                "\"fish\" in goods and count(goods) in (1, 2)",
                "DW1015 Delete it or put the whole text into quotes: '\"fish\" in goods and count(goods) in (1, 2)'"
            ),
            ("goods = \"fish\"", "DW3015 Write: '\"fish\" in goods'"),
        ])
    func aTextAtTheBeginning(condition: String, error: String) {
        let fields = Self.goods + "one: {type: boolean, when: \(condition), label: {de: Eins, en: One}}\n"
        #expect(errors(in: fields) == [error])
    }

    @Test func optionsOfTheSameTextAreSaidOnce() {
        let fields = Self.goods.replacing("Obst", with: "Fisch").replacing("Fruit", with: "Fish")
        let found = compile(ExampleCatalog(.fields(fields)).files).diagnostics.filter {
            $0.definition.code == "DW4108"
        }
        #expect(found.count == 1)
    }

    @Test func aHintTellsOptionsApart() {
        let fields = """
            hours:
              type: choice
              label: {de: Wie lange?, en: How long?}
              options:
                a: {label: {de: Lang, en: Long}, hint: {de: 25 Stunden, en: 25 hours}}
                b: {label: {de: Lang, en: Long}, hint: {de: 35 Stunden, en: 35 hours}}
            """
        let found = compile(ExampleCatalog(.fields(fields)).files).diagnostics
        #expect(!found.contains { $0.definition.code == "DW4108" })
    }

    private static let children = """
        children:
          type: list
          label: {de: Kinder, en: Children}
          itemLabel: {de: Kind, en: Child}
          maxItems: 3
          item:
            type: record
            fields:
              weeks: {type: integer, minimum: 1, maximum: 9, label: {de: Wochen, en: Weeks}}
              isGuest: {type: boolean, label: {de: Gast?, en: Guest?}}
              born: {type: date, latest: today(), label: {de: Geboren, en: Born}}
        price: {type: money, maximum: 900, label: {de: Preis, en: Price}}

        """

    @Test(
        "What is asked of the items of a list is told how it is asked",
        arguments: [
            ("count(children[isGuest]) > 2", "DW1112", "some x in children satisfies x.…"),
            ("children[0].weeks > 2", "DW1112", "some x in children satisfies x.…"),
            ("every(children.isGuest)", "DW1112", "“all(…)” or: every x in … satisfies x.…"),
            ("children.weeks > 2", "DW3010", "some x in children satisfies x.weeks …"),
            ("age(children.born) > 2", "DW3025", "some x in children satisfies age(x.born) …"),
            ("sum(children.weeks * 2) > 9", "DW3024", "“computed: … * …”, and name children.total"),
            ("price > 5 * count(children)", "DW3005", "“type: money” and “computed: …”"),
        ])
    func ofItems(condition: String, code: String, advice: String) {
        let fields =
            Self.children + "one: {type: boolean, when: '\(condition)', label: {de: Eins, en: One}}\n"
        let found = errors(in: fields)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix(code) == true && found.first?.contains(advice) == true, "\(found)")
    }

    @Test(
        "Fields without the record around them are one error",
        arguments: [
            ("", "DW2002 Several fields together are a “record”"),
            (
                "  type: record\n  label: {de: Eins, en: One}\n",
                "DW2001 “weeks” is a field itself: write “fields:” above it"
            ),
            (
                """
                  type: list
                  label: {de: Eins, en: One}
                  itemLabel: {de: Eins, en: One}
                  maxItems: 3

                """, "DW2001 Write “item:” above, below that “type: record” and “fields:”"
            ),
        ])
    func fieldsWithoutTheirRecord(keys: String, advice: String) {
        let fields = """
            one:
            \(keys)  weeks: {type: integer, minimum: 1, maximum: 9, label: {de: Wochen, en: Weeks}}
              days: {type: integer, minimum: 1, maximum: 9, label: {de: Tage, en: Days}}
            """
        let found = errors(in: fields)
        #expect(found.count == 1 && found.first?.hasPrefix(advice) == true, "\(found)")
    }

    @Test("A number is no name, with quotes or without")
    func aNumberIsNoName() {
        let fields = """
            one:
              type: choice
              label: {de: Eins, en: One}
              options: {2: {de: Zwei, en: Two}, three: {de: Drei, en: Three}}
            """
        #expect(errors(in: fields) == ["DW2008 For example: value2"])
    }

    @Test(
        "A default is written as the bounds beside it",
        arguments: [
            ("type: money, maximum: 100", "12.50", nil), ("type: money, maximum: 100", "15", nil),
            ("type: money, maximum: 100", "", "DW2007"),
            ("type: money, maximum: 100", "1200", "DW2013"),
            ("type: money, maximum: 100", "12.505", "DW2013"),
            ("type: decimal, scale: 1, minimum: 0, maximum: 9", "2.5", nil),
            ("type: decimal, scale: 1, minimum: 0, maximum: 9", "9.5", "DW2013"),
        ] as [(String, String, String?)])
    func defaultBesideBounds(type: String, value: String, code: String?) {
        let found = errors(in: "one: {\(type), default: \(value), label: {de: Eins, en: One}}\n")
        #expect(found.first.map { String($0.prefix(6)) } == code)
    }

    private static let owners = """
        owners:
          type: list
          label: {de: Inhaber, en: Owners}
          itemLabel: {de: Inhaber, en: Owner}
          maxItems: 5
          item: {type: record, fields: {share: {type: integer, minimum: 0, maximum: 100, label: {de: Anteil, en: Share}}, why: WHY}}

        """

    @Test(
        "What is said of the items of a list needs a name for one of them",
        arguments: [
            ("some owners satisfies share > 50", "DW1113 Write: x in owners satisfies …"),
            ("some in owners satisfies x.share > 50", "DW1113 Write: x in owners satisfies …"),
            ("share > 50", "DW3010 Write: some x in owners satisfies x.share …"),
        ])
    func itemsWithoutAName(condition: String, advice: String) {
        let plain = "{type: text, maxLength: 9, required: false, label: {de: W, en: W}}"
        let fields =
            Self.owners.replacing("WHY", with: plain)
            + "one: {type: boolean, when: \(condition), label: {de: Eins, en: One}}\n"
        let found = errors(in: fields)
        #expect(found.count == 1 && found.first?.hasPrefix(advice) == true, "\(found)")
    }

    @Test func anItemDoesNotNameItsOwnList() {
        let why = "{type: text, maxLength: 9, when: owners.share > 50, label: {de: W, en: W}}"
        let found = errors(in: Self.owners.replacing("WHY", with: why))
        #expect(found == ["DW3038 Write “share” without “owners.”: then the same item is meant."])
    }

    @Test(
        "What people count in, a form may not know",
        arguments: [
            (
                "start: {type: date, earliest: today() + 10 workdays, label: {de: Beginn, en: Start}}",
                "DW1112 Write for example with all days: duration(\"P14D\")"
            ),
            (
                "seats: {type: choice, label: {de: Plätze, en: Seats}, options: {25: {de: Wenige, en: Few}, more: {de: Mehr, en: More}}}",
                "DW2008 For example: value25"
            ),
            (
                "plan: {type: file, mediaTypes: [image/jpg], label: {de: Plan, en: Plan}}",
                "DW2014 Write: image/jpeg"
            ),
            (
                "plan: {type: file, mediaTypes: [foo/bar], label: {de: Plan, en: Plan}}",
                "DW2014 For example: application/pdf"
            ),
            (
                "name: {type: text, maxLength: 9, required: reccomended, label: {de: Name, en: Name}}",
                "DW2011 Did you mean “recommended”?"
            ),
        ])
    func foreignCounts(_ field: String, wanted: String) {
        #expect(errors(in: field) == [wanted])
    }

    @Test("An answer is not demanded by what is computed from it")
    func demandInACircle() {
        func fields(_ condition: String) -> String {
            """
            total: {type: integer, computed: twice + 1, label: {de: S, en: T}}
            twice: {type: integer, computed: number * 2, label: {de: Z, en: T}}
            other: {type: integer, minimum: 0, maximum: 9, label: {de: A, en: O}}
            number: {type: integer, minimum: 0, maximum: 9, required: \(condition), label: {de: Zahl, en: Number}}
            """
        }
        #expect(errors(in: fields("total = null")).map { String($0.prefix(6)) } == ["DW3038"])
        #expect(errors(in: fields("other > 3")).isEmpty)
    }

    @Test("An answer that has moved into a record or a list is proposed there")
    func movedAnswersOfExamples() {
        let boat =
            "{type: record, label: {de: Boot, en: Boat}, fields: {length: {type: integer, minimum: 1, maximum: 99, label: {de: L, en: L}}}}"
        let boats =
            "{type: list, label: {de: B, en: B}, itemLabel: {de: B, en: B}, maxItems: 3, item: {type: record, fields: {length: {type: integer, minimum: 1, maximum: 99, label: {de: L, en: L}}}}}"
        for (field, wanted) in [
            ("boat: \(boat)", "Write: boat: {length: …}"), ("boat: \(boats)", "Write: boat: [{length: …}]"),
        ] {
            let files = ExampleCatalog(
                .fields(field), change: { $0 + "\nexamples: {one: {valid: {length: 5}}}\n" }
            ).files
            let found = compile(files).diagnostics.filter { $0.definition.severity == .error }
            #expect(found.map(\.definition.code) == ["DW3021"])
            #expect(found.first?.proposal?.english == wanted)
        }
    }
}
