import CatalogModel
import FormRuntime

/// What the conditions of a form want to know of each answer: from that follows which answers have to be tried.
struct Interests {
    private(set) var answers: [Int: Interest] = [:]
    /// Atoms that compare several answers in a way that no fixed set of candidates represents.
    private(set) var open: [Atom] = []
    let selections: SelectionInterests
    /// The answers that are compared with one another, directly.
    private var compared: Groups

    struct Interest {
        /// Where on the line something changes.
        var ordinals: Set<Int64> = []
        var texts: [String] = []
        /// Texts that some pattern accepts.
        var patternTexts: [String] = []
        var fragments: [TextFragment] = []
        var lengths: Set<Int> = []
        /// Atoms that look at this answer alone, and at more than where it is on the line.
        var shapes: [Atom] = []
        /// Whether a condition looks into a list in a way that a few items do not represent.
        var isContentSeen = false
        /// Whether the candidates that follow from this represent all answers.
        var isRepresented = true

        /// Whether it only matters that there is an answer.
        var isAboutPresence: Bool {
            isRepresented && !isContentSeen && ordinals.isEmpty && texts.isEmpty && fragments.isEmpty
                && lengths.isEmpty
                && shapes.isEmpty
        }
    }

    /// - Parameter distinct: Lists whose items have to differ.
    init(
        _ atoms: [Atom], distinct: [Int], _ tree: AnswerTree, lines: NodeTable<Line?>,
        today: FormRuntime.CalendarDate, _ effort: Effort
    ) {
        compared = Groups(count: tree.nodes.count)
        selections = SelectionInterests(atoms, tree)
        let thresholds = Thresholds(tree, today: today)
        for list in distinct { compared.joinItems(of: list, tree) }
        for atom in atoms {
            for answer in atom.answers where answers[answer] == nil { answers[answer] = Interest() }
            let wide = atom.answers.filter { !tree.isEnumerated($0) && !selections.areRepresented($0) }
            if wide.isEmpty || atom.isAboutPresence { continue }
            if tree.isDetermined(atom.expression, in: atom.object) { continue }
            if let (left, right) = atom.directComparison(tree), isSameKind(left, right, tree, lines) {
                compared.join(left, right)
                continue
            }
            // Whether an item is there follows from the length of its list.
            if wide.count == 1, let answer = wide.first, atom.answers.count > 1, !tree.isList(answer),
                let line = lines[answer],
                let found = thresholds.ordinals(of: atom, along: line, of: answer, whateverElse: effort)
            {
                answers[answer]?.ordinals.formUnion(found)
                continue
            }
            guard atom.answers.count == 1, let answer = wide.first else {
                open.append(atom)
                for answer in wide {
                    answers[answer]?.isRepresented = false
                    if tree.children(of: answer).contains(where: atom.answers.contains) {
                        answers[answer]?.isContentSeen = true
                    }
                }
                continue
            }
            if let line = lines[answer],
                let found = thresholds.ordinals(of: atom, along: line, of: answer, given: tree.nothing)
            {
                answers[answer]?.ordinals.formUnion(found)
            } else if lines[answer] != nil {
                answers[answer]?.shapes.append(atom)
            } else if !noteText(atom, answer, tree.nodes[answer].type) {
                answers[answer]?.isRepresented = false
            }
        }
    }

    /// The groups of answers that are compared with one another.
    mutating func groupsOfSeveral() -> [[Int]] { compared.groupsOfSeveral() }

    /// Whether two answers are compared by their ordinals, or are texts that can only be equal or not.
    private func isSameKind(_ left: Int, _ right: Int, _ tree: AnswerTree, _ lines: NodeTable<Line?>) -> Bool
    {
        switch (lines[left], lines[right]) {
        case (let left?, let right?): left.isComparable(with: right)
        case (nil, nil): true
        case (_?, nil), (nil, _?): false
        }
    }

