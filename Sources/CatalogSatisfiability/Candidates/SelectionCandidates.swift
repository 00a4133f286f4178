import CatalogEvaluation
import CatalogModel

/// The selections that are tried of more options than could be tried in every way.
///
/// Options that no condition tells apart are alike: it only matters whether some of them are chosen, and at most how many. If few kinds
/// of options are left, some of each kind and none of it, or each number of them, stand for all. If many, each that is named is tried
/// alone and left out alone; what else there is to try follows from what is demanded (`Search+Selections`).
struct SelectionCandidates: Sendable {
    let type: ChoicesType
    /// The places of the options that conditions name.
    private let named: [Int]
    /// The places of options that no condition tells apart; by the first of each.
    private let alike: [[Int]]
    private let isCounted: Bool
    /// Whether they stand for all selections.
    let standForAll: Bool

    /// - Parameter interest: nil if no condition looks at it.
    init(_ type: ChoicesType, _ interest: SelectionInterest?) {
        self.type = type
        let places = type.options.options.indices
        let sets = interest?.named ?? []
        let inOrder = sets.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
        var memberships = Array(repeating: [Int](), count: places.count)
        for (number, set) in inOrder.enumerated() {
            for place in set where places.contains(place) { memberships[place].append(number) }
        }
        named = places.filter { !memberships[$0].isEmpty }
        let kinds = Dictionary(grouping: places) { memberships[$0] }.values
        alike = kinds.sorted { $0.lexicographicallyPrecedes($1) }
        isCounted = interest?.isCounted ?? false
        var ways = 1
        for kind in alike where ways <= Self.mostThatStandForAll {
            ways *= isCounted ? kind.count + 1 : 2
        }
        standForAll = interest?.isSeenOtherwise != true && ways <= Self.mostThatStandForAll
    }

    private var count: Int { type.options.options.count }

    /// How many options may be chosen; nil if that is no number.
    private var sizes: ClosedRange<Int>? {
        let (least, most) = (max(1, type.minItems), min(type.maxItems, count))
        return least <= most ? least...most : nil
    }

    /// The most usual selection, with an option if that has to be chosen; nil if none is allowed.
    func usual(holding option: Int? = nil) -> Candidate? {
        guard let sizes else { return nil }
        return type.candidate(Array(Array(0..<count).beginning(with: option).prefix(sizes.lowerBound)))
    }

    /// - Parameter option: One that all of them have to hold.
    func candidates(holding option: Int? = nil) -> [Candidate] {
        guard let sizes else { return [] }
        var found = Found(sizes: sizes, option: option)
        let (least, most) = (sizes.lowerBound, sizes.upperBound)
        let all = Array(0..<count).beginning(with: option)
        let isNamed = Set(named)
        let unnamedFirst = all.filter { !isNamed.contains($0) } + named
        let first = option.map { [$0] } ?? []
        func filled(_ selection: [Int], to size: Int, without left: Int? = nil) -> [Int] {
            let more = unnamedFirst.lazy.filter { $0 != left && !selection.contains($0) }
            return selection + more.prefix(max(0, size - selection.count))
        }
        found.add(Array(all.prefix(least)))
        for place in named.prefix(Self.mostAlone) {
            found.add(filled(place == option ? first : first + [place], to: least))
        }
        for place in named.prefix(Self.mostAlone) { found.add(filled(first, to: most, without: place)) }
        found.add(Array(all.prefix(most)))
        if isCounted {
            for size in sizes.prefix(Self.mostSizes) { found.add(filled(first, to: size)) }
        }
        if standForAll {
            let kinds = alike.map { $0.beginning(with: option) }
            for numbers in numbersOfEach() { found.add(selection(numbers, of: kinds, atLeast: least)) }
        }
        return found.selections.map(type.candidate)
    }

