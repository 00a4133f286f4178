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
}
