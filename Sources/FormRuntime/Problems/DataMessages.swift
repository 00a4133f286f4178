// What is said of an answer in JSON that is not written as canonical JSON has it (SEMANTICS, rows 5 and 7): a program has sent it, so that the
// way of writing is named that is accepted there. What people type is told in the words of each language.

/// Nil where nothing has to be said that is different for people.
func germanDataFormat(_ facts: MessageFacts) -> String? {
    writtenForm(facts).map { "Bitte übermitteln Sie bei \(facts.label) \($0.german)." }
}

/// Nil where nothing has to be said that is different for people.
func englishDataFormat(_ facts: MessageFacts) -> String? {
    writtenForm(facts).map { "Please send \($0.english) for \(facts.label)." }
}

private func writtenForm(_ facts: MessageFacts) -> (german: String, english: String)? {
    guard facts.isData, let kind = facts.fieldKind else { return nil }
    let digits = Int(facts.scale) ?? 0
    switch kind {
    case .text: return ("einen Text", "a text")
    case .integer:
        return (
            "eine ganze Zahl ohne Anführungszeichen, zum Beispiel 3",
            "a whole number without quotes, for example 3"
        )
    case .decimal:
        let example = "\"12." + String(repeating: "5", count: max(1, digits)) + "\""
        let places = digits == 1 ? ("eine Stelle", "one digit") : ("\(digits) Stellen", "\(digits) digits")
        return (
            "einen Text mit einer Zahl, die genau \(places.0) nach dem Punkt hat, zum Beispiel \(example)",
            "a text with a number that has exactly \(places.1) after the point, for example \(example)"
        )
    case .money:
        guard digits > 0 else {
            return (
                "einen Betrag als ganze Zahl, zum Beispiel 1250",
                "an amount as a whole number, for example 1250"
            )
        }
        let hundred = 100 * (0..<digits).reduce(1) { power, _ in power * 10 }
        return (
            "einen Betrag in der kleinsten Einheit der Währung als ganze Zahl, zum Beispiel \(hundred) für 100",
            "an amount in the smallest unit of the currency as a whole number, for example \(hundred) for 100"
        )
    case .boolean, .consent: return ("true oder false ohne Anführungszeichen", "true or false without quotes")
    case .choice: return ("den Code einer Auswahlmöglichkeit als Text", "the code of an option as a text")
    case .choices: return ("eine Liste mit Codes von Auswahlmöglichkeiten", "a list of codes of options")
    case .date:
        return (
            "ein Datum, das es gibt, in der Form JJJJ-MM-TT, zum Beispiel \"2026-01-31\"",
            "a date that exists in the form YYYY-MM-DD, for example \"2026-01-31\""
        )
    case .time:
        return (
            "eine Uhrzeit in der Form HH:MM, zum Beispiel \"08:30\"",
            "a time in the form HH:MM, for example \"08:30\""
        )
    case .iban:
        return (
            "eine IBAN in Großbuchstaben ohne Leerzeichen, zum Beispiel \"DE02120300000000202051\"",
            "an IBAN in capital letters without spaces, for example \"DE02120300000000202051\""
        )
    case .bic:
        return (
            "einen BIC in Großbuchstaben ohne Leerzeichen, mit 8 oder 11 Zeichen",
            "a BIC in capital letters without spaces, with 8 or 11 characters"
        )
    case .file where facts.takesSeveral: return ("eine Liste von Dateien", "a list of files")
    case .list: return ("eine Liste", "a list")
    case .record: return ("ein Objekt", "an object")
    case .email, .phone, .url, .postalCode, .file: return nil
    }
}
