import CatalogCompiler
import CatalogDiagnostics
import CatalogEmitters
import Foundation
import Testing

/// What is said of each stored answer in `personal-data`.
@Suite struct StoredDataTests {
    private struct Document: Decodable {
        let fields: [Field]

        struct Field: Decodable {
            let path: String
            let personal: String
            let purposes: [String]
            let inFile: Bool?
            let retention: String?
        }
    }

    /// - Parameters:
    ///   - fields: Stand in the form behind the first one.
    ///   - purpose: What the first purpose names.
    ///   - isSpecial: Whether it has a ground for special categories.
    private func compiled(
        _ fields: String, types: String? = nil, purpose: String = "fields: others",
        isSpecial: Bool = false, asks: String? = nil
    ) -> Compilation {
        let first = "email: {type: email, label: {de: E-Mail-Adresse, en: E-mail address}}"
        let service = ExamplePersonalData.service
            .replacing(first, with: "\(first)\n        \(fields)")
            .replacing("fields: [email]", with: purpose + (isSpecial ? "\n    special: publicInterest" : ""))
            .replacing("by: system", with: asks.map { "by: system\n      asks: {\($0)}" } ?? "by: system")
        var files = [
            SourceFile(catalogPath: "catalog.yaml", text: ExampleCatalog.catalog),
            SourceFile(catalogPath: "services/example.yaml", text: service),
        ]
        if let types { files.append(SourceFile(catalogPath: "types/common.yaml", text: types)) }
        return compile(files)
    }

