import CatalogDiagnostics
import CatalogModel

/// An answer that a question shows, and that is never there where the question is asked.
struct UnfilledAnswer {
    let answer: PipedAnswer
    /// The nodes of both.
    let question: Int
    let named: Int
    let reasons: [Prover.Reason]
}

extension Prover {
    /// Answers in questions of a form that nobody has given who is asked the question, whatever they type. Where that is not decided,
    /// nothing is said.
    ///
    /// - Parameters:
    ///   - file: What stands in a type may be filled in elsewhere.
    ///   - explained: Questions that are never asked or answered, which was said.
    mutating func unfilledAnswers(writtenIn file: SourceFileID, besides explained: Set<Int>)
        -> [UnfilledAnswer]
    {
        var found: [UnfilledAnswer] = []
        var seen: Set<SourceRange> = []
        // Of the form as it takes what people type: the question is shown before anything is held against them.
        var typed: Prover?
        for node in tree.nodes.indices where !tree.isInLaterItem(node) {
            for answer in tree.nodes[node].field?.shownAnswers ?? [] {
                guard answer.source.file == file,
                    let named = tree.node(of: answer.reference, in: tree.object(of: node)),
                    mayBeMissing(named, at: node), seen.insert(answer.source).inserted,
                    explained.isDisjoint(with: tree.ancestors(of: node)),
                    explained.isDisjoint(with: tree.ancestors(of: named))
                else { continue }
                if case .reached = find(world.task(asking: node, after: named, form, isInOrder: true)) {
                    continue
                }
                var prover = typed ?? Prover(form.asTyped)
                defer { typed = prover }
                guard let question = tree.counterpart(of: node, in: prover.tree),
                    let other = tree.counterpart(of: named, in: prover.tree)
                else { continue }
                let task = prover.world.task(asking: question, after: other, prover.form, isInOrder: false)
                guard case .never(let reasons) = prover.verdict(on: prover.find(task)) else { continue }
                found.append(
                    UnfilledAnswer(
                        answer: answer, question: node, named: named,
                        reasons: reasons.compactMap { $0.renumbered(prover.tree, tree) }))
            }
        }
        return found
    }

    /// Whether an answer depends on other answers than a question that shows it does anyway.
    private func mayBeMissing(_ named: Int, at question: Int) -> Bool {
        let around = Set(tree.ancestors(of: question))
        return tree.computation(of: named) != nil
            || tree.ancestors(of: named).contains {
                !around.contains($0) && (statements.relevance[$0] != nil || tree.mayBeLeftOut($0))
            }
    }
}

extension World {
    /// Answers with which a question is asked and another one is answered.
    ///
    /// - Parameter isInOrder: Whether the form accepts them.
    fileprivate func task(asking question: Int, after named: Int, _ form: Form, isInOrder: Bool)
        -> Search.Task
    {
        var wish = wish(for: .asked(question), form, alwaysAsked: [])
        wish.present.formUnion(tree.ancestors(of: named))
        if !isInOrder { wish.keeps = { _ in false } }
        let covered = component(covering: wish.answers)
        return wish.task(
            covered.answers, covered.demands, alwaysAsked: [], isRepresented: covered.isRepresented)
    }
}

extension Field {
    /// The answers that it shows, each once.
    fileprivate var shownAnswers: [PipedAnswer] {
        var seen: Set<AnswerReference> = []
        return (label.translations + (hint?.translations ?? [])).flatMap(\.answers).filter {
            seen.insert($0.reference).inserted
        }
    }
}
