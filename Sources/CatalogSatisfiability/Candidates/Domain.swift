import CatalogEvaluation
import CatalogModel
import FormRuntime

/// The answers to one question that are tried.
struct Domain: Sendable {
    /// Answers that are there, the most usual one first; whether none is allowed is the search's affair.
    var candidates: [Candidate]
    /// Whether the candidates stand for all possible answers.
    var isRepresentative: Bool
    let line: Line?
    /// Of a selection of many options: where the candidates come from, and others.
    var selections: SelectionCandidates?

    /// The candidates that are an option or hold it. Those of a choice stand in the order of its options, but for those of some items.
    func candidates(holding option: Goal.WantedOption) -> [Candidate] {
        if candidates.indices.contains(option.place) {
            let candidate = candidates[option.place]
            if case .option(_, option.place) = candidate.value { return [candidate] }
        }
        return candidates.filter { $0.holds(option) }
    }

    var usual: Candidate? { candidates.first }
    /// The ends of the line; the usual answer of what is on none.
    var least: Candidate? { line.flatMap { $0.candidate($0.lowest) } ?? candidates.first }
    var greatest: Candidate? { line.flatMap { $0.candidate($0.highest) } ?? candidates.first }
}

/// The domains of all answers of a form.
struct Domains {
    private(set) var byNode: NodeTable<Domain>
    /// Atoms for which an answer is looked for once the others are known.
    let open: [Atom]
    /// The places of those that look at a node.
    private let openPlaces: PlacesByNode
    /// The answers that some condition looks at.
    let mentioned: Set<Int>
    /// Answers of which every possible one is tried.
    private var whole: Set<Int> = []

    /// More ordinals than these are not tried.
    private static let mostOrdinals = 240
    /// Lines that are not longer are tried as a whole where nothing less stands for all.
    private static let shortLine: Int64 = 64

    /// - Parameters:
    ///   - distinct: Lists whose items have to differ.
    ///   - answers: Those that are needed, if not all are.
    ///   - abridged: Lists whose items do not stand for all; those of the tree if that is not known better.
    ///   - isAnyDay: That the answers of all days from the given one on count.
    ///   - isForAtoms: That nothing is demanded but what the atoms say, so that one answer is as good as any other where none of them
    ///     looks.
    init(
        _ tree: AnswerTree, atoms: [Atom], distinct: [Int], answers: [Int]? = nil, abridged: Set<Int>? = nil,
        today: FormRuntime.CalendarDate, isAnyDay: Bool = false, isForAtoms: Bool = false, _ effort: Effort
    ) {
        effort.spend(Effort.atom * atoms.count)
        let answers = answers ?? Array(tree.nodes.indices)
        let abridged = abridged ?? tree.abridged
        var lines = NodeTable<Line?>(nil, for: answers)
        let given = answers.filter { tree.nodes[$0].type != nil && tree.computation(of: $0) == nil }
        for node in given {
            if let line = tree.nodes[node].type.flatMap({ Line($0, today: today, isAnyDay: isAnyDay) }) {
                lines[node] = line
            }
        }
        var interests = Interests(atoms, distinct: distinct, tree, lines: lines, today: today, effort)
        open = interests.open
        let openPlaces: [Int: [Int]] = open.indices.reduce(into: [:]) { places, place in
            for answer in Set(interests.open[place].answers) { places[answer, default: []].append(place) }
        }
        self.openPlaces = PlacesByNode(openPlaces.map { (node: $0.key, places: $0.value) })
        mentioned = Set(interests.answers.keys)
        let present = Domain(candidates: [.present], isRepresentative: true, line: nil)
        byNode = NodeTable(present, for: answers)
        let computing = isForAtoms ? tree.computing : []
        let distinct = Set(distinct)
        /// Items begin with different answers, and may have to differ.
        func mayHaveToDiffer(_ node: Int) -> Bool {
            tree.nodes[node].itemIndex ?? 0 > 0
                || !distinct.isEmpty && tree.ancestors(of: node).contains(where: distinct.contains)
        }
        for node in given {
            guard let type = tree.nodes[node].type else { continue }
            if isForAtoms, interests.answers[node] == nil, !computing.contains(node), !mayHaveToDiffer(node),
                let usual = type.usualCandidate(lines[node], today)
            {
                byNode[node] = Domain(candidates: [usual], isRepresentative: true, line: lines[node])
                continue
            }
            let field = tree.nodes[node].field
            byNode[node] = Self.domain(
                type, field, lines[node], interests.answers[node], interests.selections.candidates[node],
                today)
            if let line = lines[node] {
                place(
                    node, on: line, interests.answers[node], isAbridged: abridged.contains(node),
                    Shapes(tree: tree, today: today, effort: effort))
            }
        }
        for node in answers {
            // Items begin with different answers, because they may have to differ.
            guard let place = tree.nodes[node].itemIndex, place > 0 else { continue }
            byNode[node].candidates = byNode[node].candidates.rotated(by: place)
        }
        for group in interests.groupsOfSeveral() { relate(group, tree, lines, interests.answers, today) }
    }

