import CatalogEvaluation
import CatalogModel
import FormRuntime

/// Looks for answers that fulfil what is demanded of them.
///
/// Answers are assigned in the order in which a form is decided, so that whether a question is asked is known before it is
/// answered, and what a value is computed from before the value. A demand is
/// looked at as soon as its last answer is there; where nothing fits, the search goes back to the last answer that had
/// a part in it (conflict-directed backjumping, Prosser 1993). It is deterministic, and gives up after a number of steps.
final class Search {
    let tree: AnswerTree
    let statements: FormStatements
    let domains: Domains
    let today: FormRuntime.CalendarDate

    init(
        _ tree: AnswerTree, _ statements: FormStatements, _ domains: Domains, today: FormRuntime.CalendarDate
    ) {
        self.tree = tree
        self.statements = statements
        self.domains = domains
        self.today = today
    }

    /// What answers are looked for.
    struct Task {
        /// In page order.
        var answers: [Int]
        var demands: [Statement]
        /// Answers that have to be given.
        var present: Set<Int> = []
        /// The code that one answer has to be or to hold.
        var option: (answer: Int, code: String)?
        /// Answers that are asked for whatever their own condition says.
        var alwaysAsked: Set<Int> = []
        /// Whether the candidates stand for all answers, so that it is worth while to try them all.
        var isRepresented = true
    }

    enum Result {
        case found([Int: Candidate])
        /// No candidates fit.
        case none
        case givenUp
    }

    /// Candidates that are tried in one search; fewer where finding nothing would prove nothing.
    private static func mostSteps(_ task: Task) -> Int {
        task.isRepresented ? max(20_000, 20 * task.answers.count) : max(2_000, 2 * task.answers.count)
    }

    /// - Parameter budget: The steps that are left.
    func run(_ task: Task, budget: inout Int) -> Result {
        var none = [Candidate?](repeating: nil, count: tree.nodes.count)
        return run(task, among: &none, budget: &budget)
    }

    /// - Parameter others: By node: the answers to all other questions. Those that the task looks for are changed.
    func run(_ task: Task, among others: inout [Candidate?], budget: inout Int) -> Result {
        var run = Run(self, task, among: &others)
        defer { swap(&others, &run.candidates) }
        return run.result(&budget)
    }

    func run(_ task: Task) -> Result {
        var budget = Int.max
        return run(task, budget: &budget)
    }

    /// The state of one search. Positions count the answers in the order in which they are decided.
    private struct Run {
        let search: Search
        let task: Task
        let positions: Positions
        /// By node.
        var candidates: [Candidate?]
        /// By position: the places in the task of the demands of which it is the last answer.
        var due: [[Int]]
        /// By position: the open atoms of which it is the last answer; empty if there are none at all.
        var open: [[Atom]]

        init(_ search: Search, _ task: Task, among others: inout [Candidate?]) {
            self.search = search
            var task = task
            task.answers = search.tree.inOrder(task.answers)
            self.task = task
            positions = Positions(task.answers)
            candidates = []
            swap(&candidates, &others)
            for node in task.answers { candidates[node] = nil }
            due = Array(repeating: [], count: task.answers.count)
            for (place, demand) in task.demands.enumerated() {
                if let last = positions.last(of: demand.answers) { due[last].append(place) }
            }
            let atoms = search.domains.openAtoms(of: task.answers)
            open = atoms.isEmpty ? [] : Array(repeating: [], count: task.answers.count)
            for atom in atoms {
                if let last = positions.last(of: atom.answers) { open[last].append(atom) }
            }
        }

        /// The positions of the answers that decide whether that at a position is asked for.
        private func reasons(_ place: Int) -> [Int] {
            let node = task.answers[place]
            let statements = search.statements
            let deciding =
                [search.tree.nodes[node].parent] + (statements.relevance[node]?.answers ?? [])
                + statements.inputs[node]
            return deciding.compactMap { positions[$0] }
        }

        mutating func result(_ budget: inout Int) -> Result {
            let mostSteps = min(Search.mostSteps(task), budget)
            let count = task.answers.count
            // A demand without answers follows from the day alone.
            for demand in task.demands where demand.answers.isEmpty && !isFulfilled(demand) { return .none }
            var choices = Array(repeating: Choice(), count: count)
            var (place, steps, isEntering) = (0, 0, true)
            defer { budget -= steps }
            while place < count {
                let node = task.answers[place]
                if isEntering {
                    choices[place] = Choice(options: possible(node, at: place))
                }
                isEntering = false
                var fits = false
                while !fits, let option = choices[place].takeNext() {
                    candidates[node] = option
                    steps += 1
                    guard steps <= mostSteps else { return .givenUp }
                    fits = true
                    if let demand = firstUnfulfilled(at: place) {
                        choices[place].conflicts.formUnion(demand.answers.compactMap { positions[$0] })
                        if let answer = demand.whileAbsent.flatMap({ positions[$0] }) {
                            choices[place].conflicts.formUnion(reasons(answer))
                        }
                        fits = false
                    }
                }
                if fits {
                    place += 1
                    isEntering = true
                    continue
                }
                candidates[node] = nil
                var conflicts = choices[place].conflicts.union(reasons(place))
                conflicts.remove(place)
                guard let target = conflicts.max(), target < place else { return .none }
                conflicts.remove(target)
                choices[target].conflicts.formUnion(conflicts)
                for undone in (target + 1)...place { candidates[task.answers[undone]] = nil }
                place = target
            }
            return .found(
                Dictionary(uniqueKeysWithValues: task.answers.map { ($0, candidates[$0] ?? .absent) }))
        }

