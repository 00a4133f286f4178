import CatalogEmitters
import CatalogModel
import Foundation
import OutputText
import Testing

/// What topic pages, the catalog's page, their data for machines and the sitemap say.
@Suite struct TopicPageTests {
    @Test(arguments: HTMLEmitterTests.hostile)
    func textsOfADefinitionStayTextOnEveryPage(_ text: String) throws {
        for path in ["html/de/index.html", "html/de/sample/index.html"] {
            let tags = ScannedTag.all(in: try page(path, text))
            let harmless = ScannedTag.all(in: try page(path, "x"))
            #expect(tags.map(\.name) == harmless.map(\.name), "\(path)")
            #expect(tags.map { $0.attributes.keys.sorted() } == harmless.map { $0.attributes.keys.sorted() })
            for address in tags.compactMap({ $0.attributes["href"] ?? $0.attributes["src"] }) {
                #expect(!address.lowercased().hasPrefix("javascript"))
            }
        }
    }

    @Test(arguments: HTMLEmitterTests.hostile)
    func theDataForMachinesHoldsTheTextItself(_ text: String) throws {
        let data = try structuredData(of: page("html/de/sample/index.html", text))
        let graph = try #require(data["@graph"] as? [[String: Any]])
        #expect(graph.map { $0["@type"] as? String } == ["GovernmentService", "FAQPage", "BreadcrumbList"])
        #expect(graph[0]["name"] as? String == text)
        let questions = try #require(graph[1]["mainEntity"] as? [[String: Any]])
        #expect(questions.map { $0["name"] as? String } == [text])
    }

    @Test func onlyAServiceWithQuestionsIsAPageOfQuestions() throws {
        let page = try page("html/de/other/index.html", "x")
        let graph = try #require(structuredData(of: page)["@graph"] as? [[String: Any]])
        #expect(graph.map { $0["@type"] as? String } == ["GovernmentService", "BreadcrumbList"])
    }

