import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// What was expected where something of another kind stands.
enum ExpectedNode {
    case text
    case pattern
    case number
    case condition
    case computation
    case fieldPath
    case dateBound
    case answers
    case oneOf([String])
    case mapping(of: Construct)
    case namedMapping(of: Wording)
    case sequence(of: Wording)

    var wording: Wording {
        switch self {
        case .text: Wording(de: "ein Text", en: "a text")
        case .pattern: Wording(de: "ein Muster", en: "a pattern")
        case .number: Wording(de: "eine Zahl", en: "a number")
        case .condition: Wording(de: "eine Bedingung", en: "a condition")
        case .computation: Wording(de: "eine Berechnung", en: "a computation")
        case .fieldPath: Wording(de: "der Name eines Feldes", en: "the name of a field")
        case .dateBound: Wording(de: "ein Tag", en: "a day")
        case .answers: Wording(de: "eine Gruppe von Antworten", en: "a group of answers")
        case .oneOf(let values):
            Wording(
                de: "einer der Werte \(values.joined(separator: ", "))",
                en: "one of \(values.joined(separator: ", "))")
        case .mapping(let construct): construct.name
        case .namedMapping(let what):
            Wording(
                de: "eine Sammlung mit Namen (\(what.german))",
                en: "a collection with names (\(what.english))")
        case .sequence(let what): Wording(de: "eine Liste (\(what.german))", en: "a list (\(what.english))")
        }
    }

    /// How it is written, with what the author wrote as far as that helps.
    func proposal(insteadOf node: YAMLNode) -> Wording? {
        switch self {
        case .text:
            return node.firstText.map { Wording(de: "Schreiben Sie nur: \($0)", en: "Write just: \($0)") }
                ?? Wording(de: "Schreiben Sie den Text dahinter.", en: "Write the text behind it.")
        case .pattern: return .inQuotes(node.sourceText)
        case .number: return Wording(de: "Zum Beispiel: 10", en: "For example: 10")
        case .oneOf(let values):
            return values.first.map { Wording(de: "Zum Beispiel: \($0)", en: "For example: \($0)") }
        case .condition:
            return Wording(de: "Zum Beispiel: kind = \"organic\"", en: "For example: kind = \"organic\"")
        case .computation:
            return Wording(de: "Zum Beispiel: price * number", en: "For example: price * number")
        case .fieldPath:
            return Wording(
                de: "Schreiben Sie den Namen des Feldes, zum Beispiel: applicant.birthDate",
                en: "Write the name of the field, for example: applicant.birthDate")
        case .dateBound: return Wording(de: "Zum Beispiel: today()", en: "For example: today()")
        case .answers: return Wording(de: "Zum Beispiel: {name: Kim}", en: "For example: {name: Kim}")
        case .mapping(let construct):
            guard node.kind != .sequence else {
                return Wording(
                    de:
                        "Lassen Sie die Spiegelstriche oder eckigen Klammern weg und schreiben Sie „Name: Wert“.",
                    en: "Leave out the dashes or square brackets and write “name: value”.")
            }
            return construct.keys.first.map {
                Wording(
                    de: "Es beginnt zum Beispiel mit „\($0.name): …“.",
                    en: "It begins for example with “\($0.name): …”.")
            }
        case .namedMapping:
            return node.kind == .sequence
                ? Wording(
                    de: "Geben Sie jedem Eintrag einen Namen: „name: …“ statt „- …“.",
                    en: "Give each entry a name: “name: …” instead of “- …”.")
                : Wording(de: "Schreiben Sie je Eintrag „name: …“.", en: "Write “name: …” for each entry.")
        case .sequence:
            if let proposal = node.proposalAsList { return proposal }
            let items = node.kind == .scalar ? node.shownItems : nil
            return Wording(
                de: "Schreiben Sie \(items ?? "[eins, zwei] oder Zeilen mit „- “.")",
                en: "Write \(items ?? "[one, two] or lines with “- ”.")")
        }
    }
}

