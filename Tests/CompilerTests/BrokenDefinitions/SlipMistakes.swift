/// Slips of people who do not program: each gets one error at its place, and a proposal that keeps what was meant.
let slipMistakes =
    spokenSlips + literalSlips + commaSlips + calculatedCommaSlips
    + quantifierSlips + boundSlips + nameSlips + groupSlips + braceSlips + cutExpressionSlips + meantSlips
    + thousandsSlips + quoteSlips

/// Comparisons in words.
private let spokenSlips = [
    // Of days the earlier is the older one, of ages the higher.
    condition("since ⟦älter als⟧ date(\"2024-01-01\")", "DW1102", "“<”"),
    condition("since ⟦ist jünger als⟧ today()", "DW1102", "“>”"),
    condition("since ⟦older than 3 months⟧", "DW1102", "“< today() - duration(\"P3M\")”"),
    condition("since ⟦ist nicht älter als 3 Monate⟧", "DW1102", "Write “>= today() - duration(\"P3M\")”"),
    condition("since ⟦gleich oder älter als 3 Monate⟧", "DW1102", "“<= today() - duration(\"P3M\")”"),
    condition("keeper.birthDate ⟦jünger als 18⟧", "DW1102", "“> today() - duration(\"P18Y\")”"),
    condition("weight ⟦älter als⟧ weight", "DW1102", "“>” with numbers"),
    condition("weight ⟦älter als⟧ age(since)", "DW1102", "“>”"),
    condition("age(since) ⟦älter als⟧ 18", "DW1102", "“>”"),
    condition("age(since) ⟦jünger als⟧ age(keeper.birthDate)", "DW1102", "“<”"),
    condition("weight ⟦nicht zwischen⟧ 2 und 5", "DW1102", "not(… between … and …)"),
    condition("weight ⟦gleich oder größer⟧ 2", "DW1102", "“>=”"),
    condition("weight ⟦größer / gleich⟧ 2", "DW1102", "“>=”"),
    condition("chip ⟦ist ausgefüllt⟧", "DW1102", "“!= null”"),
    condition("chip ⟦ist nicht ausgefüllt⟧", "DW1102", "“= null”"),
    condition("chip ⟦fehlt⟧", "DW1102", "“= null”"),
    condition("kind ⟦ist kein⟧ \"guard\"", "DW1102", "“!=”"),
    condition("kind ⟦ist entweder⟧ \"guard\" oder \"family\"", "DW1102", "in (…, …)"),
    condition("⟦chip beginnt mit \"27\"⟧", "DW1102", "starts with(chip, \"27\")"),
    condition("⟦chip does not contain \"27\"⟧", "DW1102", "not(contains(chip, \"27\"))”"),
    condition("⟦chip enthält nicht \"27\"⟧", "DW1102", "“not(\"27\" in chip)” with a selection"),
    condition("⟦chip.includes(\"27\")⟧ or wantsDebit", "DW1102", "“\"27\" in chip”"),
    condition("weight + 1 ⟦contains⟧ \"27\"", "DW1102", "contains(…, …)"),
    condition("chip ⟦contains⟧ lower case(chip)", "DW1102", "contains(…, …)"),
    condition("kind ⟦ist keines von⟧ \"guard\"", "DW1102", "not(… in (…, …))"),
    condition("weight ⟦is equal to or greater than⟧ 5", "DW1102", "“>=”"),
    condition("weight ⟦von⟧ 1 bis 5", "DW1102", "between … and …"),
    // What stands behind a number is a unit only if it can be nothing else.
    condition("weight > 2 ⟦wantsDebit⟧", "DW1112", "`and` or `or`"),
    condition("price > ⟦5 Tausend⟧", "DW1102", "“5000”"),
    condition("price > 5 ⟦Taler⟧", "DW1112", "Combine"),
    condition("weight in (2 ⟦5⟧)", "DW1112", "Combine"),
    condition("since ⟦mehr als 3 Monate⟧", "DW1102", "“< today() - duration(\"P3M\")” where days"),
    condition("weight ⟦mindestens 18 Monate⟧", "DW1102", "“>= 18” with numbers"),
    condition("since ⟦vor⟧ date(\"2024-01-01\")", "DW1102", "“<”"),
    condition("weight ⟦at least⟧ 5", "DW1102", "“>=”"), condition("weight ⟦unter⟧ 5", "DW1102", "“<”"),
    condition("weight > 18 ⟦Monate⟧", "DW1112", "today() - duration(\"P18M\")"),
    condition("weight > 40 ⟦kg⟧", "DW1112", "Delete “kg”"),
    condition("weight > 40 ⟦m²⟧", "DW1112", "Delete “m²”"),
    condition("⟦when⟧ weight > 40", "DW1112", "Delete"), condition("⟦if⟧ weight > 40", "DW1112", "Delete"),
    condition("⟦nur wenn⟧ weight > 40", "DW1112", "Delete"),
    condition("⟦only if⟧ weight > 40", "DW1112", "Delete"),
    condition("if weight > 40 then wantsDebit⟦⟧", "DW1113", "else"),
    condition("⟦{{weight}}⟧ > 40", "DW1102", "“weight”"),
]

