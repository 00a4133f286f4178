import CatalogCompiler
import CatalogDiagnostics
import FormRuntime
import Foundation
import Testing

/// What expressions evaluate to, and which are refused.
struct ExpressionTests {
    private static let context: ExpressionContext? = CalendarDate("2026-03-02").flatMap { today in
        let answers = """
            {"count": 3, "name": "Mülltonne 🗑", "start": "2024-02-29", "nothing": null, "isNew": true,
             "children": [{"name": "Mia", "age": 4}, {"name": "Ben", "age": 9}], "tags": ["a", "b"]}
            """
        return ExpressionContext(
            answers: SourceFile(catalogPath: "answers.json", text: answers), today: today)
    }

    @Test(arguments: [
        ("1 + 2 * 3", "7"), ("-5 ** 2", "25"), ("2 ** -2", "0.25"), ("0.1 + 0.2 = 0.3", "true"),
        ("1 / 3", "0.3333333333333333333333333333333333"), ("2 / 3", "0.6666666666666666666666666666666667"),
        ("9999999999999999999999999999999999 + 1", "10000000000000000000000000000000000"),
        ("(1 / 3) * 3", "0.9999999999999999999999999999999999"), ("1e6000 * 1e6000", "null"),
        ("1 / (count - 3)", "null"), ("decimal(2.5, 0)", "2"), ("round half up(-2.5, 0)", "-3"),
        ("round half down(2.5, 0)", "2"), ("round up(1.01, 1)", "1.1"), ("round down(-1.99, 1)", "-1.9"),
        ("floor(-1.5)", "-2"), ("ceiling(-1.5)", "-1"), ("modulo(-10, 3)", "2"), ("modulo(10, -3)", "-2"),
        // Without any blank a comma separates.
        ("max(1,2)", "2"), ("sum(12,50)", "62"), ("if 2 in (1,2,3) then 1 else 0", "1"),
        ("decimal(7/3,2)", "2.33"),
        ("round up(123456, -3)", "124000"), ("round down(5, -1)", "0"), ("round up(0.001, 0)", "1"),
    ])
    func computesDecimalsExactly(_ expression: String, _ value: String) { check(expression, value) }

    @Test(arguments: [
        ("start + duration(\"P1Y\")", "2025-02-28"), ("start + duration(\"P1M\")", "2024-03-29"),
        ("start - duration(\"P60D\")", "2023-12-31"), ("today() - start", "P732D"),
        ("years and months duration(start, today())", "P2Y"), ("age(start)", "2"),
        ("age(date(\"2024-03-02\"))", "2"), ("age(date(\"2024-03-03\"))", "1"),
        ("start.year * 100 + start.month", "202402"),
        ("start.weekday", "4"), ("today().weekday", "1"), ("date(2026, 2, 29)", "null"),
        ("date(2024, 2, 29) = start", "true"),
        ("duration(\"P1DT36H\")", "P2DT12H"), ("duration(\"PT36H\") / duration(\"PT12H\")", "3"),
        ("duration(\"P14M\") > duration(\"P1Y\")", "true"), ("start + duration(\"P9999Y\")", "null"),
        ("start + duration(\"-PT1H\")", "2024-02-28"),
    ])
    func computesDates(_ expression: String, _ value: String) { check(expression, value) }

    /// As other engines evaluate it, where absent answers are equal and options are texts.
    @Test(arguments: [
        ("count > 1", "count > 1"), ("name = \"a\\\"b\\n\"", "name = \"a\\\"b\\n\""),
        ("start > today() - duration(\"P14D\")", "start > today() - duration(\"P14D\")"),
        ("start + duration(\"-P18M\") < today()", "start + duration(\"-P18M\") < today()"),
        ("sum(children.age) > 3", "sum(children.age) > 3"),
        ("age(start) >= 18", "years and months duration(start, today()).years >= 18"),
        ("name != \"a\"", "(if name = null then null else name != \"a\")"),
        ("nothing = null", "nothing = null"),
        (
            "not(count in (1, 2))", "not((if count = null then null else count in (1, 2)))"
        ),
        (
            "(if isNew then 1 else 2) != count",
            "some item0 in [(if isNew then 1 else 2)] satisfies (if item0 = null or count = null then null else item0 != count)"
        ),
    ])
    func isExported(_ expression: String, _ feel: String) throws {
        let context = try #require(Self.context)
        #expect(exportExpression(expression, in: context).text == feel)
    }

