import FormRuntime

/// Bankverbindung für Lastschriften
public struct BankAccount: AnswerRecord {
    /// Kontoinhaberin oder Kontoinhaber
    ///
    /// Der Name, auf den das Konto läuft – bei Gemeinschaftskonten genügt ein Name.
    public let accountHolder: String

    /// IBAN
    ///
    /// Sie steht auf Ihrer Bankkarte und auf jedem Kontoauszug. Eine deutsche IBAN hat 22 Stellen.
    public let iban: String

    /// BIC
    ///
    /// Nur nötig, wenn das Konto außerhalb des Europäischen Wirtschaftsraums liegt, zum Beispiel in der
    /// Schweiz.
    public let bic: String?

    public init(accountHolder: String, iban: String, bic: String? = nil) {
        self.accountHolder = accountHolder
        self.iban = iban
        self.bic = bic
    }

    public init(_ answers: Answers) {
        accountHolder = answers.text(0)
        iban = answers.text(1)
        bic = answers.optionalText(2)
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("accountHolder", accountHolder)
        writer.member("iban", iban)
        writer.member("bic", bic)
    }
}
