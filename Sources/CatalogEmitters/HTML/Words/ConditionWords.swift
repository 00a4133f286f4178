import CatalogModel

/// The parts that the sentence about a condition is put together from. `question` and the other arguments are
/// already quoted; a clause fits behind the beginnings in `only…`.
struct ConditionWords: Sendable {
    /// One of the listed answers was chosen.
    let chosen: @Sendable (_ question: Sentence, _ answers: Sentence) -> Sentence
    /// Another answer was chosen.
    let otherChosen: @Sendable (_ question: Sentence, _ answers: Sentence) -> Sentence
    /// Of several answers that may be chosen together, one was not.
    let notChosen: @Sendable (_ question: Sentence, _ answer: Sentence) -> Sentence
    let answeredYes: @Sendable (_ question: Sentence) -> Sentence
    let answeredNo: @Sendable (_ question: Sentence) -> Sentence
    let ticked: @Sendable (_ question: Sentence) -> Sentence
    let notTicked: @Sendable (_ question: Sentence) -> Sentence
    let entered: @Sendable (_ question: Sentence, _ values: Sentence) -> Sentence
    let otherEntered: @Sendable (_ question: Sentence, _ values: Sentence) -> Sentence
    let something: @Sendable (_ question: Sentence) -> Sentence
    let nothing: @Sendable (_ question: Sentence) -> Sentence
    let size: @Sendable (_ question: Sentence, Comparison, _ value: Sentence) -> Sentence
    /// Of a value that nobody answers: that it is one of the listed ones.
    let result: @Sendable (_ name: Sentence, _ values: Sentence) -> Sentence
    let otherResult: @Sendable (_ name: Sentence, _ values: Sentence) -> Sentence
    let resultSize: @Sendable (_ name: Sentence, Comparison, _ value: Sentence) -> Sentence
    /// That there is one, or none.
    let someResult: @Sendable (_ name: Sentence) -> Sentence
    let noResult: @Sendable (_ name: Sentence) -> Sentence
    let date: @Sendable (_ question: Sentence, Comparison, _ day: Sentence) -> Sentence
    let dateAndToday: @Sendable (_ question: Sentence, Comparison) -> Sentence
    /// That the form is received on, before or after a day.
    let receipt: @Sendable (Comparison, _ day: Sentence) -> Sentence
    let time: @Sendable (_ question: Sentence, Comparison, _ time: Sentence) -> Sentence
    let answers: @Sendable (_ first: Sentence, Comparison, _ second: Sentence) -> Sentence
    let days: @Sendable (_ first: Sentence, Comparison, _ second: Sentence) -> Sentence
    /// Between clauses that belong closely together.
    let and: Sentence
    let or: Sentence
    /// Between groups of clauses.
    let andAlso: Sentence
    let orElse: Sentence

    let onlyAnswer: @Sendable (_ condition: Sentence) -> Sentence
    let onlyFillIn: @Sendable (_ condition: Sentence) -> Sentence
    let onlyApplies: @Sendable (_ condition: Sentence) -> Sentence
    let onlyCounts: @Sendable (_ condition: Sentence) -> Sentence
    let required: @Sendable (_ condition: Sentence) -> Sentence
    let refused: @Sendable (_ condition: Sentence) -> Sentence
    /// For conditions that no plain sentence can say.
    ///
    /// - Parameter reason: `answersMatter` or `dayMatters`.
    let depends: @Sendable (_ purpose: ConditionPurpose, _ reason: Sentence) -> Sentence
    let answersMatter: @Sendable (_ questions: Sentence) -> Sentence
    /// The day on which the form is received.
    let dayMatters: Sentence
}

/// What a condition decides.
enum ConditionPurpose: Sendable {
    /// Whether a question is asked.
    case question
    /// Whether a group of questions is asked.
    case group
    /// Whether there is a computed value.
    case value
    /// Whether a note concerns the reader.
    case note
    /// Whether an answer has to be given.
    case required
    /// Whether the service is refused.
    case exit
}
