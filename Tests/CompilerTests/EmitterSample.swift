import CatalogDiagnostics
import CatalogEmitters
import CatalogModel

/// A catalog built by hand that has every field type, every operator and every awkward name: what the emitters' tests
/// emit, compile and validate with.
enum EmitterSample {
    static let range = SourceRange(file: SourceFileID(0), start: 0, end: 0)

    static func text(_ german: String, _ english: String? = nil) -> LocalizedText {
        LocalizedText(translations: [
            .init(text: german, language: 0), .init(text: english ?? german + " (en)", language: 1),
        ])
    }

    static func field(
        _ id: String, _ type: FieldType, _ presence: Presence = .required, when relevance: Expression? = nil,
        label: String? = nil, hint: String? = nil, messages: [FieldMessage] = []
    ) -> Field {
        Field(
            id: id, type: type, label: text(label ?? "Frage \(id)"), hint: hint.map { text($0) }, help: nil,
            presence: presence, relevance: relevance, prefill: nil,
            defaultValue: nil, messages: messages, source: range)
    }

    static func plainText(
        max: Int = 80, min: Int? = nil, lines: Int = 1, words: Int? = nil, pattern: TextPattern? = nil,
        characters: CharacterRepertoire? = nil
    ) -> FieldType {
        .text(
            TextType(
                lines: lines, minLength: min, maxLength: max, words: words, pattern: pattern,
                characters: characters,
                autocomplete: nil))
    }

    static func options(_ codes: [String], name: String? = nil, isOrdered: Bool = false) -> OptionList {
        OptionList(
            name: name, isOrdered: isOrdered,
            options: codes.map { .init(code: $0, label: text("Option \($0)"), hint: nil, source: range) })
    }

    static func elements(_ fields: [Field]) -> [FormElement] { fields.map(FormElement.field) }

    static func answer(_ path: String, _ type: ValueType, level: Int = 0) -> Expression {
        .answer(reference(path, type, level: level))
    }

    static func reference(_ path: String, _ type: ValueType, level: Int = 0) -> AnswerReference {
        AnswerReference(level: level, path: path.split(separator: ".").map(String.init), type: type)
    }

    /// `[A-Z][0-9]{1,2}`
    static let plate = TextPattern(
        source: "[A-Z]\\d{1,2}", ecmaScript: "[A-Z][0-9]{1,2}",
        automaton: PatternAutomaton(states: [
            .init(isAccepting: false, transitions: [.init(first: 0x41, last: 0x5A, target: 1)]),
            .init(isAccepting: false, transitions: [.init(first: 0x30, last: 0x39, target: 2)]),
            .init(isAccepting: true, transitions: [.init(first: 0x30, last: 0x39, target: 3)]),
            .init(isAccepting: true, transitions: []),
        ]))

    static let kinds = ["residual", "organic", "paper"]
    static let sizes = ["l60", "l80", "l120"]
    static let kindType = ValueType.option(list: nil, codes: kinds, isOrdered: false)
    static let sizeType = ValueType.option(list: "binSize", codes: sizes, isOrdered: true)

    static let binSize = options(sizes, name: "binSize", isOrdered: true)

    static let person = RecordType(
        name: "person",
        elements: elements([
            field("givenName", plainText(characters: .din91379)),
            field("familyName", plainText(characters: .din91379)),
            field("nameChanged", .boolean, .optional),
            field(
                "nameAtBirth", plainText(),
                when: .comparison(
                    .equal, answer("nameChanged", .boolean), .literal(.boolean(true)))),
            field(
                "birthDate",
                .date(
                    DateType(
                        earliest: CalendarDate("1900-01-01").map(DateBound.fixed),
                        latest: .today(months: 0, days: 0),
                        autocomplete: "bday"))),
        ]))

    static func literal(_ code: String, of codes: [String]) -> Expression {
        .literal(.option(code: code, index: codes.firstIndex(of: code) ?? 0))
    }

    static let isOrganic = Expression.comparison(
        .equal, answer("kind", kindType), literal("organic", of: kinds))

