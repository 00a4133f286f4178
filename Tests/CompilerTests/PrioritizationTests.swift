import CatalogCompiler
import CatalogDiagnostics
import CatalogEmitters
import CatalogModel
import CatalogPrioritization
import FormRuntime
import Foundation
import Testing

@Suite struct PrioritizationTests {
    /// Digits of another program: Python's `decimal` with 70 digits, rounded half to even.
    @Test(arguments: [
        ("1", "0"), ("2", "0.693147180559945309417232"), ("10", "2.302585092994045684017991"),
        ("0.5", "-0.693147180559945309417232"), ("1.25", "0.223143551314209755766295"),
        ("3", "1.098612288668109691395245"), ("7", "1.945910149055313305105353"),
        ("20", "2.995732273553990993435224"), ("1254", "7.134093721192866004883448"),
        ("2000", "7.600902459542082361471206"), ("99999999999.9999", "25.328436022934501524197906"),
        ("0.0001", "-9.210340371976182736071966"), ("1.0001", "0.000099995000333308335333"),
        ("0.00000001", "-18.420680743952365472143932"), ("12345.678", "9.421061321291831976526784"),
        ("2.718281828459045235360287471352662", "1"),
    ])
    func logarithmsAreRightToTheLastDigit(_ number: String, _ logarithm: String) throws {
        let argument = try #require(Number(number))
        #expect(naturalLogarithm(argument)?.description == logarithm)
    }

    @Test(arguments: ["0", "-1", "1e40"]) func thereIsNoLogarithmOf(_ number: String) throws {
        let argument = try #require(Number(number))
        #expect(naturalLogarithm(argument) == nil)
    }

    @Test func sharesAreZeroAndOneAtTheBoundsAndBeyond() throws {
        let model = SoundRanking.ranking().model
        let (demand, effort) = (model.criteria[0], model.criteria[2])
        #expect(
            ["1", "10", "400", "1000"].compactMap { Number($0).map { demand.share(of: $0).description } } == [
                "0", "0", "1", "1",
            ])
        #expect(
            ["0", "1", "50", "90"].compactMap { Number($0).map { effort.share(of: $0).description } } == [
                "1", "1", "0", "0",
            ])
        // The geometric mean of the bounds is half the way on a logarithmic scale.
        let half = try #require(Number("63.24555320336758663997787088865437"))
        #expect(demand.share(of: half).description == "0.5")
        let third = try #require(Number("17.333333333333333333"))
        #expect(effort.share(of: third).description == "0.666666666667")
    }

    @Test func pointsAddUpToTheScoreAndToAHundred() throws {
        let ranking = SoundRanking.ranking()
        let whole = sum(ranking.model.criteria.map { ranking.model.maximumPoints(of: $0) })
        #expect(whole.description == "100")
        for service in ranking.services {
            #expect(sum(service.contributions.map(\.points.counted)) == service.score.counted)
            #expect(Number.sum(service.value.counted, service.effort.counted) == service.score.counted)
            #expect(service.score.low <= service.score.counted && service.score.counted <= service.score.high)
            #expect(service.ranks.contains(service.rank))
        }
    }

    @Test func rangesAreKeptAndTheLikelyValueCounts() throws {
        let service = try #require(SoundRanking.ranking().services.first { $0.id == "example" })
        let effort = service.contributions[2]
        #expect(
            [effort.least, effort.greatest, try #require(effort.value)].map(\.description) == [
                "4", "20", "10",
            ])
        #expect(
            [effort.points.low, effort.points.counted, effort.points.high].map(\.description) == [
                "24.5", "32.7", "37.6",
            ])
        #expect(service.penalty == .zero)
    }

    @Test func whatIsMissingCountsLeastAndItsPenaltyIsSaid() throws {
        let service = try #require(
            SoundRanking.ranking(
                service: { $0.replacing("  groups: few\n", with: "") }, candidate: "groups: many"
            )
            .services.first { $0.id == "example" })
        let reach = service.contributions[1]
        #expect(reach.value == nil && reach.missing == [2] && service.missing == [2])
        #expect(
            [reach.points.low, reach.points.counted, reach.points.high].map(\.description) == [
                "0", "0", "10",
            ])
        #expect(service.penalty.description == "5")
    }

    @Test func equalScoresStandByID() throws {
        let ranking = SoundRanking.ranking(
            candidate:
                "days: 5\n      groups: few\n    a-twin: {title: {de: A, en: A}, cases: 5, days: 5, groups: few}"
        )
        let twins = ranking.services.filter { $0.id == "idea" || $0.id == "a-twin" }
        #expect(twins.map(\.id) == ["a-twin", "idea"])
        #expect(twins[0].score == twins[1].score && twins[0].rank + 1 == twins[1].rank)
    }

    /// Stage, points, gates and the rule for the end.
    @Test(arguments: [
        Case("stage: live", cases: 400, days: 1, .improve),
        Case("stage: planned", cases: 4800, days: 1, .build),
        Case("stage: planned", cases: 5, days: 40, .leave), Case("stage: live", cases: 5, days: 50, .retire),
        Case("stage: live", cases: 50, days: 50, .leave),
        Case("stage: live\n  gates: {duty: {de: §, en: S}}", cases: 5, days: 50, .leave),
        Case("stage: planned\n  gates: {duty: {de: §, en: S}}", cases: 5, days: 50, .build),
        Case("stage: planned\n  gates: {ban: {de: §, en: S}}", cases: 4800, days: 1, .leave),
        Case("stage: live\n  gates: {ban: {de: §, en: S}}", cases: 4800, days: 1, .retire),
    ])
    func theVerdictFollowsFromStagePointsAndGates(_ given: Case) throws {
        let inputs =
            "prioritization:\n  \(given.head)\n  cases: \(given.cases)\n  days: \(given.days)\n  groups: few\n"
        let ranking = SoundRanking.ranking(service: { text in
            text.prefix(upTo: text.firstRange(of: "prioritization:")?.lowerBound ?? text.endIndex) + inputs
        })
        let service = try #require(ranking.services.first { $0.id == "example" })
        #expect(service.verdict == given.verdict, "\(service.score.counted)")
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let head: String
        let cases: Int
        let days: Int
        let verdict: Verdict

        init(_ head: String, cases: Int, days: Int, _ verdict: Verdict) {
            (self.head, self.cases, self.days, self.verdict) = (head, cases, days, verdict)
        }

        var testDescription: String { "\(head) \(cases) \(days)" }
    }

    @Test func oneMoreServiceChangesNoOthersScore() throws {
        let before = SoundRanking.ranking()
        let after = SoundRanking.ranking(
            candidate: "days: 1\n    giant: {title: {de: G, en: G}, cases: 5000, days: 1, groups: many}")
        #expect(after.services.count == before.services.count + 1)
        let old = try #require(before.services.first { $0.id == "example" })
        let new = try #require(after.services.first { $0.id == "example" })
        #expect(old.score == new.score && old.contributions.map(\.points) == new.contributions.map(\.points))
        #expect(new.rank == old.rank + 1)
    }

    @Test func aSpreadsheetEvaluatesNothing() throws {
        let text = SoundRanking.report(
            .csv, .german, service: { $0.replacing("de: Beispiel,", with: "de: \"=SUMME(A1;\\\"2\\\")\",") })
        let lines = text.split(separator: "\r\n")
        #expect(text.hasPrefix("\u{FEFF}Platz;Kennung;Titel;"))
        #expect(lines.count == 3 && text.hasSuffix("\r\n"))
        #expect(text.contains("\"'=SUMME(A1;\"\"2\"\")\""))
        #expect(!text.replacing("\r\n", with: "").contains("\n"))
    }

    @Test func theTableFitsTheTerminalAndHasNoColoursUnlessAskedFor() throws {
        let narrow = SoundRanking.report(.text, .german, width: 60)
        #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 60 })
        #expect(!narrow.contains("\u{1B}"))
        #expect(SoundRanking.report(.text, .german, isColored: true).contains("\u{1B}[34mVerbessern"))
    }

    @Test func theReportIsOneFileThatAllowsOnlyItsOwnStyle() throws {
        let page = SoundRanking.report(
            .html, .german,
            service: { $0.replacing("de: Beispiel,", with: "de: \"<script>alert(1)</script>\",") })
        #expect(page.contains("&lt;script>alert(1)") && !page.contains("<script"))
        let style = try #require(page.firstMatch(of: /(?s)<style>(.*?)<\/style>/)).output.1
        let hash = Data(sha256(style.utf8)).base64EncodedString()
        #expect(page.contains("content=\"default-src 'none'; style-src 'sha256-\(hash)'\""))
        #expect(page.ranges(of: "<style>").count == 1 && !page.contains(" style=") && !page.contains("<link"))
    }
}