    /// Notes the texts and lengths that an atom compares a text with.
    ///
    /// - Returns: Whether these, with others, stand for all.
    private mutating func noteText(_ atom: Atom, _ answer: Int, _ type: FieldType?) -> Bool {
        // Between any two postal codes that are named, the first one that is not is next to one that is.
        func note(_ text: String) {
            if case .postalCode? = type, let codes = neighboringPostalCodes(text) {
                answers[answer]?.texts += codes
            } else {
                answers[answer]?.texts.append(text)
            }
        }
        switch atom.expression {
        case .comparison(.equal, .answer, .literal(.text(let text))),
            .comparison(.notEqual, .answer, .literal(.text(let text))),
            .comparison(.equal, .literal(.text(let text)), .answer),
            .comparison(.notEqual, .literal(.text(let text)), .answer):
            note(text)
        // In the order of their digits, which all have five of.
        case .comparison(_, .answer, .literal(.text(let text))),
            .comparison(_, .literal(.text(let text)), .answer):
            guard case .postalCode? = type, neighboringPostalCodes(text) != nil else { return false }
            note(text)
        case .oneOf(.answer, let candidates):
            for case .literal(.text(let text)) in candidates { note(text) }
        case .comparison(_, .call(.stringLength, let operands), .literal(let literal)),
            .comparison(_, .literal(let literal), .call(.stringLength, let operands)):
            guard case .answer? = operands.first, let length = literal.length else { return false }
            answers[answer]?.lengths.formUnion([length - 1, length, length + 1])
        case .matches(_, let pattern):
            let words =
                PatternWords(pattern.automaton, longest: 40) { $0.isASCII }.map { words in
                    (1...40).lazy.flatMap { words.words(length: $0, atMost: 2) }.prefix(4).map(\.self)
                } ?? []
            // What begins as one pattern wants and ends as another does may match both.
            let joined = (answers[answer]?.patternTexts ?? []).flatMap { other in
                words.flatMap { [other + $0, $0 + other] }
            }
            answers[answer]?.texts += words + joined.prefix(16)
            answers[answer]?.patternTexts += words.prefix(2)
            return false
        case .call(let function, let arguments):
            for case .literal(.text(let text)) in arguments {
                answers[answer]?.texts.append(text)
                if case .answer? = arguments.first, let place = function.placeOfFragment {
                    answers[answer]?.fragments.append(TextFragment(text: text, place: place))
                }
            }
            return false
        case .literal, .answer, .today, .comparison, .isAbsent, .isNull, .oneOf, .not, .and, .or, .arithmetic,
            .property, .conditional, .lookup, .list, .projection, .quantified:
            return false
        }
        return true
    }
}

extension Function {
    /// Where it looks for its second argument in its first one; nil for a function that does something else.
    fileprivate var placeOfFragment: TextFragment.Place? {
        switch self {
        case .startsWith: .start
        case .contains: .anywhere
        case .endsWith: .end
        default: nil
        }
    }
}

extension Groups {
    /// What stands at the same place in each item has to be had in as many ways as there are items.
    fileprivate mutating func joinItems(of list: Int, _ tree: AnswerTree) {
        let items = tree.children(of: list).map(tree.subtree)
        for (left, right) in zip(items, items.dropFirst()) {
            for (left, right) in zip(left, right)
            where !tree.isEnumerated(left) && tree.computation(of: left) == nil {
                join(left, right)
            }
        }
    }
}

extension Atom {
    /// Whether it only asks whether an answer is there.
    fileprivate var isAboutPresence: Bool {
        switch expression {
        case .isAbsent, .isNull(.answer): true
        case .literal, .answer, .today, .comparison, .isNull, .oneOf, .not, .and, .or, .arithmetic, .call,
            .matches,
            .property, .conditional, .lookup, .list, .projection, .quantified:
            false
        }
    }

    /// The two answers that it compares, if it does nothing else.
    fileprivate func directComparison(_ tree: AnswerTree) -> (Int, Int)? {
        guard case .comparison(let comparison, .answer(let left), .answer(let right)) = expression,
            let one = tree.node(of: left, in: object), let other = tree.node(of: right, in: object),
            one != other, tree.computation(of: one) == nil, tree.computation(of: other) == nil,
            answers.count == 2, comparison == .equal || comparison == .notEqual || left.type.isOnLine
        else { return nil }
        return (one, other)
    }
}

extension ValueType {
    /// Whether the order of values is that of the ordinals of a line.
    fileprivate var isOnLine: Bool {
        switch self {
        case .integer, .decimal, .money, .number, .date, .time: true
        case .boolean, .text, .dayTime, .yearMonth, .option, .list, .composite, .null: false
        }
    }
}

extension AnswerTree {
    /// Whether all possible answers are tried.
    func isEnumerated(_ node: Int) -> Bool {
        switch nodes[node].type {
        case .boolean, .consent, .choice, .record, nil: true
        case .choices(let type): !type.isLarge
        case .text, .integer, .decimal, .money, .date, .time, .email, .phone, .url, .iban, .bic, .postalCode,
            .file,
            .list:
            false
        }
    }
}

extension Expression.Literal {
    /// As the length of a text; nil for anything else.
    fileprivate var length: Int? {
        let number: Int? =
            switch self {
            case .integer(let value): Int(exactly: value)
            case .number(let digits): Int(digits)
            case .null, .boolean, .decimal, .text, .date, .time, .option, .dayTime, .yearMonth: nil
            }
        return number.flatMap { 0...1_000_000 ~= $0 ? $0 : nil }
    }
}
