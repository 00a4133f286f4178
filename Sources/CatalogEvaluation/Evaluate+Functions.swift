import CatalogModel
import FormRuntime

/// The value of a function; the checker has seen to the number and the types of its arguments.
func called(_ function: Function, _ arguments: [Value], today: FormRuntime.CalendarDate) -> Value {
    func argument(_ index: Int) -> Value { arguments.indices.contains(index) ? arguments[index] : .null }
    func number(_ index: Int) -> Number? { argument(index).number }
    func text(_ index: Int) -> String? { argument(index).text }
    func rounded(_ mode: Number.RoundingMode) -> Value {
        Value(Number.rounded(number(0), arguments.count > 1 ? number(1) : .zero, mode))
    }
    var numbers: [Number?]? { argument(0).list?.map(\.number) }
    switch function {
    case .floor: return rounded(.floor)
    case .ceiling: return rounded(.ceiling)
    case .roundUp: return rounded(.up)
    case .roundDown: return rounded(.down)
    case .roundHalfUp: return rounded(.halfUp)
    case .roundHalfDown: return rounded(.halfDown)
    case .decimal: return rounded(.halfEven)
    case .modulo: return Value(Number.modulo(number(0), number(1)))
    case .even: return Value(Number.isDivisible(number(0), by: 2))
    case .odd: return Value(negation(Number.isDivisible(number(0), by: 2)))
    case .stringLength: return Value(Texts.length(text(0)))
    case .substring:
        return arguments.count > 2
            ? Value(Texts.substring(text(0), from: number(1), length: number(2)))
            : Value(Texts.substring(text(0), from: number(1)))
    case .upperCase: return Value(Texts.upperCase(text(0)))
    case .lowerCase: return Value(Texts.lowerCase(text(0)))
    case .substringBefore: return Value(Texts.before(text(0), text(1)))
    case .substringAfter: return Value(Texts.after(text(0), text(1)))
    case .contains: return Value(Texts.contains(text(0), text(1)))
    case .startsWith: return Value(Texts.starts(text(0), with: text(1)))
    case .endsWith: return Value(Texts.ends(text(0), with: text(1)))
    case .date:
        return Value(FormRuntime.CalendarDate.date(year: number(0), month: number(1), day: number(2)))
    case .monthsBetween:
        return Value(FormRuntime.CalendarDate.months(from: argument(0).date, to: argument(1).date))
    case .age: return Value(FormRuntime.CalendarDate.age(argument(0).date, on: today))
    case .count: return Value(Lists.count(argument(0).list))
    case .sum: return Value(Lists.sum(numbers))
    case .product: return Value(Lists.product(numbers))
    case .mean: return Value(Lists.mean(numbers))
    case .minimum: return extreme(argument(0).list) { $0 < 0 }
    case .maximum: return extreme(argument(0).list) { $0 > 0 }
    case .all: return Value(Lists.all(argument(0).list?.map(\.truth)))
    case .any: return Value(Lists.any(argument(0).list?.map(\.truth)))
    case .listContains:
        return argument(0).list.map { list in .boolean(list.contains { $0.isSame(as: argument(1)) }) }
            ?? .null
    }
}

/// The first value that stands before (or behind) all others; absent if one of them is.
private func extreme(_ list: [Value]?, _ isBetter: (Int) -> Bool) -> Value {
    guard let list, var best = list.first, !best.isNull else { return .null }
    for value in list.dropFirst() {
        guard let order = value.order(to: best) else { return .null }
        if isBetter(order) { best = value }
    }
    return best
}
