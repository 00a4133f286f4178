import CatalogDiagnostics
import CatalogModel

import enum FormRuntime.DayWriting

extension PageWords {
    static let english = PageWords(
        language: "en", site: .english, form: .english, steps: .english, limits: .english, topic: .english,
        process: .english,
        directory: .english, contact: .english, conditions: .english, bounds: .english, formats: .english)
}

extension SiteWords {
    fileprivate static let english = SiteWords(
        skipToContent: "Skip to content",
        languages: "Choose a language",
        breadcrumb: "You are here",
        services: "Online services",
        servicesLead: "You can do these things online, at any time and without an account.",
        onlineService: "Online service",
        responsible: "Who is responsible",
        version: { "Form version \($0)" })
}

extension FormWords {
    fileprivate static let english = FormWords(
        pageTitle: { "\($0): form" },
        kicker: "Form",
        lead: "Please answer all questions that are not marked as optional.",
        part: { number, count in "Part \(number) of \(count)" },
        optional: "optional",
        recommended: "optional, but helpful",
        help: "Help with this question",
        yes: "Yes",
        no: "No",
        noAnswer: "No answer",
        pleaseChoose: "Please choose",
        day: "Day",
        month: "Month",
        year: "Year",
        birthdayExample: "For example: 27 3 1984",
        timeExample: "For example: 8:30 or 14:00",
        item: { label, number in "\(label) \(number)" },
        leaveFree: "Leave empty what you do not need.",
        room: { shown, most in
            "There is room for \(shown == 1 ? "1 entry" : "\(shown) entries") here. If you need more (\(most) at the most), please get in touch "
                + "with the responsible unit."
        },
        exits: "When this is not the right form",
        checkTitle: "Check and send",
        check: "Please read through your answers once more before you send the form.",
        submit: "Send the form",
        computed: "is computed")
}

extension StepWords {
    fileprivate static let english = StepWords(
        progress: "Step {number} of {count}",
        title: "{step} (step {number} of {count}) – {page}",
        next: "Continue",
        back: "Back",
        problems: "Please check your answers",
        wrongTitle: "Error: {title}",
        problem: "Error:",
        warning: "Note:",
        add: { "Add: \($0)" },
        remove: "Remove {item}",
        added: "{item} added",
        removed: "{item} removed", locale: "en-GB",
        change: "Change",
        changeOf: "Change {label}",
        none: "No answer",
        agreed: "Yes, confirmed",
        lost: "This answer was not kept when you left the page. Please give it again.",
        characterLeft: "{number} character left",
        charactersLeft: "{number} characters left",
        characterOver: "{number} character too many",
        charactersOver: "{number} characters too many",
        wordLeft: "{number} word left",
        wordsLeft: "{number} words left",
        wordOver: "{number} word too many",
        wordsOver: "{number} words too many")
}

extension LimitWords {
    fileprivate static let english = LimitWords(
        characters: { least, most in
            switch (least, most) {
            case (let least?, let most?) where least == most:
                "Exactly \(englishCount(of: least, "character"))"
            case (let least?, let most?): "\(least) to \(most) characters"
            case (let least?, nil): "At least \(englishCount(of: least, "character"))"
            case (nil, let most?): "At most \(englishCount(of: most, "character"))"
            case (nil, nil): ""
            }
        },
        words: { "At most \(englishCount(of: $0, "word"))" },
        number: { least, most in
            switch (least, most) {
            case (let least?, let most?): "From \(least) to \(most)"
            case (let least?, nil): "At least \(least)"
            case (nil, let most?): "At most \(most)"
            case (nil, nil): ""
            }
        },
        earliest: { "Not before: \($0)" },
        latest: { "Not after: \($0)" },
        today: "today",
        fromToday: { months, days in
            if months == 0, abs(days) == 1 { return days > 0 ? "tomorrow" : "yesterday" }
            let distance = englishDistance(months: abs(months), days: abs(days))
            return months < 0 || (months == 0 && days < 0) ? "\(distance) ago" : "in \(distance)"
        },
        several: "You can choose more than one answer.",
        choices: { least, most in
            least == most
                ? least == 1 ? "Please choose one answer." : "Please choose \(least) answers."
                : least <= 1
                    ? "You can choose up to \(most) answers."
                    : "Please choose \(least) to \(most) answers."
        },
        files: { kinds, size, count in
            count == 1
                ? "\(kinds), at most \(size)" : "\(kinds), at most \(count) files of at most \(size) each"
        })
}

private func englishDistance(months: Int, days: Int) -> String {
    let years = months / 12
    var parts: [String] = []
    if months > 0, months % 12 == 0 {
        parts.append(englishCount(of: years, "year"))
    } else if months > 0 {
        parts.append(englishCount(of: months, "month"))
    }
    if months == 0, days > 0, days.isMultiple(of: 7) {
        parts.append(days == 7 ? "one week" : "\(days / 7) weeks")
    } else if days > 0 {
        parts.append(englishCount(of: days, "day"))
    }
    return parts.joined(separator: " and ")
}