    /// The places of the atoms for which one of some answers is looked for once the others are known.
    func openAtoms(of nodes: [Int]) -> [Int] {
        openPlaces.places(of: nodes)
    }

    private static func domain(
        _ type: FieldType, _ field: Field?, _ line: Line?, _ interest: Interests.Interest?,
        _ selections: SelectionCandidates?, _ today: FormRuntime.CalendarDate
    ) -> Domain {
        switch type {
        case .record, .boolean, .consent, .choice:
            return Domain(candidates: type.allCandidates(field) ?? [], isRepresentative: true, line: nil)
        case .choices(let choices) where !choices.isLarge:
            return Domain(candidates: choices.allCandidates, isRepresentative: true, line: nil)
        case .choices(let choices):
            let selections = selections ?? SelectionCandidates(choices, nil)
            return Domain(
                candidates: selections.candidates(), isRepresentative: selections.standForAll, line: nil,
                selections: selections)
        case .text(let text):
            let found = TextCandidates(
                text, wanted: interest?.texts ?? [], fragments: interest?.fragments ?? [],
                lengths: interest?.lengths ?? [], fresh: 1)
            return Domain(
                candidates: found.texts.map { Candidate(.text($0), .text($0)) },
                isRepresentative: found.isImpossible
                    || (interest?.isRepresented ?? true) && found.areRepresentative, line: nil)
        case .postalCode:
            return Domain(
                candidates: postalCodes(
                    named: interest?.texts ?? [], holding: interest?.fragments ?? []
                ).map { AnswerValue.text($0).asFormatted },
                // That one has a fragment, others have not; no few stand for all.
                isRepresentative: interest.map {
                    $0.isRepresented && $0.fragments.isEmpty && $0.shapes.isEmpty
                } ?? true, line: nil)
        case .email, .phone, .url, .iban, .bic, .file:
            let found = (0..<2).compactMap { type.formatted($0) }
            return Domain(
                candidates: found.map { $0.asFormatted }, isRepresentative: interest?.isAboutPresence ?? true,
                line: nil)
        case .integer, .decimal, .money, .date, .time, .list:
            return Domain(candidates: [], isRepresentative: true, line: line)
        }
    }

    /// The answers on a line that stand for all.
    private mutating func place(
        _ node: Int, on line: Line, _ interest: Interests.Interest?, isAbridged: Bool, _ shapes: Shapes
    ) {
        let usual = line.usual(today: shapes.today)
        var ordinals = line.edges
        for ordinal in interest?.ordinals ?? [] { ordinals += [ordinal - 1, ordinal] }
        var isRepresentative = interest?.isRepresented ?? true
        if let atoms = interest?.shapes, !atoms.isEmpty {
            let found = shapes.ordinals(of: atoms, along: line, of: node, marks: Set(ordinals))
            ordinals += found ?? []
            if found == nil { isRepresentative = false }
        }
        if !isRepresentative || interest?.shapes.isEmpty == false, 1...Self.shortLine ~= line.count {
            whole.insert(node)
            ordinals += line.lowest...line.highest
            isRepresentative = true
        }
        if case .list(let items) = shapes.tree.nodes[node].content, items.count < line.highest,
            interest?.isContentSeen == true || isAbridged
        {
            isRepresentative = false
        }
        byNode[node].candidates = line.candidates([usual] + ordinals.sortedOnce.filter { $0 != usual })
        byNode[node].isRepresentative = isRepresentative
    }

    /// Answers that are compared with one another: between any two marks on the line as many ordinals as there are
    /// answers, so that each order of them can be had; of texts as many that are new.
    private mutating func relate(
        _ group: [Int], _ tree: AnswerTree, _ lines: NodeTable<Line?>, _ interests: [Int: Interests.Interest],
        _ today: FormRuntime.CalendarDate
    ) {
        let members = group.compactMap { node in lines[node].map { (node, $0) } }
        guard members.count == group.count else {
            relateTexts(group, tree, interests)
            return
        }
        var marks: Set<Int64> = []
        for (node, line) in members {
            marks.formUnion(line.edges)
            marks.formUnion(interests[node]?.ordinals ?? [])
        }
        marks.formUnion(members.map { $0.1.usual(today: today) })
        for (node, line) in members where whole.contains(node) { marks.formUnion(line.lowest...line.highest) }
        if members.contains(where: { node, _ in
            !whole.contains(node) && interests[node]?.shapes.isEmpty == false
        }) {
            for (node, _) in members { byNode[node].isRepresentative = false }
        }
        // More than are tried need not be thought of.
        let reach = min(group.count, max(1, 2 * Self.mostOrdinals / max(1, marks.count)))
        var ordinals = marks
        for mark in marks {
            for distance in 1...Int64(reach) { ordinals.formUnion([mark - distance, mark + distance]) }
        }
        let inOrder = ordinals.sorted()
        for (node, line) in members where !whole.contains(node) {
            let usual = line.usual(today: today)
            let found = line.candidates([usual] + inOrder.filter { $0 != usual })
            byNode[node].candidates = Array(found.prefix(Self.mostOrdinals))
            if found.count > Self.mostOrdinals || reach < group.count {
                byNode[node].isRepresentative = false
            }
        }
    }

