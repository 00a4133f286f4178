import CatalogCompiler
import CatalogDiagnostics
import CatalogEmitters
import Foundation
import Testing

/// A model for the ranking (or the inputs of a service) with one mistake, and what is to be said of it.
struct BrokenModel: Sendable, CustomTestStringConvertible {
    let original: String
    let mistake: String
    let code: String
    let proposal: String
    let file: BrokenDefinition.File
    let elsewhere: String?

    init(
        _ original: String, _ mistake: String, _ code: String, _ proposal: String,
        in file: BrokenDefinition.File = .catalog, at elsewhere: String? = nil
    ) {
        self.original = original
        self.mistake = mistake
        self.code = code
        self.proposal = proposal
        self.file = file
        self.elsewhere = elsewhere
    }

    var testDescription: String { "\(code) \(mistake.prefix(80))" }

    /// The broken file with the marked place; nil unless what is replaced and what is marked stand there once.
    var brokenText: MarkedText? {
        let sound = SoundModel.text(of: file)
        guard sound.ranges(of: original).count == 1 else { return nil }
        let broken = sound.replacing(original, with: mistake)
        return elsewhere.map { MarkedText(broken, marking: $0) } ?? MarkedText(broken)
    }
}

/// A catalog with a model in which every construct occurs.
enum SoundModel {
    static func text(of file: BrokenDefinition.File) -> String {
        switch file {
        case .catalog: ExampleCatalog.catalog + "\n" + model
        case .service: ExampleCatalog.service() + "\n" + inputs
        case .types: "types:\n  unused: {type: codeList, options: {a: {de: A, en: A}}}\n"
        }
    }

    static var files: [SourceFile] {
        BrokenDefinition.File.allCases.map { SourceFile(catalogPath: $0.rawValue, text: text(of: $0)) }
    }

    private static let model = """
        prioritization:
          inputs:
            cases:
              {label: {de: Vorgänge, en: Cases}, kind: count, minimum: 0, maximum: 5000,
              step: {by: 100, text: {de: Wenn es mehr wären, en: If there were more}}}
            days: {label: {de: Aufwand, en: Effort}, kind: days, minimum: 1, maximum: 100}
            groups:
              label: {de: Schutzbedürftige, en: Vulnerable people}
              kind: choice
              options: {few: {de: wenige, en: few}, many: {de: viele, en: many}}
          criteria:
            demand:
              label: {de: Nachfrage, en: Demand}
              axis: value
              value: cases / 12
              unit: {de: im Monat, en: a month}
              minimum: 10
              maximum: 400
              scale: logarithmic
            reach:
              label: {de: Erreichte, en: Reach}
              axis: value
              value:
                by: groups
                values: {few: 0, many: 1}
              minimum: 0
              maximum: 1
            effort:
              label: {de: Mühe, en: Pains}
              axis: effort
              value: days
              minimum: 1
              maximum: 50
              prefer: less
          weights: {demand: 50, reach: 10, effort: 40}
          gates:
            duty: {label: {de: Pflicht, en: Duty}, effect: require, reason: {de: Muss sein., en: A must.}}
            ban: {label: {de: Verbot, en: Ban}, effect: forbid, reason: {de: Darf nicht., en: Must not.}}
          thresholds: {retire: 20, improve: 45, build: 50}
          retirement: {when: cases < 10, reason: {de: Zu wenig., en: Too few.}}
          digits: 1
          candidates:
            idea:
              title: {de: Idee, en: Idea}
              stage: planned
              cases: 5

        """

    private static let inputs = """
        prioritization:
          gates:
            duty: {de: § 1, en: Section 1}
          cases: 400
          days: {low: 4, likely: 10, high: 20, source: Bauhof, asOf: 2026-03-01, confidence: low, unit: days}
          groups: few

        """
}

@Suite struct BrokenModelTests {
    @Test func theSoundModelIsSound() {
        let compilation = compile(SoundModel.files)
        #expect(
            compilation.diagnostics.filter { $0.definition.severity == .error }.isEmpty,
            "\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
        #expect(compilation.outputs.contains { $0.path == "prioritization.json" })
    }

