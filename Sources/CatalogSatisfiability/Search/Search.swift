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
    let effort: Effort
    let contradictions: Contradictions
    let thresholds: Thresholds
    /// What is needed to ask a question, by node, once it was looked for.
    var needsByNode: [Int: Needs] = [:]
    /// What conditions of the form itself demand, once they were asked for: those of a workflow are on many ways.
    private var statementsByDemand: [Demanded: [Statement]] = [:]
    /// Between which candidates a demand turns, once that was looked for. Demands are kept, so that none gets the identity of another.
    var turningByDemand:
        [ObjectIdentifier: (demand: Statement, turning: [(node: Int, candidates: [Candidate])])] =
            [:]
    /// Where texts stand among the candidates, by node, once that was looked for.
    var textPlacesByNode: [Int: [String: Int]] = [:]
    private let memory: Memory

    /// By node: nil. One search takes them over from the other, because a form may have thousands of parts.
    private final class Memory {
        var noAnswers: [Candidate?] = []
    }

    /// - Parameter other: Another one in the same form, whose memory it shares.
    init(
        _ tree: AnswerTree, _ statements: FormStatements, _ domains: Domains, today: FormRuntime.CalendarDate,
        _ effort: Effort, _ contradictions: Contradictions, like other: Search? = nil
    ) {
        memory = other?.memory ?? Memory()
        self.tree = tree
        self.statements = statements
        self.domains = domains
        self.today = today
        self.effort = effort
        self.contradictions = contradictions
        thresholds = Thresholds(tree, today: today)
    }

    private struct Demanded: Hashable {
        let condition: Expression
        let demand: Statement.Demand
    }

    /// What is demanded of a condition of the form itself.
    func statements(that condition: Expression, _ demand: Statement.Demand) -> [Statement] {
        let demanded = Demanded(condition: condition, demand: demand)
        if let known = statementsByDemand[demanded] { return known }
        let statements = tree.statements(condition, in: 0, demand, .goal)
        statementsByDemand[demanded] = statements
        return statements
    }

    /// What answers are looked for.
    struct Task {
        /// In page order.
        var answers: [Int]
        var demands: [Statement]
        /// Answers that have to be given.
        var present: Set<Int> = []
        /// An answer that then has to be given, too, which is only looked at where that takes no search.
        var implied: Int?
        /// The option that one answer has to be or to hold.
        var option: (answer: Int, wanted: Goal.WantedOption)?
        /// Answers that are asked for whatever their own condition says.
        var alwaysAsked: Set<Int> = []
        /// Answers that may be given or not, whatever the conditions of their questions say.
        var released: Set<Int> = []
        /// Whether the candidates stand for all answers, so that it is worth while to try them all.
        var isRepresented = true
        /// Whether candidates are tried first with which more is asked and shown.
        var showsMuch = false

        /// Whether the condition under which a question is asked says nothing.
        func isFree(_ node: Int) -> Bool { alwaysAsked.contains(node) || released.contains(node) }
    }

    enum Result {
        case found([Int: Candidate])
        /// No candidates fit; what refused some of them.
        case none(refusing: [Statement])
        case givenUp
    }

    /// Candidates that are tried in one search; fewer where finding nothing would prove nothing.
    static func mostSteps(_ task: Task) -> Int {
        task.isRepresented ? max(20_000, 20 * task.answers.count) : max(2_000, 2 * task.answers.count)
    }

    /// - Parameter budget: The steps that are left.
    func run(_ task: Task, budget: inout Int) -> Result {
        var none: [Candidate?] = []
        swap(&none, &memory.noAnswers)
        if none.isEmpty { none = tree.nothing }
        defer {
            for node in task.answers { none[node] = nil }
            swap(&none, &memory.noAnswers)
        }
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
}

extension Candidate {
    /// Whether it is an option, or a selection with an option.
    func holds(_ option: Goal.WantedOption) -> Bool {
        switch value {
        case .option(_, let place): place == option.place
        case .list(let values):
            values.contains { if case .option(_, option.place) = $0 { true } else { false } }
        case .null, .boolean, .number, .text, .time, .date, .dayTime, .yearMonth, .item, .composite: false
        }
    }
}
