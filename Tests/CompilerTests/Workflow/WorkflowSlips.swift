/// Slips of people who know how another system writes a workflow, or who write it in their own words.
let workflowSlips: [BrokenWorkflow] = [
    BrokenWorkflow("DW2001", says: "Did you mean “after”", ("after: deadline", "⟦AFTER⟧: deadline")),
    BrokenWorkflow("DW2001", says: "Did you mean “after”", ("after: deadline", "⟦nach⟧: deadline")),
    BrokenWorkflow("DW2001", says: "Did you mean “on”", ("      on: expired", "      ⟦onn⟧: expired")),
    BrokenWorkflow("DW2001", says: "Did you mean “by”", ("      by: applicant", "      ⟦roles⟧: applicant")),
    BrokenWorkflow(
        "DW2001", says: "Did you mean “by”", ("      by: applicant", "      ⟦assignee⟧: applicant")),
    BrokenWorkflow(
        "DW2001", says: "Did you mean “within”", ("within: 10 workdays", "⟦deadline⟧: 10 workdays")),
    BrokenWorkflow("DW2001", says: "Did you mean “asks”", ("      asks:\n", "      ⟦formFields⟧:\n")),
    BrokenWorkflow("DW2001", says: "Did you mean “transitions”", ("  transitions:", "  ⟦sequenceFlows⟧:")),
    BrokenWorkflow("DW2001", says: "Did you mean “amount”", ("{amount: price}", "{⟦price⟧: price}")),
    BrokenWorkflow(
        "DW2001", says: "Did you mean “subject”",
        ("subject: {de: Abgelehnt, en: Refused}", "⟦betreff⟧: {de: Abgelehnt, en: Refused}")),
    BrokenWorkflow("DW2011", says: "Did you mean “expired”", ("on: expired", "on: ⟦abgelaufen⟧")),
    BrokenWorkflow("DW2014", says: "Write: 10 workdays", ("10 workdays", "⟦zehn Werktage⟧")),
    BrokenWorkflow("DW2014", says: "Write: 10 workdays", ("10 workdays", "⟦10 business days⟧")),
    BrokenWorkflow("DW2014", says: "Write: 10 days", ("10 workdays", "⟦P10D⟧")),
    BrokenWorkflow("DW2014", says: "Write: 2 days", ("10 workdays", "⟦PT48H⟧")),
    BrokenWorkflow("DW2014", says: "For example: 5 workdays", ("10 workdays", "⟦36 hours⟧")),
    BrokenWorkflow("DW2014", says: "Write: deadline", ("after: deadline", "after: ⟦Deadline⟧")),
    BrokenWorkflow("DW2014", says: "Write: deadline", ("after: deadline", "after: ⟦Frist⟧")),
    BrokenWorkflow("DW2014", says: "“deadline” or a duration", ("after: deadline", "after: ⟦später⟧")),
    BrokenWorkflow("DW3107", says: "Write: from: any", ("[submitted, inReview, escalated]", "⟦all⟧")),
    BrokenWorkflow("DW3107", says: "Write: from: any", ("[submitted, inReview, escalated]", "[⟦any⟧]")),
    BrokenWorkflow(
        "DW3107", says: "Write: from: any", ("[submitted, inReview, escalated]", "[submitted, ⟦Alle⟧]")),
    // A step sees its own questions alone.
    BrokenWorkflow(
        "DW3002", says: "make two transitions",
        ("remark: {type: text, maxLength: 200,", "remark: {type: text, maxLength: 200, when: ⟦weight⟧ > 3,")),
    BrokenWorkflow(
        "DW3002", says: "“when: review.cost <= price”",
        (
            "remark: {type: text, maxLength: 200,",
            "cost: {type: money, maximum: ⟦price⟧, label: {de: K, en: C}}\n        remark: {type: text, maxLength: 200,"
        )),
    BrokenWorkflow(
        "DW3002", says: "compute there",
        (
            "remark: {type: text, maxLength: 200,",
            "cost: {type: money, computed: ⟦price⟧ * 2, label: {de: K, en: C}}\n        remark: {type: text, maxLength: 200,"
        )),
    BrokenWorkflow(
        "DW3002", says: "Write the text without this answer",
        (
            "remark: {type: text, maxLength: 200,",
            "cost: {type: money, label: {de: \"{⟦kind⟧|K}\", en: C}}\n        remark: {type: text, maxLength: 200,"
        )),
    BrokenWorkflow(
        "DW3002", says: "Did you mean “grade”",
        ("remark: {type: text, maxLength: 200,", "remark: {type: text, maxLength: 200, when: ⟦grad⟧ > 3,")),
    BrokenWorkflow(
        "DW3002", says: "Did you mean “reason”",
        ("text: {de: \"Grund: {refuse.reason}\"", "text: {de: \"Grund: {refuse.⟦Reason⟧}\"")),
    // What may have been meant by a word that nobody knows is not missing as well.
    BrokenWorkflow("DW2001", says: "Possible are", ("      on: expired", "      ⟦wodurch⟧: expired")),
    BrokenWorkflow("DW2001", says: "Did you mean “on”", ("      on: expired", "      ⟦“on”⟧: expired")),
    BrokenWorkflow("DW2001", says: "Did you mean “initial”", ("initial: true", "⟦startEvent⟧: true")),
    BrokenWorkflow("DW2001", says: "Possible are", ("initial: true", "⟦begin⟧: true")),
    // What stands in the same list was not meant once more.
    BrokenWorkflow(
        "DW3107", says: "There are: submitted",
        ("from: [submitted, inReview, escalated]", "from: [submitted, inReview, escalated, ⟦escalate⟧]")),
    BrokenWorkflow(
        "DW3108", says: "There are: clerk",
        (
            "from: [inReview, escalated]\n      to: payment\n      by: [clerk, head]",
            "from: [inReview, escalated]\n      to: payment\n      by: [clerk, head, ⟦heads⟧]"
        )),
    // One line that left its group took the others with it.
    BrokenWorkflow(
        "DW1009", says: "“inReview” is not indented as much as “submitted”",
        ("    inReview:\n", "  ⟦inReview⟧:\n"),
        ("      description: {de: Wir prüfen., en: We review.}\n", ""),
        ("      within: 10 workdays\n", ""), ("after: deadline", "after: 10 workdays"),
        (
            "    escalated: {label: {de: Bei der Leitung, en: With the head}}",
            "    escalated:\n      label: {de: Bei der Leitung, en: With the head}"
        )),
    BrokenWorkflow(
        "DW1035", says: "- inReview",
        (
            "from: [inReview, escalated]\n      to: payment",
            "from:\n      ⟦-⟧inReview\n      -escalated\n      to: payment"
        )),
    BrokenWorkflow(
        "DW1008", says: "does not begin a comment",
        ("      on: expired", "      ⟦//⟧ expired\n      on: expired")),
    BrokenWorkflow(
        "DW1008", says: "Two versions",
        ("      on: expired", "⟦<<<<<<<⟧ HEAD\n      on: expired\n=======\n>>>>>>> other")),
    BrokenWorkflow(
        "DW1008", says: "event: late", ("      on: expired", "      on: expired\n      ⟦event： late⟧")),
    // A number that was answered, or how many there are, is no price.
    BrokenWorkflow("DW3114", says: "5 * weight", ("{amount: price}", "{amount: ⟦weight⟧}")),
    BrokenWorkflow(
        "DW2002", says: "“name” is missing", inCatalog: true,
        (
            "head: {name: {de: Amtsleitung, en: Head of office}}",
            "⟦head⟧: {de: Amtsleitung, en: Head of office}"
        )),
    // How other systems write placeholders, and marks that a message does not have.
    BrokenWorkflow(
        "DW4006", says: "Write: {refuse.reason}",
        ("text: {de: \"Grund: {refuse.reason}\"", "text: {de: \"Grund: ⟦<<refuse.reason>>⟧\"")),
    BrokenWorkflow(
        "DW4006", says: "Write: {refuse.reason}",
        ("text: {de: \"Grund: {refuse.reason}\"", "text: {de: \"Grund: ⟦[refuse.reason]⟧\"")),
    BrokenWorkflow(
        "DW4006", says: "Write: {kind}",
        ("text: {de: \"Grund: {refuse.reason}\"", "text: {de: \"⟦%kind%⟧ {refuse.reason}\"")),
    BrokenWorkflow(
        "DW4006", says: "no markup in this text", ("de: Bitte zahlen Sie", "de: \"⟦**Bitte**⟧ zahlen Sie\"")),
    // Nothing is proposed where the placeholder is written well, but names what cannot be shown.
    BrokenWorkflow(
        "DW3117", says: "Write for example",
        ("text: {de: \"Grund: {refuse.reason}\"", "text: {de: \"Grund: ⟦{refuse}⟧\"")),
    BrokenWorkflow(
        "DW3117", says: "Write: {refuse.reason}",
        ("text: {de: \"Grund: {refuse.reason}\"", "text: {de: \"Grund: ⟦{ refuse.reason }⟧\"")),
]
