/// Keys that are misspelt, missing, at the wrong level or written twice.
let keyMistakes: [BrokenDefinition] = spellingMistakes + levelMistakes + missingKeyMistakes

private let spellingMistakes = [
    // What an item is called does not stand in the item.
    BrokenDefinition(
        "itemLabel: {de: Hund, en: Dog}\n          maxItems: 5\n          required: false\n          item:\n",
        "maxItems: 5\n          required: false\n          item:\n            ⟦label⟧: {de: Hund, en: Dog}\n",
        "DW2001", "“itemLabel” beside"),
    BrokenDefinition("when: wantsDebit", "⟦relevant⟧: wantsDebit", "DW2001", "“when”"),
    BrokenDefinition("require: size", "⟦constraint⟧: size", "DW2001", "“require”"),
    BrokenDefinition("processingTime:", "⟦procesingTime⟧:", "DW2001", "“processingTime”"),
    BrokenDefinition("processingTime:", "⟦processing_time⟧:", "DW2001", "“processingTime”"),
    BrokenDefinition("processingTime:", "⟦processing-time⟧:", "DW2001", "“processingTime”"),
    BrokenDefinition("processingTime:", "⟦ProcessingTime⟧:", "DW2001", "“processingTime”"),
    BrokenDefinition("processingTime:", "⟦bearbeitungszeit⟧:", "DW2001", "“processingTime”"),
    BrokenDefinition("title:\n  de: Hund", "⟦titel⟧:\n  de: Hund", "DW2001", "“title”"),
    BrokenDefinition("title:\n  de: Hund", "⟦Überschrift⟧:\n  de: Hund", "DW2001", "“title”"),
    BrokenDefinition("legalBasis:", "⟦rechtsgrundlagen⟧:", "DW2001", "“legalBasis”"),
    BrokenDefinition("description:\n", "⟦beschreibung⟧:\n", "DW2001", "“description”"),
    BrokenDefinition("responsible:", "⟦zuständig⟧:", "DW2001", "“responsible”"),
    BrokenDefinition("audience:", "⟦zielgruppe⟧:", "DW2001", "“audience”"),
    BrokenDefinition("fees:", "⟦gebühren⟧:", "DW2001", "“fees”"),
    BrokenDefinition("keywords:", "⟦stichwörter⟧:", "DW2001", "“keywords”"),
    BrokenDefinition("form:\n", "⟦formular⟧:\n", "DW2001", "“form”"),
    BrokenDefinition("  pages:", "  ⟦seiten⟧:", "DW2001", "“pages”"),
    BrokenDefinition("fields:\n        kind", "⟦felder⟧:\n        kind", "DW2001", "“fields”"),
    BrokenDefinition("label: {de: Gewicht", "⟦bezeichnung⟧: {de: Gewicht", "DW2001", "“label”"),
    BrokenDefinition("label: {de: Gewicht", "⟦lable⟧: {de: Gewicht", "DW2001", "“label”"),
    BrokenDefinition("label: {de: Gewicht", "⟦name⟧: {de: Gewicht", "DW2001", "“label”"),
    BrokenDefinition("label: {de: Gewicht", "⟦Label⟧: {de: Gewicht", "DW2001", "“label”"),
    BrokenDefinition("type: integer", "⟦typ⟧: integer", "DW2001", "“type”"),
    BrokenDefinition("type: integer", "⟦Typ⟧: integer", "DW2001", "“type”"),
    BrokenDefinition(
        "options:\n            family", "⟦optionen⟧:\n            family", "DW2001", "“options”"),
    BrokenDefinition("options:\n            family", "⟦auswahl⟧:\n            family", "DW2001", "“options”"),
    BrokenDefinition("hint: {de: Mit", "⟦hinweis⟧: {de: Mit", "DW2001", "“hint”"),
    BrokenDefinition("unit: kg", "⟦einheit⟧: kg", "DW2001", "“unit”"),
    BrokenDefinition("minimum: 1\n", "⟦min⟧: 1\n", "DW2001", "“minimum”"),
    BrokenDefinition("maximum: 120", "⟦max⟧: 120", "DW2001", "“maximum”"),
    BrokenDefinition("maxLength: 15\n", "⟦maxlength⟧: 15\n", "DW2001", "“maxLength”"),
    BrokenDefinition("required: recommended", "⟦pflicht⟧: recommended", "DW2001", "“required”"),
    BrokenDefinition("required: recommended", "⟦mandatory⟧: recommended", "DW2001", "“required”"),
    BrokenDefinition("when: wantsDebit", "⟦wenn⟧: wantsDebit", "DW2001", "“when”"),
    BrokenDefinition("when: wantsDebit", "⟦if⟧: wantsDebit", "DW2001", "“when”"),
    BrokenDefinition("when: wantsDebit", "⟦condition⟧: wantsDebit", "DW2001", "“when”"),
    BrokenDefinition("prefill: profile", "⟦vorbelegung⟧: profile", "DW2001", "“prefill”"),
    BrokenDefinition("default: false", "⟦standard⟧: false", "DW2001", "“default”"),
    BrokenDefinition("pattern: '", "⟦muster⟧: '", "DW2001", "“pattern”"),
    BrokenDefinition("messages:\n", "⟦meldungen⟧:\n", "DW2001", "“messages”"),
    BrokenDefinition("  rules:", "  ⟦regeln⟧:", "DW2001", "“rules”"),
    BrokenDefinition("message:\n        de", "⟦meldung⟧:\n        de", "DW2001", "“message”"),
    BrokenDefinition("require: size", "⟦condition⟧: size", "DW2001", "“require”"),
    BrokenDefinition("at: size", "⟦field⟧: size", "DW2001", "“at”"),
    BrokenDefinition("examples:", "⟦beispiele⟧:", "DW2001", "“examples”"),
    BrokenDefinition("    valid:\n", "    ⟦gültig⟧:\n", "DW2001", "“valid”"),
    BrokenDefinition("problems: {", "⟦probleme⟧: {", "DW2001", "“problems”"),
    BrokenDefinition("languages:", "⟦sprachen⟧:", "DW2001", "“languages”", in: .catalog),
    BrokenDefinition("timeZone:", "⟦timezone⟧:", "DW2001", "“timeZone”", in: .catalog),
    BrokenDefinition("fallback:", "⟦ersatz⟧:", "DW2001", "“fallback”", in: .catalog),
    BrokenDefinition("website:", "⟦url⟧:", "DW2001", "“website”", in: .catalog),
    BrokenDefinition("email: steueramt", "⟦mail⟧: steueramt", "DW2001", "“email”", in: .catalog),
    BrokenDefinition("phone:", "⟦telefon⟧:", "DW2001", "“phone”", in: .catalog),
    BrokenDefinition("ordered:", "⟦geordnet⟧:", "DW2001", "“ordered”", in: .types),
    BrokenDefinition("types:\n", "⟦typen⟧:\n", "DW2001", "“types”", in: .types),
    BrokenDefinition("characters:", "⟦charset⟧:", "DW2001", "", in: .types),
]

