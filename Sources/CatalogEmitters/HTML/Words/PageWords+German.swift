import CatalogModel

import enum FormRuntime.DayWriting

extension PageWords {
    static let german = PageWords(
        language: "de", site: .german, form: .german, steps: .german, limits: .german, topic: .german,
        process: .german,
        directory: .german,
        contact: .german, conditions: .german, bounds: .german, formats: .german)
}

extension SiteWords {
    fileprivate static let german = SiteWords(
        skipToContent: "Zum Inhalt springen",
        languages: "Sprache wählen",
        breadcrumb: "Sie sind hier",
        services: "Online-Dienste",
        servicesLead: "Diese Anliegen können Sie online erledigen, ohne Anmeldung und zu jeder Zeit.",
        onlineService: "Online-Dienst",
        responsible: "Zuständig und für Sie da",
        version: { "Formularversion \($0)" })
}

extension FormWords {
    fileprivate static let german = FormWords(
        pageTitle: { "\($0): Formular" },
        kicker: "Formular",
        lead: "Bitte beantworten Sie alle Fragen, die nicht als freiwillig gekennzeichnet sind.",
        part: { number, count in "Teil \(number) von \(count)" },
        optional: "freiwillige Angabe",
        recommended: "freiwillig, aber hilfreich",
        help: "Hilfe zu dieser Frage",
        yes: "Ja",
        no: "Nein",
        noAnswer: "Keine Angabe",
        pleaseChoose: "Bitte auswählen",
        day: "Tag",
        month: "Monat",
        year: "Jahr",
        birthdayExample: "Zum Beispiel: 27 3 1984",
        timeExample: "Zum Beispiel: 8:30 oder 14:00",
        item: { label, number in "\(label) \(number)" },
        leaveFree: "Lassen Sie frei, was Sie nicht brauchen.",
        room: { shown, most in
            "Hier ist Platz für \(shown == 1 ? "1 Eintrag" : "\(shown) Einträge"). Wenn Sie mehr brauchen (höchstens \(most)), wenden Sie sich "
                + "bitte an die zuständige Stelle."
        },
        exits: "Wann dieses Formular nicht das richtige ist",
        checkTitle: "Angaben prüfen und absenden",
        check: "Bitte lesen Sie Ihre Angaben noch einmal durch, bevor Sie das Formular absenden.",
        submit: "Formular absenden",
        computed: "wird berechnet")
}

extension StepWords {
    fileprivate static let german = StepWords(
        progress: "Schritt {number} von {count}",
        title: "{step} (Schritt {number} von {count}) – {page}",
        next: "Weiter",
        back: "Zurück",
        problems: "Bitte prüfen Sie Ihre Angaben",
        wrongTitle: "Fehler: {title}",
        problem: "Fehler:",
        warning: "Hinweis:",
        add: { "\($0) hinzufügen" },
        remove: "{item} entfernen",
        added: "{item} hinzugefügt",
        removed: "{item} entfernt", locale: "de",
        change: "Ändern",
        changeOf: "{label} ändern",
        none: "Keine Angabe",
        agreed: "Ja, bestätigt",
        lost:
            "Diese Angabe wurde beim Verlassen der Seite nicht gespeichert. Bitte machen Sie sie noch einmal.",
        characterLeft: "Noch {number} Zeichen möglich",
        charactersLeft: "Noch {number} Zeichen möglich",
        characterOver: "{number} Zeichen zu viel",
        charactersOver: "{number} Zeichen zu viel",
        wordLeft: "Noch {number} Wort möglich",
        wordsLeft: "Noch {number} Wörter möglich",
        wordOver: "{number} Wort zu viel",
        wordsOver: "{number} Wörter zu viel")
}

extension LimitWords {
    static let german = LimitWords(
        characters: { least, most in
            switch (least, most) {
            case (let least?, let most?) where least == most: "Genau \(least) Zeichen"
            case (let least?, let most?): "\(least) bis \(most) Zeichen"
            case (let least?, nil): "Mindestens \(least) Zeichen"
            case (nil, let most?): "Höchstens \(most) Zeichen"
            case (nil, nil): ""
            }
        },
        words: { $0 == 1 ? "Höchstens ein Wort" : "Höchstens \($0) Wörter" },
        number: { least, most in
            switch (least, most) {
            case (let least?, let most?): "Von \(least) bis \(most)"
            case (let least?, nil): "Mindestens \(least)"
            case (nil, let most?): "Höchstens \(most)"
            case (nil, nil): ""
            }
        },
        earliest: { "Frühestens \($0)" },
        latest: { "Spätestens \($0)" },
        today: "heute",
        fromToday: { months, days in
            if months == 0, abs(days) == 1 { return days > 0 ? "morgen" : "gestern" }
            let distance = germanDistance(months: abs(months), days: abs(days))
            return months < 0 || (months == 0 && days < 0) ? "vor \(distance)" : "in \(distance)"
        },
        several: "Sie können mehrere Antworten auswählen.",
        choices: { least, most in
            least == most
                ? least == 1
                    ? "Bitte wählen Sie eine Antwort aus." : "Bitte wählen Sie \(least) Antworten aus."
                : least <= 1
                    ? "Sie können bis zu \(most) Antworten auswählen."
                    : "Bitte wählen Sie \(least) bis \(most) Antworten aus."
        },
        files: { kinds, size, count in
            count == 1
                ? "\(kinds), höchstens \(size)"
                : "\(kinds), höchstens \(count) Dateien mit je höchstens \(size)"
        })
}