/// Values that stand for something else elsewhere.
private let literalSlips = [
    condition("wantsDebit = ⟦\"nein\"⟧", "DW3006", "Write: false"),
    condition("wantsDebit != ⟦\"Falsch\"⟧", "DW3006", "Write: false"),
    condition("wantsDebit = ⟦0⟧", "DW3006", "Write: false"),
    condition("since > ⟦\"24.12.2024\"⟧", "DW3006", "date(\"2024-12-24\")"),
    condition("since > date(⟦\"24.12.2024\"⟧)", "DW3012", "\"2024-12-24\""),
    condition("⟦since - 30⟧ > today()", "DW3024", "duration(\"P30D\")"),
    condition("weight < ⟦1.200⟧", "DW3017", "If you mean 1200"),
    condition("price < ⟦1.200⟧", "DW3017", "If you mean 1200"),
    condition("price < ⟦1.200.000⟧", "DW1108", "1200000"),
    condition("price < ⟦1 200⟧", "DW1102", "“1200”"), condition("price < 1200 ⟦€⟧", "DW1112", "Delete"),
    condition("max(⟦1.200⟧, price) > 5", "DW3017", "If you mean 1200"),
    condition("since > ⟦\"31.02.2024\"⟧", "DW3006", "for example"),
    BrokenDefinition("minimum: 5.00", "minimum: ⟦5.000⟧", "DW2013", "If you mean 5000"),
    BrokenDefinition(
        "        story:\n",
        "        fee: {type: money, label: {de: A, en: B}, computed: if weight > 9 then ⟦1.200⟧ else 1}\n        story:\n",
        "DW3040", "If you mean 1200"),
    BrokenDefinition(
        "latest: today()\n          required", "latest: ⟦heute⟧\n          required", "DW3023",
        "Write: today()"),
    BrokenDefinition(
        "latest: today()\n          required", "latest: ⟦today() + 14⟧\n          required", "DW3023",
        "today() + duration(\"P14D\")"),
    condition("kind = \"guard\" or ⟦\"family\"⟧", "DW3004", "in (…, …)"),
    condition("kind ⟦in \"guard\",⟧ \"family\"", "DW1102", "in (…, …)"),
    condition("kind ⟦= \"guard\",⟧ \"family\"", "DW1102", "in (…, …)"),
    condition("weight in (1, 2)⟦,⟧ wantsDebit", "DW1112", "`and` or `or`"),
    condition("price in ⟦12,50⟧", "DW1036", "12.50"), condition("price = ⟦12,50⟧", "DW1036", "12.50"),
    condition("1 < weight ⟦<⟧ 5", "DW1107", "1 < x and x < 5"),
]

