import CatalogCompiler
import CatalogDiagnostics
import Foundation
import Testing

/// Computed values and bounds that are expressions, through the whole compiler: examples run on the real runtime.
@Suite struct ComputedValueTests {
    static let fields = """
        total:
          type: money
          label: {de: Summe, en: Total}
          computed: if items = null then 0 else sum(items.fee)
          maximum: 500
        items:
          type: list
          label: {de: Posten, en: Items}
          itemLabel: {de: Posten, en: Item}
          required: false
          maxItems: persons * 2
          item:
            type: record
            fields:
              kind:
                type: choice
                label: {de: Art, en: Kind}
                options: {residual: {de: Restmüll, en: Residual}, organic: {de: Bio, en: Organic}, paper: {de: Papier, en: Paper}}
              number: {type: integer, minimum: 1, maximum: 40, label: {de: Anzahl, en: Number}}
              price:
                type: money
                label: {de: Preis, en: Price}
                computed: {by: kind, values: {residual: 12.00, organic: 8.50}, otherwise: 0}
              fee: {type: money, label: {de: Gebühr, en: Fee}, computed: price * number}
              share:
                type: decimal
                scale: 2
                when: total > 0
                label: {de: Anteil, en: Share}
                computed: round half up(fee / total * 100, 2)
        persons: {type: integer, minimum: 1, maximum: 9, label: {de: Personen, en: Persons}}
        group:
          type: choice
          label: {de: Größe, en: Size}
          options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
          computed: if persons > 4 then "large" else "small"
        reason: {type: text, when: group = "large", label: {de: Grund, en: Reason}}
        start: {type: date, earliest: today(), label: {de: Beginn, en: Start}}
        finish: {type: date, earliest: start, latest: 'start + duration("P1Y")', label: {de: Ende, en: End}}
        days: {type: integer, label: {de: Tage, en: Days}, computed: (finish - start).days + 1}
        isLong: {type: boolean, label: {de: Lang, en: Long}, computed: days > 30}
        deposit: {type: money, required: false, minimum: total, when: isLong, label: {de: Kaution, en: Deposit}}
        """

    private static let usual = "persons: 2, start: 2026-03-05, finish: 2026-03-06"

