import CatalogCompiler
import CatalogDiagnostics
import Testing

/// What can and cannot happen on the ways of small workflows: the states are `s0`, which is the first, `s1`, `s2` and the end `d`.
@Suite struct WorkflowWayTests {
    private static let word = "notify: {applicant: {subject: {de: A, en: A}, text: {de: A, en: A}}}"

    /// - Parameters:
    ///   - transitions: Each as `ID FROM>TO: …`; `~` stands for a message to the applicant.
    ///   - first: What else stands at the first state.
    ///   - second: What else stands at `s1`.
    ///   - fee: The field `fee`, without its label.
    ///   - advice: Which advice counts, too.
    /// - Returns: The codes of what was found but advice, and the report.
    func found(
        _ transitions: [String], first: String = "", second: String = "",
        fee: String = "fee: {type: money, computed: 1.00",
        advice: Set<String> = []
    ) -> (codes: [String], report: String) {
        let all = transitions.map { transition in
            SmallService.transition(transition) { $0.replacing("~", with: Self.word) }
        }
        let used = [("s1", second), ("s2", "")].filter { state in
            transitions.contains { $0.contains(state.0) }
        }
        let fields = [
            "a: {type: boolean, label: {de: A, en: A}}",
            "k: {type: choice, label: {de: K, en: K}, options: {xx: {de: X, en: X}, yy: {de: W, en: W}, zz: {de: Z, en: Z}}}",
            "m: {type: integer, minimum: 0, maximum: 10, label: {de: M, en: M}}",
            "start: {type: date, label: {de: S, en: S}}",
            "born: {type: date, latest: today(), label: {de: B, en: B}}",
            "\(fee), label: {de: G, en: F}}",
            "numbers: {type: list, minItems: 1, maxItems: 3, itemLabel: {de: Z, en: Z}, label: {de: Z, en: Z}, item: {type: integer, minimum: 1, maximum: 9}}",
            "email: {type: email, label: {de: E, en: E}}",
        ]
        let service = """
            \(SmallService.head(fields))
            workflow:
              states:
                s0: {label: {de: S, en: S}, initial: true\(first)}
            \(used.map { "    \($0): {label: {de: S, en: S}\($1)}\n" }.joined())    d: {label: {de: D, en: D}, final: true}
              transitions:
            \(all.joined())
            """
        let compilation = SmallService.compiled(service)
        let found = compilation.diagnostics.filter {
            !$0.definition.code.hasPrefix("DW4") || advice.contains($0.definition.code)
        }
        return (found.map(\.definition.code), DiagnosticReport.bilingual(found, in: compilation.files))
    }

    /// Guards that are no plain comparison exclude one another by what they demand, not by what stands below a `not`.
    @Test(arguments: [
        ("not(k = \"xx\")", "k = \"yy\"", true), ("a != null", "a", true), ("not(a)", "a = false", true),
        ("not(m in (1, 2))", "m = 3", true), ("not(k = \"xx\" or k = \"yy\")", "k = \"zz\"", true),
        ("not(k = \"xx\")", "k = \"xx\"", false), ("not(m in (1, 2))", "m = 1", false),
        ("m != null", "m = null", false), ("not(not(a))", "not(a)", false),
    ])
    func guardsExcludeOneAnotherByWhatTheyDemand(_ first: String, _ second: String, areOpen: Bool) {
        let found = found([
            "t s0>d: by: system, when: '\(first)', ~", "u s0>d: by: system, when: '\(second)', ~",
        ])
        #expect(found.codes.contains("DW3120") == areOpen, "\(found.report)")
    }

    /// Two transitions that begin in the same states meet in whichever of them their guards allow it.
    @Test(arguments: ["[s1, s2]", "[s2, s1]"])
    func rivalsAreLookedForInEachState(_ states: String) {
        let found = found([
            "low s0>s1: by: clerk, when: m < 4", "high s0>s2: by: clerk, when: m >= 4",
            "t \(states)>d: by: system, when: m > 3, ~", "u \(states)>d: by: system, when: m != 4, ~",
        ])
        #expect(found.codes == ["DW3120"], "\(found.report)")
    }

