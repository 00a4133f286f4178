/// The heights in the row of a state: where cases come in from elsewhere, the middle of its task or end, and one line for
/// each way out of it. Names make room for themselves.
struct BPMNRow {
    /// Where the line runs on which cases come here from other states.
    let entry: Int
    let middle: Int
    let taskHeight: Int
    /// The height of each way, first those of the gateway and then those of timers.
    let lines: [Int]
    let bottom: Int

    struct Way {
        /// Of its name, or of the name of its timer if that has more.
        let labelLines: Int
        let isTimed: Bool

        /// Above its line.
        fileprivate var room: Int { max(40, BPMNLayout.labelHeight(labelLines) + 16) }
    }

    /// A task and its ways.
    init(entry: Int, nameLines: Int, ways: [Way]) {
        self.entry = entry
        // Above the name there is the picture of what kind of a task it is.
        taskHeight = max(80, 16 * nameLines + 48)
        let first = ways.first.map { $0.isTimed ? 0 : $0.room } ?? 0
        middle = entry + max(taskHeight / 2 + 30, first)
        let edge = middle + taskHeight / 2
        var lines: [Int] = []
        for way in ways {
            guard let last = lines.last else {
                lines.append(way.isTimed ? edge + 18 + way.room : middle)
                continue
            }
            lines.append(way.isTimed ? max(last, edge + 18) + way.room : last + way.room)
        }
        self.lines = lines
        bottom = max(edge, lines.last ?? 0)
    }

    /// An end, with its name beside it.
    init(entry: Int, nameLines: Int) {
        self.entry = entry
        let half = max(18, BPMNLayout.labelHeight(nameLines) / 2)
        taskHeight = 0
        middle = entry + max(18 + 24, half + 8)
        lines = []
        bottom = middle + half
    }
}
