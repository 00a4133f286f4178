import FormRuntime

extension SubmittedControls {
    /// With the rows of lists numbered as in problems and messages: those with answers first and without gaps, behind them
    /// the others.
    func closedUp(_ answers: [ControlAnswer]) -> Self {
        var places: [String: [Int: Int]] = [:]
        note(answers, in: &places)
        guard places.contains(where: { $0.value.contains { $0.key != $0.value } }) else { return self }
        return renamed { name in
            var path = ""
            for step in name.split(separator: ".", omittingEmptySubsequences: false) {
                var step = String(step)
                if let number = Int(step), String(number) == step, places[path] != nil {
                    let free = places[path]?.count ?? 0
                    step = String(places[path]?[number] ?? free)
                    places[path]?[number, default: free] = Int(step) ?? free
                }
                path += path.isEmpty ? step : "." + step
            }
            return path
        }
    }

    /// Collects by list where a row that was sent under a number stands.
    private func note(_ answers: [ControlAnswer], in places: inout [String: [Int: Int]]) {
        for answer in answers {
            for (place, number) in answer.numbers.enumerated() {
                places[answer.name, default: [:]][number] = place
            }
            note(answer.members, in: &places)
        }
    }
}