    /// Who shares an event has to be told apart: by the role, which a payment and time do not have, or by guards.
    @Test(arguments: [
        (["t s0>s1: by: clerk, event: go", "u s0>s2: by: applicant, event: go"], false),
        (["t s0>s1: by: clerk, event: go", "u s0>s2: by: [applicant, clerk], event: go"], true),
        (["t s0>s1: on: paid, event: go", "u s0>s2: on: failed, event: go"], true),
        (["t s0>s1: on: paid, event: go, when: a", "u s0>s2: on: failed, event: go, when: not(a)"], false),
        (["t s0>s1: on: paid, event: go", "u s0>s2: by: clerk, event: go"], false),
        (["t s0>s1: on: paid, event: go", "u s0>s2: after: 3 weeks, event: go"], true),
        (["t s0>s1: on: paid", "u s0>s2: after: 3 weeks"], false),
    ])
    func whoSharesAnEventIsToldApart(_ transitions: [String], areRivals: Bool) {
        let isPaid = transitions[0].contains("on:")
        let outcomes = ["failed", "expired"].filter { outcome in
            isPaid && !transitions.contains { $0.contains("on: \(outcome)") }
        }
        let found = found(
            transitions + outcomes.map { "\($0) s0>d: on: \($0), ~" }
                + ["w s1>d: by: clerk, ~", "x s2>d: by: clerk, ~"],
            first: isPaid ? ", payment: {amount: 5}" : "")
        #expect(found.codes.contains("DW3120") == areRivals, "\(found.report)")
        #expect(found.report.contains("`event` of its own") == areRivals, "\(found.report)")
    }

    /// A case ends without a word only if its guards let it go on all of that way, by whichever of several ways.
    @Test(arguments: [
        (
            [
                "t s0>s1: by: clerk, when: a", "u s0>s1: by: clerk, when: not(a), ~",
                "v s1>d: by: clerk, when: not(a)", "w s1>d: by: clerk, when: a, ~",
            ], []
        ),
        (
            [
                "t s0>s1: by: clerk, when: a", "u s0>s2: by: clerk, when: not(a)", "v s2>s1: by: clerk",
                "w s1>d: by: clerk, notify: {applicant: {when: a, subject: {de: A, en: A}, text: {de: A, en: A}}}",
            ], ["DW3118"]
        ),
        (["t s0>s1: by: clerk, when: a, ~", "u s0>s1: by: clerk, when: not(a), ~", "v s1>d: by: clerk"], []),
        // Whether anybody has such an address is not known.
        (
            [
                "t s0>s1: by: clerk, when: 'upper case(lower case(email)) = \"A@B.DE\"'",
                "u s0>s1: by: clerk, ~", "w s1>d: by: clerk",
            ], ["DW3037", "DW3037"]
        ),
    ])
    func silenceIsLookedForOnEachWay(_ transitions: [String], _ codes: [String]) {
        let found = found(transitions)
        #expect(found.codes == codes, "\(found.report)")
    }

    /// Whoever comes to `w` was asked by `t`, for the other way is closed to them.
    @Test(arguments: [("a", []), ("a or m > 4", ["DW3122"])])
    func whatWasAskedOnEachOpenWayIsThere(_ condition: String, _ codes: [String]) {
        let found = found([
            "t s0>s1: by: clerk, when: a, asks: {p: {type: text, maxLength: 9, label: {de: P, en: P}}}",
            "u s0>s1: by: clerk, when: not(a)",
            "w s1>d: by: clerk, when: \(condition), notify: {applicant: {subject: {de: A, en: A}, text: {de: 'Das {t.p}', en: 'It {t.p}'}}}",
            "x s1>d: by: clerk, ~",
        ])
        #expect(found.codes == codes, "\(found.report)")
    }

    /// What a placeholder names is never there, or is for some; with words that stand in, the latter is no mistake.
    @Test(arguments: [
        ("t.p|-", "a = false", ["DW3135"]), ("t.p", "a = false", ["DW3135"]), ("t.p|-", "a", []),
        ("t.p|-", "a or m > 4", []), ("t.q|-", "k = \"xx\"", []),
        ("x.r|-", "a", ["DW3135"]), ("w.s|-", "a", []), ("case.deadline|-", "a", ["DW3135"]),
        ("case.deadline", "a", ["DW3135"]), ("case.today|-", "a", []),
    ])
    func whatIsNeverThereHasNoPlace(_ placeholder: String, _ condition: String, _ codes: [String]) {
        let field = "{type: text, maxLength: 9, label: {de: P, en: P}"
        let found = found([
            "t s0>s1: by: clerk, when: a, asks: {p: \(field)}, g: {type: boolean, label: {de: G, en: G}}, q: \(field), when: g}}",
            "u s0>s1: by: clerk, when: 'not(a) or k = \"xx\"', asks: {o: \(field)}}",
            "w s1>d: by: clerk, when: '\(condition)', asks: {s: \(field)}}, notify: {applicant: {subject: {de: A, en: A}, text: {de: '{\(placeholder)}', en: '{\(placeholder)}'}}}",
            "x s1>d: by: clerk, asks: {r: \(field)}}, ~",
        ])
        #expect(found.codes == codes, "\(found.report)")
    }

