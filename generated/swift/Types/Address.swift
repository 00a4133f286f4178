import FormRuntime

/// Postanschrift in Deutschland
public struct Address: AnswerRecord {
    /// Straße und Hausnummer
    public let street: String

    /// Adresszusatz
    ///
    /// Zum Beispiel „bei Demir“ oder „Hinterhaus“.
    public let addition: String?

    /// Postleitzahl
    public let postalCode: String

    /// Ort
    public let city: String

    public init(street: String, addition: String? = nil, postalCode: String, city: String) {
        self.street = street
        self.addition = addition
        self.postalCode = postalCode
        self.city = city
    }

    public init(_ answers: Answers) {
        street = answers.text(0)
        addition = answers.optionalText(1)
        postalCode = answers.text(2)
        city = answers.text(3)
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("street", street)
        writer.member("addition", addition)
        writer.member("postalCode", postalCode)
        writer.member("city", city)
    }
}