    @Test(arguments: [
        ("time(\"23:30:00\") + @\"PT45M\"", "00:15:00"), ("@\"PT45M\" + time(\"00:30:00\")", "01:15:00"),
        ("time(\"00:15:00\") - @\"P1DT30M\"", "23:45:00"),
        ("time(\"10:00:00\") + @\"PT0.5S\"", "10:00:00.5"),
        ("time(\"12:00:00\") - time(\"12:30:10.25\")", "-PT30M10.25S"),
        ("time(\"10:20:30.5\").second", "30.5"), ("time(\"10:20:30\").hour * 60", "600"),
        ("time(\"10:00:00\") + @\"PT10S\" > time(\"10:00:00\")", "true"),
        ("time(\"10:00:00\") + @\"P400000D\"", "null"),
    ])
    func readsTheClock(_ expression: String, _ value: String) { check(expression, value) }

    @Test(arguments: [
        ("string length(name)", "11"), ("substring(name, -1)", "🗑"), ("substring(name, 2, 3)", "üll"),
        ("upper case(name)", "MÜLLTONNE 🗑"), ("name + \"!\"", "Mülltonne 🗑!"),
        ("contains(name, \"tonne\")", "true"),
        ("substring before(name, \" \")", "Mülltonne"), ("substring after(name, \" \")", "🗑"),
        ("matches(name, \"^M.*🗑$\")", "true"), ("matches(name, \".*tonne.*\")", "true"),
        ("matches(name, \".*x|ü.*\")", "true"), ("matches(\"a\\nb\", \".*b\")", "true"),
        ("matches(name, \"t[aeiou]n\")", "true"),
        ("matches(name, \"x\")", "false"), ("matches(name, \"^MÜLL\", \"i\")", "true"),
        ("matches(name, \"t o n (n e)\", \"x\")", "true"), ("matches(\"a\\nb\", \"^a.b$\", \"s\")", "true"),
        ("matches(\"a\\nb\", \"^a.b$\")", "false"), ("matches(\"K\", \"[a-z]\", \"i\")", "true"),
        ("matches(\"k\", \"[^A-K]\", \"i\")", "false"), ("matches(\"b\", \"[a-z-[b]]\")", "false"),
        ("matches(\"b\", \"^[^a-[b]]$\")", "false"), ("matches(\"c\", \"^[^a-[b]]$\")", "true"),
        ("matches(\"ab\", \"^[ab-[b]]$\")", "false"), ("matches(\"A\", \"[a-c-[ab]]\", \"i\")", "false"),
        ("matches(\"C\", \"[a-c-[ab]]\", \"i\")", "true"),
        ("matches(\"x\\na\\nb\", \"a.b\", \"s\")", "true"), ("matches(name, \"mü.*Tonne\", \"is\")", "true"),
        ("\"\\u00E4\" = \"ä\"", "true"), ("\"ä\" = \"a\\u0308\"", "false"),
        // Come apart, as some programs copy it.
        ("name = \"Mu\u{308}lltonne 🗑\"", "true"), ("contains(name, \"u\u{308}l\")", "true"),
        ("matches(name, \"Mu\u{308}.*\")", "true"),
    ])
    func worksOnScalarsOfTexts(_ expression: String, _ value: String) { check(expression, value) }

