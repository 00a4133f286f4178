import CatalogDiagnostics

extension Construct {
    package static let prioritization = Construct(
        Wording(de: "das Modell der Priorisierung", en: "the model of the prioritization"),
        [
            .required(
                "inputs", de: "Was von einem Dienst gesagt werden kann.", en: "What may be said of a service."
            ),
            .required("criteria", de: "Was zählt.", en: "What counts."),
            .required(
                "weights", de: "Wie viel jedes Kriterium zählt.", en: "How much each criterion counts."),
            .required(
                "thresholds", de: "Ab wie vielen Punkten welches Urteil gilt.",
                en: "From how many points on which verdict holds."),
            .optional(
                "gates", de: "Was ohne Punkte entscheidet, etwa eine gesetzliche Pflicht.",
                en: "What decides without points, such as a legal duty."),
            .optional(
                "retirement", de: "Wann sich ein laufender Dienst nicht mehr lohnt.",
                en: "When a running service is no longer worth it."),
            .optional(
                "digits", de: "Nachkommastellen der Punkte, 0 bis 4; sonst 1.",
                en: "Decimal places of points, 0 to 4; otherwise 1."),
            .optional(
                "candidates", de: "Ideen und Dienste ohne Definition, die mitgereiht werden.",
                en: "Ideas and services without a definition that are ranked too."),
        ])

    /// What every input has.
    private static let inputKeys: [Key] = [
        .required("label", de: "Was gemeint ist.", en: "What is meant."),
        .required(
            "kind", de: "`count`, `minutes`, `days`, `money`, `percentage`, `boolean` oder `choice`.",
            en: "`count`, `minutes`, `days`, `money`, `percentage`, `boolean` or `choice`."),
    ]

    private static let stepKey = Key.optional(
        "step", de: "Die Änderung, die der Bericht durchspielt.", en: "The change that the report tries.")

    package static let numberInput = Construct(
        Wording(de: "eine Zahl als Angabe", en: "a number as an input"),
        inputKeys + [
            .required("minimum", de: "Kleinster glaubhafter Wert.", en: "Smallest plausible value."),
            .required("maximum", de: "Größter glaubhafter Wert.", en: "Largest plausible value."),
            stepKey,
        ])

    package static let percentageInput = Construct(
        Wording(de: "ein Anteil als Angabe", en: "a percentage as an input"),
        accusative: "einen Anteil als Angabe",
        inputKeys + [
            .optional(
                "minimum", de: "Kleinster glaubhafter Wert; sonst 0.",
                en: "Smallest plausible value; otherwise 0."),
            .optional(
                "maximum", de: "Größter glaubhafter Wert; sonst 100.",
                en: "Largest plausible value; otherwise 100."),
            stepKey,
        ])

    package static let booleanInput = Construct(
        Wording(de: "eine Ja-Nein-Angabe", en: "a yes-no input"), inputKeys)

    package static let choiceInput = Construct(
        Wording(de: "eine Auswahl als Angabe", en: "a choice as an input"),
        inputKeys + [
            .required(
                "options", de: "Die Möglichkeiten, von wenig nach viel.",
                en: "The options, from less to more.")
        ])

    /// What some input may have.
    static let priorityInput = Construct(
        Wording(de: "eine Angabe", en: "an input"),
        numberInput.keys.map { .optional($0) } + [.optional(choiceInput.keys[2])])

    package static let priorityStep = Construct(
        Wording(de: "eine Änderung zum Durchspielen", en: "a change to try"),
        [
            .required("by", de: "Um wie viel, auch weniger: -2.", en: "By how much, also less: -2."),
            .required("text", de: "Als halber Satz: „Wenn …“.", en: "As half a sentence: “If …”."),
        ])

