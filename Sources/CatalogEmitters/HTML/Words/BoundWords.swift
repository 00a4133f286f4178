import CatalogModel

/// What is said of bounds and values that follow from other answers; each argument is already quoted.
struct BoundWords: Sendable {
    let notLess: @Sendable (_ question: Sentence) -> Sentence
    let notGreater: @Sendable (_ question: Sentence) -> Sentence
    let notBefore: @Sendable (_ question: Sentence) -> Sentence
    let notAfter: @Sendable (_ question: Sentence) -> Sentence
    let noFewer: @Sendable (_ question: Sentence) -> Sentence
    let noMore: @Sendable (_ question: Sentence) -> Sentence
    /// For bounds that no plain sentence can say.
    let depends: @Sendable (BoundSide, _ questions: Sentence) -> Sentence
    let dayDepends: @Sendable (BoundSide, _ questions: Sentence) -> Sentence
    /// What a value is computed from.
    let computed: @Sendable (_ questions: Sentence) -> Sentence
    /// For a computed value that does not depend on answers.
    let fixed: Sentence
}

/// Which of two bounds.
enum BoundSide: Sendable {
    case lower, upper
}