    /// So many options of each kind; where their number does not matter, as many more of those kinds as are needed.
    private func selection(_ numbers: [Int], of kinds: [[Int]], atLeast least: Int) -> [Int] {
        var selection: [Int] = []
        var more: [Int] = []
        for (number, kind) in zip(numbers, kinds) {
            selection += kind.prefix(number)
            if number > 0, !isCounted { more += kind.dropFirst(number) }
        }
        return selection + more.prefix(max(0, least - selection.count))
    }

    /// How many of each kind of options are chosen, in all ways that make a difference.
    private func numbersOfEach() -> [[Int]] {
        alike.reduce([[]]) { ways, kind in
            ways.flatMap { way in (0...(isCounted ? kind.count : 1)).map { way + [$0] } }
        }
    }

    /// The same selection with an option if it is without, and the other way round. Where the number would not be allowed any more, another
    /// one gives way or comes in: each that is named, and one of the others. With the options that are changed.
    ///
    /// - Parameter option: One that stays.
    func changed(
        _ candidate: Candidate, _ place: Int, holding option: Int?
    ) -> [(selection: Candidate, options: [Int])] {
        guard let sizes else { return [] }
        let selection = Set(candidate.value.places).symmetricDifference([place])
        if sizes.contains(selection.count) { return [(type.candidate(Array(selection)), [place])] }
        let isFull = selection.count > sizes.upperBound
        func mayChange(_ other: Int) -> Bool {
            other != place && other != option && selection.contains(other) == isFull
        }
        let isNamed = Set(named)
        let unnamed = (0..<count).first { !isNamed.contains($0) && mayChange($0) }
        let others = named.filter(mayChange).prefix(Self.mostInPlace) + (unnamed.map { [$0] } ?? [])
        return others.compactMap { other in
            let selection = selection.symmetricDifference([other])
            return sizes.contains(selection.count)
                ? (type.candidate(Array(selection)), [place, other]) : nil
        }
    }

    private static let mostInPlace = 32
    private static let mostThatStandForAll = 512
    private static let mostAlone = 16
    private static let mostSizes = 64

    /// Selections that are allowed, each once.
    private struct Found {
        let sizes: ClosedRange<Int>
        let option: Int?
        private(set) var selections: [[Int]] = []
        private var seen: Set<[Int]> = []

        init(sizes: ClosedRange<Int>, option: Int?) { (self.sizes, self.option) = (sizes, option) }

        mutating func add(_ selection: [Int]) {
            guard sizes.contains(selection.count), option.map(selection.contains) ?? true else { return }
            let selection = selection.sorted()
            if seen.insert(selection).inserted { selections.append(selection) }
        }
    }
}

extension ChoicesType {
    /// Options up to which each selection is tried.
    static let mostEnumerated = 6

    var isLarge: Bool { options.options.count > Self.mostEnumerated }

    /// Each selection; for few options.
    var allCandidates: [Candidate] {
        let count = options.options.count
        guard 1...Self.mostEnumerated ~= count else { return [] }
        return (1..<(1 << count)).compactMap { bits in
            let selection = (0..<count).filter { bits & (1 << $0) != 0 }
            return max(1, minItems) <= selection.count && selection.count <= maxItems
                ? candidate(selection) : nil
        }
    }

    /// - Parameter selection: The places of the options that are chosen.
    func candidate(_ selection: [Int]) -> Candidate {
        let selection = selection.sorted()
        let codes = selection.map { options.options[$0].code }
        return Candidate(
            .list(zip(codes, selection).map { .option($0, index: $1) }), .list(codes.map { .text($0) }))
    }
}

extension Value {
    /// The places of the options in a selection.
    fileprivate var places: [Int] {
        guard case .list(let options) = self else { return [] }
        return options.compactMap { if case .option(_, let place) = $0 { place } else { nil } }
    }
}

extension [Int] {
    /// The same ones, one of them in front if it is among them.
    fileprivate func beginning(with first: Int?) -> [Int] {
        guard let first, contains(first) else { return self }
        return [first] + filter { $0 != first }
    }
}
