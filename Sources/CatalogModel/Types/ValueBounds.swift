/// Bounds of a value, or of a number of items, that follow from other answers or from the day of receipt; each stands in
/// the place of the bound that a type holds as a number. One that is undecided is no bound.
///
/// Their expressions are of the type that they bound, and are evaluated in the object that holds the field.
package struct ValueBounds: Sendable {
    /// `minimum`, `earliest` or `minItems`; inclusive.
    package let lower: WrittenExpression?
    /// `maximum`, `latest` or `maxItems`; inclusive.
    package let upper: WrittenExpression?

    package init(lower: WrittenExpression?, upper: WrittenExpression?) {
        self.lower = lower
        self.upper = upper
    }

    /// No bounds but those that are numbers.
    package static let none = ValueBounds(lower: nil, upper: nil)

    package var isEmpty: Bool { lower == nil && upper == nil }

    package var all: [WrittenExpression] { [lower, upper].compactMap(\.self) }
}

extension FieldType {
    /// The bounds that are expressions.
    package var bounds: ValueBounds {
        switch self {
        case .integer(let type): type.bounds
        case .decimal(let type): type.bounds
        case .money(let type): type.bounds
        case .date(let type): type.bounds
        case .choices(let type): type.bounds
        case .list(let type): type.bounds
        case .text, .boolean, .consent, .choice, .time, .email, .phone, .url, .iban, .bic, .postalCode, .file,
            .record:
            .none
        }
    }

    /// The problems that a value below and above its bounds has; nil for types without such bounds.
    package var boundCodes: (lower: ProblemCode, upper: ProblemCode)? {
        switch self {
        case .integer, .decimal, .money: (.minimum, .maximum)
        case .date: (.earliest, .latest)
        case .choices, .list: (.minItems, .maxItems)
        case .text, .boolean, .consent, .choice, .time, .email, .phone, .url, .iban, .bic, .postalCode, .file,
            .record:
            nil
        }
    }
}
