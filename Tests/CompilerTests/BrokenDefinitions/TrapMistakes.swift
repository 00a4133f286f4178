/// The traps of published forms: what silently never fires there is an error here, at the smallest part that is wrong.
let trapMistakes =
    missingAnswers + spokenComparisons + missingOptions + strayQuotes + danglingLinks + tableTraps
    + computationTraps + orderTraps + functionTraps + nameTraps

/// Conditions on fields that do not exist.
private let missingAnswers = [
    condition("⟦wantDebit⟧", "DW3002", "“wantsDebit”"),
    condition("⟦wants_debit⟧", "DW3002", "“wantsDebit”"),
    condition("not(⟦wantsdebit⟧)", "DW3002", "“wantsDebit”"),
    condition("keeper.⟦lastName⟧ != null", "DW3002", ""),
    condition("⟦kepper⟧.birthDate != null", "DW3002", "“keeper”"),
    condition("age(keeper.⟦birthdate⟧) >= 18", "DW3002", "“birthDate”"),
    condition("kind = \"guard\" and ⟦wieght⟧ > 30", "DW3002", "“weight”"),
    condition("if ⟦paid⟧ then true else wantsDebit", "DW3002", ""),
    condition("count(⟦kinder⟧) > 0", "DW3002", ""),
    condition("\"Straße 🐕\" = chip or ⟦wantsDebt⟧", "DW3002", "“wantsDebit”"),
    condition("kind.⟦code⟧ = \"guard\"", "DW3011", ""),
    condition("since.⟦monat⟧ = 12", "DW3011", "“month”"), condition("since.⟦moon⟧ = 12", "DW3011", "weekday"),
    condition("since = ⟦today⟧", "DW3002", "“today()”"),
    // As people write numbers and days in German texts.
    condition("weight > ⟦12,50⟧", "DW1036", "12.50"),
    condition("weight between ⟦12,50⟧ and 20", "DW1036", "12.50"),
    condition("weight > ⟦1.012,50⟧", "DW1036", "1012.50"),
    condition("round half up(weight * ⟦0,19⟧, 2) > 3", "DW1036", "0.19"),
    condition("since > ⟦24.12.2026⟧", "DW1108", "date(\"2026-12-24\")"),
]

/// Comparisons as people say them, or as spreadsheets and other keyboards write them.
private let spokenComparisons = [
    condition("weight ⟦ist größer als⟧ 18", "DW1102", "“>”"),
    condition("weight ⟦größer gleich⟧ 18", "DW1102", "“>=”"),
    condition("weight ⟦größer⟧ oder wantsDebit", "DW1102", "“>”"),
    condition("weight ⟦kleiner oder gleich⟧ 18", "DW1102", "“<=”"),
    condition("weight ⟦ist größer als oder gleich⟧ 18", "DW1102", "“>=”"),
    condition("weight ⟦is greater than or equal to⟧ 18", "DW1102", "“>=”"),
    condition("weight ⟦ist nicht größer als⟧ 18", "DW1102", "“<=”"),
    condition("weight ⟦is equal to⟧ 18", "DW1102", "“=”"),
    condition("weight ⟦ist ungleich⟧ 18", "DW1102", "“!=”"),
    condition("weight ⟦ist nicht gleich⟧ 18", "DW1102", "“!=”"),
    condition("weight ⟦ist zwischen⟧ 1 und 3", "DW1102", "“between”"),
    condition("chip ⟦nicht in⟧ (\"a\", \"b\")", "DW1102", "not(… in …)"),
    condition("chip ⟦ist in⟧ (\"a\", \"b\")", "DW1102", "“in”"),
    condition("weight ⟦＝＝⟧ 3", "DW1102", "“=”"), condition("since > ⟦99.12.2020⟧", "DW1108", ""),
    condition("age(date(\"2000-01-01\")) >= 18 ⟦Jahre⟧", "DW1112", "Delete “Jahre”"),
    condition("weight ⟦mindestens⟧ 18", "DW1102", "“>=”"),
    condition("weight ⟦ist nicht leer⟧", "DW1102", "“!= null”"),
    condition("weight ⟦ist nicht⟧ 3", "DW1102", "“!=”"),
    condition("wantsDebit ⟦AND⟧ weight > 3", "DW1112", "Write: and"),
    condition("weight > 18 ⟦Jahre⟧", "DW1112", "a number without “Jahre”"),
    condition("wantsDebit and age(since) >= 18 ⟦Jahre⟧", "DW1112", "Delete “Jahre”"),
    condition("since + ⟦18 Jahre⟧ > today()", "DW1112", "duration(\"P18Y\")"),
    condition("today() - since > ⟦30 Tage⟧", "DW1112", "duration(\"P30D\")"),
    condition("weight ⟦＞＝⟧ 18", "DW1102", "“>=”"), condition("weight > ⟦１８⟧", "DW1102", "“18”"),
    condition("weight ⟦−⟧ 3 > 18", "DW1102", "“-”"), condition("weight ⟦×⟧ 3 > 18", "DW1102", "“*”"),
    condition("max(weight⟦;⟧ 3) > 18", "DW1102", "“,”"),
    condition("⟦WENN⟧(weight > 3, ja, nein)", "DW1102", "if … then … else …"),
    condition("⟦UND⟧(weight > 3, wantsDebit)", "DW3013", "… and …"),
    condition("⟦istleer⟧(weight)", "DW3013", "… = null"),
    condition("⟦JAHR⟧(since) > 2000", "DW3013", "….year"),
    condition("wantsDebit = ⟦True⟧", "DW3002", "“true”"), condition("weight = ⟦NULL⟧", "DW3002", "“null”"),
    condition("chip = ⟦12345⟧", "DW3006", "Write: \"12345\""),
    condition("weight > ⟦\"18\"⟧", "DW3006", "Write: 18"),
]

