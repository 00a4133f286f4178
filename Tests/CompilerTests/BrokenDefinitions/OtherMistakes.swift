/// Mistakes in examples, rules and exits, in `catalog.yaml` and in types.
let otherMistakes: [BrokenDefinition] =
    exampleMistakes + catalogMistakes + namedTypeMistakes + structureMistakes

private let exampleMistakes = [
    BrokenDefinition("weight: 12", "⟦weigth⟧: 12", "DW3021", "“weight”"),
    BrokenDefinition("weight: 12", "⟦gewicht⟧: 12", "DW3021", "There are"),
    BrokenDefinition("weight: 12", "weight: ⟦\"12\"⟧", "DW3019", "whole number"),
    BrokenDefinition("weight: 12", "weight: ⟦0⟧", "DW3019", "at least 1"),
    BrokenDefinition("weight: 12", "weight: ⟦12.5⟧", "DW3019", "whole number"),
    BrokenDefinition("weight: 12", "weight: ⟦[12]⟧", "DW3019", "whole number"),
    BrokenDefinition("weight: 12", "weight: ⟦{kg: 12}⟧", "DW3019", "whole number"),
    BrokenDefinition("weight: 12", "weight: ⟦null⟧", "DW3020", "out"),
    BrokenDefinition("weight: 12", "⟦weight⟧:", "DW3020", "out"),
    BrokenDefinition("kind: family", "kind: ⟦familly⟧", "DW3003", "family"),
    BrokenDefinition("kind: family", "kind: ⟦Familie⟧", "DW3003", "family"),
    BrokenDefinition("\"276093400000123\"", "⟦276093400000123⟧", "DW3019", "text"),
    BrokenDefinition("\"276093400000123\"", "⟦\"27609\"⟧", "DW3019", "at least 15"),
    BrokenDefinition("today: 2026-03-01", "today: ⟦2026-02-30⟧", "DW2015", "2026-02-28"),
    BrokenDefinition("today: 2026-03-01", "today: ⟦1.3.2026⟧", "DW2015", "2026-03-01"),
    BrokenDefinition("price: minimum", "price: ⟦minimun⟧", "DW2023", "“minimum”"),
    BrokenDefinition("price: minimum", "price: ⟦largeGuardDog⟧", "DW2023", "“rule.largeGuardDog”"),
    BrokenDefinition("price: minimum", "price: ⟦exit.largeGuardDog⟧", "DW2023", "“rule.largeGuardDog”"),
    BrokenDefinition("price: minimum", "price: ⟦rescueDog⟧", "DW2023", "“exit.rescueDog”"),
    BrokenDefinition("price: minimum", "price: ⟦rescuDog⟧", "DW2023", "“exit.rescueDog”"),
    BrokenDefinition("price: minimum", "price: ⟦rule.largeGuard⟧", "DW2023", "“rule.largeGuardDog”"),
    BrokenDefinition("{price: minimum}", "{⟦prize⟧: minimum}", "DW3021", "“price”"),
    BrokenDefinition("{price: minimum}", "⟦price⟧", "DW2003", ""),
    BrokenDefinition("problems: {price: minimum}", "⟦problems⟧: {}", "DW2018", "one"),
    BrokenDefinition("\n    problems: {price: minimum}", "", "DW2002", "problems", at: "  ⟦expensiveDog⟧:"),
    BrokenDefinition(
        SoundCatalog.invalidAnswers + "    problems: {price: minimum}\n", "", "DW2030", "valid",
        at: "  ⟦expensiveDog⟧:"),
    BrokenDefinition(
        "    invalid: {kind", "    valid: {}\n    invalid: {kind", "DW2030", "valid", at: "  ⟦expensiveDog⟧:"),
    BrokenDefinition("    valid:\n", "    ⟦problems⟧: {kind: required}\n    valid:\n", "DW2031", "invalid"),
    BrokenDefinition(SoundCatalog.invalidAnswers, "    invalid: ⟦[guard, 1]⟧\n", "DW2003", ""),
    BrokenDefinition("at: size", "at: ⟦sise⟧", "DW3002", "“size”"),
    BrokenDefinition("at: size", "at: ⟦size = 1⟧", "DW2003", "name of the field"),
    BrokenDefinition("at: size", "at: ⟦[size]⟧", "DW2003", "name of the field"),
    BrokenDefinition("at: size", "at: size\n      severity: ⟦warn⟧", "DW2011", "“warning”"),
    BrokenDefinition("at: size", "at: size\n      severity: ⟦fehler⟧", "DW2011", "error"),
]