private let levelMistakes = [
    BrokenDefinition(
        "title: {de: Ihr Hund, en: Your dog}",
        "title: {de: Ihr Hund, en: Your dog}\n      ⟦label⟧: {de: A, en: B}",
        "DW2001", "a field"),
    BrokenDefinition(
        "title: {de: Ihr Hund, en: Your dog}", "title: {de: Ihr Hund, en: Your dog}\n      ⟦required⟧: true",
        "DW2001", "a field"),
    BrokenDefinition("  exits:", "  ⟦label⟧: {de: A, en: B}\n  exits:", "DW2001", "a field"),
    BrokenDefinition("processingTime:", "⟦fields⟧: {}\nprocessingTime:", "DW2001", "a page"),
    BrokenDefinition("examples:", "⟦rules⟧: {}\nexamples:", "DW2001", "the form"),
    BrokenDefinition("unit: kg", "⟦maxLength⟧: 3", "DW2001", "`text`"),
    BrokenDefinition("lines: 4", "⟦options⟧: {a: {de: A, en: B}}", "DW2001", "`choice`"),
    BrokenDefinition(
        "          label: {de: Gewicht, en: Weight}", "        ⟦label⟧: {de: Gewicht, en: Weight}", "DW1009",
        "10 blanks"),
    BrokenDefinition("    unit: kg", "  ⟦unit⟧: kg", "DW1009", "10 blanks"),
    BrokenDefinition("email: steueramt", "⟦label⟧: steueramt", "DW2001", "", in: .catalog),
    BrokenDefinition("      require: size", "    ⟦require⟧: size", "DW1009", "6 blanks"),
]

