import CatalogCompiler
import CatalogDiagnostics
import Testing

/// What is known to be impossible without trying answers, and what is like it but possible.
@Suite struct ContradictionTests {
    /// A question in a record: the conditions of both, of which the second is to be never true, or to be sometimes.
    struct Conditions: Sendable, CustomTestStringConvertible {
        let outer: String
        let inner: String

        init(_ outer: String, _ inner: String) { (self.outer, self.inner) = (outer, inner) }

        var testDescription: String { "\(outer) / \(inner)" }
    }

    private static let label = "label: {de: Frage, en: Question}"

    private static func number(_ name: String, _ more: String = "") -> String {
        "\(name): {type: integer, minimum: 0, maximum: 1000, \(more)\(label)}"
    }

    private static func day(_ name: String) -> String {
        "\(name): {type: date, earliest: today(), latest: today() + duration(\"P10Y\"), \(label)}"
    }

    /// The codes of what is said about both conditions.
    private func codes(_ conditions: Conditions) -> [String] {
        let fields = [
            Self.number("a"), Self.number("b"), Self.number("c"), Self.number("maybe", "required: false, "),
            "price: {type: money, minimum: 0, maximum: 500, \(Self.label)}",
            "text: {type: text, maxLength: 50, \(Self.label)}", Self.day("start"), Self.day("end"),
            Self.day("last"),
            "total: {type: integer, minimum: 0, maximum: 2000, computed: a + b, \(Self.label)}",
            "isMuch: {type: boolean, computed: a + b > 100, \(Self.label)}",
            """
            list: {type: list, maxItems: 9, itemLabel: {de: Eintrag, en: Item}, \(Self.label), item: {type: record, fields: {size: \
            {type: integer, minimum: 0, maximum: 1000, \(Self.label)}}}}
            """,
            "outer:", "  type: record", "  \(Self.label)", "  when: '\(conditions.outer)'", "  fields:",
            "    first: {type: boolean, \(Self.label)}",
            "    second: {type: boolean, when: '\(conditions.inner)', \(Self.label)}",
        ]
        let form = ImpossibleDefinition.form(fields.joined(separator: "\n"))
        let compilation = compile(ExampleCatalog(.form(form)).files)
        return compilation.diagnostics.filter { $0.definition.severity != .warning }.map(\.definition.code)
    }

    @Test(arguments: [
        Conditions("a + b > 5", "a + b < 3"),
        Conditions("a + b > 5", "a < 3 - b"),
        Conditions("2 * a + 2 * b > 4", "b + a <= 2"),
        Conditions("a + b > 4", "a + b < 5"),
        Conditions("a + b = 5", "a + b != 5"),
        Conditions("a > b", "a - b < 0"),
        Conditions("a > b + 3 and b > c + 3", "a < c + 8"),
        Conditions("a + b + c > 14", "a < 5 and b < 6 and c < 6"),
        Conditions("a * b > 10", "a * b < 5"),
        Conditions("a / b > 10", "not(a / b > 10)"),
        Conditions("price * 3 > 60", "price < 20"),
        Conditions("3 * price > 30", "3 * price < 30.02"),
        Conditions("max(a, b) > 7", "max(a, b) < 8"),
        Conditions("min(a, 40) * b > 40000", "c > 5"),
        Conditions("(if a > 5 then b else 3) > 1000", "c > 5"),
        Conditions("round half up(a * 0.5, 0) > 500", "c > 5"),
        Conditions("total > 10", "2 * total <= 20"),
        Conditions("(end - start).days > 13", "end - start < duration(\"P14D\")"),
        Conditions("end > start + duration(\"P9D\")", "(end - start).days < 10"),
        Conditions("a + b > 50 or c > 50", "a + b <= 50 and c < 50"),
        Conditions("total > 10", "a + b < 5"),
        Conditions("isMuch", "b + a < 50"),
        Conditions("maybe + a > 5", "not(a + maybe >= 5)"),
        Conditions("sum(list.size) > 10", "sum(list.size) < 10"),
        Conditions("max(list.size) > 10", "max(list.size) < 5"),
        Conditions("sum(list.size) > a + 3000", "a > 6000"),
        Conditions(
            "some item in list satisfies item.size > 3", "every item in list satisfies item.size <= 3"),
        Conditions("contains(text, \"x\")", "not(contains(text, \"x\"))"),
        Conditions("start > end + duration(\"P1M\")", "start < end"),
        Conditions(
            "end >= start + duration(\"P14D\") and last >= end + duration(\"P14D\")",
            "last < start + duration(\"P28D\")"),
        Conditions("end >= start + duration(\"P1Y\")", "end - start < duration(\"P365D\")"),
    ]) func whatContradictsItselfIsNeverTrue(_ conditions: Conditions) {
        #expect(codes(conditions) == ["DW3030"])
    }