    static let fields: [Field] = [
        field(
            "kind", .choice(options(kinds)), label: "Welche Tonne möchten Sie tauschen?", hint: "Nur eine."),
        field("currentSize", .choice(binSize)),
        field("newSize", .choice(binSize)),
        field("hasCompost", .boolean, when: isOrganic),
        field(
            "reason", plainText(max: 500, lines: 4, words: 50),
            .requiredWhen(
                .comparison(.greater, answer("newSize", sizeType), answer("currentSize", sizeType))),
            messages: [FieldMessage(code: .required, text: text("Bitte begründen Sie das\n\"\"\"# \\#(1)"))]),
        field("applicant", .record(person)),
        field("contact", .record(person), .optional),
        field(
            "delivery",
            .record(
                RecordType(
                    name: nil,
                    elements: elements([
                        field(
                            "wish", .date(DateType(earliest: nil, latest: nil, autocomplete: nil)), .optional),
                        field("plate", plainText(pattern: plate), .optional),
                        field(
                            "place", .choice(options(["street", "yard"])), .optional,
                            when: .comparison(
                                .equal, answer("kind", kindType, level: 1), literal("paper", of: kinds))),
                    ]))), .optional),
        field(
            "children",
            .list(
                ListType(
                    item: .record(
                        RecordType(
                            name: nil,
                            elements: elements([
                                field("name", plainText()),
                                field("age", .integer(IntegerType(minimum: 0, maximum: 17, unit: nil))),
                                field(
                                    "school", plainText(),
                                    when: .comparison(
                                        .greaterOrEqual, answer("age", .integer), .literal(.integer(6)))),
                            ]))), minItems: 0, maxItems: 3, isUnique: true, itemLabel: text("Kind"))),
            .optional),
        field(
            "nicknames",
            .list(
                ListType(
                    item: plainText(max: 5), minItems: 2, maxItems: 4, isUnique: true,
                    itemLabel: text("Spitzname"))),
            .optional),
        field("count", .integer(IntegerType(minimum: -5, maximum: 250, unit: text("m²"))), .optional),
        field(
            "area",
            .decimal(
                DecimalType(
                    scale: 2, minimum: ScaledDecimal(units: -750, scale: 2),
                    maximum: ScaledDecimal(units: 123_456, scale: 2), unit: nil)), .optional),
        field(
            "fee", .money(MoneyType(currency: "EUR", scale: 2, minimum: 0, maximum: 100_000)), .recommended),
        field(
            "days", .choices(ChoicesType(options: options(["mo", "tu", "we"]), minItems: 1, maxItems: 2)),
            .optional),
        field(
            "privacy", .consent(ConsentType(text: text("Ich stimme zu."))), label: "Datenschutz"),
        field("newsletter", .consent(ConsentType(text: text("Ich möchte Post."))), .optional),
        field("at", .time, .optional),
        field("mail", .email, .recommended),
        field("phone", .phone, .optional),
        field("web", .url, .optional),
        field("account", .iban, .optional),
        field("bank", .bic, .requiredWhen(.not(.isAbsent(reference("account", .text))))),
        field("postcode", .postalCode, .optional),
        field(
            "proof", .file(FileType(mediaTypes: ["application/pdf"], maxSize: 1_000_000, maxItems: 1)),
            .optional),
        field(
            "photos", .file(FileType(mediaTypes: ["image/jpeg", "image/png"], maxSize: 500, maxItems: 2)),
            .optional),
    ]

    static func rule(
        _ id: String, _ requirement: Expression, at path: String = "kind", _ severity: RuleSeverity = .error
    )
        -> Rule
    {
        Rule(
            id: id, requirement: requirement, at: reference(path, .text), atSource: range,
            message: text("Regel \(id) verletzt."),
            severity: severity, places: ExpressionPlaces(range))
    }

    static let areaType = ValueType.decimal(scale: 2)
    static let feeType = ValueType.money(currency: "EUR", scale: 2)

    static let rules: [Rule] = [
        rule(
            "differentSize",
            .comparison(.notEqual, answer("newSize", sizeType), answer("currentSize", sizeType))),
        rule(
            "bigArea",
            .or(
                .comparison(
                    .less, answer("area", areaType), .literal(.decimal(ScaledDecimal(units: 1000, scale: 2)))),
                .comparison(.equal, answer("kind", kindType), literal("paper", of: kinds)))),
        rule(
            "feeLimit",
            .comparison(
                .lessOrEqual, answer("fee", feeType), .literal(.decimal(ScaledDecimal(units: 5000, scale: 2)))
            )),
        rule(
            "wishLate",
            .comparison(
                .greater, answer("delivery.wish", .date),
                .literal(CalendarDate("2026-01-31").map(Expression.Literal.date) ?? .boolean(false)))),
        rule("wishAfterToday", .comparison(.greater, answer("delivery.wish", .date), .today)),
        rule(
            "kindInList",
            .oneOf(answer("kind", kindType), [literal("organic", of: kinds), literal("paper", of: kinds)]),
            at: "kind", .warning),
        rule(
            "countNotThree",
            .not(
                .and(
                    .comparison(.equal, answer("count", .integer), .literal(.integer(3))),
                    .comparison(
                        .notEqual,
                        .comparison(.equal, answer("hasCompost", .boolean), .literal(.boolean(true))),
                        .literal(.boolean(false)))))),
        rule("early", .comparison(.less, answer("at", .time), .literal(.time("18:00"))), at: "at"),
    ]

