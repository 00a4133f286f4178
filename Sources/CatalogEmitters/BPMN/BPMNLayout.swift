/// Where the parts of a process stand: a row for each state, one below the other; the ways out of it one below the other on
/// its right; and on the right of all a line for each state that cases come to from elsewhere.
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
    /// By flow.
    private(set) var waypoints: [[(x: Int, y: Int)]] = []
    /// By flow: where its name stands.
    private(set) var labels: [Box?] = []

    private static let left = 120
    private static let timerX = 600
    private static let firstTrunk = 680
    private static let lineHeight = 64
    private static let gap = 50

    init(_ process: BPMNProcess) {
        var tops = [-1: 40]
        var y = 130
        for node in process.nodes where node.kind.isEntry {
            tops[node.state] = y
            let lines =
                process.flows.filter { process.nodes[$0.source].state == node.state }.map(\.line).max() ?? 0
            y += 80 + lines * Self.lineHeight + Self.gap
        }
        boxes = process.nodes.map { Self.box($0, top: tops[$0.state] ?? 0) }
        let entries = process.nodes.indices.filter { process.nodes[$0].kind.isEntry }
        for flow in process.flows {
            let trunk = Self.firstTrunk + 16 * (entries.firstIndex(of: flow.target) ?? 0)
            waypoints.append(path(of: flow, in: process, trunk: trunk))
            labels.append(label(of: flow, in: process))
        }
    }

    private static func box(_ node: BPMNProcess.Node, top: Int) -> Box {
        switch node.kind {
        case .start: Box(x: left + 62, y: top, width: 36, height: 36)
        case .userTask, .task: Box(x: left, y: top, width: 160, height: 80)
        case .end: Box(x: left + 62, y: top + 22, width: 36, height: 36)
        case .decision: Box(x: left + 200, y: top + 15, width: 50, height: 50)
        case .timer: Box(x: timerX, y: top + 22 + node.line * lineHeight, width: 36, height: 36)
        }
    }

    private func path(of flow: BPMNProcess.Flow, in process: BPMNProcess, trunk: Int) -> [(x: Int, y: Int)] {
        let (source, target) = (boxes[flow.source], boxes[flow.target])
        if case .start = process.nodes[flow.source].kind {
            return [(source.middle.x, source.bottom), (target.middle.x, target.y)]
        }
        if flow.isDefault {
            return [
                (source.middle.x, source.y), (source.middle.x, source.y - 30),
                (target.right - 20, source.y - 30),
                (target.right - 20, target.y),
            ]
        }
        let height = boxes[flow.source].middle.y + lineOffset(of: flow, in: process)
        var points = [(source.right, source.middle.y)]
        if height != source.middle.y {
            points = [(source.middle.x, source.bottom), (source.middle.x, height)]
        }
        guard process.nodes[flow.target].kind.isEntry else { return points + [(target.x, height)] }
        return points + [
            (trunk, height), (trunk, target.y - 20), (target.middle.x, target.y - 20),
            (target.middle.x, target.y),
        ]
    }

    /// How far below the middle of its source a flow leaves.
    private func lineOffset(of flow: BPMNProcess.Flow, in process: BPMNProcess) -> Int {
        guard case .decision = process.nodes[flow.source].kind else { return 0 }
        return flow.line * Self.lineHeight
    }

    /// Above the line, beside the gateway.
    private func label(of flow: BPMNProcess.Flow, in process: BPMNProcess) -> Box? {
        guard !flow.name.isEmpty else { return nil }
        let source = boxes[flow.source]
        let height = source.middle.y + lineOffset(of: flow, in: process)
        let lines = Self.labelLines(flow.name)
        return Box(x: Self.left + 265, y: height - 4 - 14 * lines, width: Self.labelWidth, height: 14 * lines)
    }

    /// Editors wrap the name of what has no box at this width.
    static let labelWidth = 90

    /// The characters of a wide typeface, such as DejaVu Sans, that surely fit in a line of that width.
    private static let lineLength = 14

    /// In how many lines an editor writes a name at the most. One too many only leaves a gap; one too few would let the
    /// flow strike the last line through.
    static func labelLines(_ name: String) -> Int {
        var (lines, room) = (1, lineLength)
        for word in name.split(separator: " ") {
            if word.count > room, room < lineLength { (lines, room) = (lines + 1, lineLength) }
            room -= word.count + 1
        }
        return lines
    }
}