    @Test func saysWhereItIsPublishedInEveryLanguage() throws {
        let html = try page("html/en/sample/index.html", "x")
        let links = ScannedTag.all(in: html).filter { $0.name == "link" }
        let address = "https://www.musterstadt.example"
        #expect(
            links.first { $0.attributes["rel"] == "canonical" }?.attributes["href"]
                == "\(address)/en/sample/index.html")
        let alternates = links.filter { $0.attributes["rel"] == "alternate" }
        #expect(alternates.map { $0.attributes["hreflang"] } == ["de", "en", "x-default"])
        #expect(alternates.last?.attributes["href"] == "\(address)/de/sample/index.html")
    }

    @Test func aFormIsFoundByItsTopicPageAlone() throws {
        let form = try page("html/de/sample/form.html", "x")
        #expect(form.contains("<meta name=\"robots\" content=\"noindex\">"))
        let sitemap = try page("html/sitemap.xml", "x")
        #expect(sitemap.contains("/de/sample/index.html"))
        #expect(!sitemap.contains("form.html"))
    }

    /// Search engines read no more than 50,000 pages from one.
    @Test func aSitemapThatIsTooLongListsSeveral() throws {
        func addresses(_ file: OutputFile) -> [String] {
            String(decoding: file.bytes, as: UTF8.self).matches(of: /<loc>([^<]*)<\/loc>/).map {
                String($0.1)
            }
        }
        let catalog = EmitterSample.catalog
        let whole = sitemaps(catalog)
        #expect(whole.map(\.path) == ["html/sitemap.xml"])
        let pages = try #require(whole.first.map(addresses))
        #expect(pages.count > 4)
        let parts = sitemaps(catalog, atMost: 2)
        #expect(parts.dropFirst().flatMap(addresses) == pages)
        #expect(parts.dropFirst().allSatisfy { addresses($0).count <= 2 })
        let listed = parts.first.map(addresses) ?? []
        #expect(
            parts.dropFirst().map(\.path) == listed.map { "html/" + ($0.split(separator: "/").last ?? "") })
        #expect(listed.allSatisfy { $0.hasPrefix("https://www.musterstadt.example/sitemap-") })
    }

    @Test func theSitemapKnowsTheDayOfTheLastReviewAndNoOther() throws {
        let sitemap = try page("html/sitemap.xml", "x")
        #expect(sitemap.components(separatedBy: "<lastmod>2026-05-04</lastmod>").count == 3)
        #expect(sitemap.components(separatedBy: "<lastmod>").count == 3)
    }

    @Test func daysWithTheSameHoursShareALine() throws {
        let html = try page("html/de/sample/index.html", "x")
        #expect(html.contains("<dt>Montag bis Mittwoch und Freitag</dt>"))
        #expect(html.contains("<dd>8–12:30 Uhr</dd>"))
        #expect(html.contains("<dt>Donnerstag</dt>"))
        #expect(html.contains("<dd>8–12:30 und 14–18 Uhr</dd>"))
    }

    @Test func searchWordsAreTheKeywordsAndTheirSynonymsEachOnce() throws {
        let html = try page("html/de/index.html", "Mülltonne tauschen")
        let entry = try #require(
            ScannedTag.all(in: html).first {
                $0.attributes["href"] == nil && $0.attributes["data-words"] != nil && $0.name == "li"
            })
        #expect(entry.attributes["data-words"] == "Biotonne größere Tonne Müll Abfall")
    }

    @Test func relatedServicesThatAreNotInTheLanguageAreLeftOut() throws {
        #expect(try page("html/de/sample/index.html", "x").contains("href=\"../other/index.html\""))
        #expect(try !page("html/en/sample/index.html", "x").contains("href=\"../other/index.html\""))
    }

    // MARK: The catalog of these tests

    private func page(_ path: String, _ text: String) throws -> String {
        let file = try #require(
            pages(of: Self.services(full: text), in: Self.catalog(full: text)).first { $0.path == path })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    private func structuredData(of page: String) throws -> [String: Any] {
        let start = try #require(page.range(of: "<script type=\"application/ld+json\">"))
        let end = try #require(page.range(of: "</script>", range: start.upperBound..<page.endIndex))
        let object = try JSONSerialization.jsonObject(
            with: Data(page[start.upperBound..<end.lowerBound].utf8))
        return try #require(object as? [String: Any])
    }

    /// A catalog in which one text stands everywhere.
    private static func catalog(full text: String, design: DesignChoice = .usual) -> Catalog {
        let words = EmitterSample.text(text)
        let hours = [
            OpeningHours(
                days: [.monday, .tuesday, .wednesday, .thursday, .friday], opens: "08:00", closes: "12:30"),
            OpeningHours(days: [.thursday], opens: "14:00", closes: "18:00"),
        ]
        let unit = OrganisationalUnit(
            id: "office", name: words, email: "a@b.example", phone: "+49 221 1", web: "/office",
            address: PostalAddress(street: text, postalCode: "43210", city: text), openingHours: hours,
            visits: words)
        let directory = Directory(
            lifeSituations: [LifeSituation(id: "moving", title: words, description: words)],
            synonyms: [[["Müll", "Abfall"]], []], enquiries: 0)
        let sample = EmitterSample.catalog
        return Catalog(
            town: Town(name: words, municipalityKey: "05999999"), languages: sample.languages,
            timeZone: sample.timeZone, website: sample.website, units: [unit], directory: directory,
            design: design, roles: [], holidays: HolidayCalendar(),
            types: [], services: [])
    }

    private static func services(full text: String) -> [Service] {
        let words = EmitterSample.text(text)
        let topic = Topic(
            lifeSituations: [0], frequentQuestions: [FrequentQuestion(question: words, answer: words)],
            relatedServices: ["other"], reviewed: CalendarDate("2026-05-04"))
        return [
            service("other", words, .empty, languages: [0]),
            service("sample", words, topic, languages: [0, 1]),
        ]
    }

    private static func service(
        _ id: String, _ text: LocalizedText, _ topic: Topic, languages: [Int]
    ) -> Service {
        let form = EmitterSample.service(id, [EmitterSample.field("a", .boolean)]).form
        return Service(
            id: id, version: SemanticVersion(major: 1, minor: 0, patch: 0), title: text, description: text,
            leistung: "99012026060000", responsible: 0, audience: [.resident, .company],
            keywords: [["Biotonne", "größere Tonne", "Mülltonne"], []],
            modules: TextModule.Kind.allCases.map { TextModule(kind: $0, items: [text, text]) },
            processingTime: ProcessingTime(count: 15, unit: .workdays), topic: topic, form: form,
            workflow: nil,
            examples: [],
            languages: languages, contentHash: String(repeating: "0", count: 64), source: EmitterSample.range)
    }
}
