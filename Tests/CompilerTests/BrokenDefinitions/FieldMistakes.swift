/// Wrong values of the keys of services, pages and fields.
let fieldMistakes: [BrokenDefinition] =
    serviceValueMistakes + typeMistakes + limitMistakes + defaultMistakes + nameMistakes + patternMistakes

private let serviceValueMistakes = [
    BrokenDefinition("version: 1.2.0", "version: ⟦1.2⟧", "DW2014", "1.2.0"),
    BrokenDefinition("version: 1.2.0", "version: ⟦1⟧", "DW2014", "1.0.0"),
    BrokenDefinition("version: 1.2.0", "version: ⟦v1.2.0⟧", "DW2014", "1.2.0"),
    BrokenDefinition("version: 1.2.0", "version: ⟦01.2.0⟧", "DW2014", "1.2.0"),
    BrokenDefinition("version: 1.2.0", "version: ⟦1.2.0-beta⟧", "DW2014", "1.2.0"),
    BrokenDefinition("version: 1.2.0", "version: ⟦neu⟧", "DW2014", "1.2.0"),
    BrokenDefinition("version: 1.2.0", "⟦version⟧:", "DW2014", "1.2.0"),
    BrokenDefinition("version: 1.2.0", "version: ⟦[1, 2, 0]⟧", "DW2014", "1.2.0"),
    BrokenDefinition("\"99102001060000\"", "⟦99102001060000⟧", "DW2014", "\"99102001060000\""),
    BrokenDefinition("\"99102001060000\"", "⟦\"9910200106000\"⟧", "DW2014", "\"99012026060000\""),
    BrokenDefinition("\"99102001060000\"", "⟦\"98102001060000\"⟧", "DW2014", "\"99012026060000\""),
    BrokenDefinition("responsible: taxOffice", "responsible: ⟦taxoffice⟧", "DW2012", "“taxOffice”"),
    BrokenDefinition("responsible: taxOffice", "responsible: ⟦Steueramt⟧", "DW2012", "“taxOffice”"),
    BrokenDefinition("responsible: taxOffice", "responsible: ⟦bauhof⟧", "DW2012", "taxOffice, orderOffice"),
    BrokenDefinition("responsible: taxOffice", "⟦responsible⟧:", "DW2003", ""),
    BrokenDefinition("responsible: taxOffice", "responsible: ⟦[taxOffice]⟧", "DW2003", "taxOffice"),
    BrokenDefinition("[resident, company]", "⟦resident⟧", "DW2003", "[resident]"),
    BrokenDefinition("[resident, company]", "[⟦residents⟧, company]", "DW2011", "“resident”"),
    BrokenDefinition("[resident, company]", "[⟦Bürger⟧, company]", "DW2011", "resident"),
    BrokenDefinition("[resident, company]", "[resident, ⟦resident⟧]", "DW2062", "Delete"),
    BrokenDefinition("[resident, company]", "⟦{resident: true}⟧", "DW2003", "[resident]"),
    BrokenDefinition("[resident, company]", "⟦{resident, company}⟧", "DW2003", "[resident, company]"),
    BrokenDefinition("audience: [resident, company]", "⟦audience⟧: []", "DW2018", "one"),
    BrokenDefinition("5 workdays", "⟦5⟧", "DW2014", "5 workdays"),
    BrokenDefinition("5 workdays", "⟦5 Werktage⟧", "DW2014", "5 workdays"),
    BrokenDefinition("5 workdays", "⟦2 week⟧", "DW2014", "2 weeks"),
    BrokenDefinition("5 workdays", "⟦five workdays⟧", "DW2014", "5 workdays"),
    BrokenDefinition("5 workdays", "⟦0 workdays⟧", "DW2014", ""),
    BrokenDefinition("service: example", "service: ⟦exampel⟧", "DW2016", "“example”"),
    BrokenDefinition("service: example", "service: ⟦Example⟧", "DW2008", "example"),
    BrokenDefinition("service: example", "service: ⟦mein beispiel⟧", "DW2008", "mein-beispiel"),
    BrokenDefinition("service: example", "service: ⟦no⟧", "DW2004", "\"no\""),
    BrokenDefinition("service: example", "⟦service⟧:", "DW2003", ""),
]