private let catalogMistakes = [
    BrokenDefinition("en: {name: English}", "⟦gb⟧: {name: English}", "DW2014", "Write: en", in: .catalog),
    BrokenDefinition("\"09162000\"", "⟦09162000⟧", "DW2014", "\"09162000\"", in: .catalog),
    BrokenDefinition("\"09162000\"", "⟦\"5315000\"⟧", "DW2014", "\"05315000\"", in: .catalog),
    BrokenDefinition("fallback: de}", "fallback: ⟦de-simple⟧}", "DW2027", "de, en", in: .catalog),
    BrokenDefinition("fallback: de}", "fallback: ⟦fr⟧}", "DW2027", "de, en", in: .catalog),
    BrokenDefinition(
        "{name: Deutsch}", "{name: Deutsch, fallback: ⟦en⟧}", "DW2027", "no fallback", in: .catalog),
    BrokenDefinition("de-simple: {", "⟦de_simple⟧: {", "DW2014", "de-simple", in: .catalog),
    BrokenDefinition(
        "  de: {name: Deutsch}", "  ⟦deutsch⟧: {name: Deutsch}", "DW2014", "Write: de", in: .catalog),
    BrokenDefinition("{name: Deutsch}", "⟦Deutsch⟧", "DW2003", "name", in: .catalog),
    BrokenDefinition("{name: Deutsch}", "{name: ⟦{de: Deutsch}⟧}", "DW2003", "Deutsch", in: .catalog),
    BrokenDefinition("Europe/Berlin", "⟦Berlin⟧", "DW2014", "Europe/Berlin", in: .catalog),
    BrokenDefinition("Europe/Berlin", "⟦MEZ⟧", "DW2014", "Europe/Berlin", in: .catalog),
    BrokenDefinition(
        "https://www.musterstadt.example", "⟦http://www.musterstadt.example⟧", "DW2014", "https://www",
        in: .catalog),
    BrokenDefinition(
        "https://www.musterstadt.example", "⟦https://www.musterstadt.example/⟧", "DW2014", "https://www",
        in: .catalog),
    BrokenDefinition(
        "https://www.musterstadt.example", "⟦www.musterstadt.example⟧", "DW2014", "https://www", in: .catalog),
    BrokenDefinition(
        "steueramt@musterstadt.example", "⟦steueramt.musterstadt.example⟧", "DW2014", "@", in: .catalog),
    BrokenDefinition("+49 221 123456", "⟦siehe Website⟧", "DW2014", "+49", in: .catalog),
    BrokenDefinition(
        "name: {de: Steueramt, en: Tax office}", "name: ⟦Steueramt⟧", "DW2017", "{de: Steueramt, en: …}",
        in: .catalog),
    BrokenDefinition(
        "name: {de: Steueramt, en: Tax office}", "⟦name⟧: {de: Steueramt}", "DW2005", "en:", in: .catalog),
    BrokenDefinition("  taxOffice:", "  ⟦tax-office⟧:", "DW2008", "taxOffice", in: .catalog),
    BrokenDefinition("  orderOffice:", "  ⟦taxOffice⟧:", "DW1020", "Delete", in: .catalog),
    BrokenDefinition("    phone: +49", "  ⟦phone⟧: +49", "DW2033", "ndent", in: .catalog),
    BrokenDefinition(
        "  rules:\n    largeGuardDog:", "    ⟦rules⟧:\n    largeGuardDog:", "DW2033", "to the left"),
]

