import CatalogDiagnostics
import Foundation
import Testing

@Suite struct ReportTests {
    @Test func aDiagnosticShowsPlaceSourceMarkerProposalAndNotes() {
        let source = "a: 1\nservices:\n  a: 2\n"
        let report = report(
            source, marking: "a: 2", length: 1,
            proposal: Wording(de: "Löschen Sie eine.", en: "Remove one."),
            notes: [.init(Wording(de: "Zuerst hier.", en: "First here."), at: range(0, 1))])
        #expect(
            report.text() == """
                catalog/x.yaml:3:3: error: Something is wrong. [DW9999]
                    3 |   a: 2
                      |   ^
                      = Remove one.
                catalog/x.yaml:1:1: note: First here.
                    1 | a: 1
                      | ^

                """)
    }

    @Test func theReportSpeaksGermanToo() {
        #expect(
            report("abc", marking: "b", language: .german).text().contains(
                "error: Etwas stimmt nicht. [DW9999]"))
    }

    @Test(arguments: [
        ("name: wrong", "    1 | name: wrong", "      |       ^~~~~"),
        ("\tname: wrong", "    1 | →   name: wrong", "      |           ^~~~~"),
        ("漢字: wrong", "    1 | 漢字: wrong", "      |       ^~~~~"),
        ("👩‍👩‍👧: wrong", "    1 | 👩‍👩‍👧: wrong", "      |     ^~~~~"),
        ("e\u{301}e: wrong", "    1 | e\u{301}e: wrong", "      |     ^~~~~"),
        ("\u{FEFF}a: wrong", "    1 | a: wrong", "      |    ^~~~~"),
        ("\u{202E}: wrong", "    1 | <U+202E>: wrong", "      |           ^~~~~"),
        ("\u{1B}[2J: wrong", "    1 | <U+001B>[2J: wrong", "      |              ^~~~~"),
        ("a: wrong\r\nb", "    1 | a: wrong", "      |    ^~~~~"),
        ("a\rb: wrong\rc", "    2 | b: wrong", "      |    ^~~~~"),
    ])
    func theMarkerStandsBelowWhatIsMeant(source: String, line: String, marker: String) {
        let lines = report(source, marking: "wrong").text().split(separator: "\n")
        #expect(lines.dropFirst().map(String.init) == [line, marker])
    }

    @Test func aRangeOverSeveralLinesIsMarkedInTheFirst() {
        let lines = report("a: wrong\nb: 2\n", marking: "wrong", length: 10).text().split(separator: "\n")
        #expect(lines.dropFirst().map(String.init) == ["    1 | a: wrong", "      |    ^~~~~"])
    }

    @Test func invalidUTF8IsShownByteByByte() {
        let report = report(bytes: [0x61, 0xFF, 0xE2, 0x82, 0x62], range(4, 5))
        #expect(report.text().hasSuffix("    1 | a<0xFF><0xE2><0x82>b\n      |                    ^\n"))
    }

    @Test(arguments: [0, 1, 500, 20_000, 39_995])
    func aVeryLongLineIsCutAroundTheMarker(place: Int) throws {
        let source =
            String(repeating: "ä", count: place) + "wrong" + String(repeating: "ö", count: 40_000 - place - 5)
        let lines = report(source, marking: "wrong").text().split(separator: "\n").map {
            $0.unicodeScalars.map(String.init)
        }
        try #require(lines.count == 3)
        #expect(lines[0].joined().hasPrefix("catalog/x.yaml:1:\(place + 1): error:"))
        #expect(lines[1].count <= 120)
        let start = try #require(lines[2].firstIndex(of: "^"))
        #expect(lines[1][start..<min(lines[1].count, start + 5)].joined() == "wrong")
        #expect(lines[2].filter { $0 == "^" || $0 == "~" }.count == 5)
    }

    @Test(arguments: [(0, 0), (3, 3), (3, 9), (4, 4), (900, 1_000)])
    func aRangeAtTheEndOrBehindItIsShown(start: Int, end: Int) {
        #expect(report(bytes: Array("abc\n".utf8), range(start, end)).text().contains("      | "))
    }

    @Test func aRangeInNoFileIsShown() {
        let diagnostic = Diagnostic(
            definition, at: SourceRange(file: SourceFileID(7), start: 3, end: 5),
            Wording(de: "Weg.", en: "Gone."))
        let report = DiagnosticReport([diagnostic], in: [], language: .english)
        #expect(report.text().hasPrefix("?:1:1: error: Gone. [DW9999]\n"))
        #expect(report.json().contains("\"file\": \"?\""))
    }

    @Test func whatADefinitionSaysCannotReachTheTerminal() {
        let hostile = "\u{1B}[31m\u{202E}\n\u{7}"
        let diagnostic = Diagnostic(definition, at: range(0, 0), Wording(de: hostile, en: hostile))
        let file = SourceFile(path: "c/\u{1B}x.yaml", catalogPath: "x.yaml", bytes: [])
        let text = DiagnosticReport([diagnostic], in: [file], language: .english).text()
        #expect(
            text.hasPrefix("c/<U+001B>x.yaml:1:1: error: <U+001B>[31m<U+202E><U+000A><U+0007> [DW9999]\n"))
    }

    @Test func coloursWrapAndNeverChangeTheText() {
        let report = report("a: wrong", marking: "wrong", proposal: Wording(de: "So.", en: "This way."))
        #expect(report.text(isColored: true).contains("\u{1B}[1;31merror:\u{1B}[0m"))
        #expect(report.text(isColored: true).replacing(/\u{1B}\[[0-9;]*m/, with: "") == report.text())
    }

    @Test func diagnosticsAreShownInSourceOrder() {
        let late = Diagnostic(definition, at: range(3, 4), Wording(de: "", en: "second"))
        let early = Diagnostic(definition, at: range(0, 1), Wording(de: "", en: "first"))
        let file = SourceFile(catalogPath: "x.yaml", text: "a: b")
        let text = DiagnosticReport([late, early], in: [file], language: .english).text()
        let first = text.range(of: "first")?.lowerBound ?? text.endIndex
        #expect(first < text.range(of: "second")?.lowerBound ?? text.startIndex)
    }

    @Test func theJSONReportIsJSONWithPlaces() throws {
        let report = report(
            "a: „wrong\u{202E}\"", marking: "wrong", proposal: Wording(de: "So.", en: "This\tway."))
        let value = try JSONSerialization.jsonObject(with: Data(report.json().utf8)) as? [String: Any]
        let found = try #require((value?["diagnostics"] as? [[String: Any]])?.first)
        #expect(value?["errors"] as? Int == 1)
        #expect(found["code"] as? String == "DW9999")
        #expect(found["file"] as? String == "catalog/x.yaml")
        #expect(found["proposal"] as? String == "This\tway.")
        #expect(found["start"] as? [String: Int] == ["line": 1, "column": 5, "offset": 6])
        #expect(found["end"] as? [String: Int] == ["line": 1, "column": 10, "offset": 11])
    }

    @Test func theSARIFReportNamesRulePlaceAndFix() throws {
        let diagnostic = Diagnostic(
            definition, at: range(3, 8), Wording(de: "Falsch.", en: "Wrong."),
            notes: [.init(Wording(de: "Dort.", en: "There."), at: range(0, 1))],
            edit: TextEdit(replacing: range(3, 8), with: "right"))
        let file = SourceFile(path: "catalog/ü x.yaml", catalogPath: "x.yaml", bytes: Array("a: wrong".utf8))
        let sarif = DiagnosticReport([diagnostic, diagnostic], in: [file], language: .english)
            .sarif(compilerVersion: "1.2.3")
        let value = try JSONSerialization.jsonObject(with: Data(sarif.utf8)) as? [String: Any]
        let run = try #require((value?["runs"] as? [[String: Any]])?.first)
        let driver = (run["tool"] as? [String: [String: Any]])?["driver"]
        #expect(value?["version"] as? String == "2.1.0")
        #expect((driver?["rules"] as? [[String: Any]])?.map { $0["id"] as? String } == ["DW9999"])
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.map { $0["level"] as? String } == ["error", "error"])
        let location = (results.first?["locations"] as? [[String: [String: [String: Any]]]])?.first?[
            "physicalLocation"]
        #expect(location?["artifactLocation"]?["uri"] as? String == "catalog/%C3%BC%20x.yaml")
        #expect(
            location?["region"] as? [String: Int] == [
                "startLine": 1, "startColumn": 4, "endLine": 1, "endColumn": 9,
            ])
        #expect(results.first?["relatedLocations"] != nil)
        #expect(results.first?["fixes"] != nil)
    }

    /// FIPS 180-4 and NIST's examples; lengths around the end of a block.
    @Test(arguments: [
        ("", 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("a", 55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
        ("a", 56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
        ("a", 64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
        ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
    func sha256IsThatOfTheStandard(text: String, count: Int, digest: String) {
        #expect(sha256Hexadecimal(String(repeating: text, count: count).utf8) == digest)
        #expect(sha256Hexadecimal(AnySequence(Array(String(repeating: text, count: count).utf8))) == digest)
    }

    private let definition = DiagnosticDefinition(
        code: "DW" + "9999", name: "sample", severity: .error, summary: Wording(de: "D", en: "E"),
        explanation: Wording(de: "D", en: "E"), badExample: .fields(""), goodExample: .fields(""))

    private func range(_ start: Int, _ end: Int) -> SourceRange {
        SourceRange(file: SourceFileID(0), start: start, end: end)
    }

    /// A report of one diagnostic at the first place where `word` stands.
    private func report(
        _ source: String, marking word: String, length: Int? = nil, proposal: Wording? = nil,
        notes: [Diagnostic.Note] = [], language: MessageLanguage = .english
    ) -> DiagnosticReport {
        let start = source.utf8.firstRange(of: word.utf8)?.lowerBound ?? source.startIndex
        let offset = source.utf8.distance(from: source.startIndex, to: start)
        return report(
            bytes: Array(source.utf8), range(offset, offset + (length ?? word.utf8.count)),
            proposal: proposal,
            notes: notes, language: language)
    }

    private func report(
        bytes: [UInt8], _ range: SourceRange, proposal: Wording? = nil, notes: [Diagnostic.Note] = [],
        language: MessageLanguage = .english
    ) -> DiagnosticReport {
        let diagnostic = Diagnostic(
            definition, at: range, Wording(de: "Etwas stimmt nicht.", en: "Something is wrong."),
            proposal: proposal,
            notes: notes)
        let file = SourceFile(path: "catalog/x.yaml", catalogPath: "x.yaml", bytes: bytes)
        return DiagnosticReport([diagnostic], in: [file], language: language)
    }
}
