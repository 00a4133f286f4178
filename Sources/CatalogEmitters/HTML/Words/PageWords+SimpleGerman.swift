import CatalogModel

/// Leichte Sprache: short sentences, one thought each, no „wenn“ in the middle. A condition is put as a question.
extension PageWords {
    static let simpleGerman = PageWords(
        language: "de-simple", site: .simpleGerman, form: .simpleGerman, steps: .simpleGerman,
        limits: .simpleGerman, topic: .simpleGerman, process: .simpleGerman, directory: .simpleGerman,
        contact: .simpleGerman, conditions: .simpleGerman,
        bounds: .simpleGerman,
        formats: .german)
}

extension SiteWords {
    fileprivate static let simpleGerman = SiteWords(
        skipToContent: "Zum Inhalt springen",
        languages: "Sprache wählen",
        breadcrumb: "Sie sind hier",
        services: "Online-Dienste",
        servicesLead: "Das können Sie im Internet machen. Sie müssen sich nicht anmelden.",
        onlineService: "Online-Dienst",
        responsible: "Hier bekommen Sie Hilfe",
        version: { "Nummer vom Formular: \($0)" })
}

extension FormWords {
    fileprivate static let simpleGerman = FormWords(
        pageTitle: { "\($0): Formular" },
        kicker: "Formular",
        lead:
            "Bitte beantworten Sie die Fragen. Bei einer Frage steht „freiwillig“? Dann müssen Sie nicht antworten.",
        part: { number, count in "Teil \(number) von \(count)" },
        optional: "freiwillig",
        recommended: "freiwillig, aber es hilft uns",
        help: "Hilfe zu dieser Frage",
        yes: "Ja",
        no: "Nein",
        noAnswer: "Ich möchte nichts angeben",
        pleaseChoose: "Bitte wählen Sie",
        day: "Tag",
        month: "Monat",
        year: "Jahr",
        birthdayExample: "Zum Beispiel: 27 3 1984",
        timeExample: "Zum Beispiel: 8:30 oder 14:00",
        item: { label, number in "\(label) \(number)" },
        leaveFree: "Sie brauchen ein Feld nicht? Dann lassen Sie es leer.",
        room: { shown, most in
            "Hier können Sie \(shown == 1 ? "1 Sache" : "\(shown) Sachen") eintragen. Sie brauchen mehr? Dann fragen Sie uns bitte. "
                + "Es dürfen höchstens \(most) sein."
        },
        exits: "Dann ist es nicht das richtige Formular",
        checkTitle: "Prüfen und abschicken",
        check: "Bitte lesen Sie alles noch einmal. Ist alles richtig? Dann schicken Sie das Formular ab.",
        submit: "Formular abschicken",
        computed: "rechnen wir aus")
}

extension StepWords {
    fileprivate static let simpleGerman = StepWords(
        progress: "Schritt {number} von {count}",
        title: "{step} (Schritt {number} von {count}) – {page}",
        next: "Weiter",
        back: "Zurück",
        problems: "Etwas stimmt noch nicht",
        wrongTitle: "Fehler: {title}",
        problem: "Fehler:",
        warning: "Hinweis:",
        add: { "\($0): noch eine Angabe machen" },
        remove: "{item} wegnehmen",
        added: "{item} ist jetzt da",
        removed: "{item} ist jetzt weg", locale: "de",
        change: "Ändern",
        changeOf: "{label} ändern",
        none: "Keine Antwort",
        agreed: "Ja",
        lost: "Diese Antwort haben wir nicht gespeichert. Bitte antworten Sie noch einmal.",
        characterLeft: "Sie können noch {number} Zeichen schreiben.",
        charactersLeft: "Sie können noch {number} Zeichen schreiben.",
        characterOver: "Das ist {number} Zeichen zu viel.",
        charactersOver: "Das sind {number} Zeichen zu viel.",
        wordLeft: "Sie können noch {number} Wort schreiben.",
        wordsLeft: "Sie können noch {number} Wörter schreiben.",
        wordOver: "Das ist {number} Wort zu viel.",
        wordsOver: "Das sind {number} Wörter zu viel.")
}