    /// A condition rules out that the divisor is zero.
    @Test(arguments: [
        "if days > 5 then cases / (days - 5) else 0", "if days != 5 then cases / (5 - days) else 0",
        "if cases + days > 0 then 1 / (cases + days) else 0",
        "if cases > days then 1 / (cases - days) else 0",
        "if days < 5 or days > 5 then cases / (days - 5) else 0", "cases / max([days, 1])",
        "if days > 5 and cases / (days - 5) > 2 then 1 else 0",
        "if not(days <= 5 or days >= 9) then cases / ((days - 5) * (9 - days)) else 0",
    ])
    func aDivisorThatCannotBeZeroIsNotReported(_ value: String) {
        let files = SoundModel.files.map { file in
            SourceFile(
                catalogPath: file.catalogPath,
                text: String(decoding: file.bytes, as: UTF8.self).replacing(
                    "value: cases / 12", with: "value: \(value)"))
        }
        let codes = compile(files).diagnostics.map(\.definition.code)
        #expect(!codes.contains("DW3407"))
    }

    @Test(arguments: modelMistakes + freshModelMistakes)
    func oneMistakeGivesOneErrorAtItsPlaceWithAProposal(_ model: BrokenModel) throws {
        let broken = try #require(model.brokenText, "not exactly once: \(model.original)")
        let files = BrokenDefinition.File.allCases.map { file in
            SourceFile(
                catalogPath: file.rawValue, text: file == model.file ? broken.text : SoundModel.text(of: file)
            )
        }
        let compilation = compile(files)
        let report = DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files)
        let errors = compilation.diagnostics.filter { $0.definition.severity == .error }
        try #require(errors.count == 1, "\(report)")
        #expect(errors[0].definition.code == model.code, "\(report)")
        #expect(
            compilation.files[Int(errors[0].range.file.index)].catalogPath == model.file.rawValue, "\(report)"
        )
        #expect(Int(errors[0].range.start)..<Int(errors[0].range.end) == broken.marked, "\(report)")
        let proposal = errors[0].proposal?.english ?? ""
        #expect(
            !proposal.isEmpty && (model.proposal.isEmpty || proposal.contains(model.proposal)), "\(report)")
        #expect(compilation.outputs.isEmpty)
    }

    /// A guard before a division, and a bound above zero, make it safe.
    @Test(arguments: [
        "if cases > 0 then days / cases else 0", "if cases = 0 then 0 else days / cases",
        "if not(cases <= 0) then days / cases else 1", "if cases > 0 and days > 3 then days / cases else 0",
        "cases / days", "cases / (days + 3)", "if cases >= 5 then 100 / cases else 5", "cases / days ** 2",
    ])
    func aDivisorThatCannotBeZeroIsFine(_ expression: String) {
        let files = SoundModel.files.map { file in
            SourceFile(
                catalogPath: file.catalogPath,
                text: String(decoding: file.bytes, as: UTF8.self)
                    .replacing("value: cases / 12", with: "value: \(expression)")
                    .replacing("minimum: 10\n", with: "minimum: 0.01\n"))
        }
        let compilation = compile(files)
        let errors = compilation.diagnostics.filter { $0.definition.severity == .error }
        #expect(errors.isEmpty, "\(DiagnosticReport.bilingual(errors, in: compilation.files))")
    }

    /// Services with inputs but no model: one error, at the first, with notes at the others.
    @Test func aMissingModelIsReportedOnce() {
        let services = (1...3).map { number in
            SourceFile(
                catalogPath: "services/example-\(number).yaml",
                text: SoundModel.text(of: .service).replacing(
                    "service: example", with: "service: example-\(number)"))
        }
        let compilation = compile(
            [SourceFile(catalogPath: "catalog.yaml", text: ExampleCatalog.catalog)] + services)
        let errors = compilation.diagnostics.filter { $0.definition.severity == .error }
        #expect(errors.map(\.definition.code) == ["DW2406"])
        #expect(errors.first?.notes.count == 2)
    }

    /// An input that no service has makes its criterion senseless.
    @Test func anInputOfNoServiceIsReportedWhereACriterionNamesIt() throws {
        let files = SoundModel.files.map { file in
            SourceFile(
                catalogPath: file.catalogPath,
                text: String(decoding: file.bytes, as: UTF8.self).replacing("  groups: few\n", with: ""))
        }
        let compilation = compile(files)
        let errors = compilation.diagnostics.filter { $0.definition.severity == .error }
        #expect(errors.map(\.definition.code) == ["DW3406"])
        let catalog = try #require(files.first { $0.catalogPath == "catalog.yaml" })
        let text = String(decoding: catalog.bytes, as: UTF8.self)
        let place = try #require(text.range(of: "by: groups"))
        #expect(
            Int(try #require(errors.first).range.start) == text.utf8.distance(
                from: text.startIndex, to: place.lowerBound) + 4)
    }
}
