import CatalogModel

/// A workflow as BPMN has it: a task for each state, behind it a gateway where the event that ended it decides, at its edge
/// what time does, and an end for each final state.
///
/// The form server ends a task by setting `case.event` to the event that happened, and `case.role` to the role that did it, null
/// for a payment. If no way is open for it, the default flow leads back to the task. Where a state has but one way, which nothing
/// guards, what ends its task takes it. Where people act it is a user task; where nobody does, a receive task, at which every
/// engine waits, other than at a plain task.
///
/// What time does interrupts the task, so that all other ways are open until then. Its time is a variable, because no
/// duration of BPMN knows workdays and holidays, and because one would begin anew whenever a case is led back.
struct BPMNProcess {
    let name: String
    private(set) var nodes: [Node] = []
    private(set) var flows: [Flow] = []

    struct Node {
        let id: String
        let kind: Kind
        var name = ""
        var documentation = ""
        /// The place of the state whose row it stands in; -1 for the start.
        let state: Int
        /// Number of the way among those out of its state.
        var line = 0

        enum Kind {
            case start, end, userTask, decision
            /// Waits for the message to its state.
            case receiveTask(message: String)
            /// Interrupts a task at the time that an expression gives.
            case timer(task: Int, time: String)

            /// Whether it is where a case comes to from another state.
            var isEntry: Bool {
                switch self {
                case .end, .userTask, .receiveTask: true
                case .start, .decision, .timer: false
                }
            }
        }
    }

    struct Flow {
        let id: String
        let source: Int
        let target: Int
        let name: String
        let condition: String?
        /// Back to the task because no way is open.
        let isDefault: Bool
        /// Number of the way among those out of its state: first those of the gateway, then those of timers.
        let line: Int
    }

    init(_ service: Service, _ workflow: Workflow, catalog: Catalog) {
        let texts = BPMNTexts(service, catalog)
        name = texts.name(service.title)
        let order = workflow.statesFromTheInitialOne
        let start = add(Node(id: "start", kind: .start, state: -1))
        var entries: [Int: Int] = [:]
        for index in order {
            let state = workflow.states[index]
            let ways = workflow.ways(outOf: index).map { workflow.transitions[$0] }
            entries[index] = add(
                Node(
                    id: (state.isFinal ? "end_" : "state_") + state.id, kind: Self.kind(of: state, ways),
                    name: texts.name(state.label), documentation: texts.documentation(of: state, ways),
                    state: index))
        }
        if let first = entries[workflow.initial] { connect(start, first) }
        for index in order where !workflow.states[index].isFinal {
            addWays(outOf: index, of: workflow, in: catalog, entries, texts)
        }
    }

    private static func kind(of state: WorkflowState, _ ways: [Transition]) -> Node.Kind {
        if state.isFinal { return .end }
        let isPeoples = ways.contains { $0.roles.contains { $0 != .system } }
        return isPeoples ? .userTask : .receiveTask(message: state.id)
    }

    private mutating func addWays(
        outOf index: Int, of workflow: Workflow, in catalog: Catalog, _ entries: [Int: Int],
        _ texts: BPMNTexts
    ) {
        guard let entry = entries[index] else { return }
        let state = workflow.states[index]
        let ways = workflow.ways(outOf: index).map { workflow.transitions[$0] }
        let (timed, others) = (ways.filter(\.trigger.isTimed), ways.filter { !$0.trigger.isTimed })
        // Where there is only time to wait for, whatever else comes leads back to the task.
        let isDecided = others.count != 1 || others.contains { $0.condition != nil }
        let from = isDecided ? add(Node(id: "decision_" + state.id, kind: .decision, state: index)) : entry
        if isDecided { connect(entry, from) }
        for (line, way) in others.enumerated() {
            guard let target = entries[way.to] else { continue }
            let condition = way.bpmnCondition(catalog, choosesByRole: others.chooseByRole(way.event))
            connect(from, target, texts.name(way.label), isDecided ? condition : nil, line: line)
        }
        for (number, way) in timed.enumerated() {
            guard let target = entries[way.to] else { continue }
            let line = others.count + number
            let timer = add(
                Node(
                    id: "timer_\(state.id)_\(way.id)", kind: .timer(task: entry, time: way.bpmnTime),
                    name: texts.time(of: way, in: state),
                    documentation: texts.documentation(ofTimed: way, in: state),
                    state: index, line: line))
            connect(timer, target, texts.name(way.label), line: line)
        }
        if isDecided { connect(from, entry, isDefault: true) }
    }

    private mutating func add(_ node: Node) -> Int {
        nodes.append(node)
        return nodes.count - 1
    }

    private mutating func connect(
        _ source: Int, _ target: Int, _ name: String = "", _ condition: String? = nil,
        isDefault: Bool = false,
        line: Int = 0
    ) {
        flows.append(
            Flow(
                id: "flow_\(flows.count + 1)", source: source, target: target, name: name,
                condition: condition,
                isDefault: isDefault, line: line))
    }

    func flows(from node: Int) -> [Flow] { flows.filter { $0.source == node } }
    func flows(to node: Int) -> [Flow] { flows.filter { $0.target == node } }
}

extension Transition {
    /// That its event has happened and its guard is true; and that one of its roles did it, where that decides.
    fileprivate func bpmnCondition(_ catalog: Catalog, choosesByRole: Bool) -> String {
        var parts = ["case.event = \"\(event)\""]
        if choosesByRole {
            let actors = roles.map { "case.role = \"\($0.id(in: catalog))\"" }
            parts.append(actors.isEmpty ? "case.role = null" : actors.joined(separator: " or "))
        }
        if let condition { parts.append(condition.feel) }
        return parts.enumerated().map { $0 == 0 ? $1 : "(\($1))" }.joined(separator: " and ")
    }

    /// When time takes it. Behind the timer a closed guard would come too late: the task is interrupted, and a timer that is
    /// set again would be due at once, for ever. As answers do not change in a state, its guard is looked at when the
    /// timer is set; only the day does change, so that the server knows of guards that look at it.
    fileprivate var bpmnTime: String {
        guard let condition, !condition.usesToday else { return "case.\(id)Due" }
        return "if \(condition.feel) then case.\(id)Due else \"\(bpmnNever)\""
    }
}

extension [Transition] {
    /// Whether several of these share an event, and not all of them are for the same roles.
    fileprivate func chooseByRole(_ event: String) -> Bool {
        Set(filter { $0.event == event }.map { Set($0.roles) }).count > 1
    }
}

/// The time of a timer that never comes: a far day that engines take.
private let bpmnNever = "9999-12-31T00:00:00Z"