extension LimitWords {
    fileprivate static let simpleGerman = LimitWords(
        characters: { least, most in
            switch (least, most) {
            case (let least?, let most?) where least == most: "Schreiben Sie genau \(least) Zeichen."
            case (let least?, let most?): "Schreiben Sie \(least) bis \(most) Zeichen."
            case (let least?, nil): "Schreiben Sie mindestens \(least) Zeichen."
            case (nil, let most?): "Schreiben Sie höchstens \(most) Zeichen."
            case (nil, nil): ""
            }
        },
        words: { $0 == 1 ? "Schreiben Sie höchstens ein Wort." : "Schreiben Sie höchstens \($0) Wörter." },
        number: { least, most in
            switch (least, most) {
            case (let least?, let most?): "Von \(least) bis \(most)"
            case (let least?, nil): "Mindestens \(least)"
            case (nil, let most?): "Höchstens \(most)"
            case (nil, nil): ""
            }
        },
        earliest: { "Der früheste Tag ist: \($0)" },
        latest: { "Der späteste Tag ist: \($0)" },
        today: "heute",
        fromToday: { months, days in LimitWords.german.fromToday(months, days) },
        several: "Sie können mehrere Antworten wählen.",
        choices: { least, most in
            least == most
                ? least == 1 ? "Bitte wählen Sie eine Antwort." : "Bitte wählen Sie \(least) Antworten."
                : least <= 1
                    ? "Sie können bis zu \(most) Antworten wählen."
                    : "Bitte wählen Sie \(least) bis \(most) Antworten."
        },
        files: { kinds, size, count in
            count == 1
                ? "Die Datei muss so sein: \(kinds), höchstens \(size)"
                : "Höchstens \(count) Dateien. Jede Datei muss so sein: \(kinds), höchstens \(size)"
        })
}

extension TopicWords {
    fileprivate static let simpleGerman = TopicWords(
        start: "Zum Formular",
        startNote: "Sie müssen sich nicht anmelden.",
        overview: "Das Wichtigste",
        audience: "Für wen?",
        processingTime: "So lange brauchen wir",
        audienceName: { audience in
            switch audience {
            case .everybody: "Für alle"
            case .resident: "Für Menschen, die hier wohnen"
            case .company: "Für Firmen"
            case .association: "Für Vereine"
            case .landlord: "Für Menschen, die eine Wohnung vermieten"
            }
        },
        duration: { time in
            let isOne = time.count == 1
            return switch time.unit {
            case .workdays: isOne ? "1 Arbeits-Tag" : "\(time.count) Arbeits-Tage"
            case .days: isOne ? "1 Tag" : "\(time.count) Tage"
            case .weeks: isOne ? "1 Woche" : "\(time.count) Wochen"
            case .months: isOne ? "1 Monat" : "\(time.count) Monate"
            }
        },
        moduleTitle: { kind in
            switch kind {
            case .prerequisites: "Das muss stimmen"
            case .documents: "Diese Papiere brauchen Sie"
            case .fees: "Das kostet es"
            case .procedure: "So geht es"
            case .duration: "So lange dauert es"
            case .deadlines: "So viel Zeit haben Sie"
            case .notes: "Das ist auch wichtig"
            case .legalBasis: "Das steht im Gesetz"
            case .legalRemedy: "Sie sind nicht einverstanden?"
            }
        },
        frequentQuestions: "Das fragen viele Menschen",
        related: "Das kann Ihnen auch helfen",
        allAbout: "Mehr zu:",
        reviewed: ("Wir haben den Text geprüft am ", "."))
}

extension DirectoryWords {
    fileprivate static let simpleGerman = DirectoryWords(
        search: "Was suchen Sie?",
        searchHint: { examples in
            let example = examples.first.map { " Zum Beispiel: \($0)." } ?? ""
            return "Schreiben Sie ein Wort.\(example) Fehler sind nicht schlimm."
        },
        find: "Suchen",
        oneHit: "Wir haben 1 Sache gefunden.",
        hits: { "Wir haben \($0) Sachen gefunden." },
        noHits: "Wir haben nichts gefunden.",
        nothingFound: "Wir haben nichts gefunden. Das können Sie tun:",
        searchTips: [
            "Suchen Sie mit einem anderen Wort.", "Schauen Sie in die Liste.", "Fragen Sie uns.",
        ],
        showAll: "Alles zeigen",
        weakWords: germanWeakWords,
        results: "Das haben wir gefunden",
        contents: "Das steht auf der Seite",
        lifeSituations: "Welches Thema suchen Sie?",
        audiences: "Für wen ist es?",
        all: "Alles von A bis Z",
        enquiries: "Sie haben Fragen?")
}