extension YAMLNode {
    /// The first scalar of a collection, as it may be written.
    fileprivate var firstText: String? {
        let first =
            switch kind {
            case .scalar: self
            case .sequence: items.first { _ in true } ?? self
            case .mapping: entries.first { _ in true }?.value ?? self
            }
        return first.kind == .scalar && !first.text.isEmpty ? flowScalar(first.shownText) : nil
    }

    /// How entries can be a list: as its only item, without their names, or nothing but their names. Nil for anything else.
    fileprivate var proposalAsList: Wording? {
        guard kind == .mapping, let first = entries.first(where: { _ in true }) else { return nil }
        let key = first.key.shownText
        if entries.allSatisfy({ $0.value.kind == .mapping }) {
            return Wording(
                de: "Schreiben Sie „- “ statt der Namen, also statt „\(key):“.",
                en: "Write “- ” instead of the names, such as “\(key):”.")
        }
        if entries.allSatisfy({ $0.value.isNull || $0.value.hasText("true") }) {
            return .write("[\(entries.prefix(20).map(\.key.shownText).joined(separator: ", "))]")
        }
        let source = sourceText
        guard source.hasPrefix("{"), !source.contains("\n") else {
            return Wording(
                de: "Schreiben Sie „- “ davor: - \(key): …", en: "Write “- ” in front: - \(key): …")
        }
        return .write("[\(source.shortened)]")
    }

    /// A text with commas as a list.
    fileprivate var shownItems: String? {
        let items = shownText.split { ",;[]".contains($0) }.map { $0.trimmed }.filter { !$0.isEmpty }
        return items.isEmpty ? nil : "[\(items.joined(separator: ", "))]"
    }
}

extension Substring {
    /// Without blanks at both ends.
    fileprivate var trimmed: Substring {
        var rest = drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        return rest
    }
}

/// A text as it may be written between brackets: in quotes if it has a character that YAML evaluates.
func flowScalar(_ text: String) -> String {
    let isPlain =
        !text.isEmpty && !text.contains { ",:{}[]#\"'\n".contains($0) }
        && text.first.map { !"&*!|>%@`?- ".contains($0) } ?? false
    return isPlain && plainMeaning(ofText: text) == .text ? text : quotedScalar(text)
}

/// Values that have a fixed form.
enum WrittenFormat {
    case version, leistung, processingTime, fileSize, mediaType, languageTag, municipalityKey, timeZone,
        website
    case email, phone, unitPage, postalCode, timeOfDay, styleSheet, retention, dataRetention, timeOrDeadline

    var wording: Wording {
        switch self {
        case .version: Wording(de: "eine Version aus drei Zahlen", en: "a version of three numbers")
        case .leistung:
            Wording(
                de: "ein LeiKa-Schlüssel: 99 und zwölf weitere Ziffern, in Anführungszeichen",
                en: "a LeiKa key: 99 and twelve more digits, in quotes")
        case .processingTime:
            Wording(
                de: "eine Dauer von 1 bis 366 in workdays, days, weeks oder months",
                en: "a duration of 1 to 366 in workdays, days, weeks or months")
        case .timeOrDeadline:
            Wording(
                de: "„deadline“ oder eine Dauer von 1 bis 366 in workdays, days, weeks oder months",
                en: "“deadline” or a duration of 1 to 366 in workdays, days, weeks or months")
        case .fileSize:
            Wording(
                de: "eine Größe von 1 bis 100 000 in KB, MB oder GB",
                en: "a size from 1 to 100,000 in KB, MB or GB")
        case .mediaType: Wording(de: "ein Dateiformat", en: "a media type")
        case .languageTag: Wording(de: "ein Sprachkürzel", en: "a language tag")
        case .municipalityKey:
            Wording(
                de:
                    "ein Gemeindeschlüssel aus acht Ziffern, vorn 01 bis 16 für das Land, in Anführungszeichen",
                en: "a municipality key of eight digits, beginning with 01 to 16 for the state, in quotes")
        case .timeZone: Wording(de: "eine Zeitzone", en: "a time zone")
        case .website:
            Wording(
                de: "eine Web-Adresse mit https:// und ohne Schrägstrich am Ende",
                en: "a web address with https:// and without a slash at the end")
        case .email: Wording(de: "eine E-Mail-Adresse", en: "an e-mail address")
        case .phone: Wording(de: "eine Telefonnummer", en: "a phone number")
        case .unitPage:
            Wording(
                de: "eine Web-Adresse mit https:// oder ein Pfad auf Ihrer Website mit / am Anfang",
                en: "a web address with https:// or a path on your website with / at the beginning")
        case .postalCode:
            Wording(
                de: "eine Postleitzahl aus fünf Ziffern, in Anführungszeichen",
                en: "a postal code of five digits, in quotes")
        case .styleSheet:
            Wording(
                de: "ein Pfad auf Ihrer Website mit / am Anfang",
                en: "a path on your website with / at the beginning")
        case .timeOfDay:
            Wording(
                de: "eine Uhrzeit von 00:00 bis 23:59, in Anführungszeichen",
                en: "a time of day from 00:00 to 23:59, in quotes")
        case .retention:
            Wording(
                de: "eine Dauer von 1 bis \(Retention.counts.upperBound) in days, weeks, months oder years",
                en: "a duration of 1 to \(Retention.counts.upperBound) in days, weeks, months or years")
        case .dataRetention:
            Wording(
                de:
                    "„file“ oder eine Dauer von 1 bis \(Retention.counts.upperBound) in days, weeks, months oder years",
                en:
                    "“file” or a duration of 1 to \(Retention.counts.upperBound) in days, weeks, months or years"
            )
        }
    }

