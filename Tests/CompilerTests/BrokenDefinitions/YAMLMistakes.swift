/// What YAML itself does not allow, or takes for something else than the author meant.
let yamlMistakes: [BrokenDefinition] =
    colonMistakes + indentationMistakes + dashMistakes + textBlockMistakes + quoteMistakes + bracketMistakes
    + markMistakes

private let rescueTitle = "title: {de: Rettungshunde, en: Rescue dogs}"

private let colonMistakes = [
    BrokenDefinition("title:\n  de: Hund", "⟦title⟧\n  de: Hund", "DW1008", "title:"),
    BrokenDefinition("type: integer", "⟦type⟧ integer", "DW1008", "type: integer"),
    BrokenDefinition("unit: kg", "⟦unit:kg⟧", "DW1008", "unit: kg"),
    BrokenDefinition("version: 1.2.0", "⟦version:1.2.0⟧", "DW1008", "version: 1.2.0"),
    BrokenDefinition("exits:", "⟦exits⟧", "DW1008", "exits:"),
    BrokenDefinition("examples:", "⟦examples⟧", "DW1008", "examples:"),
    BrokenDefinition("unit: kg", "⟦unit⟧ = kg", "DW1008", "unit: kg"),
    BrokenDefinition("unit: kg", "⟦unit=⟧ kg", "DW1008", "“unit: kg”"),
    BrokenDefinition(rescueTitle, "⟦title⟧ {de: Hunde, en: Dogs}", "DW1008", "title: {de: Hunde, en: Dogs}"),
    BrokenDefinition(rescueTitle, "⟦title:{de: Hunde, en: Dogs}⟧", "DW1008", "title: {de: Hunde, en: Dogs}"),
    BrokenDefinition(rescueTitle, "title: {⟦de:⟧Hunde, en: Dogs}", "DW1008", "de: Hunde"),
    BrokenDefinition(
        "      when: kind = \"rescue\"\n      " + rescueTitle,
        "      extra: {when: kind in (\"rescue\", \"guard\"⟦)⟧, title: {de: x}}\n      " + rescueTitle,
        "DW1015",
        "'kind in (\"rescue\", \"guard\")'"),
    BrokenDefinition(
        rescueTitle, "title: {⟦de:⟧Hunde (alle, auch alte), en: Dogs}", "DW1008",
        "de: \"Hunde (alle, auch alte)\""),
    BrokenDefinition(
        rescueTitle, "title: {de: Hunde, ⟦Halter:innen⟧, en: Dogs}", "DW2006", "\"Hunde, Halter:innen\""),
    BrokenDefinition(
        "de: Hund anmelden", "de: Hund\n    [hier](https://x.example)⟦:⟧ anmelden", "DW1012", "quotes"),
    BrokenDefinition("de: Hund anmelden", "de: Hund⟦:⟧ anmelden", "DW1012", "quotes"),
    BrokenDefinition("de: Geburtsdatum", "de: Datum⟦:⟧ Geburt", "DW1012", "quotes", in: .types),
    BrokenDefinition("de: Ihr Hund,", "de: Ihr⟦:⟧ Hund,", "DW1012", "quotes"),
    BrokenDefinition("hint: {de: Mit", "⟦:⟧ {de: Mit", "DW1030", "name"),
    BrokenDefinition("unit: kg", "⟦:⟧ kg", "DW1030", "name"),
]

