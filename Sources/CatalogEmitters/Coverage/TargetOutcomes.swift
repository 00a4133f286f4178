/// What each target does about a check.
struct TargetOutcomes: Hashable, Sendable {
    let swift, jsonSchema, html: CheckOutcome

    init(_ entry: CoverageEntry) {
        (swift, jsonSchema, html) = (entry.swift, entry.jsonSchema, entry.html)
    }

    /// In the order of the columns.
    var all: [CheckOutcome] { [swift, jsonSchema, html] }

    /// The names of the targets in files for programs, in the same order.
    static let targets: [StaticString] = ["swift", "jsonSchema", "html"]
}

/// The checks of a form, with what the targets do about them. That is the same for many checks, and is worked out once for them.
struct CoveredChecks {
    let entries: [CoverageEntry]
    /// What occurs, each once.
    private(set) var kinds: [TargetOutcomes] = []
    /// Of each entry, as a number in `kinds`.
    private(set) var kindOfEntry: [Int] = []

    init(_ entries: [CoverageEntry]) {
        self.entries = entries
        kindOfEntry.reserveCapacity(entries.count)
        for entry in entries {
            let outcomes = TargetOutcomes(entry)
            if let kind = kinds.firstIndex(of: outcomes) {
                kindOfEntry.append(kind)
            } else {
                kindOfEntry.append(kinds.count)
                kinds.append(outcomes)
            }
        }
    }

    /// How often each kind occurs.
    var counts: [Int] {
        kindOfEntry.reduce(into: [Int](repeating: 0, count: kinds.count)) { $0[$1] += 1 }
    }
}
