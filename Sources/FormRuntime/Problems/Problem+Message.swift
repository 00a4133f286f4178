extension Problem {
    /// A sentence that names the field by its label and says how to mend it; for the people who fill in the form.
    ///
    /// The author's own message for the field and code comes first, then the built-in one. A language that the form is
    /// not offered in falls back to one with the same primary subtag (`de-AT` to `de`), then to the form's first
    /// language. Built-in messages exist in German, in simple German (`de-simple`) and in English.
    ///
    /// - Parameter language: A BCP 47 tag, for example `de`.
    public func message(in language: String) -> String {
        let texts = definition.texts(for: language)
        if let own = authorsMessage(texts) { return own }
        let words = definition.words(for: language)
        return words.message(MessageFacts(self, texts: texts, words: words))
    }

    /// Whether the message in a language is the author's own.
    package func hasOwnMessage(in language: String) -> Bool {
        authorsMessage(definition.texts(for: language)) != nil
    }

    private func authorsMessage(_ texts: TextTable?) -> String? {
        guard let texts else { return nil }
        switch kind {
        case .rule, .exit: return texts[code]
        default: return place.field.flatMap { texts[definition.table.textKey(of: $0) + "!" + code] }
        }
    }
}

extension FormDefinition {
    /// The language whose built-in words stand in for those of an offered one; itself where it has words.
    package func languageOfWords(for language: String) -> String { standIns[language] ?? language }

    /// The built-in words of a language, or of the one that stands in for it.
    func words(for language: String) -> MessageWords {
        MessageWords(language, offered: languages, standIns: standIns)
    }

    /// The labels and author's messages in a language or the one that stands in for it.
    func texts(for language: String) -> TextTable? {
        let exact = languages.firstIndex(of: language)
        let related = languages.firstIndex { $0.primarySubtag == language.primarySubtag }
        let index = exact ?? related ?? 0
        return texts.indices.contains(index) ? texts[index] : texts.first
    }
}

extension FormTable {
    /// The key of a field's label: its path in the definition, lists without numbers; `children.-` for an item.
    func textKey(of field: UInt32) -> String {
        guard let entry = self.field(field) else { return "" }
        if let list = entry.list { return textKey(of: list) + ".-" }
        return textPrefix(ofObject: entry.owner) + name(entry.name)
    }

    private func textPrefix(ofObject object: UInt32) -> String {
        guard objects.indices.contains(Int(object)), let holder = objects[Int(object)].holder,
            let entry = field(holder)
        else { return "" }
        guard var list = entry.list else { return textKey(of: holder) + "." }
        // Lists of lists: their items have no names of their own.
        while let outer = field(list)?.list { list = outer }
        return textKey(of: list) + "."
    }
}

/// The languages of the built-in messages.
enum MessageWords: Sendable {
    case german, simpleGerman, english

    /// - Parameters:
    ///   - languages: The languages that the form is offered in, the main one first.
    ///   - standIns: As of a form definition.
    init(_ language: String, offered languages: [String], standIns: [String: String]) {
        let offered = languages.contains(language) ? [language] : []
        let related = languages.filter { $0.primarySubtag == language.primarySubtag }.prefix(1)
        for offered in offered + [language] + related + languages.prefix(1) {
            let tag = standIns[offered] ?? offered
            switch tag.primarySubtag {
            case "de":
                self = tag.lowercased().hasPrefix("de-simple") ? .simpleGerman : .german
                return
            case "en":
                self = .english
                return
            default: continue
            }
        }
        self = .english
    }

    var days: DayWriting { self == .english ? .english : .german }
    var openingQuote: String { self == .english ? "“" : "„" }
    var closingQuote: String { self == .english ? "”" : "“" }
    /// What an item is called for which there is no name.
    var entry: String { self == .english ? "entry" : "Eintrag" }

    /// The built-in sentence.
    func message(_ facts: MessageFacts) -> String {
        switch self {
        case .german: germanMessage(facts)
        case .simpleGerman: simpleGermanMessage(facts)
        case .english: englishMessage(facts)
        }
    }
}

/// What a built-in message is made of, ready to be put into a sentence.
struct MessageFacts {
    let kind: ProblemKind
    /// Nil for problems of the submission as a whole.
    let fieldKind: FieldKind?
    /// In quotes, with the item that it belongs to: „Name“ (Kind 2).
    let label: String
    /// As the language writes it: a date, a number, an amount.
    let limit: String
    /// What was computed; empty if it is absent.
    let expected: String
    let actual: String
    /// Of an unknown member, in quotes, the beginning of a long one; the pointer has all of it.
    let name: String
    let line: String
    let column: String
    let reason: SyntaxFailure.Reason?
    /// Digits behind the decimal sign.
    let scale: String
    /// Whether the limit is the only number that is allowed, of characters or of entries; more than one.
    let isExact: Bool
    /// Whether the answer came as JSON, which people do not write.
    let isData: Bool
    /// Whether the field takes several files.
    let takesSeveral: Bool
    /// Of a date that is none.
    let dateFlaw: DateFlaw
    /// Whether nobody was asked for the value, so that nobody can be asked to change it.
    let isComputed: Bool
    /// Whether the submission is accepted all the same.
    let isWarning: Bool

    /// The limit before what it counts, as a number or, if it is one, in words.
    func counted(_ one: String, _ several: String? = nil) -> String {
        limit == "1" ? one : several.map { limit + " " + $0 } ?? limit
    }
}

