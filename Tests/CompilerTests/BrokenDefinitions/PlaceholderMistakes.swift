/// Answers in texts: what is no answer, not there yet, not to be shown, or in a text that nobody fills in.
let placeholderMistakes: [BrokenDefinition] =
    inLabel.map { label, code, proposal in
        BrokenDefinition(
            "label: {de: Gehalten seit, en: Kept since}",
            "label: {de: \"\(label)\", en: \"\(label.filter { !"⟦⟧".contains($0) })\"}", code, proposal)
    } + [
        BrokenDefinition(
            "label: {de: Größe, en: Size}", "label: {de: Größe, en: \"Size of ⟦{kind}⟧\"}", "DW3044", "{kind|"
        ),
        BrokenDefinition(
            "hint: {de: Zwei Sätze genügen., en: Two sentences are enough.}",
            "hint: {de: \"Zwei Sätze zu {⟦agreement⟧|x}\", en: Two sentences}", "DW3008", "in front"),
        BrokenDefinition(
            "title: {de: Über Sie, en: About you}", "title: {de: \"{⟦email⟧|Sie}\", en: About you}", "DW3008",
            "in front"),
        BrokenDefinition(
            "label: {de: Rufname, en: Name}", "label: {de: \"Name bei {⟦keepr⟧.firstName|Ihnen}\", en: Name}",
            "DW3002", "keeper"),
        BrokenDefinition(
            "label: {de: Rufname, en: Name}", "label: {de: \"IBAN ⟦{account|x}⟧\", en: Name}", "DW3046",
            "without the answer"),
        BrokenDefinition(
            "intro: {de: Zuerst der Hund., en: The dog first.}",
            "intro: {de: \"Zuerst ⟦{kind|der Hund}⟧.\", en: The dog first.}", "DW3045", "twice"),
        BrokenDefinition(
            "family: {de: Familie, en: Family}", "family: {de: Familie, en: \"⟦{kind}⟧\"}", "DW3045", "twice"),
        BrokenDefinition(
            "pattern: {de: Bitte 15 Ziffern., en: 15 digits please.}",
            "pattern: {de: \"Bitte 15 Ziffern für ⟦{keeper.firstName|Sie}⟧.\", en: 15 digits please.}",
            "DW3045",
            "twice"),
        BrokenDefinition(
            "text: {de: Ich willige ein., en: I agree.}",
            "text: {de: \"⟦{keeper.firstName|Ich}⟧ willigt ein.\", en: I agree.}", "DW3045", "twice"),
        BrokenDefinition(
            "de: Wachhunde sind groß.", "de: \"⟦{kind|Wachhunde}⟧ sind groß.\"", "DW3045", "twice"),
        BrokenDefinition(
            "text: {de: Fast fertig., en: Almost done.}",
            "text: {de: \"Fast fertig, ⟦{kind|x}⟧.\", en: Almost done.}", "DW3045", "twice"),
    ]

/// Labels of `since`, on the first page.
private let inLabel: [(label: String, code: String, proposal: String)] = [
    ("Seit ⟦{kind}⟧", "DW3044", "{kind|"),
    ("Seit ⟦{kind|}⟧", "DW3044", "{kind|"),
    ("Seit ⟦{kind|  }⟧", "DW3044", "{kind|"),
    ("Seit {⟦knd⟧|x}", "DW3002", "kind"),
    ("Seit {⟦email⟧|x}", "DW3008", "in front"),
    ("Seit {⟦story⟧|x}", "DW3008", "in front"),
    ("Seit {⟦since⟧|x}", "DW3008", "in front"),
    ("Seit {kind.⟦name⟧|x}", "DW3011", ""),
    ("Seit {⟦Kind⟧|x}", "DW3002", "“kind”"),
    ("Seit {⟦KIND⟧|x}", "DW3002", "“kind”"),
    ("Seit ⟦{Die Art|x}⟧", "DW3117", "{name|"),
    ("Seit ⟦{kind |x}⟧", "DW3117", "{kind|x}"),
    ("Seit ⟦{}⟧", "DW3117", "{name|"),
    ("Seit ⟦{|x}⟧", "DW3117", "{name|"),
    ("Seit ⟦{kind|x⟧", "DW3117", "{name|"),
    ("Seit kind⟦}⟧", "DW3117", "{name|"),
    ("Seit ⟦{today()|x}⟧", "DW3117", "{name|"),
    ("Seit ⟦{kind| }⟧", "DW3044", "{kind|"),
    ("Seit ⟦{kind|x ⟧{kind|x} y}", "DW3117", "{name|"),
    ("Seit ⟦{kind|⟧{kind|x}}", "DW3117", "{name|"),
    ("Seit ⟦{kind|⟧{{x}}}", "DW3117", "{name|"),
    ("Seit {{kind|x⟦}⟧", "DW3117", "{name|"),
    ("Seit {kind|x}⟦}⟧", "DW3117", "{name|"),
    ("😀 é {⟦knd⟧|x}", "DW3002", "kind"),
]
