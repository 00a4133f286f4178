extension FieldType {
    /// What the answer is called where a browser or an account knows it already (WHATWG HTML, section 4.10.18.7.1): nil for
    /// answers that have no such name, and for records, whose fields have names of their own.
    package var autofillName: String? {
        switch self {
        case .text(let text): text.autocomplete == "off" ? nil : text.autocomplete
        case .date(let date): date.autocomplete
        case .email: "email"
        case .phone: "tel"
        case .url: "url"
        case .postalCode: "postal-code"
        case .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .time, .iban, .bic, .file,
            .record, .list:
            nil
        }
    }

    /// Whether an account may know any of it. Nobody knows which of the items of a list an account is about.
    package var isKnownToAccounts: Bool {
        if case .record(let record) = self { return record.fields.contains { $0.type.isKnownToAccounts } }
        return autofillName != nil
    }
}
