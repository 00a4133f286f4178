"""Random expressions: as FEEL, and as functions of what their names mean where they stand (`names`), written from SEMANTICS.md
and from FEEL's definitions. Whatever is absent or undecided is None."""
import collections
import datetime
from fractions import Fraction

from satisfiability.kinds import DAY, DAYS, Items, Record, Scalar, literal

#: An answer that an expression may name: how it is written, what it is, and its type.
Name = collections.namedtuple("Name", "text look type")
#: `likely` are values that it may have, for literals beside it.
Amount = collections.namedtuple("Amount", "text value likely")
#: What a list gives: a value for each item.
Sequence = collections.namedtuple("Sequence", "text values type most")


class Expression(collections.namedtuple("Expression", "text value")):
    """`inside` are the conditions in it of which the compiler says whether they ever make a difference."""
    inside = ()

    def holding(self, inside):
        self.inside = tuple(inside)
        return self


class Inside(collections.namedtuple("Inside", "start text role value deciders companions is_operand is_in_if")):
    """The condition of an `if`, or an operand of `and` or `or`, and where in the text it begins. It makes a difference where the `deciders`
    are so, conditions of `if` around it, and the `companions` true, the other operands of each `and` around it. Those count as
    long as it `is_operand` of operands. What is undecided is as good as false in what decides an `if`, and nowhere else in a value."""

    def decided_by(self, holds, is_true):
        return self._replace(deciders=(*self.deciders, lambda names: (holds(names) is True) == is_true), is_operand=False)

    def beside(self, holds):
        return self._replace(companions=(*self.companions, holds)) if self.is_operand else self

    def is_looked_at(self, names, counts=lambda truth: truth is True):
        return all(holds(names) for holds in self.deciders) and all(counts(holds(names)) for holds in self.companions)


def branches(whole, *parts):
    """What stands inside `if a then b else if c then d else e`: conditions and values by turns, of which the text gives each."""
    found, before, place = [], [], 0

    def add(part, *more, decides=False):
        nonlocal place
        place = whole.index(part.text, place)
        for one in more + part.inside:
            one = one._replace(start=one.start + place, is_operand=False, is_in_if=one.is_in_if or decides)
            for holds, is_true in before:
                one = one.decided_by(holds, is_true)
            found.append(one)
        place += len(part.text)
    for condition, then in zip(parts[::2], parts[1::2]):
        add(condition, Inside(0, condition.text, "branch", condition.value, (), (), False, False), decides=True)
        before.append((condition.value, True))
        add(then)
        before[-1] = (condition.value, False)
    add(parts[-1])
    return found


def operands(whole, kind, left, right):
    """What stands inside `(a) or (b)`."""
    found, start = [], 1
    for part, other in ((left, right), (right, left)):
        own = [Inside(0, part.text, kind, part.value, (), (), True, False), *part.inside]
        for one in own:
            one = one._replace(start=one.start + start)
            found.append(one.beside(other.value) if kind == "and" else one)
        start += len(left.text) + len(f") {kind} (")
    return found

TODAY = Amount("today()", lambda names: names["today"], DAYS[:4])
COMPARE = {"=": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": lambda a, b: a < b, "<=": lambda a, b: a <= b,
           ">": lambda a, b: a > b, ">=": lambda a, b: a >= b}


# Three truth values

def both(left, right):
    return False if left is False or right is False else None if left is None or right is None else True


def either(left, right):
    return True if left is True or right is True else None if left is None or right is None else False


def opposite(truth):
    return None if truth is None else not truth


def negated(condition):
    # What is not true there may be undecided, which makes a difference: of operands, nothing is said.
    inside = [one._replace(start=one.start + 4, is_operand=False) for one in condition.inside if one.role == "branch"]
    return Expression(f"not({condition.text})", lambda names: opposite(condition.value(names))).holding(inside)


def every(truths):
    result = True
    for truth in truths:
        result = both(result, truth)
    return result


def some(truths):
    result = False
    for truth in truths:
        result = either(result, truth)
    return result


