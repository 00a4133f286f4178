import CatalogCompiler
import CatalogDiagnostics
import Testing

/// Lines that are indented too far or too little, in a service that has most constructs: each is one error, at the line.
@Suite struct MisplacedLineTests {
    @Test func theServiceIsSound() {
        let compilation = compile(ExampleCatalog(.service(service)).files)
        let errors = compilation.diagnostics.filter { $0.definition.severity == .error }
        #expect(errors.isEmpty, "\(DiagnosticReport.bilingual(errors, in: compilation.files))")
    }

    @Test(arguments: slips)
    func aLineInTheWrongColumnIsOneError(_ slip: SlippedLine) throws {
        let text = try #require(slip.text, "not exactly once: \(slip.line)")
        #expect(errors(in: text) == [slip.expected], "\(report(text))")
    }

    @Test(arguments: slips)
    func theSameIsSaidWhateverEndsTheLines(_ slip: SlippedLine) throws {
        let text = try #require(slip.text).replacing("\n", with: "\r\n")
        #expect(errors(in: text) == [slip.expected])
    }

    /// Everything is read as if the line stood right, so that other mistakes are found in the same run.
    @Test(arguments: slips.filter { $0.code == "DW2033" })
    func anotherMistakeIsReportedAsWell(_ slip: SlippedLine) throws {
        let text = try #require(slip.text).replacing("maximum: 99", with: "maximun: 99")
        #expect(errors(in: text).sorted() == [slip.expected, "DW2001 maximun"].sorted(), "\(report(text))")
    }

    @Test func aNameThatWasCopiedExcusesOneThatIsUnknown() throws {
        let text = service.replacing("    second:\n", with: "    first:\n")
        #expect(errors(in: text) == ["DW1020 first"])
        let other = text.replacing("by: [applicant]", with: "by: [nobodyAtAll]")
            .replacing("rule.first", with: "rule.frst")
        // The one that is nearly known is a mistake of its own.
        #expect(errors(in: other).contains("DW2023 rule.frst"))
    }

    @Test(arguments: [
        ("\nworkflow:", "\nablauf:", "DW2001 ablauf", "“workflow”"),
        ("\nprocedure:", "\nablauf:", "DW2001 ablauf", "“procedure”"),
    ])
    func aWordForTwoKeysMeansTheOneThatFits(
        _ original: String, _ written: String, _ expected: String, _ proposal: String
    ) {
        let text = service.replacing(original, with: written)
        #expect(errors(in: text) == [expected])
        let compilation = compile(ExampleCatalog(.service(text)).files)
        #expect(compilation.diagnostics.first?.proposal?.english.contains(proposal) == true)
    }

    /// What follows “für” stands in the accusative.
    @Test(arguments: [
        ("      file:", "einen Zustand"), ("      notify:", "einen Übergang"),
        ("    retention: file", "einen Zweck"),
    ])
    func theGermanNameOfAConstructIsInflected(_ line: String, _ name: String) throws {
        let text = try #require(SlippedLine(line, -2).text)
        let compilation = compile(ExampleCatalog(.service(text)).files)
        #expect(
            compilation.diagnostics.first?.message.german.hasSuffix("ist aber eine Angabe für \(name).")
                == true)
    }

    @Test func theGermanNameOfAKeyAroundIsInflected() throws {
        let text = try #require(SlippedLine("  transitions:", 2).text)
        let compilation = compile(ExampleCatalog(.service(text)).files)
        #expect(
            compilation.diagnostics.first?.message.german.hasSuffix(
                "Es ist eine Angabe für den Ablauf nach dem Absenden.") == true)
    }

    private func errors(in text: String) -> [String] {
        let catalog = ExampleCatalog(.service(text))
        let compilation = compile(catalog.files)
        return compilation.diagnostics.filter { $0.definition.severity == .error }.map { error in
            let bytes = compilation.files[Int(error.range.file.index)].bytes
            let place = bytes[Int(error.range.start)..<Int(error.range.end)]
            return error.definition.code + " " + String(decoding: place, as: UTF8.self)
        }
    }

    private func report(_ text: String) -> String {
        let compilation = compile(ExampleCatalog(.service(text)).files)
        return DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files)
    }
}

private let service = serviceOfMostConstructs

/// A line of the service that stands further right or, by a negative number, further left.
struct SlippedLine: Sendable, CustomTestStringConvertible {
    /// With its indentation, as far as it is needed to be there once.
    let line: String
    let columns: Int
    /// Whether what stands below it goes along.
    let takesContent: Bool
    let code: String
    /// What is pointed to if it is not the key of the line.
    let elsewhere: String?

