import CatalogCompiler
import CatalogDiagnostics
import Testing

@Suite struct SchemaConditionTests {
    /// A value that a condition decides about is computed, whatever it is compared with; it is no truth value.
    @Test(arguments: ["=", "!=", "<", ">="])
    func aConditionalNumberIsNotComparedAsATruthValue(operation: String) throws {
        let form = """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  has: {type: boolean, label: {de: Frage, en: Question}}
                  one: {type: integer, minimum: 0, maximum: 5, label: {de: Frage, en: Question}}
                  two: {type: integer, minimum: 0, maximum: 5, label: {de: Frage, en: Question}}
                  last:
                    type: boolean
                    when: 'one \(operation) (if has then two else 3 - two)'
                    label: {de: Frage, en: Question}
                  again:
                    type: boolean
                    when: 'one \(operation) (if has then two else one)'
                    label: {de: Frage, en: Question}
            """
        let files = compile(ExampleCatalog(.form(form)).files).outputFiles
        let coverage = try #require(files.first { $0.path == "coverage/example.json" })
        let rows = String(decoding: coverage.bytes, as: UTF8.self).split(separator: "\n")
            .filter { $0.contains("\"irrelevant\"") }
        #expect(rows.count == 2)
        for row in rows { #expect(row.contains("\"jsonSchema\": \"computation\"")) }
    }
}
