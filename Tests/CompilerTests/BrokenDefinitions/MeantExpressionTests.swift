import CatalogCompiler
import CatalogDiagnostics
import Testing

/// Expressions that are read, and what becomes of others when their edits are made one after the other.
@Suite struct MeantExpressionTests {
    @Test(arguments: [
        "weight > .5", ".5 < weight", "weight in [.5..1.5]", "weight + .5 > 1 or agrees",
        "-.5 + weight > .25",
        "clock >= time(8,30,0)", "clock >= time(8, 30, 0)", "clock in (time(8,30,0), time(9,0,5))",
        "if agrees then persons > 3 else null", "(if agrees then persons else null) = 3",
        "(if agrees then null else name) = \"a\" or agrees", "not(if agrees then null else persons > 3)",
        "(if agrees then clock else null) > \"08:30\"", "(if agrees then kind else null) = \"organic\"",
    ])
    func isRead(_ condition: String) {
        let found = errors(of: condition)
        #expect(found.isEmpty, "\(found.map(\.message.english))")
    }

    /// Each edit leads to the condition that was meant, and nothing else is said.
    @Test(arguments: [
        ("kind = organic", "kind = \"organic\""), ("kind = Bio", "kind = \"organic\""),
        ("kind in (organic, paper)", "kind in (\"organic\", \"paper\")"),
        ("kind in (Bio, Papier)", "kind in (\"organic\", \"paper\")"),
        ("kind in [organic]", "kind in [\"organic\"]"), ("kind in Bio", "kind in \"organic\""),
        ("agrees and Organic = kind", "agrees and \"organic\" = kind"),
        ("organic in bins or agrees", "\"organic\" in bins or agrees"),
        ("is empty(name)", "name = null"), ("agrees and is not null(name)", "agrees and name != null"),
        ("not(is defined(name))", "not(name != null)"), ("name = leer", "name = null"),
        ("persons > 3 bis 5", "persons in [3..5]"),
        ("persons = 3 bis 5 or agrees", "persons in [3..5] or agrees"),
        ("persons in 3..5", "persons in [3..5]"),
        ("persons > 3 and < 5", "persons > 3 and persons < 5"),
        ("kind != \"organic\" and != \"paper\"", "kind != \"organic\" and kind != \"paper\""),
        ("persons in 3 to 5", "persons in [3..5]"), ("persons between 3 bis 5", "persons between 3 and 5"),
        ("persons in [3-5]", "persons in [3..5]"), ("persons in (3-5)", "persons in ([3..5])"),
        ("clock > 8:30", "clock > time(\"08:30:00\")"), ("clock > 8.30 Uhr", "clock > time(\"08:30:00\")"),
        ("clock > \"8:30\"", "clock > \"08:30\""), ("clock > \"8.30 Uhr\"", "clock > \"08:30\""),
        ("clock > time(\"8:30\")", "clock > time(\"08:30:00\")"),
        ("clock between 8:00 and 12:00", "clock between time(\"08:00:00\") and time(\"12:00:00\")"),
        ("name = \"\"", "name = null"), ("name != \"\" or agrees", "name != null or agrees"),
        ("start.weekday = \"Montag\"", "start.weekday = 1"), ("start.month = Dezember", "start.month = 12"),
        ("start > date(2026-01-01)", "start > date(\"2026-01-01\")"),
        ("start > date(\"01.01.2026\")", "start > date(\"2026-01-01\")"),
        ("start > @\"1.1.2026\"", "start > @\"2026-01-01\""),
        ("start > today() + duration(\"14 days\")", "start > today() + duration(\"P14D\")"),
        ("start > today() + duration(\"p14d\")", "start > today() + duration(\"P14D\")"),
        ("start > today() - duration(\"18Y\")", "start > today() - duration(\"P18Y\")"),
        ("start > today() + duration(\"P2W\")", "start > today() + duration(\"P14D\")"),
        ("not agrees", "not(agrees)"),
        ("agrees or nicht kind = \"organic\"", "agrees or not(kind = \"organic\")"),
        ("kind = „organic“", "kind = \"organic\""), ("kind = 'organic'", "kind = \"organic\""),
        ("weight = .5 %", "weight = 0.005"),
        ("weight < 30kg", "weight < 30"), ("weight < 30m²", "weight < 30"),
        ("${weight} > 3", "weight > 3"), ("agrees and ${ weight } > 3", "agrees and weight > 3"),
        ("weight² > 3", "weight** 2 > 3"), ("weight^2 > 3", "weight**2 > 3"),
    ])
    func isMended(_ written: String, _ meant: String) { check(written, meant) }

    /// Whether one of several things was chosen, and whether a text begins with another one.
    @Test(arguments: [
        ("bins = \"organic\"", "\"organic\" in bins"),
        ("agrees and bins != \"organic\"", "agrees and not(\"organic\" in bins)"),
        (
            "bins in (\"organic\", \"paper\") and agrees",
            "(\"organic\" in bins or \"paper\" in bins) and agrees"
        ),
        ("bins = [\"organic\"]", "(count(bins) = 1 and \"organic\" in bins)"),
        (
            "agrees or bins != [\"organic\", \"paper\"]",
            "agrees or not(count(bins) = 2 and \"organic\" in bins and \"paper\" in bins)"
        ),
        ("bins in [\"organic\"]", "\"organic\" in bins"),
        ("contains(bins, \"organic\")", "\"organic\" in bins"),
        ("agrees or kind = bins", "agrees or kind in bins"),
        ("agrees and name beginnt mit \"A\"", "agrees and starts with(name, \"A\")"),
        ("not(name ends with \"A\")", "not(ends with(name, \"A\"))"),
        ("name beginnt nicht mit \"A\"", "not(starts with(name, \"A\"))"),
        ("name.startsWith(\"A\") or agrees", "starts with(name, \"A\") or agrees"),
        ("name matches \"A.*\"", "matches(name, \"A.*\")"),
    ])
    func asksForOneOfSeveral(_ written: String, _ meant: String) { check(written, meant) }

