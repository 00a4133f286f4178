import OutputText

/// The definitions in `$defs` that every schema takes what it needs from. Their names are in kebab-case, which keeps
/// them apart from the named types of a catalog.
enum SchemaDefinition: String, CaseIterable {
    case textInOneLine = "text-in-one-line"
    case textInSeveralLines = "text-in-several-lines"
    case calendarDate = "calendar-date"
    case timeOfDay = "time-of-day"
    case emailAddress = "email-address"
    case phoneNumber = "phone-number"
    case webAddress = "web-address"
    case iban
    case bic
    case postalCode = "postal-code"

    var reference: JSONValue { .string("#/$defs/" + rawValue) }

    var schema: JSONValue {
        switch self {
        case .textInOneLine:
            ["type": "string", "minLength": 1, "not": ["pattern": .string(TextPatterns.notInOneLine)]]
        case .textInSeveralLines:
            ["type": "string", "minLength": 1, "not": ["pattern": .string(TextPatterns.notInSeveralLines)]]
        case .calendarDate: fixed(TextPatterns.calendarDate, 10...10)
        case .timeOfDay: fixed(TextPatterns.time, 5...5)
        case .emailAddress: open(TextPatterns.email, maxLength: 254)
        case .phoneNumber: open(TextPatterns.phone, maxLength: 31)
        case .webAddress: open(TextPatterns.url, maxLength: 2000)
        case .iban: open(TextPatterns.iban, maxLength: 34)
        case .bic: open(TextPatterns.bic, maxLength: 11)
        case .postalCode: fixed(TextPatterns.postalCode, 5...5)
        }
    }

    /// The length leaves no room for the line break that some engines let `$` look past.
    private func fixed(_ pattern: String, _ length: ClosedRange<Int64>) -> JSONValue {
        ["type": "string", "maxLength": .integer(length.upperBound), "pattern": .string(pattern)]
    }

    private func open(_ pattern: String, maxLength: Int64) -> JSONValue {
        [
            "type": "string", "maxLength": .integer(maxLength), "pattern": .string(pattern),
            "not": ["pattern": #"\n|\u0020$"#],
        ]
    }
}
