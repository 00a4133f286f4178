import CatalogCompiler
import CatalogDiagnostics
import Testing

/// A workflow with one mistake, made of the sound one by changing places, and what is to be said of it.
struct BrokenWorkflow: Sendable, CustomTestStringConvertible {
    /// Each first text stands in the sound file exactly once; `⟦` and `⟧` mark what the report has to point to.
    let changes: [(original: String, mistake: String)]
    let code: String
    /// A part of the English message or of a note.
    let says: String
    let isInCatalog: Bool
    /// What is marked, with enough around it to stand there once; nil if a change marks it.
    let place: String?

    init(
        _ code: String, says: String = "", inCatalog: Bool = false, at place: String? = nil,
        _ changes: (original: String, mistake: String)...
    ) {
        self.changes = changes
        self.code = code
        self.says = says
        isInCatalog = inCatalog
        self.place = place
    }

    /// The broken file with the place of its mistake; nil unless everything stands there once.
    var brokenText: MarkedText? {
        var text = isInCatalog ? SoundWorkflow.catalog : SoundWorkflow.service
        for change in changes {
            guard text.ranges(of: change.original).count == 1 else { return nil }
            text = text.replacing(change.original, with: change.mistake)
        }
        return place.map { MarkedText(text, marking: $0) } ?? MarkedText(text)
    }

    var testDescription: String { "\(code) \(changes.map { $0.mistake.prefix(60) })" }
}

@Suite struct BrokenWorkflowTests {
    private func compiled(_ service: String, catalog: String = SoundWorkflow.catalog) -> Compilation {
        compile([
            SourceFile(catalogPath: "catalog.yaml", text: catalog),
            SourceFile(catalogPath: "services/example.yaml", text: service),
        ])
    }

    /// Advice about what a workflow does not have to do with does not count.
    private func found(_ compilation: Compilation) -> [Diagnostic] {
        // Where a text is changed in one language only, the others name other answers (DW4118).
        compilation.diagnostics.filter {
            !["DW4001", "DW4002", "DW4003", "DW4004", "DW4005", "DW4104", "DW4110", "DW4118"].contains(
                $0.definition.code)
        }
    }

    @Test func theSoundWorkflowIsSound() {
        let compilation = compiled(SoundWorkflow.service)
        #expect(
            found(compilation).isEmpty,
            "\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
        #expect(!compilation.outputs.isEmpty)
    }

    /// What looks like a mistake and is none.
    @Test(arguments: [
        // The day opens the guard: the case only waits.
        ("    review:\n", "    review:\n      when: today() > date(\"2030-01-01\")\n"),
        ("{kind}: {price}.\", en", "{weight|-}: {price}.\", en"),
        ("required: false, label: {de: Bemerkung", "when: grade > 4, label: {de: Bemerkung"),
        ("[submitted, inReview, escalated]", "any"),
        ("amount: price", "amount: price + 1"),
        ("when: review.grade <= 4", "when: review.grade <= 4 or note = null"),
        ("after: deadline", "after: deadline\n      when: kind = \"dog\""),
        // Around Easter both times may end on the same day.
        (
            "    withdraw:\n",
            "    late: {label: {de: A, en: A}, from: escalated, to: refused, after: 1 weeks, notify: {applicant: {subject: {de: A, en: A}, text: {de: A, en: A}}}}\n    later: {label: {de: A, en: A}, from: escalated, to: withdrawn, after: 11 days, notify: {applicant: {subject: {de: A, en: A}, text: {de: A, en: A}}}}\n    withdraw:\n"
        ),
        ("amount: price", "amount: price / 2"),
    ])
    func whatIsNoMistakeIsNotReported(_ original: String, _ other: String) {
        #expect(SoundWorkflow.service.ranges(of: original).count == 1)
        let compilation = compiled(SoundWorkflow.service.replacing(original, with: other))
        #expect(
            found(compilation).isEmpty,
            "\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
    }