extension ContactWords {
    fileprivate static let simpleGerman = ContactWords(
        email: ContactWords.german.email,
        phone: ContactWords.german.phone,
        web: "Hier steht mehr",
        openingHours: "Dann können Sie kommen",
        weekday: ContactWords.german.weekday,
        days: ContactWords.german.days,
        hours: { hours in
            hours.map { "von \(germanTime($0.opens)) bis \(germanTime($0.closes)) Uhr" }
                .joined(separator: " und ")
        })
}

extension ConditionWords {
    fileprivate static let simpleGerman = ConditionWords(
        chosen: { question, answers in "haben Sie bei \(question) die Antwort \(answers) gewählt" },
        otherChosen: { question, answers in "haben Sie bei \(question) etwas anderes gewählt als \(answers)"
        },
        notChosen: { question, answer in "haben Sie bei \(question) die Antwort \(answer) nicht gewählt" },
        answeredYes: { question in "haben Sie bei \(question) Ja gewählt" },
        answeredNo: { question in "haben Sie bei \(question) Nein gewählt" },
        ticked: { question in "haben Sie bei \(question) ein Kreuz gemacht" },
        notTicked: { question in "haben Sie bei \(question) kein Kreuz gemacht" },
        entered: { question, values in "haben Sie bei \(question) das geschrieben: \(values)" },
        otherEntered: { question, values in
            "haben Sie bei \(question) etwas anderes geschrieben als \(values)"
        },
        something: { question in "haben Sie bei \(question) etwas angegeben" },
        nothing: { question in "haben Sie bei \(question) nichts angegeben" },
        size: simpleSize,
        result: { name, values in "kommt bei \(name) das heraus: \(values)" },
        otherResult: { name, values in "kommt bei \(name) etwas anderes heraus als \(values)" },
        resultSize: simpleSize,
        someResult: { name in "steht bei \(name) ein Wert" },
        noResult: { name in "steht bei \(name) kein Wert" },
        date: { question, comparison, day in
            switch comparison {
            case .equal: "ist der Tag bei \(question) der \(day)"
            case .notEqual: "ist der Tag bei \(question) ein anderer als der \(day)"
            case .less: "ist der Tag bei \(question) vor dem \(day)"
            case .lessOrEqual: "ist der Tag bei \(question) der \(day) oder davor"
            case .greater: "ist der Tag bei \(question) nach dem \(day)"
            case .greaterOrEqual: "ist der Tag bei \(question) der \(day) oder danach"
            }
        },
        dateAndToday: { question, comparison in
            switch comparison {
            case .equal: "ist der Tag bei \(question) heute"
            case .notEqual: "ist der Tag bei \(question) nicht heute"
            case .less: "ist der Tag bei \(question) schon vorbei"
            case .lessOrEqual: "ist der Tag bei \(question) heute oder schon vorbei"
            case .greater: "kommt der Tag bei \(question) erst noch"
            case .greaterOrEqual: "ist der Tag bei \(question) heute oder kommt er erst noch"
            }
        },
        receipt: { comparison, day in
            switch comparison {
            case .equal: "kommt Ihr Formular am \(day) bei uns an"
            case .notEqual: "kommt Ihr Formular nicht am \(day) bei uns an"
            case .less: "kommt Ihr Formular vor dem \(day) bei uns an"
            case .lessOrEqual: "kommt Ihr Formular am \(day) oder früher bei uns an"
            case .greater: "kommt Ihr Formular nach dem \(day) bei uns an"
            case .greaterOrEqual: "kommt Ihr Formular am \(day) oder später bei uns an"
            }
        },
        time: { question, comparison, time in
            switch comparison {
            case .equal: "ist die Uhrzeit bei \(question) genau \(time) Uhr"
            case .notEqual: "ist die Uhrzeit bei \(question) nicht \(time) Uhr"
            case .less: "ist die Uhrzeit bei \(question) vor \(time) Uhr"
            case .lessOrEqual: "ist die Uhrzeit bei \(question) \(time) Uhr oder früher"
            case .greater: "ist die Uhrzeit bei \(question) nach \(time) Uhr"
            case .greaterOrEqual: "ist die Uhrzeit bei \(question) \(time) Uhr oder später"
            }
        },
        answers: { first, comparison, second in
            switch comparison {
            case .equal: "steht bei \(first) und bei \(second) das Gleiche"
            case .notEqual: "steht bei \(first) und bei \(second) nicht das Gleiche"
            case .less: "ist der Wert bei \(first) kleiner als bei \(second)"
            case .lessOrEqual: "ist der Wert bei \(first) nicht größer als bei \(second)"
            case .greater: "ist der Wert bei \(first) größer als bei \(second)"
            case .greaterOrEqual: "ist der Wert bei \(first) nicht kleiner als bei \(second)"
            }
        },
        days: { first, comparison, second in
            switch comparison {
            case .equal: "steht bei \(first) und bei \(second) der gleiche Tag"
            case .notEqual: "steht bei \(first) und bei \(second) nicht der gleiche Tag"
            case .less: "ist der Tag bei \(first) früher als bei \(second)"
            case .lessOrEqual: "ist der Tag bei \(first) nicht später als bei \(second)"
            case .greater: "ist der Tag bei \(first) später als bei \(second)"
            case .greaterOrEqual: "ist der Tag bei \(first) nicht früher als bei \(second)"
            }
        },
        and: " und ",
        or: " oder ",
        andAlso: "? Und ",
        orElse: "? Oder ",
        onlyAnswer: { condition in "\(condition.capitalized)? Nur dann beantworten Sie bitte diese Frage." },
        onlyFillIn: { condition in "\(condition.capitalized)? Nur dann füllen Sie bitte diesen Teil aus." },
        onlyApplies: { condition in "\(condition.capitalized)? Dann gilt das für Sie:" },
        onlyCounts: { condition in "\(condition.capitalized)? Dann gilt das für Sie." },
        required: { condition in
            "\(condition.capitalized)? Dann brauchen wir diese Antwort. Sonst ist die Antwort freiwillig."
        },
        refused: { condition in "\(condition.capitalized)? Dann gilt das für Sie." },
        depends: { purpose, reason in
            switch purpose {
            case .question: "Diese Frage ist nicht für alle. Wichtig \(reason)."
            case .group: "Dieser Teil ist nicht für alle. Wichtig \(reason)."
            case .note, .exit, .value: "Das gilt nicht für alle. Wichtig \(reason)."
            case .required: "Diese Antwort brauchen wir nicht von allen. Wichtig \(reason)."
            }
        },
        answersMatter: { questions in "sind Ihre Antworten bei: \(questions)" },
        dayMatters: "ist der Tag, an dem Ihr Formular bei uns ankommt")
}

