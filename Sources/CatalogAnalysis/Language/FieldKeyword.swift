import CatalogDiagnostics

/// The built-in field types as they are written behind `type:`.
package enum FieldKeyword: String, CaseIterable, Sendable {
    case text, integer, decimal, money, boolean, consent, choice, choices, date, time, email, phone, url
    case iban, bic, postalCode, file, record, list, note

    /// The type that somebody meant who wrote another word, in German or as other systems call it.
    static func meant(by written: String) -> FieldKeyword? {
        synonyms[written.lowercased().replacing("-", with: "").replacing("_", with: "")]
    }

    private static let synonyms: [String: FieldKeyword] = [
        "string": .text, "textarea": .text, "freitext": .text, "input": .text, "zeichenkette": .text,
        "number": .integer, "int": .integer, "zahl": .integer, "ganzzahl": .integer, "anzahl": .integer,
        "float": .decimal, "double": .decimal, "dezimal": .decimal, "dezimalzahl": .decimal,
        "kommazahl": .decimal,
        "betrag": .money, "geld": .money, "euro": .money, "currency": .money, "amount": .money,
        "bool": .boolean,
        "janein": .boolean, "yesno": .boolean, "checkbox": .boolean, "einwilligung": .consent,
        "zustimmung": .consent, "auswahl": .choice, "select": .choice, "radio": .choice, "dropdown": .choice,
        "enum": .choice, "mehrfachauswahl": .choices, "multiselect": .choices, "checkboxes": .choices,
        "datum": .date, "tag": .date, "uhrzeit": .time, "zeit": .time, "mail": .email, "emailadresse": .email,
        "telefon": .phone, "tel": .phone, "telefonnummer": .phone, "link": .url, "webadresse": .url,
        "website": .url, "konto": .iban, "plz": .postalCode, "postleitzahl": .postalCode, "zip": .postalCode,
        "datei": .file, "upload": .file, "anhang": .file, "gruppe": .record, "group": .record,
        "object": .record,
        "datensatz": .record, "liste": .list, "array": .list, "repeat": .list, "hinweis": .note,
        "info": .note,
        "hinweistext": .note,
    ]

    /// What the field may have, common keys included.
    package var construct: Construct { Self.constructs[self] ?? .field }

    /// Made once: a catalog has thousands of fields of each.
    private static let constructs = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, $0.madeConstruct) })

    private var madeConstruct: Construct {
        switch self {
        case .note: .note
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone,
            .url, .iban, .bic, .postalCode, .file, .record, .list:
            Construct.field.adding(
                Wording(de: "ein Feld vom Typ `\(rawValue)`", en: "a field of type `\(rawValue)`"), ownKeys)
        }
    }

    /// The keys that this type has beside those that every field has.
    package var ownKeys: [Construct.Key] {
        switch self {
        case .text: Construct.textKeys
        case .integer: Construct.boundKeys + [Construct.unitKey]
        case .decimal:
            [
                .required(
                    "scale", de: "Stellen hinter dem Komma, 1 bis 9.", en: "Digits behind the point, 1 to 9.")
            ]
                + Construct.boundKeys + [Construct.unitKey]
        case .money:
            [.optional("currency", de: "Währung nach ISO 4217.", en: "Currency, ISO 4217.")]
                + Construct.boundKeys
        case .consent: [.required("text", de: "Wozu eingewilligt wird.", en: "What is agreed to.")]
        case .choice: [Construct.optionsKey]
        case .choices: [Construct.optionsKey] + Construct.countKeys
        case .date: Construct.dateKeys
        case .file:
            [
                .optional("mediaTypes", de: "Erlaubte Dateiformate.", en: "Allowed media types."),
                .optional(
                    "maxSize", de: "Größe je Datei, zum Beispiel 10 MB.",
                    en: "Size a file, for example 10 MB."),
                .optional("maxItems", de: "Höchste Zahl der Dateien.", en: "The most files."),
            ]
        case .record: [.required("fields", de: "Die Felder.", en: "The fields.")]
        case .list:
            [
                .required("item", de: "Was ein Eintrag ist.", en: "What an item is."),
                .required("itemLabel", de: "Wie ein Eintrag heißt.", en: "What an item is called."),
                .optional("minItems", de: "Kleinste Zahl der Einträge.", en: "The fewest items."),
                .required("maxItems", de: "Höchste Zahl der Einträge.", en: "The most items."),
                .optional(
                    "unique", de: "Ob sich die Einträge unterscheiden müssen.",
                    en: "Whether items have to differ."),
            ]
        case .boolean, .time, .email, .phone, .url, .iban, .bic, .postalCode, .note: []
        }
    }
}