    /// What a transition asks for may be left out altogether if none of it is needed.
    @Test func nothingHasToBeAnsweredOfWhatIsOptional() {
        let blank = "review.grade = null and review.remark = null"
        let notify = "notify: {applicant: {subject: {de: A, en: A}, text: {de: A, en: A}}}"
        let compilation = compiled(
            SoundWorkflow.service.replacing(
                "grade: {type: integer,", with: "grade: {required: false, type: integer,"
            )
            .replacing(
                "    withdraw:\n",
                with: """
                        blank: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: \(blank), \(notify)}
                        other: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: not(\(blank)), \(notify)}
                        withdraw:

                    """))
        #expect(
            found(compilation).isEmpty,
            "\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
    }

    /// Where the search decides nothing, that is said; each of these pairs is open at once, or closed at once, with some weight.
    @Test(arguments: [
        ("modulo(price, 7) >= 5", "modulo(price, 7) <= 5"),
        ("modulo(price, 7) = 3 or modulo(price, 7) = 5", "modulo(price, 7) in (1, 5)"),
    ])
    func whatIsNotDecidedIsSaid(_ first: String, _ second: String) {
        let notify = "notify: {applicant: {subject: {de: A, en: A}, text: {de: A, en: A}}}"
        let compilation = compiled(
            SoundWorkflow.service.replacing(
                "    withdraw:\n",
                with: """
                        one: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: "\(first)", \(notify)}
                        two: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: "\(second)", \(notify)}
                        withdraw:

                    """))
        let codes = Set(found(compilation).map(\.definition.code))
        #expect(
            codes == ["DW3037"],
            "\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
    }

    /// Answers are given on one day, what a transition asks for on a later one, and a guard is looked at on a day after both.
    @Test(arguments: [
        ("earliest: today()", "today() > day"), ("earliest: today()", "day < today() - duration(\"P1M\")"),
        ("earliest: 'today() - duration(\"P17Y\")', latest: today()", "age(day) >= 18"),
        ("earliest: 'today() - duration(\"P2D\")', latest: today()", "review.due > day + duration(\"P10D\")"),
        ("earliest: today()", "today() >= review.due"),
        ("when: 'today() < date(\"2027-01-01\")'", "day != null and today() >= date(\"2027-01-01\")"),
        (
            "earliest: 'if kind = \"dog\" then today() else date(\"2020-01-01\")'",
            "kind = \"dog\" and day < today()"
        ),
    ])
    func aGuardIsLookedAtOnALaterDay(_ day: String, _ guarding: String) {
        let compilation = compiled(
            SoundWorkflow.service.replacing(
                "        note: {",
                with: "        day: {type: date, \(day), label: {de: T, en: D}}\n        note: {"
            ).replacing(
                "        grade: {",
                with:
                    "        due: {type: date, earliest: today(), latest: 'today() + duration(\"P5D\")', label: {de: T, en: D}}\n        grade: {"
            ).replacing(
                "    withdraw:\n",
                with:
                    "    later: {label: {de: A, en: A}, from: inReview, to: payment, by: clerk, when: '\(guarding)', notify: {applicant: {subject: {de: A, en: A}, text: {de: A, en: A}}}}\n    withdraw:\n"
            ))
        #expect(
            found(compilation).isEmpty,
            "\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
    }

    /// The only way on is closed until some day, or again and again; nothing that the form accepts closes it for good.
    @Test(arguments: [
        ("latest: 'today() - duration(\"P17Y\")'", "age(day) >= 18"),
        ("earliest: today()", "not(today() < date(\"2027-01-31\"))"),
        ("earliest: today()", "not(today() < date(\"2027-01-31\") or today() < date(\"2027-02-28\"))"),
        ("earliest: today()", "today() > day + duration(\"P14D\")"),
        ("", "today() >= day - duration(\"P14D\")"),
        ("earliest: today()", "today().month = 7"), ("earliest: today()", "not(today().weekday < 6)"),
        ("earliest: today()", "today() >= day and age(day) >= 0"),
        (
            "label: {de: T, en: D}}\n        lapses: {type: date, computed: day + duration(\"P14D\")",
            "today() > lapses"
        ),
    ])
    func aCaseThatOnlyWaitsIsNotStuck(_ day: String, _ condition: String) {
        let compilation = compiled(
            SoundWorkflow.service.replacing(
                "        note: {",
                with:
                    "        day: {type: date, \(day)\(day.isEmpty ? "" : ", ")label: {de: T, en: D}}\n        note: {"
            ).replacing("    review:\n", with: "    review:\n      when: '\(condition)'\n"))
        #expect(
            found(compilation).isEmpty,
            "\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
    }

