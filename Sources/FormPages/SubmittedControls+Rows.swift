import FormRuntime

extension SubmittedControls {
    /// With the rows of lists numbered as problems count; those without any answer come last.
    func closedUp(_ items: [SentItem]) -> Self {
        guard !items.isEmpty else { return self }
        var rows = RowPlaces(items)
        return renamed { rows.closedUp($0) }
    }
}

/// Where the rows of lists stand, by the numbers under which they were sent.
private struct RowPlaces {
    private var places: [String: [Int: Int]] = [:]
    /// Steps in the longest name of a list: further ones of a name lead to no row.
    private let mostSteps: Int

    init(_ items: [SentItem]) {
        for item in items { places[item.list, default: [:]][item.number] = item.place }
        mostSteps = places.keys.map { $0.utf8.count { $0 == UInt8(ascii: ".") } + 1 }.max() ?? 0
    }

    /// The name with the rows in it numbered by their places. A row without one gets the next.
    mutating func closedUp(_ name: String) -> String {
        var path = ""
        for step in name.split(separator: ".", maxSplits: mostSteps + 1, omittingEmptySubsequences: false) {
            var step = String(step)
            if let number = Int(step), String(number) == step, let known = places[path] {
                let place = known[number] ?? known.count
                places[path]?[number] = place
                step = String(place)
            }
            path += path.isEmpty ? step : "." + step
        }
        return path
    }
}