    var example: String {
        switch self {
        case .version: "1.2.0"
        case .leistung: "\"99012026060000\""
        case .processingTime: "5 workdays"
        case .timeOrDeadline: "deadline, 5 workdays"
        case .fileSize: "10 MB"
        case .mediaType: "application/pdf"
        case .languageTag: "de, en, de-simple"
        case .municipalityKey: "\"05315000\""
        case .timeZone: "Europe/Berlin"
        case .website: "https://www.musterstadt.example"
        case .email: "info@musterstadt.example"
        case .phone: "+49 221 123456"
        case .unitPage: "/aemter/buergerbuero"
        case .postalCode: "\"12345\""
        case .timeOfDay: "\"08:00\""
        case .retention: "5 years"
        case .dataRetention: "file, 5 years"
        case .styleSheet: "/assets/kern/kern.min.css"
        }
    }
}

extension Wording {
    static func didYouMean(_ name: String) -> Wording {
        Wording(de: "Meinten Sie „\(name)“?", en: "Did you mean “\(name)”?")
    }

    /// What there is instead of an unknown name.
    static func thereAre(_ names: some Collection<String>) -> Wording {
        if names.isEmpty { return Wording(de: "Es gibt hier noch nichts.", en: "There is nothing here yet.") }
        let list = listed(names)
        return Wording(de: "Es gibt: \(list.german).", en: "There are: \(list.english).")
    }

    /// What may stand in a place.
    static func possibleAre(_ names: some Collection<String>) -> Wording {
        let list = listed(names)
        return Wording(de: "Möglich sind: \(list.german).", en: "Possible are: \(list.english).")
    }

    /// So many digits of a decimal, behind “with”.
    static func digits(_ count: Int) -> Wording {
        Wording(
            de: "\(count == 1 ? "einer Stelle" : "\(count) Stellen") hinter dem Punkt",
            en: "\(count == 1 ? "one digit" : "\(count) digits") after the point")
    }

    /// The first names in their order, and how many there are besides: a message stays short in the largest catalog.
    static func listed(_ names: some Collection<String>) -> Wording {
        let shown = names.prefix(mostListed).joined(separator: ", ")
        let rest = names.count - mostListed
        guard rest > 0 else { return Wording(de: shown, en: shown) }
        return Wording(de: "\(shown) und \(rest) weitere", en: "\(shown) and \(rest) more")
    }

    /// The same, each in quotes.
    static func listed(quoting names: some Collection<String>) -> Wording {
        Wording(
            de: listed(names.lazy.map { "„\($0)“" }).german, en: listed(names.lazy.map { "“\($0)”" }).english)
    }

    private static let mostListed = 20
}

extension YAMLNode {
    /// The text as a message quotes it: a long one is cut.
    var shownText: String {
        String(decoding: utf8.prefix(400), as: UTF8.self).shortened
    }

