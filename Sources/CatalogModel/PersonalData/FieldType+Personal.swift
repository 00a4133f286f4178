extension FieldType {
    /// Whether answers are about a person whatever the question is.
    var isPersonal: Bool {
        switch self {
        case .email, .phone, .iban: true
        case .text(let text): text.autocomplete.map(isPersonalAutofill) ?? false
        case .date(let date): date.autocomplete.map(isPersonalAutofill) ?? false
        case .record(let record): record.fields.contains { $0.type.isPersonal }
        case .list(let list): list.item.isPersonal
        case .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .time, .url, .bic,
            .postalCode, .file:
            false
        }
    }

    /// Whether anything can stand in an answer: files, and texts of which neither a pattern nor an autofill name says
    /// what they are.
    var mayNamePeople: Bool {
        switch self {
        case .file: true
        case .text(let text): text.pattern == nil && text.autocomplete.map(saysNothing) ?? true
        case .list(let list): list.item.mayNamePeople
        case .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email, .phone,
            .url, .iban, .bic, .postalCode, .record:
            false
        }
    }
}

/// Whether an autofill name of HTML means something about a person; those of organisations do not.
private func isPersonalAutofill(_ name: String) -> Bool {
    let word = name.split(separator: " ").last.map(String.init) ?? name
    return !["organization", "organization-title", "off", "on", "one-time-code"].contains(word)
}

/// Whether it only switches autofill.
private func saysNothing(_ name: String) -> Bool { ["off", "on"].contains(name) }