    package static let criterion = Construct(
        Wording(de: "ein Kriterium", en: "a criterion"),
        [
            .required("label", de: "Wie es heißt.", en: "What it is called."),
            .optional(
                "explanation", de: "Worum es geht, in einem Satz.", en: "What it is about, in a sentence."),
            .required("axis", de: "`value` (Nutzen) oder `effort` (Aufwand).", en: "`value` or `effort`."),
            .required(
                "value", de: "Ausdruck über die Angaben, oder eine Tabelle mit `by` und `values`.",
                en: "Expression over the inputs, or a table with `by` and `values`."),
            .optional("unit", de: "Worin der Wert gezählt wird.", en: "What the value is counted in."),
            .required("minimum", de: "Untere Grenze der Bewertung.", en: "Lower bound of the rating."),
            .required("maximum", de: "Obere Grenze der Bewertung.", en: "Upper bound of the rating."),
            .optional(
                "scale", de: "`linear` (sonst) oder `logarithmic`.",
                en: "`linear` (otherwise) or `logarithmic`."),
            .optional(
                "prefer", de: "`more` (sonst) oder `less`: was mehr Punkte bringt.",
                en: "`more` (otherwise) or `less`: what brings more points."),
        ])

    package static let gate = Construct(
        Wording(de: "ein Grund ohne Punkte", en: "a reason without points"),
        accusative: "einen Grund ohne Punkte",
        [
            .required("label", de: "Wie er heißt.", en: "What it is called."),
            .required(
                "effect", de: "`require` (muss online sein) oder `forbid` (darf nicht).",
                en: "`require` (has to be online) or `forbid` (must not)."),
            .required(
                "reason", de: "Warum das entscheidet, als Satz.", en: "Why that decides, as a sentence."),
        ])

    package static let thresholds = Construct(
        Wording(de: "die Gruppe der Schwellen", en: "the group of thresholds"),
        [
            .required(
                "retire", de: "Darunter kann ein laufender Dienst enden.",
                en: "Below, a running service may end."),
            .required(
                "improve", de: "Ab hier wird ein laufender Dienst verbessert.",
                en: "From here on a running service is improved."),
            .required(
                "build", de: "Ab hier wird ein geplanter Dienst gebaut.",
                en: "From here on a planned service is built."),
        ])

    package static let retirement = Construct(
        Wording(de: "die Regel für das Ende", en: "the rule for the end"),
        [
            .required("when", de: "Bedingung über die Angaben.", en: "Condition over the inputs."),
            .required("reason", de: "Warum, als Satz.", en: "Why, as a sentence."),
        ])

    /// What stands beside the inputs of a service.
    package static let servicePriorities = Construct(
        Wording(de: "die Priorisierung eines Dienstes", en: "the prioritization of a service"),
        [
            .optional("stage", de: "`live` (sonst) oder `planned`.", en: "`live` (otherwise) or `planned`."),
            .optional(
                "gates", de: "Gründe ohne Punkte, mit Rechtsgrundlage.",
                en: "Reasons without points, with their legal basis."),
        ])

    package static let candidate = Construct(
        Wording(de: "ein Vorhaben", en: "a candidate"),
        [.required("title", de: "Titel.", en: "Title.")] + servicePriorities.keys)

    package static let inputValue = Construct(
        Wording(de: "der Wert einer Angabe", en: "the value of an input"),
        accusative: "den Wert einer Angabe",
        [
            .optional("value", de: "Der Wert.", en: "The value."),
            .optional("low", de: "Statt eines Werts: mindestens.", en: "Instead of a value: at least."),
            .optional("likely", de: "Wahrscheinlich.", en: "Likely."),
            .optional("high", de: "Höchstens.", en: "At most."),
            .optional("unit", de: "Einheit zur Kontrolle.", en: "Unit, as a check."),
            .optional("source", de: "Wer das sagt.", en: "Who says so."),
            .optional("asOf", de: "Stand, als Tag.", en: "As of which day."),
            .optional("confidence", de: "`low`, `medium` oder `high`.", en: "`low`, `medium` or `high`."),
        ])

    /// The keys of a value with a range.
    package static let rangeValue = Construct(
        Wording(de: "eine Spanne", en: "a range"),
        ["low", "likely", "high"].compactMap { name in
            inputValue.keys.first { $0.name == name }.map { .required($0) }
        })
}

extension Construct.Key {
    /// The same key where it may be missing.
    fileprivate static func optional(_ key: Self) -> Self {
        Self(name: key.name, isRequired: false, summary: key.summary)
    }

    /// The same key where it has to be there.
    fileprivate static func required(_ key: Self) -> Self {
        Self(name: key.name, isRequired: true, summary: key.summary)
    }
}