private let indentationMistakes = [
    BrokenDefinition("          unit: kg", "         ⟦unit⟧: kg", "DW1009", "10 blanks"),
    BrokenDefinition("          unit: kg", "            ⟦unit⟧: kg", "DW1009", "much as"),
    BrokenDefinition("          type: integer", "            ⟦type⟧: integer", "DW1009", ""),
    BrokenDefinition("version: 1.2.0", "  ⟦version⟧: 1.2.0", "DW1009", "much as"),
    BrokenDefinition("responsible: taxOffice", " ⟦responsible⟧: taxOffice", "DW1009", "much as"),
    BrokenDefinition(
        "          when: wantsDebit", "        ⟦when⟧: wantsDebit", "DW2033", "ndent"),
    BrokenDefinition(
        "message:\n        de: Wachhunde", "message:\n      ⟦de⟧: Wachhunde", "DW1009", ""),
    BrokenDefinition("          unit: kg", "⟦\t⟧unit: kg", "DW1007", "blanks"),
    BrokenDefinition("          unit: kg", "        ⟦\t⟧unit: kg", "DW1007", "blanks"),
    BrokenDefinition("          unit: kg", "⟦\t\t\t\t\t⟧unit: kg", "DW1007", "blanks"),
    BrokenDefinition("  de: Hund anmelden", "⟦\t⟧de: Hund anmelden", "DW1007", "blanks"),
    BrokenDefinition("  - de: Das kostet", "⟦\u{A0}⟧ - de: Das kostet", "DW1031", "blank"),
    BrokenDefinition("          unit: kg", "         ⟦\u{A0}⟧unit: kg", "DW1031", "blank"),
    BrokenDefinition("unit: kg", "unit:⟦\u{A0}⟧kg", "DW1031", "blank"),
    BrokenDefinition("          unit: kg", "⟦\u{A0}\u{A0}⟧        unit: kg", "DW1031", "blank"),
    BrokenDefinition("unit: kg", "un⟦\u{200B}⟧it: kg", "DW1031", "Delete"),
    BrokenDefinition("unit: kg", "unit⟦\u{A0}⟧: kg", "DW1031", "blank"),
]

/// Of the dashes of a list: one without its blank, one that is none, one that is missing.
private let dashMistakes = [
    BrokenDefinition(
        "  - de: Das kostet", "  ⟦-⟧de: Das kostet", "DW1035", "Write: - de: Das kostet nichts."),
    BrokenDefinition(
        "  - de: Das kostet", "  ⟦–⟧ de: Das kostet", "DW1035", "Write: - de: Das kostet nichts."),
    BrokenDefinition(
        "  - de: Das kostet", "  ⟦•⟧ de: Das kostet", "DW1035", "Write: - de: Das kostet nichts."),
    // This goes on with a text.
    BrokenDefinition("de: Hund anmelden", "de: Hund\n    – anmelden⟦:⟧ hier", "DW1012", "quotes"),
    BrokenDefinition(
        "  - de: § 5", "  - de: § 4\n    en: Section 4\n  ⟦-⟧de: § 5", "DW1035", "Write: - de: § 5"),
    BrokenDefinition(
        "fees:",
        "frequentQuestions:\n  ⟦-⟧question:\n      de: Wo?\n      en: Where?\n    answer: {de: Hier., en: Here.}\nfees:",
        "DW1035", "Write: - question:"),
    BrokenDefinition(
        "  - de: Das kostet nichts.\n    en: This is free of charge.",
        "    ⟦de⟧: Das kostet nichts.\n    en: This is free of charge.\n  - de: Auch nichts.\n    en: Nothing, too.",
        "DW1035", "Write: - de"),
]

/// Lines of a text of several lines that stand left of it.
private let textBlockMistakes = [
    BrokenDefinition(
        "de: Melden Sie hier Ihren Hund an.", "de: |-\n    Melden Sie ihn an.\n  ⟦Das⟧ kostet nichts.",
        "DW1009",
        "4 blanks, as much as “Melden”"),
    BrokenDefinition(
        "de: Melden Sie hier Ihren Hund an.",
        "de: |-\n    1. Anmelden\n       und warten\n\n⟦2.⟧ Steuer zahlen\n    3. Fertig", "DW1009",
        "4 blanks, as much as “1.”"),
    // A word that is a key elsewhere is one here, too.
    BrokenDefinition(
        "de: Melden Sie hier Ihren Hund an.\n  en: Register",
        "de: |-\n    Melden Sie ihn an.\n  ⟦en⟧ Register", "DW1008",
        "en: Register"),
]