extension TopicWords {
    fileprivate static let english = TopicWords(
        start: "Go to the online form",
        startNote: "No account needed",
        overview: "At a glance",
        audience: "For",
        processingTime: "Processing time",
        audienceName: { audience in
            switch audience {
            case .everybody: "Everybody"
            case .resident: "Residents"
            case .company: "Companies"
            case .association: "Associations"
            case .landlord: "Landlords"
            }
        },
        duration: { time in
            let isOne = time.count == 1
            return switch time.unit {
            case .workdays: isOne ? "1 working day" : "\(time.count) working days"
            case .days: isOne ? "1 day" : "\(time.count) days"
            case .weeks: isOne ? "1 week" : "\(time.count) weeks"
            case .months: isOne ? "1 month" : "\(time.count) months"
            }
        },
        moduleTitle: { kind in
            switch kind {
            case .prerequisites: "Requirements"
            case .documents: "Documents you need"
            case .fees: "What it costs"
            case .procedure: "How it works"
            case .duration: "How long it takes"
            case .deadlines: "Deadlines"
            case .notes: "Good to know"
            case .legalBasis: "Legal basis"
            case .legalRemedy: "Legal remedy"
            }
        },
        frequentQuestions: "Frequently asked questions",
        related: "Related",
        allAbout: "More about",
        reviewed: ("Last reviewed on ", "."))
}

extension DirectoryWords {
    fileprivate static let english = DirectoryWords(
        search: "What would you like to do?",
        searchHint: { examples in
            let quoted = examples.map { "“\($0)”" }.joined(separator: " or ")
            return
                "One word is enough\(quoted.isEmpty ? "" : ", for example \(quoted)"). Typing errors do not matter."
        },
        find: "Search",
        oneHit: "1 service found",
        hits: { "\($0) services found" },
        noHits: "Nothing found",
        nothingFound: "We have found nothing for this. You could try the following:",
        searchTips: [
            "Search for the thing itself, for example “dog” instead of “form for taxes”.",
            "Use another word, for example “rubbish” instead of “disposal”.",
            "Look through the list of all services.",
        ],
        showAll: "Show all services",
        weakWords:
            "i we me my our where how what when can want need get the a an and or for with of to new online form "
            + "application town office order apply register report renew change have do",
        results: "Services found",
        contents: "On this page",
        lifeSituations: "By life situation",
        audiences: "By audience",
        all: "All services from A to Z",
        enquiries: "Not what you were looking for? Ask us.")
}

extension ContactWords {
    fileprivate static let english = ContactWords(
        email: "Email",
        phone: "Telephone",
        web: "Page of this office",
        openingHours: "Opening hours",
        weekday: { day in
            switch day {
            case .monday: "Monday"
            case .tuesday: "Tuesday"
            case .wednesday: "Wednesday"
            case .thursday: "Thursday"
            case .friday: "Friday"
            case .saturday: "Saturday"
            case .sunday: "Sunday"
            }
        },
        days: { first, last in "\(first) to \(last)" },
        hours: { hours in
            hours.map { "\(englishTime($0.opens))–\(englishTime($0.closes))" }.joined(separator: " and ")
        })
}

/// `08:00` as `8 am`, `12:30` as `12.30 pm`; twelve o’clock by its name, for few know whether noon is am or pm.
private func englishTime(_ time: String) -> String {
    let parts = time.split(separator: ":")
    guard parts.count == 2, let hour = Int(parts[0]) else { return time }
    if parts[1] == "00", hour % 12 == 0 { return hour == 12 ? "midday" : "midnight" }
    let minutes = parts[1] == "00" ? "" : ".\(parts[1])"
    return "\((hour + 11) % 12 + 1)\(minutes)\u{A0}\(hour < 12 ? "am" : "pm")"
}

extension FormatWords {
    fileprivate static let english = FormatWords(
        decimalSeparator: ".",
        groupSeparator: ",",
        days: .english,
        amount: { number, currency in currency == "EUR" ? "€\(number)" : "\(number)\u{A0}\(currency)" },
        openingQuote: "“",
        closingQuote: "”",
        and: " and ",
        or: " or ")
}

