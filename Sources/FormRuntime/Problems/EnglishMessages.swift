/// The built-in message in English.
func englishMessage(_ facts: MessageFacts) -> String {
    let label = facts.label
    switch facts.kind {
    case .required where facts.isWarning: return "\(facts.label) is optional, but an answer helps us."
    case .required: return englishRequest(facts)
    case .type, .format: return englishDataFormat(facts) ?? englishFormat(facts)
    case .normalisation:
        return
            "The answer to \(label) is empty or has characters that are not allowed, such as spaces at the start or end. "
            + "Please send it cleaned up."
    case .option where facts.fieldKind == .file:
        return "Please choose a file in one of the formats that are named at \(label)."
    case .option: return "Please choose one of the options offered for \(label)."
    case .minLength:
        return
            "Please write \(facts.isExact ? "exactly" : "at least") \(facts.counted("one character", "characters")) for \(label) "
            + "(so far \(facts.actual))."
    case .maxLength where facts.fieldKind == .file:
        return "The name of the file for \(label) is too long. Please give the file a shorter name."
    case .maxLength:
        return
            "Please shorten the answer to \(label) to \(facts.isExact ? "exactly" : "at most") \(facts.counted("one character", "characters")) "
            + "(now \(facts.actual))."
    case .words:
        return
            "Please shorten the text for \(label) to at most \(facts.counted("one word", "words")) "
            + "(now \(facts.actual))."
    case .characters:
        return "Please use only letters, spaces, hyphens, apostrophes, commas and full stops for \(label)."
    case .pattern:
        return "The answer to \(label) does not have the right form. Please check how it is written."
    case .checksum: return "The IBAN for \(label) is not correct. Please check that every digit is right."
    case .minimum where facts.isComputed:
        return "Your answers give less than \(facts.limit) for \(label). Please check them."
    case .maximum where facts.isComputed:
        return "Your answers give more than \(facts.limit) for \(label). Please check them."
    case .earliest where facts.isComputed:
        return "Your answers give a date before \(facts.limit) for \(label). Please check them."
    case .latest where facts.isComputed:
        return "Your answers give a date after \(facts.limit) for \(label). Please check them."
    case .minimum where facts.fieldKind == .file:
        return "The file for \(label) is empty. Please choose another file."
    case .minimum: return "Please enter at least \(facts.limit) for \(label)."
    case .maximum where facts.fieldKind == .file:
        return "The file for \(label) is too large. Please choose a file of at most \(facts.limit)."
    case .maximum: return "Please enter at most \(facts.limit) for \(label)."
    case .earliest: return "Please enter a date from \(facts.limit) on for \(label)."
    case .latest: return "Please enter a date up to \(facts.limit) for \(label)."
    case .minItems:
        let bound = facts.isExact ? "exactly" : "at least"
        return facts.fieldKind == .choices
            ? "Please choose \(bound) \(facts.counted("one")) of the options for \(label)."
            : "Please make \(bound) \(facts.counted("one entry", "entries")) for \(label)."
    case .maxItems:
        let bound = facts.isExact ? "exactly" : "no more than"
        return switch facts.fieldKind {
        case .choices: "Please choose \(bound) \(facts.counted("one")) of the options for \(label)."
        case .file: "The number of files for \(label) must be at most \(facts.limit)."
        default: "Please make \(bound) \(facts.counted("one entry", "entries")) for \(label)."
        }
    case .unique: return "An entry appears more than once in \(label). Please give each of them only once."
    case .computed where facts.expected.isEmpty:
        return
            "The value of \(label) is computed from your other answers, which are not complete yet. Please leave it out."
    case .computed:
        return "The value of \(label) is computed from your other answers. It is \(facts.expected)."
    case .irrelevant:
        return "The answer to \(label) is not needed because of your other answers. "
            + (facts.isWarning ? "It is not stored." : "Please leave it out.")
    case .unknown: return "The entry \(facts.name) is not part of this form."
    case .duplicate: return "The entry \(facts.name) appears more than once. Please send it only once."
    case .rule: return "The answer to \(label) does not fit your other answers. Please check it."
    case .exit: return "With these answers the form cannot be sent."
    case .service: return "These answers belong to another form."
    case .event: return "This is not possible in this state of the case: \(facts.name)."
    case .role: return "\(facts.name) needs another role."
    case .closed: return "This is not possible with what is known of the case: \(facts.name)."
    case .early: return "It is too early for this: \(facts.name) is possible only after \(facts.limit)."
    case .history: return "This does not fit what has already happened to the case."
    case .syntax: return englishSyntax(facts)
    case .depth: return "The data is nested too deeply at line \(facts.line), column \(facts.column)."
    case .size: return "This is too much data. Please send less."
    case .definition: return "This form is out of order at the moment. Please contact the administration."
    }
}

