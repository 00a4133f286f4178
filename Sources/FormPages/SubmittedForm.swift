import FormRuntime

/// What a browser sent, with all that the checks say of it, ready to be shown again.
///
/// Takes the body of a POST as `application/x-www-form-urlencoded`. `multipart/form-data`, which forms with files send, is
/// for the server to take apart, because it keeps the files: it hands over the other controls form-encoded, and for each file a
/// reference (`photo.id`, `photo.name`, `photo.mediaType`, `photo.size`, `photo.sha256`; `photo.0.id` … where there may be
/// several).
///
/// The transport fields `_service`, `_version` and `_definition`, which every page sends, are the envelope, as of
/// `Submission.read(formEncoded:language:today:ignoring:)`. Of what another service's page sent, only that is a problem, and
/// nothing of it is shown. What lacks the envelope is refused, but shown again, on a page that has it.
public struct SubmittedForm<Content: PagedForm> {
    /// What is to be stored, if every check has passed: the form with service, version and definition of the page that was sent.
    /// These may be others than the form's, for example where a page was opened before the definition changed.
    public let submission: Submission<Content>?
    /// The form, if every check has passed.
    public var form: Content? { submission?.answers }
    /// All problems in page order, warnings included.
    public let problems: [Problem]
    /// In which the form is offered and was filled in.
    public let language: String
    /// What the person wants.
    public let step: Step

    /// What a person who sends a form wants.
    public enum Step: String, Sendable {
        /// See the answers once more. This is what a page without script sends first.
        case check
        /// Send the form for good: from the page with all answers, which the script has as well.
        case send
        /// Go back to the questions.
        case change
    }

    /// Numbered as problems count: rows in which nothing was typed last.
    let controls: SubmittedControls
    let answers: [ControlAnswer]
    let isOfAnotherService: Bool

    /// Reads and checks what was sent. Nothing is refused: what is no UTF-8, or no form at all, is a problem.
    ///
    /// - Parameters:
    ///   - formEncoded: At most 16 MiB and 20,000 controls.
    ///   - language: nil for the one that the form was sent in (`_language`).
    ///   - today: The day of receipt in the catalog's time zone.
    ///   - transportFields: Names to be ignored, such as a token of the website's. Those that begin with `_` are not shown again.
    public init(
        formEncoded: [UInt8], in language: String? = nil, today: CalendarDate,
        ignoring transportFields: Set<String> = []
    ) {
        let sent = SubmittedControls(formEncoded: formEncoded)
        self.language = Content.pages.language(for: language ?? sent.value(of: "_language") ?? "")
        let judged = JudgedControls<Content>(
            formEncoded: formEncoded, language: self.language, today: today, ignoring: transportFields)
        problems = judged.problems
        submission = judged.submission
        step = sent.value(of: "_step").flatMap(Step.init) ?? .check
        isOfAnotherService = judged.isOfAnotherService
        answers = isOfAnotherService ? [] : judged.answers(in: self.language)
        controls =
            isOfAnotherService
            ? SubmittedControls(formEncoded: []) : sent.closedUp(judged.items, in: judged.lists)
    }
}

extension SubmittedForm: Sendable where Content: Sendable {}
