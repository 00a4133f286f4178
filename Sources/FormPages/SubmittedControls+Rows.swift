import FormRuntime

extension SubmittedControls {
    /// With the rows of lists numbered as problems count. Where these say nothing, because there is no such row for the checks or
    /// reading has failed, those in which something was typed are numbered by what was sent; those with blanks alone come last.
    ///
    /// - Parameters:
    ///   - items: The items of lists that the checks found.
    ///   - lists: The names of all lists, as of `JudgedControls`.
    func closedUp(_ items: [SentItem], in lists: Set<String>) -> Self {
        guard !lists.isEmpty else { return self }
        var rows = RowPlaces(items, lists, typed: answers.lazy.filter { !isBlank($0.value) }.map(\.name))
        return renamed { rows.closedUp($0) }
    }
}

/// Where the rows of lists stand, by the numbers under which they were sent.
private struct RowPlaces {
    private let lists: Set<String>
    /// Steps in the longest name of a list and the number behind it: further ones of a name lead to no row.
    private let mostSteps: Int
    /// By the names of lists as they were sent, the numbers of rows in which something was typed.
    private var typed: [String: Set<Int>] = [:]
    /// By the names of lists in which rows around them are numbered by their places.
    private var places: [String: [Int: Int]] = [:]
    /// Lists in which all that was typed has its place.
    private var complete: Set<String> = []

    init(_ items: [SentItem], _ lists: Set<String>, typed names: some Sequence<String>) {
        self.lists = lists
        mostSteps = lists.map { $0.utf8.count { $0 == UInt8(ascii: ".") } + 2 }.max() ?? 0
        for item in items { places[item.list, default: [:]][item.number] = item.place }
        for name in names {
            var way = RowWay()
            for step in steps(of: name) {
                guard let number = way.row(step, lists) else {
                    way.take(step)
                    continue
                }
                typed[way.sent, default: []].insert(number)
                way.take(row: number, at: number)
            }
        }
    }

    /// The name with the rows in it numbered by their places. A row without one gets the next.
    mutating func closedUp(_ name: String) -> String {
        var way = RowWay()
        for step in steps(of: name) {
            guard let number = way.row(step, lists) else {
                way.take(step)
                continue
            }
            way.take(row: number, at: place(of: number, way))
        }
        return way.closedUp
    }

    private mutating func place(of number: Int, _ way: RowWay) -> Int {
        var known = places[way.closedUp] ?? [:]
        if let place = known[number] { return place }
        // Taken out, so that what grows is not copied.
        places[way.closedUp] = nil
        if complete.insert(way.closedUp).inserted {
            for number in (typed[way.sent] ?? []).sorted() where known[number] == nil {
                known[number] = known.count
            }
        }
        let place = known[number] ?? known.count
        known[number] = place
        places[way.closedUp] = known
        return place
    }

    private func steps(of name: String) -> [Substring] {
        name.split(separator: ".", maxSplits: mostSteps, omittingEmptySubsequences: false)
    }
}

/// How far a name has been gone through.
private struct RowWay {
    /// As it was sent.
    private(set) var sent = ""
    /// With the places of rows in place of their numbers.
    private(set) var closedUp = ""
    /// With `#` in place of the numbers of rows.
    private var pattern = ""
    private var isAtStart = true

    /// The number of a row, if the step behind what has been gone through is one.
    func row(_ step: Substring, _ lists: Set<String>) -> Int? {
        // As the reader takes it.
        guard 1...6 ~= step.utf8.count, step.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
            step.utf8.count == 1 || step.utf8.first != 0x30, lists.contains(pattern)
        else { return nil }
        return Int(step)
    }

    mutating func take(_ step: Substring) {
        let step = isAtStart ? step : "." + step
        isAtStart = false
        sent += step
        closedUp += step
        pattern += step
    }

    /// Takes the number of a row, in front of which its list stands.
    mutating func take(row number: Int, at place: Int) {
        sent += ".\(number)"
        closedUp += ".\(place)"
        pattern += ".#"
    }
}
