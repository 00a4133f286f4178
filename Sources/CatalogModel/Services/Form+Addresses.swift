extension Form {
    /// The first e-mail address that is asked for, outside of lists.
    package var addressPath: [String]? { addressPath(in: fields) }

    /// Recursion follows the nesting of records, which the analysis limits.
    private func addressPath(in fields: [Field]) -> [String]? {
        for field in fields {
            if case .email = field.type { return [field.id] }
            if case .record(let record) = field.type, let inner = addressPath(in: record.fields) {
                return [field.id] + inner
            }
        }
        return nil
    }
}

extension [Field] {
    /// Whether any of them asks for what a message needs that is sent in another way than by e-mail, or may do so.
    package func tellHow(_ way: Notification.OtherWay) -> Bool {
        contains { $0.type.tellsHow(way) || $0.mayTellHow(way) }
    }
}

extension Field {
    /// Whether a text of which no type says what it is may be meant, by how it is called: better nothing is said of it than something wrong.
    fileprivate func mayTellHow(_ way: Notification.OtherWay) -> Bool {
        guard case .text(let text) = type, text.autocomplete == nil else { return false }
        let names = ([id] + label.translations.map(\.text)).map { $0.lowercased() }
        return names.contains { name in way.words.contains(where: name.contains) }
    }
}

extension FieldType {
    /// Recursion follows the nesting of records and lists, which the analysis limits.
    fileprivate func tellsHow(_ way: Notification.OtherWay) -> Bool {
        switch self {
        case .record(let record): record.fields.tellHow(way)
        case .list(let list): list.item.tellsHow(way)
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone, .url, .iban, .bic, .postalCode, .file:
            autofillName.map(way.isMeant(by:)) ?? false
        }
    }
}

extension Notification.OtherWay {
    /// Whether an autofill name of HTML stands for a part of what this way needs.
    fileprivate func isMeant(by name: String) -> Bool {
        let word = name.split(separator: " ").last ?? ""
        return switch self {
        case .letter:
            word == "street-address" || word == "postal-code" || word.hasPrefix("address-line")
                || word.hasPrefix("address-level")
        case .phone: word.hasPrefix("tel")
        case .nothing: false
        }
    }

    /// Parts of what people call what this way needs.
    fileprivate var words: [String] {
        switch self {
        case .letter:
            ["address", "street", "postal", "postcode", "adresse", "anschrift", "straße", "strasse"]
        case .phone: ["phone", "telefon", "mobile", "handy", "mobil"]
        case .nothing: []
        }
    }
}
