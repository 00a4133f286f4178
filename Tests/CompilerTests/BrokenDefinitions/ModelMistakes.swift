/// Models for the ranking, and inputs for them, each with one mistake.
let modelMistakes: [BrokenModel] =
    inputMistakes + criterionMistakes + weightMistakes + verdictMistakes + serviceMistakes

private let inputMistakes = [
    BrokenModel("kind: count", "kind: ⟦cuont⟧", "DW2011", "“count”"),
    BrokenModel("kind: count", "kind: ⟦hours⟧", "DW2011", "minutes"),
    BrokenModel(
        "kind: count, minimum: 0, maximum: 5000", "minimum: 0, maximum: 5000", "DW2002", "kind: count",
        at: "    ⟦cases⟧:\n"),
    BrokenModel(
        "kind: count, minimum: 0, maximum: 5000", "kind: count, minimum: 0", "DW2002", "maximum: 10",
        at: "    ⟦cases⟧:\n"),
    BrokenModel(
        "minimum: 0, maximum: 5000", "minimum: 5000, maximum: ⟦0⟧", "DW3402", "minimum: 0, maximum: 5000"),
    BrokenModel("minimum: 0, maximum: 5000", "minimum: 0, maximum: ⟦0⟧", "DW3402", "smaller"),
    BrokenModel("minimum: 0, maximum: 5000", "minimum: ⟦0.5⟧, maximum: 5000", "DW2013", ""),
    BrokenModel("minimum: 0, maximum: 5000", "minimum: 0, ⟦maxmum⟧: 5000", "DW2001", "maximum"),
    BrokenModel("  groups:\n", "  ⟦my-groups⟧:\n", "DW2008", "myGroups"),
    BrokenModel(
        "    days: {", "    ⟦stage⟧: {label: {de: B, en: V}, kind: boolean}\n    days: {", "DW2019", ""),
    BrokenModel(
        "options: {few: {de: wenige, en: few}, many: {de: viele, en: many}}", "options: ⟦[few, many]⟧",
        "DW2003", "name"),
    BrokenModel(
        "      options: {few: {de: wenige, en: few}, many: {de: viele, en: many}}\n", "", "DW2002", "options",
        at: "⟦groups⟧:"),
    BrokenModel("few: {de: wenige, en: few}", "⟦few⟧: {de: wenige}", "DW2005", "en"),
    BrokenModel(
        "    days: {",
        "    ⟦visits⟧: {label: {de: B, en: V}, kind: count, minimum: 0, maximum: 9}\n    days: {",
        "DW2410",
        "delete"),
    BrokenModel("step: {by: 100,", "step: {by: ⟦many⟧,", "DW2013", ""),
    BrokenModel("step: {by: 100,", "step: {⟦bye⟧: 100,", "DW2001", "by"),
]