    private func stored(_ compilation: Compilation) throws -> [Document.Field] {
        let report = DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files)
        let file = try #require(
            compilation.outputs.first { $0.path == "personal-data/example.json" }, "\(report)")
        return try JSONDecoder().decode(Document.self, from: Data(file.bytes)).fields
    }

    // MARK: - Marks

    private static func container(_ mark: String, _ field: String, isList: Bool) -> String {
        let fields = "fields: {inner: {\(field), label: {de: Innen, en: Inner}}}"
        return isList
            ? "outer: {type: list, maxItems: 3\(mark), label: {de: A, en: A}, itemLabel: {de: B, en: B}, item: {type: record, \(fields)}}"
            : "outer: {type: record\(mark), label: {de: A, en: A}, \(fields)}"
    }

    /// The strongest mark holds, and what says nothing is what is around it says.
    @Test(
        arguments: [
            ("", "type: integer", "no"), ("", "type: phone", "yes"),
            ("", "type: phone, personal: false", "no"),
            ("false", "type: phone", "no"), ("false", "type: integer, personal: true", "yes"),
            ("false", "type: file, personal: special", "special"),
            ("true", "type: integer", "yes"), ("true", "type: phone, personal: false", "yes"),
            ("true", "type: integer, personal: special", "special"),
            ("special", "type: integer", "special"), ("special", "type: integer, personal: true", "special"),
            ("special", "type: integer, personal: false", "special"),
        ], [false, true])
    func theStrongestMarkHolds(_ marks: (outer: String, inner: String, personal: String), isList: Bool) throws
    {
        let mark = marks.outer.isEmpty ? "" : ", personal: \(marks.outer)"
        // So that the ground for special data is never idle.
        let other = "other: {type: integer, personal: special, label: {de: C, en: C}}\n        "
        let fields = try stored(
            compiled(other + Self.container(mark, marks.inner, isList: isList), isSpecial: true))
        let path = isList ? "/outer/*/inner" : "/outer/inner"
        #expect(fields.first { $0.path == path }?.personal == marks.personal)
    }

    /// Through named types, records in items and lists in records.
    @Test func marksReachThroughNamedTypes() throws {
        let types = """
            types:
              child:
                type: record
                description: {de: Kind, en: Child}
                fields:
                  first: {type: text, personal: true, label: {de: Vorname, en: First name}}
                  photo: {type: file, personal: special, label: {de: Foto, en: Photo}}
                  school: {type: place, label: {de: Schule, en: School}}
              place:
                type: record
                description: {de: Ort, en: Place}
                fields:
                  street: {type: text, label: {de: Straße, en: Street}}
                  phones:
                    type: list
                    maxItems: 2
                    label: {de: Nummern, en: Numbers}
                    itemLabel: {de: Nummer, en: Number}
                    item: {type: phone}
                  rooms:
                    type: list
                    maxItems: 2
                    label: {de: Räume, en: Rooms}
                    itemLabel: {de: Raum, en: Room}
                    item: {type: record, fields: {name: {type: text, label: {de: Name, en: Name}}}}
            """
        let fields = try stored(
            compiled(
                "family: {type: record, personal: false, label: {de: Familie, en: Family}, fields: {children: {type: list, maxItems: 3, label: {de: Kinder, en: Children}, itemLabel: {de: Kind, en: Child}, item: {type: child}}}}",
                types: types, isSpecial: true))
        #expect(
            fields.filter { $0.path.hasPrefix("/family") }.map { "\($0.path) \($0.personal)" } == [
                "/family/children/*/first yes", "/family/children/*/photo special",
                "/family/children/*/school/street no", "/family/children/*/school/phones no",
                "/family/children/*/school/rooms/*/name no",
            ])
    }

    @Test func whatComesFromTheProfileIsPersonalInAllItsParts() throws {
        let home =
            "home: {type: record, prefill: profile, label: {de: A, en: A}, fields: {code: \(Self.code)}}"
        #expect(try stored(compiled(home)).first { $0.path == "/home/code" }?.personal == "yes")
    }

    private static let code = "{type: postalCode, label: {de: Postleitzahl, en: Postal code}}"

    // MARK: - Purposes

    @Test func eachStoredAnswerStandsInTheRecordAlsoWithoutAPurpose() throws {
        let compilation = compiled(
            "amount: {type: integer, label: {de: Anzahl, en: Number}}\n        twice: {type: integer, label: {de: Doppelt, en: Twice}, computed: amount * 2}",
            purpose: "fields: [email]", asks: "grade: {type: integer, label: {de: Stufe, en: Grade}}")
        let fields = try stored(compilation)
        #expect(
            fields.map(\.path) == ["/email", "/amount", "/twice", "/disability", "/agreed", "/finish/grade"])
        for field in fields {
            let isNamed = ["/email", "/disability"].contains(field.path)
            #expect(field.purposes.isEmpty != isNamed)
            #expect((field.inFile == nil) != isNamed)
            #expect((field.retention == nil) != isNamed)
        }
        #expect(!compilation.diagnostics.contains { $0.definition.code == "DW4107" })
    }

    private static let note = "label: {de: Notiz, en: Note}"

    /// Where anything may be written, and nobody says what it is.
    @Test(arguments: [
        ("note: {type: text, \(note)}", true), ("note: {type: file, \(note)}", true),
        ("note: {type: text, autocomplete: \"off\", \(note)}", true),
        ("note: {type: list, maxItems: 2, itemLabel: {de: A, en: A}, item: {type: text}, \(note)}", true),
        (
            "note: {type: list, maxItems: 2, itemLabel: {de: A, en: A}, item: {type: record, fields: {a: {type: text, \(note)}}}, \(note)}",
            true
        ),
        (
            "note: {type: list, maxItems: 2, personal: false, itemLabel: {de: A, en: A}, item: {type: record, fields: {a: {type: text, \(note)}}}, \(note)}",
            false
        ),
        ("note: {type: text, personal: false, \(note)}", false), ("note: {type: integer, \(note)}", false),
        ("note: {type: text, pattern: \"[0-9]{4}\", \(note)}", false),
        ("note: {type: text, autocomplete: organization, \(note)}", false),
    ])
    func freeAnswersWithoutAPurposeAreAdvised(_ field: String, isAdvised: Bool) {
        let compilation = compiled(field, purpose: "fields: [email]")
        let report = DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files)
        #expect(!compilation.diagnostics.hasErrors, "\(report)")
        #expect(compilation.diagnostics.contains { $0.definition.code == "DW4107" } == isAdvised, "\(report)")
        #expect(!compiled(field).diagnostics.contains { $0.definition.code == "DW4107" })
    }

    /// What a transition asks for is named with the transition; what is personal in the same field is an error already.
    @Test func adviceNamesTheWayAndIsNoConsequenceOfAnError() {
        let note = "note: {type: text, \(Self.note)}"
        let asked = compiled("a: {type: integer, \(Self.note)}", purpose: "fields: [email]", asks: note)
        #expect(DiagnosticReport.bilingual(asked.diagnostics, in: asked.files).contains("“finish.note”"))
        let mixed = compiled(
            "both: {type: record, label: {de: A, en: A}, fields: {phone: {type: phone, \(Self.note)}, \(note)}}",
            purpose: "fields: [email]")
        let codes = mixed.diagnostics.map(\.definition.code)
        #expect(codes.contains("DW3124") && !codes.contains("DW4107"), "\(codes)")
    }

    /// Where something else in a record is personal by its type, a word at the record would make that personal no more.
    @Test func adviceNamesWhatMayBeMarkedWithoutHidingAnythingElse() {
        func advice(_ fields: String) -> String? {
            let record = "both: {type: record, label: {de: A, en: A}, fields: {\(fields)}}"
            return compiled(record, purpose: "fields: [email, both.phone]").diagnostics.first {
                $0.definition.code == "DW4107"
            }?.proposal?.english
        }
        let list =
            "all: {type: list, maxItems: 2, \(Self.note), itemLabel: {de: A, en: A}, item: {type: record, fields: {text: {type: text, \(Self.note)}}}}"
        let mixed = advice("phone: {type: phone, \(Self.note)}, file: {type: file, \(Self.note)}, \(list)")
        #expect(
            mixed?.contains("`personal: false` at “both.file”, “both.all.text”.") == true, "\(mixed ?? "")")
        let plain = advice("phone: {type: integer, \(Self.note)}, file: {type: file, \(Self.note)}")
        #expect(plain?.contains("`personal: false` beside it.") == true, "\(plain ?? "")")
    }

    // MARK: - The page

    @Test func thePageSaysWhatTheItemsOfAListHold() throws {
        let child =
            "{type: record, fields: {first: {type: text, label: {de: Vorname, en: First name}}, born: {type: date, label: {de: Geburt, en: Birth}}}}"
        let list =
            "kids: {type: list, maxItems: 3, label: {de: Kinder, en: Children}, itemLabel: {de: Kind, en: Child}, item: \(child)}"
        func page(_ fields: String, purpose: String = "fields: others") throws -> String {
            let compilation = compiled(fields, purpose: purpose)
            let file = try #require(compilation.outputs.first { $0.path == "html/de/example/process.html" })
            return String(decoding: file.bytes, as: UTF8.self)
        }
        #expect(try page(list).contains("E-Mail-Adresse · Kinder (Vorname · Geburt) · Einwilligung<"))
        let family =
            "family: {type: record, label: {de: Familie, en: Family}, fields: {\(list), size: {type: integer, label: {de: Größe, en: Size}}}}"
        #expect(try page(family).contains("Familie (Vorname · Geburt · Größe)"))
        #expect(
            try page(family, purpose: "fields: [email, family.kids]").contains(
                "E-Mail-Adresse · Kinder (Familie) (Vorname · Geburt)<"))
    }
}