    /// A condition that is always true when it is looked at makes no difference; one that only was true on the way may be written again.
    @Test(arguments: [
        ("m >= 0", "m > 4", ["DW3031"]), ("m > 4", "m >= 0", ["DW3031"]), ("m > 4", "m > 3", ["DW3031"]),
        ("m > 4", "m > 5", []), ("a", "k = \"xx\"", []), ("today() >= start", "a", []),
        ("today() >= born", "a", ["DW3031"]),
    ])
    func whatIsAlwaysTrueMakesNoDifference(_ condition: String, _ message: String, _ codes: [String]) {
        let found = found([
            "t s0>s1: by: clerk, when: a", "u s0>d: by: clerk, ~",
            "v s1>s1: by: clerk, when: a",
            "w s1>d: by: clerk, when: '\(condition)', notify: {applicant: {when: '\(message)', subject: {de: A, en: A}, text: {de: A, en: A}}}",
            "x s1>d: by: clerk, ~",
        ])
        #expect(found.codes.filter { $0 != "DW3118" } == codes, "\(found.report)")
    }

    /// An amount that is computed may be nothing for some answer that is told apart nowhere else.
    @Test(arguments: [
        ("fee: {type: money, computed: (m - 3) * 20.00", "fee", ["DW3131"]),
        ("fee: {type: money, computed: (m + 3) * 20.00", "fee", []),
        ("fee: {type: money, computed: if a then 12.50 else 7.00", "fee", []),
        ("fee: {type: money, computed: if a then 12.50 else 0.00", "fee", ["DW3131"]),
        ("fee: {type: money, computed: {by: k, values: {xx: 5, yy: 7}, otherwise: 4}", "fee * 2", []),
        ("fee: {type: money, computed: {by: k, values: {xx: 5, yy: 7}, otherwise: 0}", "fee", ["DW3131"]),
        ("fee: {type: money, computed: {by: k, values: {xx: 5, yy: 7}, otherwise: 4}", "fee - 4", ["DW3131"]),
        // A tenth is rounded to nothing.
        ("fee: {type: integer, computed: 'round half up((m + 1) / 10, 0)'", "fee * 20.00", ["DW3131"]),
        ("fee: {type: money, computed: 'round half up(100.00 / (m + 1), 2)'", "fee", []),
        ("fee: {type: money, computed: 1.00", "sum(numbers) * 5", []),
        ("fee: {type: money, computed: 1.00", "sum(numbers) * 5 - 10", ["DW3131"]),
        ("fee: {type: money, computed: 1.00", "string length(email) * 2", ["DW3037"]),
        ("fee: {type: money, computed: 'floor(m / 2 + 0.9) * 1.00'", "fee", ["DW3131"]),
        ("fee: {type: money, computed: '1.00 + abs((start - born).days) * 0.50'", "fee", []),
        ("fee: {type: money, computed: '(start.year - born.year) * 2.00'", "fee", ["DW3131"]),
        ("fee: {type: money, computed: 'start.weekday * 2.00'", "fee", []),
    ])
    func anAmountThatMayBeNothingIsFound(_ fee: String, _ amount: String, _ codes: [String]) {
        let found = found(
            ["t s0>d: on: paid, ~", "u s0>d: on: failed, ~", "v s0>d: on: expired, ~"],
            first: ", payment: {amount: \(amount)}", fee: fee)
        #expect(found.codes == codes, "\(found.report)")
    }

    /// A guard that the day closes for good, inside a value, or in a way of which nobody knows what becomes of it.
    @Test(arguments: [
        ("if a then today() < start else true", ["DW3121"]), ("(today() > start) = false", ["DW3121"]),
        ("(today() > start) != true", ["DW3121"]), ("(today() > start) = true", []),
        // The day chooses the branch; for whoever can go on in one of them, it is open some day.
        ("if today() < date(\"2027-01-01\") then m > 1 else m > 2", ["DW3121"]),
        ("if today() < start then m >= 0 else m > 2", []),
        ("m >= 0 and not(if today() < start then m > 3 else m < 4)", []),
        ("if a then today() > start else true", []), ("all([today() < start, m >= 0])", ["DW3037"]),
    ])
    func whatTimeClosesInsideAValueLeavesACaseStuck(_ condition: String, _ codes: [String]) {
        let found = found(["t s0>d: by: clerk, when: '\(condition)', ~"])
        #expect(found.codes == codes, "\(found.report)")
    }

