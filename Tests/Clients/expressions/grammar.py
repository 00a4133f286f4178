"""Random well-typed expressions over the fields of one form, and random answers to it."""
import datetime
import re

OPTIONS = ["red", "green", "blue"]
SIZES = ["small", "medium", "large", "huge"]
FIELDS = {
    "word": ("text", "type: text, maxLength: 40"), "constructor": ("text", "type: text, maxLength: 40"),
    "count": ("number", "type: integer"), "toString": ("number", "type: integer"),
    "area": ("number", "type: decimal, scale: 2"), "fee": ("money", "type: money"), "paid": ("money", "type: money"),
    "isNew": ("boolean", "type: boolean"), "isOpen": ("boolean", "type: boolean"),
    "colour": ("option", "type: choice, options: {red: {de: Rot, en: Red}, green: {de: Grün, en: Green}, blue: {de: Blau, en: Blue}}"),
    "size": ("size", "type: size"), "newSize": ("size", "type: size"),
    "extras": ("options", "type: choices, options: {red: {de: Rot, en: Red}, green: {de: Grün, en: Green}, blue: {de: Blau, en: Blue}}"),
    "start": ("date", "type: date"), "finish": ("date", "type: date"),
    "opens": ("clock", "type: time"), "closes": ("clock", "type: time"),
    "tags": ("texts", "type: list, maxItems: 4, itemLabel: {de: Wort, en: Word}, item: {type: text, maxLength: 40}"),
    "paints": ("paints", "type: list, maxItems: 4, itemLabel: {de: Farbe, en: Paint}, item: {type: choice, options: {red: {de: Rot, en: Red}, "
               "green: {de: Grün, en: Green}, blue: {de: Blau, en: Blue}}}"),
    "people": ("people", "type: list, maxItems: 4, itemLabel: {de: Person, en: Person}, item: {type: record, fields: {"
               "name: {type: text, maxLength: 40, required: false, label: {de: Name, en: Name}}, "
               "age: {type: integer, required: false, label: {de: Alter, en: Age}}, "
               "born: {type: date, required: false, label: {de: Geboren, en: Born}}, "
               "isAtSchool: {type: boolean, required: false, label: {de: Schule, en: School}}}}"),
    "site": ("record", "type: record, fields: {street: {type: text, maxLength: 40, required: false, label: {de: Straße, en: Street}}, "
             "number: {type: integer, required: false, label: {de: Nummer, en: Number}}}"),
}
WORDS = ["a", "b", "Baum", "Straße", "ä", "ö", "🗑", "z", "zz", "Ökö", "\uffee", "𝄞", "A b", "red"]


ANSWER = re.compile(r"\b(" + "|".join(FIELDS) + r"|x\d)\b")