/// Commas in numbers, where they could separate values.
private let commaSlips = [
    condition("weight in (⟦1,50⟧, 2)", "DW1036", "1.50 if decimals are meant, otherwise “1, 50”"),
    condition("weight in (2, ⟦1,50⟧)", "DW1036", "“1, 50”"),
    condition("max(⟦30,50⟧, weight) > 3", "DW1036", "30.50"),
    condition("max(weight, ⟦1''000,50⟧) > 3", "DW1036", "1000.50"),
    condition("max(-⟦1.030,50⟧, weight) > 3", "DW1036", "1030.50"),
    condition("max(weight,⟦30,05⟧) > 3", "DW1036", "30.05"),
    condition("max(⟦30,50⟧,weight) > 3", "DW1036", "30.50"),
    condition("max(1,weight * ⟦30,50⟧) > 3", "DW1036", "30.50"),
    condition("weight > floor(⟦1,5⟧)", "DW1036", "1.5"),
    condition("round half up(weight * ⟦2,50⟧) > 3", "DW1036", "2.50"),
    condition("price in (⟦12,50⟧)", "DW1036", "12.50"),
    condition("price in [⟦12,50⟧,13,75]", "DW1036", "12.50"),
    condition("weight > abs(⟦12,50⟧)", "DW1036", "Write 12.50 if decimals are meant."),
]

/// Commas in numbers that are calculated with, rounded or looked through.
private let calculatedCommaSlips = [
    condition("round half up(weight*⟦0,5⟧) > 3", "DW1036", "0.5"),
    condition("round half up(price*⟦1,19⟧) > 3", "DW1036", "1.19"),
    condition("max(price * ⟦1,5⟧) > 3", "DW1036", "1.5"), condition("max(price+⟦0,5⟧) > 3", "DW1036", "0.5"),
    // To more digits than the product has.
    condition("round half up(price * ⟦2,5⟧) > 3", "DW1036", "2.5 if decimals"),
    condition("modulo(⟦12,5⟧) = weight", "DW1036", "12.5"),
    condition("max([⟦30,50⟧,weight,20]) > 3", "DW1036", "30.50"),
    condition("weight in [⟦0,5⟧,1,5]", "DW1036", "0.5"),
    condition("list contains([⟦12,50⟧,13,75], price)", "DW1036", "12.50"),
    condition("some x in [⟦0,5⟧,1,5] satisfies weight > x", "DW1036", "0.5"),
    // The end of a line says nothing, another blank does.
    BrokenDefinition(
        "when: wantsDebit", "when: >\n            weight in (⟦1,5⟧,\n            2, 3)", "DW1036", "1.5"),
    // Nobody writes a number like that.
    condition("weight in (⟦2024,2025⟧, 2026)", "DW1036", "Write “2024, 2025” with a blank"),
    condition("weight = ⟦2024,2025⟧", "DW1036", "in (2024, 2025)"),
    condition("price > ⟦2,5 Mio.⟧ or wantsDebit", "DW1102", "“2500000”"),
    condition("price in (⟦2,5 Mio⟧, 3)", "DW1102", "“2500000”"),
    condition("price > ⟦2 Mio.⟧", "DW1102", "“2000000”"),
]

/// Commas between thousands, as in English.
private let thousandsSlips = [
    field("type: money, maximum: ⟦10,000.00⟧", "DW1036", "Write: 10000.00"),
    field("type: integer, maximum: ⟦1,000,000⟧", "DW1036", "Write: 1000000"),
    field("type: integer, maximum: ⟦1,200⟧", "DW1036", "Write 1200 if thousands are meant, and 1.200"),
    field("type: integer, minimum: ⟦-1,200⟧", "DW1036", "Write -1200 if"),
    field("type: text, when: price > ⟦10,000.00⟧", "DW1036", "Write: 10000.00"),
    field("type: integer, maximum: ⟦1,20⟧", "DW1036", "Write 1.20 if decimals"),
    BrokenDefinition("maximum: 120", "maximum: ⟦1,200⟧", "DW2013", "Write: 1200"),
    BrokenDefinition("minimum: 5.00", "minimum: ⟦1,200.50⟧", "DW2013", "Write: 1200.50"),
    BrokenDefinition(
        "minimum: 5.00", "minimum: ⟦1,200⟧", "DW2013", "If you mean 1200, write it without a comma"),
    BrokenDefinition("maximum: 120", "maximum: ⟦40 %⟧", "DW2013", "Write: 40"),
    condition("price > ⟦10,000.00⟧", "DW1108", "Write: 10000.00"),
    condition("price > ⟦1,200⟧", "DW1036", "Write 1200 if thousands are meant, and 1.200"),
    condition("price in (⟦1,200⟧, 5)", "DW1036", "1200 if thousands are, otherwise “1, 200”"),
]

