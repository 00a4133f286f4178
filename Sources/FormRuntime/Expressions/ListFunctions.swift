/// FEEL's list functions (DMN 1.5, 10.3.4.4). A list that is absent makes the result absent, and so does an item that
/// is absent where its value is needed.
public enum Lists {
    /// The values of an expression for each item of a list.
    public static func values<Value>(of items: AnswerItems, _ value: (Answers) -> Value) -> [Value]? {
        items.isEmpty ? nil : items.map(value)
    }

    /// `count(list)`
    public static func count<Value>(_ list: [Value]?) -> Number? { list.map { Number($0.count) } }

    public static func count(_ items: AnswerItems) -> Number? { items.isEmpty ? nil : Number(items.count) }

    /// `sum(list)`; absent for an empty one.
    public static func sum(_ list: [Number?]?) -> Number? { folded(list, Number.sum) }

    /// `product(list)`; absent for an empty one.
    public static func product(_ list: [Number?]?) -> Number? { folded(list, Number.product) }

    /// `mean(list)`; absent for an empty one.
    public static func mean(_ list: [Number?]?) -> Number? { Number.quotient(sum(list), count(list)) }

    /// `min(list)`; absent for an empty one.
    public static func minimum<Value: Comparable>(_ list: [Value?]?) -> Value? {
        folded(list) { left, right in
            guard let left, let right else { return nil }
            return min(left, right)
        }
    }

    /// `max(list)`; absent for an empty one.
    public static func maximum<Value: Comparable>(_ list: [Value?]?) -> Value? {
        folded(list) { left, right in
            guard let left, let right else { return nil }
            return left < right ? right : left
        }
    }

    /// `min(list)` of texts, scalar by scalar.
    public static func minimum(_ list: [String?]?) -> String? { extreme(list) { less($0, $1) } }

    /// `max(list)` of texts, scalar by scalar.
    public static func maximum(_ list: [String?]?) -> String? { extreme(list) { less($1, $0) } }

    private static func extreme(_ list: [String?]?, _ isBefore: (String, String) -> Truth) -> String? {
        folded(list) { best, next in
            guard let best, let next else { return nil }
            return isBefore(next, best) == .yes ? next : best
        }
    }

    private static func folded<Value>(_ list: [Value?]?, _ combine: (Value?, Value?) -> Value?) -> Value? {
        guard let list, let first = list.first else { return nil }
        return list.dropFirst().reduce(first, combine)
    }

    /// `all(list)`
    public static func all(_ list: [Truth]?) -> Truth { list.map { $0.reduce(.yes, both) } ?? .undecided }

    /// `any(list)`
    public static func any(_ list: [Truth]?) -> Truth { list.map { $0.reduce(.no, either) } ?? .undecided }

    /// `list contains(list, value)`
    public static func contains<Value: Equatable>(_ list: [Value?]?, _ value: Value?) -> Truth {
        guard let list else { return .undecided }
        return Truth(list.contains { isSame($0, value) })
    }

    /// `a = b`: as many items, and each the same.
    public static func equal<Value: Equatable>(_ left: [Value?]?, _ right: [Value?]?) -> Truth {
        guard let left, let right else { return .undecided }
        return Truth(left.count == right.count && zip(left, right).allSatisfy { isSame($0, $1) })
    }

    private static func isSame<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
        // Texts are the same scalar by scalar (SEMANTICS, row 8).
        if let left = left as? String, let right = right as? String {
            return left.utf8.elementsEqual(right.utf8)
        }
        return left == right
    }

    /// `every item in list satisfies …`
    public static func every<Value>(_ list: [Value]?, _ condition: (Value) -> Truth) -> Truth {
        guard let list else { return .undecided }
        return list.reduce(.yes) { $0 == .no ? .no : both($0, condition($1)) }
    }

    /// `every item in list satisfies …`, for the items of an answer.
    public static func every(_ items: AnswerItems, _ condition: (Answers) -> Truth) -> Truth {
        guard !items.isEmpty else { return .undecided }
        return items.reduce(.yes) { $0 == .no ? .no : both($0, condition($1)) }
    }

    /// `some item in list satisfies …`, for the items of an answer.
    public static func some(_ items: AnswerItems, _ condition: (Answers) -> Truth) -> Truth {
        guard !items.isEmpty else { return .undecided }
        return items.reduce(.no) { $0 == .yes ? .yes : either($0, condition($1)) }
    }

    /// `some item in list satisfies …`
    public static func some<Value>(_ list: [Value]?, _ condition: (Value) -> Truth) -> Truth {
        guard let list else { return .undecided }
        return list.reduce(.no) { $0 == .yes ? .yes : either($0, condition($1)) }
    }
}