    @Test(arguments: [
        "valid: {\(usual)}", "valid: {\(usual), total: 0, days: 2, isLong: false, group: small}",
        "valid: {items: [{kind: residual, number: 2}, {kind: paper, number: 1, fee: 0}], total: 2400, \(usual)}",
        "valid: {items: [{kind: residual, number: 1, share: \"58.54\"}, {kind: organic, number: 1, share: \"41.46\"}], \(usual)}",
        "invalid: {items: [{kind: residual, number: 2, price: 1}], \(usual)}\n    problems: {items.0.price: computed}",
        "invalid: {items: [{kind: residual, number: 40}, {kind: residual, number: 2}], \(usual)}\n    problems: {total: maximum}",
        "invalid: {total: 1, \(usual)}\n    problems: {total: computed}",
        "invalid: {total: nothing, \(usual)}\n    problems: {total: type}",
        "invalid: {total: 0, persons: 1, items: [{kind: paper, number: 1}, {kind: paper, number: 2}, {kind: paper, number: 3}], start: 2026-03-05, finish: 2026-03-05}\n    problems: {items: maxItems}",
        "invalid: {items: [{kind: paper, number: 1, share: \"0.00\"}], \(usual)}\n    problems: {items.0.share: irrelevant}",
        "invalid: {persons: 5, start: 2026-03-05, finish: 2026-03-06}\n    problems: {reason: required}",
        "valid: {persons: 5, reason: Familie, group: large, start: 2026-03-05, finish: 2026-03-06}",
        "invalid: {persons: 2, start: 2026-03-05, finish: 2026-03-04}\n    problems: {finish: earliest}",
        "invalid: {persons: 2, start: 2026-03-05, finish: 2027-03-06, isLong: true}\n    problems: {finish: latest}",
        "valid: {persons: 2, start: 2026-03-05, finish: 2027-03-05, isLong: true, deposit: 0}",
        "invalid: {persons: 2, start: 2026-03-05, days: 1}\n    problems: {finish: required, days: computed}",
        "invalid: {persons: 2, items: [{kind: organic, number: 1}], start: 2026-03-05, finish: 2026-05-05, deposit: 849}\n    problems: {deposit: minimum}",
        "valid: {persons: 2, items: [{kind: organic, number: 1}], start: 2026-03-05, finish: 2026-05-05, deposit: 850}",
    ])
    func examplesTurnOutAsTheyShould(_ example: String) {
        let text = ExampleCatalog.service(fields: Self.fields) + "\nexamples:\n  one:\n    \(example)\n"
        let compilation = compile(ExampleCatalog(.service(text)).files)
        let report = DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files)
        #expect(!compilation.diagnostics.hasErrors && compilation.catalog != nil, "\(report)")
        #expect(!compilation.diagnostics.contains { $0.definition.severity == .note }, "\(report)")
    }

    /// A record or item that holds nothing that somebody gave is none, in JSON as in a form.
    @Test(arguments: [
        ("{a: 1, r: {t: x, z: 2}, list: [{t: x}]}", ""), ("{a: 1, r: {t: x}, list: [{t: x, z: 2}]}", ""),
        ("{a: 1, r: {z: 2}, list: [{t: x}]}", "r"), ("{a: 1, r: {}, list: [{t: x}]}", "r"),
        ("{a: 1, r: {t: x}, list: [{z: 2}]}", "list.0"),
        ("{a: 1, r: {t: x}, list: [{t: x}, {z: 2}]}", "list.1"),
    ])
    func computedValuesAloneFillNothingIn(_ answers: String, _ refused: String) throws {
        let inner =
            "t: {type: text, required: false, maxLength: 3, label: {de: T, en: T}}, z: {type: integer, computed: a * 2, label: {de: Z, en: Z}}"
        let fields = """
            a: {type: integer, minimum: 0, maximum: 9, label: {de: A, en: A}}
            r: {type: record, label: {de: R, en: R}, fields: {\(inner)}}
            list: {type: list, maxItems: 3, label: {de: L, en: L}, itemLabel: {de: L, en: L}, item: {type: record, fields: {\(inner)}}}
            """
        let expected =
            refused.isEmpty
            ? "valid: \(answers)" : "invalid: \(answers)\n    problems: {\(refused): normalisation}"
        let text = ExampleCatalog.service(fields: fields) + "\nexamples:\n  one:\n    \(expected)\n"
        let compilation = compile(ExampleCatalog(.service(text)).files)
        let report = DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files)
        #expect(!compilation.diagnostics.hasErrors, "\(report)")
        let schema = try #require(compilation.outputFiles.first { $0.path.hasSuffix("example.schema.json") })
        let condition = #"[{"required":["t"]}]"#
        let compact = String(decoding: schema.bytes, as: UTF8.self).filter { !$0.isWhitespace }
        #expect(compact.components(separatedBy: #""anyOf":"# + condition).count == 3)
    }

    /// What is decided later than it stands comes in the order that JavaScript exports.
    @Test func theOrderFollowsTheDependencies() throws {
        let compilation = compile(ExampleCatalog(.fields(Self.fields)).files)
        let file = try #require(compilation.outputFiles.first { $0.path == "javascript/example.js" })
        let text = String(decoding: file.bytes, as: UTF8.self)
        let order = text.split(separator: "export const order = [")[1].split(separator: "\"").map(String.init)
            .filter { $0.hasPrefix("when") || $0.hasPrefix("compute") }
        #expect(
            order == [
                "compute items.-.price", "compute items.-.fee", "compute total", "when items.-.share",
                "compute items.-.share", "compute group", "when reason", "compute days", "compute isLong",
                "when deposit",
            ])
    }

    /// Nobody has answered a computed value, and nobody has to.
    @Test func conditionsSayWhatIsComputedInTheirWords() throws {
        let label = "label: {de: L, en: L}"
        let form = """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  number: {type: integer, minimum: 0, maximum: 9, unit: kg, \(label)}
                  double: {type: integer, unit: kg, when: number > 2, computed: number * 2, label: {de: Das Doppelte, en: Twice}}
                  many: {type: boolean, computed: number > 5, label: {de: Viel, en: Many}}
                  kind: {type: choice, computed: 'if number > 5 then "a" else "b"', options: {a: {de: A, en: A}, b: {de: B, en: B}}, label: {de: Art, en: Kind}}
                  first: {type: boolean, when: double > 5, \(label)}
                  second: {type: boolean, when: many, \(label)}
                  third: {type: boolean, when: kind != "a" and not(many), \(label)}
                  fourth: {type: boolean, when: double = null, \(label)}
            """
        let compilation = compile(ExampleCatalog(.form(form)).files)
        let file = try #require(compilation.outputFiles.first { $0.path == "html/de/example/form.html" })
        let text = String(decoding: file.bytes, as: UTF8.self).replacing(/<\/?bdi>/, with: "")
        for sentence in [
            "Gilt nur, wenn Ihre Angabe bei „L“ größer als 2&#xA0;kg ist.",
            "Nur beantworten, wenn der Wert bei „Das Doppelte“ größer als 5&#xA0;kg ist.",
            "Nur beantworten, wenn bei „Viel“ Ja herauskommt.",
            "Nur beantworten, wenn bei „Art“ etwas anderes als „A“ herauskommt und bei „Viel“ Nein herauskommt.",
            "Nur beantworten, wenn bei „Das Doppelte“ kein Wert steht.",
        ] { #expect(text.contains(">\(sentence)<"), "\(sentence)") }
        #expect(text.contains("data-unit=\"&#xA0;kg\""))
    }

    @Test func aUnitMayBeCalledOtherwiseInEachLanguage() throws {
        let label = "label: {de: L, en: L}"
        let form = """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  weeks: {type: integer, minimum: 0, maximum: 9, unit: {de: Wochen, en: weeks}, \(label)}
                  days: {type: decimal, scale: 1, unit: {de: Tage, en: days}, computed: weeks * 7, \(label)}
                  long: {type: boolean, when: weeks > 2, \(label)}
            """
        let compilation = compile(ExampleCatalog(.form(form)).files)
        for (language, unit, condition) in [
            (
                "de", ("Wochen", "Tage"),
                "Nur beantworten, wenn Ihre Angabe bei „L“ größer als 2&#xA0;Wochen ist."
            ),
            ("en", ("weeks", "days"), "Only answer this if your answer to “L” is more than 2&#xA0;weeks."),
        ] {
            let path = "html/\(language)/example/form.html"
            let file = try #require(compilation.outputFiles.first { $0.path == path })
            let text = String(decoding: file.bytes, as: UTF8.self).replacing(/<\/?bdi>/, with: "")
            #expect(text.contains("data-unit=\"&#xA0;\(unit.0)\">\(unit.0)<"))
            #expect(text.contains("data-unit=\"&#xA0;\(unit.1)\""))
            #expect(text.contains(condition))
        }
    }

    @Test(
        "So many computed values in a row are too many, however many there are in all",
        arguments: [(200, nil), (201, 201)])
    func inARow(length: Int, tooMuch: Int?) {
        var fields = "start: {type: integer, minimum: 0, maximum: 9, label: {de: A, en: A}}\n"
        for row in 0..<2 {
            for place in 1...(row == 0 ? length : 150) {
                let before = place == 1 ? "start" : "row\(row)place\(place - 1)"
                fields +=
                    "row\(row)place\(place): {type: integer, label: {de: A, en: A}, computed: \(before) + 1}\n"
            }
        }
        let errors = compile(ExampleCatalog(.fields(fields)).files).diagnostics.filter {
            $0.definition.severity == .error
        }
        #expect(errors.map(\.definition.code) == (tooMuch == nil ? [] : ["DW2021"]))
    }
}
