/// A submission that has been gone through: its answers, and what is wrong with them.
@usableFromInline
struct CheckedSubmission {
    let storage: AnswerStorage
    @usableFromInline let problems: [Problem]
    /// Whether nothing blocks it, so that a form may be made of it.
    @usableFromInline let isAcceptable: Bool
    /// Of an envelope, and of the transport fields of form-encoded input.
    let envelope: EnvelopeSpans

    @usableFromInline var answers: Answers { Answers(storage) }

    /// Checks canonical JSON: the answers themselves, or an envelope around them.
    @usableFromInline
    init(jsonIn storage: AnswerStorage, isEnvelope: Bool = false) {
        guard Self.canRead(storage) else {
            self.init(refusing: storage)
            return
        }
        let (envelope, failure) = Self.readJSON(storage, isEnvelope: isEnvelope)
        self.init(storage, isEnvelope ? .jsonEnvelope : .json, envelope, failure)
    }

    /// Checks form-encoded input.
    @usableFromInline
    init(
        formEncodedIn storage: AnswerStorage, language: String, transportFields: Set<String>,
        isEnvelope: Bool = false
    ) {
        guard Self.canRead(storage) else {
            self.init(refusing: storage)
            return
        }
        let definition = storage.definition
        var reader = FormEncodedReader(
            definition.table, today: storage.today, usesDecimalComma: definition.usesDecimalComma(language),
            transportFields: transportFields, isEnvelope: isEnvelope, into: &storage.decoded)
        let failure = reader.read(storage.source)
        swap(&storage.decoded, &reader.answers)
        self.init(storage, isEnvelope ? .formEncodedEnvelope : .formEncoded, reader.envelope, failure)
    }

    /// Whether canonical JSON is acceptable, without noting what is wrong with it.
    static func accepts(jsonIn storage: AnswerStorage) -> Bool {
        guard canRead(storage), readJSON(storage, isForVerdict: true).failure == nil else { return false }
        DecisionPass(storage, isFormEncoded: false).run()
        var pass = ProblemPass(forVerdictOn: storage)
        pass.run()
        return !pass.hasErrors
    }

    private static func readJSON(
        _ storage: AnswerStorage, isEnvelope: Bool = false, isForVerdict: Bool = false
    ) -> (envelope: EnvelopeSpans, failure: SyntaxFailure?) {
        let (table, today) = (storage.definition.table, storage.today)
        var reader = JSONAnswersReader(
            table, today: today, bytes: storage.source, isForVerdict: isForVerdict, into: &storage.decoded)
        let failure = reader.read(isEnvelope: isEnvelope)
        swap(&storage.decoded, &reader.answers)
        return (reader.envelope, failure)
    }

    private static func canRead(_ storage: AnswerStorage) -> Bool {
        !storage.definition.table.isBroken && storage.source.count <= JSONAnswersReader.largestSubmission
    }

    private enum Encoding {
        case json, jsonEnvelope, formEncoded, formEncodedEnvelope

        var isFormEncoded: Bool { self == .formEncoded || self == .formEncodedEnvelope }
    }

    /// - Parameter failure: Why the reader stopped before the end.
    private init(
        _ storage: AnswerStorage, _ encoding: Encoding, _ envelope: EnvelopeSpans, _ failure: SyntaxFailure?
    ) {
        self.storage = storage
        self.envelope = envelope
        if let failure {
            problems = [Problem(failure, in: storage.source, storage.definition)]
            isAcceptable = false
            return
        }
        if let refusal = Self.refusal(of: envelope, encoding, storage) {
            problems = refusal + Self.strays(besides: encoding, storage)
            isAcceptable = false
            return
        }
        DecisionPass(storage, isFormEncoded: encoding.isFormEncoded).run()
        var pass = ProblemPass(storage, isFormEncoded: encoding.isFormEncoded)
        pass.run()
        isAcceptable = !pass.hasErrors
        guard !storage.notes.isEmpty else {
            problems = []
            return
        }
        let builder = ProblemBuilder(
            storage, isFormEncoded: encoding.isFormEncoded, base: encoding == .jsonEnvelope ? "/answers" : "")
        problems = builder.problems(storage.notes.elements)
    }

    /// A damaged definition and a submission that is too large are refused unread.
    private init(refusing storage: AnswerStorage) {
        self.storage = storage
        envelope = EnvelopeSpans()
        isAcceptable = false
        problems = [
            storage.definition.table.isBroken
                ? Problem(kind: .definition, pointer: "", storage.definition)
                : Problem(
                    SyntaxFailure(kind: .size, reason: .tooLarge, offset: 0), in: storage.source,
                    storage.definition)
        ]
    }

    /// Members of an envelope that it does not have, and those that came twice.
    private static func strays(besides encoding: Encoding, _ storage: AnswerStorage) -> [Problem] {
        var pass = ProblemPass(storage, isFormEncoded: encoding.isFormEncoded)
        pass.noteEnvelope()
        return ProblemBuilder(storage, isFormEncoded: encoding.isFormEncoded).problems(storage.notes.elements)
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
        for member in [EnvelopeMember.service, .version, .definition] {
            if envelope.wrongTypes.contains(member) {
                problems.append(problem(.type, member))
            } else if envelope.wrongTexts.contains(member) {
                problems.append(problem(.normalisation, member))
            } else if envelope[member] == nil {
                problems.append(problem(.required, member))
            }
        }
        if isJSON, envelope.wrongTypes.contains(.answers) {
            problems.append(problem(.type, .answers))
        } else if isJSON, !envelope.hasAnswers {
            problems.append(problem(.required, .answers))
        } else if isJSON, !problems.isEmpty, let kind = storage.slots[0].problem {
            // What is wrong with them as a whole is told at once, what is wrong in them when they are looked at.
            problems.append(problem(kind, .answers))
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
        self.init(kind, of: definition, particulars: pointer.isEmpty ? nil : Particulars(base: pointer))
    }

    /// The end of reading.
    init(_ failure: SyntaxFailure, in source: UnsafeBufferPointer<UInt8>, _ definition: FormDefinition) {
        let particulars = Particulars(
            parameters: [Parameter(name: "reason", value: failure.reason.rawValue)],
            position: Position.positions(of: [failure.offset], in: source)[failure.offset])
        self.init(failure.kind, of: definition, particulars: particulars)
    }
}

extension FormDefinition {
    /// Whether numbers in a language are written `1.234,50`; a language that is not known here writes as the one whose words stand in
    /// for its own does, else as the form's first one.
    func usesDecimalComma(_ language: String) -> Bool {
        Self.usesDecimalComma(language, offered: languages, standIns: standIns)
    }

    static func usesDecimalComma(
        _ language: String, offered languages: [String], standIns: [String: String]
    ) -> Bool {
        if language == "de" { return true }
        if language == "en" { return false }
        let related = languages.filter { $0.primarySubtag == language.primarySubtag }.prefix(1)
        for tag in [language] + related + languages.prefix(1) {
            switch (standIns[tag] ?? tag).primarySubtag {
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