    /// Whoever pays was granted it, and a grade is given once on the way there.
    @Test(arguments: [
        "      when: review.grade <= 4\n",
        "      when: review.grade < 5 and not(review.grade = null)\n",
    ])
    func whatATransitionAskedForStaysTrue(_ guarded: String) {
        let compilation = compiled(
            SoundWorkflow.service.replacing("      on: paid\n", with: "      on: paid\n" + guarded)
                .replacing(
                    "from: submitted\n      to: inReview",
                    with: "from: [submitted, escalated]\n      to: inReview"))
        #expect(
            found(compilation).isEmpty,
            "\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
    }

    /// Dogs come on one way and cats on another one; no bird does, and nothing is said of birds where none comes.
    @Test(arguments: [
        ("", []),
        (
            "    b: {label: {de: A, en: A}, from: ready, to: refused, by: clerk, when: kind = \"bird\", \(message)}\n",
            ["DW3119"]
        ),
        // Who is both a dog and no bird may go on twice.
        (
            "    b: {label: {de: A, en: A}, from: ready, to: refused, by: system, when: kind = \"dog\", \(message)}\n    c: {label: {de: A, en: A}, from: ready, to: refused, by: system, when: kind != \"cat\", \(message)}\n",
            ["DW3120"]
        ),
        (
            "    b: {label: {de: A, en: A}, from: ready, to: refused, by: system, when: kind = \"bird\" or weight > 9, \(message)}\n    c: {label: {de: A, en: A}, from: ready, to: refused, by: system, when: 'kind in (\"bird\", \"cat\")', \(message)}\n",
            []
        ),
    ])
    func eachWayBringsItsOwnGuards(_ more: String, _ codes: [String]) {
        func way(_ id: String, _ kind: String, to state: String) -> String {
            "    \(id): {label: {de: A, en: A}, from: submitted, to: \(state), by: clerk, when: kind = \"\(kind)\", \(Self.message)}\n"
        }
        let ways =
            way("dogs", "dog", to: "ready") + way("cats", "cat", to: "ready")
            + way("birds", "bird", to: "refused")
        let compilation = compiled(
            SoundWorkflow.service.replacing(
                "    payment:\n      label",
                with: "    ready: {label: {de: B, en: B}}\n    payment:\n      label"
            ).replacing(
                "from: submitted\n      to: inReview",
                with: "from: ready\n      to: inReview\n      when: kind != \"bird\""
            )
            .replacing("    withdraw:\n", with: ways + more + "    withdraw:\n"))
        #expect(
            found(compilation).map(\.definition.code) == codes,
            "\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
    }

    /// More ways than are looked at: what excludes itself is no matter of ways.
    @Test func nothingIsNotedOfVeryManyWays() {
        let steps = (0..<12).map { number in
            "        k\(number): {type: boolean, label: {de: T\(number), en: D\(number)}}\n"
        }
        let states = (0..<12).map { "    s\($0): {label: {de: B, en: B}}\n" }
        let ways = (0..<12).map { number in
            let (from, to) = (number == 0 ? "submitted" : "s\(number - 1)", "s\(number)")
            return ["k\(number)", "not(k\(number))"].enumerated().map { place, guarded in
                "    t\(number)\(place): {label: {de: A, en: A}, from: \(from), to: \(to), by: clerk, when: \(guarded)}\n"
            }.joined()
        }
        let compilation = compiled(
            SoundWorkflow.service.replacing("        note: {", with: steps.joined() + "        note: {")
                .replacing("    payment:\n      label", with: states.joined() + "    payment:\n      label")
                .replacing("from: submitted\n      to: inReview", with: "from: s11\n      to: inReview")
                .replacing("    withdraw:\n", with: ways.joined() + "    withdraw:\n"))
        #expect(
            found(compilation).isEmpty,
            "\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
    }

    private static let message = "notify: {applicant: {subject: {de: A, en: A}, text: {de: A, en: A}}}"

