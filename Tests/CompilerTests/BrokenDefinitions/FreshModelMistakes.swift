/// Further mistakes in models for the ranking and in inputs for them.
let freshModelMistakes: [BrokenModel] = freshModelMistakes1 + freshModelMistakes2 + freshModelMistakes3

private let freshModelMistakes1 = [
    BrokenModel(
        "demand: 50, reach: 10, effort: 40",
        "demand: 99999999999999999999, reach: 10, effort: 40",
        "DW2013", "", at: "⟦99999999999999999999⟧"),
    BrokenModel(
        "effort: 40}",
        "effort: -40}",
        "DW3404", "", at: "⟦-40⟧"),
    BrokenModel(
        "weights: {demand: 50, reach: 10, effort: 40}",
        "weights: [50, 10, 40]",
        "DW2003", "", at: "⟦[50, 10, 40]⟧"),
    BrokenModel(
        "minimum: 10\n",
        "minimum: 400\n",
        "DW3402", "", at: "ximum: ⟦400⟧\n     "),
    BrokenModel(
        "minimum: 10\n",
        "minimum: 900\n",
        "DW3402", "", at: "⟦400⟧"),
    BrokenModel(
        "minimum: 1\n      maximum: 50",
        "minimum: 200\n      maximum: 500",
        "DW3415", "", at: " ⟦days⟧\n"),
    BrokenModel(
        "minimum: 1\n      maximum: 50",
        "minimum: wenig\n      maximum: 50",
        "DW2013", "", at: " ⟦wenig⟧\n"),
    BrokenModel(
        "value: cases / 12",
        "value: 7",
        "DW3405", "", at: "⟦7⟧"),
    BrokenModel(
        "value: cases / 12",
        "value: logg(cases)",
        "DW3013", "", at: "⟦logg⟧"),
    BrokenModel(
        "value: cases / 12",
        "value: Cases / 12",
        "DW2401", "", at: " ⟦Cases⟧ "),
    BrokenModel(
        "value: cases / 12",
        "value: \"\\\"viel\\\"\"",
        "DW3405", "", at: "⟦\"\\\"viel\\\"\"⟧"),
    BrokenModel(
        "value: cases / 12",
        "value: cases / (cases - cases)",
        "DW3407", "", at: "⟦cases - cases⟧"),
    BrokenModel(
        "value: cases / 12",
        "value: cases + days",
        "DW3421", "", at: "⟦cases + days⟧"),
    BrokenModel(
        "value: cases / 12",
        "value: null",
        "DW3408", "", at: "⟦null⟧"),
    BrokenModel(
        "value: cases / 12",
        "value: {}",
        "DW2002", "", at: "   ⟦value⟧: {"),
    BrokenModel(
        "        by: groups\n",
        "",
        "DW2002", "", at: "  ⟦value⟧:\n"),
    BrokenModel(
        "values: {few: 0, many: 1}",
        "values: {few: 0}\n        otherwise: many",
        "DW2013", "", at: " ⟦many⟧\n"),
    BrokenModel(
        "values: {few: 0, many: 1}",
        "values: {few: 1, many: 1}",
        "DW3415", "", at: " ⟦groups⟧\n"),
    BrokenModel(
        "values: {few: 0, many: 1}",
        "values: {few: 5, many: 9}",
        "DW3415", "", at: " ⟦groups⟧\n"),
    BrokenModel(
        "values: {few: 0, many: 1}",
        "values: {few: 2, many: 1}",
        "DW3415", "", at: " ⟦groups⟧\n"),
    BrokenModel("retire: 20", "retire: 0", "DW3423", "", at: "⟦cases < 10⟧"),
    BrokenModel(
        "unit: {de: im Monat, en: a month}",
        "unit: {de: im Monat}",
        "DW2005", "", at: " ⟦unit⟧"),
    BrokenModel(
        "    days: {",
        "    cases: {label: {de: B, en: B}, kind: boolean}\n    days: {",
        "DW1020", "", at: "   ⟦cases⟧: {"),
    BrokenModel(
        "minimum: 1, maximum: 100",
        "minimum: 101, maximum: 100",
        "DW3402", "", at: " ⟦100⟧}"),
    BrokenModel(
        "step: {by: 100,",
        "step: {by: 0,",
        "DW3422", "", at: "y: ⟦0⟧, "),
    BrokenModel(
        "step: {by: 100,",
        "step: {by: 9000,",
        "DW3422", "", at: "⟦9000⟧"),
]