private let typeMistakes = [
    BrokenDefinition("type: integer", "type: ⟦Integer⟧", "DW2010", "“integer”"),
    BrokenDefinition("type: integer", "type: ⟦interger⟧", "DW2010", "“integer”"),
    BrokenDefinition("type: integer", "type: ⟦number⟧", "DW2010", "“integer”"),
    BrokenDefinition("type: integer", "type: ⟦zahl⟧", "DW2010", "“integer”"),
    BrokenDefinition("type: integer", "type: ⟦ganzzahl⟧", "DW2010", "“integer”"),
    BrokenDefinition("type: integer", "type: ⟦xyz⟧", "DW2010", "There are: text"),
    BrokenDefinition("type: integer", "⟦type⟧:", "DW2010", "There are"),
    BrokenDefinition("type: integer", "type: ⟦[integer]⟧", "DW2003", "integer"),
    BrokenDefinition("type: dogSize", "type: ⟦dogsize⟧", "DW2010", "“dogSize”"),
    BrokenDefinition("type: choice\n", "type: ⟦auswahl⟧\n", "DW2010", "“choice”"),
    BrokenDefinition("type: boolean", "type: ⟦bool⟧", "DW2010", "“boolean”"),
    BrokenDefinition("type: boolean", "type: ⟦jaNein⟧", "DW2010", "“boolean”"),
    BrokenDefinition(
        "type: date\n          label: {de: Gehalten", "type: ⟦datum⟧\n          label: {de: Gehalten",
        "DW2010", "“date”"),
    BrokenDefinition("type: email", "type: ⟦e-mail⟧", "DW2010", "“email”"),
    BrokenDefinition(
        "type: text\n          label: {de: Vorg", "type: ⟦textarea⟧\n          label: {de: Vorg", "DW2010",
        "“text”"),
    BrokenDefinition(
        "options:\n            family: {de: Familie, en: Family}\n            guard: {de: Wache, en: Guard}\n            rescue:\n              label: {de: Rettung, en: Rescue}\n              hint: {de: Mit Ausweis., en: With a card.}",
        "options: ⟦[family, guard, rescue]⟧", "DW2022", "family: {de: …, en: …}"),
    BrokenDefinition(
        "family: {de: Familie, en: Family}", "family: ⟦Familie⟧", "DW2017", "{de: Familie, en: …}"),
    BrokenDefinition(
        "family: {de: Familie, en: Family}",
        "family: {de: Familie, en: Family}\n            ⟦no⟧: {de: Nein, en: None}", "DW2004", "\"no\""),
    BrokenDefinition(
        "family: {de: Familie, en: Family}",
        "family: {de: Familie, en: Family}\n            ⟦1⟧: {de: A, en: B}", "DW2008", "For example"),
    BrokenDefinition(
        "family: {de: Familie, en: Family}",
        "family: {de: Familie, en: Family}\n            ⟦große Hunde⟧: {de: A, en: B}", "DW2008",
        "grosseHunde"),
    BrokenDefinition(
        "family: {de: Familie, en: Family}",
        "family: {de: Familie, en: Family}\n            ⟦Zucht⟧: {de: A, en: B}", "DW2008", "zucht"),
    BrokenDefinition(
        "family: {de: Familie, en: Family}",
        "family: {de: Familie, en: Family}\n            ⟦family⟧: {de: A, en: B}", "DW1020", "Delete"),
    BrokenDefinition("required: recommended", "required: ⟦yes⟧", "DW2011", "“true”"),
    BrokenDefinition("required: recommended", "required: ⟦no⟧", "DW2011", "“false”"),
    BrokenDefinition("required: recommended", "required: ⟦\"recommended\"⟧", "DW2011", "recommended"),
    BrokenDefinition("required: recommended", "required: ⟦'true'⟧", "DW2011", "quotes: true"),
    BrokenDefinition("required: recommended", "required: ⟦Recommended⟧", "DW2011", "“recommended”"),
    BrokenDefinition("required: recommended", "required: ⟦\"optional\"⟧", "DW2011", "“false”"),
    BrokenDefinition("required: recommended", "required: ⟦{when: true}⟧", "DW2003", ""),
    BrokenDefinition("required: recommended", "⟦required⟧:", "DW2011", "true"),
    BrokenDefinition("prefill: profile", "prefill: ⟦konto⟧", "DW2011", "profile"),
    BrokenDefinition("default: false", "default: ⟦no⟧", "DW3019", "false"),
    BrokenDefinition("default: false", "default: ⟦nein⟧", "DW3019", "false"),
    BrokenDefinition("default: false", "default: ⟦\"false\"⟧", "DW3019", "false"),
]

