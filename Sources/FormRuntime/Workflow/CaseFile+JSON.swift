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
            of: bytes[...], at: "",
            required: ["service", "version", "definition", "number", "received", "state", "answers"],
            optional: ["history"])
        let service = try text("service", members, at: "")
        guard service == Process.Content.definition.service else { throw refusal(.service, "/service") }
        guard let received = CalendarDate(try text("received", members, at: "")) else {
            throw refusal(.format, "/received")
        }
        let answers = members["answers"] ?? []
        let content = try telling(at: "/answers", answers, of: bytes) { () throws(Rejection) in
            try Process.Content.read(json: Array(answers), today: received).get()
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
            try file.replay(event, of: bytes, at: "/history/\(index)", knowing: &facts)
        }
        guard try text("state", members, at: "") == file.stateID else { throw refusal(.history, "/state") }
        return file
    }

    /// Lets an event of a stored case happen again.
    private mutating func replay(
        _ event: ArraySlice<UInt8>, of bytes: [UInt8], at pointer: String,
        knowing facts: inout KnownFacts<Process>
    ) throws(Rejection) {
        let members = try Self.members(
            of: event, at: pointer, required: ["transition", "at"], optional: ["role", "person", "asked"])
        guard let moment = Moment(try Self.text("at", members, at: pointer)) else {
            throw Self.refusal(.format, pointer + "/at")
        }
        let id = try Self.text("transition", members, at: pointer)
        guard Process.definition.transition(id) != nil else {
            throw Self.refusal(.history, pointer + "/transition")
        }
        let role = members["role"] == nil ? nil : try Self.text("role", members, at: pointer)
        let person = members["person"] == nil ? nil : try Self.text("person", members, at: pointer)
        let asked = members["asked"]
        let attempt = CaseAttempt(
            step: .transition(id), asked: asked.map { Array($0) }, role: role, person: person, moment: moment,
            pointer: pointer)
        // Only what was asked for is told with positions.
        try Self.telling(at: "", asked ?? event, of: bytes) { () throws(Rejection) in
            _ = try take(attempt, knowing: &facts)
        }
    }

    /// Tells the problems of a part of a stored case at its place, in the pointers and in the bytes.
    private static func telling<Result>(
        at pointer: String, _ part: ArraySlice<UInt8>, of bytes: [UInt8],
        _ body: () throws(Rejection) -> Result
    ) throws(Rejection) -> Result {
        do throws(Rejection) { return try body() } catch {
            let start = bytes.withUnsafeBufferPointer {
                Problem.Position.positions(of: [part.startIndex], in: $0)[part.startIndex]
            }
            throw Rejection(problems: error.problems.map { $0.moved(below: pointer, behind: start) })
        }
    }

    // MARK: - Members

    private static func members(
        of bytes: ArraySlice<UInt8>, at pointer: String, required: [String], optional: [String]
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
    ///
    /// - Parameter start: Where what was read begins, if the larger was read as well.
    func moved(below pointer: String, behind start: Position? = nil) -> Problem {
        Problem(
            kind, at: place, of: definition, measure: measure, severity: severity, isAboutData: isAboutData,
            particulars: Particulars(
                base: pointer + (particulars?.base ?? ""), itemNumbers: particulars?.itemNumbers ?? [],
                member: particulars?.member ?? "", parameters: particulars?.parameters ?? [],
                position: position.map { position in start.map(position.moved) ?? position }))
    }
}

extension Problem.Position {
    /// The place in all of something of whose part this is a place.
    ///
    /// - Parameter start: Where the part begins.
    fileprivate func moved(behind start: Self) -> Self {
        Self(
            byteOffset: start.byteOffset + byteOffset, line: start.line + line - 1,
            column: line == 1 ? start.column + column - 1 : column)
    }
}
