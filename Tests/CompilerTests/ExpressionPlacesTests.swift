import CatalogCompiler
import CatalogDiagnostics
import CatalogModel
import Testing

/// Each part of an expression in the model knows where it stands, however the scalar is written.
@Suite struct ExpressionPlacesTests {
    private static let fields = """
        anzahl: {type: integer, minimum: 0, maximum: 99, label: {de: Anzahl, en: Number}}
        kind:
          type: choice
          label: {de: Art 🗑, en: Kind}
          options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
        reason:
          type: text
          label: {de: Straße und Größe 🗑, en: Reason}
          when: WHEN
        """

    @Test(
        arguments: [
            "kind = \"large\" and anzahl + 1 > 12", "'kind = \"large\" and anzahl + 1 > 12'",
            "\"kind = \\\"large\\\" and anzahl + 1 > 12\"",
            "\"\\u006Bind = \\\"l\\u0061rge\\\" and anzahl + 1 > 12\"",
            ">-\n    kind = \"large\"\n    and anzahl\n    + 1 > 12",
            "|-\n    kind = \"large\"\n    and anzahl + 1 > 12",
            "kind = \"large\"\n    and anzahl + 1 > 12",
            "# 🗑 Übergröße\n    kind = \"large\" and anzahl + 1 > 12",
        ], [false, true])
    func partsStandWhereTheyAreWritten(_ written: String, _ usesCRLF: Bool) throws {
        var text = ExampleCatalog.service(fields: Self.fields.replacing("WHEN", with: indented(written)))
        if usesCRLF { text = text.replacing("\n", with: "\r\n") }
        let files = ExampleCatalog(.service(text)).files
        let compilation = compile(files)
        let report = DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files)
        let service = try #require(compilation.definitions.first, "\(report)")
        let places = try #require(service.form.fields.last?.relevancePlaces)
        func source(_ places: ExpressionPlaces) -> String {
            let path = compilation.files[Int(places.range.file.index)].catalogPath
            let bytes = files.first { $0.catalogPath == path }?.bytes ?? []
            return String(decoding: bytes[Int(places.range.start)..<Int(places.range.end)], as: UTF8.self)
                .replacing("\\\"", with: "\"").replacing("\\u006B", with: "k").replacing("\\u0061", with: "a")
                .split { $0 == " " || $0.isNewline }.joined(separator: " ")
        }
        #expect(places.parts.map(source) == ["kind = \"large\"", "anzahl + 1 > 12"])
        #expect(places[0].parts.map(source) == ["kind", "\"large\""])
        #expect(places[1].parts.map(source) == ["anzahl + 1", "12"])
        #expect(places[1][0].parts.map(source) == ["anzahl", "1"])
    }

    /// Places have the shape of the expression, or say nothing.
    @Test func placesHaveTheShapeOfTheirExpressions() throws {
        let compilation = compile(ExampleCatalog(.fields(ComputedValueTests.fields)).files)
        let form = try #require(compilation.definitions.first?.form)
        var pending = form.fields.compactMap(\.computation) + form.fields.flatMap { $0.type.bounds.all }
        if case .list(let list) = form.fields[1].type, case .record(let record) = list.item {
            pending += record.fields.compactMap(\.computation)
        }
        #expect(pending.count == 11)
        for written in pending {
            var parts = [(written.expression, written.places)]
            while let (expression, places) = parts.popLast() {
                guard !places.parts.isEmpty else { continue }
                #expect(places.parts.count >= expression.parts.count)
                for (number, part) in expression.parts.enumerated() {
                    let inner = places[number]
                    #expect(inner.range.start >= places.range.start && inner.range.end <= places.range.end)
                    parts.append((part, inner))
                }
            }
        }
    }

    private func indented(_ written: String) -> String { written.replacing("\n    ", with: "\n            ") }
}