/// Where quotes would not be enough.
private let quoteSlips = [
    BrokenDefinition("\"99102001060000\"", "⟦\"99 102 001 060 000\"⟧", "DW2014", "\"99102001060000\""),
    BrokenDefinition(
        "fees:\n  - de: Das kostet nichts.\n    en: This is free of charge.",
        "fees: ⟦{de: Das kostet nichts., en: This is free of charge.}⟧", "DW2003",
        "[{de: Das kostet nichts., en: This is free of charge.}]"),
    BrokenDefinition(
        "fees:\n  - de: Das kostet nichts.\n    en: This is free of charge.",
        "fees:\n  ⟦de: Das kostet nichts.\n  en: This is free of charge.⟧", "DW2003", "- de: …"),
    BrokenDefinition(
        "latest: today()\n          required", "latest: ⟦14 days⟧\n          required", "DW3023",
        "today() + duration(\"P14D\")"),
    BrokenDefinition(
        "latest: today()\n          required", "latest: ⟦18 Jahre⟧\n          required", "DW3023",
        "today() - duration(\"P18Y\")"),
    field("type: time, required: false, default: ⟦8:00⟧", "DW2004", "\"08:00\""),
    field("type: choice, options: {a: {de: A, en: A}, ⟦null⟧: {de: B, en: B}}", "DW2019", "nullValue"),
    field("type: choice, options: {a: {de: A, en: A}, ⟦no⟧: {de: B, en: B}}", "DW2004", "\"no\""),
    BrokenDefinition(
        "phone: +49 221 123456", "phone: ⟦0221123456⟧", "DW2004", "\"0221123456\"", in: .catalog),
    BrokenDefinition("phone: +49 221 123456", "phone: ⟦12⟧", "DW2014", "+49 221", in: .catalog),
]

/// What other languages and other dialects of FEEL write in another way.
private let meantSlips = [
    condition("⟦is empty(chip)⟧ or wantsDebit", "DW1102", "“chip = null”"),
    condition("weight ⟦> 3 bis 5⟧ and wantsDebit", "DW1102", "“in [3..5]”"),
    condition("weight > 3 ⟦kleiner⟧ 5", "DW1107", "between"),
    condition("weight > 3⟦;⟧ wantsDebit", "DW1112", "`and` or `or`"),
    condition("weight > 3 ⟦// viel⟧", "DW1112", "behind “#”"),
    condition("weight > 3 ⟦/*⟧ viel */", "DW1112", "behind “#”"),
    condition("kind = ⟦Wache⟧ or wantsDebit", "DW3002", ""),
    condition("⟦not wantsDebit⟧", "DW1109", "`not(wantsDebit)`"),
    condition("kind = ⟦„guard“⟧", "DW1103", "\"guard\""),
    condition("chip = ⟦\"\"⟧ or wantsDebit", "DW3014", "chip = null"),
    condition("⟦string length(chip) = 0⟧ or wantsDebit", "DW3014", "chip = null"),
    condition("weight in ⟦[3-5]⟧", "DW3009", "in [3..5]"),
    condition("since.weekday = ⟦\"Montag\"⟧", "DW3006", "Write: 1"),
    condition("since.weekday in (⟦0⟧, 6)", "DW3017", "Monday is 1, Sunday is 7."),
    condition("not(since.month = ⟦0⟧)", "DW3017", "1 to 12 are possible."),
    condition("since.month = ⟦Dezember⟧", "DW3006", "Write: 12"),
    condition("since > ⟦date(2026,13,1)⟧", "DW3012", "year-month-day"),
    condition("since > date(⟦2026-01-01⟧)", "DW3025", "\"2026-01-01\""),
    condition("since > today() - duration(⟦\"18Y\"⟧)", "DW3027", "\"P18Y\""),
    BrokenDefinition(
        "problems: {price: minimum}", "problems: {⟦/keeper/birthDate⟧: minimum}", "DW3021",
        "Write: keeper.birthDate"),
]

/// Quantifiers.
private let quantifierSlips = [
    condition("some x in otherDogs satisfies weight > ⟦12,50⟧", "DW1036", "12.50"),
    condition("every x in otherDogs satisfies price < ⟦12,5⟧ and weight > 3", "DW1036", "12.5"),
    condition("⟦any⟧ x in otherDogs satisfies x.nick = \"a\"", "DW1102", "“some”"),
    condition("weight > 3 and ⟦alle⟧ x in otherDogs satisfies x.nick = \"a\"", "DW1102", "“every”"),
]

