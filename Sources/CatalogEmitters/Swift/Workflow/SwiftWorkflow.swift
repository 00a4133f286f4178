import CatalogModel
import OutputText

/// The workflow of a service: its states as types, its steps as methods of the states in which they are possible, and the
/// definition that the runtime interprets.
func declaration(
    of workflow: Workflow, _ service: Service, form: SwiftName, catalog: Catalog, names: SwiftNames
) -> SwiftCode {
    SwiftWorkflow(service: service, workflow: workflow, form: form, catalog: catalog, names: names).code
}

private struct SwiftWorkflow {
    let service: Service
    let workflow: Workflow
    let form: SwiftName
    let catalog: Catalog
    let names: SwiftNames

    private var type: SwiftCode { "\(form).Workflow" }

    var code: SwiftCode {
        let asked = workflow.transitions.filter { !$0.asks.isEmpty }.map { transition in
            declaration(
                of: transition.form, summary: "What `\(transition.id)` asks for: \(transition.label[0])",
                name: names.step(transition.id), in: "\(type).Asked", of: service, catalog: catalog,
                names: names)
        }
        return .paragraphs([types, places] + steps + [definition] + asked)
    }

    // MARK: - Types

    private var types: SwiftCode {
        let states = workflow.states.map { state -> SwiftCode in
            """
            \(doc: state.label[0])
            case \(SwiftNames.caseDeclaration(state.id))
            """
        }
        return """
            extension \(form) {
                \(doc: "\(service.title[0]): what happens after the submission.")
                public enum Workflow: FormRuntime.Workflow {
                    public typealias Content = \(form)

                    public enum State: String, CaseIterable, WorkflowName {
                        \(.lines(states))
                    }

                    \(roles)

                    /// What the steps ask for.
                    public enum Asked {}

                    \(actors)

                    /// The steps, each a protocol for the states in which it is possible.
                    public enum Steps {
                        \(.lines(protocols))
                    }

                    /// The states as types.
                    public enum Places {}
                }
            }
            """
    }

    private var roles: SwiftCode {
        guard !workflow.roles.isEmpty else {
            return """
                /// Who acts: nobody does, all happens by itself.
                public struct Role: WorkflowName {
                    public static let allCases: [Role] = []
                    public let rawValue: String

                    public init?(rawValue: String) { nil }
                }
                """
        }
        let roles = workflow.roles.map {
            "case \(SwiftNames.caseDeclaration($0.id(in: catalog)))" as SwiftCode
        }
        return """
            /// Who acts.
            public enum Role: String, CaseIterable, WorkflowName {
                \(.lines(roles))
            }
            """
    }

    private var actors: SwiftCode {
        let several = workflow.transitions.filter { $0.roles.count > 1 }.map { transition in
            let list = SwiftCode.list(transition.roles.map { SwiftNames.caseDeclaration($0.id(in: catalog)) })
            return
                "public enum \(names.step(transition.id)): String, CaseIterable, Sendable { case \(list) }"
                as SwiftCode
        }
        guard !several.isEmpty else {
            return """
                /// The roles of steps that several may take.
                public enum Actors {}
                """
        }
        return """
            /// The roles of steps that several may take.
            public enum Actors {
                \(.lines(several))
            }
            """
    }

    private var protocols: [SwiftCode] {
        workflow.transitions.map { transition in
            """
            public protocol \(names.step(transition.id)): FormRuntime.Place where Process == \(type) {}
            """
        }
    }

    private var places: SwiftCode {
        let places = workflow.states.enumerated().map { index, state -> SwiftCode in
            let ways = workflow.ways(outOf: index).map { way -> SwiftCode in
                "Steps.\(names.step(workflow.transitions[way].id))"
            }
            return """
                \(doc: state.label[0])
                \(placeHead(names.step(state.id), ways))
                    public typealias Process = \(type)
                    public static let state = State.\(SwiftNames.option(state.id))
                }
                """
        }
        return """
            extension \(type).Places {
                public typealias State = \(type).State
                public typealias Steps = \(type).Steps

                \(.paragraphs(places))
            }
            """
    }

    /// In one line where that fits, else one protocol a line.
    private func placeHead(_ name: SwiftName, _ protocols: [SwiftCode]) -> SwiftCode {
        let all: [SwiftCode] = ["FormRuntime.Place"] + protocols
        let single: SwiftCode = "public enum \(name): \(.list(all)) {"
        if let width = single.width, width <= 106 { return single }
        let lines = all.enumerated().map { $0 == all.count - 1 ? $1 : "\($1)," as SwiftCode }
        return """
            public enum \(name):
                \(.lines(lines))
            {
            """
    }