    private mutating func relateTexts(
        _ group: [Int], _ tree: AnswerTree, _ interests: [Int: Interests.Interest]
    ) {
        var wanted: [String] = []
        var seen: Set<String> = []
        func want(_ text: String) { if seen.insert(text).inserted { wanted.append(text) } }
        for node in group { interests[node]?.texts.forEach(want) }
        for node in group {
            for candidate in byNode[node].candidates {
                if case .text(let text) = candidate.value { want(text) }
            }
        }
        // As many may have to differ as there are answers; more than are tried need not be thought of.
        let fresh = min(group.count, Self.mostOrdinals)
        // Many questions are of the same kind, and share what is tried.
        var known: [TextShape: (candidates: [Candidate], areRepresentative: Bool)] = [:]
        for node in group {
            guard case .text(let type)? = tree.nodes[node].type else {
                // Two that no condition names are among the candidates already.
                byNode[node].candidates += (2...fresh + 1).compactMap {
                    tree.nodes[node].type?.formatted($0)?.asFormatted
                }
                byNode[node].isRepresentative = false
                continue
            }
            let lengths = interests[node]?.lengths ?? []
            let shape = TextShape(type, lengths)
            if let shape, let known = known[shape] {
                byNode[node].candidates = known.candidates
                if !known.areRepresentative { byNode[node].isRepresentative = false }
                continue
            }
            let found = TextCandidates(type, wanted: wanted, lengths: lengths, fresh: fresh)
            let candidates = found.texts.map { Candidate(.text($0), .text($0)) }
            byNode[node].candidates = candidates
            if !found.areRepresentative || type.pattern != nil || fresh < group.count {
                byNode[node].isRepresentative = found.isImpossible
            }
            if let shape, !found.isImpossible {
                known[shape] = (candidates, found.areRepresentative && fresh == group.count)
            }
        }
    }
}

/// What of a question for a text decides which texts are tried beside others.
private struct TextShape: Hashable {
    private let minLength: Int?
    private let maxLength: Int
    private let words: Int?
    private let characters: CharacterRepertoire?
    private let autocomplete: String?
    private let lengths: Set<Int>

    /// nil where a pattern decides.
    init?(_ type: TextType, _ lengths: Set<Int>) {
        guard type.pattern == nil else { return nil }
        (minLength, maxLength, words) = (type.minLength, type.maxLength, type.words)
        (characters, autocomplete, self.lengths) = (type.characters, type.autocomplete, lengths)
    }
}

extension FieldType {
    /// All answers that there are to a question, the most usual one first; nil if they are too many.
    func allCandidates(_ field: Field?) -> [Candidate]? {
        switch self {
        case .record: return [.present]
        case .boolean: return [.yes, .no]
        case .consent:
            if case .required? = field?.presence { return [.yes] }
            return [.yes, .no]
        case .choice(let list): return list.candidates
        case .choices(let choices): return choices.isLarge ? nil : choices.allCandidates
        case .text, .integer, .decimal, .money, .date, .time, .email, .phone, .url, .iban, .bic, .postalCode,
            .file, .list:
            return nil
        }
    }

    /// The most usual answer; nil where there may be none or more has to be known, and of a question that offers few answers, all of
    /// which may be looked for.
    fileprivate func usualCandidate(_ line: Line?, _ today: FormRuntime.CalendarDate) -> Candidate? {
        switch self {
        case .text(let type): TextCandidates.usual(type).map { Candidate(.text($0), .text($0)) }
        case .email, .phone, .url, .iban, .bic, .file, .postalCode: formatted(0)?.asFormatted
        case .integer, .decimal, .money, .date, .time: line.flatMap { $0.candidate($0.usual(today: today)) }
        case .boolean, .consent, .choice, .choices, .record, .list: nil
        }
    }
}

extension Line {
    /// The first and the last ordinal; none of an empty line.
    fileprivate var edges: [Int64] { lowest <= highest ? [lowest, highest] : [] }

    fileprivate func candidates(_ ordinals: [Int64]) -> [Candidate] { ordinals.compactMap { candidate($0) } }
}

extension AnswerValue {
    /// As the answer to a question whose type prescribes a form.
    fileprivate var asFormatted: Candidate {
        if case .text(let text) = self { Candidate(.text(text), self) } else { Candidate(.composite, self) }
    }
}

extension [Candidate] {
    fileprivate func rotated(by places: Int) -> [Candidate] {
        isEmpty ? [] : Array(self[(places % count)...] + self[..<(places % count)])
    }
}

extension OptionList {
    fileprivate var candidates: [Candidate] {
        options.enumerated().map { Candidate(.option($1.code, index: $0), .text($1.code)) }
    }
}
