/// A comparison in words, as people say it: `ist größer als`, `is not empty`, `beginnt mit`.
struct SpokenComparison {
    /// What has to be written instead; it holds `…` where more has to be changed.
    private(set) var meant: String
    /// What has to be written instead where days are compared, if that is something else: of days the earlier one is the older.
    private(set) var meantOfDays: String?
    /// The function that it is, if it is one.
    private(set) var function: SpokenFunction?
    /// How many words are read.
    let count: Int

    /// Nil if the words are no comparison.
    ///
    /// - Parameters:
    ///   - words: What stands behind the left side.
    ///   - comparesAge: Whether the left side is certainly an age.
    init?(_ words: some Sequence<String>, comparesAge: Bool) {
        var words = SpokenWords(words.prefix(10).map { $0.lowercased() })
        guard let comparison = words.takeComparison() else { return nil }
        switch comparison {
        case .written(let meant): self.meant = meant
        case .function(let function):
            meant = function.call("…", "…")
            self.function = function
        case .order(let order) where !order.isOfAge || comparesAge:
            meant = order.sign
            // `seit mehr als 3 Monate` compares a day, too.
            guard order.isOfLength, !comparesAge, let number = words.next,
                let duration = words.takeDurationWithUnit()
            else { break }
            meant = "\(order.sign) \(number)"
            meantOfDays = "\(order.ofDays) today() - duration(\"\(duration)\")"
        case .order(let order):
            meant = order.sign
            switch words.next {
            case "age", "alter": break
            case "date", "today", "datum", "heute", "@": meant = order.ofDays
            case let number? where number.allSatisfy(\.isNumber):
                let duration = words.takeDuration()
                meant = "\(order.sign) \(number)"
                meantOfDays = "\(order.ofDays) today() - duration(\"\(duration)\")"
            default: meantOfDays = order.ofDays
            }
        }
        count = words.taken
    }
}

private enum Comparison {
    /// What has to be written instead.
    case written(String)
    /// What is a function here and stands between the values there.
    case function(SpokenFunction)
    case order(Order)
}

private struct Order {
    var isMore: Bool
    var isEqualMeant: Bool
    /// `älter`, `jünger`.
    var isOfAge = false
    /// Whether a length of time may follow: not behind `vor`.
    var isOfLength = true

    var sign: String { (isMore ? ">" : "<") + (isEqualMeant ? "=" : "") }
    /// Older is more of an age, and an earlier day.
    var ofDays: String { (isMore ? "<" : ">") + (isEqualMeant ? "=" : "") }
    var negated: Order {
        Order(isMore: !isMore, isEqualMeant: !isEqualMeant, isOfAge: isOfAge, isOfLength: isOfLength)
    }
}

/// Words that are taken one after the other.
private struct SpokenWords {
    let words: [String]
    private(set) var taken = 0

    init(_ words: [String]) { self.words = words }

    var next: String? { taken < words.count ? words[taken] : nil }

    /// Takes the next words if they are one of some phrases.
    private mutating func take(_ phrases: String...) -> Bool {
        for phrase in phrases {
            let wanted = phrase.split(separator: " ")
            guard words.dropFirst(taken).starts(with: wanted, by: { $0 == $1 }) else { continue }
            taken += wanted.count
            return true
        }
        return false
    }

    /// Takes a number with its unit of time, or years.
    mutating func takeDuration() -> String {
        let number = next ?? ""
        taken += 1
        guard let unit = next, let duration = GermanWord.duration(of: number, unit) else {
            return "P\(number)Y"
        }
        taken += 1
        return duration
    }

    /// Takes a number with its unit of time if that is what comes next.
    mutating func takeDurationWithUnit() -> String? {
        guard taken + 1 < words.count, let duration = GermanWord.duration(of: words[taken], words[taken + 1])
        else { return nil }
        taken += 2
        return duration
    }