private func germanDistance(months: Int, days: Int) -> String {
    let years = months / 12
    var parts: [String] = []
    if months > 0, months % 12 == 0 {
        parts.append(years == 1 ? "einem Jahr" : "\(years) Jahren")
    } else if months > 0 {
        parts.append(months == 1 ? "einem Monat" : "\(months) Monaten")
    }
    if months == 0, days > 0, days.isMultiple(of: 7) {
        parts.append(days == 7 ? "einer Woche" : "\(days / 7) Wochen")
    } else if days > 0 {
        parts.append(days == 1 ? "einem Tag" : "\(days) Tagen")
    }
    return parts.joined(separator: " und ")
}

extension TopicWords {
    fileprivate static let german = TopicWords(
        start: "Zum Online-Formular",
        startNote: "Ohne Anmeldung",
        overview: "Auf einen Blick",
        audience: "Für wen",
        processingTime: "Bearbeitungszeit",
        audienceName: { audience in
            switch audience {
            case .everybody: "Alle"
            case .resident: "Einwohnerinnen und Einwohner"
            case .company: "Unternehmen"
            case .association: "Vereine"
            case .landlord: "Vermietende"
            }
        },
        duration: { time in
            let isOne = time.count == 1
            return switch time.unit {
            case .workdays: isOne ? "1 Arbeitstag" : "\(time.count) Arbeitstage"
            case .days: isOne ? "1 Tag" : "\(time.count) Tage"
            case .weeks: isOne ? "1 Woche" : "\(time.count) Wochen"
            case .months: isOne ? "1 Monat" : "\(time.count) Monate"
            }
        },
        moduleTitle: { kind in
            switch kind {
            case .prerequisites: "Voraussetzungen"
            case .documents: "Welche Unterlagen Sie brauchen"
            case .fees: "Was es kostet"
            case .procedure: "So läuft es ab"
            case .duration: "Wie lange es dauert"
            case .deadlines: "Fristen"
            case .notes: "Gut zu wissen"
            case .legalBasis: "Rechtsgrundlagen"
            case .legalRemedy: "Rechtsbehelf"
            }
        },
        frequentQuestions: "Häufige Fragen",
        related: "Das passt dazu",
        allAbout: "Mehr zum Thema",
        reviewed: ("Zuletzt geprüft am ", "."))
}

extension DirectoryWords {
    fileprivate static let german = DirectoryWords(
        search: "Was möchten Sie erledigen?",
        searchHint: { examples in
            let quoted = examples.map { "„\($0)“" }.joined(separator: " oder ")
            return
                "Ein Wort genügt\(quoted.isEmpty ? "" : ", zum Beispiel \(quoted)"). Tippfehler machen nichts."
        },
        find: "Suchen",
        oneHit: "1 Dienst gefunden",
        hits: { "\($0) Dienste gefunden" },
        noHits: "Nichts gefunden",
        nothingFound: "Dazu haben wir nichts gefunden. Versuchen Sie es so:",
        searchTips: [
            "Suchen Sie nach der Sache selbst, zum Beispiel „Hund“ statt „Formular für Steuern“.",
            "Nehmen Sie ein anderes Wort, zum Beispiel „Müll“ statt „Entsorgung“.",
            "Schauen Sie in der Liste aller Dienste nach.",
        ],
        showAll: "Alle Dienste anzeigen",
        weakWords: germanWeakWords,
        results: "Gefundene Dienste",
        contents: "Auf dieser Seite",
        lifeSituations: "Nach Lebenslage",
        audiences: "Nach Zielgruppe",
        all: "Alle Dienste von A bis Z",
        enquiries: "Nicht das Richtige dabei? Fragen Sie uns.")
}

/// Pronouns, articles and what one does with nearly everything.
let germanWeakWords =
    "ich wir mir mein meine meinen unser unsere wo wie was wann kann will möchte muss brauche bekomme der die das dem den "
    + "ein eine einen einem einer und oder für mit von zum zur neu neue neuen neuer online antrag formular stadt amt "
    + "bestellen beantragen anmelden ummelden melden verlängern ändern holen bekommen tauschen machen"

