import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// What is wrong with the states and transitions of a workflow, whatever the answers are.
///
/// A mistake is reported once: where it explains others, these are not.
///
/// - Parameter statesKey: where mistakes stand that belong to no state.
func check(_ workflow: Workflow, statesKey: SourceRange) -> [Diagnostic] {
    let check = WorkflowCheck(workflow)
    // What turns back to where it came from leaves the state that it should have led to without a way there, and what
    // is known where ways are missing or lead astray is not known yet.
    let circles = check.endlessEscalations
    // So does what leads out of an end.
    let outOfEnds = check.waysOutOfFinalStates
    let ways =
        !circles.isEmpty ? circles : outOfEnds.isEmpty ? check.waysIn(statesKey: statesKey) : []
    let deadlines = outOfEnds.isEmpty ? check.deadlines : []
    let found = outOfEnds + ways + deadlines + check.payments
    return ways.isEmpty && deadlines.isEmpty ? found + check.namesNotYetAsked : found
}

private struct WorkflowCheck {
    let workflow: Workflow
    let graph: WorkflowGraph
    /// From the initial state.
    let paths: WorkflowGraph.Paths

    init(_ workflow: Workflow) {
        self.workflow = workflow
        graph = WorkflowGraph(workflow)
        paths = graph.paths(from: workflow.initial)
    }

    private func source(of state: Int) -> SourceRange { workflow.states[state].source }

    // MARK: - Ways

    var waysOutOfFinalStates: [Diagnostic] {
        workflow.transitions.flatMap { transition in
            zip(transition.from, transition.fromSources).filter { workflow.states[$0.0].isFinal }.map {
                Diagnostic.transitionOutOfFinalState(
                    $1, transition: transition.id, state: workflow.states[$0].id, declared: source(of: $0))
            }
        }
    }

    /// States that cannot end, and states that are not reached; where a case gets stuck, what lies behind is not reached
    /// because of that.
    func waysIn(statesKey: SourceRange) -> [Diagnostic] {
        let traps = traps(statesKey: statesKey)
        return traps.isEmpty ? unreachableStates : traps
    }

    /// Of states that are only reached from one another, the first.
    var unreachableStates: [Diagnostic] {
        let lost = workflow.states.indices.filter { !paths.isReached[$0] }
        return heads(of: lost) { graph.paths(from: $0).isReached }.map { state in
            let arriving = workflow.transitions.filter { $0.to == state }
            return .unreachableState(
                source(of: state), state: workflow.states[state].id,
                initial: workflow.states[workflow.initial].id, arriving: arriving)
        }
    }

    /// States that cannot end; of those that only lead to one another, the first.
    func traps(statesKey: SourceRange) -> [Diagnostic] {
        guard workflow.states.contains(where: \.isFinal) else {
            return [.noFinalState(statesKey, states: workflow.states.map(\.id))]
        }
        let leads = graph.states(leadingTo: \.isFinal)
        let trapped = workflow.states.indices.filter { paths.isReached[$0] && !leads[$0] }
        let reach = trapped.map { graph.paths(from: $0).isReached }
        // What leads into another trap is explained by that.
        let unreached = workflow.states.indices.filter { !paths.isReached[$0] }.map(source)
        return heads(of: trapped) { state in
            workflow.states.indices.map { other in
                trapped.firstIndex(of: other).map { reach[$0][state] } ?? false
            }
        }.map { state in
            .noWayToTheEnd(
                source(of: state), state: workflow.states[state].id,
                path: graph.text(paths.path(to: state), from: workflow.initial),
                circle: graph.circle(through: state) { _ in true }.map { graph.text($0, from: state) },
                unreached: unreached)
        }
    }

    /// The first of some states, and of those that it does not explain the first, and so on. States that nothing but
    /// themselves explains come first.
    private func heads(of states: [Int], explains: (Int) -> [Bool]) -> [Int] {
        let explained = states.map { ($0, explains($0)) }
        func isExplained(_ state: Int, by others: [(Int, [Bool])]) -> Bool {
            others.contains { $0.0 != state && $0.1[state] }
        }
        var heads = explained.filter { own in
            !explained.contains { $0.0 != own.0 && $0.1[own.0] && !own.1[$0.0] }
        }
        // Those that explain one another count once.
        var first: [(Int, [Bool])] = []
        for head in heads where !isExplained(head.0, by: first) { first.append(head) }
        heads = first
        return heads.map(\.0)
    }

    // MARK: - Time and money

