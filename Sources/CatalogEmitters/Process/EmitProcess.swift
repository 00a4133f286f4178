import CatalogModel
import OutputText

/// The workflows for programs: `process/<service>.json`, with states, transitions, guards in FEEL, deadlines, messages, and
/// for what a transition asks for its JSON Schema and an answer that is accepted on 2 March 2026.
///
/// - Parameter asked: By transition.
func emitProcess(_ service: Service, in catalog: Catalog, asked: [String: AnswerValue]) -> [OutputFile] {
    guard let workflow = service.workflow else { return [] }
    let document = ProcessDocument(service: service, workflow: workflow, catalog: catalog, asked: asked)
    return [OutputFile(path: "process/\(service.id).json", bytes: document.json.fileBytes)]
}

private struct ProcessDocument {
    let service: Service
    let workflow: Workflow
    let catalog: Catalog
    let asked: [String: AnswerValue]

    var json: JSONValue {
        let states = workflow.statesFromTheInitialOne.map {
            state(workflow.states[$0], isInitial: $0 == workflow.initial)
        }
        let holidays = catalog.holidays
        return .object([
            .init("service", .string(service.id)), .init("version", .string(service.version.description)),
            .init("definition", .string(service.contentHash)),
            .init(
                "holidays",
                .object([
                    .init("state", .string(holidays.state.rawValue)),
                    .init("regional", .array(holidays.regional.map { .string($0.rawValue) })),
                ])),
            .init("states", .array(states)),
            .init("transitions", .array(workflow.transitions.map(transition))),
        ])
    }

    private func state(_ state: WorkflowState, isInitial: Bool) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("id", .string(state.id)), .init("label", text(state.label)),
            .init("initial", .boolean(isInitial)), .init("final", .boolean(state.isFinal)),
        ]
        if let description = state.description { members.append(.init("description", text(description))) }
        if let deadline = state.deadline { members.append(.init("within", time(deadline))) }
        if let payment = state.payment {
            members.append(
                .init(
                    "payment",
                    .object([
                        .init("amount", .string(payment.roundedAmount)),
                        .init("currency", .string(payment.currency)),
                    ])))
        }
        if let file = state.file {
            members.append(
                .init(
                    "file",
                    .object([
                        .init("plan", .string(file.plan)),
                        .init(
                            "retention", .string(file.retention.written)),
                    ])))
        }
        return .object(members)
    }

    private func transition(_ transition: Transition) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("id", .string(transition.id)), .init("label", text(transition.label)),
            .init("from", .array(transition.from.map { .string(workflow.states[$0].id) })),
            .init("to", .string(workflow.states[transition.to].id)),
            .init("event", .string(transition.event)),
        ]
        switch transition.trigger {
        case .roles(let roles):
            members.append(.init("by", .array(roles.map { .string($0.id(in: catalog)) })))
        case .elapsed(let elapsed): members.append(.init("after", time(elapsed)))
        case .deadline: members.append(.init("after", "deadline"))
        case .payment(let outcome): members.append(.init("on", .string(outcome.rawValue)))
        }
        if let condition = transition.condition {
            members.append(.init("when", .string(condition.feel)))
        }
        if !transition.asks.isEmpty {
            let fields = transition.fields.map { field -> JSONValue in
                .object(
                    [.init("id", .string(field.id)), .init("label", text(field.label))]
                        + options(of: field.type))
            }
            members.append(.init("asks", .array(fields)))
            let schema = ServiceSchema(transition, of: service, catalog: catalog)
            members.append(.init("schema", schema.schema))
            let gaps = schema.coverage.gaps
            if !gaps.isEmpty { members.append(.init("notInSchema", .array(gaps))) }
            if let example = asked[transition.id] { members.append(.init("example", JSONValue(example))) }
        }
        if !transition.notifications.isEmpty {
            members.append(.init("notify", .array(transition.notifications.map(message))))
        }
        return .object(members)
    }

    /// What can be chosen, which a schema knows by its codes alone.
    private func options(of type: FieldType) -> [JSONValue.Member] {
        let list: OptionList
        switch type {
        case .choice(let options): list = options
        case .choices(let choices): list = choices.options
        case .text, .integer, .decimal, .money, .boolean, .consent, .date, .time, .email, .phone, .url, .iban,
            .bic,
            .postalCode, .file, .record, .list:
            return []
        }
        let options = list.options.map { option -> JSONValue in
            .object([.init("code", .string(option.code)), .init("label", text(option.label))])
        }
        return [.init("options", .array(options))]
    }

    private func message(_ message: Notification) -> JSONValue {
        var members: [JSONValue.Member] = [.init("to", .string(message.recipient.id(in: catalog)))]
        if let condition = message.condition { members.append(.init("when", .string(condition.feel))) }
        if let otherwise = message.otherwise {
            members.append(.init("otherwise", .string(otherwise.rawValue)))
        }
        members.append(.init("subject", text(message.subject.text)))
        members.append(.init("text", text(message.text.text)))
        return .object(members)
    }

    /// One text a language in which the service is offered.
    private func text(_ text: LocalizedText) -> JSONValue {
        .object(
            service.languages.filter(catalog.languages.indices.contains).map { language in
                .init(catalog.languages[language].tag.rawValue, .string(text[language]))
            })
    }

    private func time(_ time: ProcessingTime) -> JSONValue { .string("\(time.count) \(time.unit.rawValue)") }
}

extension Payment {
    /// The amount in FEEL, in whole minor units.
    fileprivate var roundedAmount: String {
        let feel = amount.feel
        return switch amount {
        case .answer where amount.type.isMoney: feel
        case .literal where !feel.contains("."): feel
        default: "round half up(\(feel), \(scale))"
        }
    }
}

extension [CoverageEntry] {
    /// What a schema does not check although a JSON document could be wrong in it, with the reason, each once.
    fileprivate var gaps: [JSONValue] {
        var told: Set<CoverageEntry> = []
        return compactMap { entry in
            guard case .notEnforced(let gap) = entry.schema, gap != .parser, told.insert(entry).inserted
            else {
                return nil
            }
            var members: [JSONValue.Member] = [
                .init("path", .string(entry.path)), .init("code", .string(entry.code)),
            ]
            if let detail = entry.detail { members.append(.init("detail", .string(detail.english))) }
            members.append(
                .init("reason", ["de": .string(gap.german), "en": .string(gap.english)]))
            return .object(members)
        }
    }
}
