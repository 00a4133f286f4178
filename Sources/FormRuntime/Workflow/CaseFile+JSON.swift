extension CaseFile {
    /// The most events that a case may have; more are refused with `size`.
    static var mostEvents: Int { 10_000 }

    /// The most bytes that a stored case may take, as any JSON that is read; what would make it larger is refused with `size`.
    static var largest: Int { JSONAnswersReader.largestSubmission }

    /// The case as JSON, as it is stored:
    ///
    ///     {"service": "…", "version": "…", "definition": "…", "number": "…", "received": "2026-03-02", "state": "…",
    ///      "answers": {…}, "history": [{"transition": "…", "role": "…", "person": "…", "at": "…", "asked": {…}}]}
    public func json() -> [UInt8] {
        var writer = AnswerWriter()
        writer.object { writer in
            writer.member("service", Process.Content.definition.service)
            writer.member("version", submission.version)
            writer.member("definition", submission.definition)
            writer.member("number", number)
            writer.member("received", received)
            writer.member("state", stateID)
            writer.member(name: "answers", RawJSON(bytes: content.json()), keepsEmptyObject: true)
            writer.member("history", history)
        }
        return writer.bytes
    }

    /// Reads a stored case and goes through it again: the submission is checked as on the day of receipt, and each event
    /// as on its day.
    ///
    /// Another version or hash is no problem by itself, `isMadeWithThisDefinition` tells; if the case could not have come
    /// about by this definition, it is refused. Of a damaged case the first problem is told: `syntax`, `service`,
    /// `required`, `unknown`, `duplicate`, `type`, `format` or `normalisation` with the member, `size` of a history of more than ten thousand
    /// events, those of the answers below `/answers`, those of an event at `/history/N`, and those of what was asked for
    /// below `/history/N/asked`.
    public static func read(json bytes: [UInt8]) -> Reading<CaseFile> {
        do throws(Rejection) {
            return .accepted(try stored(bytes), warnings: [])
        } catch {
            return .rejected(error.problems)
        }
    }

    private static func stored(_ bytes: [UInt8]) throws(Rejection) -> CaseFile {
        let members = try members(
            of: bytes, at: "",
            required: ["service", "version", "definition", "number", "received", "state", "answers"],
            optional: ["history"])
        let service = try text("service", members, at: "")
        guard service == Process.Content.definition.service else { throw refusal(.service, "/service") }
        guard let received = CalendarDate(try text("received", members, at: "")) else {
            throw refusal(.format, "/received")
        }
        let content: Process.Content
        switch Process.Content.read(json: members["answers"] ?? [], today: received) {
        case .accepted(let answers, _): content = answers
        case .rejected(let problems):
            throw Rejection(problems: problems.map { $0.moved(below: "/answers") })
        }
        let submission = Submission(
            content, version: try submittedText("version", members),
            definition: try submittedText("definition", members))
        var file = try CaseFile(
            checked: submission, number: try text("number", members, at: ""), received: received)
        let events = members.items("history") ?? []
        guard members["history"] == nil || !events.isEmpty else { throw refusal(.type, "/history") }
        guard events.count <= mostEvents else { throw refusal(.size, "/history") }
        var facts = KnownFacts(file)
        for (index, event) in events.enumerated() {
            try file.replay(event, at: "/history/\(index)", knowing: &facts)
        }
        guard try text("state", members, at: "") == file.stateID else { throw refusal(.history, "/state") }
        return file
    }

    /// Lets an event happen again.
    private mutating func replay(
        _ bytes: [UInt8], at pointer: String, knowing facts: inout KnownFacts<Process>
    ) throws(Rejection) {
        let members = try Self.members(
            of: bytes, at: pointer, required: ["transition", "at"], optional: ["role", "person", "asked"])
        guard let moment = Moment(try Self.text("at", members, at: pointer)) else {
            throw Self.refusal(.format, pointer + "/at")
        }
        let id = try Self.text("transition", members, at: pointer)
        guard Process.definition.transition(id) != nil else {
            throw Self.refusal(.history, pointer + "/transition")
        }
        let role = members["role"] == nil ? nil : try Self.text("role", members, at: pointer)
        let person = members["person"] == nil ? nil : try Self.text("person", members, at: pointer)
        let attempt = CaseAttempt(
            step: .transition(id), asked: members["asked"], role: role, person: person, moment: moment,
            pointer: pointer)
        _ = try take(attempt, knowing: &facts)
    }

    // MARK: - Members

    private static func members(
        of bytes: [UInt8], at pointer: String, required: [String], optional: [String]
    ) throws(Rejection) -> JSONMembers {
        guard bytes.count <= JSONAnswersReader.largestSubmission else { throw refusal(.size, pointer) }
        let read: JSONMembers?
        do throws(SyntaxFailure) { read = try JSONMembers(bytes) } catch {
            let problem = bytes.withUnsafeBufferPointer { Problem(error, in: $0, Process.definition.facts) }
            throw Rejection(problems: [problem])
        }
        guard let read else { throw refusal(.type, pointer) }
        if let twice = read.duplicates.first {
            throw refusal(.duplicate, pointer + pointerSteps(twice.utf8), name: twice)
        }
        for name in required where read[name] == nil { throw refusal(.required, pointer + "/" + name) }
        for name in read.names where !required.contains(name) && !optional.contains(name) {
            throw refusal(.unknown, pointer + pointerSteps(name.utf8), name: name)
        }
        return read
    }

    private static func text(_ name: String, _ members: JSONMembers, at pointer: String) throws(Rejection)
        -> String
    {
        guard let text = members.text(name) else { throw refusal(.type, pointer + "/" + name) }
        return text
    }

    /// A text of the submission, which `Submission.read(json:today:)` would take as well.
    private static func submittedText(_ name: String, _ members: JSONMembers) throws(Rejection) -> String {
        guard let bytes = members.utf8(name) else { throw refusal(.type, "/" + name) }
        let isKept = bytes.withUnsafeBufferPointer {
            !$0.isEmpty && normalised($0, allowsLineFeeds: false) == nil
        }
        guard isKept else { throw refusal(.normalisation, "/" + name) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func refusal(_ kind: ProblemKind, _ pointer: String, name: String? = nil) -> Rejection {
        Rejection(problems: [
            Problem(
                kind, of: Process.definition.facts,
                particulars: Problem.Particulars(
                    base: pointer,
                    parameters: name.map { [Problem.Parameter(name: "name", value: $0)] } ?? []))
        ])
    }
}

extension CaseEvent: AnswerElement {
    public func writeElement(to writer: inout AnswerWriter) {
        writer.object { writer in
            writer.member("transition", transition)
            writer.member("role", role)
            writer.member("person", person)
            writer.member("at", at.description)
            writer.member(name: "asked", asked.map { RawJSON(bytes: $0) }, keepsEmptyObject: true)
        }
    }
}

/// JSON that stands already.
private struct RawJSON: AnswerElement {
    let bytes: [UInt8]

    func writeElement(to writer: inout AnswerWriter) { writer.append(json: bytes) }
}

extension Problem {
    /// The same at a place inside something larger.
    func moved(below pointer: String) -> Problem {
        Problem(
            kind, at: place, of: definition, measure: measure, severity: severity,
            particulars: Particulars(
                base: pointer + (particulars?.base ?? ""), itemNumbers: particulars?.itemNumbers ?? [],
                member: particulars?.member ?? "", parameters: particulars?.parameters ?? [],
                position: position))
    }
}
