import CatalogModel

/// Bounds that keep every pass linear in the size of the catalog.
enum Limits {
    /// Records within records, lists included.
    static let recordDepth = 12
    /// Fields of one form, with all records unfolded.
    static let fieldsOfForm = 5_000
    /// Options of one list.
    static let options = 2_000
    /// Items of one list.
    static let listItems: Int64 = 1_000
    static var mostItems: Int { Int(listItems) }
    /// So many texts that lack a language are told one by one.
    static let missingTexts = 20
    /// Unknown keys of one mapping that are reported.
    static let unknownKeys = 20
    /// Parts of an expression that stand there because `between`, `in` and tests look at one operand several times.
    static let repeatedParts = 4_000
    /// Computed values of which each is computed from the one before: all of them decide about the last one.
    static let computedInARow = 200
    /// States and transitions of one workflow.
    static let workflowParts = 200
    /// Characters of one text.
    static let textLength = Int64(TextType.longest)
    /// Criteria of the ranking: twice as many weightings are tried with each.
    static let criteria = 12
    /// Inputs in one criterion: all combinations of their values are tried.
    static let inputsOfCriterion = 5
    /// Options of an input for the ranking.
    static let priorityOptions = 9
}
