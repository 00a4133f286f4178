import CatalogAnalysis
import CatalogDiagnostics
import CatalogModel

/// What can be written in definitions: every construct with its keys and every type of field, from the tables that the check itself
/// goes by. As Markdown that can be read as it is.
package struct LanguageReference {
    package let chapters: [Chapter]

    package struct Chapter {
        let title: Wording
        package let sections: [Section]
    }

    /// A construct or a type of field.
    package struct Section {
        /// What it is asked for by.
        package let name: String
        let title: Wording
        let summary: Wording?
        package let keys: [Construct.Key]
    }

    package init() {
        let types = FieldKeyword.allCases.map { type in
            Section(
                name: type.rawValue, title: Wording(de: "`type: \(type)`", en: "`type: \(type)`"),
                summary: type.summary, keys: type.ownKeys)
        }
        chapters = [
            Chapter(
                Wording(de: "Dienste und Formulare", en: "Services and forms"),
                [
                    ("service", .service), ("frequentQuestion", .frequentQuestion), ("form", .form),
                    ("page", .page), ("rule", .rule), ("exit", .exit), ("example", .example),
                ]),
            Chapter(Wording(de: "Felder", en: "Fields"), [("field", .field), ("option", .option)], types),
            Chapter(
                Wording(de: "Der Ablauf nach dem Absenden", en: "What happens after the submission"),
                [
                    ("workflow", .workflow), ("state", .state), ("payment", .payment),
                    ("fileHandOver", .fileHandOver), ("transition", .transition),
                    ("notification", .notification),
                ]),
            Chapter(Wording(de: "Personenbezogene Daten", en: "Personal data"), [("purpose", .purpose)]),
            Chapter(
                Wording(de: "Typen für alle Dienste", en: "Types for all services"),
                [
                    ("types", .typesFile), ("namedRecord", .namedRecord), ("codeList", .codeList),
                    ("namedType", .anyType), ("table", .table),
                ]),
            Chapter(
                Wording(de: "Der Katalog", en: "The catalog"),
                [
                    ("catalog", .catalog), ("town", .town), ("language", .language), ("unit", .unit),
                    ("address", .address), ("openingHours", .openingHours), ("lifeSituation", .lifeSituation),
                    ("role", .role), ("holidays", .holidays),
                ]),
            Chapter(
                Wording(de: "Die Rangfolge", en: "The ranking"),
                [
                    ("prioritization", .prioritization), ("numberInput", .numberInput),
                    ("percentageInput", .percentageInput), ("booleanInput", .booleanInput),
                    ("choiceInput", .choiceInput), ("criterion", .criterion), ("gate", .gate),
                    ("thresholds", .thresholds), ("retirement", .retirement), ("priorityStep", .priorityStep),
                    ("candidate", .candidate), ("servicePriorities", .servicePriorities),
                    ("inputValue", .inputValue), ("rangeValue", .rangeValue),
                ]),
        ]
    }

    /// All of it, below a title.
    package func text(in language: MessageLanguage) -> String {
        let parts = chapters.map { chapter in
            "## \(chapter.title[language])\n\n" + chapter.sections.map { $0.text(in: language) }.joined()
        }
        return parts.joined()
    }

    /// The section of a name, or those that have a key of this name; nil if there is neither.
    package func text(of name: String, in language: MessageLanguage) -> String? {
        let sections = chapters.flatMap(\.sections)
        let named = sections.filter { $0.name == name }
        let found =
            named.isEmpty
            ? sections.compactMap { section in
                section.keys.first { $0.name == name }.map { section.with([$0]) }
            } : named
        return found.isEmpty ? nil : found.map { $0.text(in: language) }.joined()
    }

    /// All that `text(of:in:)` knows.
    package var names: [String] {
        let sections = chapters.flatMap(\.sections)
        return sections.map(\.name) + sections.flatMap { $0.keys.map(\.name) }
    }
}

extension LanguageReference.Chapter {
    fileprivate init(
        _ title: Wording, _ constructs: [(name: String, construct: Construct)],
        _ more: [LanguageReference.Section] = []
    ) {
        self.title = title
        sections =
            constructs.map { name, construct in
                LanguageReference.Section(
                    name: name, title: construct.name.capitalized, summary: nil, keys: construct.keys)
            } + more
    }
}

extension LanguageReference.Section {
    fileprivate func with(_ keys: [Construct.Key]) -> Self {
        Self(name: name, title: title, summary: summary, keys: keys)
    }

