import CatalogEvaluation
import CatalogModel
import FormRuntime

extension Search {
    /// - Parameter day: nil for that on which the answers are handed in.
    func truth(
        of condition: Expression, in object: Int, by candidates: [Candidate?],
        on day: FormRuntime.CalendarDate? = nil
    ) -> Truth {
        let answers = AssignedAnswers(tree: tree, candidates: candidates, object: object)
        let environment = Environment(
            answers: answers, today: day ?? today, counting: effort.nestedItems)
        return CatalogEvaluation.truth(of: condition, in: environment)
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
            ?? truth(of: expression, in: demand.object, by: candidates, on: demand.day)
        return demand.demand.isFulfilled(by: truth)
    }
}
