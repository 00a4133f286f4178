import CatalogCompiler
import CatalogDiagnostics
import Foundation
import Testing

@Suite struct SatisfiabilityTests {
    private func compilation(of form: String) -> Compilation {
        compile(ExampleCatalog(.form(form)).files)
    }

    @Test(arguments: impossibleDefinitions + impossibleInside)
    func whatCanNeverBeIsOneErrorWithWhatStandsAgainstIt(_ definition: ImpossibleDefinition) throws {
        let marked = try #require(MarkedText(ExampleCatalog.service(form: definition.form)))
        let form = definition.form.replacing(/[⟦⟧]/, with: "")
        let compilation = compilation(of: form)
        let report = DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files)
        let found = compilation.diagnostics.filter { $0.definition.severity != .warning }
        #expect(found.map(\.definition.code) == [definition.code], "\(report)")
        guard let error = found.first else { return }
        #expect(Int(error.range.start)..<Int(error.range.end) == marked.marked, "\(report)")
        #expect(error.proposal != nil)
        let bytes = compilation.files[Int(error.range.file.index)].bytes
        let places = error.notes.map { note in
            String(decoding: bytes[Int(note.range.start)..<Int(note.range.end)], as: UTF8.self)
        }
        for note in definition.notes { #expect(places.contains(note), "\(note): \(places) \(report)") }
    }