/// Bounds that are not numbers.
private let boundSlips = [
    BrokenDefinition("maximum: 120", "maximum: ⟦heute⟧", "DW3002", "A number is written in digits"),
    BrokenDefinition("minimum: 1\n", "minimum: ⟦ja⟧\n", "DW3002", "A number is written in digits"),
    BrokenDefinition("minimum: 1\n", "minimum: ⟦leer⟧\n", "DW3002", "A number is written in digits"),
    BrokenDefinition("minimum: 1\n", "minimum: -⟦debt⟧\n", "DW3002", "There are: kind"),
    BrokenDefinition("minimum: 1\n", "minimum: ⟦-kind⟧\n", "DW3024", ""),
]

/// Names of answers.
private let nameSlips = [
    // Neither the field itself nor a later one.
    condition("⟦acount⟧", "DW3002", "There are: kind"), condition("⟦agrement⟧", "DW3002", "There are: kind"),
    BrokenDefinition(
        "        account:\n          type: iban\n          label: {de: IBAN, en: IBAN}\n          when: wantsDebit\n",
        """
                owns: {type: text, label: {de: A, en: B}}
                owner: {type: boolean, label: {de: C, en: D}}
                account: {type: iban, label: {de: IBAN, en: IBAN}, when: ⟦owne⟧}

        """, "DW3002", "“owner”"),
    condition("chip.⟦length⟧ = 15", "DW3011", "string length(chip)"),
    condition("⟦len⟧(chip) = 15", "DW3013", "string length(…)"),
    condition("age(⟦birthDate⟧) > 18", "DW3002", "keeper.birthDate"),
    condition("⟦dog⟧.weight > 18", "DW3002", "Write: weight"),
    condition("⟦wants⟧ > 18", "DW3002", ""), condition("⟦summe⟧ > 18", "DW3002", "sum(…)"),
    condition("⟦Weight⟧ > 18", "DW3002", "“weight”"), condition("⟦alter⟧ > 18", "DW3002", "age(…)"),
]

/// Groups in the wrong place.
private let groupSlips = [
    BrokenDefinition("        weight:\n", "      ⟦weight⟧:\n", "DW1009", "with 8 blanks, as much as “size”"),
    BrokenDefinition("        weight:\n", "    ⟦weight⟧:\n", "DW1009", "with 8 blanks, as much as “size”"),
    BrokenDefinition("\n  rules:\n", "\n⟦rules⟧:\n", "DW1009", "with 2 blanks, as much as “pages”"),
    BrokenDefinition("        price:\n", "          ⟦price⟧:\n", "DW1009", "Indent “price” less"),
    BrokenDefinition(
        "    keeper:\n      title",
        "    ⟦extra⟧:\n      type: email\n      label: {de: A, en: B}\n    keeper:\n      title",
        "DW2033", "below “fields”"),
    BrokenDefinition("          item:\n", "          ⟦itm⟧:\n", "DW2001", "“item”"),
    BrokenDefinition(
        "        since:\n          type: date\n",
        "          ⟦extra⟧: {type: text, label: {de: A, en: B}}\n        since:\n          type: date\n",
        "DW2001",
        "a field itself"),
    BrokenDefinition(
        "require: size = ", "⟦when⟧: size = ", "DW2001", "require: not(…)"),
    BrokenDefinition(
        "latest: today()\n          required", "⟦maximum⟧: today()\n          required", "DW2001", "“latest”"),
    BrokenDefinition(
        "label: {de: IBAN, en: IBAN}", "label: {de: IBAN, en: IBAN}⟦,⟧ hint: {de: A, en: B}", "DW1015",
        "a line of its own: hint: {de: A, en: B}"),
]