    @Test(arguments: [
        Conditions("a + b > 5", "a + b < 7"),
        Conditions("2 * a + 2 * b > 4", "b + a <= 3"),
        Conditions("a + b >= 5", "a + b != 5"),
        Conditions("a > b + 3 and b > c + 3", "a < c + 9"),
        Conditions("a + b + c > 13", "a < 5 and b < 6 and c < 6"),
        Conditions("price * 3 > 60", "price < 20.02"),
        Conditions("3 * price > 30", "3 * price < 30.04"),
        Conditions("max(a, b) > 7", "max(a, b) < 9"),
        Conditions("min(a, 40) * b > 39000", "c > 5"),
        Conditions("(if a > 5 then b else 3) > 999", "c > 5"),
        Conditions("round half up(a * 0.5, 0) > 499", "c > 5"),
        Conditions("total > 10", "2 * total <= 22"),
        Conditions("(end - start).days > 13", "end - start < duration(\"P15D\")"),
        Conditions("end > start + duration(\"P9D\")", "(end - start).days < 11"),
        Conditions("a + b > 50 or c > 50", "a + b <= 50 and c > 50"),
        Conditions("total > 10", "a + b < 12"),
        Conditions("isMuch", "b + a < 102"),
        Conditions("a > 5", "not(a + maybe >= 5 and maybe != null)"),
        Conditions("sum(list.size) > a + 3000", "a > 500"),
        Conditions("some item in list satisfies item.size > 3", "some item in list satisfies item.size <= 3"),
        Conditions(
            "end >= start + duration(\"P14D\") and last >= end + duration(\"P14D\")",
            "last < start + duration(\"P29D\")"),
        Conditions("end >= start + duration(\"P1Y\")", "end - start < duration(\"P366D\")"),
    ]) func whatIsPossibleIsNotReported(_ conditions: Conditions) {
        #expect(codes(conditions) == [])
    }

    /// `a / 3 * 3` is rounded, so that it is less than `a` for some answers.
    @Test func whatIsRoundedIsNotMovedToTheOtherSide() {
        #expect(!codes(Conditions("a > 0", "a / 3 * 3 < a")).contains("DW3030"))
    }

    /// No search finds the only answers with which two numbers have this product, so that only a proof can say anything.
    private static let isHard = "p * q = 1022117"

    private func codes(of fields: [String], rules: String = "") -> Set<String> {
        let all =
            ["p", "q"].map { "\($0): {type: integer, minimum: 2, maximum: 10000, \(Self.label)}" } + fields
        let form = ImpossibleDefinition.form(all.joined(separator: "\n"), rules)
        let compilation = compile(ExampleCatalog(.form(form)).files)
        return Set(
            compilation.diagnostics.filter { $0.definition.severity != .warning }.map(\.definition.code))
    }

    /// A value that leaves the range of its type is absent, and a rule about it is not violated then.
    @Test(arguments: [
        ("{type: decimal, scale: 9, computed: a * 0.5, \(label)}", "a > 50000000"),
        ("{type: integer, computed: a * 99999999999, \(label)}", "a > 99000000"),
        ("{type: money, computed: a * 1000000000, \(label)}", "a > 99000000"),
    ]) func aComputedValueMayBeTooLarge(_ computed: String, _ isLarge: String) {
        let fields = [
            "a: {type: integer, minimum: 0, maximum: 100000000, \(Self.label)}", "t: \(computed)",
            "g: {type: boolean, when: \(isLarge) and t = null and \(Self.isHard), \(Self.label)}",
        ]
        let rules = "rules: {low: {require: t < 100, at: p, message: {de: Nein., en: Never.}}}"
        #expect(codes(of: fields, rules: rules) == ["DW3037"])
        let small = fields.map { $0.replacing("100000000", with: "1000").replacing(isLarge, with: "t > 200") }
        #expect(codes(of: small, rules: rules).contains("DW3030"))
    }

