import CatalogEvaluation
import CatalogModel
import FormRuntime

extension AnswerTree {
    /// The value of a computed node, given the answers that it is computed from; absent if it is not asked for, and if it is
    /// none that the type can hold.
    func computed(
        _ node: Int, from candidates: [Candidate?], today: FormRuntime.CalendarDate,
        counting nestedItems: NestedItems? = nil
    ) -> Candidate {
        guard let field = nodes[node].field, let computation = field.computation?.expression else {
            return .absent
        }
        let answers = AssignedAnswers(tree: self, candidates: candidates, object: object(of: node))
        let environment = Environment(answers: answers, today: today, counting: nestedItems)
        if let relevance = field.relevance, CatalogEvaluation.truth(of: relevance, in: environment) != .yes {
            return .absent
        }
        let value = evaluate(computation, in: environment)
        return field.type.holds(value) ? Candidate(value, nil) : .absent
    }

    /// Sets the values that are computed from some answers, in the order in which they are computed.
    func complete(_ candidates: inout [Candidate?], _ computed: [Int], today: FormRuntime.CalendarDate) {
        for node in computed { candidates[node] = self.computed(node, from: candidates, today: today) }
    }
}

extension FieldType {
    /// Whether a value is one of those that every target can hold.
    fileprivate func holds(_ value: Value) -> Bool {
        guard case .number(let number) = value else { return true }
        let digits = self.digits ?? 0
        return !(Number(units: exactIntegers.upperBound, scale: digits) < number)
            && !(number < Number(units: exactIntegers.lowerBound, scale: digits))
    }

    /// Of a number, how many it has behind the point; nil for any other type.
    var digits: Int? {
        switch self {
        case .integer: 0
        case .decimal(let type): type.scale
        case .money(let type): type.scale
        case .text, .boolean, .consent, .choice, .choices, .date, .time, .email, .phone, .url, .iban, .bic,
            .postalCode, .file, .record, .list:
            nil
        }
    }

    /// Whether a computed value keeps within the bounds that are numbers.
    func isWithinBounds(_ value: Value, today: FormRuntime.CalendarDate) -> Bool {
        switch (self, value) {
        case (.integer(let type), .number(let number)):
            return !(number < Number(units: type.minimum)) && !(Number(units: type.maximum) < number)
        case (.money(let type), .number(let number)):
            return !(number < Number(units: type.minimum, scale: type.scale))
                && !(Number(units: type.maximum, scale: type.scale) < number)
        case (.decimal(let type), .number(let number)):
            return !(number < Number(units: type.minimum.units, scale: type.scale))
                && !(Number(units: type.maximum.units, scale: type.scale) < number)
        case (.date(let type), .date(let date)):
            if let earliest = type.earliest, date < earliest.day(today: today) { return false }
            if let latest = type.latest, latest.day(today: today) < date { return false }
            return true
        default: return true
        }
    }
}