/// The ranking of the sound model.
enum SoundRanking {
    /// - Parameter candidate: Further lines of the only candidate.
    static func compilation(service: (String) -> String = { $0 }, candidate: String = "days: 5")
        -> Compilation
    {
        compile(
            SoundModel.files.map { file in
                let text = String(decoding: file.bytes, as: UTF8.self)
                let changed =
                    switch file.catalogPath {
                    case "catalog.yaml":
                        text.replacing("      cases: 5\n", with: "      cases: 5\n      \(candidate)\n")
                    case "services/example.yaml": service(text)
                    default: text
                    }
                return SourceFile(catalogPath: file.catalogPath, text: changed)
            })
    }

    static func ranking(service: (String) -> String = { $0 }, candidate: String = "days: 5") -> Prioritization
    {
        let compilation = compilation(service: service, candidate: candidate)
        guard let ranking = compilation.catalog.flatMap(prioritize) else {
            Issue.record("\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
            return Prioritization.empty
        }
        return ranking
    }

    static func report(
        _ format: PrioritizationFormat, _ language: MessageLanguage, width: Int = 100,
        isColored: Bool = false,
        service: (String) -> String = { $0 }
    ) -> String {
        let compilation = compilation(service: service)
        let report = compilation.prioritizationReport(
            format, language: language, width: width, isColored: isColored)
        guard let report else {
            Issue.record("\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
            return ""
        }
        return report
    }
}

extension Prioritization {
    /// For a test that has failed already.
    fileprivate static var empty: Prioritization {
        let zero = ScaledDecimal(units: 0, scale: 0)
        let thresholds = VerdictThresholds(retire: zero, improve: zero, build: zero)
        return Prioritization(
            model: PrioritizationModel(
                digits: 1, inputs: [], criteria: [], gates: [], thresholds: thresholds, retirement: nil,
                candidates: []),
            services: [], unranked: [])
    }
}