    @Test(arguments: [
        ("count(children)", "2"), ("sum(children.age)", "13"), ("max(children.age)", "9"),
        ("min(children.name)", "Ben"),
        ("some c in children satisfies c.age > count * 2", "true"),
        ("every c in children satisfies c.age > 4", "false"),
        ("count = 3 and some c in children satisfies c.age = 9", "true"),
        ("count = 4 or every c in children satisfies c.age > 4 or c.age = 4", "true"),
        ("count = 3 and if count = 3 then false else true", "false"),
        ("some c in children, t in tags satisfies c.name = t", "false"),
        ("list contains(tags, \"b\")", "true"), ("\"c\" in tags", "false"), ("mean(children.age)", "6.5"),
        ("every x in [] satisfies x = 1", "true"), ("sum([])", "null"), ("count([])", "0"),
        ("if isNew then 1 else 2", "1"), ("if nothing then 1 else 2", "2"),
    ])
    func goesThroughLists(_ expression: String, _ value: String) { check(expression, value) }

    @Test(arguments: [
        ("nothing and false", "false"), ("nothing or true", "true"), ("not(nothing)", "null"),
        ("nothing = null", "true"),
        ("count in [1..3]", "true"), ("count in (1..3)", "false"), ("count in (1, >= 3)", "true"),
        ("count in < 3", "false"),
        ("count between 1 and 3", "true"), ("\"a\" < \"ä\"", "true"),
        ("count in [1..3] and true", "true"), ("not(count in (1..3) or false)", "true"),
        ("count in [4..9] or count in [3..3]", "true"), ("count in >= 3 and false", "false"),
    ])
    func knowsThreeTruthValues(_ expression: String, _ value: String) { check(expression, value) }

    /// German words are understood, though not accepted.
    @Test(arguments: [
        ("count > 1 und isNew", "and"), ("isNew oder count = 1", "or"), ("nicht(isNew)", "not"),
        ("alter(start) > 18", "age"), ("start = heute()", "today"), ("start = heute", "today()"),
        ("isNew = ja", "true"),
    ])
    func proposesTheWordThatWasMeant(_ expression: String, _ word: String) throws {
        let context = try #require(Self.context)
        guard case .refused(let diagnostics, _) = evaluateExpression(expression, in: context) else {
            Issue.record("\(expression) is accepted")
            return
        }
        #expect(diagnostics.count == 1)
        #expect(diagnostics.first?.proposal?.english.contains(word) == true)
    }

    /// What an edit leaves says what was meant.
    @Test(arguments: [
        ("isNew||isNew", "isNew or isNew"), ("isNew&&(isNew)", "isNew and (isNew)"),
        ("isNew ||isNew", "isNew or isNew"), ("isNew|isNew", "isNew or isNew"),
        ("2|6", "2 or 6"), ("isNew＆＆isNew", "isNew and isNew"), ("count==3", "count=3"),
        ("count<>3", "count!=3"),
        ("count≥3", "count>=3"), ("max(1;2)", "max(1, 2)"), ("count = 5€and isNew", "count = 5 and isNew"),
        ("count = 5 €", "count = 5 "), ("count = (１８)", "count = (18)"),
        ("(isNew)und(isNew)", "(isNew) and (isNew)"),
    ])
    func editsKeepWordsApart(_ expression: String, _ mended: String) throws {
        let context = try #require(Self.context)
        guard case .refused(let diagnostics, _) = evaluateExpression(expression, in: context) else {
            Issue.record("\(expression) is accepted")
            return
        }
        let edit = try #require(diagnostics.first?.edit)
        #expect(edit.applied(to: expression) == mended)
    }

    /// What is looked up again on each level would take for ever.
    @Test func looksUpEachNameOnce() throws {
        let context = try #require(Self.context)
        let nested = (0..<40).reduce("1") { inner, number in "a\(number) = (\(inner))" }
        guard case .refused(let diagnostics, _) = evaluateExpression(nested, in: context) else {
            Issue.record("accepted")
            return
        }
        #expect(diagnostics.map(\.definition.code) == Array(repeating: "DW3002", count: 40))
    }