extension Construct {
    /// What every field may have.
    package static let field = Construct(
        Wording(de: "ein Feld", en: "a field"),
        [
            .required("type", de: "Der Typ.", en: "The type."),
            .required("label", de: "Frage oder Beschriftung.", en: "Question or label."),
            .optional("hint", de: "Ein Satz unter der Frage.", en: "One sentence below the question."),
            .optional("help", de: "Längere Hilfe (Markdown).", en: "Longer help (Markdown)."),
            .optional(
                "required", de: "`true` (sonst), `false`, `recommended` oder eine Bedingung.",
                en: "`true` (otherwise), `false`, `recommended` or a condition."),
            .optional("when", de: "Wann gefragt wird.", en: "When it is asked."),
            .optional(
                "computed", de: "Woraus sich der Wert ergibt; dann wird nicht gefragt.",
                en: "What the value follows from; then it is not asked for."),
            .optional(
                "looksAhead", de: "Ob Ausdrücke auf spätere Seiten sehen dürfen.",
                en: "Whether expressions may look at later pages."),
            .optional(
                "prefill",
                de: "`profile`: Der Formularserver füllt aus, was das Konto weiß, nach dem Autofill-Namen.",
                en: "`profile`: the form server fills in what the account knows, by the autofill name."),
            .optional(
                "sensitive",
                de:
                    "`true`: Der Browser merkt sich die Antwort nicht (bei `iban` sonst `true`, bei allem anderen `false`).",
                en:
                    "`true`: the browser does not keep the answer (otherwise `true` for `iban`, `false` for all else)."
            ),
            .optional(
                "personal",
                de: "`true`, `false` oder `special`: ob die Antwort von einem Menschen handelt.",
                en: "`true`, `false` or `special`: whether the answer is about a person."),
            .optional("default", de: "Antwort, die schon dasteht.", en: "Answer that is there already."),
            .optional("messages", de: "Eigene Meldungen.", en: "Messages of your own."),
        ])

    /// What some field may have.
    static let anyField = Construct(field.name, field.keys + FieldKeyword.allCases.flatMap(\.ownKeys))

    package static let note = Construct(
        Wording(de: "ein Hinweis (`note`)", en: "a note"), accusative: "einen Hinweis (`note`)",
        [
            .required("type", de: "Der Typ.", en: "The type."),
            .required("text", de: "Text (Markdown).", en: "Text (Markdown)."),
            .optional("when", de: "Wann er gezeigt wird.", en: "When it is shown."),
        ])

    /// A value that is looked up by an option.
    package static let table = Construct(
        Wording(de: "eine Tabelle", en: "a table"),
        [
            .required(
                "by", de: "Das Feld, nach dessen Auswahl sich der Wert richtet.",
                en: "The choice that decides."),
            .required(
                "values", de: "Der Wert zu jeder Auswahlmöglichkeit.", en: "The value for each option."),
            .optional("otherwise", de: "Der Wert für alle übrigen.", en: "The value for all others."),
        ])

    static let boundKeys: [Key] = [
        .optional(
            "minimum", de: "Kleinster erlaubter Wert, auch als Ausdruck.",
            en: "The smallest value allowed, also as an expression."),
        .optional(
            "maximum", de: "Größter erlaubter Wert, auch als Ausdruck.",
            en: "The largest value allowed, also as an expression."),
    ]

    static let unitKey = Key.optional(
        "unit", de: "Einheit, wie m², oder je Sprache: {de: Wochen, en: weeks}.",
        en: "Unit, such as m², or one a language: {de: Wochen, en: weeks}.")

    static let countKeys: [Key] = [
        .optional("minItems", de: "Wie viele mindestens.", en: "How many at least."),
        .optional("maxItems", de: "Wie viele höchstens.", en: "How many at most."),
    ]

    static let optionsKey = Key.required("options", de: "Die Auswahlmöglichkeiten.", en: "The options.")

    static let autocompleteKey = Key.optional(
        "autocomplete", de: "Autofill-Name aus HTML, zum Beispiel given-name.",
        en: "Autofill name of HTML, for example given-name.")

    static let dateKeys: [Key] = [
        .optional(
            "earliest", de: "Frühester Tag, auch als Ausdruck.",
            en: "The earliest day, also as an expression."),
        .optional(
            "latest", de: "Spätester Tag, auch als Ausdruck.", en: "The latest day, also as an expression."),
        autocompleteKey,
    ]

    static let textKeys: [Key] = [
        .optional("lines", de: "Zeilen des Eingabefelds.", en: "Lines of the control."),
        .optional("minLength", de: "Zeichen mindestens.", en: "Characters at least."),
        .optional("maxLength", de: "Zeichen höchstens.", en: "Characters at most."),
        .optional("words", de: "Wörter höchstens.", en: "Words at most."),
        .optional(
            "pattern", de: "Muster für den ganzen Text (I-Regexp).",
            en: "Pattern of the whole text (I-Regexp)."),
        .optional(
            "characters", de: "Zeichenvorrat, zum Beispiel din91379.", en: "Characters, for example din91379."
        ),
        autocompleteKey,
    ]
}