extension ContactWords {
    static let german = ContactWords(
        email: "E-Mail",
        phone: "Telefon",
        web: "Zur Seite der Stelle",
        openingHours: "Öffnungszeiten",
        weekday: { day in
            switch day {
            case .monday: "Montag"
            case .tuesday: "Dienstag"
            case .wednesday: "Mittwoch"
            case .thursday: "Donnerstag"
            case .friday: "Freitag"
            case .saturday: "Samstag"
            case .sunday: "Sonntag"
            }
        },
        days: { first, last in "\(first) bis \(last)" },
        hours: { hours in
            hours.map { "\(germanTime($0.opens))–\(germanTime($0.closes))" }.joined(separator: " und ")
                + " Uhr"
        })
}

/// `08:00` as `8`, `12:30` as `12:30`.
func germanTime(_ time: String) -> String {
    let parts = time.split(separator: ":")
    guard parts.count == 2, let hour = Int(parts[0]) else { return time }
    return parts[1] == "00" ? "\(hour)" : "\(hour):\(parts[1])"
}

extension FormatWords {
    static let german = FormatWords(
        decimalSeparator: ",",
        groupSeparator: ".",
        days: .german,
        amount: { number, currency in currency == "EUR" ? "\(number)\u{A0}€" : "\(number)\u{A0}\(currency)"
        },
        openingQuote: "„",
        closingQuote: "“",
        and: " und ",
        or: " oder ")
}