private let quoteMistakes = [
    BrokenDefinition("'[0-9]{15}'", "⟦'⟧[0-9]{15}", "DW1010", "Write"),
    BrokenDefinition("version: 1.2.0", "version: ⟦\"⟧1.2.0", "DW1010", "Write"),
    BrokenDefinition("de: Hund anmelden", "de: ⟦\"⟧Hund anmelden", "DW1010", "Write"),
    BrokenDefinition("{de: Ihr Hund,", "{de: ⟦\"⟧Ihr Hund,", "DW1010", "Write"),
    BrokenDefinition("unit: kg", "unit: \"kg\" ⟦netto⟧", "DW1015", ""),
    BrokenDefinition("de: Hund anmelden", "de: \"Hund\" ⟦anmelden⟧", "DW1015", "quotes"),
    BrokenDefinition("'[0-9]{15}'", "\"⟦\\d⟧{15}\"", "DW1014", "single quotes"),
    // JSON writes one character beyond U+FFFF as two numbers.
    BrokenDefinition("'[0-9]{15}'", "\"⟦\\uD83D⟧\\uDE00\"", "DW1014", "U0001F600"),
    BrokenDefinition("'[0-9]{15}'", "\"a⟦\\xZZ⟧\"", "DW1014", "single quotes"),
    BrokenDefinition("type: integer", "type: ⟦„integer“⟧", "DW2010", "“integer”"),
    BrokenDefinition("[resident, company]", "[⟦“resident”⟧, company]", "DW2011", "“resident”"),
    BrokenDefinition("responsible: taxOffice", "responsible: ⟦„taxOffice“⟧", "DW2012", "“taxOffice”"),
    BrokenDefinition("kind: family", "kind: ⟦„family“⟧", "DW3003", "family"),
]

private let bracketMistakes = [
    BrokenDefinition("{de: Ihr Hund, en: Your dog}", "⟦{⟧de: Ihr Hund, en: Your dog", "DW1011", "}"),
    BrokenDefinition("[resident, company]", "⟦[⟧resident, company", "DW1011", "]"),
    BrokenDefinition("[resident, company]", "⟦resident, company]⟧", "DW2003", "[resident, company]"),
    BrokenDefinition("en: Your dog}", "en: Your dog}⟦}⟧", "DW1011", ""),
    BrokenDefinition("de: Ihr Hund, en: Your", "de: Ihr Hund ⟦en⟧: Your", "DW1017", "comma"),
    BrokenDefinition("type: dogSize, label:", "type: dogSize ⟦label⟧:", "DW1017", "comma"),
    BrokenDefinition("[dog, dog tax]", "[dog, dog tax, ]⟦]⟧", "DW1011", ""),
    BrokenDefinition("{de: Ihr Hund, en", "{de: Hund-, ⟦Katze⟧, en", "DW2006", "\"Hund-, Katze\""),
    BrokenDefinition("{price: minimum}", "⟦[⟧price: minimum}", "DW1011", "}"),
    BrokenDefinition("label: {de: Größe,", "label: ⟦(⟧de: Größe,", "DW1011", "{"),
]

