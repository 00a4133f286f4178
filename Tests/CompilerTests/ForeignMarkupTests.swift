import CatalogCompiler
import CatalogDiagnostics
import Testing

@Suite("Markup that texts do not have")
struct ForeignMarkupTests {
    /// What is said to be on the page as it is.
    private func found(in text: String) -> [String] {
        let note = """
            info:
              type: note
              text:
                de: |
            \(text.split(separator: "\n", omittingEmptySubsequences: false).map { "      " + $0 }.joined(separator: "\n"))
                en: Text
            """
        return found(inFields: note)
    }

    private func found(inFields fields: String) -> [String] {
        let compilation = compile(ExampleCatalog(.fields(fields)).files)
        return compilation.diagnostics.filter { $0.definition.code == "DW4006" }.map { diagnostic in
            let bytes = compilation.files[Int(diagnostic.range.file.index)].bytes
            return String(
                decoding: bytes[Int(diagnostic.range.start)..<Int(diagnostic.range.end)], as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("## Vorher", "##"), ("Eins\n\n> Zitat", ">"), ("```\nx", "```"), ("Text\n---", "---"),
        ("***", "***"), ("- ## Punkt", "##"), ("Rock `n Roll <br> Zeile", "<br>"), ("<!-- so -->", "<!--"),
        ("Ein `Wort`.", "`Wort`"), ("Das ist __wichtig__.", "__wichtig__"),
        ("* eins\n* zwei", "*"), ("+ eins\n+ zwei", "+"), ("1) eins\n2) zwei", "2)"),
        ("Eine Zeile\\nNoch eine", "\\n"), ("Ende\\n", "\\n"),
        ("![Bild](https://a.example/b.png)", "!["),
        ("Ein \\*Stern", "\\*"), ("Eine<br>Zeile", "<br>"), ("Ein <STRONG>Wort</STRONG>", "<STRONG>"),
        ("Mehr <a href='https://a.example'>hier</a>", "<a href='https://a.example'>"),
        ("Das ist **wichtig.", "**"), ("**Bitte\nlesen", "**"),
    ])
    func isSaid(text: String, mark: String) { #expect(found(in: text) == [mark]) }

    @Test(arguments: [
        "- Punkt\n1. Punkt", "**fett** und *kursiv*", "[Link](https://a.example)", "Bürger*innen", "Nr. #5",
        "#hashtag", "a < b > c",
        "5 * 3 = 15", "Rock `n Roll", "Achtung! [Link](https://a.example)", "Der <Name> steht hier.", "- - -",
        "Adresse: C:\\Daten",
        "+49 30 1234", "-- Ende", "_so_", "* ", "> 18 Jahre: 5 Euro", "* Pflichtfeld", "+ Zuschlag",
        "C:\\neu", "* Pflichtfeld\n\nText", "* eins\n+ zwei", "1) oder 2)", "Rock`n`Roll", "d`Or und l`Avis",
        "C:\\*.pdf",
        "a<b und c>d", "2**3", "Preis**\n\n** ohne Steuer", "**fett\nweiter** so", "Preis**", "____________",
        "Achtung![Link](https://a.example)",
    ])
    func isNotSaid(text: String) { #expect(found(in: text) == []) }

    /// Labels and hints are plain texts.
    @Test(arguments: [
        ("Ein **wichtiges** Feld", ["**wichtiges**"]),
        ("Siehe [hier](https://a.example)!", ["[hier](https://a.example)"]),
        ("2 ** 3", []), ("Pflichtfeld *", []),
        ("Größe [cm] (ungefähr)", []), ("a** und b**", []),
        ("[[[", []), ("****", []),
    ])
    func isSaidOfPlainTexts(text: String, marks: [String]) {
        #expect(
            found(
                inFields: """
                    size:
                      type: boolean
                      label: {de: Größe, en: Size}
                      hint: {de: "\(text)", en: Size}
                    """) == marks)
    }
}