class Grammar:
    """Makes expressions as texts; every leaf that may be an answer often is one."""

    def __init__(self, random):
        self.random = random
        self.items = []

    def pick(self, *makers):
        return self.random.choice(makers)()

    def varied(self, *makers):
        """One that depends on answers: the compiler refuses what is the same for all of them."""
        while True:
            text = self.pick(*makers)
            if ANSWER.search(re.sub('"[^"]*"', "", text)):
                return text

    def condition(self, depth):
        if depth <= 0:
            return self.pick(self.boolean_answer, lambda: self.comparison(0), lambda: self.comparison(0))
        return self.varied(
            lambda: f"{self.group(depth)} and {self.group(depth)}", lambda: f"{self.group(depth)} or {self.group(depth)}",
            lambda: f"not({self.condition(depth - 1)})", lambda: self.comparison(depth), lambda: self.comparison(depth),
            lambda: self.quantified(depth), lambda: self.text_test(depth), lambda: self.membership(depth),
            lambda: f"{self.answer('text', 'number', 'date', 'money', 'option', 'size')} {self.random.choice(['=', '!='])} null",
            lambda: f"{self.answer('number')} between {self.number(depth - 1)} and {self.number(0)}",
            lambda: f"(if {self.condition(depth - 1)} then {self.condition(0)} else {self.condition(depth - 1)})",
            lambda: f"(if {self.condition(depth - 1)} then {self.condition(0)} else null)",
            lambda: f"(if {self.condition(depth - 1)} then null else {self.condition(0)})",
            lambda: f"{self.random.choice(['even', 'odd'])}({self.answer('number')})")

    def group(self, depth):
        return f"({self.condition(depth - 1)})"

    def boolean_answer(self):
        if self.items and self.random.random() < 0.4:
            return f"{self.items[-1]}.isAtSchool"
        return self.answer("boolean")

    def answer(self, *types):
        return self.random.choice([name for name, (kind, _) in FIELDS.items() if kind in types])

    def comparison(self, depth):
        sign = self.random.choice(["=", "!=", "<", "<=", ">", ">="])
        equal = self.random.choice(["=", "!="])
        return self.varied(
            lambda: f"{self.number(depth)} {sign} {self.number(depth)}", lambda: f"{self.number(depth)} {sign} {self.number(0)}",
            lambda: f"{self.date(depth)} {sign} {self.date(depth)}", lambda: f"{self.text(depth)} {sign} {self.text(depth)}",
            lambda: f"{self.answer('money')} {sign} {self.money(depth)}",
            lambda: f"{self.answer('size')} {sign} {self.pick(lambda: self.answer('size'), lambda: self.quoted(self.random.choice(SIZES)))}",
            lambda: f"{self.answer('option')} {equal} {self.quoted(self.random.choice(OPTIONS))}",
            lambda: f"{self.clock(depth)} {sign} {self.clock(0)}", lambda: f"{self.time(depth)} {sign} {self.time(0)}", lambda: f"{self.months(depth)} {sign} {self.months(0)}",
            lambda: f"({self.condition(0)}) {equal} ({self.condition(0)})")

    def number(self, depth):
        leaves = [lambda: self.answer("number"), lambda: self.answer("number"), self.number_literal, lambda: "site.number"]
        if self.items:
            leaves.append(lambda: f"{self.items[-1]}.age")
        if depth <= 0:
            return self.pick(*leaves)
        below = lambda: self.number(depth - 1)
        return self.pick(
            *leaves, lambda: f"({below()} + {below()})", lambda: f"({below()} - {below()})", lambda: f"{below()} * {below()}",
            lambda: f"({below()} / {self.answer('number')})", lambda: f"({below()} / {self.random.randint(1, 9)})",
            lambda: f"{self.answer('number')} ** {self.random.randint(-3, 4)}", lambda: f"-{self.answer('number')}",
            lambda: f"abs({below()})", lambda: f"modulo({below()}, {self.answer('number')})",
            lambda: f"{self.random.choice(['floor', 'ceiling'])}({below()})",
            lambda: f"{self.random.choice(['round up', 'round down', 'round half up', 'round half down', 'decimal', 'floor'])}({below()}, {self.random.randint(-2, 3)})",
            lambda: f"string length({self.text(depth - 1)})", lambda: f"age({self.answer('date')})",
            lambda: f"{self.date(depth - 1)}.{self.random.choice(['year', 'month', 'day', 'weekday'])}",
            lambda: f"count({self.answer('texts', 'people', 'options', 'paints')})",
            lambda: f"{self.random.choice(['sum', 'min', 'max', 'mean', 'product'])}(people.age)",
            lambda: f"{self.random.choice(['sum', 'min', 'max', 'mean'])}([{below()}, {self.answer('number')}])",
            lambda: f"{self.time(depth - 1)}.{self.random.choice(['days', 'hours', 'minutes', 'seconds'])}",
            lambda: f"{self.months(depth - 1)}.{self.random.choice(['years', 'months'])}",
            lambda: f"{self.clock(depth - 1)}.{self.random.choice(['hour', 'minute', 'second'])}",
            lambda: f"({self.money(depth - 1)} / {self.answer('money')})",
            lambda: f"(if {self.condition(0)} then {below()} else {below()})", lambda: self.optional("number", depth))

    def optional(self, kind, depth):
        """A value of some type that a condition leaves out."""
        value = getattr(self, kind)(depth - 1)
        return f"(if {self.condition(0)} then {self.pick(lambda: f'{value} else null', lambda: f'null else {value}')})"

    def number_literal(self):
        return self.random.choice(["0", "1", "2", "-3", "0.5", ".5", "12.50", "100", "7", "1e3", "0.07", "-1.25"])

    def money(self, depth):
        if depth <= 0:
            return self.pick(lambda: self.answer("money"), lambda: self.random.choice(["12.50", "0.07", "100"]))
        below = lambda: self.money(depth - 1)
        return self.pick(
            lambda: self.answer("money"), lambda: f"({self.answer('money')} + {below()})", lambda: f"{self.answer('money')} * {self.number(0)}",
            lambda: f"(fee - {below()})", lambda: f"(fee / {self.answer('number')})", lambda: f"abs({self.answer('money')} - 20)",
            lambda: f"(if {self.condition(0)} then {self.answer('money')} else null)")

    def text(self, depth):
        leaves = [lambda: self.answer("text"), lambda: self.answer("text"), lambda: self.quoted(self.random.choice(WORDS)), lambda: "site.street"]
        if self.items:
            leaves.append(lambda: f"{self.items[-1]}.name")
        if depth <= 0:
            return self.pick(*leaves)
        below = lambda: self.text(depth - 1)
        return self.pick(
            *leaves, lambda: f"({below()} + {below()})", lambda: f"upper case({below()})", lambda: f"lower case({below()})",
            lambda: f"substring({below()}, {self.random.choice([-2, -1, 1, 2, 3])})",
            lambda: f"substring({below()}, {self.random.choice([-2, 1, 2])}, {self.random.randint(0, 3)})",
            lambda: f"substring before({below()}, {self.quoted(self.random.choice(WORDS))})",
            lambda: f"substring after({below()}, {self.quoted(self.random.choice(WORDS))})", lambda: "min(tags)", lambda: "max(people.name)",
            lambda: self.optional("text", depth))

    def text_test(self, depth):
        return self.pick(
            lambda: f"{self.random.choice(['contains', 'starts with', 'ends with'])}({self.text(depth - 1)}, {self.text(0)})",
            lambda: f"matches({self.text(depth - 1)}, {self.quoted(self.random.choice(['^[a-z]+$', 'a', '[äö]', '^.$', '🗑|Baum', 'z{2}', '[^A-Y]', 'S']))}{self.random.choice(['', '', ', ' + self.quoted('i'), ', ' + self.quoted('sx')])})")

    def date(self, depth):
        leaves = [lambda: self.answer("date"), lambda: self.answer("date"), lambda: 'date("2024-02-29")', lambda: "today()"]
        if self.items:
            leaves.append(lambda: f"{self.items[-1]}.born")
        if depth <= 0:
            return self.pick(*leaves)
        return self.pick(
            *leaves, lambda: f"({self.date(depth - 1)} {self.random.choice('+-')} {self.time(0)})",
            lambda: f"({self.date(depth - 1)} {self.random.choice('+-')} {self.months(0)})",
            lambda: f"date({self.number(0)} + 2000, {self.random.randint(1, 13)}, {self.random.randint(27, 31)})",
            lambda: f"{self.random.choice(['min', 'max'])}(people.born)", lambda: self.optional("date", depth))

    def clock(self, depth):
        leaves = [lambda: self.answer("clock"), lambda: self.answer("clock"), lambda: 'time("12:30:00")', lambda: "time(8, 5, 0)", lambda: '@"23:59:59.75"']
        if depth <= 0:
            return self.pick(*leaves)
        return self.pick(*leaves, lambda: f"({self.clock(depth - 1)} {self.random.choice('+-')} {self.time(0)})",
                         lambda: f"({self.time(0)} + {self.clock(depth - 1)})", lambda: self.optional("clock", depth))

    def time(self, depth):
        literal = lambda: self.random.choice(['duration("P14D")', 'duration("-P1DT12H")', 'duration("PT36H30M0.5S")', '@"P400D"'])
        if depth <= 0:
            return literal()
        return self.pick(
            literal, lambda: f"({self.date(0)} - {self.date(0)})", lambda: f"({self.clock(depth - 1)} - {self.clock(0)})", lambda: f"({self.time(depth - 1)} + {self.time(0)})",
            lambda: f"({self.time(depth - 1)} * {self.number(0)})", lambda: f"({self.time(depth - 1)} / {self.answer('number')})",
            lambda: f"abs({self.time(depth - 1)})", lambda: self.optional("time", depth))

    def months(self, depth):
        literal = lambda: self.random.choice(['duration("P1Y")', 'duration("-P1M")', 'duration("P2Y7M")', '@"P100M"'])
        if depth <= 0:
            return literal()
        return self.pick(
            literal, lambda: f"years and months duration({self.date(0)}, {self.date(0)})",
            lambda: f"({self.months(depth - 1)} - {self.months(0)})", lambda: f"({self.months(depth - 1)} * {self.answer('number')})",
            lambda: f"abs({self.months(depth - 1)})", lambda: self.optional("months", depth))

    def membership(self, depth):
        return self.varied(
            lambda: f"{self.answer('option')} in ({self.quoted('red')}, {self.quoted('blue')})",
            lambda: f"{self.answer('size')} in (> {self.quoted('small')})", lambda: f"{self.quoted('green')} in extras",
            lambda: f"{self.quoted(self.random.choice(OPTIONS))} in paints", lambda: f"list contains(paints, {self.quoted('blue')})",
            lambda: f"{self.text(0)} in tags", lambda: f"list contains(tags, {self.text(0)})",
            lambda: f"{self.answer('number')} in ([1..{self.number(depth - 1)}], 12, > {self.number(0)})",
            lambda: f"{self.answer('date')} in (today()..{self.date(depth - 1)}]",
            lambda: f"all([{self.condition(0)}, {self.condition(0)}])", lambda: f"any([{self.condition(0)}, {self.condition(0)}])")

    def quantified(self, depth):
        word, name = self.random.choice(["some", "every"]), f"x{len(self.items)}"
        source = self.random.choice(["people", "people", "tags", "numbers", "paints", "extras"])
        if source == "people":
            self.items.append(name)
            body = self.condition(depth - 1)
            self.items.pop()
            return f"({word} {name} in people satisfies {body})"
        if source == "tags":
            return f"({word} {name} in tags satisfies {name} {self.random.choice(['=', '<', '!='])} {self.text(0)})"
        if source in ("paints", "extras"):
            return f"({word} {name} in {source} satisfies {name} {self.random.choice(['=', '!='])} {self.quoted(self.random.choice(OPTIONS))})"
        return f"({word} {name} in [{self.number(depth - 1)}, {self.answer('number')}] satisfies {name} {self.random.choice(['=', '<', '>='])} {self.number(0)})"

    def quoted(self, text):
        return '"' + text + '"'

    # Answers in canonical JSON

    def answers(self):
        random = self.random
        number = lambda: random.choice([0, 1, 2, 3, -4, 7, 12, 100, 2**53 - 1])
        day = lambda: (datetime.date(2026, 3, 2) + datetime.timedelta(random.choice([0, 1, -1, 365, -366, -12000, random.randint(-800, 800)]))).isoformat()
        makers = {
            "text": lambda: random.choice(WORDS), "number": number, "money": lambda: random.choice([0, 7, 1250, 2000, 99999]),
            "boolean": lambda: random.random() < 0.5, "option": lambda: random.choice(OPTIONS), "size": lambda: random.choice(SIZES),
            "options": lambda: random.sample(OPTIONS, random.randint(1, 3)), "date": day,
            "clock": lambda: random.choice(["00:00", "08:05", "12:30", "23:59"]),
            "paints": lambda: [random.choice(OPTIONS) for _ in range(random.randint(1, 4))],
            "texts": lambda: [random.choice(WORDS) for _ in range(random.randint(1, 4))],
            "people": lambda: [self.some({"name": lambda: random.choice(WORDS), "age": lambda: random.randint(0, 90), "born": day,
                                          "isAtSchool": lambda: random.random() < 0.5}) for _ in range(random.randint(1, 4))],
            "record": lambda: self.some({"street": lambda: random.choice(WORDS), "number": number}),
        }
        answers = {}
        for name, (kind, _) in FIELDS.items():
            if random.random() < 0.75:
                answers[name] = makers[kind]() if name != "area" else random.choice(["0.00", "12.50", "-0.07", "99999.99", "3.00"])
        return answers

    def some(self, makers):
        """At least one of some members."""
        kept = [name for name in makers if self.random.random() < 0.7] or [next(iter(makers))]
        return {name: makers[name]() for name in kept}
