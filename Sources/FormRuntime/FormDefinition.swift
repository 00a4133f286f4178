/// What the runtime knows of a form definition: its name, its table of fields and its texts. Generated.
///
/// The table is parsed when the definition is made; a generated definition is a `static let`, so that is at its first
/// use and once. A table that cannot be parsed, which only a damaged generated file can cause, makes a definition that
/// refuses every submission with the problem `definition`.
public final class FormDefinition: Sendable {
    /// The service's id, for example `exchange-waste-bin`.
    public let service: String
    /// Semantic version of the definition.
    public let version: String
    /// SHA-256 of the definition, 64 hexadecimal digits.
    public let hash: String
    /// BCP 47 tags of the languages that the form is offered in; the first is the main one.
    public let languages: [String]
    /// For languages that have no built-in words, by their tags: the language whose words, and whose way of writing numbers, stand in.
    let standIns: [String: String]

    let table: FormTable
    let texts: [TextTable]
    let condition: @Sendable (Int, Answers) -> Truth
    let value: @Sendable (Int, Answers) -> ComputedValue

    /// - Parameters:
    ///   - standIns: For languages that have no built-in words, by their tags, the language whose words stand in: `["uk": "en"]`. Without
    ///     one, those of the first language do.
    ///   - table: The fields, rules, exits and patterns, as the compiler writes them (see `FormTable`).
    ///   - texts: Labels and messages, one table a language in the order of `languages` (see `TextTable`).
    ///   - condition: The value of a condition by its number. It is given the object that holds the field whose
    ///     condition it is; for rules and exits that is the form.
    ///   - value: What is computed for a field, or bounds it, by its number; likewise given the object that holds it.
    public convenience init(
        service: String, version: String, hash: String, languages: [String],
        standIns: [String: String] = [:], table: StaticString,
        texts: [StaticString], condition: @escaping @Sendable (Int, Answers) -> Truth,
        value: @escaping @Sendable (Int, Answers) -> ComputedValue = { _, _ in .number(nil) }
    ) {
        self.init(
            service: service, version: version, hash: hash, languages: languages, standIns: standIns,
            table: table.utf8Bytes,
            texts: texts.map(\.utf8Bytes), condition: condition, value: value)
    }

    /// With a table and texts that are only known at run time.
    package init(
        service: String, version: String, hash: String, languages: [String],
        standIns: [String: String] = [:], table: [UInt8], texts: [[UInt8]],
        condition: @escaping @Sendable (Int, Answers) -> Truth,
        value: @escaping @Sendable (Int, Answers) -> ComputedValue = { _, _ in .number(nil) }
    ) {
        self.service = service
        self.version = version
        self.hash = hash
        self.languages = languages
        self.standIns = standIns
        self.table = FormTable.parsed(table) ?? FormTable(FormTableParts(), isBroken: true)
        self.texts = texts.map { TextTable($0) }
        self.condition = condition
        self.value = value
    }

    deinit { table.free() }

    /// Whether canonical JSON is accepted, as `Form.accepts(json:today:)` says, for callers that know the form only at run
    /// time.
    public func accepts(json: [UInt8], today: CalendarDate) -> Bool {
        AnswerStorage.lent(json, self, today: today) { CheckedSubmission.accepts(jsonIn: $0) }
    }

    /// Checks canonical JSON as `Form.problems(json:today:)` does, for callers that know the form only at run time.
    ///
    /// - Returns: All problems in page order, warnings included; empty for a submission that is fine.
    public func problems(json: [UInt8], today: CalendarDate) -> [Problem] {
        AnswerStorage.lent(json, self, today: today) { CheckedSubmission(jsonIn: $0).problems }
    }

    /// The answers of a submission, whatever is wrong with them; nil if it is no JSON.
    package func answers(json: [UInt8], today: CalendarDate) -> Answers? {
        let checked = CheckedSubmission(jsonIn: AnswerStorage(json, self, today: today))
        let isRead = !checked.problems.contains {
            ["syntax", "depth", "size", "definition"].contains($0.code)
        }
        return isRead ? checked.answers : nil
    }
}

extension StaticString {
    var utf8Bytes: [UInt8] { withUTF8Buffer { Array($0) } }
}