private let namedTypeMistakes = [
    BrokenDefinition("type: codeList", "type: ⟦codelist⟧", "DW2011", "“codeList”", in: .types),
    BrokenDefinition("type: codeList", "type: ⟦choice⟧", "DW2011", "“codeList”", in: .types),
    BrokenDefinition("type: record", "type: ⟦recrod⟧", "DW2011", "“record”", in: .types),
    BrokenDefinition("ordered: true", "ordered: ⟦yes⟧", "DW2011", "“true”", in: .types),
    BrokenDefinition("ordered: true", "ordered: ⟦ja⟧", "DW2011", "“true”", in: .types),
    BrokenDefinition(
        "        type: date\n        label: {de: Geburtsdatum, en: Date of birth}\n        latest: today()",
        "        type: ⟦person⟧\n        label: {de: Geburtsdatum, en: Date of birth}", "DW2024",
        "another type", in: .types),
    BrokenDefinition("type: date\n", "type: ⟦dat⟧\n", "DW2010", "“date”", in: .types),
    BrokenDefinition("latest: today()", "latest: ⟦2026-13-01⟧", "DW2015", "", in: .types),
    BrokenDefinition("latest: today()", "when: ⟦fistName⟧ != null", "DW3002", "“firstName”", in: .types),
    BrokenDefinition("given-name", "⟦vorname⟧", "DW2011", "given-name", in: .types),
    BrokenDefinition("din91379", "⟦din91378⟧", "DW2011", "“din91379”", in: .types),
    BrokenDefinition(
        "options:\n      small: {de: klein, en: small}\n      large: {de: groß, en: large}",
        "options: ⟦[small, large]⟧", "DW2022", "small: {", in: .types),
    BrokenDefinition("large: {de: groß, en: large}", "⟦large⟧: {de: groß}", "DW2005", "en:", in: .types),
    BrokenDefinition("  dogSize:", "  ⟦dog-size⟧:", "DW2008", "dogSize", in: .types),
    BrokenDefinition(
        "  dogSize:\n", "  ⟦person⟧: {type: record}\n  dogSize:\n", "DW1020", "Delete", in: .types),
    BrokenDefinition(
        "  dogSize:\n", "  ⟦text⟧: {type: codeList, options: {a: {de: A, en: A}}}\n  dogSize:\n", "DW2020",
        "another name", in: .types),
    BrokenDefinition("    description: {de: Ein", "  ⟦description⟧: {de: Ein", "DW1009", "", in: .types),
    BrokenDefinition(
        "    description: {de: Ein Mensch., en: A person.}", "    description: ⟦Ein Mensch.⟧", "DW2017",
        "{de: Ein Mensch., en: …}", in: .types),
]

private let structureMistakes = [
    BrokenDefinition("      fields:\n        hello:", "      fields:\n        ⟦-⟧ hello:", "DW1035", "dash"),
    BrokenDefinition(
        "hello: {type: note, text: {de: Fast fertig., en: Almost done.}}", "hello: ⟦Fast fertig.⟧", "DW2003",
        "type"),
    BrokenDefinition(
        "otherDogs:\n          type: list", "otherDogs:\n          type: list\n          ⟦fields⟧: {}",
        "DW2001", ""),
    BrokenDefinition(
        "type: record\n            fields:\n              nick: {type: text, label: {de: Rufname, en: Name}}",
        "type: ⟦note⟧\n            text: {de: A, en: B}", "DW2025", ""),
    BrokenDefinition(
        "type: record\n            fields:\n              nick: {type: text, label: {de: Rufname, en: Name}}",
        "type: ⟦list⟧\n            item: {type: text}\n            itemLabel: {de: A, en: B}\n            maxItems: 2",
        "DW2026", ""),
    BrokenDefinition(
        "at: size\n      message:\n        de: Wachhunde sind groß.\n        en: Guard dogs are large.",
        "at: size\n      message: ⟦Wachhunde sind groß.⟧", "DW2017", "{de: Wachhunde sind groß., en: …}"),
    BrokenDefinition("pattern: {de: Bitte", "⟦patern⟧: {de: Bitte", "DW2023", "“pattern”"),
    BrokenDefinition(
        "pattern: {de: Bitte 15 Ziffern., en: 15 digits please.}", "pattern: ⟦Bitte 15 Ziffern.⟧", "DW2017",
        "{de: Bitte 15 Ziffern., en: …}"),
]
