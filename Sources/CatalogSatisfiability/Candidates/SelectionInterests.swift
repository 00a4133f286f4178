import CatalogModel

/// What conditions look at in a selection.
struct SelectionInterest: Sendable {
    /// Options that are named together, such as in `in ("a", "b")`, by their places in the list; or one alone.
    var named: Set<Set<Int>> = []
    /// Whether it matters how many options are chosen.
    var isCounted = false
    /// Whether something is looked at that may tell apart options that are named together or not at all, such as what belongs to each.
    var isSeenOtherwise = false
}

/// The selections that are tried where not each one is, from what conditions look at in them.
struct SelectionInterests {
    /// By node; of those that some condition looks at.
    private(set) var candidates: [Int: SelectionCandidates] = [:]

    init(_ atoms: [Atom], _ tree: AnswerTree) {
        var interests: [Int: SelectionInterest] = [:]
        for atom in atoms {
            let selections = atom.answers.filter(tree.isLargeSelection)
            if selections.isEmpty { continue }
            var looked = Look(tree: tree)
            looked.look(at: atom.expression, in: atom.object)
            for node in atom.computed {
                guard let computation = tree.computation(of: node) else { continue }
                looked.look(at: computation, in: tree.object(of: node))
            }
            for node in selections {
                var interest = looked.found[node] ?? SelectionInterest(isSeenOtherwise: true)
                if looked.seesItems { interest.isSeenOtherwise = true }
                if interest.isSeenOtherwise {
                    interest.named.formUnion(atom.expression.namedOptions.map { [$0] })
                }
                interests[node, default: SelectionInterest()].formUnion(interest)
            }
        }
        for (node, interest) in interests {
            guard case .choices(let type)? = tree.nodes[node].type else { continue }
            candidates[node] = SelectionCandidates(type, interest)
        }
    }

    /// Whether the selections that are tried of a node stand for all, and conditions look at them.
    func areRepresented(_ node: Int) -> Bool { candidates[node]?.standForAll ?? false }
}

/// A look at one atom.
private struct Look {
    let tree: AnswerTree
    private(set) var found: [Int: SelectionInterest] = [:]
    /// Whether selections in the items of a list are looked at, whichever they are.
    private(set) var seesItems = false

    init(tree: AnswerTree) { self.tree = tree }

    mutating func look(at expression: Expression, in object: Int) {
        var pending = [expression]
        while let next = pending.popLast() {
            switch next {
            case .answer(let reference):
                note(reference, object) { $0.isSeenOtherwise = true }
            case .isAbsent(let reference): note(reference, object) { _ in }
            case .isNull(.answer(let reference)): note(reference, object) { _ in }
            case .call(.count, let arguments):
                if case .answer(let reference)? = arguments.first,
                    note(reference, object, { $0.isCounted = true })
                {
                    continue
                }
                pending += arguments
            case .call(.listContains, let arguments):
                if case .answer(let reference)? = arguments.first,
                    case .literal(.option(_, let place))? = arguments.last,
                    note(reference, object, { $0.named.insert([place]) })
                {
                    continue
                }
                pending += arguments
            case .quantified(_, .values(.answer(let reference), _), let variable, let body):
                let compared = body.optionsCompared(with: variable)
                note(reference, object) { interest in
                    guard let compared else {
                        interest.isSeenOtherwise = true
                        return
                    }
                    interest.named.formUnion(compared)
                }
                if compared == nil { pending.append(body) }
            case .literal, .today, .comparison, .isNull, .oneOf, .not, .and, .or, .arithmetic, .call,
                .matches, .property, .conditional, .lookup, .list, .projection, .quantified:
                pending += next.parts
            }
        }
    }

    /// - Returns: Whether it is such a selection.
    @discardableResult
    private mutating func note(
        _ reference: AnswerReference, _ object: Int, _ change: (inout SelectionInterest) -> Void
    ) -> Bool {
        if reference.variable != nil, case .list = reference.type { seesItems = true }
        guard reference.variable == nil, let node = tree.node(of: reference, in: object),
            tree.isLargeSelection(node)
        else { return false }
        change(&found[node, default: SelectionInterest()])
        return true
    }
}

extension SelectionInterest {
    fileprivate mutating func formUnion(_ other: SelectionInterest) {
        named.formUnion(other.named)
        if other.isCounted { isCounted = true }
        if other.isSeenOtherwise { isSeenOtherwise = true }
    }
}

extension Expression {
    /// The places of all options that it names, of whatever list; in the order in which they stand there.
    var namedOptions: [Int] {
        var found: Set<Int> = []
        var pending = [self]
        while let next = pending.popLast() {
            if case .literal(.option(_, let place)) = next { found.insert(place) }
            pending += next.parts
        }
        return found.sorted()
    }

    /// The options that a condition compares a variable with, those together that it does not tell apart; nil if it does anything else.
    fileprivate func optionsCompared(with variable: Int) -> Set<Set<Int>>? {
        var found: Set<Set<Int>> = []
        var pending = [self]
        func isVariable(_ expression: Expression) -> Bool {
            guard case .answer(let reference) = expression else { return false }
            return reference.variable == variable && reference.path.isEmpty
        }
        while let next = pending.popLast() {
            switch next {
            case .literal(.boolean), .literal(.null): continue
            case .not(let operand): pending.append(operand)
            case .and(let left, let right), .or(let left, let right): pending += [left, right]
            case .conditional(let condition, let then, let otherwise, .boolean):
                pending += [condition, then, otherwise]
            case .isNull(let value): guard isVariable(value) else { return nil }
            case .comparison(.equal, let value, .literal(.option(_, let place))),
                .comparison(.notEqual, let value, .literal(.option(_, let place))),
                .comparison(.equal, .literal(.option(_, let place)), let value),
                .comparison(.notEqual, .literal(.option(_, let place)), let value):
                guard isVariable(value) else { return nil }
                found.insert([place])
            case .oneOf(let value, let options):
                let places = options.compactMap {
                    if case .literal(.option(_, let place)) = $0 { place } else { nil }
                }
                guard isVariable(value), places.count == options.count else { return nil }
                found.insert(Set(places))
            case .literal, .answer, .today, .comparison, .isAbsent, .arithmetic, .call, .matches,
                .property, .conditional, .lookup, .list, .projection, .quantified:
                return nil
            }
        }
        return found
    }
}

extension AnswerTree {
    /// Whether it is a selection of so many options that not each one is tried.
    func isLargeSelection(_ node: Int) -> Bool {
        if case .choices(let type)? = nodes[node].type { type.isLarge } else { false }
    }
}
