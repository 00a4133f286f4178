import CatalogDiagnostics
import CatalogModel

/// The first problem of one simple answer, in the order in which every target reports problems; nil if it is
/// fine. Bounds that depend on the day of receipt are left to the targets.
func validate(_ value: AnswerValue, _ type: FieldType) -> AnswerProblem? {
    switch (type, value) {
    case (.text(let text), .text(let string)): return validate(string, text)
    case (.integer(let type), .integer(let number)):
        return validate(number, type.minimum, type.maximum, shown: { String($0) })
    case (.money(let type), .integer(let number)):
        // An amount is written as in a submission, without a point.
        return validate(number, type.minimum, type.maximum) {
            "\($0) (\(ScaledDecimal(units: $0, scale: type.scale)) \(type.currency))"
        }
    case (.decimal(let type), .text(let string)):
        guard let number = ScaledDecimal(string, scale: type.scale), number.description == string else {
            // The same number as it has to be written.
            let meant = ScaledDecimal(string.replacing(",", with: "."), scale: type.scale)
            let example = meant.map { ": \"\($0)\"" } ?? ""
            return AnswerProblem(
                code: .format,
                expectation: Wording(
                    de: "eine Zahl mit \(Wording.digits(type.scale).german), in Anführungszeichen\(example)",
                    en: "a number with \(Wording.digits(type.scale).english), in quotes\(example)"))
        }
        return validate(number.units, type.minimum.units, type.maximum.units) {
            ScaledDecimal(units: $0, scale: type.scale).description
        }
    case (.boolean, .boolean): return nil
    case (.consent, .boolean(let isGiven)):
        return isGiven
            ? nil : AnswerProblem(code: .required, expectation: Wording(de: "`true`", en: "`true`"))
    case (.choice(let list), .text(let code)): return validate(code, list)
    case (.choices(let type), .list(let codes)): return validate(codes, type)
    case (.date(let type), .text(let string)): return validate(string, type)
    case (.time, .text(let string)):
        return isTimeOfDay(string)
            ? nil : problem(.format, de: "eine Uhrzeit wie \"09:30\"", en: "a time of day such as \"09:30\"")
    case (.email, .text(let string)):
        return isEmail(string) ? nil : problem(.format, de: "eine E-Mail-Adresse", en: "an e-mail address")
    case (.phone, .text(let string)):
        return isPhone(string) ? nil : problem(.format, de: "eine Telefonnummer", en: "a phone number")
    case (.url, .text(let string)):
        return isURL(string)
            ? nil : problem(.format, de: "eine Web-Adresse mit https://", en: "a web address with https://")
    case (.iban, .text(let string)): return validateIBAN(string)
    case (.bic, .text(let string)):
        return isBIC(string)
            ? nil : problem(.format, de: "ein BIC mit 8 oder 11 Zeichen", en: "a BIC of 8 or 11 characters")
    case (.postalCode, .text(let string)):
        let isFine = string.utf8.count == 5 && string.utf8.allSatisfy { 0x30...0x39 ~= $0 }
        return isFine
            ? nil : problem(.format, de: "eine Postleitzahl mit 5 Ziffern", en: "a postal code of 5 digits")
    case (.file(let type), let value): return validate(value, type)
    case (.text, _), (.date, _), (.email, _), (.phone, _), (.url, _), (.iban, _), (.bic, _), (.postalCode, _),
        (.choice, _):
        return problem(.type, de: "ein Text", en: "a text")
    case (.time, _):
        return problem(.type, de: "eine Uhrzeit in Anführungszeichen", en: "a time of day in quotes")
    case (.decimal, _): return problem(.type, de: "eine Zahl in Anführungszeichen", en: "a number in quotes")
    case (.integer(let type), .text(let string)):
        let meant = mendedNumber(string, scale: 0, limits: type.minimum...max(type.minimum, type.maximum))
        let example = meant.map { ": \($0)" } ?? ""
        return problem(.type, de: "eine ganze Zahl\(example)", en: "a whole number\(example)")
    case (.integer, _): return problem(.type, de: "eine ganze Zahl", en: "a whole number")
    case (.money(let type), .text(let string)):
        let meant = ScaledDecimal(string.replacing(",", with: "."), scale: type.scale)?.units
        let example = meant.map { ": \($0)" } ?? ""
        return problem(.type, de: "ein Betrag in Cent\(example)", en: "an amount in cents\(example)")
    case (.money, _): return problem(.type, de: "ein Betrag in Cent", en: "an amount in cents")
    case (.boolean, _), (.consent, _):
        return problem(.type, de: "`true` oder `false`", en: "`true` or `false`")
    case (.choices, _): return problem(.type, de: "eine Liste von Codes", en: "a list of codes")
    case (.record, _), (.list, _): return nil
    }
}

private func problem(_ code: ProblemCode, de german: String, en english: String) -> AnswerProblem {
    AnswerProblem(code: code, expectation: Wording(de: german, en: english))
}