    /// Each of them looks at the two before, so that there are very many ways from the last to the first.
    @Test func chainsOfComputedValuesAreLookedAtOnce() {
        let conditions = ["a > 7", "a > 5"] + (2..<40).map { "t\($0 - 1) and t\($0 - 2)" }
        let truths = conditions.enumerated().map {
            "t\($0): {type: boolean, computed: \($1), \(Self.label)}"
        }
        let sums = (0..<190).map {
            "n\($0): {type: integer, computed: \($0 == 0 ? "a" : "n\($0 - 1)") + 1, \(Self.label)}"
        }
        let number = Self.number("a")
        #expect(
            codes(
                of: [number] + truths + [
                    "g: {type: boolean, when: t39 and a < 5 and \(Self.isHard), \(Self.label)}"
                ])
                == ["DW3030"])
        #expect(
            codes(
                of: [number] + sums + ["g: {type: boolean, when: n189 > 3 and \(Self.isHard), \(Self.label)}"]
            )
                == ["DW3037"])
    }

    @Test func demandsThatContradictEachOtherNameOneAnother() throws {
        let form = ImpossibleDefinition.form(
            "\(Self.number("a"))\n\(Self.number("b"))",
            """
            rules:
              high: {require: a + b > 50, at: a, message: {de: Nein., en: Never.}}
              low: {require: b + a < 40, at: a, message: {de: Nein., en: Never.}}
            """)
        let errors = compile(ExampleCatalog(.form(form)).files).diagnostics.filter {
            $0.definition.severity == .error
        }
        #expect(errors.map(\.definition.code) == ["DW3035"])
        #expect(try #require(errors.first).notes.count == 1)
    }

    /// What several answers are charged for is reached by some of them that are neither the least nor the greatest, and not by others.
    @Test(
        arguments: [
            ("max(30, a * 2.50, b * 12)", "fee > 200 and a < 82", []),
            ("max(30, a * 2.50, b * 12)", "fee < 30", ["DW3030"]),
            ("(if a > 50 then a * 3.00 else b * 1.00)", "fee > 400 and fee < 405", []),
            ("(if a > 50 then 7.00 else b * 0.01)", "fee > 10", ["DW3030"]),
            ("min(a, b) * 1.50", "fee = 9", []), ("min(a, b) * 1.50", "fee = 10", ["DW3030"]),
        ] as [(String, String, Set<String>)])
    func limitsOfChargesAreFound(_ fee: String, _ condition: String, _ expected: Set<String>) {
        let fields = [
            Self.number("a"), Self.number("b"), "fee: {type: money, computed: '\(fee)', \(Self.label)}",
            "g: {type: boolean, when: '\(condition)', \(Self.label)}",
        ]
        let form = ImpossibleDefinition.form(fields.joined(separator: "\n"))
        let compilation = compile(ExampleCatalog(.form(form)).files)
        let found = compilation.diagnostics.filter { $0.definition.severity != .warning }
        #expect(Set(found.map(\.definition.code)) == expected)
    }

    /// A sum of many answers is small only if all of them are, and large only if all of them are.
    @Test(arguments: ["t = 3", "t != 7 and t < 9", "t > 19990 and t < 19995", "t = 10007"])
    func sumsOfManyAnswersReachTheirLimits(_ condition: String) {
        let names = (0..<20).map { "n\($0)" }
        let fields =
            names.map { "\($0): {type: integer, minimum: 0, maximum: 1000, \(Self.label)}" } + [
                "t: {type: integer, computed: \(names.joined(separator: " + ")), \(Self.label)}",
                "g: {type: boolean, when: '\(condition)', \(Self.label)}",
            ]
        #expect(codes(of: fields) == [])
    }

    /// A day that has to lie between others, one of which moves with today.
    @Test(arguments: [
        ("start + duration(\"P90D\")", "start + duration(\"P10D\")", false),
        ("start + duration(\"P10D\")", "start + duration(\"P10D\")", true),
        ("start + duration(\"P51D\")", "today() + duration(\"P80D\")", false),
        ("start + duration(\"P50D\")", "today() + duration(\"P80D\")", true),
        ("today() + duration(\"P81D\")", "start + duration(\"P20D\")", false),
        ("today() + duration(\"P80D\")", "start + duration(\"P20D\")", true),
        ("start + duration(\"P2M\")", "start + duration(\"P1M\")", false),
        ("start - duration(\"P2M\")", "today() - duration(\"P3M\")", false),
    ])
    func boundsOfDaysLeaveRoom(_ earliest: String, _ latest: String, isPossible: Bool) {
        let fields = [
            "start: {type: date, earliest: 'today() + duration(\"P30D\")', latest: 'today() + duration(\"P60D\")', \(Self.label)}",
            "end: {type: date, earliest: '\(earliest)', latest: '\(latest)', \(Self.label)}",
        ]
        #expect(codes(of: fields) == (isPossible ? [] : ["DW3035"]))
    }
}
