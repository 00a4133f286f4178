import CatalogAnalysis
import CatalogCompiler
import CatalogDiagnostics
import CatalogSyntax
import Testing

/// The languages of a title are found without reading the whole file, and are what the whole file says.
@Suite struct TitleLanguageTests {
    private static let files = [
        "service: a\ntitle: {de: A, en: B}\nform: {}\n",
        "service: a\ntitle:\n  de: A\n\n# a remark\n  en: B\nform: {}\n",
        "service: a\r\ntitle:\r\n  de: A\r\n  en: B\r\nform: {}\r\n",
        "title: {de: A}",
        "title:\n  de: |\n    A\n    title: {en: B}\n  fr: C\n",
        "\u{FEFF}title: {de: A, en: B}\nform: {}\n",
        // Elsewhere, or written in another way.
        "form:\n  title: {de: A}\ntitle: {en: B}\n",
        "\"title\": {de: A, en: B}\nform: {}\n",
        "? title\n: {de: A, en: B}\nform: {}\n",
        "{service: a, title: {de: A, en: B}}\n",
        "{\nservice: a,\ntitle: {de: A},\nform: {}}\n",
        "title: {de: A,\nen: B\n}\nform: {}\n",
        "title:\n- de\nform: {}\n",
        // What only looks like a title.
        "description: \"A\ntitle: {de: A}\nB\"\ntitle: {en: B}\n",
        "description: \"A\ntitle: {de: A} B\"\nform: {}\ntitle: {en: B}\n",
        "description: 'A\ntitle: {de: A}\nB'\nform: {}\n",
        "titles: {de: A}\ntitle : {en: B}\n",
        "# title: {de: A}\ntitle: {en: B}\n",
        "common: &all {de: A, en: B}\ntitle: *all\nform: {}\n",
        "service: a\n", "title:", "--- \ntitle: {de: A}\n...\n",
    ]

    @Test(arguments: files)
    func areThoseOfTheWholeFile(text: String) {
        let file = SourceFile(catalogPath: "services/a.yaml", text: text)
        let (document, mistakes) = parseYAML(file, id: SourceFileID(0))
        #expect(mistakes.isEmpty)
        #expect(file.titleLanguages == document?.root.titleLanguages ?? [])
    }

    /// Files with a mistake in them, and what is found.
    private static let broken: [(text: String, found: Set<String>)] = [
        // Behind the title, where nobody looks, though it takes away all of the file.
        ("title: {de: A, en: B}\nform: [\n", ["de", "en"]),
        ("title:\n  de: A\n  en: B\nform: \"\n", ["de", "en"]),
        ("title: {de: A}\ntitle: {en: B}\n", ["de"]),
        // In front of it or in it.
        ("title: {de: A, de: B}\nform: {}\n", ["de"]),
        ("title: {de: A\nform: {}\n", []),
        ("title: \"A\nform: {}\n", []),
        ("title: A\nform: {}\n", []),
        ("", []), ("\n", []), ("title", []),
    ]

    @Test(arguments: broken)
    func areThoseOfTheBeginningIfTheRestIsBroken(text: String, found: Set<String>) {
        let file = SourceFile(catalogPath: "services/a.yaml", text: text)
        #expect(file.titleLanguages == found)
    }
}