    var deadlines: [Diagnostic] {
        let returning = statesThatOthersOnlyReturnTo
        let late = workflow.states.indices.compactMap { index -> Diagnostic? in
            let state = workflow.states[index]
            let ways = workflow.ways(outOf: index).map { workflow.transitions[$0] }
            guard state.deadline != nil, !ways.isEmpty else { return nil }
            let isActed = ways.contains { way in
                switch way.trigger {
                case .roles: !way.isTheApplicants && !returning[index]
                case .deadline, .elapsed, .payment: true
                }
            }
            guard !isActed else { return nil }
            return .deadlineWithoutActor(
                state.source, state: state.id,
                circle: graph.circle(through: index) { !workflow.transitions[$0].isTheApplicants }.map {
                    graph.text($0, from: index)
                })
        }
        let baseless = workflow.transitions.flatMap { transition -> [Diagnostic] in
            guard case .deadline = transition.trigger else { return [] }
            let without = zip(transition.from, transition.fromSources).filter {
                workflow.states[$0.0].deadline == nil && !workflow.states[$0.0].isFinal
            }
            return without.prefix(1).map {
                .noDeadlineToPass($1, transition: transition.id, state: workflow.states[$0].id)
            }
        }
        return late + baseless
    }

    /// By state: whether everything that happens without the applicant leads back to it, round in a circle that only they lead out of.
    private var statesThatOthersOnlyReturnTo: [Bool] {
        var returning = [Bool](repeating: false, count: workflow.states.count)
        let isOthers: (Int) -> Bool = { !workflow.transitions[$0].isTheApplicants }
        for group in graph.groups(of: Array(workflow.states.indices), along: isOthers) {
            let members = Set(group)
            let leaving = workflow.transitions.filter {
                !members.contains($0.to) && !members.isDisjoint(with: $0.from)
            }
            // Where nobody leads on, that is another mistake.
            guard !leaving.isEmpty, leaving.allSatisfy(\.isTheApplicants) else { continue }
            for state in group { returning[state] = true }
        }
        return returning
    }

    var payments: [Diagnostic] {
        var found: [Diagnostic] = []
        for (index, state) in workflow.states.enumerated() where state.payment != nil {
            let outcomes = workflow.ways(outOf: index).compactMap { way -> PaymentOutcome? in
                if case .payment(let outcome) = workflow.transitions[way].trigger { outcome } else { nil }
            }
            let missing = PaymentOutcome.allCases.filter { !outcomes.contains($0) }
            if !missing.isEmpty {
                found.append(.paymentWithoutWayOut(state.source, state: state.id, missing: missing))
            }
        }
        for transition in workflow.transitions {
            guard case .payment = transition.trigger else { continue }
            for (state, source) in zip(transition.from, transition.fromSources)
            where workflow.states[state].payment == nil && !workflow.states[state].isFinal {
                found.append(
                    .outcomeWithoutPayment(
                        source, transition: transition.id, state: workflow.states[state].id))
                break
            }
        }
        return found
    }

    /// Circles that go round by themselves as time passes; each once.
    var endlessEscalations: [Diagnostic] {
        var found: [Diagnostic] = []
        var seen: Set<Int> = []
        let timers = WorkflowTimers(workflow)
        // What waits for a deadline that does not exist goes nowhere.
        let isTimed: (Int) -> Bool = { index in
            let transition = workflow.transitions[index]
            if case .deadline = transition.trigger {
                return transition.from.allSatisfy { workflow.states[$0].deadline != nil }
            }
            // A payment stays away, too, as long as nobody acts.
            if case .payment(.expired) = transition.trigger { return true }
            return transition.trigger.isTimed
        }
        for state in workflow.states.indices {
            // Nor does what never gets its turn.
            let circle = graph.circle(through: state) { transition, state in
                isTimed(transition) && timers.first(before: transition, in: state) == nil
            }
            guard let circle, seen.isDisjoint(with: circle)
            else { continue }
            seen.formUnion(circle)
            let first = workflow.transitions[circle.min() ?? circle[0]]
            found.append(.endlessEscalation(first.source, circle: graph.text(circle, from: state)))
        }
        return found
    }

    // MARK: - What is known

    /// Expressions that use what a transition asks for that need not have been taken.
    var namesNotYetAsked: [Diagnostic] {
        let knowledge = WorkflowKnowledge(workflow)
        var found: [Diagnostic] = []
        func check(_ expression: Expression?, _ source: SourceRange?, _ known: Set<Int>, at states: [Int]) {
            guard let expression, let source else { return }
            for reference in expression.references {
                guard let asker = workflow.asker(of: reference), !known.contains(asker) else { continue }
                found.append(
                    .notYetAsked(
                        source, name: reference.path.joined(separator: "."),
                        transition: workflow.transitions[asker], path: way(to: states, around: asker)))
                return
            }
        }
        for (index, transition) in workflow.transitions.enumerated() {
            let before = knowledge.taken(before: transition)
            check(transition.condition, transition.conditionSource, before, at: transition.from)
            for message in transition.notifications {
                check(message.condition, message.conditionSource, before.union([index]), at: transition.from)
            }
        }
        for (index, state) in workflow.states.enumerated() {
            check(state.payment?.amount, state.payment?.source, knowledge.taken[index], at: [index])
        }
        return found
    }

    /// A way to one of some states that leaves a transition out.
    private func way(to states: [Int], around transition: Int) -> String {
        let paths = graph.paths(from: workflow.initial) { $0 != transition }
        let state = states.first { paths.isReached[$0] } ?? workflow.initial
        return graph.text(paths.path(to: state), from: workflow.initial)
    }
}