    init(
        _ line: String, _ columns: Int, takesContent: Bool = false, _ code: String = "DW2033",
        at elsewhere: String? = nil
    ) {
        self.line = line
        self.columns = columns
        self.takesContent = takesContent
        self.code = code
        self.elsewhere = elsewhere
    }

    var expected: String {
        code + " " + (elsewhere ?? String(line.drop { $0 == " " }.prefix { $0 != ":" }))
    }

    /// The service with the line in its other column; nil unless it is there once.
    var text: String? {
        var lines = service.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let places = lines.indices.filter { lines[$0].hasPrefix(line) }
        guard places.count == 1, let first = places.first else { return nil }
        let own = lines[first].prefix { $0 == " " }.count
        let content = lines[(first + 1)...].prefix { $0.prefix { $0 == " " }.count > own && !$0.isEmpty }
        for place in first...(takesContent ? first + content.count : first) {
            lines[place] =
                columns > 0
                ? String(repeating: " ", count: columns) + lines[place]
                : String(lines[place].dropFirst(-columns))
        }
        return lines.joined(separator: "\n")
    }

    var testDescription: String { "\(line) \(columns)\(takesContent ? " with content" : "")" }
}

private let slips = [
    SlippedLine("  rules:", 2), SlippedLine("  rules:", 4), SlippedLine("  rules:", 6),
    SlippedLine("  rules:", 2, takesContent: true), SlippedLine("  rules:", 4, takesContent: true),
    SlippedLine("  rules:", -2), SlippedLine("  rules:", -2, takesContent: true),
    SlippedLine("examples:", 2), SlippedLine("examples:", 4), SlippedLine("examples:", 2, takesContent: true),
    SlippedLine("workflow:", 2), SlippedLine("workflow:", 2, takesContent: true),
    SlippedLine("workflow:", 4, takesContent: true),
    SlippedLine("personalData:", 2, takesContent: true),
    SlippedLine("  states:", 2, "DW1009"),
    SlippedLine("  transitions:", 2), SlippedLine("  transitions:", 2, takesContent: true),
    SlippedLine("  transitions:", -2), SlippedLine("  transitions:", -2, takesContent: true),
    SlippedLine("      fields: # first", -2), SlippedLine("      fields: # first", -2, takesContent: true),
    SlippedLine("          item:", -2), SlippedLine("          item:", -2, takesContent: true),
    SlippedLine("            fields:", -2), SlippedLine("            fields:", -2, takesContent: true),
    SlippedLine("          maxItems:", 2, "DW1009"),
    SlippedLine("        number:", -2, takesContent: true, "DW2001"),
    SlippedLine("        number:", 2, takesContent: true, "DW2001"),
    SlippedLine("    about:", -2, takesContent: true), SlippedLine("    about:", 2, takesContent: true),
    SlippedLine("    second:", -2, takesContent: true), SlippedLine("    second:", 2, takesContent: true),
    SlippedLine("      initial: true", -2), SlippedLine("      file:", -2),
    SlippedLine("      file:", -2, takesContent: true), SlippedLine("      file:", -4, takesContent: true),
    SlippedLine("        retention: 3", -2), SlippedLine("        retention: 3", -4),
    SlippedLine("      asks:", -2, takesContent: true), SlippedLine("      asks:", 2, "DW1009"),
    SlippedLine("      notify:", -2), SlippedLine("      notify:", -2, takesContent: true),
    SlippedLine("      notify:", -4, takesContent: true),
    SlippedLine("    retention: file", -2), SlippedLine("    problems: {size", -2),
    SlippedLine("    problems: {size", 2),
    // Among groups further out, and with its neighbours.
    SlippedLine("        applicant:", -4, takesContent: true),
    SlippedLine("          item:", -4, takesContent: true),
    SlippedLine("              age:", -4, takesContent: true, "DW2001"),
    // The first of a group further right than the others.
    SlippedLine("    received:", 2, takesContent: true, "DW1009"),
    // A name without what belongs below it.
    SlippedLine("    ask:", -4, "DW1009"), SlippedLine("    closed:", 2, "DW1009"),
    SlippedLine("      file:", -6, "DW1009"), SlippedLine("      fields: # first", 2, "DW1009"),
    // Languages outside of their text, and what stands in one that was moved.
    SlippedLine("            en: E-mail", -2), SlippedLine("            en: E-mail", -4, "DW1009"),
    SlippedLine("            en: E-mail", -6, "DW1009"),
    SlippedLine("            required:", 2, at: "de"),
    SlippedLine("      fields: # second", 2, takesContent: true),
    SlippedLine("          messages:", 2, takesContent: true),
    // A value to the left of its neighbours, in front of which the group stands as well.
    SlippedLine("          minimum: 1", -2, "DW1009"), SlippedLine("          minimum: 1", -4, "DW1009"),
    SlippedLine("          type: integer # of", -1, "DW1009"),
    SlippedLine("          type: integer # of", 1, "DW1009"),
    SlippedLine("            de: E-Mail", -1, "DW1009"), SlippedLine("            de: E-Mail", -4, "DW1009"),
    SlippedLine("            de: E-Mail", 1, "DW1009"), SlippedLine("            de: E-Mail", 4, "DW1009"),
    // Items of a list.
    SlippedLine("  - de: Wir lesen", 2, takesContent: true, "DW1009", at: "-"),
    SlippedLine("  - de: Wir lesen", -2, takesContent: true, "DW1009", at: "-"),
    SlippedLine("  - de: Wir antworten", 2, takesContent: true, "DW1009", at: "-"),
    SlippedLine("  - de: Sie", 2, takesContent: true, "DW1009", at: "-"),
    SlippedLine("    ask:", 4, "DW1009"),
    // One blank too few before the first entry: all others agree.
    SlippedLine("        size:", -1, "DW1009"), SlippedLine("    home:", -1, "DW1009"),
]

