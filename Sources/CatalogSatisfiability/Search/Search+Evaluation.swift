import CatalogEvaluation
import CatalogModel
import FormRuntime

extension Search {
    func truth(of condition: Expression, in object: Int, by candidates: [Candidate?]) -> Truth {
        let answers = AssignedAnswers(tree: tree, candidates: candidates, object: object)
        return CatalogEvaluation.truth(
            of: condition, in: Environment(answers: answers, today: today, counting: effort.nestedItems))
    }

    /// Whether the condition under which a question is asked is true.
    func isTrue(_ relevance: FormStatements.Relevance, by candidates: [Candidate?]) -> Bool {
        let truth =
            relevance.direct?.truth(by: candidates)
            ?? truth(of: relevance.condition, in: relevance.object, by: candidates)
        return truth == .yes
    }

    /// Whether what a demand says holds, apart from the absence while which it holds at all.
    func holds(_ demand: Statement, by candidates: [Candidate?]) -> Bool {
        guard let expression = demand.expression else { return tree.isKept(demand.subject, by: candidates) }
        let truth =
            demand.direct?.truth(by: candidates)
            ?? truth(of: expression, in: demand.object, by: candidates)
        return demand.demand.isFulfilled(by: truth)
    }
}