    static func service(_ id: String, _ fields: [Field], rules: [Rule] = [], exits: [ExitPage] = [])
        -> Service
    {
        Service(
            id: id, version: SemanticVersion(major: 1, minor: 2, patch: 0), title: text("Mülltonne tauschen"),
            description: text("Größer oder kleiner."), leistung: nil, responsible: 0, audience: [.resident],
            keywords: [[], []], modules: [], processingTime: nil, topic: .empty,
            form: Form(
                pages: [Page(id: "page", title: text("Seite"), intro: nil, elements: elements(fields))],
                rules: rules,
                exits: exits), workflow: nil, examples: examples, languages: [0, 1],
            contentHash: String(repeating: "0a1b2c3d", count: 8), source: range)
    }

    static let examples: [Example] = [
        Example(
            id: "bigger",
            answers: .object([
                .init(name: "kind", value: .text("residual")), .init(name: "privacy", value: .boolean(true)),
            ]),
            expectation: .invalid(problems: [.init(pointer: "/currentSize", code: "required")]),
            today: CalendarDate("2026-03-01"), source: range)
    ]

    /// Names and texts that would break code or clash with what generated code declares.
    static let awkwardFields: [Field] =
        [
            "definition", "self", "init", "default", "in", "answers", "writer", "today", "equal", "both",
            "none",
            "hashValue", "type", "definitionAnswer", "passedChecks", "table", "validate", "isAbsent",
        ].map {
            field(
                $0, plainText(), .optional, when: nil,
                label: "*/ \"\"\" \\(x)\u{202E} #\"\n/// \u{2028}end\r`x`")
        }
        + [
            "date", "string", "option", "form", "decimal", "person", "awkward", "truth", "basketItem",
            "self2",
        ].map {
            field(
                $0, .choice(options(["none", "some", "init", "self", "default", "rawValue", "a1"])), .optional
            )
        }
        + [
            field(
                "matrix",
                .list(
                    ListType(
                        item: .list(
                            ListType(
                                item: .choice(options(["x"])), minItems: 1, maxItems: 2, isUnique: false,
                                itemLabel: text("Zelle"))), minItems: 0, maxItems: 2, isUnique: false,
                        itemLabel: text("Zeile"))), .optional),
            field(
                "people",
                .list(
                    ListType(
                        item: .record(person), minItems: 0, maxItems: 2, isUnique: false,
                        itemLabel: text("Person"))),
                .optional),
        ]

    static let exits = [
        ExitPage(
            id: "noPaper",
            condition: .and(
                .comparison(.equal, answer("kind", kindType), literal("paper", of: kinds)),
                .isAbsent(reference("count", .integer))), title: text("Nicht nötig"),
            text: text("Kommen Sie vorbei."), places: ExpressionPlaces(range))
    ]

    static let catalog = Catalog(
        town: Town(name: text("Musterstadt"), municipalityKey: nil),
        languages: [
            CatalogLanguage(tag: LanguageTag("de"), name: "Deutsch", fallback: nil),
            CatalogLanguage(tag: LanguageTag("en"), name: "English", fallback: nil),
        ], timeZone: "Europe/Berlin", website: "https://www.musterstadt.example", units: [],
        directory: .empty, design: .usual,
        roles: [], holidays: HolidayCalendar(),
        types: [
            NamedType(
                id: "binSize", kind: .codeList(binSize), description: text("Größe einer Tonne"), source: range
            ),
            NamedType(id: "person", kind: .record(person), description: nil, source: range),
        ],
        services: services.map(\.entry))

    static let services = [
        service("awkward", awkwardFields),
        service("exchange-waste-bin", fields, rules: rules, exits: exits),
    ]
}

/// The pages for people alone.
func pages(of services: [Service] = EmitterSample.services, in catalog: Catalog = EmitterSample.catalog)
    -> [OutputFile]
{
    let emission = Emission(catalog.listing(services.map(\.entry)), emitters: [.html])
    return emission.sharedFiles(prioritization: nil)
        + services.flatMap { emission.files(of: $0, witnesses: [], asked: [:]) }
}