let serviceOfMostConstructs = """
    service: example
    version: 1.0.0
    title: {de: Hund anmelden, en: Register a dog}
    description: {de: Melden Sie Ihren Hund an., en: Register your dog.}
    responsible: ordnungsamt
    audience: [resident]
    procedure:
      - de: Sie füllen das Formular aus.
        en: You fill in the form.
      - de: Wir lesen es.
        en: We read it.
      - de: Wir antworten.
        en: We answer.
    form:
      pages:
        home:
          title: {de: Ihr Haus, en: Your house}
          fields: # first
            size:
              type: integer # of the size
              label: {de: Größe, en: Size}
              minimum: 1
              maximum: 99
            number:
              type: integer
              label: {de: Zahl, en: Number}
              maximum: 9
            dogs:
              type: list
              label: {de: Hunde, en: Dogs}
              itemLabel: {de: Hund, en: Dog}
              maxItems: 5
              item:
                type: record
                fields:
                  name:
                    type: text
                    label: {de: Name, en: Name}
                    maxLength: 40
                  age:
                    type: integer
                    label: {de: Alter, en: Age}
                    maximum: 30
            oldest:
              type: integer
              label: {de: Ältester, en: Oldest}
              computed: max(dogs.age)
        about:
          title:
            de: Über Sie
            en: About you
          fields: # second
            email:
              type: email
              label: # by lines
                de: E-Mail
                en: E-mail
              messages:
                required:
                  de: Das fehlt.
                  en: This is missing.
            phone:
              type: phone
              required: false
              label: {de: Telefon, en: Telephone}
      rules:
        first:
          require: size > 5 or number < 5
          at: number
          message: {de: Zu viele., en: Too many.}
        second:
          require: size < 50 or number < 3
          at: size
          message: {de: Zu groß., en: Too large.}
    workflow:
      states:
        received:
          label: {de: Eingegangen, en: Received}
          description: {de: Es liegt vor., en: It is there.}
          within: 5 workdays
          initial: true
        waiting:
          label: {de: Wartet, en: Waiting}
        closed:
          label: {de: Fertig, en: Closed}
          final: true
          file:
            plan: "32.40.01"
            retention: 3 years
      transitions:
        ask:
          label: {de: Nachfragen, en: Ask}
          from: received
          to: waiting
          by: [system]
          asks:
            reason:
              type: text
              label: {de: Grund, en: Reason}
              maxLength: 500
        close:
          label: {de: Abschließen, en: Close}
          from: [received, waiting]
          to: closed
          by: [applicant]
          when: size > 3
          notify:
            applicant:
              subject: {de: Fertig, en: Done}
              text: {de: Wir sind fertig., en: We are done.}
        drop:
          label: {de: Verwerfen, en: Drop}
          from: [received, waiting]
          to: closed
          by: [applicant]
    personalData:
      decide:
        purpose: {de: Über den Antrag entscheiden, en: Decide on the application}
        fields: others
        basis: publicTask
        law: {de: § 5 der Satzung, en: Section 5 of the by-law}
        retention: file
    examples:
      usual:
        valid:
          size: 7
          number: 3
          dogs: [{name: Rex, age: 3}]
          email: ida@example.org
      wrong:
        invalid:
          size: 5
          number: 6
          dogs: [{name: Rex, age: 3}]
          email: ida@example.org
        problems: {number: rule.first}
      large:
        invalid:
          size: 60
          number: 6
          dogs: [{name: Rex, age: 3}]
          email: ida@example.org
        problems: {size: rule.second}

    """
