import CatalogDiagnostics

/// A witness with what the form has to say to it.
package struct CheckedWitness: Sendable {
    package let witness: Witness
    package let expectation: Example.Expectation

    package init(_ witness: Witness, expectation: Example.Expectation) {
        self.witness = witness
        self.expectation = expectation
    }
}

/// A set of answers that the compiler found by itself: proof that something in a form can happen.
package struct Witness: Sendable {
    /// `witness1` and so on, in the order in which they were found, without names that examples have.
    package private(set) var id: String
    package let answers: AnswerValue
    /// The day on which it is handed in.
    package let today: CalendarDate
    /// What happens with these answers, for example `option /kind organic` or `rule differentSize`.
    package var reaches: [String] { namesOfReached() }
    /// Names are needed for files alone.
    private let namesOfReached: @Sendable () -> [String]
    /// The codes of the problems among that: of the rules that are violated, and of exits.
    package let refusals: [String]
    /// Where the first of that is written.
    package let source: SourceRange?

    package init(
        id: String, answers: AnswerValue, today: CalendarDate, reaches: @escaping @Sendable () -> [String],
        refusals: [String], source: SourceRange? = nil
    ) {
        self.source = source
        self.id = id
        self.answers = answers
        self.today = today
        namesOfReached = reaches
        self.refusals = refusals
    }
}

extension Witness {
    fileprivate mutating func rename(_ name: String?) { id = name ?? id }
}

extension [Witness] {
    /// The same under names that no example has: its file would be lost.
    package func named(besides examples: [Example]) -> [Witness] {
        let taken = Set(examples.map(\.id))
        guard contains(where: { taken.contains($0.id) }) else { return self }
        var names = (1...).lazy.map { "witness\($0)" }.filter { !taken.contains($0) }.makeIterator()
        return map { witness in
            var witness = witness
            witness.rename(names.next())
            return witness
        }
    }
}