private let limitMistakes = [
    BrokenDefinition("minimum: 1\n", "minimum: ⟦\"1\"⟧\n", "DW2013", "Write: 1"),
    BrokenDefinition("minimum: 1\n", "minimum: ⟦eins⟧\n", "DW3002", "digits"),
    BrokenDefinition("maximum: 120", "maximum: ⟦mostWeight⟧", "DW3002", "There are: kind"),
    BrokenDefinition("minimum: 5.00", "minimum: ⟦least⟧", "DW3002", "digits"),
    BrokenDefinition("maxItems: 5", "maxItems: ⟦dogs⟧", "DW3002", "digits"),
    BrokenDefinition("earliest: 2000-01-01", "earliest: ⟦firstDay⟧", "DW3002", "There are: kind"),
    BrokenDefinition("minimum: 1\n", "minimum: ⟦1.5⟧\n", "DW2013", ""),
    BrokenDefinition("minimum: 1\n", "minimum: ⟦1,5⟧\n", "DW2013", ""),
    BrokenDefinition("minimum: 1\n", "minimum: ⟦1_0⟧\n", "DW2013", "10"),
    BrokenDefinition("minimum: 1\n", "minimum: ⟦01⟧\n", "DW2013", "1"),
    BrokenDefinition("minimum: 1\n", "minimum: ⟦10 €⟧\n", "DW2013", "Write: 10"),
    BrokenDefinition("minimum: 1\n", "minimum: ⟦10 Stück⟧\n", "DW2013", "Write: 10"),
    BrokenDefinition("minimum: 1\n", "minimum: ⟦10 Mio⟧\n", "DW2013", "between"),
    BrokenDefinition("minimum: 1\n", "minimum: ⟦10 m⟧\n", "DW2013", "between"),
    BrokenDefinition("minimum: 1\n", "minimum: ⟦99999999999999999999999⟧\n", "DW2013", "between"),
    BrokenDefinition("minimum: 1\n", "⟦minimum⟧:\n", "DW2013", "between"),
    BrokenDefinition("minimum: 1\n", "minimum: ⟦[1]⟧\n", "DW2003", "10"),
    BrokenDefinition("maximum: 120", "maximum: ⟦0⟧", "DW3001", "larger"),
    BrokenDefinition(
        "minimum: 1\n          maximum: 120", "minimum: 121\n          maximum: ⟦120⟧", "DW3001", "larger"),
    BrokenDefinition(
        "minLength: 15\n          maxLength: 15", "minLength: 16\n          maxLength: ⟦15⟧", "DW3001",
        "larger"),
    BrokenDefinition("minimum: 5.00", "minimum: ⟦5,00⟧", "DW2013", "5.00"),
    BrokenDefinition("minimum: 5.00", "minimum: ⟦5.001⟧", "DW2013", ""),
    BrokenDefinition("minimum: 5.00", "minimum: 5.00\n          maximum: ⟦4.99⟧", "DW3001", "larger"),
    BrokenDefinition("minimum: 5.00", "currency: ⟦€⟧", "DW2011", "EUR"),
    BrokenDefinition("minimum: 5.00", "currency: ⟦EURO⟧", "DW2011", "“EUR”"),
    BrokenDefinition("maxLength: 500", "maxLength: ⟦0⟧", "DW2013", "between 1"),
    BrokenDefinition("maxLength: 500", "maxLength: ⟦-5⟧", "DW2013", "between 1"),
    BrokenDefinition("maxLength: 500", "maxLength: ⟦1.000⟧", "DW2013", "1000"),
    BrokenDefinition("maxLength: 500", "maxLength: ⟦500.0⟧", "DW2013", "Write: 500"),
    // Nobody can tell which whole number this is.
    BrokenDefinition("maxLength: 500", "maxLength: ⟦40.5⟧", "DW2013", "between 1"),
    BrokenDefinition("maxLength: 500", "maxLength: ⟦40,5⟧", "DW2013", "between 1"),
    BrokenDefinition("pattern: '[0-9]{15}'", "pattern: ⟦'[0-9]{16}'⟧", "DW3001", "maxLength: 16"),
    BrokenDefinition("pattern: '[0-9]{15}'", "pattern: ⟦'[0-9]{2,14}'⟧", "DW3001", "lengths"),
    BrokenDefinition("pattern: '[0-9]{15}'", "pattern: ⟦'([0-9]{4})*'⟧", "DW3001", "lengths"),
    BrokenDefinition(
        "minLength: 15\n          maxLength: 15", "⟦optional⟧: kind = \"family\"\n          maxLength: 15",
        "DW2001",
        "required: not(kind = \"family\")"),
    BrokenDefinition(
        "minLength: 15\n          maxLength: 15", "required: ⟦nein⟧\n          maxLength: 15", "DW2011",
        "“false”"),
    BrokenDefinition(
        "minLength: 15\n          maxLength: 15", "⟦optional⟧: true\n          maxLength: 15", "DW2001",
        "required: false"),
    BrokenDefinition("lines: 4", "lines: ⟦100⟧", "DW2013", "between 1"),
    BrokenDefinition("maxItems: 5", "maxItems: ⟦0⟧", "DW2013", "between 1"),
    BrokenDefinition("maxItems: 5", "minItems: 6\n          maxItems: ⟦5⟧", "DW3001", "larger"),
    BrokenDefinition("when: kind = \"rescue\"", "when: ⟦wenn⟧ kind = \"rescue\"", "DW1112", "Delete “wenn”"),
    BrokenDefinition("when: kind = \"rescue\"", "when: ⟦=⟧ kind = \"rescue\"", "DW1112", "Delete “=”"),
    BrokenDefinition("when: kind = \"rescue\"", "when: price > 5 ⟦€⟧", "DW1112", "Delete “€”"),
    BrokenDefinition("when: kind = \"rescue\"", "when: price > 5 ⟦euro⟧", "DW1112", "Delete “euro”"),
    BrokenDefinition(
        "when: kind = \"rescue\"", "when: ⟦wenn⟧ price > 5 dann true sonst false", "DW1102", "Write “if”"),
    BrokenDefinition(
        "when: kind = \"rescue\"", "when: since > heute() - ⟦2 Wochen⟧", "DW1112", "duration(\"P14D\")"),
    BrokenDefinition(
        "when: kind = \"rescue\"", "when: since > today() - duration(⟦2 Wochen⟧)", "DW1112", "Write: \"P14D\""
    ),
    BrokenDefinition(
        "when: kind = \"rescue\"", "when: ⟦wenn⟧ (kind = \"rescue\")", "DW1112", "Delete “wenn”"),
    BrokenDefinition(
        "when: kind = \"rescue\"", "when: if price > 5 ⟦dann⟧ true else false", "DW1102", "Write “then”"),
    BrokenDefinition(
        "when: kind = \"rescue\"", "when: (since > today() - ⟦3 months⟧)", "DW1112", "duration(\"P3M\")"),
    BrokenDefinition("earliest: 2000-01-01", "earliest: ⟦2000-02-30⟧", "DW2015", "2000-02-29"),
    BrokenDefinition("earliest: 2000-01-01", "earliest: ⟦01.01.2000⟧", "DW2015", "2000-01-01"),
    BrokenDefinition("earliest: 2000-01-01", "earliest: ⟦2000-1-1⟧", "DW2015", "2000-01-01"),
    BrokenDefinition("earliest: 2000-01-01", "earliest: ⟦2000⟧", "DW2015", "2026-03-01"),
    BrokenDefinition("earliest: 2000-01-01", "⟦earliest⟧:", "DW2003", "today()"),
    BrokenDefinition("earliest: 2000-01-01", "earliest: ⟦gestern⟧", "DW3023", "today()"),
    BrokenDefinition("earliest: 2000-01-01", "earliest: ⟦today⟧", "DW3023", "today()"),
    BrokenDefinition(
        "earliest: 2000-01-01\n          latest: today()",
        "earliest: 2000-01-02\n          latest: ⟦2000-01-01⟧", "DW3001", "larger"),
    BrokenDefinition(
        "earliest: 2000-01-01\n", "earliest: today() + duration(\"P1D\")\n", "DW3001", "larger",
        at: "latest: ⟦today()⟧\n          required"),
    BrokenDefinition("[application/pdf]", "[⟦pdf⟧]", "DW2014", "application/pdf"),
    BrokenDefinition("[application/pdf]", "[⟦.pdf⟧]", "DW2014", "application/pdf"),
    BrokenDefinition("[application/pdf]", "[⟦image/*⟧]", "DW2014", "application/pdf"),
    BrokenDefinition("[application/pdf]", "⟦application/pdf⟧", "DW2003", "[application/pdf]"),
    BrokenDefinition("5 MB", "⟦5MB⟧", "DW2014", "5 MB"),
    BrokenDefinition("5 MB", "⟦5 mb⟧", "DW2014", "5 MB"),
    BrokenDefinition("5 MB", "⟦5⟧", "DW2014", "For example: 5 MB"),
    BrokenDefinition("5 MB", "⟦5 MiB⟧", "DW2014", "5 MB"),
]

