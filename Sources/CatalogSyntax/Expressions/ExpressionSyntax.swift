import CatalogDiagnostics

/// An expression as it was written; names are not yet resolved, nothing is checked but the grammar.
///
/// The grammar is the subset of FEEL (DMN) whose names are plain identifiers. Parentheses leave no trace but
/// the structure.
package struct ExpressionSyntax: Sendable {
    package let kind: Kind

    /// From the first to the last character, without parentheses around the whole.
    package let range: SourceRange

    package init(kind: Kind, range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    package indirect enum Kind: Sendable {
        /// Digits with an optional decimal point, exactly as written; never signed.
        case number(String)
        /// The decoded text of a string literal.
        case string(String)
        case boolean(Bool)
        case null
        /// `applicant.birthDate`; never empty.
        case path([NamePart])
        /// `today()`, `date("2026-01-01")`.
        case call(NamePart, arguments: [ExpressionSyntax])
        /// `round up(n: 5.5, scale: 0)`; never empty.
        case namedCall(NamePart, [NamedArgument])
        /// A part of something that is not a name: `date("2026-01-01").year`.
        case member(ExpressionSyntax, NamePart)
        case not(ExpressionSyntax)
        case negate(ExpressionSyntax)
        case binary(BinaryOperator, ExpressionSyntax, ExpressionSyntax)
        /// `x in ("a", "b")`; what stands on the right may be tests, intervals and lists as well as values.
        case oneOf(ExpressionSyntax, [ExpressionSyntax])
        /// `>= 5` on the right of `in`.
        case test(BinaryOperator, ExpressionSyntax)
        /// `[1..5)` on the right of `in`.
        case interval(Interval)
        /// `@"2026-01-01"`: a date, time or duration, whatever the text is.
        case temporal(String)
        /// `x between low and high`, both included.
        case between(ExpressionSyntax, low: ExpressionSyntax, high: ExpressionSyntax)
        /// `[1, 2, 3]`.
        case list([ExpressionSyntax])
        case conditional(condition: ExpressionSyntax, then: ExpressionSyntax, otherwise: ExpressionSyntax)
        /// `every child in children satisfies child.age > 3`.
        case quantified(Quantifier, [Binding], satisfies: ExpressionSyntax)
    }

    /// An argument with the name of its parameter, which may have blanks.
    package struct NamedArgument: Sendable {
        package let name: NamePart
        package let value: ExpressionSyntax
    }

    package struct Interval: Sendable {
        package let low: ExpressionSyntax
        package let includesLow: Bool
        package let high: ExpressionSyntax
        package let includesHigh: Bool
    }

    /// One identifier and its place.
    package struct NamePart: Sendable {
        package let name: String
        package let range: SourceRange

        package init(name: String, range: SourceRange) {
            self.name = name
            self.range = range
        }
    }

    package struct Binding: Sendable {
        package let variable: NamePart
        package let list: ExpressionSyntax
    }

    package enum Quantifier: Sendable { case some, every }

    /// Raw values are the spelling in the source.
    package enum BinaryOperator: String, Sendable, CaseIterable {
        case or
        case and
        case equal = "="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
        case add = "+"
        case subtract = "-"
        case multiply = "*"
        case divide = "/"
        case power = "**"
    }
}
