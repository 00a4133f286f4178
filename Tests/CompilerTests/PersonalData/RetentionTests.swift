import CatalogCompiler
import CatalogDiagnostics
import CatalogEmitters
import CatalogModel
import Testing

/// How long data are kept, held against how long the file is kept at the ends of a workflow.
@Suite struct RetentionTests {
    /// The sound service with other ends and other times.
    ///
    /// - Parameters:
    ///   - files: How long the file is kept, end by end; nothing for an end without a file.
    ///   - times: By purpose.
    private func service(_ files: [String?], _ times: (answer: String, decision: String)) -> String {
        let states = files.enumerated().map { index, time in
            let file = time.map { ", file: {plan: \"7.1.3\", retention: \($0)}" } ?? ""
            return "    end\(index): {label: {de: Ende, en: End}, final: true\(file)}\n"
        }
        let transitions = files.indices.map { index in
            "    go\(index): {label: {de: Los, en: Go}, from: submitted, to: end\(index), by: clerk, notify: {applicant: {otherwise: letter, subject: {de: A, en: A}, text: {de: A, en: A}}}}\n"
        }
        let sound = ExamplePersonalData.service
        let head = sound.text(before: "workflow:\n")
        let data = "personalData:\n" + sound.text(after: "personalData:\n")
        return head
            + (files.isEmpty
                ? ""
                : "workflow:\n  states:\n    submitted: {label: {de: E, en: S}, initial: true}\n\(states.joined())  transitions:\n\(transitions.joined())")
            + data.replacing("retention: file", with: "retention: \(times.decision)")
            .replacing("retention: 3 months", with: "retention: \(times.answer)")
    }

    private func compiled(_ service: String) -> Compilation {
        compile([
            SourceFile(
                catalogPath: "catalog.yaml",
                text: ExampleCatalog.catalog + "\nroles:\n  clerk: {name: {de: Amt, en: Clerk}}\n"),
            SourceFile(catalogPath: "services/example.yaml", text: service),
        ])
    }

    private func errors(_ compilation: Compilation) -> [Diagnostic] {
        compilation.diagnostics.filter { $0.definition.severity == .error }
    }

    /// Whoever does what is proposed has no other mistake then.
    @Test(
        arguments: [
            (["30 days", "1 months"], "31 days", "28 days"), (["30 days", "1 months"], "30 days", "28 days"),
            (["30 days", "1 months"], "1 months", "28 days"),
            (["1 years", "365 days"], "2 years", "365 days"),
            (["1 years", "366 days"], "2 years", "1 years"),
            (["2 years", "3 months"], "3 years", "3 months"),
            (["2 years", nil], "50 years", "2 years"), (["34 months", "148 weeks"], "50 years", "147 weeks"),
        ] as [([String?], String, String)])
    func aTimeIsProposedThatIsNotLongerThanAnyFile(_ files: [String?], _ time: String, _ proposed: String) {
        let wrong = compiled(service(files, (time, "1 days")))
        let report = DiagnosticReport.bilingual(wrong.diagnostics, in: wrong.files)
        #expect(errors(wrong).map(\.definition.code) == ["DW3128"], "\(report)")
        #expect(errors(wrong).first?.proposal?.english.contains("“\(proposed)”") == true, "\(report)")
        #expect(
            errors(wrong).first?.proposal?.english.contains("retention: file") == !files.contains(nil),
            "\(report)")
        #expect(errors(compiled(service(files, (proposed, "1 days")))).isEmpty)
        #expect(files.contains(nil) || errors(compiled(service(files, ("file", "1 days")))).isEmpty)
    }

    @Test func timesAreSaidAsPeopleSayThem() {
        let wrong = compiled(service(["1 months"], ("1 years", "1 days")))
        let report = DiagnosticReport.bilingual(wrong.diagnostics, in: wrong.files)
        #expect(report.contains("stay for 1 year, but the file only for 1 month:"), "\(report)")
        #expect(report.contains("blieben 1 Jahr, die Akte aber nur 1 Monat:"), "\(report)")
    }

    @Test(
        arguments: [
            (["2 years", nil, nil], "“end1”, “end2”, or name a time such as “3 months”"),
            (["2 weeks", nil], "“end1”, or name a time such as “2 weeks”"),
            ([], "Name a time such as “3 months” here."),
        ] as [([String?], String)])
    func whereDataHaveNoFileEachEndIsNamed(_ files: [String?], says: String) {
        let wrong = compiled(service(files, ("file", "1 days")))
        let report = DiagnosticReport.bilingual(wrong.diagnostics, in: wrong.files)
        #expect(errors(wrong).map(\.definition.code) == ["DW3129"], "\(report)")
        #expect(report.contains(says), "\(report)")
        #expect(!report.contains("there, or"), "\(report)")
    }

    /// However they are written.
    @Test(arguments: [
        ("12 months", "1 years", true), ("4 weeks", "28 days", true), ("24 months", "2 years", true),
        ("1 months", "30 days", false), ("1 months", "31 days", false), ("1 years", "365 days", false),
        ("4 weeks", "1 months", false),
    ])
    func sameTimesDoNotContradict(_ one: String, _ other: String, areSame: Bool) {
        let both = service(["5 years"], (one, other)).replacing("[disability]", with: "[disability, email]")
        #expect(errors(compiled(both)).map(\.definition.code) == (areSame ? [] : ["DW3130"]))
    }

    @Test(arguments: [
        (["12 months", "1 years"], "12 Monate<"), (["4 weeks", "28 days"], "4 Wochen<"),
        (["1 years", "2 years"], "1 bis 2 Jahre, je nachdem"),
    ])
    func thePageNamesTwoTimesOnlyWhereThereAreTwo(_ files: [String], says: String) throws {
        let compilation = compiled(service(files, ("1 days", "file")))
        let page = try #require(compilation.outputs.first { $0.path == "html/de/example/process.html" })
        #expect(String(decoding: page.bytes, as: UTF8.self).contains("</span>" + says))
    }
}

extension String {
    fileprivate func text(before separator: String) -> String {
        String(firstRange(of: separator).map { self[..<$0.lowerBound] } ?? self[...])
    }

    fileprivate func text(after separator: String) -> String {
        String(firstRange(of: separator).map { self[$0.upperBound...] } ?? self[...])
    }
}