private let defaultMistakes = [
    BrokenDefinition(
        "default: info@musterstadt.example", "default: ⟦info.musterstadt.example⟧", "DW3019", "e-mail"),
    BrokenDefinition("default: info@musterstadt.example", "⟦default⟧:", "DW2007", ""),
    BrokenDefinition("when: wantsDebit", "default: ⟦DE89370400440532013001⟧", "DW3019", "check digits"),
    BrokenDefinition(
        "when: wantsDebit", "default: ⟦DE89 3704 0044 0532 0130 00⟧", "DW3019", "without blanks"),
    BrokenDefinition("unit: kg", "default: ⟦0⟧", "DW3019", "at least 1"),
    BrokenDefinition("unit: kg", "default: ⟦zehn⟧", "DW3019", "whole number"),
    BrokenDefinition("unit: kg", "default: ⟦\"10\"⟧", "DW3019", "whole number"),
    BrokenDefinition(
        "pattern: '[0-9]{15}'", "pattern: '[0-9]{15}'\n          default: ⟦abcdefghijklmno⟧", "DW3019",
        "pattern"),
    BrokenDefinition(
        "pattern: '[0-9]{15}'", "pattern: '[0-9]{15}'\n          default: ⟦276093400000123⟧", "DW3019", "text"
    ),
    BrokenDefinition(
        "latest: today()\n          required: kind", "default: ⟦2026-02-30⟧\n          required: kind",
        "DW3019", "2026-01-31"),
    BrokenDefinition(
        "latest: today()\n          required: kind", "default: ⟦1999-12-31⟧\n          required: kind",
        "DW3019", "2000-01-01"),
    BrokenDefinition(
        "mediaTypes: [application/pdf]", "mediaTypes: [application/pdf, ⟦application/pdf⟧]", "DW2062",
        "Delete"),
    BrokenDefinition("maxSize: 5 MB", "maxSize: ⟦0 MB⟧", "DW2014", "For example"),
    BrokenDefinition("maxSize: 5 MB", "⟦default⟧: a.pdf", "DW3022", "Leave"),
    BrokenDefinition(
        "{type: dogSize, label", "{type: dogSize, default: ⟦huge⟧, label", "DW3003", "small, large"),
    BrokenDefinition("{type: dogSize, label", "{type: dogSize, default: ⟦klein⟧, label", "DW3003", "small"),
]

