/// What a submission is told about one of its values, or about itself.
///
/// It is taken down in numbers. Texts (pointer, code, parameters, message) are made of them each time they are asked for, so
/// that finding problems costs little more than finding none.
public struct Problem: Hashable, Sendable {
    let definition: FormDefinition
    let kind: ProblemKind
    public let severity: Severity
    let place: Place
    let measure: Measure
    /// Whether the answer came as JSON.
    let isAboutData: Bool
    /// Nil for most.
    let particulars: Particulars?

    init(
        _ kind: ProblemKind, at place: Place = Place(), of definition: FormDefinition,
        measure: Measure = .none,
        severity: Severity = .error, isAboutData: Bool = false, particulars: Particulars? = nil
    ) {
        self.definition = definition
        self.kind = kind
        self.severity = severity
        self.place = place
        self.measure = measure
        self.isAboutData = isAboutData
        self.particulars = particulars
    }

    /// Where the value is or should be: a JSON Pointer (RFC 6901) into the answers, for example `/children/0/name`; empty for
    /// the answers as a whole. For an envelope (`Submission`) it points into the envelope.
    public var pointer: String { place.pointer(definition.table, particulars) }

    /// Stable, and the same on every target: `required`, `type`, `normalisation`, `format`, `option`, `minLength`,
    /// `maxLength`, `words`, `characters`, `pattern`, `checksum`, `minimum`, `maximum`, `earliest`, `latest`, `minItems`,
    /// `maxItems`, `unique`, `computed`, `irrelevant`, `unknown`, `duplicate`, `rule.ID`, `exit.ID`, `syntax`, `depth`, `size`;
    /// `service` for an envelope of another service, `definition` if the generated table is damaged. Of a case: `event`,
    /// `role`, `closed`, `early`, and `history` for what does not fit what has happened, be it an event or a stored one.
    public var code: String {
        switch measure {
        case .rule(let number): "rule." + definition.table.name(definition.table.rules[number].name)
        case .exit(let number): "exit." + definition.table.name(definition.table.exits[number].name)
        case .none, .answer: kind.code
        }
    }

    /// What the problem was measured by, such as the limit and the actual length, in a fixed order.
    public var parameters: [Parameter] {
        if let told = particulars?.parameters, !told.isEmpty { return told }
        guard case .answer(let value, let bound) = measure,
            let entry = place.field.flatMap(definition.table.field)
        else { return [] }
        return parameters(of: entry, value: value, bound: bound)
    }

    /// Where in the bytes that were submitted: for `syntax`, `depth`, `size`, `duplicate` and `unknown`.
    public var position: Position? { particulars?.position }

    /// Whether a problem blocks the submission.
    public enum Severity: String, Hashable, Sendable {
        case error, warning
    }

    /// A number or a text that belongs to a problem.
    public struct Parameter: Hashable, Sendable {
        /// `limit` (what the definition allows), `actual` (what was found, in the same unit), `expected` (what was computed,
        /// unless it is absent), `missing` (the parts that a date in three controls lacks: `day`, `day month`), `reason` (of a
        /// syntax problem), `name` (of an unknown or duplicate member).
        public let name: String
        /// As canonical JSON would hold it: `80`, `12.50`, `2026-01-01`.
        public let value: String
    }

    /// A place in the submitted bytes.
    public struct Position: Hashable, Sendable {
        /// Bytes in front of it.
        public let byteOffset: Int
        /// From 1; lines end with LF, CRLF or CR.
        public let line: Int
        /// From 1, in Unicode scalars.
        public let column: Int
    }

    /// A parameter's value by its name.
    public func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

    /// Whether it is about a field of the form, not about the submission or the form as a whole.
    package var isAboutAField: Bool { place.field != nil }

    public static func == (left: Self, right: Self) -> Bool {
        left.pointer == right.pointer && left.code == right.code && left.severity == right.severity
            && left.parameters == right.parameters && left.position == right.position
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(pointer)
        hasher.combine(code)
    }
}

extension Problem: CustomStringConvertible {
    /// Pointer, code and parameters; for logs and failing tests. People get `message(in:)`.
    public var description: String {
        let parameters = parameters.map { " \($0.name)=\($0.value)" }.joined()
        let place = position.map { " \($0.line):\($0.column)" } ?? ""
        return
            "\(pointer.isEmpty ? "(form)" : pointer) \(code)\(severity == .warning ? " (warning)" : "")\(parameters)\(place)"
    }
}

extension [Problem] {
    public var hasErrors: Bool { contains { $0.severity == .error } }

    /// A JSON array of objects with `pointer`, `code`, `severity`, `message` and, where there are any, `parameters`
    /// and `position`: what a web service answers with.
    public func json(language: String) -> [UInt8] {
        var writer = AnswerWriter()
        writer.array(map { ProblemReport(problem: $0, language: language) })
        return writer.bytes
    }
}

/// A problem as JSON.
private struct ProblemReport: AnswerElement {
    let problem: Problem
    let language: String

    func writeElement(to writer: inout AnswerWriter) {
        writer.object { writer in
            writer.member("pointer", problem.pointer)
            writer.member("code", problem.code)
            writer.member("severity", problem.severity.rawValue)
            writer.member("message", problem.message(in: language))
            writer.member("parameters", Parameters(problem: problem))
            writer.member("position", problem.position.map(Position.init))
        }
    }

    private struct Parameters: AnswerElement {
        let problem: Problem

        func writeElement(to writer: inout AnswerWriter) {
            writer.object { writer in
                for parameter in problem.parameters { writer.member(name: parameter.name, parameter.value) }
            }
        }
    }

    private struct Position: AnswerElement {
        let position: Problem.Position

        func writeElement(to writer: inout AnswerWriter) {
            writer.object { writer in
                writer.member("byteOffset", position.byteOffset)
                writer.member("line", position.line)
                writer.member("column", position.column)
            }
        }
    }
}
