extension Form {
    /// Reads the answers from canonical JSON.
    ///
    /// Nothing is mended: JSON that is not in normal form is refused with `normalisation` (SEMANTICS, row 5), a member
    /// that the definition does not have with `unknown`, an answer that is not asked for with `irrelevant`. A required
    /// record that is absent is one problem `required` at the record. If the bytes are not JSON, the only problem is
    /// `syntax`, `depth` or `size`, with its place.
    ///
    /// - Parameters:
    ///   - json: An object in UTF-8, at most 16 MiB.
    ///   - today: The day of receipt in the catalog's time zone.
    @inlinable
    public static func read(json: [UInt8], today: CalendarDate) -> Reading<Self> {
        AnswerStorage.lent(json, definition, today: today) { reading(CheckedSubmission(jsonIn: $0)) }
    }

    /// Reads what a browser sends as `application/x-www-form-urlencoded`.
    ///
    /// Texts are normalised first: line breaks to LF, control characters out, NFC, no white space at the ends; an empty one is
    /// absent, and so is a record or list item in which nothing was typed. List items are closed up. Boxes that are not ticked are
    /// false. Answers that are not asked for are dropped with the warning `irrelevant`, because a browser without scripts
    /// sends all controls. An item with such answers alone is an item whose required answers are missing; if it has none,
    /// `irrelevant` is an error. An optional record with such answers alone is there, too, if a required answer is missing in it, and
    /// else absent. For a required record that is absent, `required` is reported at each required answer in it,
    /// so that a person sees which boxes to fill in; only if there is none, at the record.
    ///
    /// Names are dotted paths with numbers for list items, `children.0.name`. A date is `x.day`, `x.month`, `x.year` or
    /// one value `31.1.2026` or `2026-01-31`. A name that is not in the definition is the problem `unknown`.
    ///
    /// - Parameters:
    ///   - formEncoded: At most 16 MiB and 20,000 controls.
    ///   - language: Whose way of writing numbers is meant: `de…` with decimal comma, `en…` with decimal point.
    ///   - today: The day of receipt in the catalog's time zone.
    ///   - transportFields: Names to be ignored, such as a token of the website's; `_service`, `_version`, `_definition`,
    ///     `_language` and `_step` always are, however often they come.
    @inlinable
    public static func read(
        formEncoded: [UInt8], language: String, today: CalendarDate,
        ignoring transportFields: Set<String> = []
    ) -> Reading<Self> {
        AnswerStorage.lent(formEncoded, definition, today: today) { storage in
            reading(
                CheckedSubmission(
                    formEncodedIn: storage, language: language, transportFields: transportFields))
        }
    }

    /// Whether `read(json:today:)` accepts canonical JSON. Makes neither a form nor problems, and allocates nothing for it.
    public static func accepts(json: [UInt8], today: CalendarDate) -> Bool {
        definition.accepts(json: json, today: today)
    }

    /// Checks canonical JSON as `read(json:today:)` does, without making a form of it.
    ///
    /// - Returns: All problems in page order, warnings included; empty for a submission that is fine.
    public static func problems(json: [UInt8], today: CalendarDate) -> [Problem] {
        definition.problems(json: json, today: today)
    }

    /// Checks form-encoded input as `read(formEncoded:language:today:ignoring:)` does, without making a form of it.
    ///
    /// - Returns: All problems in page order, warnings included; empty for a submission that is fine.
    public static func problems(
        formEncoded: [UInt8], language: String, today: CalendarDate,
        ignoring transportFields: Set<String> = []
    ) -> [Problem] {
        AnswerStorage.lent(formEncoded, definition, today: today) { storage in
            CheckedSubmission(
                formEncodedIn: storage, language: language, transportFields: transportFields
            ).problems
        }
    }

    /// The form as canonical JSON, which `read(json:today:)` accepts again on the same day.
    public func json() -> [UInt8] {
        var writer = AnswerWriter()
        writer.object { write(to: &$0) }
        return writer.bytes
    }

    /// Runs every check of the definition.
    ///
    /// - Throws: `Rejection` with all problems, if one of them is an error.
    public func validate(today: CalendarDate) throws(Rejection) { _ = try completed(today: today) }

    /// Runs every check of the definition, as `validate(today:)` does, fills in the computed values, and
    /// leaves out records in which nothing is answered. Generated memberwise initialisers call it, so that a
    /// form that was built in code is the same as the one that is read from its JSON.
    ///
    /// - Throws: `Rejection` with all problems, if one of them is an error.
    public func completed(today: CalendarDate) throws(Rejection) -> Self {
        let checked = CheckedSubmission(
            jsonIn: AnswerStorage(json(), Self.definition, today: today))
        guard checked.isAcceptable else { throw Rejection(problems: checked.problems) }
        let completed = Self(checked.answers)
        // What JSON does not hold, such as the currency of money, has to be the definition's.
        let (given, kept) = (answersForComparison, completed.answersForComparison)
        guard given == kept else {
            let difference =
                zip(given, kept).enumerated().first { $1.0 != $1.1 }?.offset ?? min(given.count, kept.count)
            let place = pointer(toByte: difference, in: given)
            throw Rejection(problems: [Problem(kind: .type, pointer: place, Self.definition)])
        }
        return completed
    }

    private var answersForComparison: [UInt8] {
        var writer = AnswerWriter(isForComparison: true)
        writer.object { write(to: &$0) }
        return writer.bytes
    }

    // What is known of the form only where it is read is compiled there, for the type that it is.
    @inlinable
    static func reading(_ checked: CheckedSubmission) -> Reading<Self> {
        checked.isAcceptable
            ? .accepted(Self(checked.answers), warnings: checked.problems) : .rejected(checked.problems)
    }
}