private let markMistakes = [
    // Quotes inside quotes, and what only follows on the proposal if that holds no more than the text.
    BrokenDefinition("de: Hund anmelden", "de: 'Wie geht'⟦s?⟧'", "DW1015", ": \"Wie geht's?\""),
    BrokenDefinition("en: Family}", "en: 'It'⟦s⟧ fine'}", "DW1015", ": \"It's fine\""),
    BrokenDefinition(
        "when: wantsDebit", "when: \"wantsDebit and kind = \"⟦family⟧\"\"", "DW1015",
        ": 'wantsDebit and kind = \"family\"'"),
    BrokenDefinition("en: Family}", "en: 'It'⟦s⟧, fine'}", "DW1015", ": \"It's, fine\""),
    BrokenDefinition("{de: Familie, en: Family}", "{de: 'Nr. #5', en: b ⟦#6⟧}", "DW1033", ": \"b #6\""),
    BrokenDefinition("de: Hund anmelden", "# { hier\n  de: ⟦@⟧hallo, Welt", "DW1013", ": \"@hallo, Welt\""),
    BrokenDefinition("de: Hund anmelden", "de: 'Hund' ⟦und⟧ 'Katze'", "DW1015", ": \"'Hund' und 'Katze'\""),
    BrokenDefinition("{de: Familie, en: Family}", "{de: Familie, en: ⟦@⟧home}", "DW1013", ": \"@home\""),
    BrokenDefinition("{de: Familie, en: Family}", "{de: ⟦%⟧5, en: Family}", "DW1013", ": \"%5\""),
    BrokenDefinition(
        "{de: Familie, en: Family}", "{de: Familie,\n                  en: ⟦`⟧home`}", "DW1013",
        ": \"`home`\""),
    BrokenDefinition("{de: Familie, en: Family}", "{de: Familie, en: ⟦-⟧ home}", "DW1013", ": \"- home\""),
    BrokenDefinition(
        "{de: Familie, en: Family}", "{de: Familie, en: ⟦&home⟧ sweet}", "DW1032", ": \"&home sweet\""),
    BrokenDefinition("{de: Familie, en: Family}", "{de: ⟦#1⟧ , en: Family}", "DW1033", ": \"#1\""),
    BrokenDefinition(
        "{de: Familie, en: Family}", "{de: Familie ⟦#2⟧, en: Family}", "DW1033", ": \"Familie #2\""),
    BrokenDefinition("de: Hund anmelden", "de: ⟦@⟧Hund anmelden", "DW1013", "quotes"),
    BrokenDefinition("de: Hund anmelden", "de: ⟦`⟧Hund anmelden`", "DW1013", "quotes"),
    BrokenDefinition("de: Hund anmelden", "de: ⟦%⟧ vom Hund", "DW1013", "quotes"),
    BrokenDefinition("de: Hund anmelden", "de: ⟦*Hund⟧ anmelden", "DW1024", "\"*Hund anmelden\""),
    BrokenDefinition("de: Hund anmelden", "de: ⟦&Hund⟧ anmelden", "DW1032", "quotes"),
    BrokenDefinition("de: Hund anmelden", "de: ⟦&Hund⟧", "DW1032", "quotes"),
    BrokenDefinition("de: Hund anmelden", "de: ⟦!Hund⟧ anmelden", "DW1023", "quotes"),
    BrokenDefinition("de: Hund anmelden", "de: ⟦!!str⟧ 12", "DW1023", "quotes"),
    BrokenDefinition("title:\n  de: Hund", "title: ⟦!!map⟧\n  de: Hund", "DW1023", ""),
    BrokenDefinition("mediaTypes: [application/pdf]", "mediaTypes: ⟦!include⟧ media.yaml", "DW1023", ""),
    BrokenDefinition("de: Hund anmelden", "de: Hund ⟦#1⟧ anmelden", "DW1033", "quotes"),
    BrokenDefinition("de: Hund anmelden", "⟦de⟧: # Hund anmelden", "DW2007", "quotes"),
    BrokenDefinition("de: Hund anmelden", "de: ⟦|⟧ Hund anmelden", "DW1016", "next line"),
    BrokenDefinition("de: Hund anmelden", "de: ⟦>⟧ Hund anmelden", "DW1016", "next line"),
    BrokenDefinition("de: Hund anmelden", "de: ⟦?⟧ Hund anmelden", "DW1013", "quotes"),
    BrokenDefinition("de: Hund anmelden", "de: ⟦-⟧ Hund anmelden", "DW1018", ""),
    BrokenDefinition("unit: kg", "unit: kg\n          ⟦unit⟧: t", "DW1020", "Delete"),
    BrokenDefinition("processingTime:", "⟦---⟧\nprocessingTime:", "DW1006", ""),
    BrokenDefinition("processingTime:", "⟦...⟧\nprocessingTime:", "DW1006", ""),
    BrokenDefinition(
        "service: example", "⟦%TAG ! tag:example.org,2026:⟧\n---\nservice: example", "DW1029", "Delete"),
    BrokenDefinition("service: example", "⟦%YAML 2.0⟧\n---\nservice: example", "DW1029", "Delete"),
    BrokenDefinition(
        "label: {de: Lastschrift?, en: Direct debit?}", "⟦<<⟧: {label: {de: A, en: B}}", "DW1022", ""),
    BrokenDefinition("label: {de: IBAN, en: IBAN}", "label: ⟦*iban⟧", "DW1024", ""),
    BrokenDefinition("        account:\n", "        account: &me\n          hint: ⟦*me⟧\n", "DW1025", ""),
    BrokenDefinition("unit: kg", "⟦[⟧a, b]: kg", "DW1021", ""),
]
