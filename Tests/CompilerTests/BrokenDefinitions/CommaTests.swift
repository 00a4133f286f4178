import CatalogCompiler
import CatalogDiagnostics
import Testing

/// Commas that separate values, which are no mistakes.
@Suite struct CommaTests {
    @Test(arguments: [
        "weight in (1,2,3)", "weight in (2024,2025,2026)", "weight in (1, 2, 3)", "weight in [0,5,10,15]",
        "weight in (0,1)", "weight in (12,50)", "max(weight,2) > 3", "max(weight*2,5) > 3",
        "round half up(price,0) > 3", "round half up(price, 1) > 3", "round half up(price*2,1) > 3",
        "round half up(price/3,2) > 3", "modulo(weight,2) = 1", "modulo(weight*2,5) = 1",
        "floor(price,1) > 3", "since > date(2020,1,1)", "substring(story,1,5) = \"a\"",
        "weight - 10 in (1,2)", "max(weight - 10,5) > 3",
        // The end of a line separates as the comma in front of it does.
        "|\n            weight in (1,2,\n            3)", ">\n            weight in (1,2,\n            3)",
        "weight in (1,2,\n            3)", "\"weight in (1,2,\n            3)\"",
        "'max(weight,2\n            ,3) > 1'", "|\n            weight in (1,2, \n              3)",
    ])
    func separateValues(_ condition: String) throws {
        let sound = BrokenDefinition.File.service.soundText
        let text = sound.replacing("when: wantsDebit", with: "when: \(condition)")
        let compilation = compile(BrokenDefinition.File.service.files(with: text))
        let found = compilation.diagnostics.filter { $0.definition.code.hasPrefix("DW1") }
        #expect(text != sound && found.isEmpty, "\(DiagnosticReport.bilingual(found, in: compilation.files))")
    }

    /// A bound may be the opposite of an answer.
    @Test(arguments: [
        "minimum: -limit", "minimum: -(limit + 2)", "minimum: \"-limit\"", "minimum: -limit + 1",
        "minimum: -5",
    ])
    func aBoundMayBeginWithASign(_ bound: String) {
        let fields = """
            limit: {type: integer, minimum: 1, maximum: 9, label: {de: A, en: B}}
            change: {type: integer, \(bound), maximum: 9, label: {de: A, en: B}}
            """
        let compilation = compile(ExampleCatalog(.fields(fields)).files)
        let errors = compilation.diagnostics.filter { $0.definition.severity == .error }
        #expect(errors.isEmpty, "\(DiagnosticReport.bilingual(errors, in: compilation.files))")
    }
}
