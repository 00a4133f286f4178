import FormRuntime

/// What an account knows of a person, by autofill names. Of what HTML has several names for, one is made of another.
struct Profile {
    private let facts: [String: String]

    init(_ facts: [String: String]) {
        self.facts = facts.mapValues { trimmed($0.withoutControls) }.filter { !$0.value.isEmpty }
    }

    /// What stands under a name; nil for what is not known.
    subscript(name: String) -> String? {
        if let fact = facts[name] { return fact }
        switch name {
        case "bday-day": return birthday.map { String($0.day) }
        case "bday-month": return birthday.map { String($0.month) }
        case "bday-year": return birthday.map { String($0.year) }
        case "street-address":
            let lines = (1...3).compactMap { facts["address-line\($0)"] }
            return lines.isEmpty ? nil : lines.joined(separator: "\n")
        case "address-line1", "address-line2", "address-line3":
            let lines = facts["street-address"].map(linesWithText) ?? []
            return zip(1...3, lines).first { name.hasSuffix(String($0.0)) }?.1
        default: return nil
        }
    }

    private var birthday: CalendarDate? { facts["bday"].flatMap { CalendarDate($0) } }
}

/// The lines of a text in which something stands.
func linesWithText(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { trimmed(String($0)) }.filter { !$0.isEmpty }
}