private func simpleSize(_ name: Sentence, _ comparison: Comparison, _ value: Sentence) -> Sentence {
    switch comparison {
    case .equal: "steht bei \(name) genau \(value)"
    case .notEqual: "steht bei \(name) nicht \(value)"
    case .less: "steht bei \(name) weniger als \(value)"
    case .lessOrEqual: "steht bei \(name) höchstens \(value)"
    case .greater: "steht bei \(name) mehr als \(value)"
    case .greaterOrEqual: "steht bei \(name) mindestens \(value)"
    }
}

extension BoundWords {
    static let simpleGerman = BoundWords(
        notLess: { "Hier muss mindestens so viel stehen wie bei \($0)." },
        notGreater: { "Hier darf höchstens so viel stehen wie bei \($0)." },
        notBefore: { "Hier muss der Tag von \($0) stehen. Oder ein späterer Tag." },
        notAfter: { "Hier muss der Tag von \($0) stehen. Oder ein früherer Tag." },
        noFewer: { "Hier müssen mindestens so viele stehen wie bei \($0)." },
        noMore: { "Hier dürfen höchstens so viele stehen wie bei \($0)." },
        depends: { side, questions in
            switch side {
            case .lower: "Ist es hier zu wenig? Das kommt auf diese Antworten an: \(questions)."
            case .upper: "Ist es hier zu viel? Das kommt auf diese Antworten an: \(questions)."
            }
        },
        dayDepends: { side, questions in
            switch side {
            case .lower: "Ist der Tag zu früh? Das kommt auf diese Antworten an: \(questions)."
            case .upper: "Ist der Tag zu spät? Das kommt auf diese Antworten an: \(questions)."
            }
        },
        computed: { "Das rechnen wir für Sie aus. Dafür brauchen wir diese Antworten: \($0)." },
        fixed: "Hier müssen Sie nichts schreiben.")
}