private let criterionMistakes = [
    BrokenModel("value: cases / 12", "value: ⟦case⟧ / 12", "DW2401", "“cases”"),
    BrokenModel("value: cases / 12", "value: ⟦Vorgaenge⟧ / 12", "DW2401", "There are: cases"),
    BrokenModel("value: cases / 12", "value: (⟦cses⟧ + cses) / 12", "DW2401", "“cases”"),
    BrokenModel("value: cases / 12", "value: ⟦12 * 30⟧", "DW3405", "cases"),
    BrokenModel("value: cases / 12", "value: ⟦cases > 12⟧", "DW3412", "if cases > 12 then 1"),
    BrokenModel("value: cases / 12", "value: ⟦groups⟧", "DW3412", "by: groups"),
    BrokenModel(
        "value: cases / 12", "value: \"if groups = ⟦\\\"lots\\\"⟧ then 1 else cases / 12\"", "DW3003", "many"),
    BrokenModel("value: cases / 12", "value: cases / ⟦0⟧", "DW3026", "another"),
    BrokenModel("value: cases / 12", "value: 100 * days / ⟦cases⟧", "DW3407", "above zero"),
    BrokenModel("value: cases / 12", "value: 100 * cases / (⟦days - 5⟧)", "DW3407", "above zero"),
    BrokenModel("value: cases / 12", "value: ⟦(days - 5) ** -2⟧", "DW3420", ""),
    BrokenModel(
        "value: cases / 12", "value: if days >= 5 then cases / (⟦days - 5⟧) else 10", "DW3407", "above zero"),
    BrokenModel("weights: {demand: 50, reach", "weights: {demand: ⟦50,5⟧, reach", "DW1036", "50.5"),
    BrokenModel("value: cases / 12", "value: modulo(cases, ⟦cases⟧)", "DW3407", "above zero"),
    BrokenModel("value: cases / 12", "value: ⟦cases ** 900 * cases ** 900⟧", "DW3420", "simpler"),
    BrokenModel("value: cases / 12", "value: ⟦cases / 1200⟧", "DW3415", "units"),
    BrokenModel("value: cases / 12", "value: ⟦cases + 400⟧", "DW3415", "units"),
    BrokenModel("value: cases / 12", "value: if cases = ⟦null⟧ then 0 else cases", "DW3408", "all inputs"),
    BrokenModel(
        "value: cases / 12", "value: if ⟦today⟧() > date(\"2026-01-01\") then cases else 0", "DW3409", "input"
    ),
    BrokenModel(
        "axis: value\n      value: cases / 12", "axis: ⟦worth⟧\n      value: cases / 12", "DW2011",
        "effort"),
    BrokenModel("axis: effort", "axis: value", "DW3417", "axis: effort", at: "⟦criteria⟧:"),
    BrokenModel("scale: logarithmic", "scale: ⟦log⟧", "DW2011", "logarithmic"),
    BrokenModel("minimum: 10\n", "minimum: ⟦0⟧\n", "DW3403", "above zero"),
    BrokenModel("minimum: 10\n", "minimum: ⟦-1⟧\n", "DW3403", "above zero"),
    BrokenModel(
        "minimum: 1\n      maximum: 50", "minimum: 50\n      maximum: ⟦1⟧", "DW3402", "prefer: less"),
    BrokenModel(
        "minimum: 1\n      maximum: 50", "minimum: 50\n      maximum: ⟦50⟧", "DW3402", "prefer: less"),
    BrokenModel("prefer: less", "prefer: ⟦fewer⟧", "DW2011", "less"),
    BrokenModel("prefer: less", "⟦preferred⟧: less", "DW2001", "prefer"),
    BrokenModel("values: {few: 0, many: 1}", "values: {few: 0, ⟦manny⟧: 1}", "DW3003", "many"),
    BrokenModel("values: {few: 0, many: 1}", "⟦values⟧: {few: 0}", "DW2405", "many: 0"),
    BrokenModel("        values: {few: 0, many: 1}\n", "", "DW2002", "values", at: "⟦value⟧:\n        by"),
    BrokenModel("by: groups", "by: ⟦group⟧", "DW2401", "“groups”"),
    BrokenModel("by: groups", "by: ⟦days⟧", "DW3419", "value: days"),
    BrokenModel("by: groups", "⟦input⟧: groups", "DW2001", "by"),
    BrokenModel(
        "values: {few: 0, many: 1}", "values: {few: 0, many: 1}\n        ⟦otherwise⟧: 2", "DW3042", "Leave"),
    BrokenModel("      value: days\n", "", "DW2002", "value", at: "    ⟦effort⟧:\n"),
]

private let weightMistakes = [
    BrokenModel("weights: {demand: 50,", "weights: {⟦demad⟧: 50,", "DW2402", "“demand”"),
    BrokenModel("weights: {demand: 50,", "weights: {demand: 50, ⟦speed⟧: 5,", "DW2402", "There are"),
    BrokenModel("weights: {demand: 50,", "weights: {demand: ⟦-50⟧,", "DW3404", "50"),
    BrokenModel("weights: {demand: 50,", "weights: {demand: ⟦0⟧,", "DW3404", "Delete"),
    BrokenModel("weights: {demand: 50,", "weights: {demand: ⟦high⟧,", "DW2013", ""),
    BrokenModel(
        "demand: 50, reach: 10, effort: 40", "demand: 0, reach: 0, effort: 0", "DW3416", "above zero",
        at: "⟦weights⟧:"),
    BrokenModel("reach: 10, ", "", "DW2408", "reach: 10", at: "  ⟦reach⟧:"),
    BrokenModel("reach: 10, ", "reach: 10, ⟦reach⟧: 20, ", "DW1020", "Delete"),
    BrokenModel(
        "  weights: {demand: 50, reach: 10, effort: 40}\n", "", "DW2002", "weights",
        at: "⟦prioritization⟧:\n  inputs"),
]

private let verdictMistakes = [
    BrokenModel("retire: 20", "retire: ⟦45⟧", "DW3414", "below 45"),
    BrokenModel("retire: 20", "retire: ⟦60⟧", "DW3414", "below 45"),
    BrokenModel(
        "retire: 20, improve: 45, build: 50", "retire: ⟦0⟧, improve: 0, build: 0", "DW3414",
        "above 0 for: “improve”, “build”"),
    BrokenModel(
        "retire: 20, improve: 45, build: 50", "retire: ⟦50⟧, improve: 50, build: 20", "DW3414", "below 20"),
    BrokenModel("retire: 20", "retire: ⟦120⟧", "DW2013", ""),
    BrokenModel("retire: 20, ", "", "DW2002", "retire", at: "⟦thresholds⟧:"),
    BrokenModel("effect: require", "effect: ⟦requires⟧", "DW2011", "“require”"),
    BrokenModel("effect: require", "⟦efect⟧: require", "DW2001", "effect"),
    BrokenModel(", reason: {de: Muss sein., en: A must.}", "", "DW2002", "reason", at: "⟦duty⟧:"),
    BrokenModel("when: cases < 10", "when: ⟦cases⟧", "DW3004", ""),
    BrokenModel("when: cases < 10", "when: ⟦upkeep⟧ > 10", "DW2401", "There are"),
    BrokenModel("when: cases < 10", "when: 10 / ⟦cases⟧ > 1", "DW3407", "above zero"),
    BrokenModel("  idea:\n", "  ⟦example⟧:\n", "DW2407", "services/example.yaml"),
    BrokenModel("  idea:\n", "  ⟦Idea⟧:\n", "DW2008", "idea"),
    BrokenModel("title: {de: Idee, en: Idea}\n      ", "", "DW2002", "title", at: "  ⟦idea⟧:"),
    BrokenModel("stage: planned", "stage: ⟦idea⟧", "DW2011", "planned"),
    BrokenModel("cases: 5\n", "⟦casses⟧: 5\n", "DW2401", "“cases”"),
    BrokenModel("digits: 1", "digits: ⟦9⟧", "DW2013", ""),
]

