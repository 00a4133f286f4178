import CatalogModel
import OutputText

/// A condition of a definition as a small static function of the type that it belongs to.
struct SwiftCondition: Sendable {
    let name: SwiftName
    let summary: String
    let expression: Expression

    func declaration(_ scope: SwiftConditionScope) -> SwiftCode {
        var scope = scope
        let searches = expression.searches
        for (index, pattern) in searches.enumerated() {
            scope.searches[pattern.source] = SwiftName("\(name.text)Pattern\(index + 1)")
        }
        let patterns = searches.map { pattern -> SwiftCode in
            let name = scope.searches[pattern.source] ?? name
            return "private static let \(name) = TextSearch(\(literal: pattern.automaton.tableText))"
        }
        return .lines(
            patterns + [
                """
                \(doc: summary)
                static func \(name)(_ answers: Answers) -> Truth {
                    \(scope.truth(expression).laidOut(width: 98))
                }
                """
            ])
    }
}

extension Field {
    /// Whether the field is asked.
    var relevanceCondition: SwiftCondition? {
        relevance.map {
            SwiftCondition(
                name: SwiftName(id + "IsAsked"), summary: "Whether `\(id)` is asked: `\($0.source)`.",
                expression: $0)
        }
    }

    /// Whether an answer to the field is required.
    var presenceCondition: SwiftCondition? {
        guard case .requiredWhen(let expression) = presence else { return nil }
        return SwiftCondition(
            name: SwiftName(id + "IsRequired"),
            summary: "Whether `\(id)` is required: `\(expression.source)`.",
            expression: expression)
    }

    var conditions: [SwiftCondition] { [relevanceCondition, presenceCondition].compactMap(\.self) }
}

extension Rule {
    var condition: SwiftCondition {
        SwiftCondition(
            name: SwiftName(id + "Holds"), summary: "Rule `\(id)`: `\(requirement.source)`.",
            expression: requirement)
    }
}

extension ExitPage {
    var swiftCondition: SwiftCondition {
        SwiftCondition(
            name: SwiftName(id + "Applies"), summary: "Exit `\(id)`: `\(condition.source)`.",
            expression: condition)
    }
}
