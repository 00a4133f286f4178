import CatalogCompiler
import CatalogDiagnostics
import OutputText
import Testing

@Suite("Links that are none, and texts that are none yet")
struct LinkSlipTests {
    /// The code and the English proposal of what is said of a note, and the note with all edits.
    private func found(in text: String) -> (said: [String], mended: String) {
        let note = """
            name: {type: text, maxLength: 20, label: {de: Name, en: Name}}
            info:
              type: note
              text:
                de: |
                  \(text)
                en: Text
            """
        let compilation = compile(ExampleCatalog(.fields(note)).files)
        let diagnostics = compilation.diagnostics.filter {
            ["DW2029", "DW2035", "DW4006", "DW4111"].contains($0.definition.code)
        }
        var bytes = Array(text.utf8)
        let file = diagnostics.first.map { compilation.files[Int($0.range.file.index)].bytes } ?? []
        let start = file.firstRange(of: Array(text.utf8))?.lowerBound ?? 0
        for edit in diagnostics.compactMap(\.edit).reversed() {
            let range = Int(edit.range.start) - start..<Int(edit.range.end) - start
            bytes.replaceSubrange(range, with: Array(edit.replacement.utf8))
        }
        let said = diagnostics.map { "\($0.definition.code) \($0.proposal?.english ?? "")" }
        return (said, String(decoding: bytes, as: UTF8.self))
    }

    @Test(
        "Signs in another order are mended",
        arguments: [
            "[dazu] (service:example).", "(dazu)[service:example].", "[dazu][example].", "[[example|dazu]].",
            "[dazu|service:example].", "[dazu](service:example.", "[dazu](example).", "[dazu](example.yaml).",
            "[dazu](./example).", "[dazu](services/example.yaml).", "[dazu](Service:example).",
            "[dazu](service:exmple).", "[dazu](service:example \"Titel\").",
        ])
    func isMended(text: String) {
        let found = found(in: "Lesen Sie mehr " + text)
        #expect(found.said.count == 1)
        #expect(found.mended == "Lesen Sie mehr [dazu](service:example).")
    }

    @Test(arguments: [
        ("[dazu](amt@stadt.example)", "[dazu](mailto:amt@stadt.example)"),
        ("[dazu](tel:0221 471 02)", "[dazu](tel:022147102)"),
        ("[dazu](name)", "[dazu](field:name)"), ("[dazu](#name)", "[dazu](field:name)"),
        ("[dazu] (https://a.example/b)", "[dazu](https://a.example/b)"),
        ("[dazu](http://a.example/b)", "[dazu](https://a.example/b)"),
        ("[dazu](tel:+49 (0) 221 47102)", "[dazu](tel:+49 (0) 221 47102)"),
    ])
    func leadsElsewhere(text: String, meant: String) {
        let found = found(in: text)
        #expect(found.said.count == 1)
        #expect(found.mended == meant)
    }

    @Test(arguments: [
        ("Siehe service:example.", "DW4006 Write: […](service:example)"),
        ("Siehe [[example]]", "DW4006 Write: […](service:example)"),
        ("Siehe <https://a.example/b>", "DW4006 Write: […](https://a.example/b)"),
        ("Siehe dazu](service:example)", "DW4006 In front of the text of the link, “[” is missing."),
        ("Siehe [](service:example)", "DW4006 Write between the square brackets where it leads."),
        ("Siehe [dazu](mailto:amt@stadt)", "DW2029 Write service:…, https://…, mailto:…, tel:… or /page."),
        ("Siehe [dazu](tel:Amt)", "DW2029 Write service:…, https://…, mailto:…, tel:… or /page."),
        ("Siehe [dazu](antrag.pdf)", "DW2029 Write service:…, https://…, mailto:…, tel:… or /page."),
        ("Siehe [service:example](dazu)", "DW2029 Write service:…, https://…, mailto:…, tel:… or /page."),
        ("Das ist __wichtig__.", "DW4006 There are paragraphs"),
        ("TODO: Text schreiben", "DW4111 Write the text."), ("…", "DW4111 Write the text."),
        ("Lorem ipsum dolor sit amet", "DW4111 Write the text."), ("Text folgt", "DW4111 Write the text."),
    ])
    func isSaid(text: String, said: String) {
        let found = found(in: text).said
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix(said) == true, "\(found)")
    }

    @Test(arguments: [
        "Zimmer [3] (im Hof)", "(siehe dort)[1]", "Unser Service: montags", "Art. 5 [1][2]", "[a]] und [[b]",
        "Mehr [dazu](https://a.example/b), und [hier](service:example).", "12:30 Uhr", "Todoliste",
        "Tbilissi",
        "<Name> der Person", "Bis 12 ... dann weiter", "Ein Platzhalter für Fotos", "name__id und __", "[x](",
        "service:nothing", "]]](((", "[[[[|]]]]",
    ])
    func isNotSaid(text: String) { #expect(found(in: text).said == []) }

    @Test(
        "What the check lets through is a link on the page",
        arguments: [
            "https://a.example/b", "http://a.example", "https:///x", "https://", "https://ä.example", "/x",
            "//x",
            "/\\x", "mailto:a@b.example", "mailto:", "mailto:/x", "tel:115", "tel:", "HTTPS://a.example",
            "ftp://a.example",
            "/a\u{A0}b", "javascript:x", "x", "/", "https://-a",
        ])
    func checkAndPageAgree(target: String) {
        let isRefused = !found(in: "[dazu](\(target))").said.filter { $0.hasPrefix("DW2029") }.isEmpty
        let blocks = Markdown("[dazu](\(target))").blocks
        var isLink = false
        if case .paragraph(let inlines)? = blocks.first, case .link? = inlines.first { isLink = true }
        #expect(isLink == !isRefused)
    }

    @Test("Looking for slips takes as long as the text is")
    func isLinear() {
        for sign in ["[", "]", "](", "] (", "[[a|", "service:", ":", "<a:", "__"] {
            #expect(found(in: "x " + String(repeating: sign, count: 20_000)).said.count <= 1)
        }
    }

    @Test func marksInTheListsOfATopicAreSeen() {
        let service =
            DirectoryDiagnosticTests.service
            + "documents: [{de: '## Ausweis', en: '[ID] (service:example)'}]\n"
        let found = compile(ExampleCatalog(.service(service)).files).diagnostics.filter {
            $0.definition.code == "DW4006"
        }
        #expect(found.count == 2)
    }
}