extension ConditionWords {
    fileprivate static let english = ConditionWords(
        chosen: { question, answers in "you chose \(answers) for \(question)" },
        otherChosen: { question, answers in "you chose something other than \(answers) for \(question)" },
        notChosen: { question, answer in "you did not choose \(answer) for \(question)" },
        answeredYes: { question in "you answered \(question) with Yes" },
        answeredNo: { question in "you answered \(question) with No" },
        ticked: { question in "you ticked \(question)" },
        notTicked: { question in "you did not tick \(question)" },
        entered: { question, values in "you entered \(values) for \(question)" },
        otherEntered: { question, values in "you entered something other than \(values) for \(question)" },
        something: { question in "you gave an answer to \(question)" },
        nothing: { question in "you gave no answer to \(question)" },
        size: { question, comparison, value in
            "your answer to \(question) is \(englishSize(comparison, value))"
        },
        result: { name, values in "\(name) comes out as \(values)" },
        otherResult: { name, values in "\(name) comes out as something other than \(values)" },
        resultSize: { name, comparison, value in
            "the value of \(name) is \(englishSize(comparison, value))"
        },
        someResult: { name in "there is a value of \(name)" },
        noResult: { name in "there is no value of \(name)" },
        date: { question, comparison, day in
            switch comparison {
            case .equal: "the date for \(question) is \(day)"
            case .notEqual: "the date for \(question) is not \(day)"
            case .less: "the date for \(question) is before \(day)"
            case .lessOrEqual: "the date for \(question) is not after \(day)"
            case .greater: "the date for \(question) is after \(day)"
            case .greaterOrEqual: "the date for \(question) is not before \(day)"
            }
        },
        dateAndToday: { question, comparison in
            switch comparison {
            case .equal: "the date for \(question) is today"
            case .notEqual: "the date for \(question) is not today"
            case .less: "the date for \(question) is in the past"
            case .lessOrEqual: "the date for \(question) is today or in the past"
            case .greater: "the date for \(question) is in the future"
            case .greaterOrEqual: "the date for \(question) is today or in the future"
            }
        },
        receipt: { comparison, day in
            switch comparison {
            case .equal: "we receive your form on \(day)"
            case .notEqual: "we do not receive your form on \(day)"
            case .less: "we receive your form before \(day)"
            case .lessOrEqual: "we receive your form on \(day) or earlier"
            case .greater: "we receive your form after \(day)"
            case .greaterOrEqual: "we receive your form on \(day) or later"
            }
        },
        time: { question, comparison, time in
            switch comparison {
            case .equal: "the time for \(question) is \(time)"
            case .notEqual: "the time for \(question) is not \(time)"
            case .less: "the time for \(question) is before \(time)"
            case .lessOrEqual: "the time for \(question) is not after \(time)"
            case .greater: "the time for \(question) is after \(time)"
            case .greaterOrEqual: "the time for \(question) is not before \(time)"
            }
        },
        answers: { first, comparison, second in
            switch comparison {
            case .equal: "\(first) and \(second) are the same"
            case .notEqual: "\(first) and \(second) are different"
            case .less: "\(first) is less than \(second)"
            case .lessOrEqual: "\(first) is not more than \(second)"
            case .greater: "\(first) is more than \(second)"
            case .greaterOrEqual: "\(first) is not less than \(second)"
            }
        },
        days: { first, comparison, second in
            switch comparison {
            case .equal: "\(first) and \(second) are the same day"
            case .notEqual: "\(first) and \(second) are different days"
            case .less: "\(first) is earlier than \(second)"
            case .lessOrEqual: "\(first) is not later than \(second)"
            case .greater: "\(first) is later than \(second)"
            case .greaterOrEqual: "\(first) is not earlier than \(second)"
            }
        },
        and: " and ",
        or: " or ",
        andAlso: ", and also if ",
        orElse: ", or if ",
        onlyAnswer: { condition in "Only answer this if \(condition)." },
        onlyFillIn: { condition in "Only fill this in if \(condition)." },
        onlyApplies: { condition in "This only applies if \(condition):" },
        onlyCounts: { condition in "This only applies if \(condition)." },
        required: { condition in "We need this answer if \(condition). Otherwise it is optional." },
        refused: { condition in "This is so if \(condition)." },
        depends: { purpose, reason in
            switch purpose {
            case .question: "Whether this question applies to you depends on \(reason)."
            case .group: "Whether this part applies to you depends on \(reason)."
            case .note: "Whether this applies to you depends on \(reason):"
            case .required: "Whether we need this answer depends on \(reason)."
            case .exit, .value: "Whether this is so depends on \(reason)."
            }
        },
        answersMatter: { questions in "your answers (\(questions))" },
        dayMatters: "the day on which we receive your form")
}

private func englishSize(_ comparison: Comparison, _ value: Sentence) -> Sentence {
    switch comparison {
    case .equal: "exactly \(value)"
    case .notEqual: "not \(value)"
    case .less: "less than \(value)"
    case .lessOrEqual: "at most \(value)"
    case .greater: "more than \(value)"
    case .greaterOrEqual: "at least \(value)"
    }
}

extension BoundWords {
    static let english = BoundWords(
        notLess: { "At least as much as for \($0)." },
        notGreater: { "At most as much as for \($0)." },
        notBefore: { "Not before the day given for \($0)." },
        notAfter: { "Not after the day given for \($0)." },
        noFewer: { "At least as many as for \($0)." },
        noMore: { "At most as many as for \($0)." },
        depends: { side, questions in
            switch side {
            case .lower: "The least that is possible here depends on \(questions)."
            case .upper: "The most that is possible here depends on \(questions)."
            }
        },
        dayDepends: { side, questions in
            switch side {
            case .lower: "The earliest day that is possible here depends on \(questions)."
            case .upper: "The latest day that is possible here depends on \(questions)."
            }
        },
        computed: { "This follows from \($0). There is nothing to fill in here." },
        fixed: "There is nothing to fill in here.")
}