    // MARK: - Steps

    private var steps: [SwiftCode] {
        workflow.transitions.map { transition in
            let step = names.step(transition.id)
            let asks = !transition.asks.isEmpty
            var parameters: [SwiftCode] = asks ? ["_ asked: \(type).Asked.\(step)"] : []
            var role: SwiftCode = "as: nil"
            if let first = transition.roles.first {
                parameters.append("by person: String?")
                if transition.roles.count > 1 {
                    parameters.append("as role: \(type).Actors.\(step)")
                    role = "asRoleNamed: role.rawValue"
                } else {
                    role = "as: .\(SwiftNames.option(first.id(in: catalog)))"
                }
            }
            parameters.append("at moment: Moment")
            var arguments: [SwiftCode] = ["\(literal: transition.id)"]
            if asks { arguments.append("asked: asked.json()") }
            arguments.append(role)
            if !transition.roles.isEmpty { arguments.append("by: person") }
            arguments.append("at: moment")
            let next: SwiftCode = "\(type).Places.\(names.step(workflow.states[transition.to].id))"
            let commas = parameters.enumerated().map {
                $0 == parameters.count - 1 ? $1 : "\($1)," as SwiftCode
            }
            return """
                extension FormRuntime.Case where Location: \(type).Steps.\(step) {
                    \(doc: documentation(transition))
                    public func \(SwiftNames.method(transition.id))(
                        \(.lines(commas))
                    ) throws(Rejection) -> FormRuntime.Case<\(next)> {
                        try taking(\(.list(arguments)))
                    }
                }
                """
        }
    }

    private func documentation(_ transition: Transition) -> String {
        var paragraphs = [transition.label[0]]
        if let condition = transition.condition { paragraphs.append("Open when `\(condition.source)`.") }
        return paragraphs.joined(separator: "\n\n")
    }

    // MARK: - Definition

    private var definition: SwiftCode {
        let facts = CaseFacts(service, workflow)
        let table = DefinitionTable(facts.form, names: names)
        let scope = SwiftConditionScope(objects: [facts.form.table])
        let calls = facts.conditions.map { "\($0.name)(answers)" as SwiftCode }
        let functions = facts.conditions.map { $0.declaration(scope) }
        let languages = service.languages.filter(catalog.languages.indices.contains)
        let tags = SwiftExpression.array(
            languages.map { .atom("\(literal: catalog.languages[$0].tag.rawValue)") })
        let texts = languages.map { language -> SwiftCode in
            "\(block: self.texts(facts, language: language)),"
        }
        let states = workflow.statesFromTheInitialOne.map { stateEntry(workflow.states[$0]) }
        let transitions = workflow.transitions.indices.map { transitionEntry($0, facts) }
        let regional = catalog.holidays.regional.map { ".\(SwiftName($0.rawValue))" as SwiftCode }
        let calendar: SwiftCode =
            regional.isEmpty
            ? "HolidayCalendar(.\(SwiftName("\(catalog.holidays.state)")))"
            : "HolidayCalendar(.\(SwiftName("\(catalog.holidays.state)")), regional: [\(.list(regional))])"
        let amounts = self.amounts(scope)
        let parts: [SwiftCode] =
            [
                """
                public static let definition = WorkflowDefinition(
                    states: [
                        \(.lines(states))
                    ],
                    transitions: [
                        \(.lines(transitions))
                    ],
                    holidays: \(calendar),
                    facts: facts\(amounts == nil ? ")" : ", amount: amount)")
                """,
                """
                private static let facts = FormDefinition(
                    service: \(literal: service.id),
                    version: \(literal: service.version.description),
                    hash: \(literal: service.contentHash),
                    languages: \(tags.laidOut(width: 90)),
                    \(.lines(swiftStandIns(catalog.standIns(for: languages)) + ["table: table,", "texts: texts,"]))
                    condition: condition)
                """, dispatch(calls),
            ] + functions + (amounts.map { [$0] } ?? []) + [
                """
                private static let table: StaticString = \(block: table.bytes, indentedBy: 4)
                """,
                """
                private static let texts: [StaticString] = [
                    \(.lines(texts))
                ]
                """,
            ]
        return """
            extension \(type) {
                \(.paragraphs(parts))
            }
            """
    }

