import CatalogDiagnostics
import CatalogModel

/// Why an answer in a definition does not fit its field.
struct AnswerProblem {
    let code: ProblemCode
    /// What was expected, as a noun phrase.
    let expectation: Wording
}
