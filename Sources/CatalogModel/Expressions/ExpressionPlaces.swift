import CatalogDiagnostics

/// Where an expression and each of its parts stand, so that a later check can point to the smallest part that is wrong.
///
/// `parts` has the order and the number of `Expression.parts`. Where the written form has no part of its own, as for the
/// upper bound of an interval, the place is that of what it was made of.
package indirect enum ExpressionPlaces: Hashable, Sendable {
    case place(SourceRange, parts: [ExpressionPlaces])

    package init(_ range: SourceRange, parts: [ExpressionPlaces] = []) {
        self = .place(range, parts: parts)
    }

    package var range: SourceRange {
        switch self {
        case .place(let range, _): range
        }
    }

    package var parts: [ExpressionPlaces] {
        switch self {
        case .place(_, let parts): parts
        }
    }

    /// The places of a part; the whole where nothing more is known.
    package subscript(part: Int) -> ExpressionPlaces {
        parts.indices.contains(part) ? parts[part] : ExpressionPlaces(range)
    }
}

/// An expression together with where it stands.
package struct WrittenExpression: Sendable {
    package let expression: Expression
    package let places: ExpressionPlaces

    package init(_ expression: Expression, places: ExpressionPlaces) {
        self.expression = expression
        self.places = places
    }

    package var source: SourceRange { places.range }
}