/// Texts between braces that hold what ends them there.
private let braceSlips = [
    label("label: {de: Nur ⟦{⟧name} darf, en: IBAN}", "DW1017", "\"Nur {name} darf\""),
    label("label: {de: Nur ⟦[⟧die, en: IBAN], en: IBAN}", "DW1017", "\"Nur [die, en: IBAN]\""),
    label("label: {de: Heute, nur ⟦{⟧name}, sonst nicht, en: IBAN}", "DW1017", "{name}, sonst nicht\""),
    label("label: {de: ⟦*Letzter⟧ Tag, en: IBAN}", "DW1024", "\"*Letzter Tag\""),
    // A comma has cut off what the text begins with.
    label(
        "label: {de: Bis zu *fünf*, siehe ⟦[⟧Satzung](/s)., en: IBAN}", "DW1017",
        "\"Bis zu *fünf*, siehe [Satzung](/s).\""),
    label("label: {en: IBAN, de: Heute, morgen, nur ⟦{⟧name}}", "DW1017", "\"Heute, morgen, nur {name}\""),
    label("label: {de: ⟦[⟧die Satzung](/s) gilt, en: IBAN}", "DW1017", "\"[die Satzung](/s) gilt\""),
    label("label: {de: Heute, ⟦[⟧Satzung](/s), en: IBAN}", "DW1017", "\"Heute, [Satzung](/s)\""),
    label("label: {en: \"A, B\", de: Heute ⟦{⟧name}}", "DW1017", "\"Heute {name}\""),
    label("label: {en: IBAN, de: Heute, ⟦@⟧morgen}", "DW1013", "\"Heute, @morgen\""),
    label("label: {en: IBAN, de: Heute, ⟦*Letzter⟧ Tag}", "DW1024", "\"Heute, *Letzter Tag\""),
    label("label: {en: IBAN, de: Heute, ⟦*morgen⟧}", "DW1024", "\"Heute, *morgen\""),
    label("label: {en: IBAN, de: Heute, siehe ⟦#1⟧}", "DW1033", "\"Heute, siehe #1\""),
    label("⟦label⟧ = {de: IBAN, en: IBAN}", "DW1008", "“label: {de: IBAN, en: IBAN}”"),
    label("label: ⟦&l⟧ {de: IBAN, en: IBAN}", "DW1032", "Delete “&l”"),
    label("label: {de: Tag, ⟦Monat⟧, Jahr, en: IBAN}", "DW2006", "\"Tag, Monat, Jahr\""),
    decimalDefault("⟦6.505⟧", "6505"), decimalDefault("⟦\"6,5\"⟧", "6.5"),
]

/// Expressions between braces that a comma cuts: one error, whatever is left of them.
private let cutExpressionSlips = [
    field("type: date, earliest: date⟦(⟧2026,1,1)", "DW1105", "or write date(\"2026-01-01\")"),
    field("type: date, earliest: date⟦(⟧2026, 1, 1)", "DW1105", "\"date(2026, 1, 1)\""),
    field("type: text, when: time⟦(⟧8,30,0) = null", "DW1105", "\"time(8,30,0) = null\""),
    field("type: text, when: max⟦(⟧weight, 2, 3) > 3", "DW1105", "\"max(weight, 2, 3) > 3\""),
    field("type: text, when: weight in ⟦(⟧1,2)", "DW1105", "\"weight in (1,2)\""),
    field("type: integer, unit: m ⟦(⟧a, b)", "DW1105", "Put the whole text into quotes: \"m (a, b)\""),
    field("type: integer, minimum: weight + ⟦0,5⟧", "DW1036", "0.5"),
]

private func field(_ mistake: String, _ code: String, _ proposal: String) -> BrokenDefinition {
    BrokenDefinition(
        "        story:\n",
        "        extra: {\(mistake), label: {de: A, en: B}}\n        story:\n", code, proposal)
}

private func label(_ mistake: String, _ code: String, _ proposal: String) -> BrokenDefinition {
    BrokenDefinition("label: {de: IBAN, en: IBAN}", mistake, code, proposal)
}

/// A number with two digits behind the point.
private func decimalDefault(_ mistake: String, _ proposal: String) -> BrokenDefinition {
    BrokenDefinition(
        "        story:\n",
        "        length: {type: decimal, scale: 2, required: false, label: {de: A, en: B}, default: \(mistake)}\n        story:\n",
        "DW2013", proposal)
}

private func condition(_ text: String, _ code: String, _ proposal: String) -> BrokenDefinition {
    BrokenDefinition("when: wantsDebit", "when: '\(text)'", code, proposal)
}
