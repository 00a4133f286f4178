/// Further mistakes of all kinds, each with the place and the witness or the way that its report has to show.
let freshBrokenWorkflows: [BrokenWorkflow] =
    freshMistakes1 + freshMistakes2 + freshMistakes3 + freshMistakes4 + freshMistakes5

private let freshMistakes1 = [
    BrokenWorkflow(
        "DW3120", says: "weight = 26", at: " ⟦b⟧:",
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: system, when: weight * 2 > 50}\n    b: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: weight + 10 < 45}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3120", says: "born = \"2010-05-02\"", at: " ⟦b⟧:",
        (
            "        note: {",
            "        born: {type: date, earliest: date(\"2000-01-01\"), latest: date(\"2020-12-31\"), label: {de: G, en: B}}\n        note: {"
        ),
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: system, when: born < date(\"2010-06-01\")}\n    b: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: born > date(\"2010-05-01\")}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3120", says: "tags = [\"red\", \"blue\"]", at: " ⟦b⟧:",
        (
            "        note: {",
            "        tags: {type: choices, options: {red: {de: R, en: R}, blue: {de: B, en: B}}, label: {de: T, en: T}}\n        note: {"
        ),
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: system, when: 'list contains(tags, \"red\")'}\n    b: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: 'list contains(tags, \"blue\")'}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3120", says: "kids.age = 11", at: " ⟦b⟧:",
        (
            "        note: {",
            "        kids: {type: list, maxItems: 5, itemLabel: {de: K, en: K}, label: {de: K, en: K}, item: {type: record, fields: {age: {type: integer, minimum: 0, maximum: 20, label: {de: A, en: A}}}}}\n        note: {"
        ),
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: system, when: count(kids) >= 2}\n    b: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: 'some k in kids satisfies k.age > 10'}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3120", says: "review.grade = 3", at: " ⟦b⟧:",
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: system, when: review.grade < 4}\n    b: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: review.grade > 2}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3120", says: "today() = 2026-03-02", at: " ⟦b⟧:",
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: system, when: today() > date(\"2026-01-01\")}\n    b: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: today() < date(\"2030-01-01\")}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3120", says: "today() = 2026-03-02, born = \"2005-03-03\"", at: " ⟦b⟧:",
        (
            "        note: {",
            "        born: {type: date, earliest: date(\"2000-01-01\"), latest: today(), label: {de: G, en: B}}\n        note: {"
        ),
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: system, when: age(born) >= 18}\n    b: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: age(born) <= 20}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3119", says: "", at: "⟦today() > date(\"2030-01-01\") and today() < date(\"2029-01-01\")⟧",
        (
            "    review:\n",
            "    review:\n      when: today() > date(\"2030-01-01\") and today() < date(\"2029-01-01\")\n"
        )),
    BrokenWorkflow(
        "DW3119", says: "", at: "⟦today() < date(\"2020-01-01\")⟧",
        (
            "    review:\n",
            "    review:\n      when: today() < date(\"2020-01-01\")\n"
        )),
    BrokenWorkflow(
        "DW3119", says: "", at: "⟦weight > 90⟧",
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: head, when: weight > 90}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3119", says: "", at: "⟦kind = \"cat\" and weight > 3⟧",
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: head, when: kind = \"cat\" and weight > 3}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3119", says: "", at: "⟦weight >= 60 and kind = \"dog\"⟧",
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: head, when: weight >= 60 and kind = \"dog\"}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3103", says: "trapA –t1→ trapB –t2→ trapA", at: " ⟦trapA⟧:",
        (
            "    payment:\n      label",
            "    trapA: {label: {de: A, en: A}}\n    trapB: {label: {de: B, en: B}}\n    payment:\n      label"
        ),
        (
            "    withdraw:\n",
            "    in1: {label: {de: A, en: A}, from: submitted, to: trapA, by: clerk}\n    t1: {label: {de: A, en: A}, from: trapA, to: trapB, by: clerk}\n    t2: {label: {de: A, en: A}, from: trapB, to: trapA, by: head}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3119", says: "", at: "⟦weight > 95⟧",
        (
            "    payment:\n      label",
            "    special: {label: {de: S, en: S}}\n    payment:\n      label"
        ),
        (
            "    withdraw:\n",
            "    toS: {label: {de: A, en: A}, from: inReview, to: special, by: head, when: weight > 95}\n    fromS: {label: {de: A, en: A}, from: special, to: payment, by: head}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3119", says: "", at: "⟦kind = \"cat\" and kind = \"dog\"⟧",
        (
            "    payment:\n      label",
            "    special: {label: {de: S, en: S}}\n    payment:\n      label"
        ),
        (
            "    withdraw:\n",
            "    toS: {label: {de: A, en: A}, from: inReview, to: special, by: head}\n    fromS: {label: {de: A, en: A}, from: special, to: payment, by: head, when: kind = \"cat\" and kind = \"dog\"}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3119", says: "", at: " ⟦kind = \"dog\"⟧}",
        (
            "    payment:\n      label",
            "    special: {label: {de: S, en: S}}\n    payment:\n      label"
        ),
        (
            "    withdraw:\n",
            "    toS: {label: {de: A, en: A}, from: inReview, to: special, by: head, when: kind = \"cat\"}\n    fromS: {label: {de: A, en: A}, from: special, to: payment, by: head, when: kind = \"dog\"}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3110", says: "", at: " ⟦escalated⟧:",
        (
            "    escalated: {label",
            "    escalated: {within: 3 days, label"
        ),
        (
            "from: [inReview, escalated]\n      to: payment",
            "from: inReview\n      to: payment"
        ),
        (
            "from: [inReview, escalated]\n      to: refused",
            "from: inReview\n      to: refused"
        )),
    BrokenWorkflow(
        "DW3108", says: "", at: "⟦mayor⟧",
        (
            "by: [clerk, head]\n      asks",
            "by: [clerk, mayor]\n      asks"
        )),
    BrokenWorkflow(
        "DW3122", says: "kind = \"cat\", weight absent, review.grade = 1", at: "⟦{weight}⟧",
        (
            "de: \"Bewilligt für {kind}: {price}.\"",
            "de: \"Bewilligt für {kind}, {weight}.\""
        )),
    BrokenWorkflow(
        "DW3122", says: "kind = \"dog\", owner.name absent, review.grade = 1", at: "⟦{owner.name}⟧",
        (
            "        note: {",
            "        owner: {type: record, when: kind = \"cat\", label: {de: O, en: O}, fields: {name: {type: text, maxLength: 9, label: {de: NA, en: NA}}}}\n        note: {"
        ),
        (
            "de: \"Bewilligt für {kind}: {price}.\"",
            "de: \"Bewilligt für {owner.name}.\""
        )),
    BrokenWorkflow(
        "DW3002", says: "", at: "{⟦grant⟧.x}",
        (
            "\"Grund: {refuse.reason}\"",
            "\"Grund: {grant.x}\""
        )),
    BrokenWorkflow(
        "DW3118", says: "submitted –review→ inReview –escalate→ escalated –close→ refused", at: " ⟦refused⟧:",
        (
            "    withdraw:\n",
            "    close: {label: {de: A, en: A}, from: escalated, to: refused, after: 30 days}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3115", says: "escalated –again→ escalated", at: "⟦again⟧",
        (
            "    withdraw:\n",
            "    again: {label: {de: A, en: A}, from: escalated, to: escalated, after: 5 days}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3115", says: "inReview –escalate→ inReview", at: " ⟦escalate⟧:",
        (
            "    escalate:\n      label: {de: Vorlegen, en: Escalate}\n      from: inReview\n      to: escalated",
            "    escalate:\n      label: {de: Vorlegen, en: Escalate}\n      from: inReview\n      to: inReview"
        )),
]

private let freshMistakes2 = [
    BrokenWorkflow(
        "DW3116", says: "submitted –g2→ inReview", at: "⟦review.grade <= 4⟧",
        (
            "    withdraw:\n",
            "    g1: {label: {de: A, en: A}, from: submitted, to: refused, by: clerk, event: decide, when: kind = \"dog\"}\n    g2: {label: {de: A, en: A}, from: submitted, to: inReview, by: clerk, event: decide, when: price > 10}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3120", says: "", at: "⟦g1⟧",
        (
            "    withdraw:\n",
            "    g1: {label: {de: A, en: A}, from: submitted, to: refused, by: clerk, event: review}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW2008", says: "", at: "⟦Mein-Ereignis⟧",
        (
            "    withdraw:\n",
            "    g1: {label: {de: A, en: A}, from: submitted, to: refused, by: clerk, event: Mein-Ereignis}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3104", says: "", at: " ⟦refused⟧]",
        (
            "[submitted, inReview, escalated]",
            "[submitted, refused]"
        )),
    BrokenWorkflow(
        "DW3102", says: "", at: "⟦withdrawn⟧",
        (
            "      to: withdrawn\n",
            "      to: inReview\n"
        )),
    BrokenWorkflow(
        "DW3107", says: "", at: "⟦submited⟧",
        (
            "[submitted, inReview, escalated]",
            "[submited]"
        )),
    BrokenWorkflow(
        "DW2002", says: "", at: "  ⟦payment⟧: ",
        (
            "payment: {amount: price}",
            "payment: {currency: EUR}"
        )),
    BrokenWorkflow(
        "DW2003", says: "", at: "     ⟦payment⟧:\n  ",
        (
            "payment: {amount: price}",
            "payment:"
        )),
    BrokenWorkflow(
        "DW3131", says: "", at: " ⟦0⟧",
        (
            "payment: {amount: price}",
            "payment: {amount: 0}"
        )),
    BrokenWorkflow(
        "DW3131", says: "", at: "⟦-5⟧",
        (
            "payment: {amount: price}",
            "payment: {amount: -5}"
        )),
    BrokenWorkflow(
        "DW3131", says: "price = 10.00", at: "⟦price - 10⟧",
        (
            "payment: {amount: price}",
            "payment: {amount: price - 10}"
        )),
    BrokenWorkflow(
        "DW3112", says: "", at: "  ⟦payment⟧:\n",
        (
            "on: expired",
            "after: 14 days"
        )),
    BrokenWorkflow(
        "DW3114", says: "", at: "⟦today()⟧",
        (
            "payment: {amount: price}",
            "payment: {amount: today()}"
        )),
    BrokenWorkflow(
        "DW2011", says: "", inCatalog: true, at: "⟦XX⟧",
        (
            "state: BY",
            "state: XX"
        )),
    BrokenWorkflow(
        "DW3132", says: "", inCatalog: true, at: "⟦assumptionDay⟧",
        (
            "state: BY",
            "state: NW"
        )),
    BrokenWorkflow(
        "DW2062", says: "", inCatalog: true, at: " ⟦assumptionDay⟧",
        (
            "[assumptionDay]",
            "[assumptionDay, assumptionDay]"
        )),
    BrokenWorkflow(
        "DW2014", says: "", at: " ⟦0 workdays⟧",
        (
            "within: 2 workdays",
            "within: 0 workdays"
        )),
    BrokenWorkflow(
        "DW2014", says: "", at: "⟦-3 workdays⟧",
        (
            "within: 2 workdays",
            "within: -3 workdays"
        )),
    BrokenWorkflow(
        "DW2014", says: "", at: "⟦9999 workdays⟧",
        (
            "within: 2 workdays",
            "within: 9999 workdays"
        )),
    BrokenWorkflow(
        "DW2014", says: "", at: " ⟦2 years⟧\n",
        (
            "within: 2 workdays",
            "within: 2 years"
        )),
    BrokenWorkflow(
        "DW2014", says: "", at: " ⟦0 days⟧",
        (
            "    withdraw:\n",
            "    x: {label: {de: A, en: A}, from: escalated, to: refused, after: 0 days}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW2014", says: "", at: "⟦0 years⟧",
        (
            "retention: 5 years",
            "retention: 0 years"
        )),
    BrokenWorkflow(
        "DW2014", says: "", at: "⟦5 workdays⟧",
        (
            "retention: 5 years",
            "retention: 5 workdays"
        )),
    BrokenWorkflow(
        "DW2002", says: "", at: "ue, ⟦file⟧: {r",
        (
            "file: {plan: \"7.1\", retention: 5 years}",
            "file: {retention: 5 years}"
        )),
]

private let freshMistakes3 = [
    BrokenWorkflow(
        "DW2004", says: "", at: "⟦7.10⟧",
        (
            "plan: \"7.1\"",
            "plan: 7.10"
        )),
    BrokenWorkflow(
        "DW2003", says: "", at: "⟦[withdrawn, refused]⟧",
        (
            "      to: withdrawn\n",
            "      to: [withdrawn, refused]\n"
        )),
    BrokenWorkflow(
        "DW2018", says: "", at: "    ⟦from⟧: []",
        (
            "[submitted, inReview, escalated]",
            "[]"
        )),
    BrokenWorkflow(
        "DW3002", says: "", at: " ⟦grant⟧.",
        (
            "when: review.grade <= 4",
            "when: grant.x = \"y\""
        )),
    BrokenWorkflow(
        "DW3116", says: "submitted –review→ inReview", at: "⟦refuse.reason != \"x\"⟧",
        (
            "      by: head\n      asks",
            "      by: head\n      when: refuse.reason != \"x\"\n      asks"
        )),
    BrokenWorkflow(
        "DW3004", says: "", at: "⟦review.grade⟧",
        (
            "when: review.grade <= 4",
            "when: review.grade"
        )),
    BrokenWorkflow(
        "DW3119", says: "", at: " ⟦false⟧\n",
        (
            "when: review.grade <= 4",
            "when: false"
        )),
    BrokenWorkflow(
        "DW3101", says: "", at: " ⟦granted⟧:",
        (
            "granted: {label",
            "granted: {initial: true, label"
        )),
    BrokenWorkflow(
        "DW3101", says: "", at: " ⟦granted⟧:",
        (
            "      initial: true\n",
            ""
        ),
        (
            "granted: {label",
            "granted: {initial: true, label"
        )),
    BrokenWorkflow(
        "DW3119", says: "", at: " ⟦late⟧",
        (
            "    withdraw:\n",
            "    late: {label: {de: A, en: A}, from: inReview, to: refused, after: 12 workdays}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW2018", says: "", at: "  ⟦notify⟧: ",
        (
            "      notify:\n        head:\n          subject: {de: Überfällig, en: Overdue}\n          text: {de: \"Bitte entscheiden Sie über {case.number}.\", en: \"Please decide on {case.number}.\"}\n",
            "      notify: {}\n"
        )),
    BrokenWorkflow(
        "DW1020", says: "", at: "  ⟦head⟧:\n",
        (
            "        head:\n          subject",
            "        head: {subject: {de: A, en: A}, text: {de: A, en: A}}\n        head:\n          subject"
        )),
    BrokenWorkflow(
        "DW2005", says: "", at: "          ⟦text⟧: {de: \"Be",
        (
            "{de: \"Bewilligt für {kind}: {price}.\", en: \"Granted for {kind}: {price}.\"}",
            "{de: \"Bewilligt für {kind}: {price}.\"}"
        )),
    BrokenWorkflow(
        "DW3002", says: "", at: "⟦pricee⟧",
        (
            "en: \"Granted for {kind}: {price}.\"",
            "en: \"Granted for {kind}: {pricee}.\""
        )),
    BrokenWorkflow(
        "DW3116", says: "submitted –review2→ inReview", at: "⟦review.grade <= 4⟧",
        (
            "    withdraw:\n",
            "    review2: {label: {de: A, en: A}, from: submitted, to: inReview, by: [clerk, head]}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3121", says: "kind = \"cat\"", at: " ⟦submitted⟧:",
        (
            "    review:\n",
            "    review:\n      when: kind = \"dog\"\n"
        )),
    BrokenWorkflow(
        "DW3121", says: "review.grade = 4", at: " ⟦special⟧:",
        (
            "    payment:\n      label",
            "    special: {label: {de: S, en: S}}\n    payment:\n      label"
        ),
        (
            "    withdraw:\n",
            "    toS: {label: {de: A, en: A}, from: inReview, to: special, by: head}\n    s1: {label: {de: A, en: A}, from: special, to: payment, by: head, when: review.grade <= 3}\n    s2: {label: {de: A, en: A}, from: special, to: refused, by: head, when: review.grade >= 5}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3121", says: "today() = 2028-02-29", at: " ⟦submitted⟧:",
        (
            "    review:\n",
            "    review:\n      when: today() >= date(\"2027-03-01\") and today() < date(\"2027-03-10\")\n"
        )),
    BrokenWorkflow(
        "DW3120", says: "today() = 2026-07-04", at: " ⟦b⟧:",
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: system, when: today().month = 7}\n    b: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: today().day > 3}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3120", says: "today() = 2028-01-01, kind = \"dog\", price = 10.00", at: " ⟦b⟧:",
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: system, when: today() >= date(\"2028-01-01\") and kind = \"dog\"}\n    b: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: today() < date(\"2028-02-01\") and price > 4}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3118", says: "submitted –review→ inReview –toS→ special –s1→ payment –paid→ granted",
        at: " ⟦granted⟧:",
        (
            "grade: {type: integer, minimum: 1, maximum: 6",
            "day: {type: date, earliest: today(), label: {de: T, en: D}}\n        grade: {type: integer, minimum: 1, maximum: 6"
        ),
        (
            "    payment:\n      label",
            "    special: {label: {de: S, en: S}}\n    payment:\n      label"
        ),
        (
            "    withdraw:\n",
            "    toS: {label: {de: A, en: A}, from: inReview, to: special, by: head}\n    s1: {label: {de: A, en: A}, from: special, to: payment, by: head, when: today() >= review.day}\n    withdraw:\n"
        )),
    // On the day on which the answers are given, only one of them can be open.
    BrokenWorkflow(
        "DW3120", says: "today() = 2026-03-03, day = \"2026-03-02\", price =", at: " ⟦b⟧:",
        (
            "        note: {",
            "        day: {type: date, earliest: today(), label: {de: T, en: D}}\n        note: {"
        ),
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: system, when: today() > day}\n    b: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: price > 4}\n    withdraw:\n"
        )),
    // Without the answer it is undecided for good, whatever the day.
    BrokenWorkflow(
        "DW3121", says: "day absent", at: " ⟦submitted⟧:",
        (
            "        note: {",
            "        day: {type: date, required: false, label: {de: T, en: D}}\n        note: {"
        ),
        (
            "    review:\n",
            "    review:\n      when: not(today() < day)\n"
        )),
    // A day that is not behind today will not be behind any later day.
    BrokenWorkflow(
        "DW3119", says: "", at: "⟦day > today()⟧",
        (
            "        note: {",
            "        day: {type: date, latest: today(), label: {de: T, en: D}}\n        note: {"
        ),
        (
            "    withdraw:\n",
            "    later: {label: {de: A, en: A}, from: inReview, to: payment, by: clerk, when: day > today()}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3121", says: "today() much later, day =", at: " ⟦submitted⟧:",
        (
            "        note: {",
            "        day: {type: date, earliest: today(), label: {de: T, en: D}}\n        note: {"
        ),
        (
            "    review:\n",
            "    review:\n      when: not(today() > day)\n"
        )),
    BrokenWorkflow(
        "DW3121", says: "today() = 2031-05-15", at: " ⟦submitted⟧:",
        (
            "    review:\n",
            "    review:\n      when: today() < date(\"2031-01-01\")\n"
        )),
    BrokenWorkflow(
        "DW3119", says: "", at: "⟦review.grade > 5⟧",
        (
            "        applicant:\n          subject: {de: Bitte zahlen",
            "        applicant:\n          when: review.grade > 5\n          subject: {de: Bitte zahlen"
        )),
    BrokenWorkflow(
        "DW3118", says: "kind = \"cat\"", at: " ⟦refused⟧:",
        (
            "        applicant:\n          subject: {de: Abgelehnt",
            "        applicant:\n          when: kind = \"dog\"\n          subject: {de: Abgelehnt"
        )),
]

private let freshMistakes4 = [
    BrokenWorkflow(
        "DW3002", says: "", at: "00, when: ⟦kind⟧ = \"dog\",",
        (
            "remark: {type: text, maxLength: 200, required: false",
            "remark: {type: text, maxLength: 200, when: kind = \"dog\""
        )),
    BrokenWorkflow(
        "DW3030", says: "", at: "⟦grade > 6⟧",
        (
            "remark: {type: text, maxLength: 200, required: false",
            "remark: {type: text, maxLength: 200, when: grade > 6"
        )),
    BrokenWorkflow(
        "DW3001", says: "", at: "m: ⟦1⟧, l",
        (
            "minimum: 1, maximum: 6, label",
            "minimum: 6, maximum: 1, label"
        )),
    BrokenWorkflow(
        "DW3001", says: "", at: "⟦date(\"2026-01-01\")⟧",
        (
            "grade: {type: integer, minimum: 1, maximum: 6",
            "due: {type: date, earliest: date(\"2027-01-01\"), latest: date(\"2026-01-01\"), label: {de: T, en: D}}\n        grade: {type: integer, minimum: 1, maximum: 6"
        )),
    BrokenWorkflow(
        "DW3114", says: "", at: " ⟦price⟧,",
        (
            "payment: {amount: price}",
            "payment: {amount: price, currency: USD}"
        )),
    BrokenWorkflow(
        "DW3123", says: "kind = \"cat\", weight absent", at: " ⟦fee⟧}",
        (
            "        note: {",
            "        fee: {type: money, when: kind = \"dog\", computed: \"if weight > 10 then 12.00 else 8.00\", label: {de: F, en: F}}\n        note: {"
        ),
        (
            "payment: {amount: price}",
            "payment: {amount: fee}"
        )),
    BrokenWorkflow(
        "DW3131", says: "kind = \"cat\"", at: " ⟦fee⟧}",
        (
            "        note: {",
            "        fee: {type: money, computed: {by: kind, values: {dog: 12.00}, otherwise: 0.00}, label: {de: F, en: F}}\n        note: {"
        ),
        (
            "payment: {amount: price}",
            "payment: {amount: fee}"
        )),
    BrokenWorkflow(
        "DW3102", says: "", at: " ⟦s1⟧:",
        (
            "    payment:\n      label",
            "    s1: {label: {de: S, en: S}}\n    s2: {label: {de: S, en: S}}\n    payment:\n      label"
        ),
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: s1, to: s2, by: head}\n    b: {label: {de: A, en: A}, from: s2, to: payment, by: head}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3102", says: "", at: "⟦s1⟧",
        (
            "    payment:\n      label",
            "    s1: {label: {de: S, en: S}}\n    payment:\n      label"
        )),
    BrokenWorkflow(
        "DW3120", says: "kind = \"dog\", weight = 6", at: " ⟦b⟧:",
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: [system, clerk], when: kind = \"dog\"}\n    b: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: weight > 5}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3120", says: "", at: "⟦esc2⟧",
        (
            "    withdraw:\n",
            "    esc2: {label: {de: A, en: A}, from: inReview, to: refused, after: deadline}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3111", says: "", at: "⟦any⟧",
        (
            "from: inReview\n      to: escalated",
            "from: any\n      to: escalated"
        )),
    BrokenWorkflow(
        "DW3112", says: "", at: "  ⟦payment⟧:\n",
        (
            "      on: failed\n",
            "      by: [head, applicant]\n"
        )),
    BrokenWorkflow(
        "DW3024", says: "", at: "⟦note + 1⟧",
        (
            "when: review.grade <= 4",
            "when: note + 1 > 3"
        )),
    BrokenWorkflow(
        "DW3002", says: "", at: "⟦case.deadlin⟧",
        (
            "{case.number}.\", en",
            "{case.deadlin}.\", en"
        )),
    BrokenWorkflow(
        "DW3117", says: "", at: "⟦{doc}⟧",
        (
            "        note: {",
            "        doc: {type: file, label: {de: T, en: T}}\n        note: {"
        ),
        (
            "de: \"Bewilligt für {kind}: {price}.\"",
            "de: \"Bewilligt für {doc}.\""
        )),
    BrokenWorkflow(
        "DW3135", says: "Ask for it on the way here", at: " ⟦{refuse.reason}⟧.",
        (
            "text: {de: \"Bitte entscheiden Sie über {case.number}.\", en",
            "text: {de: \"Bitte {refuse.reason}.\", en"
        )),
    BrokenWorkflow(
        "DW2002", says: "", at: " ⟦escalate⟧:",
        (
            "      label: {de: Vorlegen, en: Escalate}\n",
            ""
        )),
    BrokenWorkflow(
        "DW2002", says: "", at: " ⟦paid⟧:",
        (
            "      from: payment\n      to: granted\n",
            "      to: granted\n"
        )),
    BrokenWorkflow(
        "DW3108", says: "", at: "⟦Head⟧",
        (
            "by: head\n",
            "by: Head\n"
        )),
    BrokenWorkflow(
        "DW2007", says: "", at: "⟦\"\"⟧",
        (
            "plan: \"7.2\"",
            "plan: \"\""
        )),
    BrokenWorkflow(
        "DW2014", says: "", at: "⟦10 Werktage⟧",
        (
            "after: deadline",
            "after: 10 Werktage"
        )),
    BrokenWorkflow(
        "DW1020", says: "", at: "  ⟦inReview⟧: ",
        (
            "    escalated: {",
            "    inReview: {label: {de: A, en: A}}\n    escalated: {"
        )),
    BrokenWorkflow(
        "DW2011", says: "", at: "⟦yes⟧",
        (
            "en: Granted}, final: true",
            "en: Granted}, final: yes"
        )),
]

private let freshMistakes5 = [
    BrokenWorkflow(
        "DW3109", says: "", at: "   ⟦on⟧: p",
        (
            "      on: paid\n",
            "      on: paid\n      by: clerk\n"
        )),
    BrokenWorkflow(
        "DW3115", says: "payment –expired→ payment", at: " ⟦expired⟧:",
        (
            "      to: refused\n      on: expired",
            "      to: payment\n      on: expired"
        )),
    BrokenWorkflow(
        "DW3115", says: "escalated –back→ payment –expired→ escalated", at: " ⟦expired⟧:",
        (
            "      to: refused\n      on: expired",
            "      to: escalated\n      on: expired"
        ),
        (
            "    withdraw:\n",
            "    back: {label: {de: A, en: A}, from: escalated, to: payment, after: 14 days}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3120", says: "note = \"az\"", at: " ⟦b⟧:",
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: system, when: 'matches(note, \"[a-m].*\")'}\n    b: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: 'matches(note, \".*z\")'}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3120", says: "kids.age = 6, kids.age = 20", at: " ⟦b⟧:",
        (
            "        note: {",
            "        kids: {type: list, maxItems: 5, itemLabel: {de: K, en: K}, label: {de: K, en: K}, item: {type: record, fields: {age: {type: integer, minimum: 0, maximum: 20, label: {de: A, en: A}}}}}\n        note: {"
        ),
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: system, when: 'every k in kids satisfies k.age > 5'}\n    b: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: 'sum(kids.age) > 30'}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3119", says: "", at: "⟦'some k in kids satisfies k.age > 20'⟧",
        (
            "        note: {",
            "        kids: {type: list, maxItems: 5, itemLabel: {de: K, en: K}, label: {de: K, en: K}, item: {type: record, fields: {age: {type: integer, minimum: 0, maximum: 20, label: {de: A, en: A}}}}}\n        note: {"
        ),
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: head, when: 'some k in kids satisfies k.age > 20'}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3119", says: "", at: "⟦'count(kids) > 3'⟧",
        (
            "        note: {",
            "        kids: {type: list, maxItems: 3, itemLabel: {de: K, en: K}, label: {de: K, en: K}, item: {type: record, fields: {age: {type: integer, minimum: 0, maximum: 20, label: {de: A, en: A}}}}}\n        note: {"
        ),
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: head, when: 'count(kids) > 3'}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3119", says: "", at: "⟦price > 5000⟧",
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: head, when: price > 5000}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3119", says: "", at: "⟦review.grade * 2 = 7⟧",
        (
            "    withdraw:\n",
            "    a: {label: {de: A, en: A}, from: inReview, to: payment, by: head, when: review.grade * 2 = 7}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3121", says: "kind = \"cat\"", at: " ⟦paid⟧:",
        (
            "      to: granted\n      on: paid",
            "      to: granted\n      on: paid\n      when: kind = \"dog\""
        )),
    BrokenWorkflow(
        "DW3121", says: "kind = \"cat\", review.grade = 5", at: " ⟦inReview⟧:",
        (
            "    escalate:\n",
            "    escalate:\n      when: kind = \"dog\"\n"
        ),
        (
            "by: [clerk, head]\n      when: review.grade <= 4",
            "by: applicant\n      when: review.grade <= 4"
        ),
        (
            "    refuse:\n      label: {de: Ablehnen, en: Refuse}\n      from: [inReview, escalated]",
            "    refuse:\n      label: {de: Ablehnen, en: Refuse}\n      from: escalated"
        )),
    BrokenWorkflow(
        "DW3103", says: "t1 –w→ t2 –u→ t3 –v→ t1", at: " ⟦t1⟧:",
        (
            "    payment:\n      label",
            "    t1: {label: {de: A, en: A}}\n    t2: {label: {de: B, en: B}}\n    t3: {label: {de: C, en: C}}\n    payment:\n      label"
        ),
        (
            "    withdraw:\n",
            "    in1: {label: {de: A, en: A}, from: escalated, to: t2, by: clerk}\n    u: {label: {de: A, en: A}, from: t2, to: t3, by: clerk}\n    v: {label: {de: A, en: A}, from: t3, to: t1, by: head}\n    w: {label: {de: A, en: A}, from: t1, to: t2, by: head}\n    withdraw:\n"
        )),
    // After a guard on what a transition asked for.
    BrokenWorkflow(
        "DW3119", says: "Whoever comes here has fulfilled this condition",
        (
            "      on: paid\n",
            "      on: paid\n    again: {label: {de: A, en: A}, from: payment, to: refused, on: paid, when: ⟦review.grade > 4⟧, notify: {applicant: {subject: {de: A, en: A}, text: {de: A, en: A}}}}\n"
        )),
    // What follows from a mistake is not reported beside it.
    BrokenWorkflow(
        "DW3104", says: "granted",
        (
            "from: submitted\n      to: inReview\n      by: [clerk, head]",
            "from: ⟦granted⟧\n      to: inReview\n      by: [clerk, head]"
        )),
    BrokenWorkflow("DW1020", says: "review", ("    escalate:\n", "    ⟦review⟧:\n")),
]
