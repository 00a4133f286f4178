import FormRuntime

/// Firma, Verein oder andere Organisation
public struct Organisation: AnswerRecord {
    /// Name der Organisation
    ///
    /// So, wie er im Vereins- oder Handelsregister steht.
    public let name: String

    /// Registernummer
    ///
    /// Zum Beispiel VR 1234 oder HRB 56789.
    public let registerNumber: String?

    public init(name: String, registerNumber: String? = nil) {
        self.name = name
        self.registerNumber = registerNumber
    }

    public init(_ answers: Answers) {
        name = answers.text(0)
        registerNumber = answers.optionalText(1)
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("name", name)
        writer.member("registerNumber", registerNumber)
    }
}
