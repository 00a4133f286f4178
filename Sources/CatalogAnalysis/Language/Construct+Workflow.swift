import CatalogDiagnostics

extension Construct {
    package static let role = Construct(
        Wording(de: "eine Rolle", en: "a role"),
        [.required("name", de: "Name der Rolle.", en: "Name of the role.")])

    package static let holidays = Construct(
        Wording(de: "der Feiertagskalender", en: "the calendar of holidays"),
        accusative: "den Feiertagskalender",
        [
            .required(
                "state", de: "Bundesland, zum Beispiel `NW`.", en: "Federal state, for example `NW`."),
            .optional(
                "regional", de: "Feiertage, die nur einzelne Gemeinden des Landes haben.",
                en: "Holidays that only some municipalities of the state have."),
        ])

    package static let workflow = Construct(
        Wording(de: "der Ablauf nach dem Absenden", en: "the workflow"),
        accusative: "den Ablauf nach dem Absenden",
        [
            .required("states", de: "Die Zustände, nach ihrem Namen.", en: "The states, by name."),
            .required(
                "transitions", de: "Die Übergänge, nach ihrem Namen.", en: "The transitions, by name."),
        ])

    package static let state = Construct(
        Wording(de: "ein Zustand", en: "a state"), accusative: "einen Zustand",
        [
            .required("label", de: "Beschriftung.", en: "Label."),
            .optional("description", de: "Was hier geschieht.", en: "What happens here."),
            .optional("initial", de: "`true`: Hier beginnt es.", en: "`true`: it begins here."),
            .optional("final", de: "`true`: Hier endet es.", en: "`true`: it ends here."),
            .optional(
                "within", de: "Frist, zum Beispiel 2 workdays.", en: "Deadline, for example 2 workdays."),
            .optional("payment", de: "Zahlung, auf die gewartet wird.", en: "Payment that is waited for."),
            .optional("file", de: "Übergabe an die Akte.", en: "Hand-over to the file."),
        ])

    package static let payment = Construct(
        Wording(de: "eine Zahlung", en: "a payment"),
        [
            .required("amount", de: "Betrag, als Ausdruck.", en: "Amount, as an expression."),
            .optional(
                "currency", de: "Währung, wenn der Ausdruck sie nicht nennt; sonst `EUR`.",
                en: "Currency if the expression does not tell it; otherwise `EUR`."),
        ])

    package static let fileHandOver = Construct(
        Wording(de: "die Übergabe an die Akte", en: "the hand-over to the file"),
        [
            .required("plan", de: "Kennzeichen im Aktenplan.", en: "Number in the file plan."),
            .required(
                "retention", de: "Aufbewahrung, zum Beispiel 5 years.", en: "Retention, for example 5 years."),
        ])

    package static let transition = Construct(
        Wording(de: "ein Übergang", en: "a transition"), accusative: "einen Übergang",
        [
            .required("label", de: "Was getan wird.", en: "What is done."),
            .required(
                "from", de: "Zustand oder Zustände, aus denen er führt; `any` für alle, die nicht enden.",
                en: "State or states that it leads from; `any` for all that are not final."),
            .required("to", de: "Zustand, in den er führt.", en: "State that it leads to."),
            .optional("by", de: "Rolle oder Rollen, die ihn auslösen.", en: "Role or roles that take it."),
            .optional(
                "after", de: "Zeit, nach der er von selbst geschieht, oder `deadline`.",
                en: "Time after which it happens by itself, or `deadline`."),
            .optional(
                "on", de: "Ausgang der Zahlung: `paid`, `failed` oder `expired`.",
                en: "Outcome of the payment: `paid`, `failed` or `expired`."),
            .optional(
                "event", de: "Name des Ereignisses, wenn mehrere Übergänge es teilen.",
                en: "Name of the event, if several transitions share it."),
            .optional(
                "when", de: "Bedingung, unter der er offen ist.", en: "Condition under which it is open."),
            .optional(
                "asks", de: "Felder, die dafür auszufüllen sind.", en: "Fields to be filled in for it."),
            .optional("notify", de: "Nachrichten, je Rolle.", en: "Messages, by role."),
        ])

    package static let notification = Construct(
        Wording(de: "eine Nachricht", en: "a message"),
        [
            .required("subject", de: "Betreff.", en: "Subject."),
            .required("text", de: "Text.", en: "Text."),
            .optional(
                "when", de: "Bedingung, unter der sie gesendet wird.", en: "Condition under which it is sent."
            ),
            .optional(
                "otherwise", de: "`letter`, `phone` oder `nothing`, wenn keine E-Mail-Adresse da ist.",
                en: "`letter`, `phone` or `nothing` if there is no e-mail address."),
        ])
}