extension MessageFacts {
    init(_ problem: Problem, texts: TextTable?, words: MessageWords) {
        let table = problem.definition.table
        let field = problem.place.field
        let parameters = problem.parameters
        let entry = field.flatMap(table.field)
        func quoted(_ text: String) -> String { words.openingQuote + text + words.closingQuote }
        // Of what is needed several times, it is said at once how often.
        let least = problem.kind == .required && problem.severity == .error ? entry?.leastItems ?? 0 : 0
        kind = least > 1 ? .minItems : problem.kind
        fieldKind = entry?.kind
        let isItem = entry?.list != nil
        let items = problem.place.items(table, problem.particulars).map { item in
            let label = texts?[table.textKey(of: item.entry)]
            return (label ?? words.entry) + " \(item.number)"
        }
        let outer = (isItem ? items.dropLast() : items[...]).joined(separator: ", ")
        let own = isItem ? items.last : field.map { texts?[table.textKey(of: $0)] ?? table.textKey(of: $0) }
        label = quoted(own ?? "") + (outer.isEmpty ? "" : " (\(outer))")
        func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }
        let countsParts = problem.kind.countsParts
        limit =
            least > 1
            ? words.number(String(least))
            : parameter("limit").map { countsParts ? words.number($0) : written($0, entry, table, words) }
                ?? ""
        expected = parameter("expected").map { written($0, entry, table, words) } ?? ""
        actual = parameter("actual").map(words.number) ?? ""
        name = quoted((parameter("name") ?? "").beginning)
        line = problem.position.map { String($0.line) } ?? ""
        column = problem.position.map { String($0.column) } ?? ""
        reason = parameter("reason").flatMap(SyntaxFailure.Reason.init)
        scale = String(entry?.scale ?? 0)
        if case .answer(let value, _) = problem.measure, let entry {
            dateFlaw = problem.flaw(ofDate: entry, value)
        } else {
            dateFlaw = []
        }
        isExact = entry.map { $0.minimum > 1 && $0.minimum == $0.maximum && !$0.isNumber } ?? false
        isData = problem.isAboutData
        takesSeveral = entry?.takesSeveralFiles ?? false
        isComputed = (entry?.computation ?? -1) >= 0
        isWarning = problem.severity == .warning
    }
}

extension ProblemKind {
    /// Whether its limit is a number of characters, words or entries, whatever the answer is.
    fileprivate var countsParts: Bool {
        switch self {
        case .minLength, .maxLength, .words, .minItems, .maxItems: true
        default: false
        }
    }
}

extension MessageWords {
    /// A canonical number as people read it: with the decimal sign of the language, more than four digits in front of it in groups of
    /// three, and a minus sign in the place of a hyphen.
    fileprivate func number(_ canonical: String) -> String {
        let (point, group) = self == .english ? (".", ",") : (",", ".")
        let isNegative = canonical.hasPrefix("-")
        let halves = canonical.dropFirst(isNegative ? 1 : 0).split(
            separator: ".", omittingEmptySubsequences: false)
        let whole = halves.first ?? ""
        var text = isNegative ? "−" : ""
        for (place, digit) in whole.enumerated() {
            let left = whole.utf8.count - place
            if whole.utf8.count > 4, place > 0, left.isMultiple(of: 3) { text += group }
            text.append(digit)
        }
        return text + halves.dropFirst().map { point + $0 }.joined()
    }

    /// An amount with the sign of its currency, or its code where that is what people read.
    fileprivate func amount(_ number: String, _ currency: String) -> String {
        guard currency == "EUR" else { return number + "\u{A0}" + currency }
        return self == .english ? "€" + number : number + "\u{A0}€"
    }
}

/// A number in the way of writing of the language, without unit or currency.
func writtenNumber(_ units: Int64, _ entry: FieldEntry, _ words: MessageWords) -> String {
    words.number(
        entry.scale > 0 ? Decimal(units: units, scale: entry.scale).description : String(units))
}

/// A value in the way of writing of a language.
func written(_ limit: String, _ entry: FieldEntry?, _ table: FormTable, _ words: MessageWords)
    -> String
{
    // Of the whole case, only a day is said.
    guard let entry else { return CalendarDate(limit).map(words.days.text) ?? limit }
    let isGerman = words != .english
    switch entry.kind {
    case .date: return CalendarDate(limit).map(words.days.text) ?? limit
    case .integer, .decimal: return words.number(limit)
    case .boolean: return isGerman ? (limit == "true" ? "Ja" : "Nein") : limit == "true" ? "Yes" : "No"
    case .money:
        guard let units = Int64(limit) else { return limit }
        return words.amount(writtenNumber(units, entry, words), table.name(entry.currency))
    case .file:
        guard let bytes = Int64(limit), bytes >= 1_000 else { return limit + " Byte" }
        let (unit, name): (Int64, String) = bytes >= 1_000_000 ? (1_000_000, "MB") : (1_000, "KB")
        let tenths = bytes / (unit / 10)
        let number =
            tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10)\(isGerman ? "," : ".")\(tenths % 10)"
        return number + " " + name
    default: return limit
    }
}

extension String {
    /// As much of it as fits into a sentence.
    fileprivate var beginning: String {
        let most = 80
        let rest = unicodeScalars.dropFirst(most)
        return rest.isEmpty ? self : String(unicodeScalars[..<rest.startIndex]) + "…"
    }
}
