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
    /// When the question applies, and when it has to be answered.
    let conditions: [Sentence]
    /// What bounds the answer, or how it is computed, where that follows from other answers.
    var remarks: [Sentence] = []
    /// Whether nobody gives the answer.
    var isComputed = false
    let hint: LocalizedText?
    let help: LocalizedText?
    /// What stands in the control at first.
    let value: AnswerValue?
    let context: Context

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
        /// Whether the answers are about the person who fills in the form, as far as that is known: not in a list.
        let offersAutocomplete: Bool
        /// How many lists are around it.
        let listDepth: Int
    }

    var id: HTMLIdentifier { HTMLIdentifier("f-" + name) }

    func id(_ part: String) -> HTMLIdentifier { HTMLIdentifier("f-\(name)-\(part)") }
}

extension Question.Context {
    /// The context of the fields of a record.
    func inside(_ record: RecordType, of question: Question) -> Self {
        Self(
            scope: scope.inside(record), isAroundOptional: isAroundOptional || question.mark != nil,
            offersAutocomplete: offersAutocomplete, listDepth: listDepth)
    }

    /// The context of an item of a list.
    func item(isOptional: Bool) -> Self {
        Self(
            scope: scope, isAroundOptional: isAroundOptional || isOptional, offersAutocomplete: false,
            listDepth: listDepth + 1)
    }
}