    private func stateEntry(_ state: WorkflowState) -> SwiftCode {
        var arguments: [SwiftCode] = ["\(literal: state.id)"]
        if state.isFinal { arguments.append("isFinal: true") }
        if let deadline = state.deadline { arguments.append("within: \(deadline.swiftCode)") }
        if let payment = state.payment {
            arguments.append(
                "payment: .init(currency: \(literal: payment.currency), scale: \(payment.scale))")
        }
        return "CaseState(\(.list(arguments))),"
    }

    private func transitionEntry(_ index: Int, _ facts: CaseFacts) -> SwiftCode {
        let transition = workflow.transitions[index]
        let from = transition.from.map { "\(literal: workflow.states[$0].id)" as SwiftCode }
        var arguments: [SwiftCode] = [
            "\(literal: transition.id)", "from: [\(.list(from))]",
            "to: \(literal: workflow.states[transition.to].id)", transition.trigger.swiftCode(in: catalog),
        ]
        if transition.event != transition.id { arguments.append("event: \(literal: transition.event)") }
        if let number = facts.guards[index] { arguments.append("when: \(number)") }
        if !transition.asks.isEmpty {
            arguments.append("asks: Asked.\(names.step(transition.id)).self")
        }
        if !transition.notifications.isEmpty {
            let messages = transition.notifications.enumerated().map { number, message -> SwiftCode in
                var parts: [SwiftCode] = ["to: \(literal: message.recipient.id(in: catalog))"]
                if let condition = facts.messageConditions[index]?[number] {
                    parts.append("when: \(condition)")
                }
                if let otherwise = message.otherwise {
                    parts.append("otherwise: .\(SwiftName(otherwise.rawValue))")
                }
                return ".init(\(.list(parts)))"
            }
            arguments.append("messages: [\(.list(messages))]")
        }
        let lines = arguments.enumerated().map { $0 == arguments.count - 1 ? $1 : "\($1)," as SwiftCode }
        return """
            CaseTransition(
                \(.lines(lines))),
            """
    }

    /// The amounts of payments by the numbers of their states; nil if there are none.
    private func amounts(_ scope: SwiftConditionScope) -> SwiftCode? {
        let order = workflow.statesFromTheInitialOne
        let cases = order.enumerated().compactMap { number, index -> SwiftCode? in
            workflow.states[index].payment.map { payment in
                """
                case \(number):
                    \(scope.number(payment.amount).laidOut(width: 90))
                """
            }
        }
        guard !cases.isEmpty else { return nil }
        return """
            @Sendable private static func amount(_ index: Int, _ answers: Answers) -> Number? {
                switch index {
                \(.lines(cases))
                default: nil
                }
            }
            """
    }

    /// Labels of states and fields, messages, and the labels of options that messages show.
    private func texts(_ facts: CaseFacts, language: Int) -> [UInt8] {
        var table = TextTable()
        for state in workflow.states { table.add("state.\(state.id)", state.label[language]) }
        for transition in workflow.transitions {
            for message in transition.notifications {
                let key = "\(transition.id).\(message.recipient.id(in: catalog))"
                table.add(key + ".subject", message.subject.text[language])
                table.add(key + ".text", message.text.text[language])
            }
        }
        for choice in facts.choices {
            let path = choice.path.joined(separator: ".")
            for option in choice.options.options {
                table.add("\(path)=\(option.code)", option.label[language])
            }
        }
        return table.bytes
    }
}

extension Workflow {
    /// The indices of the states, the initial one first.
    var statesFromTheInitialOne: [Int] { [initial] + states.indices.filter { $0 != initial } }

    /// Everybody who acts, in the order in which they first do.
    var roles: [ActorRole] {
        transitions.flatMap(\.roles).reduce(into: []) { found, role in
            if !found.contains(role) { found.append(role) }
        }
    }
}

extension ActorRole {
    /// As it is written in the definition.
    func id(in catalog: Catalog) -> String {
        switch self {
        case .applicant: "applicant"
        case .system: "system"
        case .staff(let index): catalog.roles.indices.contains(index) ? catalog.roles[index].id : ""
        }
    }
}

extension ProcessingTime {
    fileprivate var swiftCode: SwiftCode { ".\(SwiftName(unit.rawValue))(\(count))" }
}

extension Trigger {
    fileprivate func swiftCode(in catalog: Catalog) -> SwiftCode {
        switch self {
        case .roles(let roles):
            ".roles([\(.list(roles.map { "\(literal: $0.id(in: catalog))" }))])"
        case .elapsed(let time): ".elapsed(\(time.swiftCode))"
        case .deadline: ".deadline"
        case .payment(let outcome): ".payment(.\(SwiftName(outcome.rawValue)))"
        }
    }
}
