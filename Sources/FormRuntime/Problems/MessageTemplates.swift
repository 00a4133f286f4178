/// The built-in messages of a language with `{label}`, `{limit}`, `{actual}` and `{digits}` where the facts of a problem
/// go. They are made by the functions that write the messages, so that the script in the browser says the same.
package struct MessageTemplates: Sendable {
    /// Whether numbers are typed with a decimal comma.
    package let usesComma: Bool
    /// Whether messages write numbers with a decimal comma.
    package let writesComma: Bool
    package let openingQuote: String
    package let closingQuote: String
    /// What an item is called for which there is no name.
    package let entry: String
    /// By problem code the sentences of the field types that differ from the usual one, which comes first and has no type.
    /// `decimal1` is a decimal with one digit behind the point, `money0` an amount of a currency without smaller units,
    /// `text=`, `choices=` and `list=` are for a limit that is the only number allowed, `date` with a number a date with this flaw, `text1`, `choices1` and `list1` are for a limit of one, `computed` is for all that nobody was asked for, and `recommended` for what may be
    /// left out.
    package let messages: [(code: String, sentences: [(type: String, text: String)])]

    /// - Parameters:
    ///   - languages: The languages that the form is offered in, the main one first.
    ///   - standIns: As of a form definition.
    package init(language: String, offered languages: [String], standIns: [String: String]) {
        let words = MessageWords(language, offered: languages, standIns: standIns)
        usesComma = FormDefinition.usesDecimalComma(language, offered: languages, standIns: standIns)
        writesComma = words != .english
        openingQuote = words.openingQuote
        closingQuote = words.closingQuote
        entry = words.entry
        messages = Self.kinds.map { kind in
            let all = (Self.types + Self.variants(of: kind)).map { type in
                (type: type, text: words.message(MessageFacts(template: kind, type)))
            }
            let usual = mostFrequent(all.map(\.text))
            return (kind.code, [("", usual)] + all.filter { $0.text != usual })
        }
    }

    /// What can be wrong with an answer that was typed.
    private static let kinds: [ProblemKind] = [
        .required, .format, .option, .minLength, .maxLength, .words, .characters, .pattern, .checksum,
        .minimum,
        .maximum, .earliest, .latest, .minItems, .maxItems, .unique,
    ]

    private static let types = [
        "text", "integer", "decimal", "money", "boolean", "consent", "choice", "choices", "date", "time",
        "email", "phone", "url", "iban", "bic", "postalCode", "file", "record", "list",
    ]

    /// What else than the type makes a difference to a sentence.
    private static func variants(of kind: ProblemKind) -> [String] {
        switch kind {
        case .required: ["recommended"]
        case .format: ["decimal1", "money0"] + DateFlaw.all.map { "date\($0.rawValue)" }
        case .minLength, .maxLength: ["text1", "text="]
        case .words: ["text1"]
        case .minItems, .maxItems: ["choices1", "list1", "choices=", "list="]
        case .minimum, .maximum, .earliest, .latest: ["computed"]
        default: []
        }
    }
}

extension MessageFacts {
    /// - Parameter type: The keyword of a type, with a number for the digits or the limit; or `computed`.
    fileprivate init(template kind: ProblemKind, _ type: String) {
        let number = type.filter(\.isNumber)
        self.init(
            kind: kind, fieldKind: FieldKind(keyword: type.filter(\.isLetter)),
            label: "{label}", limit: number.isEmpty || kind == .format ? "{limit}" : number,
            expected: "", actual: "{actual}", name: "", line: "", column: "", reason: nil,
            scale: number.isEmpty ? "{digits}" : number,
            isExact: type.hasSuffix("="), isData: false, takesSeveral: false,
            dateFlaw: DateFlaw(rawValue: type.hasPrefix("date") ? UInt8(number) ?? 0 : 0),
            isComputed: type == "computed",
            isWarning: type == "recommended")
    }
}

/// The text that occurs most; of several the first.
private func mostFrequent(_ texts: [String]) -> String {
    var best = (text: "", count: 0)
    for text in texts {
        let count = texts.count { $0 == text }
        if count > best.count { best = (text, count) }
    }
    return best.text
}
