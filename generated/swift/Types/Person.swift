import FormRuntime

/// Name eines Menschen
public struct Person: AnswerRecord {
    /// Vorname
    ///
    /// Alle Vornamen, die Sie im Alltag führen.
    public let givenName: String

    /// Familienname
    public let familyName: String

    public init(givenName: String, familyName: String) {
        self.givenName = givenName
        self.familyName = familyName
    }

    public init(_ answers: Answers) {
        givenName = answers.text(0)
        familyName = answers.text(1)
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("givenName", givenName)
        writer.member("familyName", familyName)
    }
}