    private func check(_ written: String, _ meant: String) {
        var condition = written
        for _ in 0..<3 {
            guard let edit = errors(of: condition).first?.edit else { break }
            condition = mended(condition, edit)
        }
        #expect(condition == meant)
        #expect(written.contains(" %") || errors(of: condition).isEmpty)
    }

    /// Nothing is offered to be done with one press of a key where that would lead nowhere.
    @Test(arguments: [
        ("persons > 3 kleiner 5", "DW1107"), ("persons > 3; agrees", "DW1112"),
        ("is empty(name) = true", "DW1102"),
        ("not persons + 1 > 3", "DW1109"), ("kind = 'it's'", "DW1103"), ("persons > 3 // text", "DW1112"),
        ("persons > 3 /* text */", "DW1112"), ("persons > 3 ? agrees : false", "DW1102"),
        ("persons + 1 > 3 and < 5", "DW1111"), ("isNotEmpty(name)", "DW3013"),
        ("weight in [0...5]", "DW1111"), ("weight.5 > 1", "DW1111"),
        ("clock > time(25,0,0)", "DW3012"), ("clock > time(8, 30)", "DW3025"),
        ("clock > time(persons,0,0)", "DW3025"), ("start > date(2026,13,1)", "DW3012"),
        ("start > date(\"2026-02-30\")", "DW3012"), ("if agrees then null else null", "DW3009"),
        ("null and agrees", "DW3009"), ("string length(name) = 0", "DW3014"),
    ])
    func isRefusedWithoutAnEdit(_ condition: String, _ code: String) {
        let found = errors(of: condition)
        #expect(
            found.first?.definition.code == code && found.first?.edit == nil,
            "\(found.map(\.message.english))")
    }

    /// Two signs may be meant as one or as none.
    @Test func aNumberWithTwoSignsIsNotProposedWithOne() {
        let fields = "number: {type: integer, minimum: --5, maximum: 9, label: {de: A, en: B}}\n"
        let found = compile(ExampleCatalog(.fields(fields)).files).diagnostics.first {
            $0.definition.severity == .error
        }
        #expect(found?.definition.code == "DW2013" && found?.edit == nil)
    }

    /// A decimal comma is never found in a time.
    @Test(arguments: ["time(8,30,0)", "time(8,30)", "time(10,50,00)", "time( 8,30,0 )", "time(8,05,0)"])
    func noCommaOfATimeIsThatOfANumber(_ time: String) {
        #expect(!errors(of: "clock >= \(time)").contains { $0.definition.code == "DW1036" })
    }

    /// Ways to answers in items of lists, as they are written elsewhere.
    @Test(arguments: [
        "children/0/weeks", "/children/0/weeks", "\"children[0].weeks\"", "\"children.[0]/weeks\"",
    ])
    func aWayToAnItemIsMended(_ way: String) throws {
        let example = """
            examples:
              one:
                invalid: {children: [{weeks: 9}]}
                problems:
                  \(way): maximum
            """
        let fields = """
            children:
              type: list
              maxItems: 3
              label: {de: A, en: B}
              itemLabel: {de: A, en: B}
              item: {type: record, fields: {weeks: {type: integer, minimum: 1, maximum: 4, label: {de: A, en: B}}}}
            """
        let service = ExampleCatalog(.fields(fields)).files
        let files = service.map { file in
            let text = String(decoding: file.bytes, as: UTF8.self)
            return text.contains("children:")
                ? SourceFile(catalogPath: file.path, text: text + "\n" + example + "\n") : file
        }
        let found = compile(files).diagnostics.filter { $0.definition.severity == .error }
        #expect(found.map(\.definition.code) == ["DW3021"])
        #expect(found.first?.edit?.replacement == "children.0.weeks")
    }

    private static let fields = """
        kind: {type: choice, label: {de: A, en: B}, options: {organic: {de: Bio, en: Organic waste}, paper: {de: Papier, en: Paper}, glass: {de: Glas, en: Glass}}}
        bins: {type: choices, label: {de: A, en: B}, options: {organic: {de: Bio, en: Organic waste}, paper: {de: Papier, en: Paper}, glass: {de: Glas, en: Glass}}}
        persons: {type: integer, minimum: 1, maximum: 20, label: {de: A, en: B}}
        weight: {type: decimal, scale: 3, label: {de: A, en: B}}
        start: {type: date, label: {de: A, en: B}}
        name: {type: text, required: false, label: {de: A, en: B}}
        agrees: {type: boolean, label: {de: A, en: B}}
        clock: {type: time, label: {de: A, en: B}}

        """

    private func files(_ condition: String) -> [SourceFile] {
        let last = "last:\n  type: text\n  label: {de: A, en: B}\n  when: >-\n    \(condition)\n"
        return ExampleCatalog(.fields(Self.fields + last)).files
    }

    private func errors(of condition: String) -> [Diagnostic] {
        compile(files(condition)).diagnostics.filter { $0.definition.severity == .error }
    }

    private func mended(_ condition: String, _ edit: TextEdit) -> String {
        let file = files(condition)[Int(edit.range.file.index)]
        let text = edit.applied(to: String(decoding: file.bytes, as: UTF8.self))
        let lines = text.split(separator: "\n")
        guard let line = lines.firstIndex(where: { $0.hasSuffix("when: >-") }), line + 1 < lines.count else {
            return text
        }
        return lines[line + 1].trimmingPrefix { $0 == " " }.description
    }
}