private let missingKeyMistakes = [
    BrokenDefinition("service: example\nversion: 1.2.0", "⟦service⟧: example", "DW2002", "version: 1.0.0"),
    BrokenDefinition("service: example\nversion:", "⟦version⟧:", "DW2002", "service: …"),
    BrokenDefinition("weight:\n          type: integer\n", "⟦weight⟧:\n", "DW2002", "type:"),
    BrokenDefinition(
        "weight:\n          type: integer\n          label: {de: Gewicht, en: Weight}\n",
        "⟦weight⟧:\n          type: integer\n", "DW2002", "label: {de:"),
    BrokenDefinition(
        "{type: note, text: {de: Fast fertig., en: Almost done.}}", "{type: note}", "DW2002", "text: {de:",
        at: "⟦hello⟧:"),
    BrokenDefinition(
        "    keeper:\n      title: {de: Über Sie, en: About you}", "    ⟦keeper⟧:", "DW2002", "title"),
    BrokenDefinition(
        "largeGuardDog:\n      require: size = \"large\" or kind = \"family\"\n", "⟦largeGuardDog⟧:\n",
        "DW2002", "require"),
    BrokenDefinition("rescueDog:\n      when: kind = \"rescue\"", "⟦rescueDog⟧:", "DW2002", "when"),
    BrokenDefinition("at: size", "⟦at⟧:", "DW2003", "name of the field"),
    BrokenDefinition("require: size = \"large\" or kind = \"family\"", "⟦require⟧:", "DW2003", ""),
    BrokenDefinition("when: wantsDebit", "⟦when⟧:", "DW2003", ""),
    BrokenDefinition(
        "      at: size\n      message:\n        de: Wachhunde sind groß.\n        en: Guard dogs are large.",
        "      at: size", "DW2002", "message: {de:", at: "⟦largeGuardDog⟧:"),
    BrokenDefinition("          maxItems: 5\n", "", "DW2002", "maxItems: 10", at: "⟦otherDogs⟧:"),
    BrokenDefinition(
        "          itemLabel: {de: Hund, en: Dog}\n", "", "DW2002", "itemLabel", at: "⟦otherDogs⟧:"),
    BrokenDefinition(
        "lines: 4\n          hint: {de: Zwei Sätze genügen., en: Two sentences are enough.}\n          maxLength: 500",
        "lines: 4\n          hint: {de: Zwei Sätze genügen., en: Two sentences are enough.}", "DW2032",
        "maxLength", at: "⟦story⟧:"),
    BrokenDefinition(
        "town:\n  name: {de: Musterstadt, en: Sampleton}", "⟦town⟧:", "DW2002", "name", in: .catalog),
    BrokenDefinition("de: {name: Deutsch}", "⟦de⟧: {}", "DW2002", "name: Deutsch", in: .catalog),
    BrokenDefinition(
        "timeZone: Europe/Berlin\n", "", "DW2002", "timeZone: Europe/Berlin", in: .catalog, at: "⟦town⟧:\n"),
    BrokenDefinition("dogSize:\n    type: codeList", "⟦dogSize⟧:", "DW2002", "type", in: .types),
]