private let serviceMistakes = [
    BrokenModel("  cases: 400", "  cases: 400\n  ⟦casesPerYear⟧: 400", "DW2401", "", in: .service),
    BrokenModel("  cases: 400", "  ⟦case⟧: 400", "DW2401", "“cases”", in: .service),
    BrokenModel("  cases: 400", "  cases: ⟦40000⟧", "DW3410", "unit", in: .service),
    BrokenModel("  cases: 400", "  cases: ⟦-1⟧", "DW3410", "unit", in: .service),
    BrokenModel("  cases: 400", "  cases: ⟦400.5⟧", "DW2013", "", in: .service),
    BrokenModel("  cases: 400", "  cases: ⟦viele⟧", "DW2013", "", in: .service),
    BrokenModel("  cases: 400", "  cases: ⟦[400]⟧", "DW2003", "", in: .service),
    BrokenModel("  cases: 400", "  ⟦cases⟧: {source: Bauhof}", "DW2002", "value: 10", in: .service),
    BrokenModel("  cases: 400", "  cases: {value: 400, unit: ⟦hours⟧}", "DW3411", "60 minutes", in: .service),
    BrokenModel("  cases: 400", "  cases: {value: 400, unit: ⟦EUR⟧}", "DW3411", "unit: count", in: .service),
    BrokenModel("  cases: 400", "  cases: {value: 400, unit: ⟦cuont⟧}", "DW2403", "“count”", in: .service),
    BrokenModel(
        "  cases: 400", "  cases: {value: 400, asOf: ⟦2026-02-30⟧}", "DW2015", "2026-02-28", in: .service),
    BrokenModel("  cases: 400", "  cases: {value: 400, confidence: ⟦sure⟧}", "DW2011", "high", in: .service),
    BrokenModel("  cases: 400", "  cases: {value: 400, ⟦sauce⟧: Bauhof}", "DW2001", "source", in: .service),
    BrokenModel(
        "low: 4, likely: 10, high: 20", "low: 4, likely: ⟦3⟧, high: 20", "DW3401",
        "low: 3, likely: 4, high: 20", in: .service),
    BrokenModel(
        "low: 4, likely: 10, high: 20", "low: 4, likely: 10, high: ⟦8⟧", "DW3401",
        "low: 4, likely: 8, high: 10", in: .service),
    BrokenModel(
        "low: 4, likely: 10, high: 20", "low: 4, likely: 10, high: ⟦200⟧", "DW3410", "unit", in: .service),
    BrokenModel(
        "low: 4, likely: 10, high: 20", "low: 4, high: 20", "DW2002", "likely", in: .service, at: "  ⟦days⟧:"),
    BrokenModel(
        "low: 4, likely: 10, high: 20", "value: 5, ⟦low⟧: 4, likely: 10, high: 20", "DW2409",
        "one of the two", in: .service),
    BrokenModel("groups: few", "groups: ⟦fewer⟧", "DW3003", "few", in: .service),
    BrokenModel("groups: few", "groups: ⟦wenige⟧", "DW3003", "few", in: .service),
    BrokenModel(
        "groups: few", "groups: {⟦low⟧: few, likely: few, high: many}", "DW3418", "value", in: .service),
    BrokenModel("groups: few", "groups: {value: few, unit: ⟦days⟧}", "DW3411", "Leave", in: .service),
    BrokenModel("groups: few", "groups: few\n  stage: ⟦liv⟧", "DW2011", "live", in: .service),
    BrokenModel(
        "duty: {de: § 1, en: Section 1}", "⟦dutty⟧: {de: § 1, en: Section 1}", "DW2404", "“duty”",
        in: .service),
    BrokenModel("duty: {de: § 1, en: Section 1}", "duty: ⟦§ 1⟧", "DW2017", "{de: § 1, en: …}", in: .service),
    BrokenModel(
        "duty: {de: § 1, en: Section 1}",
        "duty: {de: § 1, en: Section 1}\n    ⟦ban⟧: {de: § 2, en: Section 2}", "DW3413",
        "does not hold", in: .service),
]
