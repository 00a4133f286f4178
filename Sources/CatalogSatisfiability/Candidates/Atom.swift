import CatalogModel

/// A part of a condition that no `and`, `or`, `not` or `if` takes further apart.
struct Atom: Sendable {
    let expression: Expression
    let object: Int
    /// The answers that people give on which it depends, in page order.
    let answers: [Int]
    /// The computed values on which it depends, in the order in which they are computed.
    let computed: [Int]
}

extension AnswerTree {
    /// The atoms of a condition; those of a quantifier once for each item that stands for the others.
    func atoms(of condition: Expression, in object: Int) -> [Atom] {
        var found: [Atom] = []
        var pending = [(condition, object)]
        while let (expression, object) = pending.popLast() {
            switch expression {
            case .and(let left, let right), .or(let left, let right):
                pending += [(right, object), (left, object)]
            case .not(let operand): pending.append((operand, object))
            case .conditional(let condition, let then, let otherwise, .boolean):
                pending += [(otherwise, object), (then, object), (condition, object)]
            case .quantified(_, .answers(let reference), let variable, let body):
                guard let list = node(of: reference, in: object), let item = children(of: list).first,
                    let levels = levels(from: item, to: object),
                    let inner = body.asCondition(ofItem: variable, levelsFurtherIn: levels)
                else {
                    found.append(atom(expression, object))
                    continue
                }
                pending += children(of: list).reversed().map { (inner, $0) }
            case .literal, .answer, .today, .comparison, .isAbsent, .isNull, .oneOf, .arithmetic, .call,
                .matches,
                .property, .conditional, .lookup, .list, .projection, .quantified:
                found.append(atom(expression, object))
            }
        }
        return found
    }

    /// How many objects lie between an item and an object around it; nil if that does not enclose it.
    private func levels(from item: Int, to object: Int) -> Int? {
        var (inner, levels) = (item, 0)
        while inner != object {
            guard inner != 0 else { return nil }
            inner = enclosing(inner)
            levels += 1
        }
        return levels
    }

    private func atom(_ expression: Expression, _ object: Int) -> Atom {
        atom(expression, object, looksAt: dependencies(of: expression, in: object))
    }

    /// - Parameter all: What the expression depends on.
    private func atom(_ expression: Expression, _ object: Int, looksAt all: [Int]) -> Atom {
        guard all.contains(where: { computation(of: $0) != nil }) else {
            return Atom(expression: expression, object: object, answers: all, computed: [])
        }
        return Atom(
            expression: expression, object: object, answers: all.filter { computation(of: $0) == nil },
            computed: inOrder(all.filter { computation(of: $0) != nil }))
    }

    /// All atoms of what is demanded.
    func allAtoms(of demand: Statement) -> [Atom] {
        demand.expression.map { allAtoms(of: $0, in: demand.object) } ?? []
    }

    /// The atoms of a condition, and those of the conditions inside them, which are values there or decide between some.
    func allAtoms(of condition: Expression, in object: Int) -> [Atom] {
        var found: [Atom] = []
        var pending = atoms(of: condition, in: object)
        while let atom = pending.popLast() {
            found.append(atom)
            for inner in atom.expression.conditionsInside { pending += atoms(of: inner, in: atom.object) }
        }
        return found
    }

    /// The atoms of the condition of a question. What a simple comparison looks at is known already.
    func allAtoms(of relevance: FormStatements.Relevance) -> [Atom] {
        switch relevance.condition {
        case .comparison, .answer:
            guard relevance.direct != nil else { break }
            return [atom(relevance.condition, relevance.object, looksAt: relevance.answers)]
        case .literal, .today, .isAbsent, .isNull, .oneOf, .not, .and, .or, .arithmetic, .call, .matches,
            .property, .conditional, .lookup, .list, .projection, .quantified:
            break
        }
        return allAtoms(of: relevance.condition, in: relevance.object)
    }

    /// The atoms that decide over a computed value.
    func atoms(ofComputation node: Int) -> [Atom] {
        guard let computation = computation(of: node) else { return [] }
        let object = object(of: node)
        if computation.type == .boolean { return allAtoms(of: computation, in: object) }
        let (conditions, dates) = computation.inside
        return conditions.flatMap { allAtoms(of: $0, in: object) }
            + dates.map { atom(.isNull($0), object) }
            + limitConditions(of: node).map { atom($0, object) }
    }

    /// Whether the value of an expression follows from the truth of atoms and from answers all of which are tried.
    func isDetermined(_ expression: Expression, in object: Int) -> Bool {
        var seen: Set<Int> = []
        // The atoms of conditions inside are looked at by themselves; this one is looked into.
        var pending =
            expression.parts.isEmpty ? [(expression, object)] : expression.parts.map { ($0, object) }
        if case .quantified = expression { return false }
        while let (next, object) = pending.popLast() {
            switch next {
            case .literal, .today: continue
            case .answer(let reference):
                guard let node = node(of: reference, in: object) else { return false }
                if let computation = computation(of: node) {
                    if seen.insert(node).inserted { pending.append((computation, self.object(of: node))) }
                } else if !isEnumerated(node) {
                    return false
                }
            case .projection, .quantified: return false
            case .isAbsent, .isNull, .not, .and, .or, .comparison, .oneOf, .arithmetic, .call, .matches,
                .property, .conditional, .lookup, .list:
                if next.type != .boolean { pending += next.parts.map { ($0, object) } }
            }
        }
        return true
    }
}

extension Expression {
    /// The parts that are true or false by themselves, such as the condition of an `if` or a side of a comparison; outermost ones only.
    var conditionsInside: [Expression] { inside.conditions }

    /// The outermost conditions in it and, outside of these, the dates that are put together of answers, as `date(year, 2, 29)`: whether
    /// there is such a day decides over the value.
    fileprivate var inside: (conditions: [Expression], dates: [Expression]) {
        if case .quantified = self { return ([], []) }
        var (conditions, dates) = ([Expression](), [Expression]())
        if isDateOfAnswers { dates.append(self) }
        var pending = parts
        while let next = pending.popLast() {
            switch next {
            case .literal, .answer, .today, .projection: continue
            case .comparison, .isAbsent, .isNull, .oneOf, .not, .and, .or, .arithmetic, .call, .matches,
                .property, .conditional, .lookup, .list, .quantified:
                guard next.type != .boolean else {
                    conditions.append(next)
                    continue
                }
                if next.isDateOfAnswers { dates.append(next) }
                pending += next.parts
            }
        }
        return (conditions, dates)
    }

    private var isDateOfAnswers: Bool {
        if case .call(.date, _) = self { !references.isEmpty } else { false }
    }

    /// The body of a quantifier as a condition of the item itself; nil if it contains another quantifier.
    fileprivate func asCondition(ofItem variable: Int, levelsFurtherIn levels: Int) -> Expression? {
        guard !holdsVariables else { return nil }
        return replacing { reference in
            guard let own = reference.variable else {
                return AnswerReference(
                    level: reference.level + levels, path: reference.path, type: reference.type)
            }
            guard own == variable else { return nil }
            return AnswerReference(level: 0, path: reference.path, type: reference.type)
        }
    }

    private var holdsVariables: Bool {
        var pending = [self]
        while let next = pending.popLast() {
            switch next {
            case .projection, .quantified: return true
            case .literal, .answer, .today, .comparison, .isAbsent, .isNull, .oneOf, .not, .and, .or,
                .arithmetic,
                .call, .matches, .property, .conditional, .lookup, .list:
                pending += next.parts
            }
        }
        return false
    }
}
