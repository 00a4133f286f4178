import CatalogModel
import FormRuntime

/// Makes a submission of the candidates that were found.
struct AnswerAssembly {
    let tree: AnswerTree
    /// By node.
    let candidates: [Candidate?]
    /// The answers that some condition looks at, so that they must stay as they are.
    let mentioned: Set<Int>
    let today: FormRuntime.CalendarDate

    var submission: AnswerValue { object(0, variant: 0) ?? .object([]) }

    /// - Parameter variant: The place in a list; the first answer of an item that no condition looks at is another one in
    ///   each, so that the items differ.
    ///
    /// Recursion follows the nesting of types, which the analysis limits.
    private func object(_ node: Int, variant: Int) -> AnswerValue? {
        let children = tree.children(of: node)
        let varied = variant > 0 ? children.first { isFree($0) } : nil
        var members: [AnswerValue.Member] = []
        members.reserveCapacity(children.count)
        for child in children {
            // What is computed is filled in when the submission is read.
            guard let field = tree.nodes[child].field, field.computation == nil else { continue }
            let value = child == varied ? simple(child, variant: variant) : answer(child, variant: variant)
            if let value { members.append(AnswerValue.Member(name: field.id, value: value)) }
        }
        return members.isEmpty && node != 0 ? nil : .object(members)
    }

    private func answer(_ node: Int, variant: Int) -> AnswerValue? {
        guard let candidate = candidates[node], !candidate.isAbsent else { return nil }
        switch tree.nodes[node].content {
        case .simple: return candidate.answer
        case .object: return object(node, variant: variant)
        case .list(let items):
            if tree.isUnique(node) { return .list(distinct(items, count: candidate.count)) }
            guard let last = items.indices.last else { return nil }
            let values = (0..<candidate.count).compactMap { number -> AnswerValue? in
                let item = items[min(number, last)]
                return number > 0 && isFree(item)
                    ? simple(item, variant: number) : answer(item, variant: number)
            }
            return .list(values)
        }
    }

    /// The items that are kept as they were found, and others that are none of them.
    private func distinct(_ items: [Int], count: Int) -> [AnswerValue] {
        var values = items.prefix(count).compactMap { answer($0, variant: 0) }
        guard let last = items.last else { return values }
        for variant in 1...max(1, 3 * count) where values.count < count {
            let value =
                isFree(last, inCopies: true) ? simple(last, variant: variant) : answer(last, variant: variant)
            if let value, !values.contains(value) { values.append(value) }
        }
        return values
    }

    /// - Parameter inCopies: That another answer is needed, whatever it takes.
    private func isFree(_ node: Int, inCopies: Bool = false) -> Bool {
        guard tree.computation(of: node) == nil, !mentioned.contains(node), let candidate = candidates[node],
            !candidate.isAbsent
        else {
            return false
        }
        switch tree.nodes[node].type {
        case .text(let type): return inCopies || type.pattern == nil && type.maxLength > 12
        case .integer, .decimal, .money, .date, .time, .email, .phone, .url, .iban, .postalCode: return true
        case .boolean, .consent, .choice, .choices, .bic, .file, .record, .list, nil: return false
        }
    }

    private func simple(_ node: Int, variant: Int) -> AnswerValue? {
        let usual = candidates[node]?.answer
        guard let type = tree.nodes[node].type else { return usual }
        if case .text(let text) = type {
            let texts = TextCandidates(text, wanted: [], lengths: [], fresh: variant + 1).texts
            return texts.indices.contains(variant) ? .text(texts[variant]) : usual
        }
        if let line = Line(type, today: today) {
            let ordinal = line.usual(today: today)
            let other = line.candidate(ordinal + Int64(variant)) ?? line.candidate(ordinal - Int64(variant))
            return other?.answer ?? usual
        }
        return type.formatted(variant) ?? usual
    }
}
