import CatalogModel

/// A workflow as BPMN has it: a task for each state, behind it a gateway where the event that ends it decides, and an end
/// for each final state.
///
/// The form server ends a task by setting `case.event` to the event that happened. If no way is open for it, the default
/// flow leads back to the task. What time does goes through a timer, so that it never happens before its time.
struct BPMNProcess {
    private(set) var nodes: [Node] = []
    private(set) var flows: [Flow] = []

    struct Node {
        let id: String
        let kind: Kind
        let name: String
        let documentation: String
        /// The place of the state whose row it stands in; -1 for the start.
        let state: Int
        /// Number of the way among those out of its state.
        let line: Int

        enum Kind {
            case start, end, userTask, task, decision
            /// Until the time that a variable holds.
            case timer(String)

            /// Whether it is where a case comes to from another state.
            var isEntry: Bool {
                switch self {
                case .end, .userTask, .task: true
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
        let isDefault: Bool
        /// Number of the way among those out of its state.
        let line: Int
    }

    init(_ service: Service, _ workflow: Workflow, catalog: Catalog) {
        let order = workflow.statesFromTheInitialOne
        let start = add(Node(id: "start", kind: .start, name: "", documentation: "", state: -1, line: 0))
        var entries: [Int: Int] = [:]
        for index in order {
            let state = workflow.states[index]
            let ways = workflow.ways(outOf: index).map { workflow.transitions[$0] }
            let isPeoples = ways.contains { $0.roles.contains { $0 != .system } }
            entries[index] = add(
                Node(
                    id: (state.isFinal ? "end_" : "state_") + state.id,
                    kind: state.isFinal ? .end : isPeoples ? .userTask : .task, name: state.label[0],
                    documentation: documentation(state, ways, catalog), state: index, line: 0))
        }
        if let first = entries[workflow.initial] { connect(start, first) }
        for index in order {
            guard let entry = entries[index] else { continue }
            let ways = workflow.ways(outOf: index).map { workflow.transitions[$0] }
            var from = entry
            let isDecided = ways.count > 1 || ways.contains { $0.condition != nil }
            if isDecided {
                from = add(
                    Node(
                        id: "decision_" + workflow.states[index].id, kind: .decision, name: "",
                        documentation: "",
                        state: index, line: 0))
                connect(entry, from)
            }
            for (line, way) in ways.enumerated() {
                guard let target = entries[way.to] else { continue }
                let condition = isDecided ? way.bpmnCondition : nil
                guard way.trigger.isTimed else {
                    connect(from, target, way.label[0], condition, line: line)
                    continue
                }
                let timer = add(
                    Node(
                        id: "timer_\(workflow.states[index].id)_\(way.id)", kind: .timer("case.\(way.id)Due"),
                        name: way.label[0], documentation: "", state: index, line: line))
                connect(from, timer, "", condition, line: line)
                connect(timer, target, line: line)
            }
            if isDecided { connect(from, entry, isDefault: true) }
        }
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
    /// That its event has happened and its guard is true.
    fileprivate var bpmnCondition: String {
        let name = trigger.isTimed ? id : event
        let happened = "case.event = \"\(name)\""
        return condition.map { "\(happened) and (\($0.feel))" } ?? happened
    }
}

/// What happens in a state, and for each way out of it who acts, what is asked for, and who is told.
private func documentation(_ state: WorkflowState, _ ways: [Transition], _ catalog: Catalog) -> String {
    var lines = state.description.map { [$0[0]] } ?? []
    for way in ways {
        let roles = way.roles.map { $0.id(in: catalog) }.joined(separator: ", ")
        lines.append("\(way.label[0])\(roles.isEmpty ? "" : " (\(roles))")")
        lines += way.fields.map { "  ▸ " + $0.label[0] }
        lines += way.notifications.map { "  ✉ \($0.recipient.id(in: catalog)): \($0.subject.text[0])" }
    }
    if let file = state.file {
        lines.append("\(file.plan), \(file.retention.count) \(file.retention.unit.rawValue)")
    }
    return lines.joined(separator: "\n")
}