private let nameMistakes = [
    BrokenDefinition("    since:", "    ⟦kept-since⟧:", "DW2008", "keptSince"),
    BrokenDefinition("    since:", "    ⟦kept_since⟧:", "DW2008", "keptSince"),
    BrokenDefinition("    since:", "    ⟦Since⟧:", "DW2008", "since"),
    BrokenDefinition("    since:", "    ⟦kept since⟧:", "DW2008", "keptSince"),
    BrokenDefinition("    since:", "    ⟦gehaltenSeitJährlich⟧:", "DW2008", "gehaltenSeitJaehrlich"),
    BrokenDefinition("    since:", "    ⟦2since⟧:", "DW2008", "since"),
    BrokenDefinition("    since:", "    ⟦12⟧:", "DW2008", "For example"),
    BrokenDefinition("    since:", "    ⟦in⟧:", "DW2019", "inValue"),
    BrokenDefinition("    since:", "    ⟦kind⟧:", "DW1020", "Delete"),
    BrokenDefinition("    email:", "    ⟦kind⟧:", "DW2009", "another name"),
    BrokenDefinition("    hello:", "    ⟦price⟧:", "DW2009", "another name"),
    BrokenDefinition("    keeper:\n      title", "    ⟦Keeper⟧:\n      title", "DW2008", "keeper"),
    BrokenDefinition("    keeper:\n      title", "    ⟦dog⟧:\n      title", "DW1020", "Delete"),
    BrokenDefinition("    largeGuardDog:", "    ⟦large guard dog⟧:", "DW2008", "largeGuardDog"),
    BrokenDefinition("  familyDog:", "  ⟦family-dog⟧:", "DW2008", "familyDog"),
]