/// Conditions on options that do not exist, or on the texts of options.
private let missingOptions = [
    exit("kind = ⟦\"Rettung\"⟧", "DW3003", ""), exit("kind = ⟦\"rescued\"⟧", "DW3003", "rescue"),
    exit("kind = ⟦\"Rescue\"⟧", "DW3003", "rescue"), exit("kind = ⟦\" rescue\"⟧", "DW3003", "rescue"),
    exit("kind in (\"guard\", ⟦\"resuce\"⟧)", "DW3003", "rescue"),
    exit("⟦\"Familie\"⟧ = kind", "DW3003", "family"), exit("kind != ⟦\"\"⟧", "DW3014", "kind != null"),
    exit("size > ⟦\"medium\"⟧", "DW3003", ""), exit("size in (⟦\"groß\"⟧)", "DW3003", ""),
    exit("wantsDebit and kind = ⟦\"RESCUE\"⟧", "DW3003", "rescue"),
    exit("some k in [kind] satisfies k = ⟦\"none\"⟧", "DW3003", ""),
]

/// Literals in the wrong quotes, with quotes inside, or in quotes where none belong.
private let strayQuotes = [
    exit("kind = ⟦'rescue'⟧", "DW1103", "\"rescue\""), exit("kind = ⟦„rescue“⟧", "DW1103", "\"rescue\""),
    exit("kind = ⟦“rescue”⟧", "DW1103", "\"rescue\""), exit("kind = ⟦`rescue`⟧", "DW1103", "\"rescue\""),
    exit("kind = ⟦\"\\\"rescue\\\"\"⟧", "DW3003", "rescue"),
    exit("kind = ⟦\"'rescue'\"⟧", "DW3003", "rescue"),
    exit("kind = ⟦rescue⟧", "DW3002", "\"rescue\""), exit("weight = ⟦\"12\"⟧", "DW3006", ""),
    exit("wantsDebit = ⟦\"true\"⟧", "DW3006", ""), exit("since = ⟦\"2020-01-01\"⟧", "DW3016", "date("),
    exit("kind = ⟦\"„rescue“\"⟧", "DW3003", "rescue"), exit("⟦guard⟧ = kind", "DW3002", "\"guard\""),
    exit("since > ⟦2020-01-01⟧", "DW3016", "date("),
    exit("price > ⟦\"5\"⟧", "DW3006", ""), exit("kind = ⟦\"⟧rescue", "DW1104", ""),
]

/// Links to pages of the catalog that do not exist.
private let danglingLinks = [
    link("⟦service:exmaple⟧", "“example”"), link("⟦service:⟧", ""), link("⟦service:Example⟧", "“example”"),
    link("⟦page:keepr⟧", "“keeper”"), link("⟦page:⟧", "dog"), link("⟦field:kin⟧", "“kind”"),
    link("⟦field:keeper.firstname⟧", ""), link("⟦/de/exmaple/index.html⟧", "“example”"),
    link("⟦/en/exmaple⟧", "“example”"), link("⟦/de/example/formular.html⟧", ""),
    BrokenDefinition("Melden Sie hier Ihren Hund an.", "Siehe [hier](⟦example/form.html⟧).", "DW2029", ""),
    BrokenDefinition("Melden Sie hier Ihren Hund an.", "Siehe [hier](⟦../example/⟧).", "DW2029", ""),
    BrokenDefinition("Melden Sie hier Ihren Hund an.", "Siehe [hier](⟦#p-dog⟧).", "DW2029", ""),
]

