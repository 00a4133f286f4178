import CatalogDiagnostics
import CatalogSyntax
import Testing

struct ParsingTests {
    private func parse(_ text: String) -> (document: YAMLDocument?, diagnostics: [Diagnostic]) {
        parseYAML(SourceFile(catalogPath: "services/a.yaml", text: text), id: SourceFileID(0))
    }

    private func slice(_ range: SourceRange, of text: String) -> String {
        String(decoding: Array(text.utf8)[Int(range.start)..<Int(range.end)], as: UTF8.self)
    }

    @Test(arguments: [
        "a: kind == 1", "a: \"kind == 1\"", "a: 'kind == 1'", "ä: kind == 1", "# 😀\r\na: kind == 1\r\n",
        "a: >-\n  kind\n  == 1",
        "a: |\n  kind\n  == 1\n",
    ])
    func pointsIntoEveryScalarStyle(_ text: String) throws {
        let node = try #require(parse(text).document?.root.entries.first { _ in true }?.value)
        let found = parseExpression(node.text, in: node).diagnostics
        #expect(found.map(\.definition.code) == ["DW1102"])
        #expect(found.map { slice($0.range, of: text) } == ["=="])
    }

    @Test(arguments: [
        "a = 1 and not(b)", "a in (1, 2)", "a between 1 and 5 or b.c != null", "some x in y satisfies x > 1",
        "if a then b else c", "today() - duration(\"P1D\")", "-a ** 2 + 3 * (4 - 5)",
    ])
    func readsTheGrammar(_ expression: String) throws {
        let node = try #require(parse("a: x").document?.root)
        let result = parseExpression(expression, in: node)
        #expect(result.expression != nil)
        #expect(result.diagnostics.isEmpty)
    }

    @Test func neverTrapsOnMutations() {
        let seed = Array(
            "service: a\nform: {pages: [x, 'y', \"z\\n\"]}\ntext: |\n  ä 😀\nlist:\n  - &a b\n  - *a\n".utf8)
        var state: UInt64 = 42
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<3_000 {
            var bytes = seed
            for _ in 0...random(4) { bytes[random(bytes.count)] = UInt8(random(256)) }
            let file = SourceFile(path: "a", catalogPath: "services/a.yaml", bytes: bytes)
            let (document, found) = parseYAML(file, id: SourceFileID(0))
            #expect(document != nil || !found.isEmpty)
            for diagnostic in found { #expect(Int(diagnostic.range.end) <= bytes.count) }
        }
    }
}
