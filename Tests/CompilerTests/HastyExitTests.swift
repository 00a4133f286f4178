import CatalogCompiler
import CatalogDiagnostics
import Testing

/// Which exit pages are said to come because an answer is missing.
@Suite("Satisfiability: hasty exits") struct HastyExitTests {
    @Test(arguments: [
        ("tier = 3", true), ("not(isLow)", true), ("tier = 1", false), ("income > 2000.00", false),
        ("income != null and tier = 3", false), ("tier = 3 or income = null", false),
        // Left out on purpose, and nothing to do with answers.
        ("bonus = 3", false), ("today() > date(\"2030-01-01\")", false),
        // What is missing in a record, and behind another value.
        ("home.size = 3", true), ("twice > 5", true),
    ])
    func anExitForWantOfAnAnswerIsTold(_ condition: String, isTold: Bool) {
        func tier(_ name: String, of answer: String) -> String {
            "\(name): {type: integer, computed: 'if \(answer) <= 1000 then 1 else 3', label: {de: Stufe, en: Tier}}"
        }
        let money = "type: money, minimum: 0, maximum: 3000, label: {de: Betrag, en: Amount}"
        let fields = """
            income: {\(money)}
            \(tier("tier", of: "income"))
            isLow: {type: boolean, computed: if income <= 1000 then true else false, label: {de: Wenig?, en: Low?}}
            twice: {type: integer, computed: tier * 2, label: {de: Doppelt, en: Twice}}
            gift: {\(money), required: false}
            \(tier("bonus", of: "gift"))
            home: {type: record, label: {de: Wohnung, en: Home}, fields: {rent: {\(money)}, \(tier("size", of: "rent"))}}
            """
        let form = """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
            \(fields.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n"))
            exits:
              end:
                when: '\(condition)'
                title: {de: Ende, en: End}
                text: {de: Ende., en: End.}
            """
        let compilation = compile(ExampleCatalog(.form(form)).files)
        #expect(!compilation.diagnostics.hasErrors, "\(compilation.diagnostics)")
        #expect(compilation.diagnostics.contains { $0.definition.code == "DW4120" } == isTold)
    }
    /// Whoever is not asked must still come to the page.
    @Test(arguments: [
        ("income", "income != null and …"), ("home.rent", "(home.rent != null or not(…)) and …"),
    ])
    func theProposalLetsThoseThroughWhoAreNotAsked(_ answer: String, _ proposal: String) throws {
        let money = "type: money, minimum: 0, maximum: 3000, label: {de: Betrag, en: Amount}"
        let form = """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  income: {\(money)}
                  home:
                    type: record
                    when: income > 5.00
                    label: {de: Wohnung, en: Home}
                    fields: {rent: {\(money)}}
                  tier:
                    type: integer
                    computed: if \(answer) <= 1000 then 1 else 3
                    label: {de: Stufe, en: Tier}
            exits:
              end:
                when: tier = 3
                title: {de: Ende, en: End}
                text: {de: Ende., en: End.}
            """
        let told = compile(ExampleCatalog(.form(form)).files).diagnostics.first {
            $0.definition.code == "DW4120"
        }
        #expect(try #require(told?.proposal).english.contains(proposal))
    }
}