/// Values by option.
private let tableTraps = [
    table("{by: kind, values: {family: 1, guard: 2, ⟦rescu⟧: 3}}", "DW3003", "rescue"),
    table("{by: kind, values: {family: 1, guard: 2, rescue: 3, ⟦Rettung⟧: 4}}", "DW3003", ""),
    table("{by: kind, values: {⟦Familie⟧: 1, guard: 2, rescue: 3}}", "DW3003", "family"),
    table("{by: kind, ⟦values⟧: {family: 1, guard: 2}}", "DW3042", "rescue"),
    table("{by: kind, values: {family: 1, guard: 2, rescue: 3}, ⟦otherwise⟧: 0}", "DW3042", "Leave"),
    table("{by: ⟦weight⟧, values: {one: 1}}", "DW3043", "if"),
    table("{by: ⟦knid⟧, values: {family: 1}}", "DW3002", "“kind”"),
    table("{by: ⟦wantsDebit⟧, values: {yes: 1}}", "DW3008", "looksAhead"),
    table("{by: kind, values: {family: 1, guard: 2, rescue: '⟦\"3\"⟧'}}", "DW3039", ""),
    table("{by: kind, values: {family: 1, guard: 2, rescue: ⟦1.005⟧}}", "DW3040", "round half up"),
    table("{by: kind, values: {family: 1}, ⟦default⟧: 0}", "DW2001", "“otherwise”"),
    table("{⟦field⟧: kind, values: {family: 1}, otherwise: 0}", "DW2001", "“by”"),
    table("{by: kind, ⟦values⟧: {}}", "DW2018", ""),
]

/// Computations and bounds that are no value of their field.
private let computationTraps = [
    table("⟦weight * 1.005⟧", "DW3040", "round half up(weight * 1.005, 2)"),
    table("'1.50 + ⟦weight / 3⟧'", "DW3040", "round half up(…, 2)"),
    table("if kind = \"guard\" then 1 else ⟦0.125⟧", "DW3040", ""),
    table("⟦weight * 1.500⟧", "DW3040", "1500"),
    table("⟦since⟧", "DW3039", ""), table("⟦kind = \"guard\"⟧", "DW3039", ""),
    table("'⟦\"5\"⟧'", "DW3039", ""),
    table("weight + ⟦wegiht⟧", "DW3002", "“weight”"), table("weight +⟦⟧", "DW1111", ""),
    BrokenDefinition("minimum: 1\n", "minimum: ⟦weight - 1⟧\n", "DW3038", "rule"),
    BrokenDefinition("minimum: 1\n", "minimum: string length(⟦cihp⟧)\n", "DW3002", "“chip”"),
    BrokenDefinition("minimum: 1\n", "minimum: ⟦string length(chip) * 0.5⟧\n", "DW3040", "round half up"),
    BrokenDefinition("minimum: 5.00", "minimum: ⟦since⟧", "DW3039", ""),
    BrokenDefinition("earliest: 2000-01-01", "earliest: ⟦weight⟧", "DW3039", "Name a bound"),
    BrokenDefinition("earliest: 2000-01-01", "earliest: today() - ⟦wieght⟧", "DW3002", "“weight”"),
    BrokenDefinition("maxItems: 5", "maxItems: ⟦weight / 10⟧", "DW3040", "round half up"),
    BrokenDefinition(
        "        story:\n          type: text\n",
        "        story:\n          type: text\n          ⟦computed⟧: chip\n",
        "DW3041", "integer"),
    table("weight\n          ⟦required⟧: true", "DW2034", "Leave"),
    table("weight\n          ⟦default⟧: 100", "DW2034", "Leave"),
]

/// What depends on itself, or on later pages.
private let orderTraps = [
    table("⟦fee⟧ + 1", "DW3038", "out of"),
    table(
        "⟦tax⟧ + 1\n        tax: {type: money, label: {de: A, en: B}, computed: fee * 2}", "DW3038", "out of"),
    table("if ⟦wantsDebit⟧ then 1 else 2", "DW3008", "looksAhead"),
    table("count(⟦otherDogs⟧) * 2.50", "DW3008", "looksAhead"),
    BrokenDefinition("required: kind = \"guard\"", "required: ⟦wantsDebit⟧", "DW3008", "looksAhead"),
    BrokenDefinition(
        "latest: today()\n          required", "latest: ⟦keeper⟧.birthDate\n          required", "DW3008",
        "looksAhead"),
    BrokenDefinition(
        "when: kind = \"family\" or kind = \"guard\"", "when: ⟦price⟧ > 5", "DW3008", "in front"),
    BrokenDefinition(
        "size: {type: dogSize",
        "note: {type: note, when: ⟦wantsDebit⟧, text: {de: A, en: B}}\n        size: {type: dogSize",
        "DW3008", "Put the note on the page"),
]

