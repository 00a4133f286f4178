import CatalogDiagnostics
import CatalogModel

/// A sum that is absent for want of an answer that may be left out, though all its other parts are there.
struct AbsentTotal {
    /// The nodes of both.
    let total: Int
    let missing: Int
    /// What is added as the definition writes it: `heating`, or `sum(kids.cost)`.
    let part: String
    /// What is held against `null` to see whether it is there: `heating`, or `kids`.
    let tested: String
    /// Whether it is missing in one of the items that are there.
    let isInItem: Bool
    let source: SourceRange
}

extension Prover {
    /// Sums that an answer takes away which may be left out, as answers show that the form accepts.
    ///
    /// Nothing is said of what is held against `null` anywhere: whoever does so knows of it. What may be meant is left alone, too: a sum of
    /// one answer and a plain number, and differences, of which nothing may be the right value.
    ///
    /// - Parameter file: What stands in a type may be meant for others.
    mutating func absentTotals(writtenIn file: SourceFileID) -> [AbsentTotal] {
        var found: [AbsentTotal] = []
        // Most forms have no sums.
        lazy var tested = nodesHeldAgainstNull
        for node in tree.nodes.indices {
            guard let computation = tree.nodes[node].field?.computation, computation.source.file == file,
                !tree.isInLaterItem(node)
            else { continue }
            let addends = computation.expression.addends
            let parts = addends.map { tree.part(of: $0, in: tree.object(of: node)) }
            guard addends.count > 1 || parts.first??.inner != nil, !tested.contains(node) else { continue }
            for (place, part) in parts.enumerated() {
                guard let part else { continue }
                let others = parts.enumerated().compactMap { $0.offset == place ? nil : $0.element?.node }
                // A list beside a plain number is a sum all the same.
                guard others.contains(where: { $0 != part.node }) || tree.isList(part.node) else { continue }
                // What is alone may be missing as a whole, but not for the sake of one item.
                let isWatched =
                    addends.count == 1 || tested.contains(part.node) || !tree.mayBeLeftOut(part.node)
                let missing = isWatched ? tree.voluntaryPart(ofItemsIn: part) : part
                guard let missing, !tested.contains(missing.node),
                    case .reached = find(world.task(total: node, without: missing, beside: others, form))
                else { continue }
                found.append(
                    AbsentTotal(
                        total: node, missing: missing.node, part: part.written,
                        tested: missing.reference.path.joined(separator: "."),
                        isInItem: missing.node != part.node, source: computation.source))
                break
            }
        }
        return found
    }

    /// The answers and computed values that anything in the form holds against `null`.
    var nodesHeldAgainstNull: Set<Int> {
        var found: Set<Int> = []
        var pending = atoms.map { ($0.expression, $0.object) }
        pending += tree.nodes.indices.compactMap { node in
            tree.computation(of: node).map { ($0, tree.object(of: node)) }
        }
        while let (next, object) = pending.popLast() {
            switch next {
            case .isAbsent(let reference):
                if let node = tree.node(of: reference, in: object) { found.insert(node) }
            case .isNull(let operand): found.formUnion(tree.named(in: operand, of: object))
            default: break
            }
            pending += next.parts.map { ($0, object) }
        }
        return found
    }
}

/// An answer, or the list whose values are added up, as a part of a sum.
private struct Addend {
    let node: Int
    let reference: AnswerReference
    let object: Int
    let written: String
    /// Of a list, what is taken from each of its items.
    var inner: AnswerReference?
}

