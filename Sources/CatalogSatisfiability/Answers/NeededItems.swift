import CatalogModel

/// How many items of a list stand for all.
struct NeededItems {
    let count: Int
    /// Whether these are as many as its conditions can tell apart.
    let isEnough: Bool

    /// More are not kept.
    private static let most = 4
    private static let mostDifferent = 6

    /// One for each quantifier that goes through the list, and one more that is itself looked for.
    init(_ type: FieldType, quantifiers: Int) {
        let needed = quantifiers == 0 ? 1 : quantifiers + 1
        var kept = min(needed, Self.most)
        var highest = Int.max
        if case .list(let list) = type {
            highest = list.mostItems
            if list.isUnique {
                kept = max(kept, min(list.minItems, Self.mostDifferent), highest <= Self.most ? highest : 1)
            }
        }
        count = max(1, min(kept, highest))
        isEnough = count >= min(needed, max(1, highest))
    }
}

extension ListType {
    /// How many items there can be.
    var mostItems: Int { isUnique ? min(maxItems, item.numberOfAnswers ?? maxItems) : maxItems }
}

extension FieldType {
    /// An upper bound of how many different answers there are, if that is certain and a small number.
    fileprivate var numberOfAnswers: Int? {
        func count(_ lowest: Int64, _ highest: Int64) -> Int? {
            let (distance, overflow) = highest.subtractingReportingOverflow(lowest)
            return overflow || distance > 100_000 ? nil : max(0, Int(distance) + 1)
        }
        switch self {
        case .boolean, .consent: return 2
        case .choice(let list): return list.options.count
        case .choices(let type):
            return type.options.options.count <= 16 ? 1 << type.options.options.count : nil
        case .integer(let type): return count(type.minimum, type.maximum)
        case .money(let type): return count(type.minimum, type.maximum)
        case .decimal(let type): return count(type.minimum.units, type.maximum.units)
        case .time: return 24 * 60
        case .record(let record):
            var product = 1
            for field in record.fields where field.computation == nil {
                guard let own = field.type.numberOfAnswers, product < 100_000 else { return nil }
                product *= own + 1
            }
            return product
        case .date, .text, .email, .phone, .url, .iban, .bic, .postalCode, .file, .list: return nil
        }
    }
}

/// How often conditions go through lists.
struct ListPasses {
    /// By the name of a list: how many of its items the quantifiers and projections that go through it may tell apart.
    private(set) var byList: [String: Int] = [:]

    /// Where each item of one list may need an item of its own in another, no number is enough.
    private static let many = 4

    /// What stands around a part of a condition and goes through a list itself.
    private struct Around {
        let variable: Int
        /// nil if the part is not simply what is quantified, or a part of the conjunction or disjunction that is.
        var quantifier: Expression.Quantifier?
    }

    /// - Parameter isInItem: Whether it is a condition of items.
    mutating func add(_ condition: Expression, isInItem: Bool) {
        var pending: [(part: Expression, around: [Around])] = [(condition, [])]
        while let (part, around) = pending.popLast() {
            // Whatever is made of a truth may turn it around.
            let others =
                around.isEmpty ? [] : around.map { Around(variable: $0.variable, quantifier: nil) }
            switch part {
            case .literal, .answer, .today, .isAbsent: continue
            case .comparison(_, let left, let right): pending += [(left, others), (right, others)]
            case .and(let left, let right), .or(let left, let right):
                pending += [(left, around), (right, around)]
            case .quantified(let quantifier, let source, let variable, let body):
                pass(through: source, isInItem, around, quantifier)
                if case .values(let values, _) = source { pending.append((values, others)) }
                pending.append((body, around + [Around(variable: variable, quantifier: quantifier)]))
            case .projection(let source, let variable, let value, _):
                pass(through: source, isInItem, around, nil)
                if case .values(let values, _) = source { pending.append((values, others)) }
                pending.append((value, others + [Around(variable: variable, quantifier: nil)]))
            case .isNull, .oneOf, .not, .arithmetic, .call, .matches, .property, .conditional, .lookup, .list:
                pending += part.parts.map { ($0, others) }
            }
        }
    }

    /// `every a in x satisfies some b in y` may take an item of `y` for each of `x`; `some a in x satisfies some b in y` takes one.
    private mutating func pass(
        through source: Expression.ItemSource, _ isInItem: Bool, _ around: [Around],
        _ quantifier: Expression.Quantifier?
    ) {
        guard case .answers(let reference) = source, let name = reference.path.last else { return }
        // A list that an item holds is looked through by itself for each of these items.
        let holder = around.lastIndex { $0.variable == reference.variable }
        let between = around.suffix(from: holder.map { $0 + 1 } ?? 0)
        let isForEach =
            isInItem && reference.level > 0
            || between.contains { quantifier == nil || $0.quantifier != quantifier }
        byList[name, default: 0] += isForEach ? Self.many : 1
    }
}

extension Form {
    /// How many items each list needs for the quantifiers and projections that go through it, by the list's name.
    var quantifiersByList: [String: Int] {
        var passes = ListPasses()
        for rule in rules { passes.add(rule.requirement, isInItem: false) }
        for exit in exits { passes.add(exit.condition, isInItem: false) }
        var pending = pages.map { (elements: $0.elements, isInItem: false) }
        while let (elements, isInItem) = pending.popLast() {
            for element in elements {
                switch element {
                case .note(let note):
                    if let condition = note.relevance { passes.add(condition, isInItem: isInItem) }
                case .field(let field):
                    passes.add(field, isInItem: isInItem)
                    var (type, isItem) = (field.type, isInItem)
                    while case .list(let list) = type { (type, isItem) = (list.item, true) }
                    if case .record(let record) = type { pending.append((record.elements, isItem)) }
                }
            }
        }
        return passes.byList
    }
}

extension ListPasses {
    /// The conditions of `when` and `required`, computations and bounds.
    fileprivate mutating func add(_ field: Field, isInItem: Bool) {
        if let relevance = field.relevance { add(relevance, isInItem: isInItem) }
        if case .requiredWhen(let condition) = field.presence { add(condition, isInItem: isInItem) }
        if let computation = field.computation { add(computation.expression, isInItem: isInItem) }
        let bounds = field.type.bounds
        for bound in bounds.isEmpty ? [] : bounds.all { add(bound.expression, isInItem: isInItem) }
    }
}