    /// What is computed in every submission is there for payments, placeholders and guards.
    @Test(arguments: [
        ("price * 2", []), ("if kind = \"dog\" then 66.00 else 40.00", []),
        ("if today() > date(\"2027-01-01\") then 6 else 4", []),
        ("{by: kind, values: {dog: 5}, otherwise: 4}", []),
        ("if weight > 3 then 20.00 else price", []), ("price * 1000000", []),
        // Nine thousand billion euros are too much, and a cat has no weight.
        ("price * 1000000000000", ["DW3123", "DW3122"]), ("weight * 2.00", ["DW3123", "DW3122"]),
    ])
    func whatIsAlwaysComputedIsThere(_ computation: String, _ codes: [String]) {
        let isTable = computation.hasPrefix("{")
        let compilation = compiled(
            SoundWorkflow.service.replacing(
                "        note: {",
                with:
                    "        fee: {type: money, computed: \(isTable ? computation : "'\(computation)'"), label: {de: T, en: D}}\n        note: {"
            ).replacing("amount: price", with: "amount: fee").replacing(
                "{kind}: {price}", with: "{kind}: {fee}"
            ))
        #expect(
            found(compilation).map(\.definition.code) == codes,
            "\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
    }

    /// Each of two branches leads to the value before: what is known of a value is found out once.
    @Test func aLongChainOfComputedValuesIsGoneThroughOnce() {
        let values = (0..<60).map { number in
            let before = number == 0 ? "price" : "v\(number - 1)"
            return
                "        v\(number): {type: money, computed: 'if kind = \"dog\" then \(before) else \(before)', label: {de: T, en: D}}\n"
        }
        let compilation = compiled(
            SoundWorkflow.service.replacing("        note: {", with: values.joined() + "        note: {")
                .replacing("amount: price", with: "amount: v59"))
        #expect(
            found(compilation).isEmpty,
            "\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
    }

    /// What a guard says of a later day is held against answers that are given on an earlier one, never the other way round.
    @Test(arguments: [
        ("type: date, earliest: date(\"2020-01-01\"), latest: today()", "today() < it"),
        ("type: date, computed: today()", "today() < it"),
        (
            "type: integer, minimum: 0, maximum: 9, when: 'today() >= date(\"2028-01-01\")'",
            "it = 1 and today() < date(\"2028-01-01\")"
        ),
        (
            "type: boolean, computed: 'today() < date(\"2027-01-01\")'",
            "not(it) and today() < date(\"2027-01-01\")"
        ),
    ])
    func noGuardIsLookedAtBeforeTheAnswers(_ field: String, _ condition: String) {
        let compilation = compiled(
            SoundWorkflow.service.replacing(
                "        note: {", with: "        it: {\(field), label: {de: T, en: D}}\n        note: {"
            ).replacing(
                "    withdraw:\n",
                with:
                    "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: system, when: '\(condition)', notify: {applicant: {subject: {de: A, en: A}, text: {de: A, en: A}}}}\n    b: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: price > 4, notify: {applicant: {subject: {de: A, en: A}, text: {de: A, en: A}}}}\n    withdraw:\n"
            ))
        #expect(
            !found(compilation).map(\.definition.code).contains("DW3120"),
            "\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
    }

    @Test(arguments: allBrokenWorkflows + freshBrokenWorkflows + workflowSlips)
    func oneMistakeIsReportedOnceAtItsPlace(_ workflow: BrokenWorkflow) throws {
        let broken = try #require(workflow.brokenText, "not exactly once: \(workflow.changes)")
        let compilation =
            workflow.isInCatalog
            ? compiled(SoundWorkflow.service, catalog: broken.text) : compiled(broken.text)
        let report = DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files)
        let found = found(compilation)
        try #require(found.map(\.definition.code) == [workflow.code], "\(report)")
        let file = compilation.files[Int(found[0].range.file.index)].catalogPath
        #expect(file == (workflow.isInCatalog ? "catalog.yaml" : "services/example.yaml"))
        #expect(Int(found[0].range.start)..<Int(found[0].range.end) == broken.marked, "\(report)")
        #expect(report.contains(workflow.says), "\(report)")
        #expect(found[0].proposal != nil, "\(report)")
    }
}
