import CatalogModel

/// A part of a condition that no `and`, `or`, `not` or `if` takes further apart.
struct Atom: Sendable {
    let expression: Expression
    let object: Int
    let answers: [Int]
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
                .property, .conditional, .list, .projection, .quantified:
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
        Atom(expression: expression, object: object, answers: answers(in: expression, of: object))
    }
}

extension Expression {
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
                .call, .matches, .property, .conditional, .list:
                pending += next.parts
            }
        }
        return false
    }
}