    @Test(arguments: possibleDefinitions + possibleInside)
    func whatCanBeIsNotReported(_ form: String) {
        let compilation = compilation(of: form)
        let report = DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files)
        #expect(compilation.diagnostics.allSatisfy { $0.definition.severity == .warning }, "\(report)")
        #expect(compilation.outputFiles.contains { $0.path.contains("witness") })
    }

    /// Each question hangs on the one before, which usually has another answer.
    @Test func oneWitnessShowsAWholeChainOfQuestions() throws {
        let fields = (0..<40).map { place in
            "f\(place): {type: integer, minimum: 0, maximum: 9, label: {de: Zahl, en: Number}"
                + (place > 0 ? ", when: f\(place - 1) > 3}" : "}")
        }
        let files = compilation(of: ImpossibleDefinition.form(fields.joined(separator: "\n"))).outputFiles
        let witnesses = files.filter { $0.path.contains("witness") }
        let first = try #require(witnesses.first { $0.path.hasSuffix("witness1.json") })
        let text = String(decoding: first.bytes, as: UTF8.self)
        for place in 1..<40 { #expect(text.contains("\"asked f\(place)\"")) }
        #expect(witnesses.count == 2)
    }

    /// An example of that name would be written over.
    @Test func aWitnessTakesNoNameOfAnExample() throws {
        let service = ExampleCatalog.service() + "\nexamples: {witness1: {valid: {name: Kim}}}\n"
        let files = compile(ExampleCatalog(.service(service)).files).outputFiles
        let names = files.map(\.path).filter { $0.hasPrefix("examples/example/") }
        #expect(Set(names).count == names.count)
        #expect(names.contains { $0.hasSuffix("witness2.json") })
        let first = try #require(files.first { $0.path.hasSuffix("witness1.json") })
        #expect(String(decoding: first.bytes, as: UTF8.self).contains("Kim"))
    }

    private static let pairs = """
        types:
          size:
            type: codeList
            ordered: true
            options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
          pair:
            type: record
            fields:
              given: {type: boolean, label: {de: Da, en: Given}}
              amount: {type: integer, minimum: 0, maximum: 2, when: given, label: {de: Zahl, en: Amount}}
              size: {type: size, when: given, label: {de: Größe, en: Size}}
          picks:
            type: record
            fields:
              one: {type: boolean, required: false, label: {de: Eins, en: One}}
              two: {type: boolean, required: false, label: {de: Zwei, en: Two}}
        """

    private func diagnostics(of form: String) -> [Diagnostic] {
        compile([
            SourceFile(catalogPath: "catalog.yaml", text: ExampleCatalog.catalog),
            SourceFile(catalogPath: "types/pairs.yaml", text: Self.pairs),
            SourceFile(catalogPath: "services/example.yaml", text: ExampleCatalog.service(form: form)),
        ]).diagnostics.filter { $0.definition.severity != .warning }
    }

    @Test(arguments: possibleInItems)
    func anItemMayLeaveUndecidedWhatAnotherIsLookedForIn(_ form: String) {
        #expect(diagnostics(of: form).map(\.definition.code) == [])
    }

    private func listed(_ condition: String, beside others: [String] = []) -> [Diagnostic] {
        let number = "type: integer, minimum: 0, maximum: 9, label: {de: Zahl, en: Number}"
        let notes = (others + [condition]).enumerated().map { place, when in
            "note\(place): {type: note, when: '\(when)', text: {de: Ja., en: Yes.}}"
        }
        return diagnostics(
            of: ImpossibleDefinition.form(
                """
                rows: {type: list, maxItems: 9, itemLabel: {de: Zeile, en: Row}, label: {de: Zeilen, en: Rows}, item: {type: record, fields: {a: {\(number)}}}}
                \(notes.joined(separator: "\n"))
                """))
    }

    /// More items than are looked at may be needed where each of them, or of some values, needs another one.
    @Test(arguments: [
        "every x in rows satisfies some y in rows satisfies y.a = modulo(x.a + 1, 7)",
        "not(some x in rows satisfies every y in rows satisfies y.a != modulo(x.a + 1, 7))",
        "every x in rows satisfies list contains(rows.a, modulo(x.a + 1, 7))",
        "every x in [0, 1, 2, 3, 4, 5] satisfies some y in rows satisfies y.a = x",
        "every x in [0, 1, 2, 3, 4, 5] satisfies list contains(rows.a, x)",
    ]) func whatMayNeedMoreItemsIsNotImpossible(_ condition: String) {
        #expect(Set(listed(condition).map(\.definition.code)).isSubset(of: ["DW3037"]))
    }

    /// Whether an item is there follows from the length of the list; where one answer is missing, a number beyond all that are held is, too.
    @Test(arguments: [
        (
            "if (some x in rows satisfies x.is) and (some x in rows satisfies not(x.is)) then count(rows) else 10 + count(rows)",
            "value = 5", []
        ),
        ("if flag = null then (number - 700300) * 4000000000000000 else 2", "value > 5", ["DW3037"]),
        ("if flag = null then number + 3 else 2", "value > 1000", ["DW3030"]),
    ])
    func whatIsBesideANumberMayBeMissing(_ computed: String, _ condition: String, _ codes: [String]) {
        let label = "label: {de: Frage, en: Question}"
        let form = ImpossibleDefinition.form(
            """
            rows: {type: list, maxItems: 9, itemLabel: {de: Zeile, en: Row}, \(label), item: {type: record, fields: {is: {type: boolean, \(label)}}}}
            flag: {type: boolean, required: false, \(label)}
            number: {type: integer, minimum: 0, maximum: \(condition == "value > 1000" ? 900 : 1_000_000), \(label)}
            value: {type: integer, computed: '\(computed)', \(label)}
            why: {type: text, maxLength: 9, when: '\(condition)', \(label)}
            """)
        #expect(diagnostics(of: form).map(\.definition.code) == codes)
    }

    /// What is impossible by itself is told beside a question that it needs and that is never asked.
    @Test func aQuestionMayBeImpossibleForAReasonOfItsOwn() {
        let label = "label: {de: Frage, en: Question}"
        let form = ImpossibleDefinition.form(
            """
            number: {type: integer, minimum: 0, maximum: 20, \(label)}
            dead: {type: boolean, when: number > 20, \(label)}
            own: {type: boolean, when: dead and number > 30, \(label)}
            follower: {type: boolean, when: dead and number > 3, \(label)}
            """)
        #expect(diagnostics(of: form).map(\.definition.code) == ["DW3030", "DW3030"])
    }

    /// Nobody reads hundreds of notes that say the same.
    @Test(arguments: [(20, 20, nil), (21, 20, "Here and at 1 more"), (50, 20, "Here and at 30 more")])
    func whatIsLeftUndecidedIsOneNoteInTheEnd(_ count: Int, _ notes: Int, _ last: String?) {
        let questions = (0..<count).map { place in
            "q\(place): {type: boolean, when: 'upper case(lower case(name)) = \"N\(place)\"', label: {de: Frage, en: Question}}"
        }
        let name = "name: {type: text, maxLength: 80, label: {de: Name, en: Name}}"
        let found = diagnostics(
            of: ImpossibleDefinition.form(([name] + questions).joined(separator: "\n")))
        #expect(found.map(\.definition.code) == Array(repeating: "DW3037", count: notes))
        let message = found.last?.message.english ?? ""
        #expect(message.contains(last ?? "Whether this can ever happen"), "\(message)")
    }

    /// A bound that is another one for each option, an amount from a table times a number, and a written supplement.
    @Test(arguments: [
        ("total >= 100.00", ["DW3032"]), ("total > 100.00", []), ("total <= 650.00", ["DW3032"]),
        ("total < 650.00", []), ("total > (if kind = \"urn\" then 249.99 else 100)", []),
        ("total >= (if kind = \"urn\" then 250 else 100)", ["DW3032"]),
    ])
    func optionsDecideTogetherWithANumber(_ requirement: String, _ codes: [String]) {
        let form = ImpossibleDefinition.form(
            """
            kind: {type: choice, label: {de: Art, en: Kind}, options: {urn: {de: Urne, en: Urn}, single: {de: Einzelgrab, en: Single}}}
            years: {type: integer, minimum: 'if kind = "urn" then 25 else 5', maximum: 30, label: {de: Jahre, en: Years}}
            perYear: {type: money, computed: {by: kind, values: {urn: 10.00, single: 20}}, label: {de: Je Jahr, en: A year}}
            total: {type: money, computed: perYear * years + (if years > 20 and kind = "single" then 50.00 else 0), label: {de: Summe, en: Total}}
            """,
            "rules: {limit: {require: '\(requirement)', at: years, message: {de: Nein., en: No.}}}")
        #expect(diagnostics(of: form).map(\.definition.code) == codes)
    }

    /// However many other conditions go through the same list.
    @Test(arguments: ["some x in rows satisfies x.a > 9", "not(every x in rows satisfies x.a < 10)"])
    func whatNoItemCanBeIsImpossibleBesideOtherConditions(_ condition: String) {
        let others = Array(repeating: "some x in rows satisfies x.a > 5", count: 8)
        #expect(listed(condition, beside: others).map(\.definition.code) == ["DW3030"])
    }

    /// No candidate stands for the texts that the condition wants, so nothing is known of the value or of what looks at it.
    @Test(arguments: [
        ("more: {type: boolean, when: next != null, label: {de: Mehr, en: More}}", ""),
        ("", "rules: {none: {require: next = null, at: a, message: {de: Nein., en: Never.}}}"),
    ]) func aValueWhoseConditionIsUndecidedMayBeThere(_ question: String, _ rules: String) {
        let form = ImpossibleDefinition.form(
            """
            a: {type: integer, minimum: 0, maximum: 100, label: {de: Zahl, en: Number}}
            text: {type: text, maxLength: 100, label: {de: Text, en: Text}}
            next:
              type: integer
              minimum: 0
              maximum: 1000
              computed: a + 1
              when: string length(text) * string length(text) = 49
              label: {de: Danach, en: Next}
            \(question)
            """, rules)
        #expect(Set(diagnostics(of: form).map(\.definition.code)) == ["DW3037"])
    }

    /// A record in which nothing is answered is none.
    @Test(arguments: [("true", ["DW3030"]), ("false", [])])
    func aRequiredRecordHoldsAnAnswer(_ isRequired: String, _ codes: [String]) {
        let form = """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  pick: {type: picks, required: \(isRequired), label: {de: Wahl, en: Pick}}
                  why:
                    type: boolean
                    when: pick.one = null and pick.two = null
                    label: {de: Warum, en: Why}
            """
        #expect(diagnostics(of: form).map(\.definition.code) == codes)
    }

    /// Nine items that differ are not made where a rule looks at them; that is said, not passed over.
    @Test func testDataThatCannotBeMadeLeaveANote() {
        let form = """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  words:
                    type: list
                    minItems: 9
                    maxItems: 9
                    unique: true
                    itemLabel: {de: Wort, en: Word}
                    item: {type: text, maxLength: 9}
                    label: {de: Wörter, en: Words}
            rules:
              clean:
                require: every word in words satisfies word != "x"
                at: words
                message: {de: Nein., en: Never.}
            """
        #expect(Set(diagnostics(of: form).map(\.definition.code)) == ["DW3037"])
    }

    /// Answers are stored composed, so that a decomposed pattern would match none.
    @Test func aDecomposedPatternIsRefused() {
        let pattern = "e\u{301}"
        let fields = "name: {type: text, maxLength: 3, pattern: \"\(pattern)\", label: {de: Name, en: Name}}"
        let form = "pages: {only: {title: {de: Seite, en: Page}, fields: {\(fields)}}}"
        #expect(diagnostics(of: form).map(\.definition.code) == ["DW3018"])
    }

    /// Of twenty options not each selection is tried.
    @Test(arguments: [
        (["not(O0 and O1)", "not(O2 and O3)", "not(O1 and O4)"], 1...20, []),
        (["not(O0) or count(kinds) = 1", "O0 or O1 or count(kinds) > 3"], 1...20, []),
        ((0..<18).filter { $0 % 2 == 0 }.map { "O\($0) or O\($0 + 1)" }, 1...20, []),
        ((0..<18).filter { $0 % 2 == 0 }.map { "O\($0) or O\($0 + 1)" }, 10...10, []),
        (["every k in kinds satisfies k != \"o3\""], 1...20, ["DW3033"]),
        (["O0"], 20...20, ["DW3032"]),
        (["O0", "not(O0)"], 1...20, ["DW3035"]),
    ])
    func selectionsOfManyOptionsAreFound(_ rules: [String], _ sizes: ClosedRange<Int>, _ codes: [String]) {
        let options = (0..<20).map { "o\($0): {de: Art \($0), en: Kind \($0)}" }
        let field =
            "kinds: {type: choices, minItems: \(sizes.lowerBound), maxItems: \(sizes.upperBound), "
            + "label: {de: Arten, en: Kinds}, options: {\(options.joined(separator: ", "))}}"
        let lines = rules.enumerated().map { number, rule in
            let requirement = rule.replacing(/O([0-9]+)/) { "list contains(kinds, \"o\($0.output.1)\")" }
            return "  r\(number): {require: '\(requirement)', at: kinds, message: {de: Nein., en: No.}}"
        }
        let form = ImpossibleDefinition.form(field) + "\nrules:\n" + lines.joined(separator: "\n")
        let found = diagnostics(of: form).filter { $0.definition.severity != .warning }
        #expect(found.map(\.definition.code) == codes)
    }

    /// Beside so many conditions through the same list, too few items are kept to stand for all.
    @Test func whatIsImpossibleByItselfIsFoundBesideManyOthers() {
        let item =
            "{type: record, fields: {a: {type: integer, minimum: 0, maximum: 9, label: {de: Zahl, en: Number}}}}"
        let list =
            "l: {type: list, itemLabel: {de: Ding, en: Thing}, label: {de: L, en: L}, maxItems: 9, item: \(item)}"
        func question(_ name: String, _ condition: String) -> String {
            "\(name): {type: boolean, label: {de: Frage, en: Question}, when: '\(condition)'}"
        }
        let others = (0..<8).map { question("f\($0)", "some x in l satisfies x.a = \($0)") }
        for condition in [
            "some x in l satisfies x.a > 9",
            "(some x in l satisfies x.a > 5) and (every y in l satisfies y.a < 4)",
        ] {
            let fields = [list] + others + [question("z", condition)]
            let found = diagnostics(of: ImpossibleDefinition.form(fields.joined(separator: "\n")))
            #expect(found.map(\.definition.code).filter { !$0.hasPrefix("DW4") } == ["DW3030"])
        }
    }

    /// What stands in a shared type is an error only if no service can do it.
    @Test func aTypeThatOneServiceUsesFullyIsInOrder() {
        let types = """
            types:
              size:
                type: codeList
                options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
            """
        func service(_ id: String, _ rule: String) -> SourceFile {
            let form = """
                pages:
                  only:
                    title: {de: Seite, en: Page}
                    fields:
                      size: {type: size, label: {de: Größe, en: Size}}
                \(rule)
                """
            let text = ExampleCatalog.service(form: form).replacing(
                "service: example", with: "service: \(id)")
            return SourceFile(catalogPath: "services/\(id).yaml", text: text)
        }
        let rule = "rules: {large: {require: size = \"large\", at: size, message: {de: Nein., en: Never.}}}"
        let shared = [
            SourceFile(catalogPath: "catalog.yaml", text: ExampleCatalog.catalog),
            SourceFile(catalogPath: "types/sizes.yaml", text: types),
        ]
        func codes(_ services: SourceFile...) -> [String] {
            compile(shared + services).diagnostics.map(\.definition.code).filter { !$0.hasPrefix("DW4") }
        }
        #expect(codes(service("one", rule), service("two", "")) == [])
        #expect(codes(service("one", rule), service("two", rule)) == ["DW3033"])
    }

    /// What never is true in one place where a type is used may be in another, or nobody may know.
    @Test(arguments: [
        (maximum: 20, limited: ["one"], codes: ["DW3030"]),
        (maximum: 50, limited: ["one"], codes: []),
        (maximum: 50, limited: ["one", "two"], codes: ["DW3030"]),
    ])
    func aConditionInsideATypeMayBeTrueInOneOfItsPlaces(maximum: Int, limited: [String], codes: [String]) {
        let types = """
            types:
              amount:
                type: record
                fields:
                  count: {type: integer, minimum: 0, maximum: \(maximum), label: {de: Zahl, en: Number}}
                  is: {type: boolean, when: 'count = 3 or count > 30', label: {de: Frage, en: Question}}
            """
        let form = ImpossibleDefinition.form(
            "one: {type: amount, label: {de: Eins, en: One}}\ntwo: {type: amount, label: {de: Zwei, en: Two}}",
            "rules:\n"
                + limited.map {
                    "  \($0): {require: \($0).count < 5, at: \($0).count, message: {de: Nein., en: Never.}}"
                }.joined(separator: "\n"))
        let found = compile([
            SourceFile(catalogPath: "catalog.yaml", text: ExampleCatalog.catalog),
            SourceFile(catalogPath: "types/amounts.yaml", text: types),
            SourceFile(catalogPath: "services/example.yaml", text: ExampleCatalog.service(form: form)),
        ]).diagnostics.filter { $0.definition.severity == .error }
        #expect(found.map(\.definition.code) == codes)
    }
}