    /// So many parts that it must not be copied.
    private static let long = Array(repeating: "count", count: 2_100).joined(separator: "+")
    @Test(arguments: [
        ("count = \"3\"", "DW3006"), ("name > 3", "DW3006"), ("count and true", "DW3004"),
        ("count + name", "DW3024"),
        ("start + 14", "DW3024"), ("count / 0", "DW3026"), ("age(count)", "DW3025"),
        ("round up(count)", "DW3025"),
        ("round up(count, 1.5)", "DW3025"), ("foo(1)", "DW3013"), ("cuont = 3", "DW3002"),
        ("children.age > 3", "DW3010"),
        ("duration(\"1 day\")", "DW3027"), ("duration(\"P1Y1D\")", "DW3027"),
        ("date(\"2026-02-30\")", "DW3012"),
        ("2 ** count", "DW3024"), ("matches(name, name)", "DW3025"),
        ("count between 1 and 2 and (\(long)) between 1 and 2", "DW1106"),
        ("(\(long)) in ([1..2], > 5)", "DW1106"),
        (
            "every a in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], b in children, c in children, d in children satisfies a > 1",
            "DW1106"
        ),
        ("matches(name, \"a\", \"m\")", "DW3025"),
        ("matches(name, \"[a-[a]]\")", "DW3025"), ("matches(name, \"[^\\\\s\\\\S]\")", "DW3025"),
        ("matches(name, \"(?=a)\")", "DW3025"),
        ("every x in count satisfies x > 1", "DW3025"), ("name.first", "DW3011"), ("[1, \"a\"]", "DW3005"),
        ("if isNew then 1 else \"a\"", "DW3005"), ("isNew > true", "DW3007"), ("{a: 1}", "DW1112"),
        ("modulo(count, 0)", "DW3026"), ("1 +", "DW1111"),
        ("max(30,50, 40)", "DW1036"), ("min(12,50, 20)", "DW1036"), ("sum(12,50, count)", "DW1036"),
        ("mean(1,5, 2,5)", "DW1036"), ("2.5 in (2,50, 4)", "DW1036"), ("count in (2 ,50,4)", "DW1036"),
        ("floor(1,5)", "DW1036"), ("max(30,00)", "DW1036"), ("max(30,50,count)", "DW1036"),
        ("[1,50, 2] = [1]", "DW1036"), ("round half up(n: 12,50, scale: 2)", "DW1036"),
    ])
    func refusesWhatHasNoMeaning(_ expression: String, _ code: String) throws {
        let context = try #require(Self.context)
        guard case .refused(let diagnostics, _) = evaluateExpression(expression, in: context) else {
            Issue.record("\(expression) is accepted")
            return
        }
        #expect(diagnostics.map(\.definition.code) == [code], "\(expression)")
    }

    private func check(_ expression: String, _ value: String) {
        guard let context = Self.context else {
            Issue.record("no context")
            return
        }
        let result = evaluateExpression(expression, in: context)
        #expect(result.text == value, "\(expression): \(result.json(in: .english))")
    }

    // MARK: - The cases of the DMN TCK

