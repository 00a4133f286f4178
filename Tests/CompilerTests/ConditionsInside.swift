private let label = "label: {de: Frage, en: Question}"
private let kinds = "options: {a: {de: A, en: A}, b: {de: B, en: B}, c: {de: C, en: C}}"
private let message = "message: {de: Nein., en: Never.}"
private let exitPage = "title: {de: Nein, en: Never}, text: {de: Nein., en: Never.}"
private let asked = """
    kind: {type: choice, \(kinds), \(label)}
    number: {type: integer, minimum: 0, maximum: 50, \(label)}
    other: {type: integer, minimum: 0, maximum: 50, required: false, \(label)}
    """

private func form(_ fields: String, _ rest: String = "") -> String {
    ImpossibleDefinition.form(asked + "\n" + fields, rest)
}

/// Conditions inside expressions that are never true, or always are, so that a part of the expression never counts.
let impossibleInside: [ImpossibleDefinition] =
    // Of `if`: in computed values, bounds and conditions, by itself and on account of those before it.
    [
        ("DW3031", [], "⟦number >= 0⟧ and kind = \"a\""),
        ("DW3031", [], "if ⟦number <= 50⟧ then kind = \"a\" else kind = \"b\""),
        ("DW3030", [], "if ⟦number > 50⟧ then kind = \"a\" else kind = \"b\""),
        (
            "DW3030", ["number < 10"],
            "if number < 10 then true else if ⟦number < 5⟧ then kind = \"a\" else false"
        ),
        ("DW3030", ["number > 9"], "number > 9 and (kind = \"a\" or ⟦number < 5⟧)"),
        ("DW3030", [], "number > 40 or (⟦kind = \"b\" and kind = \"c\"⟧)"),
        ("DW3030", [], "kind = \"a\" or ⟦number > 60⟧"),
        ("DW3030", [], "kind = \"a\" or kind = \"b\" and (number > 20 or ⟦number > 60⟧)"),
        ("DW3030", [], "number > 3 or ⟦number > 60⟧"),
        ("DW3030", [], "if kind = \"a\" or ⟦number > 60⟧ then number > 3 else number > 4"),
        (
            "DW3031", ["number > 9"],
            "if number > 9 then (if ⟦number > 5⟧ then kind = \"a\" else false) else true"
        ),
        ("DW3030", [], "(if ⟦number > 60⟧ then 1 else 2) + number > 9"),
        // Not `other >= 0`: as long as there is no answer it is not true.
        ("DW3031", [], "other >= 0 and ⟦number >= 0⟧ and kind = \"a\""),
    ].flatMap { code, notes, condition in
        [
            form("asked: {type: boolean, when: '\(condition)', \(label)}"),
            form("asked: {type: boolean, required: '\(condition)', \(label)}"),
            form("shown: {type: note, when: '\(condition)', text: {de: Da., en: There.}}"),
            form("known: {type: boolean, computed: '\(condition)', \(label)}"),
            form("", "rules: {held: {require: '\(condition)', at: kind, severity: warning, \(message)}}"),
        ].map { ImpossibleDefinition(code, notes: notes, $0) }
    } + [
        ImpossibleDefinition(
            "DW3031",
            form(
                "fee: {type: money, computed: if ⟦number >= 0⟧ then 25.00 else if number >= 5 then 80.00 else 900.00, \(label)}"
            )
        ),
        ImpossibleDefinition(
            "DW3030", notes: ["kind = \"a\""],
            form(
                "fee: {type: money, computed: 'if kind = \"a\" then 5.00 else if ⟦kind = \"a\"⟧ then 7.00 else 9.00', \(label)}"
            )
        ),
        ImpossibleDefinition(
            "DW3030", notes: ["number >= 10"],
            form(
                "more: {type: integer, maximum: 99, minimum: if number >= 10 then 3 else if ⟦number > 20⟧ then 2 else 1, \(label)}"
            )
        ),
        // A bound matters only where there is an answer.
        ImpossibleDefinition(
            "DW3030", notes: ["number < 10"],
            form(
                "more: {type: integer, maximum: 99, minimum: if ⟦number >= 10⟧ then 3 else 1, when: number < 10, \(label)}"
            )
        ),
        ImpossibleDefinition(
            "DW3030", notes: ["number < 30"],
            form(
                "fee: {type: integer, computed: if ⟦number > 40⟧ then 1 else 2, \(label)}",
                "rules: {few: {require: number < 30, at: number, \(message)}}")),
        ImpossibleDefinition(
            "DW3030",
            form(
                "fee: {type: integer, computed: 2, \(label)}",
                "exits: {x: {when: 'kind = \"a\" or ⟦kind = \"b\" and kind = \"c\"⟧', \(exitPage)}}")),
        // Each behind other questions, of which two never are asked together.
        ImpossibleDefinition(
            "DW3030", notes: ["'text = \"w30\"'", "'text = \"w2\"'"],
            ImpossibleDefinition.form(
                """
                a: {type: integer, minimum: 0, maximum: 1000, \(label)}
                b: {type: integer, minimum: 0, maximum: 1000, when: a > 775, \(label)}
                text: {type: text, maxLength: 100, \(label)}
                day: {type: date, when: b >= 69, \(label)}
                more: {type: text, maxLength: 100, when: a = 861, \(label)}
                kind: {type: choice, when: 'contains(more, "x1") or a != 498', \(kinds), \(label)}
                count: {type: integer, minimum: 0, maximum: 1000, when: 'text = "w30"', \(label)}
                part: {type: choice, required: false, when: count != 567, \(kinds), \(label)}
                is: {type: boolean, when: 'text = "w2"', \(label)}
                last: {type: choice, when: '(⟦is and part = "a"⟧) or (kind in ("b", "c") and day.month = 7)', \(kinds), \(label)}
                """)),
        // A day that lies before every day of receipt.
        ImpossibleDefinition(
            "DW3030",
            form(
                "fee: {type: integer, computed: 'if ⟦today() < date(\"2026-01-01\")⟧ then number else 2', \(label)}"
            )),
    ]

