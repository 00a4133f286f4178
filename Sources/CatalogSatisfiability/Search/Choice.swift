/// What is tried for one answer of a search.
struct Choice {
    private var options: [Candidate] = []
    /// What is tried after these. Apart from them, since thousands of candidates are not copied for a few that are tried first.
    private var rest: [Candidate] = []
    private var next = 0
    /// Whether there is more to try than these.
    private var isOpen = false
    /// Whether the question is asked.
    private(set) var isAsked = false
    /// The positions of the answers that had a part in what does not fit.
    var conflicts = PositionSet()

    init() {}

    init(
        _ options: [Candidate], then rest: [Candidate] = [], isOpen: Bool = false, isAsked: Bool = true
    ) {
        (self.options, self.rest, self.isOpen, self.isAsked) = (options, rest, isOpen, isAsked)
    }

    /// - Parameter others: What comes after the first ones; it is asked for only if these do not do.
    mutating func takeNext(_ others: () -> [Candidate]) -> Candidate? {
        if next == options.count, !rest.isEmpty {
            (options, rest, next) = (rest, [], 0)
        }
        if next == options.count, isOpen {
            isOpen = false
            options = others()
            next = 0
        }
        guard next < options.count else { return nil }
        next += 1
        return options[next - 1]
    }
}