        private func firstUnfulfilled(at place: Int) -> Statement? {
            due[place].first { !isFulfilled(task.demands[$0]) }.map { task.demands[$0] }
        }

        private func isFulfilled(_ demand: Statement) -> Bool {
            if let answer = demand.whileAbsent {
                guard candidates[answer]?.isAbsent == true, isAsked(answer) else { return true }
            }
            guard let expression = demand.expression else {
                return search.tree.isKept(demand.subject, by: candidates)
            }
            return demand.demand.isFulfilled(by: truth(expression, demand.object))
        }

        private func truth(_ expression: Expression, _ object: Int) -> Truth {
            let answers = AssignedAnswers(tree: search.tree, candidates: candidates, object: object)
            let environment = Environment(answers: answers, today: search.today)
            return CatalogEvaluation.truth(of: expression, in: environment)
        }

        /// Whether a question is asked: what holds it is there, and its own condition is true.
        private func isAsked(_ node: Int) -> Bool {
            let content = search.tree.nodes[node]
            if content.parent != 0, let parent = candidates[content.parent] {
                if parent.isAbsent { return false }
                if let index = content.itemIndex, index >= parent.count { return false }
            }
            guard let relevance = search.statements.relevance[node], !task.alwaysAsked.contains(node) else {
                return true
            }
            return truth(relevance.condition, relevance.object) == .yes
        }

        /// The one value that a computed node has; none if it is needed and absent, or beyond its bounds.
        private func computed(_ node: Int) -> [Candidate] {
            let value = search.tree.computed(node, from: candidates, today: search.today)
            if value.isAbsent { return task.present.contains(node) ? [] : [value] }
            let type = search.tree.nodes[node].type
            return type?.isWithinBounds(value.value, today: search.today) == false ? [] : [value]
        }

        private mutating func possible(_ node: Int, at place: Int) -> [Candidate] {
            guard isAsked(node) else { return task.present.contains(node) ? [] : [.absent] }
            if search.tree.computation(of: node) != nil { return computed(node) }
            var found = search.domains.byNode[node].candidates
            if let line = search.domains.byNode[node].line {
                for atom in open.isEmpty ? [] : open[place] where atom.answers.contains(node) {
                    let thresholds = Thresholds(tree: search.tree, today: search.today)
                    let ordinals =
                        thresholds.ordinals(of: atom, along: line, of: node, given: candidates) ?? []
                    found += ordinals.flatMap { [$0, $0 - 1] }.compactMap { line.candidate($0) }
                }
            }
            if let option = task.option, option.answer == node {
                found = found.filter { $0.holds(option.code) }
            }
            switch search.tree.nodes[node].field?.presence {
            case .required, nil: break
            case .optional, .recommended, .requiredWhen:
                if !task.present.contains(node) { found.append(.absent) }
            }
            return found
        }
    }
}

/// What is tried for one answer of a search.
private struct Choice {
    var options: [Candidate] = []
    private var next = 0
    /// The positions of the answers that had a part in what does not fit.
    var conflicts: Set<Int> = []

    init(options: [Candidate] = []) { self.options = options }

    mutating func takeNext() -> Candidate? {
        guard next < options.count else { return nil }
        next += 1
        return options[next - 1]
    }
}

/// Where nodes stand among the answers of a search.
private struct Positions {
    /// In ascending order.
    private let nodes: [Int]
    /// By the place of a node among these: its position; nil if that is the same.
    private let positions: [Int]?

    init(_ answers: [Int]) {
        if zip(answers, answers.dropFirst()).allSatisfy(<) {
            nodes = answers
            positions = nil
        } else {
            let order = answers.indices.sorted { answers[$0] < answers[$1] }
            nodes = order.map { answers[$0] }
            positions = order
        }
    }

    subscript(node: Int) -> Int? {
        var (low, high) = (0, nodes.count)
        while low < high {
            let middle = (low + high) / 2
            if nodes[middle] < node { low = middle + 1 } else { high = middle }
        }
        guard low < nodes.count, nodes[low] == node else { return nil }
        return positions.map { $0[low] } ?? low
    }

    func last(of nodes: [Int]) -> Int? {
        var last: Int?
        for node in nodes {
            if let position = self[node] { last = max(last ?? position, position) }
        }
        return last
    }
}

extension Candidate {
    /// Whether it is an option, or a selection with an option.
    func holds(_ code: String) -> Bool {
        switch value {
        case .option(let own, _): own == code
        case .list(let values):
            values.contains { if case .option(let own, _) = $0 { own == code } else { false } }
        case .null, .boolean, .number, .text, .time, .date, .dayTime, .yearMonth, .item, .composite: false
        }
    }
}
