/// A comparison in words, as people say it: `ist größer als`, `is not empty`, `beginnt mit`.
struct SpokenComparison {
    /// What has to be written instead; it holds `…` where more has to be changed.
    let meant: String
    /// How many words are read.
    let count: Int

    /// Nil if the words are no comparison.
    ///
    /// - Parameters:
    ///   - words: What stands behind the left side.
    ///   - comparesAge: Whether the left side is an age, so that more of it is older; of days, the earlier one is.
    init?(_ words: some Sequence<String>, comparesAge: Bool) {
        var words = SpokenWords(words.prefix(10).map { $0.lowercased() })
        guard let meant = words.takeComparison(comparesAge: comparesAge) else { return nil }
        (self.meant, count) = (meant, words.taken)
    }
}

/// Words that are taken one after the other.
private struct SpokenWords {
    let words: [String]
    private(set) var taken = 0

    init(_ words: [String]) { self.words = words }

    private var next: String? { taken < words.count ? words[taken] : nil }

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

    mutating func takeComparison(comparesAge: Bool) -> String? {
        if take("fehlt") { return take("nicht") ? "!= null" : "= null" }
        let isSaid = take("ist", "sind", "is", "are")
        let isNegated = take("nicht", "not") || (isSaid && take("kein", "keine", "keiner", "keines", "no"))
        if take("leer", "empty") { return isNegated ? "!= null" : "= null" }
        if isSaid || isNegated {
            if take(
                "ausgefüllt", "angegeben", "vorhanden", "gesetzt", "beantwortet", "filled in", "filled",
                "given", "set", "answered")
            {
                return isNegated ? "= null" : "!= null"
            }
            if take("in") { return isNegated ? "not(… in …)" : "in" }
            if take("zwischen", "between") { return isNegated ? "not(… between … and …)" : "between" }
            if take("entweder", "either", "eines von", "einer von", "eine von", "one of") {
                return isNegated ? "not(… in (…, …))" : "in (…, …)"
            }
        }
        if isSaid, !isNegated, take("ungleich") { return "!=" }
        if let function = takeFunction() { return isNegated ? "not(\(function)(…, …))" : "\(function)(…, …)" }
        if !isNegated, take("von", "from") { return "between … and …" }
        if take("gleich", "equal") {
            if take("oder", "or", "/"), let sign = takeOrder(comparesAge) {
                return isNegated ? Self.opposites[sign + "="] : sign + "="
            }
            _ = take("to")
            return isSaid || isNegated ? (isNegated ? "!=" : "=") : nil
        }
        guard let order = takeOrder(comparesAge) else { return isNegated ? "!=" : nil }
        return isNegated ? Self.opposites[order] ?? order : order
    }

    private static let opposites = [">": "<=", "<": ">=", ">=": "<", "<=": ">"]

    /// What is a function here and stands between the values there.
    private mutating func takeFunction() -> String? {
        if take("beginnt mit", "fängt an mit", "starts with", "begins with") { return "starts with" }
        if take("endet mit", "endet auf", "ends with") { return "ends with" }
        if take("enthält", "beinhaltet", "contains") { return "contains" }
        return nil
    }

    /// `größer oder gleich als`, `mindestens`: the sign that is meant, with what it is compared with where that has to be written in another
    /// way.
    private mutating func takeOrder(_ comparesAge: Bool) -> String? {
        if take("mindestens", "wenigstens", "ab", "at least") { return ">=" }
        if take("höchstens", "maximal", "bis zu", "bis", "at most") { return "<=" }
        if take("über", "nach", "over", "above", "after") { return ">" }
        if take("unter", "vor", "under", "below", "before") { return "<" }
        if take("älter", "older") { return takeAge(isMore: true, comparesAge) }
        if take("jünger", "younger") { return takeAge(isMore: false, comparesAge) }
        let sign: String
        if take("größer", "groesser", "mehr", "später", "greater", "more", "later") {
            sign = ">"
        } else if take("kleiner", "weniger", "früher", "less", "fewer", "smaller", "earlier") {
            sign = "<"
        } else {
            return nil
        }
        return takeEqual() ? sign + "=" : sign
    }

    /// What follows `größer`: whether the same is meant, too.
    private mutating func takeEqual() -> Bool {
        var isMeant = take("gleich", "/ gleich", "oder gleich", "or equal", "or equals")
        _ = take("als", "than", "wie", "to")
        isMeant = take("oder gleich", "or equal", "or equals") || isMeant
        _ = take("to", "als", "wie")
        return isMeant
    }

    /// What follows `älter` and `jünger`. A higher number is older, and an earlier day.
    private mutating func takeAge(isMore: Bool, _ comparesAge: Bool) -> String {
        let isEqual = takeEqual()
        func sign(_ isMore: Bool) -> String { (isMore ? ">" : "<") + (isEqual ? "=" : "") }
        if comparesAge { return sign(isMore) }
        guard let number = next, number.first?.isNumber == true else { return sign(!isMore) }
        guard taken + 1 < words.count, let duration = GermanWord.duration(of: number, words[taken + 1]) else {
            return sign(isMore)
        }
        taken += 2
        return "\(sign(!isMore)) today() - duration(\"\(duration)\")"
    }
}
