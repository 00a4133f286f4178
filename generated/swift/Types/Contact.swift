import FormRuntime

/// E-Mail-Adresse oder Telefonnummer; eines von beiden genügt.
public struct Contact: AnswerRecord {
    /// E-Mail-Adresse
    ///
    /// Zum Beispiel name@anbieter.example. Dorthin schicken wir die Bestätigung.
    ///
    /// Asked for, but never required.
    public let email: String?

    /// Telefonnummer
    ///
    /// Für Rückfragen am Tag. Auch eine Handynummer ist möglich.
    public let phone: String?

    public init(email: String? = nil, phone: String? = nil) {
        self.email = email
        self.phone = phone
    }

    public init(_ answers: Answers) {
        email = answers.optionalText(0)
        phone = answers.optionalText(1)
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("email", email)
        writer.member("phone", phone)
    }
}
