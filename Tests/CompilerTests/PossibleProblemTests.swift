import CatalogAnalysis
import CatalogCompiler
import CatalogDiagnostics
import CatalogModel
import Foundation
import Testing

@Suite("Messages for problems that a field may have")
struct PossibleProblemTests {
    /// Every type with all of its bounds.
    private static let fields = """
        text:
          type: text
          label: {de: A, en: A}
          hint: {de: B, en: B}
          minLength: 2
          maxLength: 99
          words: 5
          pattern: '[a-z ]*'
          characters: din91379
          lines: 3
        integer: {type: integer, label: {de: A, en: A}, minimum: 1, maximum: 10}
        decimal: {type: decimal, scale: 2, label: {de: A, en: A}, minimum: 1, maximum: 10}
        money: {type: money, label: {de: A, en: A}, minimum: 1, maximum: 10}
        boolean: {type: boolean, label: {de: A, en: A}}
        consent: {type: consent, label: {de: A, en: A}, text: {de: B, en: B}}
        choice: {type: choice, label: {de: A, en: A}, options: {a: {de: A, en: A}, b: {de: B, en: B}}}
        choices:
          type: choices
          label: {de: A, en: A}
          options: {a: {de: A, en: A}, b: {de: B, en: B}, c: {de: C, en: C}}
          minItems: 1
          maxItems: 2
        date: {type: date, label: {de: A, en: A}, earliest: 2026-01-01, latest: 2026-12-31}
        time: {type: time, label: {de: A, en: A}}
        email: {type: email, label: {de: A, en: A}}
        phone: {type: phone, label: {de: A, en: A}}
        url: {type: url, label: {de: A, en: A}}
        iban: {type: iban, label: {de: A, en: A}}
        bic: {type: bic, label: {de: A, en: A}}
        postalCode: {type: postalCode, label: {de: A, en: A}}
        file: {type: file, label: {de: A, en: A}, mediaTypes: [application/pdf], maxItems: 3}
        record:
          type: record
          label: {de: A, en: A}
          fields: {inner: {type: integer, label: {de: A, en: A}, minimum: 1, maximum: 2}}
        list:
          type: list
          label: {de: A, en: A}
          itemLabel: {de: B, en: B}
          minItems: 1
          maxItems: 3
          unique: true
          item: {type: integer, minimum: 1, maximum: 9}
        sum: {type: integer, label: {de: A, en: A}, computed: integer + 1, minimum: 1, maximum: 99}
        """

    private struct Coverage: Decodable {
        struct Check: Decodable {
            let path: String
            let code: String
        }
        let checks: [Check]
    }

    /// What each target checks is told by the coverage: for all of it a message may be written.
    @Test func everythingThatIsCheckedMayHaveAMessage() throws {
        let files = compile(ExampleCatalog(.fields(Self.fields)).files).outputFiles
        let file = try #require(files.first { $0.path == "coverage/example.json" })
        let checks = try JSONDecoder().decode(Coverage.self, from: Data(file.bytes)).checks
            .filter { $0.path.allSatisfy(\.isLetter) && ProblemCode(rawValue: $0.code) != nil }
        #expect(Set(checks.map(\.path)).count > 20)
        for (path, checks) in Dictionary(grouping: checks, by: \.path) where !path.isEmpty {
            let codes = Set(checks.map(\.code)).sorted()
            let message = "{" + codes.map { "\($0): {de: C, en: C}" }.joined(separator: ", ") + "}"
            let fields = try #require(Self.fields(with: message, at: path), "\(path)")
            let found = compile(ExampleCatalog(.fields(fields)).files).diagnostics
            #expect(!found.contains { $0.definition.code == "DW4113" }, "\(path): \(codes)")
            #expect(!found.hasErrors)
        }
    }

    /// The fields with messages for one of them; nil if there is none of this name.
    private static func fields(with messages: String, at name: String) -> String? {
        let lines = fields.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let place = lines.firstIndex(where: { $0.hasPrefix("\(name):") }) else { return nil }
        var changed = lines
        if lines[place].hasSuffix("}") {
            changed[place] = lines[place].dropLast() + ", messages: \(messages)}"
        } else {
            changed.insert("  messages: \(messages)", at: place + 1)
        }
        return changed.joined(separator: "\n")
    }

    @Test(arguments: [
        ("integer", "maxLength", "Possible are"), ("boolean", "format", "Possible are"),
        ("iban", "minLength", "Possible are"), ("sum", "required", "Possible are"),
        ("text", "maximum", "Did you mean “maxLength”?"), ("date", "minimum", "Did you mean “earliest”?"),
    ])
    func whatCannotBeHasNoMessage(name: String, code: String, proposal: String) throws {
        let fields = try #require(Self.fields(with: "{\(code): {de: C, en: C}}", at: name))
        let found = compile(ExampleCatalog(.fields(fields)).files).diagnostics.filter {
            $0.definition.code == "DW4113" || $0.definition.severity == .error
        }
        #expect(found.map(\.definition.code) == ["DW4113"])
        #expect(found.first?.proposal?.english.hasPrefix(proposal) == true, "\(found)")
    }
}