extension AnswerTree {
    /// Nil for what is no answer.
    fileprivate func part(of expression: Expression, in object: Int) -> Addend? {
        switch expression {
        case .answer(let reference):
            guard let node = node(of: reference, in: object) else { return nil }
            return Addend(
                node: node, reference: reference, object: object,
                written: reference.path.joined(separator: "."))
        case .call(.sum, let arguments):
            guard arguments.count == 1,
                case .projection(.answers(let list), _, .answer(let inner), _) = arguments[0],
                let node = node(of: list, in: object)
            else { return nil }
            let path = (list.path + inner.path).joined(separator: ".")
            return Addend(
                node: node, reference: list, object: object, written: "sum(\(path))", inner: inner)
        // What counts as nothing without it: `if kids = null then 0 else sum(kids.cost)`.
        case .conditional(let condition, .literal, let otherwise, _):
            guard let part = part(of: otherwise, in: object),
                let node = condition.testedForAbsence.flatMap({ self.node(of: $0, in: object) }),
                node == part.node
            else { return nil }
            return part
        case .call(.count, let arguments):
            guard case .answer(let list)? = arguments.first, let node = node(of: list, in: object),
                isList(node)
            else { return nil }
            let path = list.path.joined(separator: ".")
            return Addend(node: node, reference: list, object: object, written: "count(\(path))")
        default: return nil
        }
    }

    /// What is taken from each item of a list, if some item may be without it.
    fileprivate func voluntaryPart(ofItemsIn list: Addend) -> Addend? {
        guard let inner = list.inner, let item = children(of: list.node).first,
            let node = node(at: inner.path, from: item), computation(of: node) == nil,
            ancestors(of: node).prefix(while: { $0 != item }).contains(where: {
                mayBeLeftOut($0) || nodes[$0].field?.relevance != nil
            })
        else { return nil }
        let reference = AnswerReference(level: 0, path: inner.path, type: inner.type)
        return Addend(node: node, reference: reference, object: item, written: list.written)
    }
}

extension World {
    /// Answers with which a sum is to be computed, and all its parts are there but one that was asked for.
    fileprivate func task(total: Int, without part: Addend, beside others: [Int], _ form: Form) -> Search.Task
    {
        var wish = wish(for: .asked(total), form, alwaysAsked: [])
        // Of a part of an item it does not matter why it is missing, as long as the item is there.
        let isInItem = tree.isInItem(part.node)
        let asked = self.wish(for: .asked(isInItem ? part.object : part.node), form, alwaysAsked: [])
        wish.wanted += asked.wanted
        if isInItem { wish.present.formUnion(tree.ancestors(of: part.object)) }
        wish.wanted += tree.statements(.isAbsent(part.reference), in: part.object, .isTrue, .goal)
        wish.present.formUnion(asked.present)
        for other in others where other != part.node { wish.present.formUnion(tree.ancestors(of: other)) }
        let covered = component(covering: wish.answers)
        return wish.task(
            covered.answers, covered.demands, alwaysAsked: [], isRepresented: covered.isRepresented)
    }
}

extension Expression {
    /// The answer that it holds against `null`, if it does nothing else.
    fileprivate var testedForAbsence: AnswerReference? {
        switch self {
        case .isAbsent(let reference), .isNull(.answer(let reference)): reference
        default: nil
        }
    }

    /// What a sum of numbers adds up, from left to right; itself alone if it is none.
    fileprivate var addends: [Expression] {
        var found: [Expression] = []
        var pending = [self]
        while let next = pending.popLast() {
            if case .arithmetic(.sum(let left, let right, .number)) = next {
                pending += [right, left]
            } else {
                found.append(next)
            }
        }
        return found
    }
}

extension Workflow {
    /// The paths of answers of the form of whose absence a workflow has something to say: it holds them against `null`, which whoever wrote
    /// that knows, or shows or demands them, where it is told that they may be absent.
    var answersWatchedForAbsence: Set<String> {
        var found: Set<String> = []
        var pending = transitions.compactMap(\.condition)
        for message in transitions.flatMap(\.notifications) {
            pending += message.condition.map { [$0] } ?? []
            found.formUnion((message.subject.placeholders + message.text.placeholders).map(\.name))
        }
        for amount in states.compactMap(\.payment?.amount) {
            pending.append(amount)
            found.formUnion(amount.references.map(\.writtenPath))
        }
        while let next = pending.popLast() {
            switch next {
            case .isAbsent(let reference): found.insert(reference.writtenPath)
            case .isNull(let operand): found.formUnion(operand.references.map(\.writtenPath))
            default: break
            }
            pending += next.parts
        }
        return found
    }
}

extension AnswerReference {
    fileprivate var writtenPath: String { path.joined(separator: ".") }
}