/// What makes a difference, is a guard for an answer that may be missing, or is said twice and does no harm.
let possibleInside: [String] =
    [
        "number != null and number > 3",
        "number = null or number > 3",
        "if other = null then number > 3 else other > 3",
        "other >= 0 and number > 3",
        "kind = \"a\" and number > 3 and number > 2",
        "number > 3 or number > 5",
        "other > 3 and (kind = \"a\" or number > 5)",
        "number >= 0 and number < 18",
        "if number = null or kind = null then false else number > 3",
        "if not(number = null) and not(kind = null) then number > 3 else false",
        "if kind = \"a\" then number > 3 else if kind = \"b\" then number > 4 else if kind = null then null else false",
        "if kind = \"a\" and other > 3 then true else if kind = \"a\" and other <= 3 then false else if kind = \"a\" then null else number > 3",
        "number between 0 and 20",
        "number in [0..20]",
        "not(number > 40) and kind = \"a\" or kind = \"b\" and number > 50 - number",
        "if kind = \"a\" then number > 3 else if kind = \"b\" then number > 4 else if kind = \"c\" then number > 5 else null",
        "if kind = \"a\" then number > 3 else if kind = \"b\" then true else false",
        "if number < 10 then kind = \"a\" else if number >= 10 then true else false",
        "if other > 3 then true else if other <= 3 then number > 3 else number > 5",
    ].flatMap { condition in
        [
            form("asked: {type: boolean, when: '\(condition)', \(label)}"),
            form("asked: {type: boolean, required: '\(condition)', \(label)}"),
            form("known: {type: boolean, computed: '\(condition)', \(label)}"),
            form("", "rules: {held: {require: '\(condition)', at: kind, severity: warning, \(message)}}"),
        ]
    } + [
        // Where the other operand is undecided, so is the rule; without this one, it would be violated.
        form(
            "more: {type: integer, minimum: 0, maximum: 9, when: 'kind = \"b\"', \(label)}",
            "rules: {held: {require: 'more > 3 and (kind = \"a\" or number > 5)', at: number, \(message)}}"),
        // What an exit page takes is decided before, perhaps with answers that are beyond their limits.
        form(
            "fee: {type: integer, computed: if number > 40 then 1 else 2, \(label)}",
            "exits: {x: {when: number > 30, \(exitPage)}}"),
        form(
            "fee: {type: integer, computed: if number > 60 then 1 else 2, \(label)}",
            "exits: {x: {when: fee = 1, \(exitPage)}}"),
        form("", "exits: {x: {when: 'kind = \"a\" or number > 60', \(exitPage)}}"),
        // Another rule may be violated by what makes this one matter, not this one itself.
        form(
            "",
            "rules: {held: {require: if number > 40 then other > 3 else other > 4, at: number, \(message)}}"),
    ]