private func englishRequest(_ facts: MessageFacts) -> String {
    switch facts.fieldKind {
    case .boolean, .choice: "Please choose an option for \(facts.label)."
    case .choices: "Please choose at least one option for \(facts.label)."
    case .consent: "Please tick the box \(facts.label)."
    case .file: "Please add a file for \(facts.label)."
    case .list: "Please make at least one entry for \(facts.label)."
    case .date: "Please enter a date for \(facts.label)."
    case .text, .integer, .decimal, .money, .time, .email, .phone, .url, .iban, .bic, .postalCode, .record:
        "Please fill in \(facts.label)."
    case nil: "Something is missing in the data that was sent."
    }
}

private func englishFormat(_ facts: MessageFacts) -> String {
    let label = facts.label
    switch facts.fieldKind {
    case .text: return "Please enter a text for \(label)."
    case .integer: return "Please enter a whole number for \(label), for example 3."
    case .decimal:
        let digits = facts.scale == "1" ? "one digit" : "\(facts.scale) digits"
        return "Please enter a number with at most \(digits) after the decimal point for \(label)."
    case .money:
        let example = facts.scale == "0" ? "1250" : "12.50"
        return "Please enter an amount for \(label), for example \(example)."
    case .boolean, .choice, .choices: return "Please choose one of the options offered for \(label)."
    case .consent: return "Please tick the box \(label)."
    case .date: return englishDate(facts)
    case .time: return "Please enter a time for \(label), for example 08:30."
    case .email: return "Please check the email address for \(label). It should look like name@example.org."
    case .phone:
        return "Please check the phone number for \(label). It should look like 030 123456 or +49 30 123456."
    case .url:
        return "Please check the web address for \(label). It should look like https://www.example.org."
    case .iban:
        return "Please check the IBAN for \(label). A German IBAN starts with DE and has 22 characters."
    case .bic: return "Please check the BIC for \(label). It has 8 or 11 characters."
    case .postalCode: return "Please enter a postal code with five digits for \(label)."
    case .file: return "The details of the file for \(label) are incomplete. Please add the file again."
    case .record, .list: return "The answers to \(label) cannot be read. Please fill them in again."
    case nil: return "The data that was sent does not have the right form."
    }
}

private func englishDate(_ facts: MessageFacts) -> String {
    let missing: String
    switch facts.dateFlaw {
    case .noDay: missing = "the day"
    case .noMonth: missing = "the month"
    case .noYear: missing = "the year"
    case [.noDay, .noMonth]: missing = "day and month"
    case [.noDay, .noYear]: missing = "day and year"
    case [.noMonth, .noYear]: missing = "month and year"
    case .shortYear: return "Please enter the year for \(facts.label) with four digits, for example 2026."
    default: return "Please enter a date that exists for \(facts.label), for example 31 1 2026."
    }
    return "Please add \(missing) for \(facts.label)."
}

private func englishSyntax(_ facts: MessageFacts) -> String {
    let what =
        switch facts.reason {
        case .unexpectedEnd: "It ends in the middle"
        case .trailingContent: "Something follows after its end"
        case .invalidUTF8: "A character is not written in UTF-8"
        case .loneSurrogate: "A character is incomplete"
        case .nullCharacter: "The character NUL is not allowed"
        case .controlCharacter: "A control character is not allowed"
        case .badEscape: "An escaped character is written wrongly"
        case .badNumber: "A number is written wrongly"
        case .unexpectedCharacter, .tooDeep, .tooLarge, .refusedAnswer, nil:
            "A character is in the wrong place"
        }
    return "The data cannot be read. \(what) (line \(facts.line), column \(facts.column))."
}