/// Functions as they are called elsewhere.
private let functionTraps = [
    exit("⟦length⟧(otherDogs) > 2", "DW3013", "count(…)"),
    exit("⟦len⟧(chip) > 2", "DW3013", "string length(…)"),
    exit("otherDogs.⟦count⟧ > 2", "DW3002", "Write: count(otherDogs)"),
    exit("some d in otherDogs satisfies ⟦nick⟧ = \"Rex\"", "DW3002", "“d.nick”"),
    exit("min(⟦otherDogs⟧) = \"Rex\"", "DW3025", "Write: min(otherDogs.nick)"),
    exit("⟦count otherDogs⟧ > 2", "DW1112", "Write: count(otherDogs)"),
    exit("⟦upper case keeper.firstName⟧ = \"KIM\"", "DW1112", "Write: upper case(keeper.firstName)"),
    exit("⟦alter keeper.birthDate⟧ > 2", "DW1112", "Write: age(keeper.birthDate)"),
    exit("wantsDebit⟦,⟧", "DW1112", "Delete “,”"),
    exit("weight > ⟦10 %⟧", "DW1102", "“0.10”"), exit("weight ⟦%⟧ 2 = 1", "DW1102", "modulo(…, …)"),
    exit("weight ⟦%⟧ > 3", "DW1112", "Delete “%”"), exit("weight ⟦%⟧ -2 = 0", "DW1102", "modulo(…, …)"),
    exit("max(weight,⟦5%⟧) > 2", "DW1102", "“0.05”"), exit("weight in [0..⟦10%⟧]", "DW1102", "“0.10”"),
    exit("(weight + 5)⟦%⟧ > 2", "DW1112", "Combine"), exit("weight > ⟦0 Mio⟧", "DW1102", "“0”"),
    exit("price > ⟦1'200⟧", "DW1102", "“1200”"), exit("price > ⟦1.5 Mio⟧", "DW1102", "“1500000”"),
    BrokenDefinition(
        "nick: {type: text, label: {de: Rufname, en: Name}}\n",
        """
        litters:
                          type: list
                          label: {de: Würfe, en: Litters}
                          itemLabel: {de: Wurf, en: Litter}
                          maxItems: 5
                          item: {type: record, fields: {pups: {type: integer, label: {de: Welpen, en: Pups}}}}
                pups:
                  type: integer
                  computed: sum(⟦otherDogs.litters.pups⟧)
                  label: {de: Welpen, en: Pups}

        """, "DW3010", "“computed: sum(litters.pups)”"),
]

/// Names that cannot be ones: what the field looks at is judged by its place nevertheless.
private let nameTraps = [
    BrokenDefinition("        chip:\n", "        ⟦Chip⟧:\n", "DW2008", "chip"),
    BrokenDefinition("        chip:\n", "        ⟦Nummer vom Chip⟧:\n", "DW2008", ""),
    BrokenDefinition("        account:\n", "        ⟦Das Konto⟧:\n", "DW2008", ""),
    BrokenDefinition(
        "nick: {type: text, label: {de: Rufname, en: Name}}\n",
        """
        isNamed: {type: boolean, label: {de: A, en: B}}
                      ⟦Nick⟧: {type: text, when: isNamed, label: {de: Rufname, en: Name}}

        """, "DW2008", "nick"),
]

private func condition(_ text: String, _ code: String, _ proposal: String) -> BrokenDefinition {
    BrokenDefinition("when: wantsDebit", "when: '\(text)'", code, proposal)
}

private func exit(_ text: String, _ code: String, _ proposal: String) -> BrokenDefinition {
    BrokenDefinition(
        "when: kind = \"rescue\"", "when: |-\n        \(text)", code, proposal)
}

private func link(_ target: String, _ proposal: String) -> BrokenDefinition {
    BrokenDefinition("Melden Sie hier Ihren Hund an.", "Siehe 🐕 [hier](\(target)).", "DW2035", proposal)
}

private func table(
    _ computed: String, _ code: String, _ proposal: String, at elsewhere: String? = nil
) -> BrokenDefinition {
    BrokenDefinition(
        "        story:\n",
        "        fee:\n          type: money\n          label: {de: Gebühr, en: Fee}\n          computed: \(computed)\n        story:\n",
        code, proposal, at: elsewhere)
}