private let freshModelMistakes2 = [
    BrokenModel(
        ", build: 50",
        "",
        "DW2002", "", at: "⟦thresholds⟧"),
    BrokenModel(
        "retire: 20",
        "retire: -1",
        "DW2013", "", at: "⟦-1⟧"),
    BrokenModel(
        "effect: require, ",
        "",
        "DW2002", "", at: "⟦duty⟧"),
    BrokenModel(
        "reason: {de: Muss sein., en: A must.}",
        "reason: {de: \"\", en: A must.}",
        "DW2007", "", at: "⟦\"\"⟧"),
    BrokenModel(
        "when: cases < 10",
        "when: cases >= 0",
        "DW3423", "", at: "⟦cases >= 0⟧"),
    BrokenModel(
        "when: cases < 10",
        "when: cases < 0",
        "DW3423", "", at: "⟦cases < 0⟧"),
    BrokenModel(
        "when: cases < 10",
        "when: false",
        "DW3405", "", at: "⟦false⟧"),
    BrokenModel(
        "digits: 1",
        "digits: -1",
        "DW2013", "", at: "⟦-1⟧"),
    BrokenModel(
        "low: 4, likely: 10, high: 20",
        "low: 20, likely: 10, high: 4",
        "DW3401", "", in: .service, at: "⟦10⟧"),
    BrokenModel(
        "low: 4, likely: 10, high: 20",
        "low: 4",
        "DW2002", "", in: .service, at: " ⟦days⟧:"),
    BrokenModel(
        "low: 4, likely: 10, high: 20",
        "low: 4, likely: zehn, high: 20",
        "DW2013", "", in: .service, at: "⟦zehn⟧"),
    BrokenModel(
        "asOf: 2026-03-01",
        "asOf: 1.3.2026",
        "DW2015", "", in: .service, at: "⟦1.3.2026⟧"),
    BrokenModel(
        "asOf: 2026-03-01",
        "asOf: 2026",
        "DW2015", "", in: .service, at: "⟦2026⟧"),
    BrokenModel(
        "unit: days",
        "unit: hours",
        "DW3411", "", in: .service, at: "⟦hours⟧"),
    BrokenModel(
        "unit: days",
        "unit: Days",
        "DW2403", "", in: .service, at: "⟦Days⟧"),
    BrokenModel(
        "source: Bauhof",
        "source: \"\"",
        "DW2007", "", in: .service, at: "⟦\"\"⟧"),
    BrokenModel(
        "confidence: low",
        "confidence: Low",
        "DW2011", "", in: .service, at: "⟦Low⟧"),
    BrokenModel(
        "duty: {de",
        "dutie: {de",
        "DW2404", "", in: .service, at: "⟦dutie⟧"),
    BrokenModel(
        "duty: {de: § 1, en: Section 1}",
        "duty: true",
        "DW2017", "", in: .service, at: "⟦true⟧"),
    BrokenModel(
        "duty: {de: § 1, en: Section 1}",
        "duty: {de: § 1, en: Section 1}\n    ban: {de: § 2, en: Section 2}",
        "DW3413", "", in: .service, at: "⟦ban⟧"),
    BrokenModel(
        "  cases: 400",
        "  cases: 400\n  cases: 500",
        "DW1020", "", in: .service, at: "\n  ⟦cases⟧: 5"),
    BrokenModel(
        "  cases: 400",
        "  cases:",
        "DW2007", "", in: .service, at: "⟦cases⟧"),
    BrokenModel(
        "  cases: 400",
        "  cases: true",
        "DW2013", "", in: .service, at: "⟦true⟧"),
    BrokenModel(
        "  cases: 400",
        "  cases: 4e2",
        "DW2013", "", in: .service, at: "⟦4e2⟧"),
]

private let freshModelMistakes3 = [
    BrokenModel(
        "  cases: 400",
        "  cases: 4.000",
        "DW2013", "", in: .service, at: "⟦4.000⟧"),
    BrokenModel(
        "  cases: 400",
        "  cases: 400,5",
        "DW2013", "", in: .service, at: "⟦400,5⟧"),
    BrokenModel(
        "groups: few",
        "groups: few\n  stage: true",
        "DW2011", "", in: .service, at: "⟦true⟧"),
    BrokenModel(
        "groups: few",
        "groups: [few, many]",
        "DW2003", "", in: .service, at: "⟦[few, many]⟧"),
    BrokenModel(
        "when: cases < 10",
        "when: cases < 10 and days > 100",
        "DW3423", "", at: "⟦cases < 10 and days > 100⟧"),
    BrokenModel(
        "when: cases < 10",
        "when: cases * 2 + 1 < 1",
        "DW3423", "", at: "⟦cases * 2 + 1 < 1⟧"),
]
