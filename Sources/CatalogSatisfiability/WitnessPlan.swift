import CatalogModel
import FormRuntime

/// Combines the answers that were found for parts of a form into as few submissions as show everything.
struct WitnessPlan {
    private let world: World
    private let form: CatalogModel.Form
    /// The first answers that were found of each part: they go with one another.
    private var base: [Candidate?]
    /// By component: what was found for it besides, with all other answers.
    private var parts: [Int: [[Candidate?]]] = [:]
    /// Answers that are shown by themselves: those that span components, and those that the form refuses.
    private var others: [[Candidate?]] = []

    init(_ world: World, _ form: CatalogModel.Form) {
        self.world = world
        self.form = form
        base = Array(repeating: nil, count: world.tree.nodes.count)
        base[0] = .present
    }

    /// Adds the first answers of a component.
    mutating func add(_ answers: [Int: Candidate]) {
        for (node, candidate) in answers { base[node] = candidate }
    }

    /// Adds answers that reach a goal, once the first answers of all components are there.
    mutating func add(_ answers: [Int: Candidate], for goal: Goal) {
        var candidates = base
        for (node, candidate) in answers { candidates[node] = candidate }
        let components = Set(answers.keys.map { world.component(of: $0) })
        guard !form.exits.indices.contains(where: { world.isReached(.exitShown($0), by: candidates, form) })
        else {
            others.append(candidates)
            return
        }
        switch goal.kind {
        case .ruleViolated, .exitShown: others.append(candidates)
        case .asked, .notAsked, .answered, .required, .notRequired, .option, .noteShown, .noteHidden:
            if let only = components.first, components.count == 1 {
                parts[only, default: []].append(candidates)
            } else {
                others.append(candidates)
            }
        }
    }

    /// Whether what was found already shows a goal.
    func reaches(_ goal: Goal) -> Bool {
        guard let answer = goal.kind.answer else { return false }
        return world.isReached(goal.kind, by: base, form)
            || (parts[world.component(of: answer)] ?? []).contains {
                world.isReached(goal.kind, by: $0, form)
            }
    }

    /// One submission for the first answers of all parts, one for the second of each, and so on; then the others.
    private var submissions: [[Candidate?]] {
        let most = parts.values.map(\.count).max() ?? 0
        let combined = (0..<most).map { number in
            var candidates = base
            for (component, found) in parts where found.indices.contains(number) {
                for node in candidates.indices.dropFirst() where world.component(of: node) == component {
                    candidates[node] = found[number][node]
                }
            }
            return candidates
        }
        return [base] + combined + others
    }

    var witnesses: [Witness] {
        var left = world.tree.goals(form)
        let mentioned = world.domains.mentioned
        let today = CatalogModel.CalendarDate(
            year: world.today.year, month: world.today.month, day: world.today.day)
        return submissions.enumerated().map { number, candidates in
            var reached: [String] = []
            var source = number == 0 ? form.fields.first?.source : nil
            left.removeAll { goal in
                guard world.isReached(goal.kind, by: candidates, form) else { return false }
                if reached.isEmpty { source = goal.source }
                reached.append(world.tree.name(of: goal.kind, form))
                return true
            }
            let assembly = AnswerAssembly(
                tree: world.tree,
                candidates: Dictionary(
                    uniqueKeysWithValues: candidates.enumerated().compactMap { node, candidate in
                        candidate.map { (node, $0) }
                    }),
                mentioned: mentioned, today: world.today)
            return Witness(
                id: "witness\(number + 1)", answers: assembly.submission, today: today ?? .first,
                reaches: reached, source: source)
        }
    }
}

extension AnswerTree {
    /// What a witness says that it shows, such as `option kind organic`.
    fileprivate func name(of goal: Goal.Kind, _ form: CatalogModel.Form) -> String {
        switch goal {
        case .asked(let node): "asked \(path(of: node))"
        case .notAsked(let node): "not asked \(path(of: node))"
        case .answered(let node): "answered \(path(of: node))"
        case .required(let node): "required \(path(of: node))"
        case .notRequired(let node): "not required \(path(of: node))"
        case .option(let node, let code): "option \(path(of: node)) \(code)"
        case .ruleViolated(let number): "rule \(form.rules[number].id)"
        case .exitShown(let number): "exit \(form.exits[number].id)"
        case .noteShown(let object, let number): "note shown \(notes(of: object, form)[number].id)"
        case .noteHidden(let object, let number): "note hidden \(notes(of: object, form)[number].id)"
        }
    }
}