private let patternMistakes = [
    BrokenDefinition("'[0-9]{15}'", "'⟦[⟧0-9'", "DW3018", "]"),
    BrokenDefinition("'[0-9]{15}'", "'⟦(⟧[0-9]{15}'", "DW3018", ")"),
    BrokenDefinition("'[0-9]{15}'", "'⟦(?=⟧[0-9])[0-9]{15}'", "DW3018", ""),
    BrokenDefinition("'[0-9]{15}'", "'([0-9])⟦\\1⟧'", "DW3018", ""),
    BrokenDefinition("'[0-9]{15}'", "'[0-9]+⟦?⟧'", "DW3018", ""),
    BrokenDefinition("'[0-9]{15}'", "'⟦^⟧[0-9]{15}$'", "DW3018", ""),
    BrokenDefinition("'[0-9]{15}'", "'[0-9]⟦{15,10}⟧'", "DW3018", ""),
    BrokenDefinition("'[0-9]{15}'", "'⟦+⟧[0-9]'", "DW3018", ""),
    BrokenDefinition("'[0-9]{15}'", "'⟦\\p{Foo}⟧'", "DW3018", ""),
    BrokenDefinition("'[0-9]{15}'", "'[⟦9-0⟧]'", "DW3018", ""),
    BrokenDefinition("'[0-9]{15}'", "⟦[0-9]⟧", "DW2003", "\"[0-9]\""),
]