    mutating func takeComparison() -> Comparison? {
        if take("fehlt") { return .written(take("nicht") ? "!= null" : "= null") }
        let isSaid = take("ist", "sind", "is", "are")
        if isSaid, take("none of", "keines von", "keiner von") { return .written("not(… in (…, …))") }
        let isNegated = take("nicht", "not", "does not", "do not") || (isSaid && take("kein", "keine", "no"))
        if take("leer", "empty") { return .written(isNegated ? "!= null" : "= null") }
        if isSaid || isNegated {
            if take("ausgefüllt", "angegeben", "vorhanden", "beantwortet", "filled in", "given", "answered") {
                return .written(isNegated ? "= null" : "!= null")
            }
            if take("in") { return .written(isNegated ? "not(… in …)" : "in") }
            if take("zwischen", "between") {
                return .written(isNegated ? "not(… between … and …)" : "between")
            }
            if take("entweder", "either", "eines von", "einer von", "eine von", "one of") {
                return .written(isNegated ? "not(… in (…, …))" : "in (…, …)")
            }
        }
        if isSaid, !isNegated, take("ungleich") { return .written("!=") }
        if var function = takeFunction() {
            function.isNegated = take("nicht") || isNegated || function.isNegated
            return .function(function)
        }
        if !isNegated, take("von", "from") { return .written("between … and …") }
        if take("gleich", "equal to", "equal") {
            if take("oder", "or", "/"), var order = takeOrder() {
                order.isEqualMeant = true
                return .order(isNegated ? order.negated : order)
            }
            return isSaid || isNegated ? .written(isNegated ? "!=" : "=") : nil
        }
        if let order = takeOrder() { return .order(isNegated ? order.negated : order) }
        guard isNegated || isSaid && take("genau", "exactly") else { return nil }
        _ = take("ein", "eine", "a", "an")
        return .written(isNegated ? "!=" : "=")
    }

    private mutating func takeFunction() -> SpokenFunction? {
        if take("beginnt nicht mit") { return SpokenFunction("starts with", isNegated: true) }
        if take("endet nicht mit", "endet nicht auf") { return SpokenFunction("ends with", isNegated: true) }
        if take("beginnt mit", "starts with", "begins with", "start with", "begin with") {
            return SpokenFunction("starts with")
        }
        if take("endet mit", "endet auf", "ends with", "end with") { return SpokenFunction("ends with") }
        if take("enthält", "beinhaltet", "umfasst", "contains", "contain", "includes", "include", "has") {
            return SpokenFunction("contains")
        }
        return take("matches", "match") ? SpokenFunction("matches") : nil
    }

    /// `größer oder gleich als`, `mindestens`.
    private mutating func takeOrder() -> Order? {
        if take("mindestens", "wenigstens", "ab", "at least") {
            return Order(isMore: true, isEqualMeant: true)
        }
        if take("höchstens", "maximal", "bis zu", "bis", "at most") {
            return Order(isMore: false, isEqualMeant: true)
        }
        if take("über", "over", "above") { return Order(isMore: true, isEqualMeant: false) }
        if take("unter", "under", "below") { return Order(isMore: false, isEqualMeant: false) }
        if take("nach", "after") { return Order(isMore: true, isEqualMeant: false, isOfLength: false) }
        if take("vor", "before") { return Order(isMore: false, isEqualMeant: false, isOfLength: false) }
        var order: Order
        if take("älter", "older") {
            order = Order(isMore: true, isEqualMeant: false, isOfAge: true)
        } else if take("jünger", "younger") {
            order = Order(isMore: false, isEqualMeant: false, isOfAge: true)
        } else if take("größer", "groesser", "mehr", "später", "greater", "more", "later") {
            order = Order(isMore: true, isEqualMeant: false)
        } else if take("kleiner", "weniger", "früher", "less", "fewer", "smaller", "earlier") {
            order = Order(isMore: false, isEqualMeant: false)
        } else {
            return nil
        }
        order.isEqualMeant = takeEqual()
        return order
    }

    /// What follows `größer`: whether the same is meant, too.
    private mutating func takeEqual() -> Bool {
        var isMeant = take("gleich", "/ gleich", "oder gleich", "or equal", "or equals")
        _ = take("als", "than", "wie", "to")
        isMeant = take("oder gleich", "or equal", "or equals") || isMeant
        _ = take("to", "als", "wie")
        return isMeant
    }
}