extension ConditionWords {
    fileprivate static let german = ConditionWords(
        chosen: { question, answers in "Sie bei \(question) die Antwort \(answers) gewählt haben" },
        otherChosen: { question, answers in "Sie bei \(question) etwas anderes als \(answers) gewählt haben"
        },
        notChosen: { question, answer in "Sie bei \(question) die Antwort \(answer) nicht gewählt haben" },
        answeredYes: { question in "Sie \(question) mit Ja beantwortet haben" },
        answeredNo: { question in "Sie \(question) mit Nein beantwortet haben" },
        ticked: { question in "Sie \(question) angekreuzt haben" },
        notTicked: { question in "Sie \(question) nicht angekreuzt haben" },
        entered: { question, values in "Sie bei \(question) \(values) angegeben haben" },
        otherEntered: { question, values in "Sie bei \(question) etwas anderes als \(values) angegeben haben"
        },
        something: { question in "Sie bei \(question) etwas angegeben haben" },
        nothing: { question in "Sie bei \(question) nichts angegeben haben" },
        size: { question, comparison, value in
            "Ihre Angabe bei \(question) \(germanSize(comparison, value)) ist"
        },
        result: { name, values in "bei \(name) \(values) herauskommt" },
        otherResult: { name, values in "bei \(name) etwas anderes als \(values) herauskommt" },
        resultSize: { name, comparison, value in
            "der Wert bei \(name) \(germanSize(comparison, value)) ist"
        },
        someResult: { name in "bei \(name) ein Wert steht" },
        noResult: { name in "bei \(name) kein Wert steht" },
        date: { question, comparison, day in
            switch comparison {
            case .equal: "das Datum bei \(question) der \(day) ist"
            case .notEqual: "das Datum bei \(question) nicht der \(day) ist"
            case .less: "das Datum bei \(question) vor dem \(day) liegt"
            case .lessOrEqual: "das Datum bei \(question) spätestens der \(day) ist"
            case .greater: "das Datum bei \(question) nach dem \(day) liegt"
            case .greaterOrEqual: "das Datum bei \(question) frühestens der \(day) ist"
            }
        },
        dateAndToday: { question, comparison in
            switch comparison {
            case .equal: "das Datum bei \(question) heute ist"
            case .notEqual: "das Datum bei \(question) nicht heute ist"
            case .less: "das Datum bei \(question) in der Vergangenheit liegt"
            case .lessOrEqual: "das Datum bei \(question) heute ist oder in der Vergangenheit liegt"
            case .greater: "das Datum bei \(question) in der Zukunft liegt"
            case .greaterOrEqual: "das Datum bei \(question) heute ist oder in der Zukunft liegt"
            }
        },
        receipt: { comparison, day in
            switch comparison {
            case .equal: "Ihr Formular am \(day) bei uns eingeht"
            case .notEqual: "Ihr Formular nicht am \(day) bei uns eingeht"
            case .less: "Ihr Formular vor dem \(day) bei uns eingeht"
            case .lessOrEqual: "Ihr Formular spätestens am \(day) bei uns eingeht"
            case .greater: "Ihr Formular nach dem \(day) bei uns eingeht"
            case .greaterOrEqual: "Ihr Formular frühestens am \(day) bei uns eingeht"
            }
        },
        time: { question, comparison, time in
            switch comparison {
            case .equal: "die Uhrzeit bei \(question) \(time) Uhr ist"
            case .notEqual: "die Uhrzeit bei \(question) nicht \(time) Uhr ist"
            case .less: "die Uhrzeit bei \(question) vor \(time) Uhr liegt"
            case .lessOrEqual: "die Uhrzeit bei \(question) spätestens \(time) Uhr ist"
            case .greater: "die Uhrzeit bei \(question) nach \(time) Uhr liegt"
            case .greaterOrEqual: "die Uhrzeit bei \(question) frühestens \(time) Uhr ist"
            }
        },
        answers: { first, comparison, second in
            switch comparison {
            case .equal: "bei \(first) und bei \(second) das Gleiche steht"
            case .notEqual: "bei \(first) und bei \(second) nicht das Gleiche steht"
            case .less: "der Wert bei \(first) kleiner ist als bei \(second)"
            case .lessOrEqual: "der Wert bei \(first) nicht größer ist als bei \(second)"
            case .greater: "der Wert bei \(first) größer ist als bei \(second)"
            case .greaterOrEqual: "der Wert bei \(first) nicht kleiner ist als bei \(second)"
            }
        },
        days: { first, comparison, second in
            switch comparison {
            case .equal: "bei \(first) und bei \(second) dasselbe Datum steht"
            case .notEqual: "bei \(first) und bei \(second) nicht dasselbe Datum steht"
            case .less: "das Datum bei \(first) früher ist als bei \(second)"
            case .lessOrEqual: "das Datum bei \(first) nicht später ist als bei \(second)"
            case .greater: "das Datum bei \(first) später ist als bei \(second)"
            case .greaterOrEqual: "das Datum bei \(first) nicht früher ist als bei \(second)"
            }
        },
        and: " und ",
        or: " oder ",
        andAlso: ", und wenn außerdem ",
        orElse: ", oder wenn ",
        onlyAnswer: { condition in "Nur beantworten, wenn \(condition)." },
        onlyFillIn: { condition in "Nur ausfüllen, wenn \(condition)." },
        onlyApplies: { condition in "Gilt nur, wenn \(condition):" },
        onlyCounts: { condition in "Gilt nur, wenn \(condition)." },
        required: { condition in "Diese Angabe ist nötig, wenn \(condition). Sonst ist sie freiwillig." },
        refused: { condition in "Das gilt, wenn \(condition)." },
        depends: { purpose, reason in
            switch purpose {
            case .question: "Ob diese Frage für Sie gilt, hängt von \(reason)."
            case .group: "Ob dieser Teil für Sie gilt, hängt von \(reason)."
            case .note: "Ob das für Sie gilt, hängt von \(reason):"
            case .required: "Ob diese Angabe nötig ist, hängt von \(reason)."
            case .exit, .value: "Ob das für Sie gilt, hängt von \(reason)."
            }
        },
        answersMatter: { questions in "Ihren Antworten ab (\(questions))" },
        dayMatters: "dem Tag ab, an dem Ihr Formular bei uns eingeht")
}

private func germanSize(_ comparison: Comparison, _ value: Sentence) -> Sentence {
    switch comparison {
    case .equal: "genau \(value)"
    case .notEqual: "nicht \(value)"
    case .less: "kleiner als \(value)"
    case .lessOrEqual: "höchstens \(value)"
    case .greater: "größer als \(value)"
    case .greaterOrEqual: "mindestens \(value)"
    }
}

extension BoundWords {
    static let german = BoundWords(
        notLess: { "Mindestens so viel wie bei \($0)." },
        notGreater: { "Höchstens so viel wie bei \($0)." },
        notBefore: { "Frühestens der Tag bei \($0)." },
        notAfter: { "Spätestens der Tag bei \($0)." },
        noFewer: { "Mindestens so viele wie bei \($0)." },
        noMore: { "Höchstens so viele wie bei \($0)." },
        depends: { side, questions in
            switch side {
            case .lower: "Was hier mindestens möglich ist, hängt ab von \(questions)."
            case .upper: "Was hier höchstens möglich ist, hängt ab von \(questions)."
            }
        },
        dayDepends: { side, questions in
            switch side {
            case .lower: "Welcher Tag hier frühestens möglich ist, hängt ab von \(questions)."
            case .upper: "Welcher Tag hier spätestens möglich ist, hängt ab von \(questions)."
            }
        },
        computed: { "Das ergibt sich aus \($0). Sie müssen hier nichts angeben." },
        fixed: "Sie müssen hier nichts angeben.")
}