    /// Where to point to: the key where there is no value.
    func place(or owner: SourceRange) -> SourceRange {
        kind == .scalar && style == .plain && utf8.isEmpty ? owner : range
    }

    /// What stands here, as a noun phrase.
    var foundWording: Wording {
        switch kind {
        case .mapping: Wording(de: "weitere Angaben", en: "further keys")
        case .sequence: Wording(de: "eine Liste", en: "a list")
        case .scalar:
            isNull
                ? Wording(de: "nichts", en: "nothing")
                : Wording(de: "„\(shownText)“", en: "“\(shownText)”")
        }
    }
}

extension ResolvedScalar {
    /// What a YAML reader takes it for.
    var wording: Wording {
        switch self {
        case .text: Wording(de: "Text", en: "a text")
        case .boolean(true): Wording(de: "„wahr“", en: "“true”")
        case .boolean(false): Wording(de: "„falsch“", en: "“false”")
        case .null: Wording(de: "„nichts“", en: "“nothing”")
        case .integer: Wording(de: "Zahl", en: "a number")
        case .octal, .otherBase:
            Wording(de: "Zahl in anderer Schreibweise", en: "a number in another notation")
        case .float: Wording(de: "Kommazahl", en: "a decimal number")
        case .timestamp: Wording(de: "Datum", en: "a date")
        case .sexagesimal: Wording(de: "Zahl zur Basis 60", en: "a number of base 60")
        }
    }
}

extension ValueType {
    /// What a value of this type is called.
    var wording: Wording {
        switch self {
        case .boolean: Wording(de: "eine Ja-Nein-Antwort", en: "a yes-no answer")
        case .text: Wording(de: "ein Text", en: "a text")
        case .integer: Wording(de: "eine ganze Zahl", en: "a whole number")
        case .decimal(let scale):
            Wording(
                de: "eine Zahl mit \(scale == 1 ? "einer Nachkommastelle" : "\(scale) Nachkommastellen")",
                en: "a number with \(scale == 1 ? "one decimal place" : "\(scale) decimal places")")
        case .money(let currency, _): Wording(de: "ein Betrag in \(currency)", en: "an amount in \(currency)")
        case .date: Wording(de: "ein Tag", en: "a day")
        case .time: Wording(de: "eine Uhrzeit", en: "a time of day")
        case .option(let list?, _, _): Wording(de: "eine Auswahl aus „\(list)“", en: "a choice of “\(list)”")
        case .option(nil, _, _): Wording(de: "eine Auswahl", en: "a choice")
        case .number: Wording(de: "eine Zahl", en: "a number")
        case .dayTime: Wording(de: "eine Dauer in Tagen und Stunden", en: "a duration in days and hours")
        case .yearMonth: Wording(de: "eine Dauer in Jahren und Monaten", en: "a duration in years and months")
        case .list(let element):
            switch element {
            case .option, .text, .boolean:
                Wording(
                    de: "eine Liste (je \(element.wording.german))",
                    en: "a list (each \(element.wording.english))")
            default: Wording(de: "eine Liste", en: "a list")
            }
        case .composite: Wording(de: "etwas Zusammengesetztes", en: "something composed")
        case .null: Wording(de: "null", en: "null")
        }
    }

    /// How a fixed value of this type is written.
    var literalProposal: Wording {
        let example =
            switch self {
            case .boolean: "true"
            case .text: "\"Text\""
            case .integer: "12"
            case .decimal(let scale): "12." + String("5000000000".prefix(max(1, scale)))
            case .money(_, let scale): scale == 0 ? "12" : "12." + String("5000000000".prefix(scale))
            case .date: "date(\"2026-03-01\")"
            case .time: "\"09:30\""
            case .option(_, let codes, _): "\"\(codes.first ?? "")\""
            case .number: "12.5"
            case .dayTime: "duration(\"P14D\")"
            case .yearMonth: "duration(\"P1Y\")"
            case .list: "[1, 2]"
            case .composite, .null: "null"
            }
        return Wording(de: "Schreiben Sie zum Beispiel: \(example)", en: "Write for example: \(example)")
    }
}
