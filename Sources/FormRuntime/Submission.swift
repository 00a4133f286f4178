/// A form together with the definition that it was made with (SEMANTICS, row 17), as it is stored and handed over:
///
///     {"service": "exchange-waste-bin", "version": "1.2.0", "definition": "…64 hexadecimal digits…", "answers": {…}}
///
/// Version and definition are kept as they were sent, whatever they are: a page may be older than the form server. The JSON Schema takes
/// only those of its own definition.
public struct Submission<Content: Form>: Hashable, Sendable {
    /// Id of the service.
    public let service: String
    /// Version of the definition that the submission was made with, which may be another one than the form's.
    public let version: String
    /// Hash of the definition that the submission was made with.
    public let definition: String
    /// Valid by the form's own definition, whatever the submission was made with.
    public let answers: Content

    /// A submission that is made with the form's own definition.
    public init(_ answers: Content) {
        service = Content.definition.service
        version = Content.definition.version
        definition = Content.definition.hash
        self.answers = answers
    }

    /// A submission that was made with some definition.
    init(_ answers: Content, version: String, definition: String) {
        service = Content.definition.service
        self.version = version
        self.definition = definition
        self.answers = answers
    }

    init(_ answers: Content, _ checked: CheckedSubmission) {
        func text(_ span: TextSpan?) -> String { span.map(checked.storage.text) ?? "" }
        service = text(checked.envelope.service)
        version = text(checked.envelope.version)
        definition = text(checked.envelope.definition)
        self.answers = answers
    }

    /// Whether the submission was made with exactly the form's definition.
    public var isMadeWithThisDefinition: Bool { definition == Content.definition.hash }

    /// Reads an envelope. One of another service is refused with the problem `service`, and its answers are not looked at. Another
    /// version or definition is no problem by itself: the answers are checked by the form's own definition.
    ///
    /// Pointers of problems point into the envelope: `/answers/applicant`.
    public static func read(json: [UInt8], today: CalendarDate) -> Reading<Submission> {
        AnswerStorage.lent(json, Content.definition, today: today) { storage in
            reading(CheckedSubmission(jsonIn: storage, isEnvelope: true))
        }
    }

    /// Reads form-encoded input whose transport fields `_service`, `_version` and `_definition` are the envelope.
    /// One of another service is refused with the problem `service`. Pointers of problems point into the answers, or are
    /// `/_service` and so on.
    public static func read(
        formEncoded: [UInt8], language: String, today: CalendarDate,
        ignoring transportFields: Set<String> = []
    ) -> Reading<Submission> {
        AnswerStorage.lent(formEncoded, Content.definition, today: today) { storage in
            reading(
                CheckedSubmission(
                    formEncodedIn: storage, language: language, transportFields: transportFields,
                    isEnvelope: true))
        }
    }

    private static func reading(_ checked: CheckedSubmission) -> Reading<Submission> {
        guard checked.isAcceptable else { return .rejected(checked.problems) }
        return .accepted(
            Submission(Content(checked.answers), checked), warnings: checked.problems)
    }

    /// The envelope as canonical JSON.
    public func json() -> [UInt8] {
        var writer = AnswerWriter()
        writer.object { writer in
            writer.member("service", service)
            writer.member("version", version)
            writer.member("definition", definition)
            writer.member(name: "answers", EnvelopedAnswers(form: answers), keepsEmptyObject: true)
        }
        return writer.bytes
    }
}

/// The form as a member of its envelope.
private struct EnvelopedAnswers<Content: Form>: AnswerElement {
    let form: Content

    func writeElement(to writer: inout AnswerWriter) { writer.object { form.write(to: &$0) } }
}
