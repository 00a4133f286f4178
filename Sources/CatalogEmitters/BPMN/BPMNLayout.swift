/// Where the parts of a process stand: a row for each state, one below the other; the ways out of it one below the other on
/// its right, what time does below them; and on the right of all a line for each state that cases come to from elsewhere.
struct BPMNLayout {
    struct Box {
        let x: Int
        let y: Int
        let width: Int
        let height: Int

        var right: Int { x + width }
        var bottom: Int { y + height }
        var middle: (x: Int, y: Int) { (x + width / 2, y + height / 2) }
    }

    /// By node.
    private(set) var boxes: [Box] = []
    /// By node: where its name stands, if not in its box.
    private(set) var nodeLabels: [Box?] = []
    /// By flow.
    private(set) var waypoints: [[(x: Int, y: Int)]] = []
    /// By flow: where its name stands.
    private(set) var flowLabels: [Box?] = []

    /// By state.
    private var rows: [Int: BPMNRow] = [:]
    private let taskWidth: Int

    private static let left = 120
    private static let start = Box(x: left, y: 40, width: 36, height: 36)
    private static let gap = 30
    /// Editors wrap the name of what has no box at this width.
    private static let labelWidth = 90
    private static let timerDistance = 44

    private var gatewayX: Int { Self.left + taskWidth + 40 }
    private var flowLabelX: Int { gatewayX + 65 }
    private var firstTrunk: Int { flowLabelX + Self.labelWidth + 30 }

    init(_ process: BPMNProcess) {
        let timers = process.nodes.indices.map { node in
            process.nodes.count { if case .timer(node, _) = $0.kind { true } else { false } }
        }
        taskWidth = max(160, Self.timerDistance * (timers.max() ?? 0) + 20)
        rows = makeRows(process)
        boxes = process.nodes.map { box($0, in: process) }
        nodeLabels = process.nodes.indices.map { nodeLabel(process.nodes[$0], boxes[$0]) }
        let entries = process.nodes.indices.filter { process.nodes[$0].kind.isEntry }
        for flow in process.flows {
            let trunk = firstTrunk + 16 * (entries.firstIndex(of: flow.target) ?? 0)
            waypoints.append(path(of: flow, in: process, trunk: trunk))
            flowLabels.append(label(of: flow, in: process))
        }
    }

    /// The height of a name without a box.
    static func labelHeight(_ lines: Int) -> Int { 14 * lines }

    private static func labelLines(_ name: String) -> Int {
        bpmnLineCount(name, width: labelWidth, fontSize: 11)
    }

    // MARK: - Boxes

    private func makeRows(_ process: BPMNProcess) -> [Int: BPMNRow] {
        var rows: [Int: BPMNRow] = [:]
        var entry = Self.start.bottom + 20
        for node in process.nodes where node.kind.isEntry {
            let row: BPMNRow
            if case .end = node.kind {
                row = BPMNRow(entry: entry, nameLines: Self.labelLines(node.name))
            } else {
                // Inside of a task the text keeps away from its edges.
                let lines = bpmnLineCount(node.name, width: taskWidth - 14, fontSize: 12)
                row = BPMNRow(entry: entry, nameLines: lines, ways: ways(outOf: node.state, in: process))
            }
            rows[node.state] = row
            entry = row.bottom + Self.gap
        }
        return rows
    }

    private func ways(outOf state: Int, in process: BPMNProcess) -> [BPMNRow.Way] {
        process.flows.compactMap { flow in
            let source = process.nodes[flow.source]
            guard source.state == state, process.nodes[flow.target].kind.isEntry, !flow.isDefault else {
                return nil
            }
            let isTimed = if case .timer = source.kind { true } else { false }
            let lines = max(Self.labelLines(flow.name), isTimed ? Self.labelLines(source.name) : 0)
            return BPMNRow.Way(labelLines: lines, isTimed: isTimed)
        }
    }

