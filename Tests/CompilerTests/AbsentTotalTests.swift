import CatalogCompiler
import CatalogDiagnostics
import Testing

/// Which sums are said to be missing with a voluntary answer: rarely, and never where that may be meant.
@Suite("Satisfiability: absent totals") struct AbsentTotalTests {
    @Test(arguments: [
        ("a + b", true), ("b + a", true), ("a + a", false), ("20 + sum(kids.cost)", true),
        ("count(kids) + 1", true), ("a + (if kids = null then 0 else sum(kids.cost))", false),
        // Missing in an item of a list that is there.
        ("20 + sum(cars.price)", true), ("20 + sum(cars.tax)", true), ("20 + sum(cars.weight)", false),
        ("20 + sum(cars.due)", false), ("sum(cars.price)", true), ("sum(cars.weight)", false),
        ("20 + (if kids = null then 0 else sum(kids.extra))", true),
        ("20 + (if kids = null then 0 else sum(kids.cost))", false),
        ("sum(kids.cost)", false), ("b + 1", false), ("b", false), ("b * a", false), ("a - b", false),
        ("a + (if b = null then 0 else b)", false), ("if b = null then a else a + b", false),
        // Only asked under a condition that takes it away, or where it does not have to be given.
        ("a + c", false), ("a + d", true), ("b + c", true),
    ])
    func aSumIsMissingWithAVoluntaryAnswer(_ computed: String, isReported: Bool) {
        #expect(isReported == isMissing("t: {type: integer, computed: \(computed), label: {de: T, en: T}}"))
    }

    /// Whoever looks for the missing value knows of it.
    @Test(arguments: ["t = null", "b = null", "t != null and a > 3"])
    func whatIsHeldAgainstNullIsMeant(_ condition: String) {
        let total = "t: {type: integer, computed: a + b, label: {de: T, en: T}}"
        let why = "why: {type: text, maxLength: 9, when: '\(condition)', label: {de: W, en: W}}"
        #expect(!isMissing(total + "\n" + why))
    }

    private func isMissing(_ fields: String) -> Bool {
        let number = "type: integer, minimum: 0, maximum: 9, label: {de: Zahl, en: Number}"
        let carFields = """
            weight: {\(number)}, price: {\(number), required: false}, tax: {\(number), when: weight > 3}, \
            toll: {\(number), required: false}, due: {type: integer, computed: if toll = null then 0 else toll, label: {de: D, en: D}}
            """
        let all = """
            a: {type: integer, minimum: 0, maximum: 9, label: {de: A, en: A}}
            b: {type: integer, minimum: 0, maximum: 9, required: false, label: {de: B, en: B}}
            c: {type: integer, minimum: 0, maximum: 9, when: a > 3, label: {de: C, en: C}}
            d: {type: integer, minimum: 0, maximum: 9, required: a > 0, label: {de: D, en: D}}
            kids: {type: list, required: false, maxItems: 3, itemLabel: {de: K, en: K}, label: {de: K, en: K}, item: {type: record, fields: {cost: {\(number)}, extra: {\(number), required: false}}}}
            cars: {type: list, maxItems: 3, itemLabel: {de: K, en: K}, label: {de: K, en: K}, item: {type: record, fields: {\(carFields)}}}
            """
        let compilation = compile(ExampleCatalog(.fields(all + "\n" + fields)).files)
        #expect(!compilation.diagnostics.hasErrors, "\(compilation.diagnostics)")
        return compilation.diagnostics.contains { $0.definition.code == "DW4119" }
    }
}