    private static let cases = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "../shared/feel-tck/cases.jsonl").standardizedFileURL

    /// By area of the TCK (the folder of a case): how many of its cases are equal at least. All others are refused with a
    /// code; most of them are there to show what ill-typed operands give, which is refused here before anybody asks.
    private static let areas: [String: Int] = [
        "0050-feel-abs-function": 5, "0054-feel-even-function": 3, "0055-feel-odd-function": 1,
        "0056-feel-modulo-function": 10, "0059-feel-all-function": 8, "0060-feel-any-function": 7,
        "0064-feel-conjunction": 5, "0065-feel-disjunction": 5, "0066-feel-negation": 2,
        "0068-feel-equality": 24,
        "0071-feel-between": 20, "0072-feel-in": 141, "0074-feel-properties": 7, "0083-feel-unicode": 7,
        "0093-feel-at-literals": 2, "0094-feel-product-function": 6, "0099-arithmetic-negation": 1,
        "0100-arithmetic": 98, "1100-feel-decimal-function": 6, "1101-feel-floor-function": 4,
        "1102-feel-ceiling-function": 6, "1103-feel-substring-function": 7,
        "1104-feel-string-length-function": 3,
        "1105-feel-upper-case-function": 6, "1106-feel-lower-case-function": 6,
        "1107-feel-substring-before-function": 4, "1108-feel-substring-after-function": 2,
        "1110-feel-contains-function": 6, "1111-feel-matches-function": 8, "1115-feel-date-function": 9,
        "1120-feel-duration-function": 22, "1121-feel-years-and-months-duration-function": 6,
        "1141-feel-round-up-function": 5, "1142-feel-round-down-function": 5,
        "1143-feel-round-half-up-function": 6,
        "1144-feel-round-half-down-function": 5,
    ]

    /// What Expressions.md says is not in the language, each by how it is written.
    private static let outside: [(name: String, pattern: String)] = [
        ("date and time", #"date and time\(|"-?\d{4,}-\d\d-\d\dT"#),
        ("zones", #"\d[+-]\d\d:\d\d"|\dZ"|\d@[A-Z]"#),
        ("years outside 1 to 9999", #""-\d+-|date\(-"#),
        ("contexts", #"\{\w+:"#),
        ("functions as values", #"function\("#),
        ("ranges as values", #"^[\[\](][\d<].* = "#),
        ("filters", #"[\d)}]\[1\]"#),
        ("types as values", "instance of"),
        ("writing as text", #"string\("#),
        ("powers that are no whole numbers", #"\*\* \d+\.\d"#),
        ("blocks of Unicode in patterns", #"\\p\{ ?Is"#),
    ]

    /// An expression gives the value that the TCK expects, or is refused with a code; never another value. What is refused
    /// is ill-typed, has no value in FEEL either, or is written with something that is not in the language: no other reason
    /// is left.
    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: cases.path),
            "the cases of the DMN TCK do not lie beside the project"))
    func agreesWithTheTCK() throws {
        let context = ExpressionContext(today: try #require(CalendarDate("2026-03-02")))
        var equal: [String: Int] = [:]
        var found: [String: Int] = [:]
        let outside = try Self.outside.map { (name: $0.name, pattern: try Regex($0.pattern)) }
        for line in try String(contentsOf: Self.cases, encoding: .utf8).split(separator: "\n") {
            let parsed = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            let expression = try #require(parsed?["expression"] as? String)
            let area = String((parsed?["id"] as? String)?.split(separator: "/").first ?? "")
            let result = evaluateExpression(expression, in: context)
            let expected = parsed?["value"] as? String
            if let text = result.text {
                equal[area, default: 0] += 1
                if !isSame(text, expected ?? "null") {
                    Issue.record("\(expression): \(text), not \(expected ?? "null")")
                }
            } else if expected != nil, !result.json(in: .english).contains(/DW300[46]/) {
                let reasons = outside.filter { expression.contains($0.pattern) }
                for reason in reasons { found[reason.name, default: 0] += 1 }
                if reasons.isEmpty {
                    Issue.record("\(expression) is refused: \(result.json(in: .english))")
                }
            }
        }
        for (area, least) in Self.areas { #expect(equal[area] ?? 0 >= least, "\(area)") }
        #expect(equal.values.reduce(0, +) >= 468)
        #expect(
            found.count == Self.outside.count, "what is listed as not in the language is in no case: \(found)"
        )
    }

    private func isSame(_ text: String, _ expected: String) -> Bool {
        if text == expected { return true }
        if let left = Number(text), let right = Number(expected) { return left == right }
        let nothing: Set = ["P0D", "P0M", "P0Y", "PT0S", "PT0M"]
        return nothing.contains(text) && nothing.contains(expected)
    }
}
