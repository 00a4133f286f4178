import CatalogCompiler
import CatalogDiagnostics
import Testing

/// Mistakes in what the pages of a catalog are arranged by, beyond the examples of the diagnostics.
@Suite struct DirectoryDiagnosticTests {
    static let service = """
        service: example
        version: 1.0.0
        title: {de: Beispiel, en: Example}
        description: {de: Ein Beispiel., en: An example.}
        responsible: ordnungsamt
        audience: [resident]
        legalBasis: [{de: § 1, en: Section 1}]
        form:
          pages:
            only:
              title: {de: Seite, en: Page}
              fields:
                name: {type: text, label: {de: Name, en: Name}}
        examples: {usual: {valid: {name: Kim}}}

        """

    static let services: [(String, [String])] = [
        ("lifeSituations: [Tiere]", ["DW2060 Did you mean “animals”?"]),
        ("lifeSituations: [moving]", ["DW2060 There are: animals."]),
        ("lifeSituations: []", ["DW2018"]),
        ("relatedServices: [example]", ["DW2062"]),
        ("relatedServices: [anothr]", ["DW2061 Did you mean “another”?"]),
        ("relatedServices: [another, another]", ["DW2062"]),
        ("reviewed: 2026-02-30", ["DW2015"]),
        (
            "faq: [{question: {de: A, en: A}, answer: {de: B, en: B}}]",
            ["DW2001 Did you mean “frequentQuestions”?"]
        ),
        ("frequentQuestions: [{question: {de: A, en: A}}]", ["DW2002"]),
        (
            "frequentQuestions: [{question: {de: A, en: A}, answer: {de: '[x](javascript:x)', en: B}}]",
            ["DW2029"]
        ),
        (
            "lifeSituations: [animals]\nrelatedServices: [another]\nreviewed: 2026-05-04\n"
                + "frequentQuestions: [{question: {de: A, en: A}, answer: {de: B, en: B}}]", []
        ),
    ]

    @Test(arguments: services)
    func readsWhatAServiceSays(_ lines: String, _ expected: [String]) {
        let other = Self.service.replacing("service: example", with: "service: another")
        let found = diagnostics([
            "catalog.yaml": ExampleCatalog.catalog, "services/another.yaml": other,
            "services/example.yaml": Self.service + lines + "\n",
        ])
        #expect(matches(found, expected), "\(found)")
    }

    @Test func namesTwentyAndHowManyMoreThereAre() {
        let situations = (1...23).map { "x\($0): {title: {de: A, en: A}}, " }.joined()
        let found = diagnostics([
            "catalog.yaml": ExampleCatalog.catalog.replacing(
                "lifeSituations: {", with: "lifeSituations: {\(situations)"),
            "services/example.yaml": Self.service + "lifeSituations: [moving]\n",
        ])
        let listed = found.first { $0.hasPrefix("DW2060") }
        #expect(listed?.hasPrefix("DW2060 There are: x1, x2, ") == true, "\(found)")
        #expect(listed?.hasSuffix(" x19, x20 and 4 more.") == true, "\(found)")
    }

    static let units: [(String, [String])] = [
        ("address: {street: Rathausplatz 1, postalCode: 04109, city: Leipzig}", ["DW2014 Write: \"04109\""]),
        ("address: {street: Rathausplatz 1, city: Leipzig}", ["DW2002"]),
        ("web: www.example.org", ["DW2014 Write: https://www.example.org"]),
        ("web: //example.org", ["DW2014"]),
        ("web: 'javascript:alert(1)'", ["DW2014"]),
        ("openingHours: [{days: [monday], opens: 8:00, closes: \"12:00\"}]", ["DW2014 Write: \"08:00\""]),
        ("openingHours: [{days: [montag], opens: \"08:00\", closes: \"12:00\"}]", ["DW2011"]),
        ("openingHours: [{days: [monday, monday], opens: \"08:00\", closes: \"12:00\"}]", ["DW2062"]),
        ("openingHours: [{days: [monday], opens: \"12:00\", closes: \"12:00\"}]", ["DW2063"]),
        (
            "öffnungszeiten: [{days: [monday], opens: \"08:00\", closes: \"12:00\"}]",
            ["DW2001 Did you mean “openingHours”?"]
        ),
        ("web: /amt\nopeningHours: [{days: [monday], opens: \"08:00\", closes: \"12:00\"}]", []),
    ]

    @Test(arguments: units)
    func readsWhatAUnitSays(_ lines: String, _ expected: [String]) {
        let indented = lines.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
        let unit = "units:\n  ordnungsamt:\n    name: {de: Ordnungsamt, en: Public order office}\n" + indented
        let catalog = ExampleCatalog.catalog.split(separator: "\n").filter { !$0.hasPrefix("units") }
            .joined(separator: "\n")
        let found = diagnostics([
            "catalog.yaml": catalog + "\n" + unit + "\n", "services/example.yaml": Self.service,
        ])
        #expect(matches(found, expected), "\(found)")
    }

    @Test func aBrokenLifeSituationIsReportedOnceAndNotWhereItIsUsed() {
        let catalog = ExampleCatalog.catalog.replacing(
            "{title: {de: Tiere, en: Animals}}", with: "{titel: 3}")
        let found = diagnostics([
            "catalog.yaml": catalog, "services/example.yaml": Self.service + "lifeSituations: [animals]\n",
        ])
        #expect(!found.isEmpty)
        #expect(!found.contains { $0.hasPrefix("DW2060") }, "\(found)")
    }

    @Test func aLifeSituationThatManyServicesMisspellIsOneMistake() {
        let found = diagnostics([
            "catalog.yaml": ExampleCatalog.catalog,
            "services/another.yaml": Self.service.replacing("service: example", with: "service: another")
                + "lifeSituations: [animal]\n",
            "services/example.yaml": Self.service + "lifeSituations: [animal]\n",
        ])
        #expect(matches(found, ["DW2060 Did you mean “animals”?"]), "\(found)")
    }

    @Test func wordsThatMeanTheSameAreReadByLanguage() {
        let good = diagnostics([
            "catalog.yaml": ExampleCatalog.catalog + "\nsynonyms: {de: [[Müll, Abfall]]}\n",
            "services/example.yaml": Self.service,
        ])
        #expect(good.isEmpty, "\(good)")
        let bad = diagnostics([
            "catalog.yaml": ExampleCatalog.catalog + "\nsynonyms: {fr: [[ordure]], de: [Müll]}\n",
            "services/example.yaml": Self.service,
        ])
        #expect(matches(bad, ["DW2006", "DW2003"]), "\(bad)")
    }

    private func diagnostics(_ texts: [String: String]) -> [String] {
        let files = texts.map { SourceFile(catalogPath: $0.key, text: $0.value) }
        return compile(files).diagnostics.filter { $0.definition.severity == .error }.map {
            $0.definition.code + ($0.proposal.map { " " + $0.english } ?? "")
        }
    }

    private func matches(_ found: [String], _ expected: [String]) -> Bool {
        found.count == expected.count && zip(found, expected).allSatisfy { $0.hasPrefix($1) }
    }
}
