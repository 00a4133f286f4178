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

extension Form {
    /// How many quantifiers and projections go through the list with a name.
    var quantifiersByList: [String: Int] {
        var found: [String: Int] = [:]
        for (condition, isInItem) in conditions {
            var pending = [condition]
            while let next = pending.popLast() {
                switch next {
                case .quantified(_, .answers(let reference), _, _),
                    .projection(.answers(let reference), _, _, _):
                    // Each item of one list may need an item of its own in another.
                    let weight = isInItem && reference.level > 0 ? 4 : 1
                    if let name = reference.path.last { found[name, default: 0] += weight }
                case .literal, .answer, .today, .comparison, .isAbsent, .isNull, .oneOf, .not, .and, .or,
                    .arithmetic, .call, .matches, .property, .conditional, .lookup, .list, .projection,
                    .quantified:
                    break
                }
                pending += next.parts
            }
        }
        return found
    }

    /// All conditions of the form and of the records in it, and whether they are those of items.
    private var conditions: [(Expression, isInItem: Bool)] {
        var found = (rules.map(\.requirement) + exits.map(\.condition)).map { ($0, false) }
        var pending = [(pages.flatMap(\.elements), false)]
        while let (elements, isInItem) = pending.popLast() {
            found += elements.notes.compactMap(\.relevance).map { ($0, isInItem) }
            for field in elements.fields {
                found += field.conditions.map { ($0, isInItem) }
                var (type, isItem) = (field.type, isInItem)
                while case .list(let list) = type { (type, isItem) = (list.item, true) }
                if case .record(let record) = type { pending.append((record.elements, isItem)) }
            }
        }
        return found
    }
}

extension Field {
    /// Of `when` and `required`, computations and bounds.
    fileprivate var conditions: [Expression] {
        var found = relevance.map { [$0] } ?? []
        if case .requiredWhen(let condition) = presence { found.append(condition) }
        if let computation { found.append(computation.expression) }
        found += type.bounds.all.map(\.expression)
        return found
    }
}
