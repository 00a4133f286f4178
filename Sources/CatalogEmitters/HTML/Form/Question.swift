import CatalogModel
import OutputText

/// One question as it stands on the page: a field, or the item of a list.
struct Question {
    /// The name of its controls: `applicant.givenName`, `children.0`.
    let name: String
    let type: FieldType
    let label: Label
    /// nil where an answer is expected.
    let mark: Mark?
    /// Whether somebody to whom it applies may leave it without an answer.
    let canStayEmpty: Bool
    /// When the question applies; nil if it always does.
    let relevance: Sentence?
    /// When it has to be answered, if that depends.
    let requirement: Sentence?
    /// What bounds the answer, or how it is computed, where that follows from other answers.
    var remarks: [Sentence] = []
    /// Whether nobody gives the answer.
    var isComputed = false
    let hint: LocalizedText?
    let help: LocalizedText?
    /// What stands in the control at first.
    let value: AnswerValue?
    /// Whether the answer is not kept in the browser.
    let isSensitive: Bool
    /// Whether the answer may come from the account of the person who fills in the form.
    var isFromProfile = false
    let context: Context

    /// Place among the items of a list.
    var number: Int?

    enum Label {
        case text(LocalizedText)
        /// The number-th item of a list.
        case item(LocalizedText, number: Int)
    }

    /// Said in words behind the label; answers that are expected carry no mark.
    enum Mark { case optional, recommended }

    /// What the questions inside of an object have in common.
    struct Context {
        /// What its conditions refer to.
        let scope: AnswerScope
        /// Whether all around it may be left empty: then nothing is chosen beforehand, and what was chosen
        /// can be taken back.
        let isAroundOptional: Bool
        /// Whether that is only so because they are in a row of a list that may stay empty.
        var isInOptionalRow = false
        /// Whether the answers are about the person who fills in the form, as far as that is known: not in a list.
        let offersAutocomplete: Bool
        /// Whether all in it may come from the account.
        var isFromProfile = false
        /// How many lists are around it.
        let listDepth: Int
    }

    /// Whether there need not be an answer, at least not in each case.
    var isOptional: Bool { mark != nil || requirement != nil }

    var id: HTMLIdentifier { HTMLIdentifier(inForm: name) }

    func id(_ part: String) -> HTMLIdentifier { HTMLIdentifier(inForm: name + "-" + part) }
}

extension Question.Context {
    /// The context of the fields of a record.
    func inside(_ record: RecordType, of question: Question) -> Self {
        // The row of a list has a mark for those without script only.
        let isOptional = question.isOptional && question.number == nil
        var context = Self(
            scope: scope.inside(record), isAroundOptional: isAroundOptional || question.isOptional,
            offersAutocomplete: offersAutocomplete, listDepth: listDepth)
        context.isInOptionalRow = isInOptionalRow && !isOptional
        context.isFromProfile = question.isFromProfile
        return context
    }

    /// The context of an item of a list.
    func item(isOptional: Bool) -> Self {
        var context = Self(
            scope: scope, isAroundOptional: isAroundOptional || isOptional, offersAutocomplete: false,
            listDepth: listDepth + 1)
        context.isInOptionalRow = isInOptionalRow || isOptional && !isAroundOptional
        return context
    }
}
