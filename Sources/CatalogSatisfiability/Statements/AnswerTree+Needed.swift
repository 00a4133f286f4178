import CatalogModel

extension AnswerTree {
    /// The answers without which something that is demanded cannot be: a comparison is undecided where a side of it is
    /// absent. There may be more of them.
    func needed(by statement: Statement) -> [Int] {
        guard statement.whileAbsent == nil, let condition = statement.expression else { return [] }
        switch (statement.demand, condition) {
        case (.isNotTrue, _), (.isNotFalse, _): return []
        case (.isFalse, .isAbsent(let reference)):
            return node(of: reference, in: statement.object).map { [$0] } ?? []
        case (.isFalse, .isNull(let operand)): return neededForAValue([operand], in: statement.object)
        case (.isTrue, .isAbsent), (.isTrue, .isNull): return []
        case (.isTrue, _), (.isFalse, _): return neededForAValue([condition], in: statement.object)
        }
    }

    /// The answers without which one of some expressions is absent, or undecided.
    private func neededForAValue(_ expressions: [Expression], in object: Int) -> [Int] {
        var found: [Int] = []
        var pending = expressions
        while let expression = pending.popLast() {
            switch expression {
            case .answer(let reference):
                if let node = node(of: reference, in: object) { found.append(node) }
            case .comparison, .not, .arithmetic, .matches, .property: pending += expression.parts
            case .oneOf(let operand, let others): if !others.isEmpty { pending.append(operand) }
            case .lookup(let option, _, _): pending.append(option)
            case .call(let function, let arguments):
                pending += arguments.prefix(function.neededArguments)
            case .projection(.answers(let list), _, _, _), .quantified(_, .answers(let list), _, _):
                if let node = node(of: list, in: object) { found.append(node) }
            case .literal, .today, .isAbsent, .isNull, .and, .or, .conditional, .list, .projection,
                .quantified:
                break
            }
        }
        return found
    }
}

extension Function {
    /// How many of its arguments, from the first on, must not be absent, or there is no value.
    fileprivate var neededArguments: Int {
        switch self {
        case .count, .sum, .product, .mean, .minimum, .maximum, .all, .any, .listContains: 1
        case .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .decimal, .modulo, .even,
            .odd, .stringLength, .substring, .upperCase, .lowerCase, .substringBefore, .substringAfter,
            .contains, .startsWith, .endsWith, .date, .monthsBetween, .age:
            Int.max
        }
    }
}