private func validate(
    _ number: Int64, _ minimum: Int64, _ maximum: Int64, shown: (Int64) -> String
) -> AnswerProblem? {
    if number < minimum {
        return problem(.minimum, de: "mindestens \(shown(minimum))", en: "at least \(shown(minimum))")
    }
    if number > maximum {
        return problem(.maximum, de: "höchstens \(shown(maximum))", en: "at most \(shown(maximum))")
    }
    return nil
}

private func validate(_ string: String, _ type: TextType) -> AnswerProblem? {
    let scalars = string.unicodeScalars
    let isTrimmed =
        scalars.first?.properties.isWhitespace == false && scalars.last?.properties.isWhitespace == false
    let isClean = !scalars.contains { scalar in
        scalar.isControl && !(scalar == "\n" && type.lines > 1)
    }
    guard isTrimmed, isClean else {
        return problem(
            .format, de: "ein Text ohne Leerraum am Rand und ohne Steuerzeichen",
            en: "a text without blanks at its ends and without control characters")
    }
    if let least = type.minLength, scalars.count < least {
        return problem(
            .minLength, de: "mindestens \(least) Zeichen",
            en: "at least \(englishCount(of: least, "character"))")
    }
    if scalars.count > type.maxLength {
        return problem(
            .maxLength, de: "höchstens \(type.maxLength) Zeichen",
            en: "at most \(englishCount(of: type.maxLength, "character"))")
    }
    if let most = type.words, wordCount(scalars) > most {
        return problem(
            .words, de: most == 1 ? "höchstens ein Wort" : "höchstens \(most) Wörter",
            en: "at most \(englishCount(of: most, "word"))")
    }
    if let pattern = type.pattern, !pattern.automaton.accepts(scalars) {
        return problem(
            .pattern, de: "ein Text nach dem Muster \(pattern.source)",
            en: "a text of the pattern \(pattern.source)")
    }
    return nil
}

extension Unicode.Scalar {
    /// Whether it is of the category Cc, which will never have any others.
    fileprivate var isControl: Bool { value < 0x20 || 0x7F...0x9F ~= value }
}

private func wordCount(_ scalars: String.UnicodeScalarView) -> Int {
    scalars.split { $0.properties.isWhitespace }.count
}

private func validate(_ code: String, _ list: OptionList) -> AnswerProblem? {
    let codes = list.options.map(\.code)
    guard !codes.contains(code) else { return nil }
    let shown = codes.prefix(10).joined(separator: ", ")
    return problem(.option, de: "eine dieser Möglichkeiten: \(shown)", en: "one of these options: \(shown)")
}

private func validate(_ items: [AnswerValue], _ type: ChoicesType) -> AnswerProblem? {
    for item in items {
        guard case .text(let code) = item else {
            return problem(.type, de: "eine Liste von Codes", en: "a list of codes")
        }
        if let problem = validate(code, type.options) { return problem }
    }
    if Set(items).count < items.count {
        return problem(.unique, de: "jede Möglichkeit nur einmal", en: "each option once only")
    }
    if items.count < type.minItems {
        return problem(.minItems, de: "mindestens \(type.minItems)", en: "at least \(type.minItems)")
    }
    if items.count > type.maxItems {
        return problem(.maxItems, de: "höchstens \(type.maxItems)", en: "at most \(type.maxItems)")
    }
    return nil
}

private func validate(_ string: String, _ type: DateType) -> AnswerProblem? {
    guard let date = CalendarDate(string) else {
        return problem(
            .format, de: "ein Datum wie 2026-01-31, das es gibt", en: "a date such as 2026-01-31 that exists")
    }
    if case .fixed(let earliest)? = type.earliest, date < earliest {
        return problem(.earliest, de: "frühestens \(earliest)", en: "\(earliest) at the earliest")
    }
    if case .fixed(let latest)? = type.latest, date > latest {
        return problem(.latest, de: "spätestens \(latest)", en: "\(latest) at the latest")
    }
    return nil
}

private func validate(_ value: AnswerValue, _ type: FileType) -> AnswerProblem? {
    let references: [AnswerValue]
    switch (value, type.maxItems) {
    case (.list, 1):
        return problem(.type, de: "eine einzige Datei, keine Liste", en: "a single file, no list")
    case (.list(let items), _): references = items
    case (.object, 2...): return problem(.type, de: "eine Liste von Dateien", en: "a list of files")
    default: references = [value]
    }
    for reference in references {
        guard case .object(let members) = reference,
            Set(members.map(\.name)) == ["id", "name", "mediaType", "size", "sha256"]
        else {
            return problem(
                .type, de: "eine Datei mit id, name, mediaType, size und sha256",
                en: "a file with id, name, mediaType, size and sha256")
        }
    }
    return references.count <= type.maxItems
        ? nil : problem(.maxItems, de: "höchstens \(type.maxItems)", en: "at most \(type.maxItems)")
}