    /// Everybody is old enough some day, which is advice; who is too old once stays so.
    @Test(arguments: [
        (["age(born) >= 18"], ["DW4106"]), (["not(age(born) < 18)"], ["DW4106"]),
        (["age(born) >= 18", "born > today() - duration(\"P10Y\")"], []),
        (["age(born) >= 18", "not(age(born) >= 18)"], []), (["age(born) >= 0 or a"], ["DW3031"]),
        (["age(born) >= 18", "age(born) < 17"], []), (["age(born) < 18"], ["DW3121"]),
        (["age(born) = 18", "age(born) < 18"], ["DW3121"]),
        (["age(born) >= 18 and a"], ["DW3121"]),
    ])
    func aGuardOnAnAgeOnlyMakesACaseWait(_ guards: [String], _ codes: [String]) {
        let ways = guards.enumerated().map { "t\($0) s0>d: by: clerk, when: '\($1)', ~" }
        let (found, report) = found(ways, advice: ["DW4106"])
        #expect(found == codes, "\(report)")
    }

    /// A number beside an amount is one, on whichever side it stands.
    @Test(arguments: [
        "if a then 1.00 else fee", "if a then fee else 1.00", "max(5, fee)", "max(fee, 5, 6)",
        "fee + (if a then 1.00 else 0)", "if a then fee else if m > 3 then 50 else 1",
    ])
    func aNumberBesideAnAmountIsOne(_ amount: String) {
        let ways = [
            "t s0>d: on: paid, ~", "u s0>d: on: failed, ~", "v s0>d: on: expired, ~",
        ]
        let (found, report) = found(ways, first: ", payment: {amount: '\(amount)'}")
        #expect(found.isEmpty, "\(report)")
    }

    /// What an amount may be is looked for branch by branch.
    @Test(arguments: [
        ("if a then late else 5", []), ("if m > 5 then m - 5 else 5", []),
        ("if m >= 5 then m - 5 else 5", ["DW3131"]),
        ("if not(a) then late else 5", ["DW3123"]), ("if k = \"xx\" then 3 else if a then late else 2", []),
    ])
    func amountsAreLookedAtBranchByBranch(_ amount: String, _ codes: [String]) {
        let ways = ["t s0>d: on: paid, ~", "u s0>d: on: failed, ~", "v s0>d: on: expired, ~"]
        let late =
            "late: {type: money, minimum: 1, when: a, label: {de: L, en: L}}\n        fee: {type: money, computed: 1.00"
        let (found, report) = found(ways, first: ", payment: {amount: '\(amount)'}", fee: late)
        #expect(found == codes, "\(report)")
    }

    /// The field `fee` as a record with a day and one that is computed.
    private static func record(_ keys: String, _ computed: String) -> String {
        """
        fee: {type: record\(keys), fields: {from: {type: date, label: {de: V, en: F}}, \
        lapses: {type: date, computed: '\(computed)', label: {de: L, en: L}}}
        """
    }

    /// A day that is moved is there with the day it is moved from, unless it is asked for in some cases only.
    @Test(arguments: [
        ("lapses: {type: date, computed: start + duration(\"P1Y\")", []),
        ("lapses: {type: date, computed: (if a then start else today()) + duration(\"P1Y\") * m", []),
        ("lapses: {type: date, when: m > 3, computed: start + duration(\"P1Y\")", ["DW3121"]),
        ("lapses: {type: date, computed: if a then start + duration(\"P1Y\") else null", ["DW3121"]),
        (
            "lapses: {type: date, computed: (if a then start else date(\"9999-06-01\")) + duration(\"P1Y\")",
            ["DW3121"]
        ),
        (Self.record("", "from + duration(\"P1Y\")"), []),
        (Self.record("", "today() + duration(\"P1Y\")"), []),
        (Self.record(", when: m > 3", "today() + duration(\"P1Y\")"), ["DW3121"]),
        (Self.record(", when: m > 3", "from + duration(\"P1Y\")"), ["DW3121"]),
        (Self.record(", required: false", "start + duration(\"P1Y\")"), ["DW3121"]),
    ])
    func aMovedDayIsThereWithItsDay(_ field: String, _ codes: [String]) {
        let day = field.hasPrefix("fee") ? "fee.lapses" : "lapses"
        let (found, report) = found(["t s0>d: by: clerk, when: today() > \(day), ~"], fee: field)
        #expect(found == codes, "\(report)")
    }

    /// `1.200` is a thousand to many.
    @Test(arguments: [
        "1.200", "if a then 1.200 else fee", "if a then fee else 1.200", "max(1.200, fee)",
        "if a then 1.200 else 90", "if fee > (if a then 1.200 else 3.00) then fee else 5",
    ])
    func thousandsAreNoFractions(_ amount: String) {
        let ways = ["t s0>d: on: paid, ~", "u s0>d: on: failed, ~", "v s0>d: on: expired, ~"]
        let (found, report) = found(ways, first: ", payment: {amount: '\(amount)'}")
        #expect(found == ["DW3017"], "\(report)")
    }
}
