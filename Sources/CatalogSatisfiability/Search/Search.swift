import CatalogEvaluation
import CatalogModel
import FormRuntime

/// Looks for answers that fulfil what is demanded of them.
///
/// Answers are assigned in the order in which a form is decided, so that whether a question is asked is known before it is
/// answered, and what a value is computed from before the value. A demand is
/// looked at as soon as its last answer is there; where nothing fits, the search goes back to the last answer that had
/// a part in it (conflict-directed backjumping, Prosser 1993). It is deterministic, and gives up after a number of steps.
struct Search {
    let tree: AnswerTree
    let relevance: [Int: FormStatements.Relevance]
    /// By node: what a computed value depends on.
    let inputs: [Int: [Int]]
    let domains: Domains
    let today: FormRuntime.CalendarDate

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

    /// The state of one search. Positions count the answers in page order.
    private struct Run {
        let search: Search
        var task: Task
        /// By node.
        var candidates: [Candidate?]
        let position: [Int: Int]
        /// By position: demands and open atoms of which it is the last answer.
        var due: [[Statement]]
        var open: [[Atom]]
        /// By position: the answers that decide whether it is asked for.
        var reasons: [Set<Int>]

        init(_ search: Search, _ task: Task, among others: inout [Candidate?]) {
            self.search = search
            var task = task
            task.answers = search.tree.inOrder(task.answers)
            self.task = task
            candidates = []
            swap(&candidates, &others)
            for node in task.answers { candidates[node] = nil }
            var position: [Int: Int] = [:]
            for (place, node) in task.answers.enumerated() { position[node] = place }
            self.position = position
            due = Array(repeating: [], count: task.answers.count)
            open = Array(repeating: [], count: task.answers.count)
            func last(_ answers: [Int]) -> Int? { answers.compactMap { position[$0] }.max() }
            for demand in task.demands { if let last = last(demand.answers) { due[last].append(demand) } }
            for atom in search.domains.openAtoms(of: task.answers) {
                if let last = last(atom.answers) { open[last].append(atom) }
            }
            reasons = task.answers.map { node in
                var deciding: Set<Int> = []
                if let parent = position[search.tree.nodes[node].parent] { deciding.insert(parent) }
                let decisive = (search.relevance[node]?.answers ?? []) + (search.inputs[node] ?? [])
                for answer in decisive {
                    if let place = position[answer] { deciding.insert(place) }
                }
                return deciding
            }
        }

        mutating func result(_ budget: inout Int) -> Result {
            let mostSteps = min(Search.mostSteps(task), budget)
            let count = task.answers.count
            // A demand without answers follows from the day alone.
            for demand in task.demands where demand.answers.isEmpty && !isFulfilled(demand) { return .none }
            var options = Array(repeating: [Candidate](), count: count)
            var next = Array(repeating: 0, count: count)
            var conflicts = Array(repeating: Set<Int>(), count: count)
            var (place, steps, isEntering) = (0, 0, true)
            defer { budget -= steps }
            while place < count {
                let node = task.answers[place]
                if isEntering {
                    options[place] = possible(node, at: place)
                    (next[place], conflicts[place]) = (0, [])
                }
                isEntering = false
                var fits = false
                while !fits, next[place] < options[place].count {
                    candidates[node] = options[place][next[place]]
                    next[place] += 1
                    steps += 1
                    guard steps <= mostSteps else { return .givenUp }
                    fits = true
                    for demand in due[place] where !isFulfilled(demand) {
                        conflicts[place].formUnion(demand.answers.compactMap { position[$0] })
                        if let answer = demand.whileAbsent.flatMap({ position[$0] }) {
                            conflicts[place].formUnion(reasons[answer])
                        }
                        fits = false
                        break
                    }
                }
                if fits {
                    place += 1
                    isEntering = true
                    continue
                }
                candidates[node] = nil
                conflicts[place].formUnion(reasons[place])
                conflicts[place].remove(place)
                guard let target = conflicts[place].max(), target < place else { return .none }
                conflicts[target].formUnion(conflicts[place])
                conflicts[target].remove(target)
                for undone in (target + 1)...place { candidates[task.answers[undone]] = nil }
                place = target
            }
            return .found(
                Dictionary(uniqueKeysWithValues: task.answers.map { ($0, candidates[$0] ?? .absent) }))
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
            return evaluate(expression, in: Environment(answers: answers, today: search.today)).truth
        }

        /// Whether a question is asked: what holds it is there, and its own condition is true.
        private func isAsked(_ node: Int) -> Bool {
            let content = search.tree.nodes[node]
            if content.parent != 0, let parent = candidates[content.parent] {
                if parent.isAbsent { return false }
                if let index = content.itemIndex, index >= parent.count { return false }
            }
            guard let relevance = search.relevance[node], !task.alwaysAsked.contains(node) else {
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
                for atom in open[place] where atom.answers.contains(node) {
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
