/// A submission of one service that has passed every check of its definition.
///
/// Generated. There are two ways to get one: by reading a submission (`read(json:today:)`,
/// `read(formEncoded:language:today:ignoring:)`) and by the generated memberwise initialiser, which runs the same
/// checks. So whoever holds a form holds a valid one.
public protocol Form: Hashable, Sendable {
    /// The definition that the form was compiled from.
    static var definition: FormDefinition { get }

    /// Takes the answers over. Only the runtime can make `Answers`, and does so after they have passed.
    init(_ answers: Answers)

    /// Writes the members of the form, in the order of its pages.
    func write(to writer: inout AnswerWriter)
}

/// Fields that are answered as one, inside a form. Generated.
public protocol AnswerRecord: AnswerElement {
    init(_ answers: Answers)

    /// Writes the members, without the braces around them.
    func write(to writer: inout AnswerWriter)
}

/// One of the options of a choice. Generated enums conform to it; the place of a case in `allCases` is the place of its
/// option in the definition.
public protocol AnswerOption: AnswerElement, RawRepresentable<String>, CaseIterable, Codable {}
