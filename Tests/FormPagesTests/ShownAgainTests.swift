import FormPages
import FormRuntime
import Foundation
import GeneratedForms
import GeneratedPages
import Testing

@Suite("A form that is shown again holds what was sent, as text")
struct ShownAgainTests {
    private static let hostile = [
        "\"><script>alert(1)</script>", "</textarea><script>alert(1)</script>",
        "' onfocus=alert(1) autofocus x='",
        "&lt;b&gt;&#0;&amp;amp;", "]]>--><!--", "</title><svg onload=alert(1)>", "{title}{label}",
        "javascript:alert(1)",
        "\u{202E}abc\u{2066}", "\u{0}\u{1}\u{FFFE}", String(repeating: "a", count: 10_000),
    ]

    private func submitted(_ pairs: [(String, String)]) -> SubmittedForm<ReportDefect> {
        SubmittedForm(envelope(of: ReportDefect.self) + pairs)
    }

    @Test("hostile answers make no element, attribute or control character", arguments: hostile)
    func hostileAnswers(answer: String) throws {
        let empty = text(ReportDefect.page(in: "de"))
        let names = empty.matches(of: /<(?:input|textarea)[^>]* name="([^_"][^"]*)"/).map {
            String($0.output.1)
        }
        try #require(names.count > 3)
        let form = submitted(names.map { ($0, answer) })
        for page in [
            text(form.page()), text(form.page(as: .fragment)), text(form.checkPage()),
            text(form.receipt(reference: answer)),
        ] {
            #expect(
                page.components(separatedBy: "<script").count
                    == page.components(separatedBy: "<script type=\"module\" src=").count)
            for trace in ["<svg", " onfocus=alert(1) autofocus x=\"", "\u{0}", "\u{202E}", "\u{2066}"] {
                #expect(!page.contains(trace), "\(trace)")
            }
        }
        for extent in [PageExtent.whole, .fragment] {
            #expect(PageTemplate(bytes: form.page(as: extent)).isWhole, "it can be read again")
        }
    }

    @Test("names of controls that the page does not have leave no trace")
    func unknownControls() {
        let form = submitted([("\"><script>", "x"), ("a.9999999.b", "y"), ("_step", "change")])
        #expect(!text(form.page()).contains("><script>\""))
        #expect(text(form.page()).components(separatedBy: "<script").count == 2)
    }

    /// “a”, U+FFFE and U+FDD0.
    private static let noncharacters = String(
        decoding: [0x61, 0xEF, 0xBF, 0xBE, 0xEF, 0xB7, 0x90], as: UTF8.self)

    @Test("whoever released every box that was ticked beforehand finds none ticked")
    func releasedBoxes() throws {
        let published = text(RegisterDog.page(in: "de"))
        try #require(published.contains("\" checked>"))
        #expect(!text(dog([]).page()).contains("\" checked>"))
    }

    @Test("without answers it is the published page")
    func fastPath() {
        let form = SubmittedForm<ReportDefect>(formEncoded: [], in: "de", today: .first)
        #expect(form.page(showsProblems: false) == ReportDefect.page(in: "de"))
    }

    @Test(
        "the page that checks the answers sends what was typed, without control characters",
        arguments: [
            ("ab\u{B}c\u{1}d\u{7F}e\u{85}", "abcde"), (Self.noncharacters, Self.noncharacters),
            ("a\tb", "a\tb"),
        ])
    func checkedAnswers(typed: String, sent: String) {
        let form = submitted([("description", typed)])
        #expect(text(form.checkPage()).contains("name=\"description\" value=\"\(sent)\""))
        #expect(text(form.page()).contains("\(sent)</textarea>"))
    }

    @Test("long answers and names take their length in time", .timeLimit(.minutes(1)))
    func longAnswers() {
        let marks = String(repeating: "\u{301}\u{323}", count: 15_000)
        let form = submitted([
            ("description", "a" + marks), ("category", "a" + marks), ("danger", marks), ("b" + marks, "x"),
            ("_step", marks),
            ("_language", marks), ("_c" + marks, "x"),
        ])
        #expect(!form.page().isEmpty)
        #expect(!form.checkPage().isEmpty)
        #expect(!form.receipt().isEmpty)
    }

    private func dog(_ pairs: [(String, String)]) -> SubmittedForm<RegisterDog> {
        SubmittedForm(envelope(of: RegisterDog.self) + pairs)
    }

    @Test("a question shows an earlier answer, as text, on each page that has the question")
    func pipedAnswers() {
        let form = dog([("dogName", "<i>Bello</i> & Co"), ("movedHere", "true")])
        for page in [form.page(), form.page(as: .fragment), form.checkPage(), form.receipt()].map(text) {
            #expect(page.contains("&lt;i&gt;Bello&lt;/i&gt; &amp; Co"))
            #expect(!page.contains("<i>"))
        }
        #expect(
            text(form.page()).contains(
                "<bdi data-pipe=\"dogName\" data-otherwise=\"dem Hund\">&lt;i&gt;Bello&lt;/i&gt; &amp; Co</bdi>"
            ))
        #expect(text(form.checkPage()).contains("Sind Sie mit &lt;i&gt;Bello&lt;/i&gt; &amp; Co zugezogen?"))
    }

    @Test("without it, or where it is none, the question reads as it was published")
    func pipedAnswersThatAreNone() {
        for name in ["", " ", "\u{0}"] {
            let page = text(dog([("dogName", name), ("movedHere", "true")]).page())
            #expect(page.contains("data-otherwise=\"dem Hund\">dem Hund</bdi> zugezogen?"))
        }
    }

    @Test("in each row of a list its own, also in rows that the published page does not have")
    func pipedAnswersInRows() {
        let rows = (0..<9).map { ("children.\($0).name.givenName", "Kind \($0)") }
        let form = SubmittedForm<RenewBenefitCard>(
            envelope(of: RenewBenefitCard.self) + [("hasChildren", "true")] + rows)
        let page = text(form.page())
        for row in 0..<9 { #expect(page.contains(">Kind \(row)</bdi>"), "\(row)") }
        #expect(page.components(separatedBy: ">Ihrem Kind</bdi>").count > 1, "rows without an answer")
        let without = SubmittedForm<RenewBenefitCard>(
            envelope(of: RenewBenefitCard.self) + [("hasChildren", "false")] + rows)
        #expect(!text(without.page()).contains(">Kind 0</bdi>"), "what is not asked is not shown")
    }

    private func bulkyWaste(_ pairs: [(String, String)]) -> SubmittedForm<CollectBulkyWaste> {
        SubmittedForm(envelope(of: CollectBulkyWaste.self) + pairs)
    }

    @Test(
        "rows are numbered as in problems, in the order in which they were typed, without those in which nothing was"
    )
    func numbersOfRows() {
        let form = bulkyWaste([
            ("items.0.quantity", ""), ("items.3.thing", "A"), ("items.5.kind", "sofa"), ("items.7.kind", " "),
            ("items.9.thing", "B"),
        ])
        let pointers = form.problems.filter { $0.code == "irrelevant" }.map(\.pointer)
        #expect(pointers == ["/items/0/thing", "/items/2/thing"])
        #expect(form.problems.contains { $0.pointer == "/items/0/kind" && $0.code == "required" })
        let checked = text(form.checkPage())
        #expect(checked.contains("name=\"items.0.thing\" value=\"A\""))
        #expect(checked.contains("name=\"items.1.kind\" value=\"sofa\""))
        #expect(checked.contains("name=\"items.2.thing\" value=\"B\""))
    }

    @Test(
        "rows far behind take no room: of blanks alone, of what the form does not have, and where reading has failed",
        arguments: [
            [("items.9999.quantity", " ")], [("items.9999.thing", "\u{A0}\u{1}")],
            [("items.9999.nothing", "x")],
            [("items.9999.kind", "sofa"), ("items.19999.thing", "A"), ("street", "\u{0}%")],
        ])
    func rowsFarBehind(_ pairs: [(String, String)]) {
        // `%FF`, which is no UTF-8.
        let form = SubmittedForm<CollectBulkyWaste>(
            envelope(of: CollectBulkyWaste.self) + pairs, behind: pairs.count > 1 ? "&street=%FF" : "")
        let published = CollectBulkyWaste.page(in: "de").count
        for page in [form.page(), form.checkPage()] { #expect(page.count < 3 * published) }
        guard pairs.count > 1 else { return }
        #expect(form.problems.map(\.code) == ["syntax"])
        #expect(text(form.page()).contains("name=\"items.1.thing\""))
        #expect(text(form.checkPage()).contains("name=\"items.0.kind\" value=\"sofa\""))
        #expect(text(form.checkPage()).contains("name=\"items.1.thing\" value=\"A\""))
    }

    @Test("the page that checks the answers follows the order of the form, also behind a list")
    func orderOfChecks() throws {
        let form = bulkyWaste([
            ("items.0.kind", "sofa"), ("items.0.quantity", "1"), ("items.1.kind", "bed"), ("volume", "3"),
        ])
        for page in [form.checkPage(), form.receipt()].map(text) {
            let places = try [">Gegenstand 1</h4>", ">Gegenstand 2</h4>", ">Menge insgesamt</dt>", "</h3>"]
                .map {
                    try #require(page.range(of: $0, options: $0 == "</h3>" ? .backwards : [])?.lowerBound)
                }
            #expect(places == places.sorted())
        }
    }

    @Test("what is no number of a row stays what it is")
    func numbersThatAreNone() {
        let form = bulkyWaste([
            ("items.-1.kind", "bed"), ("items.01.kind", "bed"), ("items.1234567.kind", "bed"),
            ("items.4.kind", "sofa"),
        ])
        let checked = text(form.checkPage())
        for name in ["-1", "01", "1234567"] {
            #expect(checked.contains("name=\"items.\(name).kind\" value=\"bed\""))
        }
        #expect(checked.contains("name=\"items.0.kind\" value=\"sofa\""))
    }

    @Test("of more rows than a page has room for, all are sent again, and counted where they are not shown")
    func moreRowsThanThereIsRoomFor() throws {
        let count = 3_500
        let form = bulkyWaste((0..<count).map { ("items.\($0).kind", "sofa") })
        let names = text(form.page()).matches(of: /name="(items\.[0-9]+\.kind)"/).map { $0.output.1 }
        #expect(Set(names).count == count)
        let checked = text(form.checkPage())
        let shown = checked.components(separatedBy: ">Sofa oder Sessel<").count - 1
        try #require(shown > 0 && shown < count)
        #expect(checked.contains("„Gegenstände“, für die auf dieser Seite kein Platz ist: \(count - shown)."))
    }

    @Test("of many more rows than a list may have, a few are shown and all are sent again")
    func manyMoreRowsThanAllowed() {
        let form = bulkyWaste((0..<1_000).map { ("items.\($0).kind", "sofa") })
        let page = text(form.page())
        #expect(page.utf8.count < 20 * CollectBulkyWaste.page(in: "de").count)
        let sent = page.matches(of: /name="items\.([0-9]+)\.kind"/).compactMap { Int($0.output.1) }
        #expect(Set(sent) == Set(0..<1_000))
        #expect(page.contains("data-problem=\"maxItems\""))
    }

    @Test("the same problem is told once at a question, however often it is there", .timeLimit(.minutes(1)))
    func problemsThatAreTheSame() {
        let form = submitted((0..<1_000).map { ("description", "a text that is long enough, \($0)") })
        #expect(form.problems.count { $0.code == "duplicate" } > 100)
        let page = text(form.page())
        #expect(page.components(separatedBy: "data-problem=\"duplicate\"").count == 2)
        let links = page.components(separatedBy: "href=\"#f-description\"").count - 1
        #expect(links == 1)
    }

    @Test("a name of very many steps takes its length in time", .timeLimit(.minutes(1)))
    func namesOfManySteps() {
        let name = String(repeating: "0.", count: 400_000)
        let form = bulkyWaste([("items.5.kind", "sofa"), (name + "x", "1"), ("items.5." + name, "1")])
        #expect(form.problems.count { $0.code == "unknown" } == 2)
    }

    @Test("several lines, which browsers send with CRLF, are put into one")
    func pipedLines() {
        let page = text(dog([("dogName", "Bello\r\n\r\nvom Berg"), ("movedHere", "true")]).page())
        #expect(page.contains("data-otherwise=\"dem Hund\">Bello, vom Berg</bdi>"))
    }
}
