/// A form that contradicts itself, with the one place that is to be reported, marked by `⟦` and `⟧`.
struct ImpossibleDefinition: Sendable {
    let form: String
    let code: String
    /// Texts of the places that the notes have to point to.
    let notes: [String]

    init(_ code: String, notes: [String] = [], _ form: String) {
        self.form = form
        self.code = code
        self.notes = notes
    }

    /// The fields of a page, and what stands below the pages.
    static func form(_ fields: String, _ rest: String = "") -> String {
        """
        pages:
          only:
            title: {de: Seite, en: Page}
            fields:
        \(fields.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n"))
        \(rest)
        """
    }
}

private let label = "label: {de: Frage, en: Question}"
private let kinds = "options: {a: {de: A, en: A}, b: {de: B, en: B}, c: {de: C, en: C}}"
private let item = "{de: Eintrag, en: Item}"
private let message = "message: {de: Nein., en: Never.}"
private let exitPage = "title: {de: Nein, en: Never}, text: {de: Nein., en: Never.}"

private func fields(_ code: String, notes: [String] = [], _ fields: String, _ rest: String = "")
    -> ImpossibleDefinition
{
    ImpossibleDefinition(code, notes: notes, ImpossibleDefinition.form(fields, rest))
}

let impossibleDefinitions: [ImpossibleDefinition] = [
    // Bounds that leave no room to whoever is asked: nothing else is said of what hangs on the same answer.
    fields(
        "DW3034", notes: ["own"],
        """
        own: {type: boolean, \(label)}
        first: {type: integer, minimum: 1, maximum: 9, when: own, \(label)}
        second: {type: integer, when: own, minimum: ⟦first⟧, maximum: 0, \(label)}
        third: {type: integer, required: own, minimum: 0, maximum: 9, \(label)}
        fourth: {type: boolean, when: own = false, \(label)}
        """),
    // A value that always lies beyond its bounds, and one that does for one option.
    fields(
        "DW3035",
        """
        a: {type: integer, minimum: 0, maximum: 10, \(label)}
        b: {type: integer, minimum: 0, maximum: 10, \(label)}
        ⟦sum⟧: {type: integer, computed: a + b, minimum: 30, \(label)}
        """),
    fields(
        "DW3033", notes: ["price"],
        """
        kind: {type: choice, \(label), options: {⟦a⟧: {de: A, en: A}, b: {de: B, en: B}}}
        price: {type: money, maximum: 6.00, computed: {by: kind, values: {a: 7.00, b: 5.00}}, \(label)}
        """),
    // What cannot be told apart, but has nothing to do with it.
    fields(
        "DW3035", notes: [#"'some x in list satisfies x.role = "a"'"#],
        """
        list: {type: list, maxItems: 12, itemLabel: \(item), \(label), item: {type: record, fields: {role: {type: choice, \(label), \(kinds)}, \
        size: {type: integer, minimum: 0, maximum: 50, \(label)}, one: {type: money, \(label)}, two: {type: money, \(label)}}}}
        left: {type: money, computed: sum(list.one) - sum(list.two), \(label)}
        """,
        """
        rules:
          first: {require: 'some x in list satisfies x.role = "a"', at: list, \(message)}
          second: {require: ⟦'every x in list satisfies (x.role != "a" or x.size > 60)'⟧, at: list, \(message)}
        """),
    // An exit page that takes everybody who is asked: what follows from that is not said as well.
    fields(
        "DW3030", notes: ["has"],
        """
        has: {type: boolean, \(label)}
        number: {type: integer, minimum: 1, maximum: 20, when: ⟦has⟧, \(label)}
        many: {type: note, when: number > 5, text: {de: Viele., en: Many.}}
        """, "exits: {many: {when: has, \(exitPage)}}"),
    fields(
        "DW3030", notes: ["number >= 1"],
        """
        has: {type: boolean, \(label)}
        number: {type: integer, minimum: 1, maximum: 20, when: ⟦has⟧, \(label)}
        many: {type: note, when: number > 5, text: {de: Viele., en: Many.}}
        """,
        "rules: {few: {require: number <= 5, at: number, \(message)}}\nexits: {many: {when: number >= 1, \(exitPage)}}"
    ),
    fields(
        "DW3034", notes: ["list != null"],
        """
        has: {type: boolean, \(label)}
        ⟦list⟧:
          type: list
          required: false
          maxItems: 3
          itemLabel: \(item)
          \(label)
          item:
            type: record
            fields:
              born: {type: date, latest: today(), earliest: 'date("1900-01-01")', \(label)}
              child: {type: boolean, computed: age(born) < 14, \(label)}
              share: {type: integer, computed: if child then 0 else 5, \(label)}
        """, "exits: {many: {when: list != null, \(exitPage)}}"),
    // Conditions that are never true.
    // What candidates do not stand for has no part in it.
    fields(
        "DW3030", notes: ["number > 320"],
        """
        text: {type: text, maxLength: 100, \(label)}
        number: {type: integer, minimum: 0, maximum: 1000, when: 'contains(text, "x5")', \(label)}
        high: {type: integer, minimum: 0, maximum: 9, when: number > 320, \(label)}
        low: {type: integer, minimum: 0, maximum: 9, when: 'number <= 9 and contains(text, "x9")', \(label)}
        never: {type: boolean, when: ⟦high > 2 and low > 2⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        kind: {type: choice, \(label), \(kinds)}
        text: {type: text, maxLength: 9, when: ⟦kind = "a" and kind = "b"⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        code: {type: postalCode, \(label)}
        text: {type: text, maxLength: 9, when: ⟦'code > "44000" and not(code in ("44001", "44002")) and code < "44003"'⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        age: {type: integer, minimum: 0, maximum: 120, \(label)}
        text: {type: text, maxLength: 9, when: ⟦age > 120⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        age: {type: integer, minimum: 0, maximum: 120, \(label)}
        text: {type: text, maxLength: 9, required: ⟦age < 18 and age * 2 >= 36⟧, \(label)}
        """),
    fields(
        "DW3030", notes: ["kind = \"a\""],
        """
        kind: {type: choice, \(label), \(kinds)}
        inner: {type: boolean, when: kind = "a", \(label)}
        text: {type: text, maxLength: 9, when: ⟦inner and kind = "b"⟧, \(label)}
        """),
    fields(
        "DW3030", notes: ["has", "has = false"],
        """
        has: {type: boolean, \(label)}
        one: {type: integer, minimum: 1, maximum: 9, when: has, \(label)}
        two: {type: integer, minimum: 1, maximum: 9, when: has = false, \(label)}
        text: {type: text, maxLength: 9, when: ⟦one > two⟧, \(label)}
        """),
    // What is chosen for the condition takes away, two questions further, what it needs.
    fields(
        "DW3030", notes: ["has", "kind = \"a\""],
        """
        has: {type: boolean, \(label)}
        kind: {type: choice, when: has, \(label), \(kinds)}
        count: {type: integer, minimum: 0, maximum: 3, when: kind = "a", \(label)}
        text: {type: text, maxLength: 9, when: ⟦count = 1 and has != true⟧, \(label)}
        """),
    fields(
        "DW3030", notes: ["has"],
        """
        has: {type: boolean, \(label)}
        kind: {type: choice, when: has, \(label), \(kinds)}
        fee: {type: integer, minimum: 0, maximum: 9, computed: 'if kind = "a" then 5 else 1', \(label)}
        text: {type: text, maxLength: 9, when: ⟦fee = 5 and has != true⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        born: {type: date, earliest: today() - duration("P100Y"), latest: today(), \(label)}
        text: {type: text, maxLength: 9, when: ⟦age(born) > 100⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        day: {type: date, earliest: today() + duration("P7D"), \(label)}
        text: {type: text, maxLength: 9, when: ⟦day < today()⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        name: {type: text, maxLength: 5, \(label)}
        text: {type: text, maxLength: 9, when: ⟦string length(name) > 5⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        name: {type: text, maxLength: 4, \(label)}
        text: {type: text, maxLength: 9, when: ⟦name = "Erika"⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        picks: {type: choices, \(label), \(kinds)}
        text: {type: text, maxLength: 9, when: ⟦count(picks) > 3⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        kids: {type: list, maxItems: 3, itemLabel: {de: Kind, en: Child}, item: {type: integer, minimum: 0, maximum: 17}, \(label)}
        text: {type: text, maxLength: 9, when: ⟦some k in kids satisfies k > 17⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        kids: {type: list, maxItems: 3, itemLabel: {de: Kind, en: Child}, item: {type: integer, minimum: 0, maximum: 17}, \(label)}
        text: {type: text, maxLength: 9, when: ⟦count(kids) > 3⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        price: {type: decimal, scale: 2, minimum: 0, maximum: 10, \(label)}
        text: {type: text, maxLength: 9, when: ⟦price > 9.99 and price < 10⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        a: {type: integer, minimum: 1, maximum: 9, \(label)}
        b: {type: integer, minimum: 1, maximum: 9, \(label)}
        c: {type: integer, minimum: 1, maximum: 9, \(label)}
        text: {type: text, maxLength: 9, when: ⟦a < b and b < c and c < a⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        hello: {type: note, when: ⟦ok = false⟧, text: {de: Hallo., en: Hello.}}
        ok: {type: consent, text: {de: Ich will., en: I do.}, \(label)}
        """),
    fields(
        "DW3030", notes: ["age >= 18"],
        """
        age: {type: integer, minimum: 0, maximum: 120, \(label)}
        text: {type: text, maxLength: 9, when: ⟦age < 18⟧, \(label)}
        """, "rules: {grown: {require: age >= 18, at: age, \(message)}}"),
    fields(
        "DW3030", notes: ["age < 18"],
        """
        age: {type: integer, minimum: 0, maximum: 120, \(label)}
        text: {type: text, maxLength: 9, when: ⟦age < 16⟧, \(label)}
        """, "exits: {young: {when: age < 18, \(exitPage)}}"),
    fields(
        "DW3030",
        """
        age: {type: integer, minimum: 0, maximum: 120, \(label)}
        """, "exits: {old: {when: ⟦age > 120 and age * 2 < 200⟧, \(exitPage)}}"),

    // Conditions that are always true.
    fields(
        "DW3031",
        """
        age: {type: integer, minimum: 0, maximum: 120, \(label)}
        text: {type: text, maxLength: 9, when: ⟦age >= 0⟧, \(label)}
        """),
    fields(
        "DW3031",
        """
        has: {type: boolean, \(label)}
        text: {type: text, maxLength: 9, required: ⟦has or not(has)⟧, \(label)}
        """),
    fields(
        "DW3031",
        """
        name: {type: text, maxLength: 9, \(label)}
        text: {type: text, maxLength: 9, when: ⟦name != null⟧, \(label)}
        """),

    // Rules that check nothing.
    fields(
        "DW3032", notes: ["kind = \"a\"", "kind = \"b\""],
        """
        kind: {type: choice, \(label), \(kinds)}
        one: {type: integer, minimum: 1, maximum: 9, when: kind = "a", \(label)}
        two: {type: integer, minimum: 1, maximum: 9, when: kind = "b", \(label)}
        """, "rules: {same: {require: ⟦one = two⟧, at: one, \(message)}}"),
    fields(
        "DW3032",
        """
        age: {type: integer, minimum: 0, maximum: 120, \(label)}
        """, "rules: {notNegative: {require: ⟦age >= 0⟧, at: age, \(message)}}"),

    // Options and fields that no submission can have.
    fields(
        "DW3033", notes: ["kind != \"b\""],
        """
        kind: {type: choice, \(label), options: {a: {de: A, en: A}, ⟦b⟧: {de: B, en: B}, c: {de: C, en: C}}}
        """, "rules:\n  notB:\n    require: kind != \"b\"\n    at: kind\n    \(message)"),
    fields(
        "DW3034", notes: ["text = null"],
        """
        age: {type: integer, minimum: 0, maximum: 120, \(label)}
        ⟦text⟧: {type: text, maxLength: 9, required: false, \(label)}
        """, "rules: {empty: {require: text = null, at: text, \(message)}}"),

    // Forms that nobody could submit.
    fields(
        "DW3035", notes: ["a > b"],
        """
        a: {type: integer, minimum: 1, maximum: 9, \(label)}
        b: {type: integer, minimum: 1, maximum: 9, \(label)}
        """,
        "rules:\n  more: {require: a > b, at: a, \(message)}\n  less: {require: ⟦a < b⟧, at: a, \(message)}"),
    fields(
        "DW3035",
        """
        a: {type: integer, minimum: 1, maximum: 9, \(label)}
        """, "exits: {always: {when: ⟦a > 0⟧, \(exitPage)}}"),
    fields(
        "DW3035",
        """
        ⟦code⟧: {type: text, maxLength: 9, pattern: " [0-9]{5}", \(label)}
        """),

    // Lists whose items have to differ.
    fields(
        "DW3035",
        """
        ⟦few⟧: {type: list, minItems: 4, maxItems: 9, unique: true, itemLabel: \(item), item: {type: integer, minimum: 1, maximum: 3}, \(label)}
        """),
    fields(
        "DW3035",
        """
        ⟦few⟧: {type: list, minItems: 3, maxItems: 9, unique: true, itemLabel: \(item), item: {type: boolean}, \(label)}
        """),
    fields(
        "DW3035",
        """
        ⟦few⟧: {type: list, minItems: 4, maxItems: 9, unique: true, itemLabel: \(item), item: {type: choice, \(kinds)}, \(label)}
        """),
    fields(
        "DW3035", notes: ["twos"],
        """
        twos: {type: list, minItems: 2, maxItems: 9, unique: true, itemLabel: \(item), item: {type: integer, minimum: 1, maximum: 3}, \(label)}
        """, "rules: {two: {require: ⟦every x in twos satisfies x = 2⟧, at: twos, \(message)}}"),
    fields(
        "DW3030",
        """
        both: {type: list, maxItems: 9, unique: true, itemLabel: \(item), item: {type: boolean}, \(label)}
        text: {type: text, maxLength: 9, when: ⟦count(both) = 3⟧, \(label)}
        """),

    // What is small is tried as a whole.
    fields(
        "DW3030",
        """
        number: {type: integer, minimum: 0, maximum: 10, \(label)}
        text: {type: text, maxLength: 9, when: ⟦even(number) and odd(number)⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        number: {type: integer, minimum: 0, maximum: 10, \(label)}
        text: {type: text, maxLength: 9, when: ⟦"modulo(number, 20) > 10"⟧, \(label)}
        even: {type: boolean, when: even(number), \(label)}
        """),
    fields(
        "DW3030",
        """
        number: {type: decimal, scale: 2, minimum: 0, maximum: 10000, \(label)}
        odd: {type: boolean, when: number * number > 4, \(label)}
        text: {type: text, maxLength: 9, when: ⟦number > 10000⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        x: {type: integer, minimum: 0, maximum: 5, \(label)}
        z: {type: integer, minimum: 6, maximum: 9, \(label)}
        text: {type: text, maxLength: 9, when: ⟦x + 1 > z⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        day: {type: date, \(label)}
        text: {type: text, maxLength: 9, when: ⟦day.day = 30 and day.month = 2⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        day: {type: date, \(label)}
        text: {type: text, maxLength: 9, when: ⟦day.month > 12⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        time: {type: time, \(label)}
        text: {type: text, maxLength: 9, when: ⟦time.hour > 23⟧, \(label)}
        """),
    fields(
        "DW3030",
        """
        code: {type: text, maxLength: 5, pattern: "[0-9]+", \(label)}
        text:
          type: text
          maxLength: 9
          when: ⟦code = "abc"⟧
          \(label)
        """),
    fields(
        "DW3030", notes: ["from"],
        """
        from: {type: date, \(label)}
        to: {type: date, earliest: from, latest: from + duration("P1M"), \(label)}
        text: {type: text, maxLength: 9, when: ⟦to < from⟧, \(label)}
        """),
    fields(
        "DW3035",
        """
        x: {type: integer, minimum: 3, maximum: 5, \(label)}
        many: {type: list, minItems: ⟦x⟧, maxItems: 2, itemLabel: \(item), item: {type: boolean}, \(label)}
        """),
    fields(
        "DW3031",
        """
        number: {type: integer, minimum: 0, maximum: 3, \(label)}
        other: {type: integer, minimum: 0, maximum: 3, \(label)}
        text: {type: text, maxLength: 9, when: ⟦number >= 0⟧, \(label)}
        more: {type: boolean, when: other <= number + 1, \(label)}
        """),
    fields(
        "DW3031",
        """
        number: {type: integer, minimum: 0, maximum: 3, \(label)}
        text: {type: text, maxLength: 9, when: ⟦number = number⟧, \(label)}
        """),
    fields(
        "DW3037",
        """
        name: {type: text, maxLength: 80, \(label)}
        text:
          type: text
          maxLength: 9
          when: ⟦upper case(name) = upper case(lower case(name))⟧
          \(label)
        """),
    fields(
        "DW3035",
        """
        a: {type: integer, minimum: 0, maximum: 3, \(label)}
        b: {type: integer, computed: a * 1 + 0, \(label)}
        """, "rules: {less: {require: ⟦a < b⟧, at: a, \(message)}}"),

    // The day of receipt is any from the usual one on.
    fields(
        "DW3030",
        """
        day: {type: date, \(label)}
        text:
          type: text
          maxLength: 9
          when: ⟦today() < date("2026-01-01")⟧
          \(label)
        """),
    fields(
        "DW3030",
        """
        day: {type: date, earliest: 2020-01-01, latest: today(), \(label)}
        text:
          type: text
          maxLength: 9
          when: ⟦day < date("2019-01-01")⟧
          \(label)
        """),

    fields(
        "DW3035",
        """
        day: {type: date, \(label)}
        text: {type: text, maxLength: 9, \(label)}
        """, "rules: {never: {require: ⟦today().month > 12⟧, at: day, \(message)}}"),
    fields(
        "DW3037",
        """
        ⟦day⟧: {type: date, \(label)}
        text: {type: text, maxLength: 9, \(label)}
        """, "rules: {once: {require: today().day = 30, at: day, \(message)}}"),

    // Years that are no leap years do not make up for a year more.
    fields(
        "DW3030",
        """
        born: {type: date, latest: today(), \(label)}
        text: {type: text, maxLength: 9, when: ⟦'age(born) < 17 and born + duration("P18Y") <= today()'⟧, \(label)}
        """),
    // Nor is it certain that no end of a month leads back to itself.
    fields(
        "DW3037",
        """
        day: {type: date, earliest: today(), \(label)}
        text: {type: text, maxLength: 9, when: ⟦'day = today() + duration("P7M") and day - duration("P7M") > today()'⟧, \(label)}
        """),

    // One cause is reported once.
    fields(
        "DW3030", notes: ["number >= 0"],
        """
        has: {type: boolean, \(label)}
        number: {type: integer, minimum: 0, maximum: 3, when: ⟦has⟧, \(label)}
        """, "exits: {any: {when: number >= 0, \(exitPage)}}"),

    // Whether a pattern has enough texts is not decided.
    fields(
        "DW3037",
        """
        ⟦pairs⟧: {type: list, minItems: 3, maxItems: 9, unique: true, itemLabel: \(item), item: {type: text, maxLength: 3, pattern: "[ab]"}, \(label)}
        """),

    // Exits that an earlier one hides.
    fields(
        "DW3036", notes: ["age < 18"],
        """
        age: {type: integer, minimum: 0, maximum: 120, \(label)}
        """, "exits:\n  young: {when: age < 18, \(exitPage)}\n  child: {when: ⟦age < 14⟧, \(exitPage)}"),
    // What nobody could look through in a submission with as many items as there may be.
    fields(
        "DW1106",
        """
        rows: {type: list, maxItems: 200, itemLabel: \(item), \(label), item: {type: record, fields: {size: {type: integer, minimum: 0, maximum: 9, \(label)}}}}
        """,
        "rules: {sums: {require: 'every x in rows, y in rows, ⟦z⟧ in rows satisfies x.size + y.size != z.size', at: rows, \(message)}}"
    ),
    fields(
        "DW1106",
        """
        rows: {type: list, maxItems: 200, itemLabel: \(item), \(label), item: {type: record, fields: {size: {type: integer, minimum: 0, maximum: 9, \(label)}}}}
        """,
        "rules: {sums: {require: 'some x in rows, y in rows satisfies x.size + y.size = sum(rows.⟦size⟧)', at: rows, \(message)}}"
    ),

    // One of two hides it.
    fields(
        "DW3036", notes: ["asked", "late"],
        """
        asked: {type: boolean, \(label)}
        late: {type: boolean, \(label)}
        """,
        "exits:\n  any: {when: asked, \(exitPage)}\n  other: {when: late, \(exitPage)}\n  none: {when: ⟦asked or late⟧, \(exitPage)}"
    ),
    // Not yet true on the usual day; later, another one is always before it.
    fields(
        "DW3036", notes: [#"'today() >= date("2026-03-05") and asked'"#],
        """
        asked: {type: boolean, \(label)}
        """,
        "exits:\n  first: {when: 'today() >= date(\"2026-03-05\") and asked', \(exitPage)}\n"
            + "  second: {when: ⟦'today() >= date(\"2026-03-10\") and asked'⟧, \(exitPage)}"
    ),
    // No month has so many days.
    fields(
        "DW3030",
        """
        day: {type: date, earliest: 'today() + duration("P40D")', latest: 'today() + duration("P9M")', \(label)}
        asked: {type: boolean, when: ⟦'day <= today() + duration("P1M")'⟧, \(label)}
        """),
    // Longer than any calendar.
    fields(
        "DW3037",
        """
        day: {type: date, \(label)}
        asked: {type: boolean, when: ⟦'day - duration("P768614336404564650Y") > today()'⟧, \(label)}
        """),
    // With an earlier one, but not because of it.
    fields(
        "DW3030", notes: ["not(asked)"],
        """
        asked: {type: boolean, \(label)}
        late: {type: boolean, \(label)}
        kind: {type: boolean, when: not(asked), \(label)}
        """,
        "exits:\n  any: {when: asked and late, \(exitPage)}\n  none: {when: ⟦asked and late and kind⟧, \(exitPage)}"
    ),
    // Also without an answer, an earlier one applies.
    fields(
        "DW3036", notes: ["asked and late"],
        """
        asked: {type: boolean, \(label)}
        late: {type: boolean, \(label)}
        kind: {type: boolean, required: asked, \(label)}
        """,
        "exits:\n  any: {when: asked and late, \(exitPage)}\n  none: {when: ⟦asked and late and kind = null⟧, \(exitPage)}"
    ),
]

/// Forms that look suspicious and are in order: nothing may be said of them.
let possibleDefinitions: [String] =
    [
        // Computed values that keep within their bounds only if answers do that are seldom given.
        (
            """
            a: {type: integer, \(label)}
            b: {type: integer, \(label)}
            triple: {type: integer, computed: a * 3, minimum: 15, \(label)}
            sum: {type: integer, computed: a + b, minimum: 150, maximum: 170, \(label)}
            """, ""
        ),
        (
            """
            day: {type: date, \(label)}
            next: {type: date, computed: 'day + duration("P1D")', earliest: 2035-01-01, \(label)}
            list: {type: list, maxItems: 5, itemLabel: \(item), \(label), item: {type: record, fields: {price: {type: money, minimum: 0, \(label)}}}}
            costs: {type: money, computed: sum(list.price), minimum: 50.00, maximum: 60.00, \(label)}
            """, ""
        ),
        // Of a list of choices in a record, one that is there.
        (
            """
            home: {type: record, \(label), fields: {kinds: {type: list, maxItems: 3, itemLabel: \(item), \(label), item: {type: choice, \(kinds)}}}}
            """, "exits: {end: {when: 'list contains(home.kinds, \"c\")', \(exitPage)}}"
        ),
        // A day that there is in some years only.
        (
            """
            year: {type: integer, minimum: 1900, maximum: 2100, \(label)}
            leapDay: {type: date, computed: 'date(year, 2, 29)', \(label)}
            """, ""
        ),
        // Letters of DIN 91379 that are not in ASCII.
        (
            """
            name: {type: text, maxLength: 9, characters: din91379, pattern: "[äöü]{3}", \(label)}
            other: {type: text, maxLength: 9, characters: din91379, when: name != "äöü", \(label)}
            """, ""
        ),
        // At the end of a chain of questions, each of which needs an answer of its own.
        (
            """
            hub: {type: integer, minimum: 0, maximum: 1000, \(label)}
            q0: {type: integer, minimum: 0, maximum: 9, \(label)}
            \((1...120).map { number in
                let when = "hub > \(number) and q\(number - 1) > 3"
                return "q\(number): {type: integer, minimum: 0, maximum: 9, when: \(when), \(label)}"
            }.joined(separator: "\n"))
            """, ""
        ),
        // In a month of thirty days.
        (
            """
            day: {type: date, earliest: today(), latest: 'today() + duration("P60D")', \(label)}
            asked: {type: boolean, when: 'day = today() + duration("P1M") and day = today() + duration("P30D") and day - duration("P1M") = today()', \(label)}
            """, ""
        ),
        (
            """
            day: {type: date, earliest: today(), latest: today(), \(label)}
            asked: {type: boolean, when: 'day + duration("P1Y") = day + duration("P366D")', \(label)}
            """, ""
        ),
        // Where what shows much leaves no room for it.
        (
            """
            first: {type: record, \(label), fields: {\(fieldsOfRoom)}}
            two: {type: boolean, \(label)}
            three: {type: boolean, when: 'two = false and first != null', \(label)}
            four: {type: boolean, required: false, \(label)}
            five: {type: record, when: '(four = null and three) or first.has', \(label), fields: {\(fieldsOfRoom)}}
            six: {type: boolean, \(label)}
            """, "rules: {any: {require: five != null, at: six, severity: warning, \(message)}}"
        ),
        // The same, where the form decides about it by a list that is looked through, too.
        (
            """
            kind: {type: choice, \(label), options: {a: {de: A, en: A}, b: {de: B, en: B}, c: {de: C, en: C}, d: {de: D, en: D}, e: {de: E, en: E}}}
            rows: {type: list, maxItems: 3, itemLabel: \(item), \(label), item: {type: record, fields: {size: {type: integer, minimum: 0, maximum: 100, \(label)}, has: {type: boolean, \(label)}}}}
            many: {type: boolean, computed: 'count(rows) > 2', \(label)}
            other: {type: boolean, computed: '(every x in rows satisfies x.size > 40) or kind != "e"', \(label)}
            asked: {type: boolean, when: 'some x in rows satisfies x.has and x.size < 22', \(label)}
            one: {type: boolean, required: other, \(label)}
            two: {type: boolean, required: 'every x in rows satisfies x.size > 74', \(label)}
            """, ""
        ),
        // Several fragments of a text that has a length besides.
        (
            """
            text: {type: text, maxLength: 100, \(label)}
            one: {type: boolean, when: 'contains(text, "x5") and string length(text) > 23', \(label)}
            two: {type: boolean, when: 'one and starts with(text, "a") and contains(text, "x9") and ends with(text, "b")', \(label)}
            """, ""
        ),
        // Parts of one day.
        (
            "day: {type: date, \(label)}\n"
                + (1...40).map { number in
                    let when = "day.month = \(number % 12 + 1) and day.day > \(number % 27 + 1)"
                    return "q\(number): {type: boolean, when: \(when), \(label)}"
                }.joined(separator: "\n"), ""
        ),
        // Of two values of which one is chosen the other one need not be there.
        (
            """
            a: {type: integer, minimum: 1, maximum: 6, required: false, \(label)}
            b: {type: integer, minimum: 0, maximum: 3, required: false, \(label)}
            c: {type: integer, minimum: -15, maximum: 0, required: false, \(label)}
            d: {type: integer, minimum: 8 * a, maximum: -2, required: false, \(label)}
            """,
            "rules: {inside: {require: d between (if b > 1 then a else c) and a, at: a, \(message)}}"
        ),
        (
            "a: {type: integer, minimum: 1, maximum: 9, \(label)}\nb: {type: integer, minimum: 1, maximum: 9, \(label)}",
            "rules: {sum: {require: a + b > 17, at: a, \(message)}}"
        ),
        (
            "from: {type: date, \(label)}\nto: {type: date, \(label)}",
            "rules:\n  order: {require: to >= from, at: to, \(message)}\n  short:\n    require: to <= from + duration(\"P14D\")\n    at: to\n    \(message)"
        ),
        (
            "kind: {type: choice, \(label), \(kinds)}\ntext:\n  type: text\n  maxLength: 9\n  when: kind = \"a\"\n  \(label)\nmore: {type: boolean, when: text = \"x\", \(label)}",
            ""
        ),
        (
            "born: {type: date, latest: today(), \(label)}\nadult: {type: boolean, when: age(born) >= 18, \(label)}",
            ""
        ),
        (
            "day: {type: date, \(label)}\nlate:\n  type: boolean\n  when: today() >= date(\"2027-01-01\")\n  \(label)",
            ""
        ),
        (
            "has: {type: boolean, \(label)}\nwhy: {type: text, maxLength: 9, required: false, \(label)}\nmore: {type: text, maxLength: 9, when: has or why != null, \(label)}",
            ""
        ),
        ("code: {type: text, maxLength: 20, pattern: '[A-Z]{2}-[0-9]{4,6}', \(label)}", ""),
        // An option that a rule forbids, but not before an exit page.
        (
            "kind: {type: choice, \(label), \(kinds)}\nhas: {type: boolean, \(label)}",
            "rules: {other: {require: kind != \"a\", at: kind, \(message)}}\nexits: {a: {when: kind = \"a\" and has, \(exitPage)}}"
        ),
        (
            "kids: {type: list, maxItems: 9, unique: true, minItems: 3, itemLabel: {de: Kind, en: Child}, item: {type: integer, minimum: 0, maximum: 17}, \(label)}",
            "rules: {grown: {require: every k in kids satisfies k < 16, at: kids, \(message)}}"
        ),
        (
            "a: {type: text, maxLength: 9, \(label)}\nb: {type: text, maxLength: 9, \(label)}",
            "rules: {differ: {require: a != b, at: b, \(message)}}"
        ),
        (
            "pick: {type: choice, \(label), \(kinds)}\nsure: {type: boolean, when: pick != \"c\", \(label)}",
            "exits: {noC: {when: pick = \"c\", \(exitPage)}}"
        ),
        (
            "words: {type: list, maxItems: 5, unique: true, minItems: 3, itemLabel: \(item), item: {type: text, maxLength: 3}, \(label)}",
            ""
        ),
        (
            "words: {type: text, minLength: 8, maxLength: 8, \(label)}\nmore:\n  type: boolean\n  when: words != \"Beispiel\"\n  \(label)",
            ""
        ),
        (
            "kinds: {type: list, maxItems: 2, itemLabel: \(item), item: {type: choice, \(kinds)}, \(label)}",
            "rules: {one: {require: some kind in kinds satisfies kind = \"a\", at: kinds, \(message)}}"
        ),
        // What leads to an exit page need not be in order otherwise.
        (
            """
            persons: {type: integer, minimum: 1, maximum: 10, \(label)}
            seats: {type: integer, minimum: persons, maximum: 4, \(label)}
            """, "exits: {tooMany: {when: persons > 4, \(exitPage)}}"
        ),
        (
            """
            birth: {type: date, earliest: 'today() - duration("P100Y")', latest: 'today() - duration("P18Y")', \(label)}
            """, "exits: {young: {when: age(birth) < 18, \(exitPage)}}"
        ),
        (
            """
            kind: {type: choice, options: {a: {de: A, en: A}, b: {de: B, en: B}}, \(label)}
            amount: {type: integer, minimum: 'if kind = "b" then 100 else 0', maximum: 50, \(label)}
            """, "exits: {b: {when: kind = \"b\", \(exitPage)}}"
        ),
        (
            """
            first: {type: text, maxLength: 5, \(label)}
            several: {type: list, unique: true, minItems: 2, maxItems: 3, itemLabel: \(item), item: {type: integer, minimum: 0, maximum: 3}, \(label)}
            """,
            "exits: {long: {when: string length(first) > 5, \(exitPage)}, few: {when: count(several) = 1, \(exitPage)}, high: {when: some one in several satisfies one > 3, \(exitPage)}}"
        ),
    ].map { ImpossibleDefinition.form($0.0, $0.1) }
    + possibleOnLaterDays.map { ImpossibleDefinition.form($0, "") }
    // Long lists in long lists, most of whose items are alike.
    + [
        ImpossibleDefinition.form(
            """
            list: {type: list, minItems: 300, maxItems: 1000, itemLabel: {de: Paar, en: Pair}, \(label), item: {type: record, fields: {\
            one: {type: integer, minimum: 0, maximum: 5, \(label)}, two: {type: integer, minimum: 0, maximum: 5, \(label)}}}}
            same: {type: boolean, when: every x in list satisfies every y in list satisfies x.one = y.one, \(label)}
            """, "")
    ]

/// What only happens on days that are far away, or ends then.
private let possibleOnLaterDays: [String] =
    [
        "when: today() >= date(\"2047-01-01\")", "when: today() < date(\"2050-01-01\")",
        "required: today() > date(\"2049-12-31\") and today() < date(\"2050-01-02\")",
        "when: today().day = 17",
    ].map { "day: {type: date, \(label)}\nlate:\n  type: boolean\n  \($0)\n  \(label)" }
    + [
        "day: {type: date, earliest: 2020-01-01, latest: today(), \(label)}\nold: {type: boolean, when: age(day) > 30, \(label)}",
        "day: {type: date, earliest: today(), latest: today() + duration(\"P1Y\"), \(label)}\nlate:\n  type: boolean\n  when: day > date(\"2050-01-01\")\n  \(label)",
    ]
    // Who was born on 29 February is 18 on 1 March, and so on. The last needs a leap year that the year 2100 is none of.
    + [
        "age(born) < 18 and born + duration(\"P18Y\") <= today()",
        "born + duration(\"P1Y\") = today() and born > today() - duration(\"P1Y\")",
        "born + duration(\"P18Y\") = today() and other + duration(\"P18Y\") = today() and born != other",
        "years and months duration(born, today()) < duration(\"P21Y\") and born + duration(\"P21Y\") <= today()",
        "age(born) < 18 and born + duration(\"P18Y\") <= today() + duration(\"P3D\") and born + duration(\"P18Y\") > today() + duration(\"P2D\")",
        "age(born) < 8 and born + duration(\"P8Y\") <= today()",
        // Moved up and then down, there is no day at either end of the calendar.
        "born + duration(\"P1D\") - duration(\"P2Y\") <= today() - duration(\"P3Y\")",
        "born + duration(\"P1D\") - duration(\"P2D\") = date(\"2020-01-01\")",
    ].map {
        ["born", "other"].map { "\($0): {type: date, latest: today(), \(label)}\n" }.joined()
            + "leap: {type: boolean, when: '\($0)', \(label)}"
    }

    // Conditions as values, beside a computed value.
    + [
        "known and (number > 300 and number < 400) = known",
        "known = not(number > 300 and number < 400) and known = false",
        "all([number > 300, number < 400, known])",
        "(if number > 300 and number < 400 then 3 else 9) = price",
        "known = (text = \"kölnisch\") and known",
        "known = (day.day = 13) and known",
        "some one in several satisfies (known and known = (one > 120 and one < 130))",
    ].map {
        """
        kind: {type: choice, options: {a: {de: A, en: A}, b: {de: B, en: B}}, \(label)}
        known: {type: boolean, computed: kind = "a", \(label)}
        price: {type: integer, computed: {by: kind, values: {a: 3, b: 4}}, \(label)}
        number: {type: integer, minimum: 0, maximum: 1000, \(label)}
        text: {type: text, maxLength: 100, \(label)}
        day: {type: date, \(label)}
        several: {type: list, maxItems: 3, itemLabel: \(item), item: {type: integer, minimum: 0, maximum: 300}, \(label)}
        asked: {type: boolean, when: '\($0)', \(label)}
        """
    }
    // Postal codes, and selections from many options that are compared.
    + [
        """
        code: {type: postalCode, \(label)}
        other: {type: postalCode, \(label)}
        one: {type: boolean, when: code = "12345", \(label)}
        two: {type: boolean, when: 'starts with(code, "9") and ends with(code, "77")', \(label)}
        three: {type: boolean, when: code = other, \(label)}
        four: {type: boolean, when: 'code in ("50667", "50668") and code != other', \(label)}
        """,
        """
        code: {type: postalCode, \(label)}
        one: {type: boolean, when: 'code >= "44000" and code < "45000"', \(label)}
        two: {type: boolean, when: 'code > "44000" and code < "44002"', \(label)}
        three: {type: boolean, when: 'code > "60000" and not(code in ("60001", "60002")) and code < "60004"', \(label)}
        four: {type: boolean, when: 'code > "99998"', \(label)}
        """,
        """
        these: {type: choices, options: {\(manyOptions)}, \(label)}
        others: {type: choices, options: {\(manyOptions)}, \(label)}
        same: {type: boolean, when: these = others, \(label)}
        different: {type: boolean, when: these != others, \(label)}
        """,
    ]
    // More digits do not make a rounded number larger.
    + [
        """
        digits: {type: integer, minimum: 0, maximum: 9, \(label)}
        asked: {type: boolean, when: 'round half up(2.44949, digits) > 2.449492', \(label)}
        """
    ]

/// Quantifiers that one item leaves undecided while another is looked for, with the type of the items.
let possibleInItems: [String] = [
    "rules: {low: {require: some pair in pairs satisfies pair.amount < 0, at: pairs, \(message)}}",
    "rules: {low: {require: not(every pair in pairs satisfies pair.amount >= 0), at: pairs, \(message)}}",
    "rules: {low: {require: some pair in pairs satisfies pair.size > \"large\", at: pairs, \(message)}}",
    "exits: {high: {when: every pair in pairs satisfies pair.amount >= 0, \(exitPage)}}",
].map {
    ImpossibleDefinition.form(
        "pairs: {type: list, maxItems: 2, itemLabel: \(item), item: {type: pair}, \(label)}", $0)
}

private let manyOptions = ["a", "b", "c", "d", "e", "f", "g"].map { "\($0): {de: A, en: A}" }.joined(
    separator: ", ")

private let fieldsOfRoom = """
    has: {type: boolean, \(label)}, kind: {type: choice, when: has, \(label), options: {a: {de: A, en: A}, b: {de: B, en: B}, c: {de: C, en: C}}}, long: {type: text, maxLength: 40, required: false, \(label)}, short: {type: text, maxLength: 10, required: false, \(label)}
    """
