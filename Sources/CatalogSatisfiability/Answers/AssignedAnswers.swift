import CatalogEvaluation
import CatalogModel
import FormRuntime

/// A possible answer: as expressions see it, and as a submission holds it. A class, since a candidate is handed from list to
/// list far more often than it is made.
final class Candidate: Sendable {
    /// `null` for an answer that is absent; `composite` for a record or list that is there.
    let value: Value
    /// nil for an answer that is absent, and for records and lists, whose parts tell.
    let answer: AnswerValue?
    /// The number of items of a list.
    let count: Int
    let isAbsent: Bool
    /// nil for a value for which no number stands.
    let simple: SimpleValue?

    init(_ value: Value, _ answer: AnswerValue?, count: Int = 0) {
        self.value = value
        isAbsent = value.isNull
        simple = SimpleValue(value)
        self.answer = answer
        self.count = count
    }

    static let absent = Candidate(.null, nil)
    static let present = Candidate(.composite, nil)
    static let yes = Candidate(.boolean(true), .boolean(true))
    static let no = Candidate(.boolean(false), .boolean(false))
    static func items(_ count: Int) -> Candidate { Candidate(.composite, nil, count: count) }
}

/// A value for which a number stands, so that it is compared at once with others of its kind.
struct SimpleValue: Sendable {
    let kind: Kind
    let number: Int

    enum Kind: Sendable { case boolean, option, date, integer }

    init?(_ value: Value) {
        switch value {
        case .boolean(let value): (kind, number) = (.boolean, value ? 1 : 0)
        case .option(_, let index): (kind, number) = (.option, index)
        case .date(let date): (kind, number) = (.date, date.dayNumber)
        case .number(let value):
            guard let integer = value.integer else { return nil }
            (kind, number) = (.integer, integer)
        case .null, .text, .time, .dayTime, .yearMonth, .list, .item, .composite: return nil
        }
    }
}

/// Answers that were tried, for expressions of one object; what was not assigned yet is absent.
struct AssignedAnswers: AnswerSource {
    let tree: AnswerTree
    let candidates: [Candidate?]
    let object: Int

    var enclosing: any AnswerSource {
        AssignedAnswers(tree: tree, candidates: candidates, object: tree.enclosing(object))
    }

    func value(at path: ArraySlice<String>, as type: ValueType) -> Value {
        guard let node = tree.node(at: path, from: object), let candidate = candidates[node] else {
            return .null
        }
        guard case .list(let items) = tree.nodes[node].content, !candidate.isAbsent,
            let last = items.indices.last
        else { return candidate.value }
        return .list((0..<candidate.count).map { item(items[min($0, last)]) })
    }

    /// All items behind those that have nodes are like the last of these.
    func differentItems(at path: ArraySlice<String>, as type: ValueType) -> [Value]? {
        guard let node = tree.node(at: path, from: object), case .list(let items) = tree.nodes[node].content,
            let candidate = candidates[node], !candidate.isAbsent, !items.isEmpty
        else {
            // A choice of several options holds its values itself.
            guard case .list(let values) = value(at: path, as: type) else { return nil }
            return values
        }
        return items.prefix(candidate.count).map { item($0) }
    }

    func itemCount(at path: ArraySlice<String>, as type: ValueType) -> Int? {
        guard let node = tree.node(at: path, from: object), case .list(let items) = tree.nodes[node].content,
            let candidate = candidates[node], !candidate.isAbsent, !items.isEmpty
        else {
            guard case .list(let values) = value(at: path, as: type) else { return nil }
            return values.count
        }
        return candidate.count
    }

    private func item(_ node: Int) -> Value {
        if case .object = tree.nodes[node].content {
            return .item(AssignedAnswers(tree: tree, candidates: candidates, object: node))
        }
        return AssignedAnswers(tree: tree, candidates: candidates, object: node).value(at: [], as: .null)
    }
}
