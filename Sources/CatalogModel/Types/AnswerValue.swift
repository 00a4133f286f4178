/// An answer as canonical JSON holds it.
package enum AnswerValue: Hashable, Sendable {
    case text(String)
    case integer(Int64)
    case boolean(Bool)
    case list([AnswerValue])
    case object([Member])

    package struct Member: Hashable, Sendable {
        package let name: String
        package let value: AnswerValue

        package init(name: String, value: AnswerValue) {
            self.name = name
            self.value = value
        }
    }
}