def compared(symbol, left, right):
    return None if left is None or right is None else COMPARE[symbol](left, right)


def decided(function):
    """Of a function that needs all its arguments: absent as soon as one of them is."""
    return lambda *values: None if None in values else function(*values)


# Days

def months_later(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = (datetime.date(year + (month == 11), (month + 1) % 12 + 1, 1) - DAY).day
    return datetime.date(year, month + 1, min(day.day, last))


def whole_months(start, end):
    months = (end.year - start.year) * 12 + end.month - start.month
    if end >= start:
        return months - (end.day < start.day)
    return months + (end.day > start.day)


# Lists

def folded(function, values):
    return None if values is None or None in values else function(values)


FOLDS = {"sum": sum, "min": min, "max": max, "mean": lambda values: sum(values) / Fraction(len(values))}


def looked_up(path):
    first, *rest = path.split(".")

    def look(names):
        value = names.get(first)
        for name in rest:
            if value is None:
                return None
            value = value[name]
        return value
    return look


def names_of(fields, prefix=""):
    """What can be named of the fields of an object, records in it as well."""
    for field in fields:
        yield Name(prefix + field.name, looked_up(prefix + field.name), field.type)
        if isinstance(field.type, Record):
            yield from names_of(field.type.fields, f"{prefix}{field.name}.")


def variable(name, type):
    return list(names_of(type.fields, f"{name}.")) if isinstance(type, Record) else [Name(name, looked_up(name), type)]


def sequences(scope):
    found = []
    for name in scope:
        if not isinstance(name.type, Items):
            continue
        item = name.type.item
        if isinstance(item, Scalar):
            found.append(Sequence(name.text, name.look, item, name.type.most))
            continue
        for part in names_of(item.fields):
            if isinstance(part.type, Scalar):
                def values(names, look=name.look, part=part):
                    items = look(names)
                    return None if items is None else [part.look(item) for item in items]
                found.append(Sequence(f"{name.text}.{part.text}", values, part.type, name.type.most))
    return found


class Grammar:
    """Makes expressions about the names of a scope. Those that may look at the day of receipt do not move days, so that few days of
    receipt stand for all."""

    def __init__(self, chance, scope, looks_at_today=False):
        self.chance, self.scope, self.looks_at_today = chance, list(scope), looks_at_today
        self.of_kind = collections.defaultdict(list)
        for name in self.scope:
            kind = name.type.kind if isinstance(name.type, Scalar) else type(name.type).__name__
            self.of_kind[kind].append(name)
        self.sequences = sequences(self.scope)

    # Conditions

    def condition(self, depth):
        chance = self.chance
        if depth and chance.random() < 0.6:
            kind = chance.choice(["and", "or", "and", "or", "and", "or", "not", "not", "if"])
            text, holds = first = self.condition(depth - 1)
            if kind == "not":
                return negated(first)
            other, also = second = self.condition(depth - 1)
            if kind == "if":
                last, otherwise = third = self.condition(0)
                whole = f"(if {text} then {other} else {last})"
                return Expression(whole, lambda names: (also if holds(names) is True else otherwise)(names)).holding(branches(whole, first, second, third))
            join = both if kind == "and" else either
            whole = f"({text}) {kind} ({other})"
            return Expression(whole, lambda names: join(holds(names), also(names))).holding(operands(whole, kind, first, second))
        name = chance.choice(self.scope)
        if chance.random() < 0.1:
            is_absent = chance.random() < 0.5
            return Expression(f"{name.text} {'=' if is_absent else '!='} null", lambda names: (name.look(names) is None) == is_absent)
        match name.type:
            case Items():
                return self.about_list(name, depth)
            case Record():
                return Expression(f"{name.text} != null", lambda names: name.look(names) is not None)
        match name.type.kind:
            case "boolean":
                return self.about_truth(name)
            case "choice":
                return self.about_choice(name)
        return self.about_amount(name.type.kind, Amount(name.text, name.look, name.type.values))

    def about_truth(self, name):
        form = self.chance.random()
        if form < 0.2:
            return Expression(name.text, name.look)
        symbol = self.chance.choice(["=", "!="])
        if form < 0.4 and (others := [other for other in self.of_kind["boolean"] if other != name]):
            other = self.chance.choice(others)
            return Expression(f"{name.text} {symbol} {other.text}", lambda names: compared(symbol, name.look(names), other.look(names)))
        value = self.chance.random() < 0.5
        return Expression(f"{name.text} {symbol} {literal(value)}", lambda names: compared(symbol, name.look(names), value))

    def about_choice(self, name):
        value = self.chance.choice(name.type.values)
        if self.chance.random() < 0.3:
            values = sorted({value, self.chance.choice(name.type.values)})
            return Expression(f"{name.text} in ({', '.join(map(literal, values))})", lambda names: decided(values.__contains__)(name.look(names)))
        symbol = self.chance.choice(["=", "!="])
        return Expression(f"{name.text} {symbol} {literal(value)}", lambda names: compared(symbol, name.look(names), value))

    def about_amount(self, kind, left):
        """A number, amount of money or day beside another one."""
        chance = self.chance
        symbol, form = chance.choice(list(COMPARE)), chance.random()
        if form < 0.1:
            low, high = sorted([chance.choice(left.likely), chance.choice(left.likely)])
            return Expression(f"{left.text} between {literal(low)} and {literal(high)}", lambda names: decided(lambda value: low <= value <= high)(left.value(names)))
        if form < 0.2:
            low, high = sorted([chance.choice(left.likely), chance.choice(left.likely)])
            return Expression(f"{left.text} in ({literal(low)}, > {literal(high)})", lambda names: decided(lambda value: value == low or value > high)(left.value(names)))
        if kind == "date" and chance.random() < 0.3:
            left = TODAY if self.looks_at_today else self.moved(left)
        if form < 0.45:
            right = self.amount(kind, 1)
            if right and right.text != left.text:
                return Expression(f"{left.text} {symbol} {right.text}", lambda names: compared(symbol, left.value(names), right.value(names)))
        if kind == "date" and form < 0.65:
            return self.about_distance(left, symbol)
        if kind == "date" and form < 0.8 and "(" not in left.text:
            part = chance.choice(["year", "month", "day", "weekday"])
            left = self.part_of_day(left, part)
        if kind in ("integer", "decimal") and form > 0.85:
            left = self.amount(kind, 1) or left
        value = chance.choice(left.likely)
        return Expression(f"{left.text} {symbol} {literal(value)}", lambda names: compared(symbol, left.value(names), value))

    def part_of_day(self, day, part):
        take = (lambda value: value.isoweekday()) if part == "weekday" else (lambda value: getattr(value, part))
        return Amount(f"{day.text}.{part}", lambda names: decided(take)(day.value(names)), sorted({take(value) for value in day.likely}))

    def about_distance(self, left, symbol):
        """A span of days or months between two days."""
        right = self.amount("date", 0)
        if right is None or right.text == left.text or self.chance.random() < 0.3:
            day = self.chance.choice(left.likely)
            right = Amount(literal(day), lambda names: day, [day])
        start, end = self.chance.choice(left.likely), self.chance.choice(right.likely)
        if self.chance.random() < 0.3 and not self.looks_at_today:
            months = whole_months(start, end)
            span = f'duration("{"-" if months < 0 else ""}P{abs(months)}M")'
            return Expression(f"years and months duration({left.text}, {right.text}) {symbol} {span}",
                              lambda names: compared(symbol, decided(whole_months)(left.value(names), right.value(names)), months))
        days = (start - end).days
        span = f'duration("{"-" if days < 0 else ""}P{abs(days)}D")'
        difference = decided(lambda a, b: (a - b).days)
        if self.chance.random() < 0.3:
            return Expression(f"({left.text} - {right.text}).days {symbol} {days}", lambda names: compared(symbol, difference(left.value(names), right.value(names)), days))
        return Expression(f"{left.text} - {right.text} {symbol} {span}", lambda names: compared(symbol, difference(left.value(names), right.value(names)), days))

    # Amounts

    def amount(self, kind, depth):
        """One of a kind, or None if nothing here has that kind; numbers of both kinds go with each other."""
        chance = self.chance
        kinds = ["integer", "decimal"] if kind in ("integer", "decimal") else [kind]
        found = [Amount(name.text, name.look, name.type.values) for kind in kinds for name in self.of_kind[kind]]
        found += [self.fold(sequence) for sequence in self.sequences if sequence.type.kind in kinds]
        if "integer" in kinds:
            found += [Amount(f"count({name.text})", lambda names, name=name: decided(len)(name.look(names)), list(range(1, name.type.most + 1))) for name in self.of_kind["Items"]]
        if not found:
            return None
        left = chance.choice(found)
        if not depth or chance.random() < 0.5:
            return left
        if kind == "date":
            return TODAY if self.looks_at_today else self.moved(left)
        if chance.random() < 0.3 and kind != "money":
            return self.multiple(left)
        right = chance.choice(found)
        symbol, join = chance.choice([("+", lambda a, b: a + b), ("-", lambda a, b: a - b)])
        likely = sorted({join(a, b) for a in left.likely for b in right.likely})
        return Amount(f"({left.text} {symbol} {right.text})", lambda names: decided(join)(left.value(names), right.value(names)), likely)

    def total(self, kind):
        """The type and the value of a sum of some answers of a kind and of what lists of them add up; None if there are less than two."""
        parts = [Amount(name.text, name.look, name.type.values) for name in self.of_kind[kind]]
        parts += [Amount(f"sum({sequence.text})", lambda names, values=sequence.values: folded(sum, values(names)), sorted({value * count for value in sequence.type.values for count in (1, sequence.most)}))
                  for sequence in self.sequences if sequence.type.kind == kind]
        if len(parts) < 2:
            return None
        parts = self.chance.sample(parts, min(len(parts), self.chance.randint(2, 3)))
        ends = {sum(end(part.likely) for part in parts) for end in (min, max)}
        return Scalar(kind, sorted(ends)), Expression(" + ".join(part.text for part in parts), lambda names: folded(sum, [part.value(names) for part in parts]))

    def multiple(self, number):
        factor = self.chance.choice([2, 3, -1])
        return Amount(f"{number.text} * {factor}", lambda names: decided(lambda value: value * factor)(number.value(names)), sorted(value * factor for value in number.likely))

    def moved(self, day):
        distance = self.chance.choice([1, 1, 2, -1])
        sign = "-" if distance < 0 else "+"
        unit, move = self.chance.choice([
            ("D", lambda value: value + distance * DAY), ("M", lambda value: months_later(value, distance)),
            ("Y", lambda value: months_later(value, 12 * distance))])
        return Amount(f'({day.text} {sign} duration("P{abs(distance)}{unit}"))', lambda names: decided(move)(day.value(names)), sorted({move(value) for value in day.likely}))

    def fold(self, sequence, *others):
        name = self.chance.choice(["min", "max"] if sequence.type.kind == "date" else ["sum", "sum", "min", "max", *others])
        values = sequence.type.values
        likely = sorted({value * count for value in values for count in range(1, sequence.most + 1)}) if name == "sum" else values
        return Amount(f"{name}({sequence.text})", lambda names: folded(FOLDS[name], sequence.values(names)), likely)

    # Lists

    def about_list(self, name, depth):
        chance, form = self.chance, self.chance.random()
        own = [sequence for sequence in self.sequences if sequence.text.startswith(name.text)]
        sequence = chance.choice(own) if own else None
        # The compiler refuses what goes through too many lists in one another.
        if form < 0.15 or any(other.text.startswith("x1") for other in self.scope):
            count = Amount(f"count({name.text})", lambda names: decided(len)(name.look(names)), list(range(1, name.type.most + 1)))
            return self.about_amount("integer", count)
        if sequence and form < 0.7:
            kind = sequence.type.kind
            if kind == "boolean" and form < 0.35:
                word, join = chance.choice([("all", every), ("any", some)])
                return Expression(f"{word}({sequence.text})", lambda names: decided(join)(sequence.values(names)))
            if kind not in ("boolean", "choice") and form < 0.6:
                return self.about_amount(kind, self.fold(sequence, "mean"))
            value = chance.choice(sequence.type.values)
            text = chance.choice([f"list contains({sequence.text}, {literal(value)})", f"{literal(value)} in {sequence.text}"])
            return Expression(text, lambda names: decided(lambda values: value in values)(sequence.values(names)))
        return self.quantified(name, depth)

    def quantified(self, name, depth):
        item = f"x{len({other.text.split('.')[0] for other in self.scope if other.text.startswith('x')})}"
        inside = variable(item, name.type.item)
        # The names of the item itself first of all.
        body, holds = Grammar(self.chance, inside * (1 + len(self.scope) // len(inside)) + self.scope, self.looks_at_today).condition(min(depth, 1))
        word, join = self.chance.choice([("some", some), ("every", every)])

        def value(names):
            items = name.look(names)
            return None if items is None else join(holds({**names, item: each}) for each in items)
        return Expression(f"({word} {item} in {name.text} satisfies {body})", value)

    # Computed values

    def computation(self):
        """The type of a computed value, and from what it follows."""
        chance = self.chance
        kind = chance.choice(["boolean", "choice", "integer", "integer", "decimal", "money", "date"])
        text, holds = decision = self.condition(chance.randint(0, 1))
        if kind == "boolean":
            return Scalar(kind, [False, True]), decision
        amount = self.amount(kind, 1) if kind not in ("choice", "integer") else self.whole_number()
        if kind == "choice" or amount is None:
            values = ["a", "b", "c"] if kind == "choice" else [0, 1, 2, 3]
            return Scalar("choice" if kind == "choice" else "integer", values), self.cases(decision, values)
        first = chance.randint(0, min(1, len(amount.likely) - 1))
        type = Scalar(kind, amount.likely[first:])
        if chance.random() < 0.5:
            return type, Expression(amount.text, amount.value)
        other = chance.choice(amount.likely)
        whole = f"if {text} then {amount.text} else {literal(other)}"
        then, last = Expression(amount.text, amount.value), Expression(literal(other), lambda names: other)
        return type, Expression(whole, lambda names: amount.value(names) if holds(names) is True else other).holding(branches(whole, decision, then, last))

    def cases(self, first, values):
        """One value after the other, each under a condition of its own, and the last one otherwise."""
        conditions = [first, *(self.condition(self.chance.randint(0, 1)) for _ in range(self.chance.randint(0, 2)))]
        chosen = [self.chance.choice(values) for _ in range(len(conditions) + 1)]
        written = [Expression(literal(value), lambda names: None) for value in chosen]
        last = "null" if self.chance.random() < 0.2 else written[-1].text
        if last == "null":
            chosen[-1] = None
        whole = " else ".join(f"if {condition.text} then {value.text}" for condition, value in zip(conditions, written)) + f" else {last}"
        parts = [part for pair in zip(conditions, written) for part in pair] + [Expression(last, lambda names: None)]
        return Expression(whole, lambda names: next((value for condition, value in zip(conditions, chosen) if condition.value(names) is True), chosen[-1])).holding(branches(whole, *parts))

    def bound(self, values):
        """One of the values, under a condition."""
        decision, then, last = self.condition(self.chance.randint(0, 1)), self.chance.choice(values), self.chance.choice(values)
        whole = f"if {decision.text} then {literal(then)} else {literal(last)}"
        parts = [decision, *(Expression(literal(value), lambda names: None) for value in (then, last))]
        return Expression(whole, lambda names: then if decision.value(names) is True else last).holding(branches(whole, *parts))

    def whole_number(self):
        scope = [name for name in self.scope if "decimal" not in kinds_in(name.type)]
        return Grammar(self.chance, scope, self.looks_at_today).amount("integer", 1) if scope else None


def kinds_in(type):
    match type:
        case Scalar():
            return {type.kind}
        case Items():
            return kinds_in(type.item)
    return {kind for field in type.fields for kind in kinds_in(field.type)}
