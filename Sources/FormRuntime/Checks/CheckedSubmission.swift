/// A submission that has been gone through: its answers, and what is wrong with them.
struct CheckedSubmission {
    let storage: AnswerStorage
    let problems: [Problem]
    /// Whether nothing blocks it, so that a form may be made of it.
    let isAcceptable: Bool
    /// Of an envelope, and of the transport fields of form-encoded input.
    let envelope: EnvelopeSpans

    /// Checks canonical JSON: the answers themselves, or an envelope around them.
    init(json bytes: [UInt8], definition: FormDefinition, today: CalendarDate, isEnvelope: Bool = false) {
        guard !definition.table.isBroken, bytes.count <= JSONAnswersReader.largestSubmission else {
            self.init(refusing: bytes, definition, today)
            return
        }
        let reading = bytes.withUnsafeBufferPointer { Reading(json: $0, definition.table, today, isEnvelope) }
        self.init(
            reading, isEnvelope ? .jsonEnvelope : .json,
            AnswerStorage(definition: definition, today: today, source: bytes, decoded: reading.answers))
    }

    /// What a reader made of the bytes.
    private struct Reading {
        var answers: DecodedAnswers
        var envelope: EnvelopeSpans
        /// Why the reader stopped before the end.
        var failure: SyntaxFailure?

        init(json: UnsafeBufferPointer<UInt8>, _ table: FormTable, _ today: CalendarDate, _ isEnvelope: Bool)
        {
            var reader = JSONAnswersReader(table, today: today, bytes: json)
            do throws(SyntaxFailure) {
                if isEnvelope { try reader.readEnvelope() } else { try reader.readForm() }
            } catch {
                failure = error
            }
            answers = reader.answers
            envelope = reader.envelope
        }

        init(formEncoded bytes: [UInt8], _ reader: consuming FormEncodedReader) {
            failure = reader.read(bytes)
            answers = reader.answers
            envelope = reader.envelope
        }
    }

    /// Checks form-encoded input.
    init(
        formEncoded bytes: [UInt8], language: String, definition: FormDefinition, today: CalendarDate,
        transportFields: Set<String>, isEnvelope: Bool = false
    ) {
        guard !definition.table.isBroken, bytes.count <= JSONAnswersReader.largestSubmission else {
            self.init(refusing: bytes, definition, today)
            return
        }
        let reader = FormEncodedReader(
            definition.table, today: today, usesDecimalComma: definition.usesDecimalComma(language),
            transportFields: transportFields)
        let reading = Reading(formEncoded: bytes, reader)
        self.init(
            reading, isEnvelope ? .formEncodedEnvelope : .formEncoded,
            AnswerStorage(definition: definition, today: today, source: bytes, decoded: reading.answers))
    }

    private enum Encoding {
        case json, jsonEnvelope, formEncoded, formEncodedEnvelope

        var isFormEncoded: Bool { self == .formEncoded || self == .formEncodedEnvelope }
    }

    private init(
        _ reading: Reading, _ encoding: Encoding, _ storage: AnswerStorage
    ) {
        self.storage = storage
        envelope = reading.envelope
        if let failure = reading.failure {
            problems = [Problem(failure, storage)]
            isAcceptable = false
            return
        }
        if let refusal = Self.refusal(of: envelope, encoding, storage) {
            problems = refusal
            isAcceptable = false
            return
        }
        DecisionPass(storage, isFormEncoded: encoding.isFormEncoded).run()
        var pass = ProblemPass(storage, isFormEncoded: encoding.isFormEncoded)
        pass.run(strays: reading.answers.strays)
        isAcceptable = !pass.hasErrors
        problems =
            pass.problems.isEmpty
            ? []
            : ProblemBuilder(
                storage, isFormEncoded: encoding.isFormEncoded,
                prefix: encoding == .jsonEnvelope ? "/answers" : ""
            ).problems(pass.problems)
    }

    /// A damaged definition and a submission that is too large are refused unread.
    private init(refusing bytes: [UInt8], _ definition: FormDefinition, _ today: CalendarDate) {
        storage = AnswerStorage(
            definition: definition, today: today, source: bytes, decoded: DecodedAnswers(slots: []))
        envelope = EnvelopeSpans()
        isAcceptable = false
        problems = [
            definition.table.isBroken
                ? Problem(kind: .definition, pointer: "", definition)
                : Problem(SyntaxFailure(kind: .size, reason: .tooLarge, offset: 0), storage)
        ]
    }

    /// What is wrong with an envelope itself; then its answers are not looked at.
    private static func refusal(
        of envelope: EnvelopeSpans, _ encoding: Encoding, _ storage: AnswerStorage
    ) -> [Problem]? {
        let definition = storage.definition
        switch encoding {
        case .json, .formEncoded: return nil
        case .jsonEnvelope, .formEncodedEnvelope: break
        }
        let isJSON = encoding == .jsonEnvelope
        var problems: [Problem] = []
        func problem(_ kind: ProblemKind, _ member: EnvelopeMember) -> Problem {
            Problem(kind: kind, pointer: (isJSON ? "/" : "/_") + member.rawValue, definition)
        }
        let texts = [
            (EnvelopeMember.service, envelope.service), (.version, envelope.version),
            (.definition, envelope.definition),
        ]
        for (member, span) in texts {
            if envelope.wrongTypes.contains(member) {
                problems.append(problem(.type, member))
            } else if span == nil {
                problems.append(problem(.required, member))
            }
        }
        if isJSON, envelope.wrongTypes.contains(.answers) {
            problems.append(problem(.type, .answers))
        } else if isJSON, !envelope.hasAnswers {
            problems.append(problem(.required, .answers))
        }
        if let service = envelope.service, storage.text(service) != definition.service {
            problems = [problem(.service, .service)]
        }
        return problems.isEmpty ? nil : problems
    }
}

extension Problem {
    /// A problem of the submission as a whole or of its envelope.
    init(kind: ProblemKind, pointer: String, _ definition: FormDefinition) {
        self.init(
            pointer: pointer, code: kind.code, severity: .error, parameters: [], position: nil,
            context: Context(definition: definition, kind: kind, field: nil, items: []))
    }

    /// The end of reading.
    init(_ failure: SyntaxFailure, _ storage: AnswerStorage) {
        let reason = Parameter(name: "reason", value: failure.reason.rawValue)
        self.init(
            pointer: "", code: failure.kind.code, severity: .error, parameters: [reason],
            position: Position.positions(of: [failure.offset], in: storage.source)[failure.offset],
            context: Context(definition: storage.definition, kind: failure.kind, field: nil, items: []))
    }
}

extension FormDefinition {
    /// Whether numbers in a language are written `1.234,50`; a language that is not known here writes as the form's
    /// first one does.
    func usesDecimalComma(_ language: String) -> Bool { Self.usesDecimalComma(language, offered: languages) }

    static func usesDecimalComma(_ language: String, offered languages: [String]) -> Bool {
        for tag in [language] + languages.prefix(1) {
            switch tag.primarySubtag {
            case "de": return true
            case "en": return false
            default: continue
            }
        }
        return true
    }
}

extension String {
    /// The language of a BCP 47 tag without region and variants: `de` of `de-simple`.
    var primarySubtag: String { String(prefix { $0 != "-" && $0 != "_" }).lowercased() }
}
