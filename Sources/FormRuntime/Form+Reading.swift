extension Form {
    /// Reads the answers of a submission from JSON.
    ///
    /// - Parameters:
    ///   - json: An object with the answers as members, UTF-8, at most 16 MiB.
    ///   - today: The day of receipt in the catalog's time zone.
    public static func read(json: [UInt8], today: CalendarDate) -> Reading<Self> {
        let (storage, problems) = check(json: json, today: today)
        guard let storage, !problems.hasErrors else { return .rejected(problems) }
        return .accepted(Self(Answers(storage)), warnings: problems)
    }

    /// What is to be told about a submission, warnings included, without building the form.
    public static func problems(json: [UInt8], today: CalendarDate) -> [Problem] {
        check(json: json, today: today).problems
    }

    /// The answers as canonical JSON, without white space.
    public func json() -> [UInt8] {
        var writer = AnswerWriter()
        writer.object { write(to: &$0) }
        return writer.bytes
    }

    /// Runs all checks on a form that was made by hand. Called by the generated memberwise initialiser.
    public func validate(today: CalendarDate) throws(Rejection) {
        let problems = Self.problems(json: json(), today: today)
        guard !problems.hasErrors else { throw Rejection(problems: problems) }
    }

    private static func check(json: [UInt8], today: CalendarDate) -> (
        storage: AnswerStorage?, problems: [Problem]
    ) {
        do throws(SyntaxFailure) {
            let decoded = try JSONReader.read(json, definition, today: today)
            let strays = decoded.strays
            let storage = AnswerStorage(definition: definition, today: today, source: json, decoded: decoded)
            let maker = ProblemMaker(storage: storage)
            return (storage, AnswerChecker.problems(of: storage, strays: strays).map(maker.problem))
        } catch {
            return (nil, [Problem(error, definition, json)])
        }
    }
}

extension Problem {
    /// The problem of a submission that could not be read to its end.
    fileprivate init(_ failure: SyntaxFailure, _ definition: FormDefinition, _ source: [UInt8]) {
        self.init(
            pointer: "", code: failure.kind.code, severity: .error,
            parameters: [Parameter(name: "reason", value: failure.reason.rawValue)],
            position: Position(failure.offset, in: source),
            context: Context(definition: definition, kind: failure.kind, field: nil, items: []))
    }
}