    private func box(_ node: BPMNProcess.Node, in process: BPMNProcess) -> Box {
        let center = Self.left + taskWidth / 2
        guard let row = rows[node.state] else {
            return Box(x: center - 18, y: Self.start.y, width: Self.start.width, height: Self.start.height)
        }
        switch node.kind {
        case .start, .end: return Box(x: center - 18, y: row.middle - 18, width: 36, height: 36)
        case .userTask, .receiveTask:
            return Box(
                x: Self.left, y: row.middle - row.taskHeight / 2, width: taskWidth, height: row.taskHeight)
        case .decision: return Box(x: gatewayX, y: row.middle - 25, width: 50, height: 50)
        case .timer(let task, _):
            // Those on the right leave higher up, so that no way crosses another one.
            let first = process.nodes.filter { if case .timer(task, _) = $0.kind { true } else { false } }
                .first
            let place = node.line - (first?.line ?? node.line)
            let x = Self.left + taskWidth - 30 - Self.timerDistance * place
            return Box(x: x - 18, y: row.middle + row.taskHeight / 2 - 18, width: 36, height: 36)
        }
    }

    // MARK: - Flows

    private func path(of flow: BPMNProcess.Flow, in process: BPMNProcess, trunk: Int) -> [(x: Int, y: Int)] {
        let (source, target) = (boxes[flow.source], boxes[flow.target])
        if case .start = process.nodes[flow.source].kind {
            return [(source.middle.x, source.bottom), (target.middle.x, target.y)]
        }
        if flow.isDefault { return pathBack(from: source, to: target) }
        guard process.nodes[flow.target].kind.isEntry, let row = rows[process.nodes[flow.target].state] else {
            return [(source.right, source.middle.y), (target.x, target.middle.y)]
        }
        let height = lineHeight(of: flow, in: process)
        var points = [(source.right, source.middle.y)]
        if height != source.middle.y {
            points = [(source.middle.x, source.bottom), (source.middle.x, height)]
        }
        return points + [
            (trunk, height), (trunk, row.entry), (target.middle.x, row.entry), (target.middle.x, target.y),
        ]
    }

    /// From a gateway over the right corner of its task.
    private func pathBack(from gateway: Box, to task: Box) -> [(x: Int, y: Int)] {
        let (height, end) = (task.y - 15, task.right - 20)
        return [(gateway.middle.x, gateway.y), (gateway.middle.x, height), (end, height), (end, task.y)]
    }

    private func lineHeight(of flow: BPMNProcess.Flow, in process: BPMNProcess) -> Int {
        let lines = rows[process.nodes[flow.source].state]?.lines ?? []
        return lines.indices.contains(flow.line) ? lines[flow.line] : boxes[flow.source].middle.y
    }

    // MARK: - Names

    /// Above the line, beside the gateway.
    private func label(of flow: BPMNProcess.Flow, in process: BPMNProcess) -> Box? {
        Self.label(flow.name, x: flowLabelX, above: lineHeight(of: flow, in: process))
    }

    /// On the right of an end; above the way that a timer leads to.
    private func nodeLabel(_ node: BPMNProcess.Node, _ box: Box) -> Box? {
        guard let row = rows[node.state] else { return nil }
        switch node.kind {
        case .end:
            let height = Self.labelHeight(Self.labelLines(node.name))
            return Box(
                x: box.right + 8, y: row.middle - height / 2, width: Self.labelWidth, height: height)
        case .timer:
            let height = row.lines.indices.contains(node.line) ? row.lines[node.line] : row.bottom
            return Self.label(node.name, x: box.middle.x + 6, above: height)
        case .start, .userTask, .receiveTask, .decision: return nil
        }
    }

    private static func label(_ name: String, x: Int, above line: Int) -> Box? {
        guard !name.isEmpty else { return nil }
        let height = labelHeight(labelLines(name))
        return Box(x: x, y: line - 4 - height, width: labelWidth, height: height)
    }
}
