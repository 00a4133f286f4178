/// Workflows with one mistake each.
let allBrokenWorkflows: [BrokenWorkflow] =
    shapeMistakes + triggerMistakes + guardMistakes + messageMistakes + keyMistakesOfWorkflows

private let shapeMistakes = [
    BrokenWorkflow("DW3101", ("      initial: true\n", ""), ("  states:", "  ⟦states⟧:")),
    BrokenWorkflow(
        "DW3101", says: "“submitted”, “escalated”", ("    escalated: {", "    ⟦escalated⟧: {initial: true, ")),
    BrokenWorkflow(
        "DW3102", says: "from “submitted” to “onHold”",
        (
            "    payment:\n      label",
            "    ⟦onHold⟧: {label: {de: Zurückgestellt, en: On hold}}\n    payment:\n      label"
        ),
        (
            "from: [inReview, escalated]\n      to: payment",
            "from: [inReview, escalated, onHold]\n      to: payment"
        )),
    // Of states that are only reached from one another, the first.
    BrokenWorkflow(
        "DW3102",
        (
            "    payment:\n      label",
            "    ⟦onHold⟧: {label: {de: A, en: A}}\n    asked: {label: {de: B, en: B}}\n    payment:\n      label"
        ),
        (
            "    withdraw:\n",
            "    ask: {label: {de: A, en: A}, from: onHold, to: asked, by: clerk}\n    answer: {label: {de: A, en: A}, from: asked, to: onHold, by: clerk}\n    resume: {label: {de: A, en: A}, from: asked, to: inReview, by: clerk}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3102", ("      to: withdrawn", "      to: refused"), ("    withdrawn: {", "    ⟦withdrawn⟧: {")),
    // A dead end.
    BrokenWorkflow(
        "DW3103", says: "submitted –park→ parked",
        (
            "    payment:\n      label",
            "    ⟦parked⟧: {label: {de: Geparkt, en: Parked}}\n    payment:\n      label"
        ),
        (
            "    withdraw:\n",
            "    park: {label: {de: A, en: A}, from: submitted, to: parked, by: clerk}\n    withdraw:\n"
        )),
    // A circle.
    BrokenWorkflow(
        "DW3103", says: "asked –answer→ parked –ask→ asked",
        (
            "    payment:\n      label",
            "    ⟦asked⟧: {label: {de: A, en: A}}\n    parked: {label: {de: B, en: B}}\n    payment:\n      label"
        ),
        (
            "    withdraw:\n",
            "    park: {label: {de: A, en: A}, from: submitted, to: asked, by: clerk}\n    ask: {label: {de: A, en: A}, from: parked, to: asked, by: clerk}\n    answer: {label: {de: A, en: A}, from: asked, to: parked, by: clerk}\n    withdraw:\n"
        )),
    // A transition to itself is no way on.
    BrokenWorkflow(
        "DW3103", says: "parked –stay→ parked",
        (
            "    payment:\n      label",
            "    ⟦parked⟧: {label: {de: Geparkt, en: Parked}}\n    payment:\n      label"
        ),
        (
            "    withdraw:\n",
            "    park: {label: {de: A, en: A}, from: submitted, to: parked, by: clerk}\n    stay: {label: {de: A, en: A}, from: parked, to: parked, by: clerk}\n    withdraw:\n"
        )),
    // What is broken in the middle is one mistake: what lies behind is not reached because of it.
    BrokenWorkflow(
        "DW3103", says: "Nobody comes here because of that",
        ("    escalated: {label", "    ⟦waiting⟧: {label: {de: Warten, en: Wait}}\n    escalated: {label"),
        ("      from: submitted\n      to: inReview", "      from: submitted\n      to: waiting"),
        ("from: [submitted, inReview, escalated]", "from: [submitted, inReview, escalated]")),
    BrokenWorkflow(
        "DW3103", says: "No state is an end",
        ("en: Granted}, final: true, file: {plan: \"7.1\", retention: 5 years}}", "en: Granted}}"),
        ("en: Refused}, final: true, file: {plan: \"7.2\", retention: 2 years}}", "en: Refused}}"),
        ("en: Withdrawn}, final: true, file: {plan: \"7.3\", retention: 90 days}}", "en: Withdrawn}}"),
        ("  states:", "  ⟦states⟧:")),
    BrokenWorkflow(
        "DW3104", says: "“withdraw”", ("[submitted, inReview, escalated]", "[submitted, inReview, ⟦granted⟧]")
    ),
    BrokenWorkflow("DW3105", ("granted: {label", "granted: {⟦within⟧: 3 days, label")),
    BrokenWorkflow("DW3105", ("granted: {label", "granted: {⟦payment⟧: {amount: 3}, label")),
    BrokenWorkflow(
        "DW3106", ("    escalated: {", "    escalated: {⟦file⟧: {plan: \"1\", retention: 1 years}, ")),
    BrokenWorkflow(
        "DW4102", says: "“granted”", ("granted: {label", "⟦granted⟧: {label"),
        (", file: {plan: \"7.1\", retention: 5 years}}", "}")),
]

private let triggerMistakes = [
    BrokenWorkflow("DW3107", says: "Did you mean “payment”", ("to: payment", "to: ⟦paymnt⟧")),
    BrokenWorkflow(
        "DW2003", says: "[submitted, inReview, escalated]",
        ("[submitted, inReview, escalated]", "⟦submitted, inReview, escalated⟧")),
    BrokenWorkflow("DW3107", ("[submitted, inReview, escalated]", "[submitted, ⟦inreview⟧, escalated]")),
    BrokenWorkflow("DW3108", says: "Did you mean “head”", ("by: head", "by: ⟦hed⟧")),
    BrokenWorkflow("DW3107", says: "Did you mean “payment”", ("to: payment", "to: ⟦Zahlung offen⟧")),
    BrokenWorkflow("DW3108", says: "clerk, head, applicant, system", ("by: applicant", "by: ⟦stranger⟧")),
    BrokenWorkflow("DW3108", says: "Did you mean “applicant”", ("by: applicant", "by: ⟦Antragsteller⟧")),
    BrokenWorkflow("DW3108", says: "clerk", ("by: head", "by: ⟦Sachbearbeitung⟧")),
    BrokenWorkflow("DW3108", ("        head:\n          subject", "        ⟦boss⟧:\n          subject")),
    BrokenWorkflow(
        "DW3108", says: "A program gets no message",
        ("        head:\n          subject", "        ⟦system⟧:\n          subject")),
    BrokenWorkflow("DW2062", ("by: [clerk, head]\n      asks", "by: [clerk, ⟦clerk⟧]\n      asks")),
    BrokenWorkflow(
        "DW2062", ("[submitted, inReview, escalated]", "[submitted, inReview, escalated, ⟦inReview⟧]")),
    // What is asked for is decided as in a form.
    BrokenWorkflow("DW3038", says: "itself", ("minimum: 1, maximum: 6", "minimum: ⟦grade - 1⟧, maximum: 6")),
    BrokenWorkflow(
        "DW3038",
        (
            "        remark: {type",
            "        fee: {type: integer, label: {de: A, en: B}, computed: ⟦fee⟧ + 1}\n        remark: {type"
        )),
    BrokenWorkflow("DW2018", ("by: [clerk, head]\n      asks", "⟦by⟧: []\n      asks")),
    BrokenWorkflow(
        "DW3109", ("      to: withdrawn\n      by: applicant", "      to: withdrawn"),
        ("    withdraw:", "    ⟦withdraw⟧:")),
    BrokenWorkflow(
        "DW3109", says: "by, after", ("      by: applicant", "      by: applicant\n      ⟦after⟧: 3 days")),
    BrokenWorkflow(
        "DW3110", ("    escalated: {", "    ⟦escalated⟧: {within: 3 days, "),
        ("from: [inReview, escalated]\n      to: payment", "from: inReview\n      to: payment"),
        ("from: [inReview, escalated]\n      to: refused", "from: inReview\n      to: refused")),
    BrokenWorkflow(
        "DW3111", ("within: 10 workdays", "description: {de: A, en: A}"),
        ("      description: {de: Wir prüfen., en: We review.}\n", ""),
        ("from: inReview\n      to: escalated", "from: ⟦inReview⟧\n      to: escalated")),
    BrokenWorkflow(
        "DW3112", says: "on: expired", ("    payment:\n      label", "    ⟦payment⟧:\n      label"),
        ("on: expired", "by: clerk")),
    BrokenWorkflow(
        "DW3112", says: "“on: failed”, “on: expired”",
        ("    payment:\n      label", "    ⟦payment⟧:\n      label"), ("on: expired", "by: clerk"),
        ("on: failed", "by: head")),
    BrokenWorkflow(
        "DW3113",
        (
            "from: submitted\n      to: inReview\n      by: [clerk, head]",
            "from: ⟦submitted⟧\n      to: inReview\n      on: paid"
        )),
    BrokenWorkflow("DW3114", says: "a text", ("amount: price", "amount: ⟦note⟧")),
    BrokenWorkflow("DW3114", says: "a choice", ("amount: price", "amount: ⟦kind⟧")),
    BrokenWorkflow("DW3114", says: "CHF", ("amount: price", "amount: ⟦price⟧, currency: CHF")),
    BrokenWorkflow("DW2011", ("amount: price", "amount: price, currency: ⟦Euro⟧")),
    BrokenWorkflow("DW2011", says: "paid", ("on: paid", "on: ⟦payed⟧")),
    BrokenWorkflow("DW2014", ("after: deadline", "after: ⟦soon⟧")),
    BrokenWorkflow("DW2014", says: "1 to 1000", ("retention: 90 days", "retention: ⟦3650 days⟧")),
    BrokenWorkflow("DW2014", says: "Write: 2 workdays", ("within: 2 workdays", "within: ⟦2 Arbeitstage⟧")),
    BrokenWorkflow("DW2014", says: "Write: 5 years", ("retention: 5 years", "retention: ⟦5 Jahre⟧")),
    BrokenWorkflow(
        "DW3115", says: "inReview –escalate→ escalated –giveBack→ inReview",
        ("    escalate:", "    ⟦escalate⟧:"),
        (
            "    withdraw:\n",
            "    giveBack: {label: {de: A, en: A}, from: escalated, to: inReview, after: 5 days}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3115", says: "escalated –remind→ escalated",
        (
            "    withdraw:\n",
            "    ⟦remind⟧: {label: {de: A, en: A}, from: escalated, to: escalated, after: 5 days}\n    withdraw:\n"
        )),
]

private let guardMistakes = [
    BrokenWorkflow(
        "DW3116", says: "submitted –review→ inReview",
        ("when: review.grade <= 4", "when: ⟦refuse.reason != \"x\"⟧")),
    BrokenWorkflow(
        "DW3116", ("when: review.grade <= 4", "when: ⟦review.grade <= 4⟧"),
        (
            "    withdraw:\n",
            "    jump: {label: {de: A, en: A}, from: submitted, to: escalated, by: clerk}\n    withdraw:\n"
        )),
    BrokenWorkflow("DW3116", ("amount: price", "amount: ⟦if refuse.reason = \"x\" then 3 else 4⟧")),
    BrokenWorkflow("DW3002", says: "grade", ("review.grade <= 4", "review.⟦grad⟧ <= 4")),
    BrokenWorkflow("DW3002", ("review.grade <= 4", "⟦grade⟧ <= 4")),
    BrokenWorkflow("DW3003", ("when: review.grade <= 4", "when: kind = ⟦\"horse\"⟧")),
    BrokenWorkflow("DW3004", ("when: review.grade <= 4", "when: ⟦review.grade⟧")),
    // What the guard says contradicts itself, the form's rule, a condition of the form, the limits of what was asked for.
    BrokenWorkflow("DW3119", ("when: review.grade <= 4", "when: ⟦kind = \"dog\" and kind = \"cat\"⟧")),
    BrokenWorkflow(
        "DW3119", says: "The rule “noHeavyDog” demands this",
        ("when: review.grade <= 4", "when: ⟦weight > 70⟧")),
    BrokenWorkflow(
        "DW3119", says: "only asked for under this condition",
        ("when: review.grade <= 4", "when: ⟦weight > 20 and kind = \"bird\"⟧")),
    BrokenWorkflow("DW3119", ("when: review.grade <= 4", "when: ⟦review.grade > 6⟧")),
    // What was true on the way here.
    BrokenWorkflow(
        "DW3119", says: "Whoever comes here has fulfilled",
        ("    review:\n", "    review:\n      when: kind = \"dog\"\n"),
        ("by: head\n      asks", "by: head\n      when: ⟦kind = \"bird\"⟧\n      asks"),
        (
            "    withdraw:\n",
            "    drop: {label: {de: A, en: A}, from: [submitted, escalated, inReview], to: withdrawn, by: clerk, notify: {head: {subject: {de: A, en: A}, text: {de: A, en: A}}}}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3120", says: "kind = \"cat\"",
        (
            "    withdraw:\n",
            "    auto: {label: {de: A, en: A}, from: inReview, to: payment, by: system, when: kind = \"cat\"}\n    ⟦auto2⟧: {label: {de: A, en: A}, from: inReview, to: refused, by: system, when: 'kind in (\"cat\", \"bird\")'}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3120",
        (
            "    withdraw:\n",
            "    cancel: {label: {de: A, en: A}, from: submitted, to: refused, by: applicant, event: withdraw}\n    ⟦withdraw⟧:\n"
        )),
    BrokenWorkflow(
        "DW3120",
        (
            "    withdraw:\n",
            "    ⟦late⟧: {label: {de: A, en: A}, from: inReview, to: refused, after: 10 workdays}\n    withdraw:\n"
        )),
    // Two weeks are fourteen days.
    BrokenWorkflow(
        "DW3120",
        (
            "    withdraw:\n",
            "    late: {label: {de: A, en: A}, from: escalated, to: refused, after: 2 weeks}\n    ⟦later⟧: {label: {de: A, en: A}, from: escalated, to: withdrawn, after: 14 days}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3119", says: "Before it is the turn of",
        (
            "    withdraw:\n",
            "    late: {label: {de: A, en: A}, from: escalated, to: refused, after: 1 weeks}\n    ⟦later⟧: {label: {de: A, en: A}, from: escalated, to: withdrawn, after: 12 days}\n    withdraw:\n"
        )),
    // The next day, or the first workday from there on.
    BrokenWorkflow(
        "DW3120",
        (
            "    withdraw:\n",
            "    late: {label: {de: A, en: A}, from: escalated, to: refused, after: 1 days}\n    ⟦later⟧: {label: {de: A, en: A}, from: escalated, to: withdrawn, after: 1 workdays}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3119", says: "Before it is the turn of",
        (
            "    withdraw:\n",
            "    late: {label: {de: A, en: A}, from: escalated, to: refused, after: 12 weeks}\n    ⟦later⟧: {label: {de: A, en: A}, from: escalated, to: withdrawn, after: 3 months}\n    withdraw:\n"
        )),
    // A third of a cent is nothing.
    BrokenWorkflow("DW3131", says: "price = 1", ("amount: price", "amount: ⟦price / 300⟧")),
    BrokenWorkflow("DW2019", ("    withdraw:\n", "    ⟦case⟧:\n")),
    BrokenWorkflow(
        "DW3120", ("on: expired", "on: expired"),
        (
            "    withdraw:\n",
            "    ⟦again⟧: {label: {de: A, en: A}, from: payment, to: refused, on: paid, when: price > 10}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW3121", says: "kind = \"bird\"", ("    submitted:\n", "    ⟦submitted⟧:\n"),
        ("    review:\n", "    review:\n      when: kind in (\"dog\", \"cat\")\n")),
    // A guard that is undecided is closed.
    BrokenWorkflow(
        "DW3121", says: "weight absent", ("    submitted:\n", "    ⟦submitted⟧:\n"),
        ("    review:\n", "    review:\n      when: weight < 99\n")),
    BrokenWorkflow("DW3123", says: "weight absent", ("amount: price", "amount: ⟦weight * 2⟧")),
]

private let messageMistakes = [
    // Nobody fills in what a transition asks for.
    BrokenWorkflow(
        "DW3045", says: "",
        (
            "asks: {reason: {type: text, maxLength: 500, label: {de: Grund, en: Reason}}}",
            "asks: {kinds: {type: text, maxLength: 9, label: {de: Art, en: Kind}}, reason: {type: text, maxLength: 500, label: {de: \"Grund zu ⟦{kinds|x}⟧\", en: Reason}}}"
        )),
    BrokenWorkflow(
        "DW3117", ("de: \"Bewilligt für {kind}: {price}.\"", "de: \"Bewilligt für ⟦{kind: ⟧{price}.\"")),
    BrokenWorkflow("DW3117", ("de: \"Bewilligt für {kind}: {price}.\"", "de: \"Bewilligt ⟦{}⟧.\"")),
    BrokenWorkflow("DW3117", ("de: \"Bewilligt für {kind}: {price}.\"", "de: \"Bewilligt ⟦{review}⟧.\"")),
    BrokenWorkflow("DW3117", ("de: \"Bewilligt für {kind}: {price}.\"", "de: \"Bewilligt für kind⟦}⟧.\"")),
    BrokenWorkflow(
        "DW3002", says: "kind", ("de: \"Bewilligt für {kind}: {price}.\"", "de: \"Bewilligt für {⟦kinds⟧}.\"")
    ),
    BrokenWorkflow(
        "DW3002",
        (
            "\"Grund: {refuse.reason}\", en: \"Reason: {refuse.reason}\"",
            "\"Grund: {refuse.⟦grund⟧}\", en: \"Reason: {refuse.grund}\""
        )),
    BrokenWorkflow(
        "DW3002", says: "case.number",
        ("de: \"Bitte entscheiden Sie über {case.number}.\"", "de: \"Bitte {⟦case.nummer⟧}.\"")),
    BrokenWorkflow(
        "DW3122", says: "note absent",
        ("de: \"Bewilligt für {kind}: {price}.\"", "de: \"Bewilligt, ⟦{note}⟧.\"")),
    BrokenWorkflow(
        "DW3122", says: "weight",
        ("de: \"Bewilligt für {kind}: {price}.\"", "de: \"Bewilligt, ⟦{weight}⟧ {weight}.\"")),
    BrokenWorkflow(
        "DW3122", says: "review.remark absent",
        ("de: \"Bewilligt für {kind}: {price}.\"", "de: \"Bewilligt, ⟦{review.remark}⟧.\"")),
    BrokenWorkflow(
        "DW3135", says: "“refuse” asks for it and is on no way here",
        ("de: \"Bewilligt für {kind}: {price}.\"", "de: \"Bewilligt, ⟦{refuse.reason}⟧.\"")),
    BrokenWorkflow(
        "DW3135", says: "“payment” has no deadline",
        ("de: \"Bewilligt für {kind}: {price}.\"", "de: \"Bis ⟦{case.deadline}⟧.\"")),
    BrokenWorkflow(
        "DW3135", says: "Give “payment” a deadline",
        ("de: \"Bewilligt für {kind}: {price}.\"", "de: \"Bis ⟦{case.deadline|bald}⟧.\"")),
    BrokenWorkflow(
        "DW3118", says: "submitted –review→ inReview –refuse→ refused",
        ("    refused: {", "    ⟦refused⟧: {"),
        (
            "asks: {reason: {type: text, maxLength: 500, label: {de: Grund, en: Reason}}}\n      notify:\n        applicant:",
            "asks: {reason: {type: text, maxLength: 500, label: {de: Grund, en: Reason}}}\n      notify:\n        clerk:"
        )),
    BrokenWorkflow(
        "DW3119", says: "the message is never sent",
        (
            "        head:\n          subject",
            "        head:\n          when: ⟦weight > 80⟧\n          subject"
        )),
    BrokenWorkflow(
        "DW4103", says: "“email” may be absent",
        ("email: {type: email,", "email: {type: email, required: false,"),
        (
            "by: [clerk, head]\n      when: review.grade <= 4\n      notify:\n        applicant:",
            "by: [clerk, head]\n      when: review.grade <= 4\n      notify:\n        ⟦applicant⟧:"
        )),
    BrokenWorkflow(
        "DW4103", says: "does not ask for an e-mail address",
        ("email: {type: email,", "email: {type: text, maxLength: 30,"),
        (
            "by: [clerk, head]\n      when: review.grade <= 4\n      notify:\n        applicant:",
            "by: [clerk, head]\n      when: review.grade <= 4\n      notify:\n        ⟦applicant⟧:"
        )),
]

private let keyMistakesOfWorkflows = [
    BrokenWorkflow(
        "DW2001", says: "Did you mean “final”",
        (
            "withdrawn: {label: {de: Zurückgezogen, en: Withdrawn}, final: true",
            "withdrawn: {label: {de: Zurückgezogen, en: Withdrawn}, ⟦finale⟧: true"
        )),
    BrokenWorkflow(
        "DW2001", says: "Did you mean “notify”",
        ("      notify:\n        head:", "      ⟦notifiy⟧:\n        head:")),
    BrokenWorkflow("DW2001", ("    withdraw:\n", "    withdraw:\n      ⟦colour⟧: blue\n")),
    BrokenWorkflow(
        "DW2002", says: "label",
        ("    withdraw:\n      label: {de: Zurückziehen, en: Withdraw}\n", "    ⟦withdraw⟧:\n")),
    BrokenWorkflow("DW2002", ("      to: withdrawn\n", ""), ("    withdraw:", "    ⟦withdraw⟧:")),
    BrokenWorkflow(
        "DW2002", says: "subject", ("          subject: {de: Überfällig, en: Overdue}\n", ""),
        ("        head:\n", "        ⟦head⟧:\n")),
    BrokenWorkflow(
        "DW2005", ("{de: Bezahlt, en: Paid}", "{de: Bezahlt}"),
        ("    paid:\n      label", "    paid:\n      ⟦label⟧")),
    BrokenWorkflow(
        "DW1020",
        (
            "    withdraw:\n",
            "    ⟦paid⟧: {label: {de: A, en: A}, from: submitted, to: refused, by: clerk}\n    withdraw:\n"
        )),
    BrokenWorkflow(
        "DW2009", ("    review:\n", "    ⟦kind⟧:\n"), ("when: review.grade <= 4\n", "when: price > 3\n")),
    BrokenWorkflow("DW2008", ("    escalate:", "    ⟦escalate-it⟧:")),
    BrokenWorkflow(
        "DW2019", ("    escalated: {label", "    ⟦any⟧: {label"),
        ("[inReview, escalated]\n      to: payment", "inReview\n      to: payment"),
        ("[inReview, escalated]\n      to: refused", "inReview\n      to: refused"),
        ("[submitted, inReview, escalated]", "[submitted, inReview]"), ("to: escalated", "to: any")),
    BrokenWorkflow(
        "DW2010", ("{type: integer, minimum: 1, maximum: 6", "{type: ⟦zahl⟧, minimum: 1, maximum: 6")),
    BrokenWorkflow(
        "DW2011", says: "letter, phone, nothing",
        ("        head:\n", "        head:\n          otherwise: ⟦fax⟧\n")),
    BrokenWorkflow("DW2011", says: "Did you mean “BY”", inCatalog: true, ("state: BY", "state: ⟦Bayern⟧")),
    BrokenWorkflow("DW2011", says: "assumptionDay", inCatalog: true, ("[assumptionDay]", "[⟦assumption⟧]")),
    BrokenWorkflow(
        "DW4101", says: "“porter”", inCatalog: true,
        ("  head: {", "  ⟦porter⟧: {name: {de: Pforte, en: Porter}}\n  head: {")),
    BrokenWorkflow(
        "DW2019", inCatalog: true, ("  head: {", "  ⟦applicant⟧: {name: {de: Pforte, en: Porter}}\n  head: {")
    ),
]
