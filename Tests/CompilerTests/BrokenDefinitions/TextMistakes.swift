/// Texts, and values that YAML takes for something else than a text.
let textMistakes: [BrokenDefinition] = [
    BrokenDefinition(
        "title:\n  de: Hund anmelden\n  en: Register a dog", "⟦title⟧:\n  de: Hund anmelden", "DW2005", "en:"),
    BrokenDefinition("title: {de: Ihr Hund, en: Your dog}", "⟦title⟧: {de: Ihr Hund}", "DW2005", "en:"),
    BrokenDefinition("label: {de: Gewicht, en: Weight}", "⟦label⟧: {en: Weight}", "DW2005", "de:"),
    BrokenDefinition("label: {de: Gewicht, en: Weight}", "⟦label⟧: {}", "DW2005", "de:"),
    BrokenDefinition("label: {de: Gewicht, en: Weight}", "⟦label⟧:", "DW2017", "{de: …, en: …}"),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: ⟦Gewicht⟧", "DW2017", "{de: Gewicht, en: …}"),
    BrokenDefinition("label: {de: Gewicht, en: Weight}", "label: ⟦\"Gewicht\"⟧", "DW2017", "{de: "),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: ⟦[Gewicht, Weight]⟧", "DW2017", "{de: …, en: …}"),
    BrokenDefinition("label: {de: Gewicht, en: Weight}", "label: ⟦12⟧", "DW2017", "{de: "),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: Gewicht, en: ⟦{text: Weight}⟧}", "DW2003", ""),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: Gewicht, en: ⟦[Weight]⟧}", "DW2003", ""),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: Gewicht, en: Weight, ⟦fr⟧: Poids}", "DW2006",
        "de, en"),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {⟦DE⟧: Gewicht, en: Weight}", "DW2006", "“de”"),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {⟦deutsch⟧: Gewicht, en: Weight}", "DW2006", "“de”"),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: Gewicht, ⟦english⟧: Weight}", "DW2006", "“en”"),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: Gewicht, en: Weight, ⟦de-leicht⟧: x}", "DW2006",
        "“de-simple”"),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: Gewicht, en: Weight, ⟦leichte Sprache⟧: x}",
        "DW2006", "“de-simple”"),
    BrokenDefinition("label: {de: Gewicht, en: Weight}", "label: {de: Gewicht, ⟦en⟧: }", "DW2007", "Write"),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: Gewicht, en: ⟦\"\"⟧}", "DW2007", "Write"),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: Gewicht, en: ⟦\"   \"⟧}", "DW2007", "Write"),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: Gewicht, en: ⟦\"\u{200B}\u{AD}\"⟧}", "DW2007",
        "Write"),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: Gewicht, en: ⟦~⟧}", "DW2004", "Write the text"),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: Gewicht, en: ⟦null⟧}", "DW2004", "quotes"),
    BrokenDefinition("label: {de: Gewicht, en: Weight}", "label: {de: ⟦12⟧, en: Weight}", "DW2004", "\"12\""),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: Gewicht, en: ⟦No⟧}", "DW2004", "\"No\""),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: Gewicht, en: ⟦yes⟧}", "DW2004", "\"yes\""),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: Gewicht, en: ⟦on⟧}", "DW2004", "\"on\""),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: Gewicht, en: ⟦true⟧}", "DW2004", "\"true\""),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: ⟦2026-01-01⟧, en: Weight}", "DW2004",
        "\"2026-01-01\""),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: ⟦12:30⟧, en: Weight}", "DW2004", "\"12:30\""),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: ⟦0123⟧, en: Weight}", "DW2004", "\"0123\""),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: ⟦1e3⟧, en: Weight}", "DW2004", "\"1e3\""),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: ⟦0x1F⟧, en: Weight}", "DW2004", "\"0x1F\""),
    BrokenDefinition(
        "label: {de: Gewicht, en: Weight}", "label: {de: ⟦1.5⟧, en: Weight}", "DW2004", "\"1.5\""),
    BrokenDefinition("unit: kg", "unit: ⟦12⟧", "DW2004", "\"12\""),
    BrokenDefinition("unit: kg", "unit: ⟦n⟧", "DW2004", "\"n\""),
    BrokenDefinition("unit: kg", "unit: ⟦[kg, t]⟧", "DW2003", ""),
    BrokenDefinition("unit: kg", "⟦unit⟧: {de: kg}", "DW2005", "en: "),
    BrokenDefinition("unit: kg", "⟦unit⟧:", "DW2007", "Write"),
    BrokenDefinition("[Hund, Hundesteuer]", "[Hund, ⟦2026⟧]", "DW2004", "\"2026\""),
    BrokenDefinition("[Hund, Hundesteuer]", "⟦Hund, Hundesteuer⟧", "DW2003", "[Hund, Hundesteuer]"),
    BrokenDefinition("[Hund, Hundesteuer]", "[Hund, ⟦[Hundesteuer]⟧]", "DW2003", ""),
    BrokenDefinition("de: [Hund, Hundesteuer]", "⟦de⟧: []", "DW2018", "one"),
    BrokenDefinition("  de: [Hund, Hundesteuer]", "  ⟦fr⟧: [Chien]\n  de: [Hund]", "DW2006", "de, en"),
    BrokenDefinition(
        "de: Das kostet nichts.\n    en: This is free of charge.", "⟦de⟧: Das kostet nichts.", "DW2005", "en:"
    ),
    BrokenDefinition(
        "  - de: Das kostet nichts.\n    en: This is free of charge.", "  - ⟦Das kostet nichts.⟧", "DW2017",
        "{de: Das kostet nichts., en: …}"),
    BrokenDefinition(
        "fees:\n  - de: Das kostet nichts.\n    en: This is free of charge.",
        "fees: ⟦{de: Nichts., en: Nothing.}⟧", "DW2003", "[{de: Nichts., en: Nothing.}]"),
    BrokenDefinition(
        "fees:\n  - de: Das kostet nichts.\n    en: This is free of charge.", "⟦fees⟧:", "DW2018", "one"),
    BrokenDefinition("https://www.musterstadt.example/satzung", "⟦javascript:alert(1⟧", "DW2029", "https://"),
    BrokenDefinition(
        "https://www.musterstadt.example/satzung", "⟦www.musterstadt.example⟧", "DW2029",
        "https://www.musterstadt.example"),
    BrokenDefinition(
        "https://www.musterstadt.example/satzung", "⟦//musterstadt.example⟧", "DW2029", "https://"),
    BrokenDefinition("(https://www.musterstadt.example/satzung)", "(⟦⟧)", "DW2029", "https://"),
    BrokenDefinition(
        "https://www.musterstadt.example/satzung", "⟦https://www.musterstadt.example/satzung_(1⟧)", "DW2029",
        "%28"),
    BrokenDefinition(
        "https://www.musterstadt.example/satzung", "⟦https://www.musterstadt.example/s atzung⟧", "DW2029", ""),
]