    fileprivate func text(in language: MessageLanguage) -> String {
        let needed = Wording(de: " (nötig)", en: " (needed)")[language]
        let lines = keys.map { key in
            "- `\(key.name)`\(key.isRequired ? needed : ""): \(key.summary[language])\(values(of: key.name, in: language))\n"
        }
        let head = "### \(title[language])\n\n" + (summary.map { $0[language] + "\n\n" } ?? "")
        return head + (lines.isEmpty ? "" : lines.joined() + "\n")
    }
}

extension LanguageReference.Section {
    /// A sentence with the values that a key may have, where these are words of the language.
    private func values(of key: String, in language: MessageLanguage) -> String {
        let values: [String] =
            switch (name, key) {
            case ("service", "audience"): Audience.allCases.map(\.rawValue)
            case ("purpose", "special"): SpecialGround.allCases.map(\.rawValue)
            case ("openingHours", "days"): Weekday.allCases.map(\.rawValue)
            case ("holidays", "state"): FederalState.allCases.map(\.rawValue)
            default: []
            }
        let list = values.map { "`\($0)`" }.joined(separator: ", ")
        return values.isEmpty ? "" : Wording(de: " Möglich: \(list).", en: " Possible: \(list).")[language]
    }
}

extension Wording {
    fileprivate var capitalized: Wording {
        func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
        return Wording(de: capitalized(german), en: capitalized(english))
    }
}

extension FieldKeyword {
    /// What is answered, and how the answer is written in JSON and in examples.
    fileprivate var summary: Wording {
        switch self {
        case .text: Wording(de: "Ein Text. In JSON: `\"Kim\"`", en: "A text. In JSON: `\"Kim\"`")
        case .integer: Wording(de: "Eine ganze Zahl. In JSON: `4`", en: "A whole number. In JSON: `4`")
        case .decimal:
            Wording(
                de: "Eine Zahl mit Nachkommastellen. In JSON ein Text mit allen Stellen: `\"2.50\"`",
                en: "A number with digits behind the point. In JSON a text with all of them: `\"2.50\"`")
        case .money:
            Wording(
                de:
                    "Ein Betrag; ohne „minimum“ nicht unter 0, wenn er nicht berechnet wird. In JSON in der kleinsten Einheit der Währung: `1250` sind 12,50 Euro.",
                en:
                    "An amount; without “minimum” not below 0, unless it is computed. In JSON in the smallest unit of the currency: `1250` is 12.50 euros."
            )
        case .boolean: Wording(de: "Ja oder nein. In JSON: `true`", en: "Yes or no. In JSON: `true`")
        case .consent:
            Wording(
                de: "Eine Einwilligung: ein Text, dem man mit einem Kästchen zustimmt. In JSON: `true`",
                en: "A consent: a text to which people agree with a box. In JSON: `true`")
        case .choice:
            Wording(
                de: "Eine von mehreren Möglichkeiten. In JSON: `\"dog\"`",
                en: "One of several options. In JSON: `\"dog\"`")
        case .choices:
            Wording(
                de: "Beliebig viele von mehreren Möglichkeiten. In JSON: `[\"dog\", \"cat\"]`",
                en: "Any of several options. In JSON: `[\"dog\", \"cat\"]`")
        case .date: Wording(de: "Ein Tag. In JSON: `\"2026-03-01\"`", en: "A day. In JSON: `\"2026-03-01\"`")
        case .time:
            Wording(de: "Eine Uhrzeit. In JSON: `\"09:30\"`", en: "A time of day. In JSON: `\"09:30\"`")
        case .email: Wording(de: "Eine E-Mail-Adresse.", en: "An e-mail address.")
        case .phone: Wording(de: "Eine Telefonnummer.", en: "A phone number.")
        case .url: Wording(de: "Eine Web-Adresse.", en: "A web address.")
        case .iban:
            Wording(
                de: "Eine IBAN; ihre Prüfziffern werden nachgerechnet.",
                en: "An IBAN; its check digits are computed.")
        case .bic: Wording(de: "Ein BIC.", en: "A BIC.")
        case .postalCode:
            Wording(
                de: "Eine deutsche Postleitzahl. In JSON: `\"01067\"`",
                en: "A German postal code. In JSON: `\"01067\"`")
        case .file: Wording(de: "Eine oder mehrere Dateien.", en: "One or more files.")
        case .record:
            Wording(de: "Mehrere Felder, die zusammengehören.", en: "Several fields that belong together.")
        case .list:
            Wording(
                de: "Beliebig viele gleiche Einträge, zum Beispiel Kinder.",
                en: "Any number of items of the same kind, for example children.")
        case .note:
            Wording(
                de: "Kein Feld, sondern ein Hinweis zwischen den Fragen.",
                en: "No field, but a note between the questions.")
        }
    }
}
